-- additive
-- What became part of another text, and who wrote what the other was made of: none of them approves it.
create table merger (
    subject varchar(200) primary key references item (subject),
    merged_into varchar(200) not null references item (subject),
    place int not null
);
create index merger_into on merger (merged_into, place);

create table contributor (
    subject varchar(200) not null references item (subject),
    login varchar(40) not null,
    name varchar(200) not null,
    primary key (subject, login)
);
