-- One row: when backups are made, and how many are kept.
create table plan (
    id int primary key check (id = 1),
    active boolean not null,
    daily_at time not null,
    kept int not null,
    since timestamp(3) with time zone not null,
    done_at timestamp(3) with time zone
);

insert into plan (id, active, daily_at, kept, since) values (1, false, time '01:30:00', 7, current_timestamp);

-- What rehearsing a snapshot found, by the name of its file.
create table rehearsal (
    name varchar(120) primary key,
    ended_at timestamp(3) with time zone not null,
    passed boolean not null,
    found varchar(500) not null
);
