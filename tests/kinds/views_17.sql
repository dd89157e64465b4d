-- since 17
-- SQL/JSON that came with PostgreSQL 17, MERGE in a rule.
create view json_read as
    select jt.id, jt.name, jt.kinds from json_table('[{"id": 1, "name": "x"}]'::jsonb, '$[*]' as root columns (id for ordinality, name text path '$.name' default 'none' on empty,
        nested path '$.kinds[*]' as inner_path columns (kinds text exists path '$'))) jt;
create view json_asked as
    select json_value('{"a": 1}'::jsonb, '$.a' returning integer default 0 on error) as v, json_query('{"a": [1]}'::jsonb, '$.a' with wrapper) as q,
           json_exists('{"a": 1}'::jsonb, 'strict $.b' false on error) as e, json_scalar(1) as s, json_serialize('{}' returning text) as z;
create table stock (id integer primary key, n integer);
create function restock(integer) returns void begin atomic
    merge into stock s using (select $1 as id) x on s.id = x.id when matched then update set n = s.n + 1 when not matched by target then insert (id, n) values (x.id, 0) when not matched by source then delete;
end;
