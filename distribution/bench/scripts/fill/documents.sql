-- Copies of the demo documents over thirty years, at /van-ban/so-1 and so on; each rests on one
-- of five laws and decrees, too, by which a fifth of all is found.
create local temporary table sample as
select row_number() over (order by id) - 1 as place, id from documents.document where demo and state = 'PUBLISHED' and id < 1000000;

create local temporary table number as
select x, sample.id as original, dateadd('MINUTE', -130 * x, current_timestamp) as t
from system_range({first}, {last}) join sample on sample.place = mod(x, (select count(*) from sample));

create local temporary table copy as
select document.*, x, t from number join documents.document on document.id = original;
update copy set id = 1000000 + x, slug = 'so-' || x, number = x || '/QĐ-UBND', number_key = x || '/qd-ubnd', name_key = '',
    identity = 'so-' || x, summary = summary || ' (' || x || ')', issued = dateadd('DAY', -mod(x * 7, 11000), current_date),
    kind = array_get(array['Quyết định', 'Kế hoạch', 'Thông báo', 'Công văn', 'Nghị quyết', 'Tờ trình'], 1 + mod(x, 6)),
    field = array_get(array['Hộ tịch', 'Đất đai', 'Văn hóa', 'Y tế', 'Giáo dục', 'An ninh', 'Tài chính', 'Xây dựng'], 1 + mod(x, 8)),
    signer = array_get(array['Nguyễn Văn Hòa', 'Lê Minh Quân', 'Phan Đình Khôi', 'Trần Thị Mai'], 1 + mod(x, 4)),
    released = 0, demo = false, created_at = t, updated_at = t, published_at = t,
    changed = (select changes from documents.ledger) + x - {first} + 1;
insert into documents.document overriding system value select * except (x, t) from copy;
drop table copy;
update documents.ledger set changes = changes + {last} - {first} + 1;

create local temporary table copy as
select document_text.*, x from number join documents.document_text on document = original;
update copy set document = 1000000 + x;
insert into documents.document_text select * except (x) from copy;
drop table copy;

create local temporary table copy as
select reference.*, x from number join documents.reference on document = original where relation = 'BASIS';
update copy set document = 1000000 + x;
insert into documents.reference select * except (x) from copy;
insert into documents.reference (document, place, relation, words, cited, target)
select 1000000 + x, 100, 'BASIS', law.summary, law.name_key, law.id
from number
join (select id, summary, name_key, row_number() over (order by id) - 1 as place from documents.document where demo and id <= 5) law
on law.place = mod(x, 5);
update documents.reference set naming_issued = (select issued from documents.document where id = reference.document)
where document between 1000000 + {first} and 1000000 + {last};
