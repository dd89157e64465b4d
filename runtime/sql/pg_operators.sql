-- Operators without a function are shells, made in passing for a commutator that was never defined.
select o.oid, o.oprnamespace, o.oprname,
       case when o.oprleft = 0 then 'NONE' else format_type(o.oprleft, null) end || ', ' ||
           case when o.oprright = 0 then 'NONE' else format_type(o.oprright, null) end,
       o.oprowner, null,
       concat_ws(chr(10),
           'function = ' || o.oprcode,
           'commutator = ' || (select 'OPERATOR(' || quote_ident(n.nspname) || '.' || c.oprname || ')'
                               from pg_operator c join pg_namespace n on n.oid = c.oprnamespace where c.oid = o.oprcom),
           'negator = ' || (select 'OPERATOR(' || quote_ident(n.nspname) || '.' || c.oprname || ')'
                            from pg_operator c join pg_namespace n on n.oid = c.oprnamespace where c.oid = o.oprnegate),
           'restrict = ' || nullif(o.oprrest::text, '-'),
           'join = ' || nullif(o.oprjoin::text, '-'),
           case when o.oprcanhash then 'hashes' end,
           case when o.oprcanmerge then 'merges' end)
from pg_operator o
where o.oid >= 16384 and o.oprcode <> 0
