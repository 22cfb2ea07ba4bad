-- additive
-- The same in English, and the hash of the Vietnamese words that it translates.
alter table page add en_title varchar(200) default '' not null;
alter table page add en_summary varchar(500) default '' not null;
alter table page add en_body clob default '' not null;
alter table page add en_of varchar(64) default '' not null;
