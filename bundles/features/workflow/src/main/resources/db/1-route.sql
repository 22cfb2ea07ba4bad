-- The route of khoản 4 Điều 13 of the regulation. Items keep the route they began on.
create table route (
    name varchar(40) primary key,
    title_vi varchar(200) not null,
    title_en varchar(200) not null,
    basis varchar(300) not null,
    valid_from date not null,
    valid_to date
);

-- work: what is done at the stage. apart: stages whose people may not act here in the same pass.
create table stage (
    route varchar(40) not null references route (name),
    place int not null,
    name varchar(40) not null,
    title_vi varchar(100) not null,
    title_en varchar(100) not null,
    who_vi varchar(200) not null,
    who_en varchar(200) not null,
    forward_vi varchar(60) not null,
    forward_en varchar(60) not null,
    work varchar(20) not null,
    permission varchar(100) not null,
    apart varchar(200) not null,
    basis varchar(100) not null,
    primary key (route, place)
);

insert into route (name, title_vi, title_en, basis, valid_from, valid_to) values
    ('dieu-13', 'Quy trình đăng tin theo Điều 13', 'The route of Article 13',
     'Điều 8, khoản 7 Điều 12, khoản 4 Điều 13 Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019',
     date '2019-05-21', null);

insert into stage (route, place, name, title_vi, title_en, who_vi, who_en, forward_vi, forward_en, work, permission,
        apart, basis) values
    ('dieu-13', 10, 'COLLECT', 'Thu thập, soạn', 'Collect and write',
     'Cộng tác viên, đơn vị, Bí thư Đoàn', 'Contributors, units, the youth secretary',
     'Gửi tổng hợp', 'Send in', 'COLLECT', 'workflow.collect', '', 'Điều 8, khoản 4 Điều 13'),
    ('dieu-13', 20, 'SYNTHESIS', 'Tổng hợp', 'Synthesise',
     'Cán bộ LĐTBXH', 'The officer who synthesises',
     'Gửi soát lỗi', 'Send to proof-reading', 'EDIT', 'workflow.synthesise', '', 'khoản 4 Điều 13'),
    ('dieu-13', 30, 'SPELLING', 'Soát lỗi, duyệt sơ bộ', 'Spelling and preliminary review',
     'Văn phòng – Thống kê', 'The office',
     'Trình duyệt', 'Submit for approval', 'ADVISE', 'workflow.review', '', 'điểm c khoản 5 Điều 9, khoản 4 Điều 13'),
    ('dieu-13', 40, 'APPROVAL', 'Duyệt', 'Approve',
     'Trưởng Ban Biên tập', 'The head of the board',
     'Duyệt và chuyển đăng', 'Approve', 'APPROVE', 'workflow.approve', 'COLLECT,SYNTHESIS,SPELLING',
     'khoản 7 Điều 12, khoản 1 Điều 13'),
    ('dieu-13', 50, 'PUBLICATION', 'Kiểm tra, xuất bản', 'Check and publish',
     'Phó Trưởng Ban, quản trị (VHTT)', 'The deputy head for administration',
     'Đăng', 'Publish', 'PUBLISH', 'workflow.publish', 'APPROVAL', 'khoản 3 Điều 13');

