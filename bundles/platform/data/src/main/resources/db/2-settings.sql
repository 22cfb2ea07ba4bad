create table setting (
    module varchar(60) not null,
    name varchar(100) not null,
    content varchar(4000) not null,
    primary key (module, name)
);
