-- additive
-- whether the old address is one of the site that was here before
alter table redirect add brought boolean default false not null;
