-- Rules that people edit. Nothing is deleted: a rule that was taken away stays with the day it ended on.
-- book: LEXICON, words that a person has to look at; LINK, domains that links may lead to; WORD, words the ward knows.
create table rule (
    id bigint generated always as identity primary key,
    book varchar(10) not null,
    words varchar(120) not null,
    level varchar(5) not null,
    reason varchar(300) not null,
    basis varchar(200) not null,
    valid_from date not null,
    valid_to date,
    author varchar(40) not null
);
create index rule_book on rule (book, words);

insert into rule (book, words, level, reason, basis, valid_from, author) values
    ('LEXICON', 'cá độ', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'cá cược', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'nhà cái', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'casino*', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'số đề', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'lô đề', 'ASK', 'Từ thường gặp trong quảng cáo cờ bạc', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'vay nóng', 'ASK', 'Từ thường gặp trong quảng cáo tín dụng đen', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'vay tiền nhanh', 'ASK', 'Từ thường gặp trong quảng cáo tín dụng đen', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'bốc bát họ', 'ASK', 'Từ thường gặp trong quảng cáo tín dụng đen', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'thuốc lá điện tử', 'ASK', 'Hàng cấm quảng cáo', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'bóng cười', 'ASK', 'Hàng cấm quảng cáo', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'làm giả giấy tờ', 'ASK', 'Dịch vụ trái pháp luật', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'bằng giả', 'ASK', 'Dịch vụ trái pháp luật', 'khoản 2 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'phản động', 'ASK', 'Lời quy kết: người duyệt phải xem văn cảnh', 'điểm a khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'lừa đảo', 'HINT', 'Nếu nói về một người cụ thể, phải có kết luận của cơ quan có thẩm quyền', 'điểm c khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LEXICON', 'tham ô', 'HINT', 'Nếu nói về một người cụ thể, phải có kết luận của cơ quan có thẩm quyền', 'điểm c khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LINK', 'gov.vn', 'ASK', 'Cơ quan nhà nước', 'điểm e khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LINK', 'chinhphu.vn', 'ASK', 'Cổng thông tin điện tử Chính phủ', 'điểm e khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LINK', 'quochoi.vn', 'ASK', 'Quốc hội', 'điểm e khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LINK', 'dangcongsan.vn', 'ASK', 'Báo điện tử của Đảng', 'điểm e khoản 1 Điều 7', date '2019-05-21', 'portal'),
    ('LINK', 'edu.vn', 'ASK', 'Trường học', 'điểm e khoản 1 Điều 7', date '2019-05-21', 'portal');
