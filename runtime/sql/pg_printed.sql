-- Expressions of these constraints, indexes and columns, with their columns' own names.
select 'pg_constraint'::regclass::oid, oid, pg_get_expr(conbin, conrelid) from pg_constraint where oid = any($1::oid[])
union all
select 'pg_class'::regclass::oid, indexrelid, pg_get_expr(indpred, indrelid) from pg_index where indexrelid = any($1::oid[])
union all
select 'pg_attrdef'::regclass::oid, oid, pg_get_expr(adbin, adrelid) from pg_attrdef where oid = any($1::oid[])
