-- Who receives citizens, where and when; days, hours and special days in the words they were typed in.
create table reception (
    id bigint generated always as identity primary key,
    office varchar(200) not null,
    person varchar(200) not null,
    head boolean not null,
    place varchar(200) not null,
    pattern varchar(10) not null,
    days varchar(1000) not null,
    hours varchar(200) not null,
    minutes varchar(3) not null,
    first_day varchar(40) not null,
    last_day varchar(40) not null,
    shift boolean not null,
    note varchar(1000) not null,
    specials varchar(60000) not null,
    state varchar(20) not null,
    version int not null,
    released bigint default 0 not null,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null
);
create index reception_state on reception (state, head desc, id);

-- Times that residents booked. holds names the time while it is theirs, so that nobody else can have it.
create table booking (
    id bigint generated always as identity primary key,
    code varchar(10) not null unique,
    fingerprint varchar(64) unique,
    holds varchar(60) unique,
    reception bigint not null,
    receiver varchar(500) not null,
    place varchar(200) not null,
    on_day date not null,
    starts time not null,
    ends time not null,
    name varchar(80) not null,
    contact varchar(120) not null,
    subject varchar(1000) not null,
    consent varchar(20) not null,
    booked_at timestamp(3) with time zone not null,
    cancelled_at timestamp(3) with time zone
);
create index booking_sitting on booking (reception, on_day, starts);
create index booking_day on booking (on_day);
create index booking_contact on booking (contact, on_day);
