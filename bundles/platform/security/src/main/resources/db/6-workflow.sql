-- Who takes which step of the route of Điều 13. A role that the ward deleted stays deleted.
insert into role (name, title)
select 'DON_VI', 'Đơn vị cung cấp tin' from (values (1)) where not exists (select 1 from role where name = 'DON_VI');

update role_permission set permission = 'news.withdraw' where permission = 'news.publish';
delete from second_factor_permission where permission = 'news.publish';

insert into role_permission (role, permission)
select name, 'workflow.collect' from role
where name in ('TRUONG_BAN', 'PTB_QUAN_TRI', 'TV_DOAN', 'TONG_HOP', 'VAN_PHONG', 'CTV', 'DON_VI');
insert into role_permission (role, permission)
select name, 'workflow.synthesise' from role where name = 'TONG_HOP';
insert into role_permission (role, permission)
select name, 'workflow.review' from role where name = 'VAN_PHONG';
insert into role_permission (role, permission)
select name, 'workflow.approve' from role where name = 'TRUONG_BAN';
insert into role_permission (role, permission)
select name, 'workflow.publish' from role where name = 'PTB_QUAN_TRI';
insert into role_permission (role, permission)
select name, 'workflow.command' from role where name = 'CHU_TICH';
insert into role_permission (role, permission)
select name, 'workflow.board' from role where name in ('CHU_TICH', 'PTB_QUAN_TRI');

-- The chairman reads what is written; he and the operator can take it from residents even while nothing can be published.
merge into role_permission (role, permission) key (role, permission)
select name, 'news.edit' from role where name in ('CHU_TICH', 'DON_VI', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'news.withdraw' from role where name in ('CHU_TICH', 'VAN_HANH');
merge into role_permission (role, permission) key (role, permission)
select name, 'notice.mail' from role where name in ('VAN_HANH', 'PTB_QUAN_TRI');
