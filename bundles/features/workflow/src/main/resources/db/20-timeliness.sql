-- additive
-- When each text was complete, reached the board and was read by residents (khoản 1, khoản 2 Điều 10). What is sent in
-- again after residents read it begins a new turn; what was sent back goes on in the same. pass: in which it was received.
create table timing (
    subject varchar(200) not null,
    turn int not null,
    pass int not null,
    kind varchar(60) not null,
    received_month date not null,
    completed_at timestamp(3) with time zone not null,
    received_at timestamp(3) with time zone not null,
    published_at timestamp(3) with time zone,
    due_at timestamp(3) with time zone,
    due_because varchar(1000) not null,
    basis varchar(300) not null,
    returned int not null,
    primary key (subject, turn)
);

-- What was published before: one turn for each pass that ended before residents.
insert into timing (subject, turn, pass, kind, received_month, completed_at, received_at, published_at, due_because,
    basis, returned)
select s.subject, s.pass, s.pass, i.kind, date '2019-05-01', max(s.done_at), max(s.done_at), max(s.done_at), '', '', 0
from step s join item i on i.subject = s.subject
where s.act in ('PUBLISH', 'EMERGENCY')
    and not (s.pass = i.pass and i.state = 'RELEASED')
    and not exists (select 1 from step d
        where d.subject = s.subject and d.pass = s.pass and d.act = 'DIFFER' and d.id > s.id)
group by s.subject, s.pass, i.kind;

-- What is on its way.
insert into timing (subject, turn, pass, kind, received_month, completed_at, received_at, due_because, basis, returned)
select i.subject, i.pass, i.pass, i.kind, date '2019-05-01', i.moved_at, i.moved_at, '', '', 0
from item i
where i.state in ('UNDER_WAY', 'RETURNED', 'SCHEDULED', 'RELEASED')
    and not exists (select 1 from timing t where t.subject = i.subject and t.turn = i.pass);

-- Each turn began with the first step after the turn before. Whether it was in time is not judged afterwards: no due_at.
update timing t set
    pass = coalesce((select min(s.pass) from step s where s.subject = t.subject and s.pass <= t.turn
        and s.pass > coalesce((select max(e.turn) from timing e where e.subject = t.subject and e.turn < t.turn), 0)),
        t.pass),
    received_at = coalesce((select min(s.done_at) from step s where s.subject = t.subject and s.pass <= t.turn
        and s.pass > coalesce((select max(e.turn) from timing e where e.subject = t.subject and e.turn < t.turn), 0)),
        t.received_at),
    returned = (select count(*) from step s where s.subject = t.subject and s.act = 'RETURN' and s.pass <= t.turn
        and s.pass > coalesce((select max(e.turn) from timing e where e.subject = t.subject and e.turn < t.turn), 0));
update timing set completed_at = received_at,
    received_month = cast(formatdatetime(received_at, 'yyyy-MM-01', 'en', 'Asia/Ho_Chi_Minh') as date);

create index timing_of_month on timing (received_month, kind, published_at, due_at, returned);

-- What is due, and of what somebody was reminded: at each stage, by the time it came there, once.
create index item_due on item (state, due_at);
create table reminder (
    subject varchar(200) not null,
    arrived_at timestamp(3) with time zone not null,
    what varchar(20) not null,
    reminded_at timestamp(3) with time zone not null,
    primary key (subject, arrived_at, what)
);
