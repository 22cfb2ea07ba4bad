-- Documents go the route of Điều 13: whoever takes a step of it has to open them. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'documents.edit' from role
where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'TV_DOAN', 'TONG_HOP', 'VAN_PHONG', 'CTV', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'documents.withdraw' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'PTB_QUAN_TRI', 'VAN_HANH');
merge into second_factor_permission (permission) key (permission) values ('documents.withdraw');
