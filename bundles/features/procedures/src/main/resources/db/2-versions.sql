-- additive
-- From which day a posted version applies, and what is told beside it; a version that begins later waits for its day.
alter table posting add begins date default current_date not null;
alter table posting add unreviewed boolean default false not null;
alter table posting add instead_of varchar(200) default '' not null;
update posting set begins = cast(posted_at as date);
-- Of which posting the procedure's row has the words.
alter table procedure add shown bigint default 0 not null;
update procedure set shown = released;
