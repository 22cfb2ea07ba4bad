-- When each daily job was last done, so that a missed day can be made up for.
create table job (
    module varchar(100) not null,
    name varchar(500) not null,
    done_at timestamp(3) with time zone not null,
    primary key (module, name)
);
