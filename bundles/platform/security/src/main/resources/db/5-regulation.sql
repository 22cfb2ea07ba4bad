-- Who sees the board of Điều 6, the rules and the calendar, and who may change them. A role that the ward deleted stays deleted.
insert into role_permission (role, permission)
select name, 'regulation.read' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_TAI_CHINH', 'PTB_QUAN_TRI', 'TV_DOAN', 'TONG_HOP', 'VAN_PHONG', 'VAN_HANH');

insert into role_permission (role, permission)
select name, 'regulation.manage' from role
where name in ('TRUONG_BAN', 'PTB_QUAN_TRI');
