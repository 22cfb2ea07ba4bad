-- Copies of the demo articles over five years, at /tin-tuc/so-1 and so on, and a tally as if each had been published.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from news.article where demo and state = 'PUBLISHED' and id < 1000000;

create local temporary table number as
select x, sample.id as original, dateadd('MINUTE', -130 * x, current_timestamp) as t
from system_range({first}, {last}) join sample on sample.place = mod(x, (select count(*) from sample));

create local temporary table copy as
select article.*, x, t from number join news.article on article.id = original;
update copy set id = 1000000 + x, slug = 'so-' || x, title = title || ' (' || x || ')', released = 0, demo = false,
    created_at = t, updated_at = t, published_at = t;
insert into news.article overriding system value select * except (x, t) from copy;
drop table copy;

create local temporary table copy as
select article_body.*, x from number join news.article_body on article = original;
update copy set article = 1000000 + x;
insert into news.article_body select * except (x) from copy;

-- Forty articles of two pages each, at /tin-tuc/so-1 to so-40, for paper.
update news.article_body set html = (select listagg(html, '') from news.article_body where article in (select id from sample where sample.place < 6))
where article between 1000001 and 1000040;

delete from news.tally;
insert into news.tally
select category, extract(year from published) * 100 + extract(month from published) as period, count(*)
from (select category, published_at at time zone 'Asia/Ho_Chi_Minh' as published from news.article where state = 'PUBLISHED') articles
group by category, period;
insert into news.tally select '*', period, sum(articles) from news.tally group by period;
insert into news.tally select category, 0, sum(articles) from news.tally group by category;
