-- Categories of khoản 3 to 6 of Điều 4 and of Điều 6 of the regulation.
create table category (
    slug varchar(60) primary key,
    title_vi varchar(100) not null,
    title_en varchar(100) not null,
    place int not null,
    clause varchar(10) not null
);
insert into category (slug, title_vi, title_en, place, clause) values
    ('kinh-te', 'Kinh tế', 'Economy', 10, '4.3'),
    ('van-hoa-xa-hoi', 'Văn hóa – Xã hội', 'Culture and society', 20, '4.3'),
    ('an-ninh-quoc-phong', 'An ninh – Quốc phòng', 'Security and defence', 30, '4.3'),
    ('chi-dao-dieu-hanh', 'Chỉ đạo điều hành', 'Direction and administration', 40, '4.4'),
    ('cai-cach-hanh-chinh', 'Cải cách hành chính', 'Administrative reform', 50, '4.4'),
    ('dich-vu-cong', 'Dịch vụ công', 'Public services', 60, '4.4'),
    ('tuyen-truyen-phap-luat', 'Tuyên truyền – Phổ biến pháp luật', 'Law made known', 70, '4.5'),
    ('tiem-nang-dau-tu', 'Tiềm năng – Đầu tư', 'Potential and investment', 80, '4.6'),
    ('doan-the', 'Đoàn thể', 'Mass organisations', 90, '6.7'),
    ('thong-bao', 'Thông báo', 'Notices', 100, '6.11'),
    ('khac', 'Tin khác', 'Other news', 110, '6.5');

create table article (
    id bigint generated always as identity primary key,
    slug varchar(100) not null,
    category varchar(60) not null references category (slug),
    title varchar(300) not null,
    summary varchar(600) not null,
    unit varchar(200) not null,
    origin varchar(20) not null,
    origin_name varchar(200) not null,
    origin_author varchar(200) not null,
    origin_address varchar(500) not null,
    cover_hash varchar(64),
    cover_name varchar(200),
    cover_type varchar(100),
    cover_bytes bigint,
    cover_width int,
    cover_height int,
    cover_alt varchar(300),
    cover_caption varchar(300),
    cover_author varchar(200),
    state varchar(20) not null,
    writer varchar(200) not null,
    created_at timestamp(3) with time zone not null,
    updated_at timestamp(3) with time zone not null,
    published_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    version int not null,
    demo boolean not null
);
create unique index article_slug on article (slug);
create index article_newest on article (state, published_at desc, id desc);
create index article_newest_in_category on article (state, category, published_at desc, id desc);
create index article_changed on article (updated_at desc, id desc);

-- Apart from the article, so that lists read narrow rows.
create table article_body (
    article bigint primary key references article (id),
    html varchar(1000000) not null
);

create table attachment (
    article bigint not null references article (id),
    place int not null,
    hash varchar(64) not null,
    name varchar(200) not null,
    type varchar(100) not null,
    bytes bigint not null,
    title varchar(200) not null,
    primary key (article, place)
);

-- How many published articles a month has (201905), in a category or in all ('*'); period 0 is all time. Kept by each act.
create table tally (
    category varchar(60) not null,
    period int not null,
    articles int not null,
    primary key (category, period)
);
create index tally_all_time on tally (period, category);
