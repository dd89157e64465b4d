-- What makes a table of the ledger more than an ordinary table; NULL where nothing does.
select s.name, case
    when s.type <> 'table' then 'is a ' || s.type
    when s.rootpage = 0 then 'is a virtual table'
    when exists (select 1 from sqlite_schema t where t.type = 'trigger' and lower(t.tbl_name) = lower(s.name))
        then 'has a trigger'
    when exists (select 1 from sqlite_schema i where i.type = 'index' and i.sql is not null and lower(i.tbl_name) = lower(s.name))
        then 'has an index that schemac did not write'
    when lower(s.sql) glob '*[^a-z_]check[^a-z_]*' then 'has a check that schemac did not write'
    when lower(s.sql) glob '*[^a-z_]as[^a-z_]*' then 'has a generated column'
    when lower(s.sql) glob '*[^a-z_]references[^a-z_]*' then 'has a foreign key'
    when replace(lower(s.sql), ' ', '') glob '*default(*' then 'has a column default that schemac did not write'
    end
from sqlite_schema s
where s.type in ('table', 'view')
  and lower(s.name) in ('schemac_ledger', 'schemac_object', 'schemac_seed', 'schemac_migration', 'schemac_catalog')
union all
select name, 'hides one of SQLite''s own tables'
from sqlite_schema
where lower(name) glob 'pragma_*' or lower(name) in ('json_each', 'json_tree')
