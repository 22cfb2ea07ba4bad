alter table note add pinned boolean default false;
