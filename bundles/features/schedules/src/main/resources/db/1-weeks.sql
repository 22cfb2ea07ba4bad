-- A week's schedule as staff write it, the internal lines among it. live is its Monday, and null in the trash: a week has one.
create table week (
    id bigint generated always as identity primary key,
    monday date not null,
    live date unique,
    note varchar(1000) not null,
    lines clob not null,
    state varchar(20) not null,
    version int not null,
    released bigint default 0 not null,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null,
    issued_at timestamp(3) with time zone,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null
);
create index week_state on week (state, monday desc);
create index week_latest on week (monday desc, id desc);

-- What residents read of it: the public lines alone, each with how it differs from what they read before.
create table item (
    week bigint not null references week (id),
    name varchar(20) not null,
    on_day date not null,
    session varchar(9) not null,
    starts time,
    ends time,
    content varchar(1000) not null,
    chair varchar(500) not null,
    participants varchar(500) not null,
    place varchar(500) not null,
    unit varchar(500) not null,
    status varchar(9) not null,
    remark varchar(500) not null,
    change varchar(9) not null,
    formerly varchar(600) not null,
    revision int not null,
    changed_at timestamp(3) with time zone not null,
    primary key (week, name)
);
create index item_day on item (on_day);
