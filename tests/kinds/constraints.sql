-- Constraints with all their properties, named and not.
create extension btree_gist;
create table region (
    id integer, code text not null, name text, area numeric,
    primary key (id) include (name),
    unique (code) include (name, area) with (fillfactor = 70),
    constraint region_pair unique (code, name) deferrable initially deferred,
    constraint region_later unique (name) deferrable,
    constraint area_positive check (area > 0),
    check (code <> ''),
    check (name is null or name <> code),
    check (area < 100) no inherit
);
create table customer (
    region integer references region,
    parent integer,
    id integer constraint customer_id primary key deferrable initially immediate,
    code text constraint "Odd Reference" references region (code) match full on update cascade on delete set default
);
alter table customer drop constraint customer_id, add constraint customer_id primary key (id);
alter table customer add foreign key (parent) references customer on delete set null on update restrict deferrable initially deferred;
alter table customer add constraint parent_again foreign key (parent) references customer (id) match full on delete cascade deferrable not valid;
alter table customer add constraint id_small check (id < 1000000) not valid;
alter table customer add check (id > 0) not valid, add check (id <> 13);
create table stay (
    room integer, guest integer, during tstzrange, floor integer, place point,
    exclude using gist (room with =, during with &&),
    constraint one_guest exclude using gist (guest with =, during with &&) where (guest > 0 and floor is not null) deferrable initially deferred,
    exclude using btree (room with =, (floor + 1) with =),
    constraint by_class exclude using gist (room gist_int4_ops with <>, during range_ops with -|-) with (fillfactor = 50),
    exclude (lower(during) desc nulls last with =),
    exclude using hash (guest with =),
    constraint overlapping exclude using gist (circle(place, 1) with &&) deferrable
);
create table pair (a integer, b integer, c integer, primary key (a, b), unique (b, a), unique (b, c), constraint pair_check1 unique (c, a));
create table refers (
    x integer, y integer, z integer,
    constraint to_pair foreign key (x, y) references pair on delete set null,
    foreign key (y, x) references pair (b, a) match full on delete set default on update set null,
    foreign key (z, y) references pair (c, a)
);
-- circles of tables, and a table that refers to itself by two columns
create table egg (id integer primary key, hen integer);
create table hen (id integer primary key, egg integer references egg deferrable);
alter table egg add constraint egg_hen foreign key (hen) references hen deferrable initially deferred;
create table node (tree integer, id integer, parent integer, primary key (tree, id), foreign key (tree, parent) references node (tree, id));
-- a unique index that became a constraint, a reference to a unique index that is none
create table adopted (a integer not null, b integer);
create unique index adopted_a on adopted (a);
alter table adopted add constraint adopted_key primary key using index adopted_a;
create unique index adopted_b on adopted (b);
create table refers_index (b integer references adopted (b));
-- names that PostgreSQL would choose, and those that only look so
create table a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it (
    a_column_whose_name_is_long_too integer primary key, another_column_with_a_long_name integer unique, check (another_column_with_a_long_name > 0),
    unique (a_column_whose_name_is_long_too, another_column_with_a_long_name)
);
create table looks (a integer, b integer, constraint looks_b_key unique (a), constraint looks_a_key unique (b), constraint looks_check check (a > 1),
                    constraint looks_a_check check (b > 1), check (a > b), constraint looks_pkey unique (a, b));
create table "Upper Case" ("A b" integer primary key, c integer unique, check ("A b" > c));
create table lower_case (r integer references "Upper Case" (c), s integer references "Upper Case");
-- what is checked
create function is_fine(integer) returns boolean language sql immutable as 'select $1 > 3';
create table checked (
    a integer check (is_fine(a)), b text check (b ~ '^\d+$' and b !~ E'\n'), c text check (c in ('x', 'y''s', 'z')), d date check (d between '2020-01-01' and '2030-01-01'),
    e varchar(5) check (e in ('a', 'b')), f integer[] check (1 = any (f)), g jsonb check (g ? 'key' and g ->> 'key' like '%\_%'),
    h numeric check (case when h > 1 then h < 5 else h is not null end), i text check (length(i) = any (array[1, 2])), j interval check (j > '1 day'::interval),
    k "char" check (k = any ('{a,b}'::"char"[])), l bit(3) check (l & B'101' = B'101'), m text check (m similar to '(a|b)%'), n text check (n is distinct from 'x'),
    check (row(a, b) is not null), check ((a, b) <> (1, 'x'))
);
