-- What people did with findings; only added to. The key tells one finding of a subject from another.
create table decision (
    id bigint generated always as identity primary key,
    subject varchar(200) not null,
    hash varchar(64) not null,
    finding varchar(64) not null,
    check_number varchar(40) not null,
    words varchar(300) not null,
    decision varchar(10) not null,
    login varchar(40) not null,
    decided_at timestamp(3) with time zone not null
);
create index decision_subject on decision (subject, finding);

-- What is published, and the parts of its fingerprint: texts that are nearly the same share most of them.
create table fingerprint (
    subject varchar(200) primary key,
    title varchar(300) not null,
    parts int not null
);
create table fingerprint_part (
    part bigint not null,
    subject varchar(200) not null references fingerprint (subject),
    primary key (part, subject)
);
create index fingerprint_part_subject on fingerprint_part (subject);
