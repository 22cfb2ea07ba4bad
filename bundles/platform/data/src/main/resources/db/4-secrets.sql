-- additive
create table secret (
    module varchar(60) not null,
    name varchar(100) not null,
    content varbinary(20000) not null,
    primary key (module, name)
);
