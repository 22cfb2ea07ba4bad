-- additive
-- The last decision by which residents were shown the page: one that comes again is known by its number.
alter table page add released bigint default 0 not null;
-- When and why residents lost a page they had read; cleared when they get it back.
alter table page add withdrawn_at timestamp(3) with time zone;
alter table page add withdrawn_because varchar(500);
