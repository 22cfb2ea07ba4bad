-- additive
-- Who looks after old addresses. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'web.redirects' from role where name in ('VAN_HANH', 'PTB_QUAN_TRI');
