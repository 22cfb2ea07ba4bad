-- additive
-- what the foot of every page leads to besides the sections
create table link (
    place int primary key,
    title varchar(100) not null,
    address varchar(500) not null
);
insert into link (place, title, address) values
    (0, 'Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn'),
    (1, 'Cổng thông tin điện tử Chính phủ', 'https://chinhphu.vn');
