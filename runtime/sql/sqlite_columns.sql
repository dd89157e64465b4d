-- The live columns of tables: schema, table, column, type, not null. The rowid alias is never null.
select '', t.name, c.name, c.type, c."notnull" or (c.pk > 0 and (upper(c.type) = 'INTEGER' or t.wr))
from pragma_table_list t
join pragma_table_xinfo(t.name) c
where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite\_%' escape '\' and t.name not like 'schemac\_%' escape '\'
