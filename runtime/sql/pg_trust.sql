-- What makes a table of the ledger more than an ordinary table of a trusted owner; NULL where nothing does. $1: names of roles
-- that are trusted beside the user, the database's owner and superusers, separated by commas.
select c.relname, case
    when c.relkind <> 'r' then 'is a ' || case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
        when 'f' then 'foreign table' when 'p' then 'partitioned table' when 'S' then 'sequence' else 'composite type' end
    when not trusted.owner then 'belongs to role ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(c.relowner))
    when not trusted.schema then 'is in a schema of role ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(n.nspowner))
    when exists (select from pg_catalog.pg_rewrite r where r.ev_class = c.oid) then 'has a rule'
    when exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid) then 'has a trigger'
    when c.relrowsecurity or c.relforcerowsecurity
         or exists (select from pg_catalog.pg_policy p where p.polrelid = c.oid) then 'has row-level security'
    when c.relispartition or c.reloftype <> 0
         or exists (select from pg_catalog.pg_inherits i where i.inhrelid = c.oid or i.inhparent = c.oid)
        then 'is part of an inheritance tree or of a type'
    when c.relpersistence <> 'p' then 'is not permanent'
    when exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attgenerated <> '')
        then 'has a generated column'
    when exists (select from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
                 where a.attrelid = c.oid and a.attnum > 0 and (t.oid >= 16384 or t.typtype <> 'b'))
        then 'has a column of a type that is not built in'
    when exists (select from pg_catalog.pg_attrdef d where d.adrelid = c.oid
                 and pg_catalog.pg_get_expr(d.adbin, d.adrelid) not in ('now()', 'CURRENT_USER', '0', '''''::text',
                                                                        '0::double precision', '(0)::double precision'))
        then 'has a column default that schemac did not write'
    when exists (select from pg_catalog.pg_constraint k where k.conrelid = c.oid and k.contype not in ('p', 'n'))
        then 'has a constraint that schemac did not write'
    when exists (select from pg_catalog.pg_index i where i.indrelid = c.oid
                 and (i.indexprs is not null or i.indpred is not null
                      or exists (select from pg_catalog.unnest(i.indclass) as u (oid) where u.oid >= 16384)))
        then 'has an index on an expression or of an operator class that is not built in'
    end
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
cross join lateral (
    select pg_catalog.array_agg(r.oid) as oids
    from pg_catalog.pg_roles r
    where r.rolsuper or r.rolname = current_user or r.rolname = session_user
       or r.rolname::text = any (pg_catalog.regexp_split_to_array($1::text, '\s*,\s*'))
       or r.oid = (select d.datdba from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())) as roles
cross join lateral (select c.relowner = any (roles.oids) as owner, n.nspowner = any (roles.oids) as schema) as trusted
where n.nspname = 'schemac' and c.relname in ('ledger', 'object', 'seed', 'migration', 'catalog') and c.relkind <> 'i'
