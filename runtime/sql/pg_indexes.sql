-- Indexes by their structure; the server prints only those that hold expressions. Flags: 1 unique, 2 invalid,
-- 4 clustered on, 8 replica identity, 16 nulls not distinct. Conditions on the first 31 columns are printed with the
-- names of others, see look_printed().
select i.indexrelid, i.indrelid, c.relname, c.relam, nullif(c.reltablespace, 0), array_to_string(c.reloptions, chr(31)),
       i.indisunique::int + (not i.indisvalid)::int * 2 + i.indisclustered::int * 4 + i.indisreplident::int * 8
           {{15: + i.indnullsnotdistinct::int * 16 ;; }},
       i.indnkeyatts, i.indkey, i.indclass, i.indcollation, i.indoption,
       case when i.indpred is not null then
           pg_get_expr(i.indpred, case when t.lent then 'pg_catalog.pg_statistic'::regclass else i.indrelid end) end,
       case when t.lent then (length(i.indpred::text) - length(replace(i.indpred::text, '{VAR ', ''))) / 5 end,
       case when i.indexprs is not null then pg_get_indexdef(i.indexrelid) end
from pg_index i
join pg_class c on c.oid = i.indexrelid
cross join lateral (
    select i.indpred is not null and i.indpred::text !~ ':varattno (0|-|3[2-9]|[4-9][0-9]|[0-9]{3})') as t (lent)
where i.indexrelid >= 16384 and i.indrelid >= 16384 and c.relnamespace <> 'pg_toast'::regnamespace
