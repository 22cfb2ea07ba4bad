-- additive
-- The register of what was late, not supplied, wrong or inaccurate (Điều 15). cause: why the portal proposed it, which it
-- does once; empty for what somebody entered. owner: who is concerned by log-in; empty if it is a whole stage.
create table breach (
    id bigint generated always as identity primary key,
    kind varchar(20) not null,
    subject varchar(200),
    title varchar(300) not null,
    path varchar(300) not null,
    cause varchar(100),
    stage varchar(40),
    owner varchar(40),
    owner_name varchar(200) not null,
    happened_at timestamp(3) with time zone not null,
    evidence varchar(4000) not null,
    article varchar(200) not null,
    standing varchar(20) not null,
    explain_by timestamp(3) with time zone,
    explain_because varchar(1000) not null,
    explained boolean not null,
    seq int not null,
    demo boolean not null
);
create unique index breach_once on breach (subject, cause);
create index breach_standing on breach (standing, id desc);
create index breach_of_owner on breach (owner, stage, id desc);

-- What was done about it, never changed afterwards.
create table breach_step (
    id bigint generated always as identity primary key,
    breach bigint not null references breach (id),
    act varchar(20) not null,
    login varchar(40) not null,
    name varchar(200) not null,
    done_at timestamp(3) with time zone not null,
    words varchar(4000) not null
);
create index breach_step_of on breach_step (breach, id);
