-- since 15
-- NULLS NOT DISTINCT, and which columns a foreign key sets.
create table place (a integer, b integer, c text, primary key (a, b), unique nulls not distinct (c), constraint odd unique nulls not distinct (b, c) include (a) deferrable);
create table visit (
    x integer, y integer, z integer,
    constraint partly foreign key (x, y) references place on delete set null (y),
    foreign key (x, z) references place (a, b) on delete set default (z, x)
);
create unique index place_one on place (b, (a + 1)) nulls not distinct where a > 0;
create table spread (a integer, b text, unique nulls not distinct (a, b)) partition by list (a);
create table spread_1 partition of spread for values in (1);
