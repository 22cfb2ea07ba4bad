-- The regulation as it was made and amended; the text is written in marks of its own, see README.
create table edition (
    number varchar(60) primary key,
    valid_from date not null,
    content clob not null
);

-- What the Editorial Board should know about an article; staff read it, residents do not.
create table article_note (
    id bigint generated always as identity primary key,
    cited varchar(100) not null,
    note varchar(1000) not null
);

insert into article_note (cited, note) values
    ('khoản 4 Điều 13', 'Khoản này dẫn “Điều 7, Điều 8 và Điều 9” cho nội dung, thời hạn và hình thức, nhưng nội dung ở Điều 6, hình thức ở Điều 8, trách nhiệm ở Điều 9, thời hạn ở Điều 10 (Điều 7 là hành vi bị nghiêm cấm). Khi soát bài hãy dùng Điều 6 đến Điều 10; đề nghị Ban Biên tập đề xuất sửa theo Điều 16.'),
    ('khoản 6 Điều 7', 'Khoản này dẫn Điều 31 và Điều 38 của Bộ luật Dân sự năm 2005, đã được thay bằng Bộ luật năm 2015. Cần đối chiếu số điều mới trước khi viện dẫn.'),
    ('Điều 4', 'Luật Công nghệ thông tin 2006, Nghị định 64/2007, 43/2011 và 72/2013 trong phần căn cứ đã hết hiệu lực hoặc được thay thế; đề nghị rà soát phần căn cứ khi sửa Quy chế.');
