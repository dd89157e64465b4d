-- since 14
-- Bodies in standard SQL, OUT arguments of procedures.
create table entry (id integer primary key, note text, at date default current_date);
create type entry_kind as enum ('a', 'b');
create function returns_one(a integer) returns integer language sql immutable return a + 1;
create function returns_case(a integer, k entry_kind default 'a') returns text return case when a > 1 then 'x' || k else null end;
create function returns_query() returns bigint stable return (select count(*) from entry);
create function atomic_none() returns void begin atomic end;
create function atomic_one(n integer) returns setof entry begin atomic
    select * from entry where entry.id = n;
end;
create function atomic_many(n integer, t text) returns integer begin atomic
    insert into entry (id, note) values (n, t) on conflict (id) do update set note = excluded.note;
    update entry set at = '2020-01-01' where id = atomic_many.n returning id;
    delete from entry where note is null;
    with x as (select max(id) as m from entry) select m + returns_one(n) from x;
end;
create procedure atomic_procedure(n integer, out total bigint) begin atomic
    delete from entry where id = n;
    select count(*) from entry;
end;
create procedure outs(a integer, out b integer, inout c integer) language plpgsql as $$ begin b := a; end $$;
create view of_atomic as select returns_one(id) as n, returns_case(id) from entry;
create function uses_view() returns setof of_atomic begin atomic select * from of_atomic; end;
alter table entry add column added integer default returns_one(2);
create procedure overload_out(out integer) language sql as 'select 1';
create function with_multirange(int4multirange, anymultirange, anycompatible, anycompatiblearray) returns anycompatible language sql as 'select $3';
create function table_sql(n integer) returns table (a integer, b text) begin atomic select id, note from entry where id > n union all values (1, 'x') order by 1 desc nulls last limit 3; end;
