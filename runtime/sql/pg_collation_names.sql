-- Names of all collations, for columns and indexes that use one.
select oid, collnamespace, collname from pg_collation
