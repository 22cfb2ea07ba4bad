-- additive
-- Open data go through the documents by their numbers.
create index document_numbered on document (state, id);

-- When the naming document was issued, beside each of its references: a law names its latest without sorting thousands.
alter table reference add naming_issued date;
update reference set naming_issued = (select issued from document where id = reference.document);
drop index reference_target;
create index reference_naming on reference (target, relation, naming_issued desc, document desc);
