-- additive
-- Who keeps the register of Điều 15: the head of the board and the chairman. A role that the ward deleted stays deleted.
merge into role_permission (role, permission) key (role, permission)
select name, 'workflow.breach' from role where name in ('CHU_TICH', 'TRUONG_BAN');
