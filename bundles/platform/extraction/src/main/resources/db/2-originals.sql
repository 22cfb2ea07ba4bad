-- Word files that texts were made of, as they were sent: evidence (khoản 1 Điều 8), only added to.
create table original (
    id bigint generated always as identity primary key,
    hash varchar(64) not null,
    name varchar(120) not null,
    subject varchar(200) not null,
    login varchar(40) not null,
    imported_at timestamp(3) with time zone not null
);
create index original_subject on original (subject, id);
create index original_hash on original (hash);
