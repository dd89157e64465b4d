select t.oid, null, format_type(t.trftype, null), quote_ident(l.lanname), null, null,
       concat_ws(chr(10), 'from sql with function ' || nullif(t.trffromsql::oid, 0)::regprocedure,
                 'to sql with function ' || nullif(t.trftosql::oid, 0)::regprocedure)
from pg_transform t
join pg_language l on l.oid = t.trflang
where t.oid >= 16384
