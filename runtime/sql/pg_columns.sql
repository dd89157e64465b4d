-- The live columns of ordinary, partitioned and foreign tables and views: schema, table, column, type, not null.
select n.nspname, c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull
from pg_catalog.pg_attribute a
join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f')
  and n.nspname not in ('pg_catalog', 'information_schema', 'schemac') and n.nspname not like 'pg\_toast%'
