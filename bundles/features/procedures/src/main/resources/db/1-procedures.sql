-- words is what a search looks through: name, code and field in plain small letters.
create table procedure (
    id bigint generated always as identity primary key,
    slug varchar(100) not null,
    code varchar(40) not null,
    name varchar(1000) not null,
    field varchar(200) not null,
    field_slug varchar(100) not null,
    words varchar(1400) not null,
    online varchar(20) not null,
    old_level int not null,
    decision varchar(200) not null,
    decided_on date,
    valid_from date,
    valid_to date,
    state varchar(20) not null,
    version int not null,
    released bigint default 0 not null,
    demo boolean not null,
    updated_at timestamp(3) with time zone not null,
    posted_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    withdrawn_because varchar(500),
    unreviewed boolean default false not null,
    instead_of varchar(200) default '' not null
);
create unique index procedure_slug on procedure (slug);
create index procedure_code on procedure (code);
create index procedure_in_field on procedure (state, field_slug, name);
create index procedure_changed on procedure (state, updated_at desc, id desc);

-- Apart from the procedure, so that lists read narrow rows. channels and papers have a line each.
create table procedure_body (
    procedure bigint primary key references procedure (id),
    applicants varchar(20000) not null,
    agency varchar(2000) not null,
    sequence varchar(100000) not null,
    results varchar(20000) not null,
    conditions varchar(100000) not null,
    basis varchar(100000) not null,
    source varchar(1000) not null,
    checked_on date,
    channels varchar(200000) not null,
    papers varchar(500000) not null
);

create table procedure_form (
    procedure bigint not null references procedure (id),
    place int not null,
    hash varchar(64) not null,
    name varchar(200) not null,
    type varchar(100) not null,
    bytes bigint not null,
    title varchar(300) not null,
    primary key (procedure, place)
);

-- Proof that a version was posted for residents, and until when (điểm b khoản 1 Điều 2).
create table posting (
    procedure bigint not null references procedure (id),
    release bigint not null,
    edition int not null,
    hash varchar(64) not null,
    decided_by varchar(1000) not null,
    address varchar(200) not null,
    posted_at timestamp(3) with time zone not null,
    ended_at timestamp(3) with time zone,
    primary key (procedure, release)
);

-- What happens in a life, and the procedures that go with it by their national codes.
create table life_event (
    slug varchar(60) primary key,
    title_vi varchar(100) not null,
    title_en varchar(100) not null,
    hint_vi varchar(300) not null,
    hint_en varchar(300) not null,
    place int not null
);
create table life_step (
    event varchar(60) not null references life_event (slug),
    place int not null,
    code varchar(40) not null,
    when_vi varchar(200) not null,
    when_en varchar(200) not null,
    primary key (event, place)
);
insert into life_event (slug, title_vi, title_en, hint_vi, hint_en, place) values
    ('sinh-con', 'Sinh con', 'A child is born', 'Khai sinh, nơi cư trú, chế độ cho trẻ', 'Registration of birth, residence, allowances', 10),
    ('ket-hon', 'Kết hôn', 'Getting married', 'Giấy xác nhận tình trạng hôn nhân, đăng ký kết hôn', 'Marital status, registration of marriage', 20),
    ('chuyen-nha', 'Chuyển nhà', 'Moving house', 'Tạm trú, thường trú', 'Temporary and permanent residence', 30),
    ('nguoi-than-mat', 'Người thân qua đời', 'A relative has died', 'Khai tử, hỗ trợ chi phí mai táng', 'Registration of death, funeral allowance', 40),
    ('lam-an', 'Mở hộ kinh doanh', 'Opening a household business', 'Đăng ký, thay đổi, tạm ngừng hộ kinh doanh', 'Registering, changing and pausing a business', 50),
    ('giay-to', 'Chứng thực, sao giấy tờ', 'Certified papers', 'Bản sao, chữ ký, trích lục hộ tịch', 'Copies, signatures, extracts', 60),
    ('kho-khan', 'Gia đình gặp khó khăn', 'Hardship in the family', 'Trợ giúp xã hội, khuyết tật, hộ nghèo', 'Social assistance, disability, poor households', 70);
insert into life_step (event, place, code, when_vi, when_en) values
    ('sinh-con', 1, '1.001193', 'Cháu chưa được đăng ký khai sinh', 'The child has no birth certificate yet'),
    ('sinh-con', 2, '1.004222', 'Cháu chưa có nơi thường trú', 'The child has no permanent residence yet'),
    ('sinh-con', 3, '1.000894', 'Cha mẹ chưa đăng ký kết hôn, nay muốn đăng ký', 'The parents want to register their marriage'),
    ('sinh-con', 4, '1.001022', 'Cha cần nhận con', 'The father wants to acknowledge the child'),
    ('ket-hon', 1, '1.004873', 'Cần giấy xác nhận tình trạng hôn nhân', 'A certificate of marital status is needed'),
    ('ket-hon', 2, '1.000894', 'Hai người đăng ký kết hôn', 'The couple registers its marriage'),
    ('ket-hon', 3, '1.004222', 'Một người chuyển thường trú về nhà người kia', 'One moves to the home of the other'),
    ('chuyen-nha', 1, '1.004194', 'Ở từ 30 ngày, chưa chuyển hẳn', 'Staying 30 days or longer, not for good'),
    ('chuyen-nha', 2, '1.004222', 'Chuyển hẳn về nhà mới', 'Moving for good'),
    ('nguoi-than-mat', 1, '1.000656', 'Chưa đăng ký khai tử', 'The death is not registered yet'),
    ('nguoi-than-mat', 2, '1.001731', 'Người mất thuộc diện được hỗ trợ mai táng', 'The funeral allowance applies'),
    ('lam-an', 1, '1.001612', 'Đăng ký hộ kinh doanh mới', 'A new household business'),
    ('lam-an', 2, '2.000720', 'Đổi nội dung đã đăng ký', 'Changing what was registered'),
    ('lam-an', 3, '1.001570', 'Tạm ngừng kinh doanh', 'Pausing the business'),
    ('giay-to', 1, '2.000815', 'Chứng thực bản sao từ bản chính', 'Certifying a copy'),
    ('giay-to', 2, '2.000884', 'Chứng thực chữ ký', 'Certifying a signature'),
    ('giay-to', 3, '2.000635', 'Cấp bản sao trích lục hộ tịch', 'A copy of an extract'),
    ('kho-khan', 1, '1.001776', 'Xin trợ cấp xã hội hằng tháng', 'Monthly social allowance'),
    ('kho-khan', 2, '1.001699', 'Xác định mức độ khuyết tật', 'Determining a disability'),
    ('kho-khan', 3, '1.011607', 'Công nhận hộ nghèo, cận nghèo', 'Recognition as a poor household');
