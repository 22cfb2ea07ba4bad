-- additive
-- What the page shows, by whose author is told what became of a report; module: whose page it is.
alter table report add module varchar(60) default '' not null;
alter table report add subject varchar(200);
alter table correction add module varchar(60) default '' not null;
alter table correction add subject varchar(200);
create index report_received on report (received_at);
