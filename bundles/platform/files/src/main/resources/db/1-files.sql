create table file (
    hash varchar(64) primary key,
    name varchar(120) not null,
    type varchar(100) not null,
    bytes bigint not null,
    width int not null,
    height int not null,
    touched_at timestamp(6) with time zone not null,
    revealed boolean not null
);

-- What objects keep a file.
create table keeping (
    owner varchar(200) not null,
    hash varchar(64) not null references file (hash),
    visible boolean not null,
    primary key (owner, hash)
);

create index keeping_hash on keeping (hash);

-- The re-encoded copies of pictures; these are what the site sends.
create table copy (
    hash varchar(64) not null references file (hash),
    width int not null,
    bytes bigint not null,
    digest varchar(64) not null,
    primary key (hash, width)
);
