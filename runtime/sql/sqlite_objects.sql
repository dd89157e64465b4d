-- All that SQLite keeps of its schema: kind, name, table it belongs to, CREATE text. Tables before what stands on them.
select type, name, tbl_name, sql
from sqlite_schema
where sql is not null
  and name not like 'sqlite\_%' escape '\'
  and tbl_name not like 'schemac\_%' escape '\'
order by case type when 'table' then 1 when 'view' then 2 when 'index' then 3 else 4 end, rowid
