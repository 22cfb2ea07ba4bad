-- Whether who decided could do the preliminary review then. Of earlier decisions nobody knows, so they are asked about again.
alter table decision add reviewer boolean default false not null;
