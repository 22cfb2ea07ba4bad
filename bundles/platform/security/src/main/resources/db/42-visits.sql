-- additive
-- Who sees how often pages are read. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'web.visits' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_HANH');
