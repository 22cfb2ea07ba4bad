-- Who writes the schedules of weeks and receptions or takes a step of their route, who takes them from residents in need, and
-- who sees who booked a time. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'schedules.edit' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'TONG_HOP', 'VAN_PHONG', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'schedules.withdraw' from role where name in ('CHU_TICH', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'schedules.bookings' from role where name in ('CHU_TICH', 'VAN_PHONG', 'TIEP_NHAN_YK');
