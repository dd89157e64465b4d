-- Names that other rows know by oid: roles, tablespaces, access methods.
select 'pg_authid'::regclass::oid, oid, rolname from pg_roles
union all
select 'pg_tablespace'::regclass, oid, spcname from pg_tablespace
union all
select 'pg_am'::regclass, oid, amname from pg_am
