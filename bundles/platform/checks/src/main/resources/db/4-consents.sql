-- What was stated last about the persons on a picture, by the picture's content, so that one that is used again keeps it.
create table consent (
    hash char(64) primary key,
    stated varchar(1000) not null,
    login varchar(40) not null,
    stated_at timestamp(3) with time zone not null
);
