-- additive
-- Open data go through the procedures by their numbers.
create index procedure_numbered on procedure (state, id);
-- Staff see the latest changed of all states.
create index procedure_updated on procedure (updated_at desc, id desc);
