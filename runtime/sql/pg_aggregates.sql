-- Aggregates. An ordered set's direct arguments stand before ORDER BY; a variadic one stands on both sides.
select p.oid, p.pronamespace, p.proname,
       case when a.aggkind = 'n' then oidvectortypes(p.proargtypes)
            else coalesce((select string_agg(format_type(t.type, null), ', ' order by t.at) || ' '
                           from unnest(p.proargtypes) with ordinality as t (type, at)
                           where t.at <= a.aggnumdirectargs), '')
                 || 'ORDER BY '
                 || (select string_agg(format_type(t.type, null), ', ' order by t.at)
                     from unnest(p.proargtypes) with ordinality as t (type, at)
                     where t.at > a.aggnumdirectargs or (t.at = p.pronargs and p.pronargs = a.aggnumdirectargs)) end,
       p.proowner, p.proacl,
       pg_get_function_arguments(p.oid),
       case p.proparallel when 's' then 'safe' when 'r' then 'restricted' end,
       concat_ws(chr(10),
           'sfunc = ' || a.aggtransfn,
           'stype = ' || format_type(a.aggtranstype, null),
           'sspace = ' || nullif(a.aggtransspace, 0),
           'finalfunc = ' || nullif(a.aggfinalfn::text, '-'),
           case when a.aggfinalextra then 'finalfunc_extra' end,
           'finalfunc_modify = ' || case when a.aggfinalmodify <> case a.aggkind when 'n' then 'r' else 'w' end
               then case a.aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end,
           'combinefunc = ' || nullif(a.aggcombinefn::text, '-'),
           'serialfunc = ' || nullif(a.aggserialfn::text, '-'),
           'deserialfunc = ' || nullif(a.aggdeserialfn::text, '-'),
           'initcond = ' || quote_literal(a.agginitval),
           'msfunc = ' || nullif(a.aggmtransfn::text, '-'),
           'minvfunc = ' || nullif(a.aggminvtransfn::text, '-'),
           'mstype = ' || case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end,
           'msspace = ' || nullif(a.aggmtransspace, 0),
           'mfinalfunc = ' || nullif(a.aggmfinalfn::text, '-'),
           case when a.aggmfinalextra then 'mfinalfunc_extra' end,
           'mfinalfunc_modify = ' || case when a.aggmfinalmodify <> case a.aggkind when 'n' then 'r' else 'w' end
               and a.aggmtransfn <> 0
               then case a.aggmfinalmodify when 'r' then 'read_only' when 's' then 'shareable'
                                           else 'read_write' end end,
           'minitcond = ' || quote_literal(a.aggminitval),
           'sortop = ' || (select 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
                           from pg_operator o
                           join pg_namespace n on n.oid = o.oprnamespace
                           where o.oid = a.aggsortop),
           case when a.aggkind = 'h' then 'hypothetical' end)
from pg_proc p
join pg_aggregate a on a.aggfnoid = p.oid
where p.oid >= 16384 and p.prokind = 'a'
