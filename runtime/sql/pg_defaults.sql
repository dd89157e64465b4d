-- Defaults and generated columns. Only the latter name columns: the others are told without their relation, which
-- spares the server opening it.
select oid, adrelid, adnum, pg_get_expr(adbin, case when strpos(adbin::text, '{VAR ') > 0 then adrelid else 0 end)
from pg_attrdef
where oid >= 16384
