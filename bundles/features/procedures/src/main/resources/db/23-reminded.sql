-- additive
-- When staff were told that it should be posted by now.
alter table procedure add column reminded_at timestamp(3) with time zone;
create index procedure_decided on procedure (state, decided_on);
