-- What each jar was when it was put in, and who vouched for it. Compared with the disk at each start.
create table jar (
    symbolic_name varchar(700) not null,
    version varchar(200) not null,
    sha256 char(64) not null,
    signer varchar(200) not null,
    kept_at timestamp(3) with time zone not null,
    primary key (symbolic_name, version)
);
