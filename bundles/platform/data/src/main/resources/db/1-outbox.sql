create table message (
    id bigint generated always as identity primary key,
    topic varchar(100) not null,
    about varchar(400) not null,
    payload clob not null,
    written_at timestamp(3) with time zone not null
);
create index message_topic on message (topic, id);
