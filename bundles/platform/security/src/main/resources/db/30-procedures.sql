-- additive
-- Who writes and imports procedures, and who takes them from residents: as with news. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'procedures.edit' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'TONG_HOP', 'VAN_PHONG', 'CTV', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'procedures.withdraw' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_HANH');
