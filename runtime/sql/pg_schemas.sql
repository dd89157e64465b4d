-- The schemas whose objects are looked at. Objects of others (the system's, temporary ones) find no name for theirs
-- and are passed over.
select oid, nspname, nspowner, nspacl
from pg_namespace
where nspname !~ '^pg_' and nspname not in ('information_schema', 'schemac')
