-- One row: how often what residents read was changed, and deleted, so far; the row is locked until each change commits.
create table project_ledger (
    changes bigint not null,
    deletions bigint not null
);
insert into project_ledger (changes, deletions) values (0, 0);

-- The fields of Project first, then the columns that every declared kind has.
create table project (
    id bigint generated always as identity primary key,
    slug varchar(120) not null,
    name varchar(200) not null,
    summary varchar(500) not null,
    status varchar(20) not null,
    progress bigint,
    code varchar(60) not null,
    investor varchar(200) not null,
    contractor varchar(200) not null,
    capital bigint,
    funding varchar(200) not null,
    place varchar(200) not null,
    started date,
    finished date,
    body clob not null,
    contact varchar(200) not null,
    phone varchar(200) not null,
    email varchar(200) not null,
    en_name varchar(200) not null,
    en_summary varchar(500) not null,
    en_investor varchar(200) not null,
    en_funding varchar(200) not null,
    en_place varchar(200) not null,
    en_body clob not null,
    en_contact varchar(200) not null,
    en_of varchar(64) not null,
    attachments varchar(100000) not null,
    consents varchar(100000) not null,
    words varchar(4000) not null,
    state varchar(20) not null,
    version int not null,
    released bigint default 0 not null,
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null,
    published_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    changed bigint not null
);
create unique index project_slug on project (slug);
create index project_changed on project (changed);
create index project_published on project (state, published_at desc, id desc);
create index project_updated on project (updated_at desc, id desc);
