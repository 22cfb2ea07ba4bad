-- additive
-- Open data go through the procedures by their numbers.
create index procedure_numbered on procedure (state, id);
