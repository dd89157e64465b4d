select oid, connamespace, conname, null, conowner, null,
       concat_ws(chr(10), 'from = ' || pg_encoding_to_char(conforencoding),
                 'to = ' || pg_encoding_to_char(contoencoding),
                 'function = ' || conproc, case when condefault then 'default' end)
from pg_conversion
where oid >= 16384
