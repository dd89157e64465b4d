-- Constraints. Flags: 1 deferrable, 2 initially deferred, 4 not valid, 8 no inherit, 16 not local, 32 temporal,
-- 64 not enforced. A foreign key to a partitioned table has a copy for each of its partitions, which are left out.
-- Checks of the first 31 columns are printed with the names of others, see look_printed(), and how many are told.
select c.oid, c.conrelid, c.contypid, c.conname, c.contype,
       c.condeferrable::int + c.condeferred::int * 2 + (not c.convalidated)::int * 4 + c.connoinherit::int * 8
           + (not c.conislocal)::int * 16 {{18: + c.conperiod::int * 32 + (not c.conenforced)::int * 64 ;; }},
       c.conindid, c.conparentid, c.conkey, c.confrelid, c.confkey,
       nullif(c.confupdtype, 'a'), nullif(c.confdeltype, 'a'), nullif(c.confmatchtype, 's'),
       {{15: c.confdelsetcols ;; null}},
       case when c.contype = 'c' then
           pg_get_expr(c.conbin, case when t.lent then 'pg_catalog.pg_statistic'::regclass else c.conrelid end) end,
       case when t.lent then (length(c.conbin::text) - length(replace(c.conbin::text, '{VAR ', ''))) / 5 end,
       case when c.contype = 'x' then (
           select string_agg(case when n.nspname = 'pg_catalog' then o.oprname
                                  else 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')' end,
                             chr(31) order by k.at)
           from unnest(c.conexclop) with ordinality as k (operator, at)
           join pg_operator o on o.oid = k.operator
           join pg_namespace n on n.oid = o.oprnamespace) end
from pg_constraint c
cross join lateral (select c.contype = 'c' and c.conkey <@ '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31}'::int2[]) as t (lent)
where c.oid >= 16384 and c.contype in ('p', 'u', 'f', 'c', 'x', 'n')
  and not (c.contype = 'f' and c.conparentid <> 0
           and c.confrelid <> (select p.confrelid from pg_constraint p where p.oid = c.conparentid))
