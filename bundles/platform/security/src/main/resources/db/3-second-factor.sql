-- additive
create table second_factor (
    account bigint primary key references account (id),
    secret varbinary(100) not null,
    last_step bigint not null,
    failed int not null,
    since timestamp(6) with time zone not null
);

create table recovery_code (
    account bigint not null references second_factor (account),
    digest varbinary(32) not null,
    primary key (account, digest)
);

-- Whoever may do one of these should have a second factor: those who administer, and those who approve what residents read.
create table second_factor_permission (
    permission varchar(120) primary key
);

insert into second_factor_permission (permission) values
    ('*'),
    ('modules.manage'),
    ('security.users'),
    ('security.roles'),
    ('workflow.approve'),
    ('workflow.publish'),
    ('news.publish'),
    ('pages.publish');
