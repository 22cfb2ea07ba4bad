-- Who handles reports of errors, and who approves corrections that somebody else proposed. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'corrections.handle' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_PHONG', 'TIEP_NHAN_YK');
merge into role_permission (role, permission) key (role, permission)
select name, 'corrections.approve' from role where name in ('CHU_TICH', 'TRUONG_BAN');
merge into second_factor_permission (permission) key (permission) values ('corrections.approve');
