-- additive
-- Who is told of documents that had to be published and are not. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'documents.follow' from role where name in ('PTB_QUAN_TRI', 'VAN_PHONG');
