-- Who answers for an item of Điều 6.
create table item_owner (
    item varchar(10) primary key,
    name varchar(120) not null,
    login varchar(40) not null,
    deputy_name varchar(120) not null,
    deputy_login varchar(40) not null
);

-- Which modules ever served an item: one that is gone can still be named.
create table item_module (
    item varchar(10) not null,
    module varchar(60) not null,
    title varchar(200) not null,
    primary key (item, module)
);

-- The daily check of khoản 3 Điều 10: one row a working day.
create table topical_day (
    checked_on date primary key,
    items int not null,
    needed int not null,
    checked_at timestamp(3) with time zone not null
);

-- How each item was when the day was checked.
create table item_day (
    checked_on date not null,
    item varchar(10) not null,
    state varchar(20) not null,
    days int not null,
    primary key (checked_on, item)
);
create index item_day_by_item on item_day (item, checked_on);
