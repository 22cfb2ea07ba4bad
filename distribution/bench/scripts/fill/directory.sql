-- Units of nineteen people each at /danh-ba/so-20 (a unit), so-21 (one of its people) and so on; five below the committee, and
-- all others below those.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from directory.entry
where demo and state = 'PUBLISHED' and type = 'PERSON' and id < 1000000;

create local temporary table unit as
select id from directory.entry where demo and state = 'PUBLISHED' and type = 'UNIT' and parent is not null and id < 1000000
order by id fetch first 1 row only;

create local temporary table copy as
select entry.*, x from system_range({first}, {last})
join sample on sample.place = mod(x, (select count(*) from sample))
join directory.entry on entry.id = case when mod(x, 20) = 0 then (select id from unit) else sample.id end;
update copy set id = 1000000 + x, slug = 'so-' || x, released = 0, demo = false, place = x,
    parent = case when mod(x, 20) = 0 and x <= 100 then (select parent from directory.entry where id = (select id from unit))
        when mod(x, 20) = 0 then 1000020 + mod(x / 20, 5) * 20
        when x < 20 then (select id from unit) else 1000000 + x - mod(x, 20) end,
    name = case when mod(x, 20) = 0 and x <= 100 then 'Khu phố ' || (x / 20)
        when mod(x, 20) = 0 then 'Tổ dân phố ' || (x / 20) else name || ' ' || x end;
insert into directory.entry overriding system value select * except (x) from copy order by id;
