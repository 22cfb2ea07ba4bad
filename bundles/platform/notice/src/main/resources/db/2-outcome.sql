-- What others did about a matter before somebody had read that it waits for them.
alter table notice add outcome varchar(300) default '' not null;
create index notice_of_subject on notice (subject, account);
