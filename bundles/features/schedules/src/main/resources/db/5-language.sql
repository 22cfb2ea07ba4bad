-- additive
-- In which language somebody booked and is written to.
alter table booking add column language varchar(2) default 'VI' not null;
