-- slug is the address below /danh-ba, made from the first name and never changed.
create table entry (
    id bigint generated always as identity primary key,
    parent bigint references entry (id),
    type varchar(10) not null,
    slug varchar(100) not null,
    name varchar(200) not null,
    title varchar(200) not null,
    work varchar(1000) not null,
    room varchar(200) not null,
    hours varchar(200) not null,
    email varchar(120) not null,
    phone varchar(60) not null,
    fax varchar(60) not null,
    -- the first and the last day on which it holds
    valid_from date,
    valid_to date,
    en_name varchar(200) not null,
    en_title varchar(200) not null,
    en_work varchar(1000) not null,
    en_room varchar(200) not null,
    en_hours varchar(200) not null,
    -- hash of the Vietnamese words that the English ones translate
    en_of varchar(64) not null,
    place int not null,
    state varchar(20) not null,
    version int not null,
    -- the last decision by which residents were shown it: one that comes again is known by its number
    released bigint default 0 not null,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null
);
create unique index entry_slug on entry (slug);
create index entry_parent on entry (parent, place);
create index entry_state on entry (state, updated_at);

-- Who looks at a unit's entries from time to time, and when somebody last did.
create table care (
    entry bigint primary key references entry (id),
    -- number of an account; null if it is nobody's
    owner bigint,
    confirmed_at timestamp(3) with time zone,
    confirmed_by varchar(120) default '' not null,
    asked_at timestamp(3) with time zone,
    reminded_at timestamp(3) with time zone
);
create index care_owner on care (owner);
