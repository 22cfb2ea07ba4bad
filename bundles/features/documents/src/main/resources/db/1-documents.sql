-- One row: how often what residents read was changed, and deleted, so far; the row is locked until each change commits.
create table ledger (
    changes bigint not null,
    deletions bigint not null
);
insert into ledger (changes, deletions) values (0, 0);

-- identity is number, issuer and year, and null in the trash or while one of them is missing.
-- name_key and number_key are what other documents name it by; force_* and status follow from the dates and the relations.
create table document (
    id bigint generated always as identity primary key,
    slug varchar(120) not null,
    identity varchar(400),
    number varchar(60) not null,
    number_key varchar(80) not null,
    name_key varchar(200) not null,
    kind varchar(100) not null,
    issuer varchar(200) not null,
    issuer_key varchar(250) not null,
    place varchar(100) not null,
    issued date,
    signer varchar(100) not null,
    signer_title varchar(150) not null,
    field varchar(100) not null,
    secrecy varchar(20) not null,
    summary varchar(1000) not null,
    waiver varchar(500) not null,
    effective_from date,
    effective_to date,
    force_from date,
    force_until date,
    force_partly date,
    status varchar(20) not null,
    state varchar(20) not null,
    writer varchar(200) not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    published_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    version int not null,
    released bigint default 0 not null,
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null,
    demo boolean not null,
    changed bigint not null
);
create unique index document_slug on document (slug);
create unique index document_identity on document (identity);
create index document_changed on document (changed);
create index document_published on document (state, published_at desc, id desc);
create index document_updated on document (updated_at desc, id desc);
create index document_number on document (number_key);
create index document_name on document (name_key);

-- Apart from the document, so that lists read narrow rows.
create table document_text (
    document bigint primary key references document (id),
    html varchar(1000000) not null,
    recipients varchar(4000) not null
);

create table attachment (
    document bigint not null references document (id),
    place int not null,
    hash varchar(64) not null,
    name varchar(200) not null,
    type varchar(100) not null,
    bytes bigint not null,
    title varchar(200) not null,
    primary key (document, place)
);

-- cited is what the other is found by, target the other once residents can read it, or could.
create table reference (
    document bigint not null references document (id),
    place int not null,
    relation varchar(20) not null,
    words varchar(500) not null,
    cited varchar(200) not null,
    issued date,
    target bigint,
    primary key (document, place)
);
create index reference_cited on reference (cited);
create index reference_target on reference (target, relation);
