create table note (
    id bigint generated always as identity primary key,
    author varchar(80) not null,
    text varchar(500) not null,
    written_at timestamp(3) with time zone not null
);
