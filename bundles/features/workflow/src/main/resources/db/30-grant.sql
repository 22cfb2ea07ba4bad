-- additive
-- Who may supply in which category (khoản 1 Điều 8), and whether past the synthesis. Nothing is deleted.
-- category: empty for all of the kind.
create table supply_grant (
    id bigint generated always as identity primary key,
    login varchar(40) not null,
    name varchar(200) not null,
    kind varchar(60) not null,
    category varchar(200) not null,
    title varchar(300) not null,
    direct boolean not null,
    valid_from date not null,
    valid_to date not null,
    decision varchar(100) not null,
    reason varchar(500) not null,
    granted_by varchar(40) not null,
    granted_by_name varchar(200) not null,
    granted_at timestamp(3) with time zone not null,
    revoked_at timestamp(3) with time zone,
    revoked_by_name varchar(200),
    revoked_because varchar(500)
);
create index supply_grant_of_person on supply_grant (login, kind, valid_to);
create index supply_grant_until on supply_grant (valid_to);
