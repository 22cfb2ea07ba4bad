-- Weeks of twenty-five lines each, back from the first of the demo content.
create local temporary table first_week as
select id, monday from schedules.week where demo and id < 1000000 order by monday fetch first 1 row only;

create local temporary table sample as
select row_number() over (order by week, name) - 1 as place, week, name from schedules.item where week < 1000000;

create local temporary table copy as
select week.*, x from system_range({first} / 25 + 1, {last} / 25) join schedules.week on week.id = (select id from first_week);
update copy set id = 1000000 + x, monday = dateadd('DAY', -7 * x, monday), released = 0, demo = false;
update copy set live = monday;
insert into schedules.week overriding system value select * except (x) from copy;
drop table copy;

create local temporary table copy as
select item.*, x from system_range({first} / 25 * 25 + 25, {last} / 25 * 25 + 24)
join sample on sample.place = mod(x, (select count(*) from sample))
join schedules.item on item.week = sample.week and item.name = sample.name;
update copy set week = 1000000 + x / 25, name = 'so-' || mod(x, 25),
    on_day = dateadd('DAY', mod(x, 5) - 7 * (x / 25), (select monday from first_week));
insert into schedules.item overriding user value select * except (x) from copy;
