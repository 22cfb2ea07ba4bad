-- additive
-- The message of the outbox that became a letter to somebody outside: one that comes again is known by it.
alter table letter add message bigint;
create unique index letter_message on letter (message);
