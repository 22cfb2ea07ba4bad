-- The journal: one row per operation, written before each step that cannot be taken back in one go.
create table operation (
    id bigint generated always as identity primary key,
    module varchar(100) not null,
    kind varchar(20) not null,
    step varchar(20) not null,
    from_version varchar(100),
    to_version varchar(100),
    migrates boolean not null,
    person varchar(200) not null,
    started_at timestamp(3) with time zone not null,
    ended_at timestamp(3) with time zone,
    failure varchar(4000)
);
create index operation_open on operation (ended_at, module);
create index operation_of_module on operation (module, id);
