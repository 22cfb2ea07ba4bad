-- additive
-- Who sees how the search index is and makes it anew. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'search.manage' from role where name in ('VAN_HANH', 'PTB_QUAN_TRI');
