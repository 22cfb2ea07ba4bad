-- What the search finds, for a peer. It folds all marks but those of đ.
call csvwrite('{file}', 'select module, address, translate(title, ''đĐ'', ''dD'') as title, translate(body, ''đĐ'', ''dD'') as body from (
select ''news'' as module, ''/tin-tuc/'' || slug as address, title, summary || '' '' || regexp_replace(html, ''<[^>]*>'', '' '') as body
from news.article join news.article_body on article = id
union all
select ''documents'', ''/van-ban/'' || slug, kind || '' '' || number, summary || '' '' || issuer || '' '' || signer || '' '' || regexp_replace(html, ''<[^>]*>'', '' '')
from documents.document join documents.document_text on document = id
union all
select ''procedures'', ''/thu-tuc/'' || slug, code || '' '' || name, field || '' '' || sequence || '' '' || results || '' '' || conditions || '' '' || papers
from procedures.procedure join procedures.procedure_body on procedure = id
union all
select ''pages'', ''/gioi-thieu/'' || path, title, summary || '' '' || regexp_replace(body, ''<[^>]*>'', '' '') from pages.page where path is not null
union all
select ''directory'', ''/danh-ba/'' || slug, name || '' '' || title, work || '' '' || room from directory.entry) things')
