-- additive
-- how often each page was read on each day; nothing about those who read it
create table visit (
    read_on date not null,
    path varchar(300) not null,
    visits int not null,
    primary key (read_on, path)
);
create index visit_of_page on visit (path, read_on);
