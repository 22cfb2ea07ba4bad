-- Copies of the shorter demo pages, nineteen below each of /gioi-thieu/so-20, so-40 and so on; five of those below the page of
-- the quarters, and all others below these five.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from pages.page
where demo and state = 'PUBLISHED' and parent is not null and char_length(body) < 5000 and id < 1000000;

create local temporary table copy as
select page.*, x from system_range({first}, {last})
join sample on sample.place = mod(x, (select count(*) from sample))
join pages.page on page.id = sample.id;
update copy set id = 1000000 + x, slug = 'so-' || x, path = 'so-' || x, title = title || ' (' || x || ')', released = 0, demo = false,
    place = x, updated_at = dateadd('MINUTE', -130 * x, current_timestamp),
    parent = case when mod(x, 20) = 0 and x <= 100 then (select id from pages.page where path = 'khu-pho')
        when mod(x, 20) = 0 then 1000020 + mod(x / 20, 5) * 20
        when x < 20 then (select id from pages.page where path = 'khu-pho')
        else 1000000 + x - mod(x, 20) end;
insert into pages.page overriding system value select * except (x) from copy order by id;
