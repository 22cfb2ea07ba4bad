-- additive
-- The home page asks for the latest changed one, open data go through the pages by their numbers.
create index page_changed on page (state, updated_at desc, id desc);
create index page_numbered on page (state, id);
