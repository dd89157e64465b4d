-- The operator by which a unique index of table $1 compares its column $2; the primary key's first.
select pg_catalog.format('operator(%I.%s)', n.nspname, o.oprname)
from pg_catalog.pg_index i
cross join lateral pg_catalog.generate_series(0, i.indnkeyatts - 1) k
join pg_catalog.pg_attribute a on a.attrelid operator(pg_catalog.=) i.indrelid and a.attnum operator(pg_catalog.=) i.indkey[k]
join pg_catalog.pg_opclass c on c.oid operator(pg_catalog.=) i.indclass[k]
join pg_catalog.pg_amop p on p.amopfamily operator(pg_catalog.=) c.opcfamily and p.amopstrategy operator(pg_catalog.=) 3
    and p.amoplefttype operator(pg_catalog.=) c.opcintype and p.amoprighttype operator(pg_catalog.=) c.opcintype
join pg_catalog.pg_operator o on o.oid operator(pg_catalog.=) p.amopopr
join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) o.oprnamespace
where i.indrelid operator(pg_catalog.=) cast($1 as pg_catalog.regclass)
    and pg_catalog.quote_ident(a.attname) operator(pg_catalog.=) $2
    and i.indisunique and i.indpred is null
order by i.indisprimary desc
limit 1;
