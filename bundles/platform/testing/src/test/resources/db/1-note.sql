create table note (id int primary key, text varchar(200) not null);
