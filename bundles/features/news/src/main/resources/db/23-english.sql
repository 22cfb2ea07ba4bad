-- additive
-- The same in English: whether it can be read, its words, and the hash of the Vietnamese words that it translates.
alter table article add english boolean default false not null;
alter table article add en_title varchar(300) default '' not null;
alter table article add en_summary varchar(600) default '' not null;
alter table article add en_alt varchar(300) default '' not null;
alter table article add en_caption varchar(300) default '' not null;
alter table article add en_of varchar(64) default '' not null;
alter table article_body add en_html varchar(1000000) default '' not null;
create index article_newest_in_english on article (state, english, published_at desc, id desc);
