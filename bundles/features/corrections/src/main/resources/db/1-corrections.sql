-- additive
create table report (
    id bigint generated always as identity primary key,
    code varchar(10) unique,
    fingerprint varchar(64) unique,
    found_by varchar(9) not null,
    path varchar(500) not null,
    title varchar(300) not null,
    page_modified timestamp(3) with time zone,
    wrong varchar(2000) not null,
    wanted varchar(2000) not null,
    name varchar(80) not null,
    contact varchar(120) not null,
    received_at timestamp(3) with time zone not null,
    due_at timestamp(3) with time zone not null,
    because varchar(2000) not null,
    basis varchar(300) not null,
    under_way boolean not null default true,
    state varchar(9) not null default 'OPEN',
    answer varchar(2000) not null default '',
    handler varchar(120) not null default '',
    closed_at timestamp(3) with time zone,
    reminded_on date,
    demo boolean not null default false
);
-- what is under way, the most urgent first; what is done, the latest first
create index report_due on report (under_way, due_at, id);
create index report_closed on report (under_way, closed_at desc, id desc);

create table correction (
    id bigint generated always as identity primary key,
    report bigint not null references report (id),
    number int unique,
    state varchar(9) not null default 'PROPOSED',
    kind varchar(11) not null,
    path varchar(500) not null,
    title varchar(300) not null,
    version varchar(200) not null,
    wrong varchar(2000) not null,
    replacement varchar(2000) not null,
    notice varchar(2000) not null,
    proposed_by varchar(120) not null,
    proposer varchar(120) not null,
    proposed_at timestamp(3) with time zone not null,
    decided_by varchar(120),
    decider varchar(120),
    decided_at timestamp(3) with time zone,
    remark varchar(2000) not null default '',
    lifted_at timestamp(3) with time zone,
    demo boolean not null default false
);
create index correction_number on correction (number desc);
create index correction_report on correction (report, id desc);
create index correction_path on correction (path, number desc);
create index correction_state on correction (state, decided_at);
