-- What files say, by their content, packed. A row that is missing is read again; reader: which way of reading made it;
-- slow: its time was up before it was read, which may have been the machine's fault, so it is tried again another day.
create table content (
    hash varchar(64) primary key,
    reader int not null,
    read_at timestamp(3) with time zone not null,
    slow boolean not null,
    packed blob not null
);
create index content_read on content (read_at);
