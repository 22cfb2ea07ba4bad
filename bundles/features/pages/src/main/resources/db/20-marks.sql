-- additive
-- What residents are told beside the page: that its emergency was not reviewed yet, for which office somebody approved it.
alter table page add unreviewed boolean default false not null;
alter table page add instead_of varchar(200) default '' not null;
-- What was stated about the persons on its pictures.
alter table page add consents varchar(100000) default '' not null;
