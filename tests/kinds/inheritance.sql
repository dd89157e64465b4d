-- Inheritance of tables, and tables of a type.
create table plant (
    id integer not null,
    name text default 'unnamed' not null,
    height numeric(6, 2),
    seen date,
    constraint plant_height check (height >= 0),
    constraint plant_own check (id > 0) no inherit
);
create table tree (rings integer default 0, constraint tree_rings check (rings >= 0)) inherits (plant);
create table fruit (taste text, name text default 'fruit' not null) inherits (plant);
create table apple (sort text default 'x', taste text default 'sour', name text default 'apple' not null, check (height >= 0)) inherits (tree, fruit);
alter table apple alter seen set default '2020-01-01';
alter table apple alter height set not null;
alter table apple alter name drop default;
create table shrub (height numeric(6, 2), id integer not null, name text default 'unnamed' not null, seen date,
                    constraint plant_height check (height >= 0));
alter table shrub inherit plant;
create table lone (a integer, b integer) ;
create table lonely (c integer) inherits (lone);
alter table lone add column d integer default 5;
alter table lone drop column b;
create schema far;
create table far.moss (wet boolean) inherits (public.plant);
create table was_child (x integer) inherits (plant);
alter table was_child no inherit plant;
create unlogged table child_unlogged () inherits (plant);

create type spot as (x numeric(8, 3), y numeric(8, 3), label text collate "C");
create table spots of spot (x with options not null, y default 0, primary key (x, y), constraint spots_label check (label <> ''));
create table spots_plain of spot;
create table spots_parts of spot (label not null) partition by list (label);
create table spots_a partition of spots_parts for values in ('a');
alter table spots alter y set statistics 200;
alter table spots alter label set storage external;
create table heir (a int); create table heir2 () inherits (heir); create rule heir_r as on insert to heir do instead insert into heir2 values (new.a);
