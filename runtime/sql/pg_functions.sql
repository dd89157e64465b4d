-- Functions and procedures; parallel safety, cost and rows where they are not the default. Those that come with a range
-- are a part of it.
select p.oid, p.pronamespace, p.proname, oidvectortypes(p.proargtypes), p.proowner, p.proacl, p.prokind,
       pg_get_function_arguments(p.oid),
       pg_get_function_result(p.oid),
       quote_ident(l.lanname),
       {{14: coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) ;; p.prosrc}},
       {{14: case when p.prosqlbody is not null then 'yes' end ;; null}},
       p.probin,
       case p.provolatile when 'i' then 'immutable' when 's' then 'stable' end,
       case when p.proisstrict then 'yes' end,
       case when p.prosecdef then 'yes' end,
       case when p.proleakproof then 'yes' end,
       case when p.prokind = 'w' then 'yes' end,
       case p.proparallel when 's' then 'safe' when 'r' then 'restricted' end,
       nullif(p.procost, case when l.lanname in ('internal', 'c') then 1 else 100 end),
       case when p.proretset then nullif(p.prorows, 1000) end,
       nullif(p.prosupport::text, '-'),
       (select string_agg('for type ' || format_type(t.type, null), ', ' order by t.at)
        from unnest(p.protrftypes) with ordinality as t (type, at)),
       array_to_string(p.proconfig, chr(31))
from pg_proc p
join pg_language l on l.oid = p.prolang
where p.oid >= 16384 and p.prokind in ('f', 'w', 'p')
  and not exists (select from pg_depend d
                  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
