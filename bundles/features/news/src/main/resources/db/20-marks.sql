-- additive
-- What residents are told beside the article: that its emergency was not reviewed yet, for which office somebody approved it.
alter table article add unreviewed boolean default false not null;
alter table article add instead_of varchar(200) default '' not null;
-- What was stated about the persons on its pictures.
alter table article_body add consents varchar(100000) default '' not null;
