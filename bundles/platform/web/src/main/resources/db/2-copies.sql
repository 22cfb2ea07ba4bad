-- additive
-- the last copy of each page that wants to be read while its module is away
create table copy (
    path varchar(1000) primary key,
    title varchar(500) not null,
    html clob not null,
    made_at timestamp(3) with time zone not null
);
