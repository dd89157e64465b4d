-- since 16
-- SQL/JSON that came with PostgreSQL 16.
create view json_made as
    select json_object('a': 1, 'b': null absent on null) as o, json_array(1, 2, null null on null) as a, json_arrayagg(x order by x desc) as agg,
           json_objectagg('k' || x: x with unique keys) as oagg, '{}' is json object with unique keys as test
    from generate_series(1, 3) as g (x);
