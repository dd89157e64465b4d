-- since 18
-- Not enforced, named NOT NULL, temporal keys.
create table source (id integer primary key, code text unique);
create table loose (
    a integer constraint a_set not null,
    b integer not null,
    c integer constraint own_only not null no inherit,
    d integer not null no inherit,
    e integer,
    f text references source (code) not enforced,
    constraint e_big check (e > 10) not enforced,
    check (a > 0) not enforced,
    constraint to_source foreign key (a) references source not enforced
);
alter table loose add constraint e_set not null e not valid;
create table late (a integer, b integer);
alter table late add not null a not valid;
create table heir (g integer) inherits (loose);
create table own_heir (a integer constraint again not null) inherits (loose);
create table heir_of_none (c integer not null, d integer constraint said not null) inherits (loose);
create table mother (x integer constraint x_of_mother not null, y integer);
create table child (y integer constraint y_of_child not null) inherits (mother);
create table parts (k integer constraint k_set not null, v text not null) partition by list (k);
create table parts_1 partition of parts for values in (1);
create table parts_2 (v text constraint v_own not null, k integer constraint k_set not null);
alter table parts attach partition parts_2 for values in (2);
create table price (
    item int4range, valid daterange, amount numeric,
    constraint price_key primary key (item, valid without overlaps)
);
create table offer (item int4range, during daterange, n integer, unique (item, during without overlaps),
                    foreign key (item, period during) references price (item, period valid));
create table offer_later (
    item int4range, during daterange, constraint to_price foreign key (item, period during) references price
);
create table only_time (at tstzmultirange, id int4range, primary key (id, at without overlaps) deferrable);
create type kind_of as (x integer, y integer);
create table typed of kind_of (x constraint x_typed not null, primary key (y));
create domain filled as integer constraint filled_set not null;
create domain filled_plain as integer not null check (value > 0);
create table twice (a integer primary key, b integer constraint b_pk not null, unique (b));
create table long_name_of_a_table_that_leaves_no_room_for_its_constraints (a_column_with_a_rather_long_name_as_well integer not null);
