-- Numbers the lines that residents read as they come, so that whoever takes them one after the other misses none.
alter table item add column number bigint generated always as identity;
create unique index item_number on item (number);
