-- Tables of all sorts, views, sequences and composite types. TOAST tables come along where they have parameters.
select oid, relnamespace, relname, relkind, relnatts, relowner, relacl, reltype, reltoastrelid,
       array_to_string(reloptions, chr(31)),
       nullif(reltablespace, 0), nullif(relam, 0), nullif(relpersistence, 'p'),
       case when relkind in ('r', 'p', 'm') then nullif(relreplident, 'd') end,
       nullif(relrowsecurity::int + relforcerowsecurity::int * 2, 0), relispopulated,
       case when reloftype <> 0 then format_type(reloftype, null) end,
       case when relkind = 'p' then pg_get_partkeydef(oid) end,
       case when relispartition then pg_get_expr(relpartbound, oid) end
from pg_class
where oid >= 16384 and (relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c') or (relkind = 't' and reloptions is not null))
