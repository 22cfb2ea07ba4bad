-- additive
-- The latest documents of a field stand at the end of each other.
create index document_in_field on document (state, field, issued desc, id desc);
