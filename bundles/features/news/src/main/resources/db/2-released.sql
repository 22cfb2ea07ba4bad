-- additive
-- The last decision by which residents were shown the article: one that comes again is known by its number.
alter table article add released bigint default 0 not null;
