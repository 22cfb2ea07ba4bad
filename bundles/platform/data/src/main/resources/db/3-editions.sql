-- Versions of what is written, and what each says, field by field.
create table edition (
    subject varchar(200) not null,
    number int not null,
    hash char(64) not null,
    login varchar(40) not null,
    name varchar(200) not null,
    kept_at timestamp(3) with time zone not null,
    primary key (subject, number)
);

create table edition_field (
    subject varchar(200) not null,
    number int not null,
    name varchar(100) not null,
    content varchar(1000000) not null,
    primary key (subject, number, name)
);
