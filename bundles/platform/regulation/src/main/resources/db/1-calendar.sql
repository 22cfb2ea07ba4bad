-- The weekly pattern: one row a half day, weekdays are 1 (Monday) to 7.
create table work_week (
    id bigint generated always as identity primary key,
    weekday int not null check (weekday between 1 and 7),
    starts time not null,
    ends time not null,
    valid_from date not null,
    valid_to date,
    basis varchar(300) not null
);

-- Days that differ from their weekday.
create table special_day (
    date_off date primary key,
    kind varchar(20) not null,
    makes_up_for date,
    reason varchar(200) not null,
    basis varchar(300) not null,
    certainty varchar(20) not null
);

-- Days off that are promised and not fixed yet; settled once one of the candidates is among the days above.
create table open_question (
    id bigint generated always as identity primary key,
    for_year int not null,
    reason varchar(200) not null,
    basis varchar(300) not null,
    candidates varchar(200) not null
);

-- The usual hours of the ward's office; each ward sets its own in the console.
insert into work_week (weekday, starts, ends, valid_from, basis)
select weekday.x, half.starts, half.ends, date '2019-01-01', 'Giờ làm việc hành chính của phường; sửa khi UBND quy định khác'
from system_range(1, 5) weekday
cross join (values (time '07:30:00', time '11:30:00'), (time '13:00:00', time '17:00:00')) half (starts, ends);
