create table entry (
    number bigint primary key,
    message bigint not null unique,
    done_at timestamp(6) with time zone not null,
    person bigint not null,
    login varchar(40) not null,
    name varchar(120) not null,
    action varchar(120) not null,
    object varchar(200) not null,
    summary varchar(500) not null,
    hash varchar(64) not null
);

create index entry_done_at on entry (done_at);

-- The last link, kept apart: a chain whose end was cut off is whole but shorter.
create table head (
    number bigint not null,
    hash varchar(64) not null
);

insert into head (number, hash) values (0, '0000000000000000000000000000000000000000000000000000000000000000');
