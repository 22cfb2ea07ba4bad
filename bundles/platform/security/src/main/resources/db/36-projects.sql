-- additive
-- Who writes and imports projects, and who takes them from residents: as with procedures. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'projects.edit' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'TONG_HOP', 'VAN_PHONG', 'CTV', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'projects.withdraw' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_HANH');
