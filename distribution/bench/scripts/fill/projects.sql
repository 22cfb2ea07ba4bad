-- Copies of the demo projects, at /du-an/so-1 and so on.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from projects.project where demo and state = 'PUBLISHED' and id < 1000000;

create local temporary table copy as
select project.*, x from system_range({first}, {last})
join sample on sample.place = mod(x, (select count(*) from sample))
join projects.project on project.id = sample.id;
update copy set id = 1000000 + x, slug = 'so-' || x, name = name || ' (' || x || ')', code = code || '-' || x,
    words = words || ' ' || x, released = 0, demo = false,
    updated_at = dateadd('MINUTE', -130 * x, current_timestamp), published_at = dateadd('MINUTE', -130 * x, current_timestamp),
    changed = (select changes from projects.project_ledger) + x - {first} + 1;
insert into projects.project overriding system value select * except (x) from copy order by id;
drop table copy;
update projects.project_ledger set changes = changes + {last} - {first} + 1;
