create table draft (
    person bigint not null,
    subject varchar(200) not null,
    fields varchar(4000000) not null,
    saved_at timestamp(3) with time zone not null,
    primary key (person, subject)
);

create index draft_saved_at on draft (saved_at);

create table editing (
    subject varchar(200) not null primary key,
    person bigint not null,
    name varchar(200) not null,
    since timestamp(3) with time zone not null,
    seen timestamp(3) with time zone not null
);
