-- The tables that modules of virtual tables keep for themselves: they come and go with the virtual table.
select name
from pragma_table_list
where schema = 'main' and type = 'shadow'
  and exists (select 1 from sqlite_schema where sql like 'create virtual table%')
