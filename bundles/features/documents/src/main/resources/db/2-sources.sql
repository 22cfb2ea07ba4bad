-- additive
-- Where a document was taken from (khoản 4 Điều 9).
alter table document_text add column source varchar(500) default '' not null;

-- Whether its recipients say that it is published on the portal (khoản 2 Điều 9), whether it sets rules for everybody, both
-- kept with every save; and when staff were told that residents do not read it in time.
alter table document add column promised boolean default false not null;
alter table document add column normative boolean default false not null;
alter table document add column reminded_at timestamp(3) with time zone;
update document set promised = true where id in (select document from document_text
    where lower(recipients) like '%cổng thông tin%' or lower(recipients) like '%trang thông tin điện tử%'
        or lower(recipients) like '%cổng tt%' or lower(recipients) like '%website%');
update document set normative = true where regexp_like(number, '^[0-9]+[a-z]?/(19|20)[0-9]{2}/');
create index document_waiting on document (state, issued);
