select oid, tmplnamespace, tmplname, null, null, null,
       concat_ws(chr(10), 'init = ' || nullif(tmplinit::text, '-'), 'lexize = ' || tmpllexize)
from pg_ts_template
where oid >= 16384
