-- How often whoever booked was told of a change, and when that their time is no more; receiver, place and ends are what they know.
alter table booking add column told int default 0 not null;
alter table booking add column gone_at timestamp(3) with time zone;
