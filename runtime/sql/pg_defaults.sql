-- Defaults and generated columns. Only the latter name columns: the others are told without their relation, which
-- spares the server opening it; those, where they can be, with the names of others, see look_printed().
select oid, adrelid, adnum,
       pg_get_expr(adbin, case when not t.named then 0 when t.lent then 'pg_catalog.pg_statistic'::regclass
                               else adrelid end),
       case when t.lent then (length(adbin::text) - length(replace(adbin::text, '{VAR ', ''))) / 5 end
from pg_attrdef
cross join lateral (
    select strpos(adbin::text, '{VAR ') > 0,
           strpos(adbin::text, '{VAR ') > 0 and adbin::text !~ ':varattno (0|-|3[2-9]|[4-9][0-9]|[0-9]{3})') as t (named, lent)
where oid >= 16384
