-- since 14
-- Bodies of standard SQL, which PostgreSQL keeps track of.
create table z_table (id integer primary key, v text);
create function y_body(n integer) returns text begin atomic select v from z_table where id = n; end;
create view x_view as select id, y_body(id) as v from z_table;
create function w_body() returns setof x_view begin atomic select * from x_view; end;
create function a_default(n text default y_body(3)) returns integer return length(n);
create table a_table (n integer default a_default(), check (a_default('x') > n));
create index a_grouped on z_table (length(v));
create view a_group as select z.id, z.v, count(*) from z_table z group by z.id;
create function a_operator(a point, b point) returns boolean return a ~= b;
create operator <~> (function = a_operator, leftarg = point, rightarg = point);
create function a_uses(p point) returns boolean return p operator(public.<~>) p;
create aggregate a_sum(integer) (sfunc = int4pl, stype = integer);
create function a_aggregates() returns bigint begin atomic select a_sum(id) from z_table; end;
