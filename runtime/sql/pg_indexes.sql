-- Indexes by their structure; the server prints only those that hold expressions. Flags: 1 unique, 2 invalid,
-- 4 clustered on, 8 replica identity, 16 nulls not distinct.
select i.indexrelid, i.indrelid, c.relname, c.relam, nullif(c.reltablespace, 0), array_to_string(c.reloptions, chr(31)),
       i.indisunique::int + (not i.indisvalid)::int * 2 + i.indisclustered::int * 4 + i.indisreplident::int * 8
           {{15: + i.indnullsnotdistinct::int * 16 ;; }},
       i.indnkeyatts, i.indkey, i.indclass, i.indcollation, i.indoption,
       case when i.indpred is not null then pg_get_expr(i.indpred, i.indrelid) end,
       case when i.indexprs is not null then pg_get_indexdef(i.indexrelid) end
from pg_index i
join pg_class c on c.oid = i.indexrelid
where i.indexrelid >= 16384 and i.indrelid >= 16384 and c.relnamespace <> 'pg_toast'::regnamespace
