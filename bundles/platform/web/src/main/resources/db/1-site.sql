-- whose portal this is: one row, absent until somebody has edited it
create table identity (
    id int primary key check (id = 1),
    label varchar(200) not null,
    name varchar(200) not null,
    parent varchar(200) not null,
    responsible varchar(200) not null,
    address varchar(300) not null,
    phone varchar(50) not null,
    email varchar(200) not null,
    domain varchar(253) not null,
    counter varchar(200) not null
);

-- when the counter is open; weekdays are 1 (Monday) to 7
create table opening (
    weekday int not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (weekday, opens)
);

-- old addresses and where they lead
create table redirect (
    old_path varchar(1000) primary key,
    new_path varchar(1000) not null
);
create index redirect_by_target on redirect (new_path);

-- what happens once in the life of a portal
create table milestone (
    name varchar(100) primary key,
    reached_at timestamp with time zone not null
);
