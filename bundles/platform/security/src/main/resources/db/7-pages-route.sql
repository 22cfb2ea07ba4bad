-- Pages go the route of Điều 13: what was the right to publish them is the right to take them away again.
update role_permission set permission = 'pages.withdraw' where permission = 'pages.publish';
update second_factor_permission set permission = 'pages.withdraw' where permission = 'pages.publish';

-- Whoever takes a step of the route, or takes a page away in need, has to open it. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'pages.edit' from role where name in ('CHU_TICH', 'TRUONG_BAN', 'TONG_HOP', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'pages.withdraw' from role where name in ('CHU_TICH', 'VAN_HANH');
