-- additive
-- Who writes the directory on the route, takes entries away in need, and names who confirms them. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'directory.edit' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'TV_DOAN', 'TONG_HOP', 'VAN_PHONG', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'directory.withdraw' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'directory.assign' from role where name in ('PTB_QUAN_TRI', 'VAN_PHONG');
merge into second_factor_permission (permission) key (permission) values ('directory.withdraw');
