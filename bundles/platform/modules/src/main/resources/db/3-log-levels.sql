-- How much a module writes into the log, where that differs from what the portal does.
create table log_level (
    symbolic_name varchar(700) primary key,
    level varchar(10) not null
);