-- Why something is sent back (khoản 3 Điều 8), each reason with its article.
create table reason (
    name varchar(40) primary key,
    place int not null,
    title_vi varchar(200) not null,
    title_en varchar(200) not null,
    clause varchar(100) not null,
    valid_from date not null,
    valid_to date
);
insert into reason (name, place, title_vi, title_en, clause, valid_from, valid_to) values
    ('UNICODE', 10, 'Chữ không phải Unicode TCVN 6909', 'Not Unicode TCVN 6909', 'khoản 2 Điều 8', date '2019-05-21', null),
    ('SOURCE', 20, 'Thiếu nguồn gốc tin, ảnh', 'The source of text or pictures is missing', 'khoản 4 Điều 9', date '2019-05-21', null),
    ('SPELLING', 30, 'Còn lỗi chính tả, câu chữ', 'Spelling or wording', 'điểm c khoản 5 Điều 9', date '2019-05-21', null),
    ('INCOMPLETE', 40, 'Thông tin chưa đủ', 'Information is missing', 'khoản 1 Điều 9', date '2019-05-21', null),
    ('INACCURATE', 50, 'Thông tin chưa chính xác, cần xác minh', 'Information is wrong or must be verified', 'khoản 1 Điều 9, Điều 15', date '2019-05-21', null),
    ('PERSONAL', 60, 'Lộ thông tin hoặc hình ảnh cá nhân', 'Personal information or pictures', 'khoản 4, khoản 6 Điều 7', date '2019-05-21', null),
    ('PROHIBITED', 70, 'Nội dung không được đăng', 'Content that must not be published', 'Điều 7', date '2019-05-21', null),
    ('SECRET', 80, 'Thuộc hoặc có thể thuộc bí mật nhà nước', 'May be a state secret', 'điểm b khoản 1 Điều 7, khoản 2 Điều 9', date '2019-05-21', null),
    ('COLUMN', 90, 'Sai chuyên mục hoặc không thuộc lĩnh vực của đơn vị', 'Wrong column, or not the unit''s field', 'khoản 1 Điều 9', date '2019-05-21', null),
    ('FORM', 100, 'Không đúng hình thức cung cấp', 'Not supplied in the prescribed form', 'khoản 1 Điều 8', date '2019-05-21', null),
    ('DIFFERS', 110, 'Khác bản đã duyệt', 'Differs from what was approved', 'khoản 3 Điều 13', date '2019-05-21', null);

-- Where each text stands. seq counts its steps, so that two people never do the same one.
create table item (
    subject varchar(200) primary key,
    kind varchar(60) not null,
    title varchar(300) not null,
    category varchar(200) not null,
    path varchar(300) not null,
    route varchar(40) not null references route (name),
    pass int not null,
    seq int not null,
    state varchar(20) not null,
    stage varchar(40) not null,
    edition int not null,
    hash char(64) not null,
    sender varchar(40) not null,
    sender_name varchar(200) not null,
    holder varchar(40),
    holder_name varchar(200),
    held_at timestamp(3) with time zone,
    moved_at timestamp(3) with time zone not null,
    due_at timestamp(3) with time zone,
    due_because varchar(1000),
    publish_at timestamp(3) with time zone,
    review_by timestamp(3) with time zone
);
create index item_at_stage on item (state, stage, moved_at);
create index item_of_sender on item (sender, moved_at desc);
create index item_to_publish on item (state, publish_at);
create index item_to_review on item (review_by);

-- What was done to it, never changed afterwards.
create table step (
    id bigint generated always as identity primary key,
    subject varchar(200) not null,
    pass int not null,
    stage varchar(40) not null,
    act varchar(20) not null,
    login varchar(40) not null,
    name varchar(200) not null,
    instead_of varchar(200),
    done_at timestamp(3) with time zone not null,
    edition int not null,
    hash char(64) not null,
    remark varchar(2000) not null
);
create index step_of_item on step (subject, id);
create index step_of_person on step (login, id desc);

create table step_reason (
    step bigint not null references step (id),
    reason varchar(40) not null,
    passage varchar(500) not null,
    primary key (step, reason)
);

-- Who has accepted which version of the regulation (khoản 2 Điều 1).
create table regulation (
    name varchar(200) primary key,
    valid_from date not null
);
insert into regulation (name, valid_from) values
    ('Quy chế ban hành kèm Quyết định 554/QĐ-UBND ngày 21/5/2019', date '2019-05-21');

create table acceptance (
    login varchar(40) not null,
    regulation varchar(200) not null references regulation (name),
    accepted_at timestamp(3) with time zone not null,
    primary key (login, regulation)
);
