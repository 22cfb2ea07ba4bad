-- What files say, by their content, packed. A row that is missing is read again; reader: which way of reading made it.
create table content (
    hash varchar(64) primary key,
    reader int not null,
    read_at timestamp(3) with time zone not null,
    packed blob not null
);
create index content_read on content (read_at);
