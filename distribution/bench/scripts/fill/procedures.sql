-- Copies of the demo procedures, at /thu-tuc/so-1 and so on.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from procedures.procedure where demo and state = 'PUBLISHED' and id < 1000000;

create local temporary table number as
select x, sample.id as original, dateadd('MINUTE', -130 * x, current_timestamp) as t
from system_range({first}, {last}) join sample on sample.place = mod(x, (select count(*) from sample));

create local temporary table copy as
select procedure.*, x, t from number join procedures.procedure on procedure.id = original;
update copy set id = 1000000 + x, slug = 'so-' || x, code = '9.' || lpad(x, 6, '0'), name = name || ' (' || x || ')',
    words = words || ' 9.' || lpad(x, 6, '0'), released = 0, demo = false, updated_at = t, posted_at = t;
insert into procedures.procedure overriding system value select * except (x, t) from copy;
drop table copy;

create local temporary table copy as
select procedure_body.*, x from number join procedures.procedure_body on procedure = original;
update copy set procedure = 1000000 + x;
insert into procedures.procedure_body select * except (x) from copy;
