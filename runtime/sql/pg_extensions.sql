-- The comment that comes from the extension's control file is no comment of the user's, and its version says nothing where
-- it is the one that CREATE EXTENSION takes anyway.
select e.oid, null, e.extname, null, e.extowner, null,
       case when n.nspname <> 'public' then quote_ident(n.nspname) end,
       case when d.description is distinct from a.comment then coalesce(d.description, '') end,
       case when e.extversion <> a.default_version then e.extversion end
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
left join pg_available_extensions() a on a.name = e.extname
left join pg_description d on d.classoid = 'pg_extension'::regclass and d.objoid = e.oid
where e.oid >= 16384
