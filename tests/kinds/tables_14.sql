-- since 14
-- What tables learned with PostgreSQL 14: compression of columns.
create table packed (
    a text compression pglz, b text, c jsonb compression pglz, d bytea, e text[] compression pglz
);
alter table packed alter d set compression pglz;
alter table packed alter b set storage external;
create table unpacked (a text compression pglz) partition by list (a);
create table unpacked_x partition of unpacked (a) for values in ('x');
create materialized view packed_too as select a, b from packed;
alter materialized view packed_too alter a set compression pglz;
