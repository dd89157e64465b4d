-- Views, materialized views, rules of views.
create table person (id integer primary key, name text not null, born date, boss integer references person, "Pay" numeric(10, 2), kind text);
create table club (id integer primary key, title text);
create table membership (person integer references person, club integer references club, since date, primary key (person, club));
create view elder as select id, name, born from person where born < '1960-01-01';
create view renamed (number, "Full Name", "when") as select id, name, born from person;
create view guarded with (security_barrier = true) as select * from person where kind = 'open';
create view checked_local as select id, name, kind from person where kind <> 'x' with local check option;
create view checked_cascaded with (security_barrier) as select id, name, kind from checked_local where id > 0 with cascaded check option;
create view of_view as select e.name, r."Full Name" from elder e join renamed r on r.number = e.id;
create view zzz_base as select id, name from person;
create view aaa_top as select z.name, count(*) as number from zzz_base z group by z.name having count(*) > 1 order by 2 desc, z.name collate "C" limit 10 offset 2;
create recursive view bosses (id, depth) as select id, 0 from person where boss is null union all select p.id, b.depth + 1 from person p join bosses b on p.boss = b.id;
create view windows as
    select id, rank() over w as rank, sum("Pay") over (partition by kind order by born rows between 2 preceding and current row exclude ties) as total,
           lag(name, 1, 'none') over (order by id) as before, count(*) filter (where born is not null) over (partition by kind) as known
    from person window w as (partition by kind order by born desc nulls last);
create view grouped as
    select kind, extract(year from born) as year, grouping(kind) as g, array_agg(name order by name desc) as names, string_agg(distinct name, ', ' order by name) as list,
           percentile_cont(0.5) within group (order by "Pay") as middle, mode() within group (order by kind)
    from person group by grouping sets ((kind, extract(year from born)), rollup (kind), ());
create view united as select 1 as a, 'x' as b union select 2, null union all (select 3, 'y' except select 4, 'z') intersect select 5, 'w';
create view given as values (1, 'one'), (2, 'two');
create view shaped as
    with recursive n (i) as (values (1) union select i + 1 from n where i < 5), m as materialized (select 7 as seven), k as not materialized (select 8 as eight)
    select n.i, m.seven, k.eight from n cross join m, k;
create view lateral_one as
    select p.name, x.title, t.ord, t.v, g.g from person p left join lateral (select c.title from club c join membership m on m.club = c.id where m.person = p.id limit 1) x on true
    cross join unnest(array[1, 2], array['a', 'b']) with ordinality as t (v, w, ord), generate_series(1, 3) as g (g);
create view joined as select p.id, m.since, c.title from person p left join membership m on m.person = p.id full join club c using (id) natural join (select 1 as one) x right join (values (2)) y (two) on true;
create view sublinks as
    select name, exists (select 1 from membership m where m.person = person.id) as is_in, id in (select person from membership) as found, (select max(since) from membership) as last,
           array(select title from club order by 1) as clubs, id = any (array[1, 2]) as one, id > all (select person from membership) as most, row(id, name) = row(1, 'x') as pair,
           (person).name as again, person as whole, person.*::text as printed
    from person;
create view expressions as
    select case when id > 1 then 'a' when id is null then 'b' else 'c' end as c1, case kind when 'x' then 1 end as c2, coalesce(name, 'n') as c3, nullif(id, 0) as c4, greatest(id, 2) as c5,
           cast(id as bigint) as c6, name || 'é''\' as c7, '\x00ff'::bytea as c8, interval '1 day 2 hours' as c9, born at time zone 'UTC' as c10, current_date as c11, current_user as c12,
           id between 1 and 3 as c13, name like 'a\%%' escape '\' as c14, name similar to '(a|b)' as c15, id is distinct from 3 as c16, not (id > 1 or id < 0) as c17, -id as c18, @ id as c19,
           array[[1, 2], [3, id]] as c20, (array[1, 2, 3])[2:3] as c21, substring(name from 2 for 3) as c22, position('a' in name) as c23, trim(both 'x' from name) as c24,
           overlay(name placing 'y' from 1) as c25, extract(epoch from born) as c26, name collate "C" as c27, 'x'::char(3) as c28, 1::numeric(4, 1) as c29, null::text as c30,
           ('{"a": 1}'::jsonb) #>> '{a}' as c31, xmlelement(name e, xmlattributes(id as a), name) as c32, row(1, 2) < row(2, 3) as c33, make_interval(days => 3) as c34,
           (now() at time zone 'utc')::date as c35, 'infinity'::float8 as c36, B'101' as c37, id::text::varchar(5) as c38, true is not unknown as c39, localtimestamp(2) as c40
    from person;
create view locked as select id from person for update of person skip locked;
create view sampled as select id from person tablesample bernoulli (10) repeatable (3);
create view named_as_function as select person.name as "select", person.id as "A""b", 1 as "?column?", 2 as "case" from person;
create view nothing as select;
create view from_function as select f.a, f.b from json_to_record('{"a":1}') as f (a integer, b text);
create view rows_from as select * from rows from (generate_series(1, 2), unnest(array['a'])) with ordinality as r (a, b, c);
create view with_default as select id, name, kind from person;
alter view with_default alter name set default 'nobody';
alter view with_default alter kind set default upper('k');
comment on view elder is 'Older ones';
comment on column elder.born is 'when';
create materialized view counts as select kind, count(*) as number from person group by kind;
create materialized view counts_empty as select 1 as one with no data;
create materialized view counts_with (k, n) with (fillfactor = 70, autovacuum_enabled = off) as select kind, number from counts where number > 1;
create unique index on counts (kind);
alter materialized view counts alter kind set statistics 300;
alter materialized view counts alter kind set storage external;
create view of_counts as select * from counts_with;
comment on column counts.number is 'how many';
create schema stage;
create view stage.elder as select * from public.elder;
create view stage."Odd View" ("Odd Column") as select id from stage.elder;
create view takes_all as select * from membership;
alter table membership add column later integer;
-- a view with its triggers of rules: what is inserted goes to the table
create rule elder_insert as on insert to elder do instead insert into person (id, name, born) values (new.id, new.name, new.born) returning id, name, born;
create rule elder_delete as on delete to elder where old.id > 3 do instead nothing;
create rule elder_rest as on delete to elder do also (delete from membership where person = old.id; delete from club where title = old.name);
create rule elder_update as on update to elder do instead (update person set name = new.name where id = old.id; insert into club values (old.id, 'was ' || old.name) on conflict (id) do update set title = excluded.title || 'x');
-- a table that became a view, by a rule of its own
create function total_pay(kind text) returns numeric language sql stable as $$ select sum("Pay") from person p where p.kind = $1 $$;
create view pays as select distinct on (kind) kind, total_pay(kind) as total, total_pay(kind => 'x') from person order by kind, id desc;
-- a table of XML without an alias
create view xml_rows as select "xmltable".id from (select '<a/>'::xml as data) d, xmltable('/a/b' passing d.data columns id int path '@id');
