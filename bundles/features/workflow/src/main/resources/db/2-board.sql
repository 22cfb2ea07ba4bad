-- The board of editors (Điều 11): founded by a decision of the chairman, for a term.
create table board (
    id bigint generated always as identity primary key,
    decision varchar(100) not null,
    decided_on date not null,
    valid_from date not null,
    valid_to date not null,
    demo boolean not null
);

create table member (
    id bigint generated always as identity primary key,
    board bigint not null references board (id),
    login varchar(40) not null,
    name varchar(200) not null,
    position varchar(30) not null,
    duty varchar(300) not null,
    valid_from date not null,
    valid_to date not null
);
create index member_of_board on member (board);

-- Who acts for whom, from when to when. office: APPROVE or PUBLISH.
create table delegation (
    id bigint generated always as identity primary key,
    office varchar(20) not null,
    holder varchar(40) not null,
    holder_name varchar(200) not null,
    delegate varchar(40) not null,
    delegate_name varchar(200) not null,
    valid_from timestamp(3) with time zone not null,
    valid_to timestamp(3) with time zone not null,
    reason varchar(500) not null,
    named_by varchar(40) not null,
    named_by_name varchar(200) not null,
    named_at timestamp(3) with time zone not null,
    ended_at timestamp(3) with time zone
);
create index delegation_until on delegation (valid_to);

create table absence (
    id bigint generated always as identity primary key,
    login varchar(40) not null,
    valid_from timestamp(3) with time zone not null,
    valid_to timestamp(3) with time zone not null,
    noted_by varchar(40) not null
);
create index absence_until on absence (valid_to);
