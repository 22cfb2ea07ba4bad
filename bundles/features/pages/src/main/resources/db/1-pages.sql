-- path is the way from /gioi-thieu, '' for the front and null in the trash, where it binds no address.
create table page (
    id bigint generated always as identity primary key,
    parent bigint references page (id),
    slug varchar(100) not null,
    path varchar(400),
    title varchar(200) not null,
    summary varchar(500) not null,
    body clob not null,
    unit varchar(200) not null,
    source varchar(500) not null,
    place int not null,
    state varchar(20) not null,
    version int not null,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null
);
create unique index page_path on page (path);
create index page_parent on page (parent, place);
