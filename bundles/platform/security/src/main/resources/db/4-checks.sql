-- Who edits the rules of the content checks: the deputy head for administration, and the office that goes over texts.
insert into role_permission (role, permission)
select name, 'checks.manage' from role where name in ('PTB_QUAN_TRI', 'VAN_PHONG');
