-- The queries of views and materialized views.
select c.oid, pg_get_viewdef(c.oid)
from pg_class c
where c.relkind in ('v', 'm') and c.oid >= 16384
  and not exists (select from pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
