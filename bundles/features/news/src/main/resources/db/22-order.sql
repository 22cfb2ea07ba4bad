-- additive
-- Open data go through the articles by their numbers.
create index article_numbered on article (state, id);
