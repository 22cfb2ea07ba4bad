-- Dated values with their legal basis. A row is never changed: what a rule says from a day on is another row.
create table rule (
    id bigint generated always as identity primary key,
    name varchar(100) not null,
    content varchar(300) not null,
    unit varchar(40) not null,
    valid_from date not null,
    valid_to date,
    basis varchar(300) not null,
    note varchar(500) not null,
    module varchar(60) not null,
    declared boolean not null,
    unique (name, valid_from)
);
