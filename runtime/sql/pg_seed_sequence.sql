-- The sequences that give column $2 of table $1 its values: its own, and those that its default names.
select s.oid::pg_catalog.text, pg_catalog.format('%I.%I', n.nspname, s.relname), q.seqincrement operator(pg_catalog.>) 0,
    q.seqmin, q.seqmax
from (
    select d.objid as oid
    from pg_catalog.pg_depend d
    join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) d.refobjid and a.attnum operator(pg_catalog.=) d.refobjsubid
    where d.classid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
        and d.refclassid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
        and d.refobjid operator(pg_catalog.=) cast($1 as pg_catalog.regclass)
        and pg_catalog.quote_ident(a.attname) operator(pg_catalog.=) $2
        and d.deptype in ('a', 'i')
    union
    select d.refobjid
    from pg_catalog.pg_attrdef f
    join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) f.adrelid and a.attnum operator(pg_catalog.=) f.adnum
    join pg_catalog.pg_depend d on d.objid operator(pg_catalog.=) f.oid
    where d.classid operator(pg_catalog.=) 'pg_catalog.pg_attrdef'::pg_catalog.regclass
        and d.refclassid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass
        and f.adrelid operator(pg_catalog.=) cast($1 as pg_catalog.regclass)
        and pg_catalog.quote_ident(a.attname) operator(pg_catalog.=) $2
) d
join pg_catalog.pg_class s on s.oid operator(pg_catalog.=) d.oid and s.relkind operator(pg_catalog.=) 'S'
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) s.relnamespace
join pg_catalog.pg_sequence q on q.seqrelid operator(pg_catalog.=) s.oid;
