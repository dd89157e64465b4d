select d.oid, d.dictnamespace, d.dictname, d.dictowner,
       concat_ws(', ', 'template = ' || quote_ident(n.nspname) || '.' || quote_ident(t.tmplname), d.dictinitoption)
from pg_ts_dict d
join pg_ts_template t on t.oid = d.dicttemplate
join pg_namespace n on n.oid = t.tmplnamespace
where d.oid >= 16384
