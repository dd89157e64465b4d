-- Foreign data: wrappers, servers, user mappings, foreign tables.
create role kinds_local;
create extension postgres_fdw;
create extension file_fdw;
create function check_options(text[], oid) returns void language c strict as '$libdir/postgres_fdw', 'postgres_fdw_validator';
create function hand(  ) returns fdw_handler language c strict as '$libdir/file_fdw', 'file_fdw_handler';
create foreign data wrapper bare;
create foreign data wrapper with_options options (debug 'true', "Odd Option" 'it''s');
create foreign data wrapper with_functions handler hand validator check_options;
create foreign data wrapper "Odd Wrapper" no validator;
create server files foreign data wrapper file_fdw;
create server remote type 'postgres' version '15.2' foreign data wrapper postgres_fdw options (host 'far away', dbname 'it''s', port '5432', fetch_size '50');
create server typed type 'only a type' foreign data wrapper bare;
create server versioned version '1' foreign data wrapper "Odd Wrapper" options (a 'b');
create server "Odd Server" foreign data wrapper with_options;
create user mapping for kinds_local server remote options (user 'them', password 'geheim');
create user mapping for public server remote options (user 'all');
create user mapping for current_user server "Odd Server" options (note 'x');
create user mapping for kinds_local server versioned;
create foreign table far (
    id integer options (column_name 'ID of it') not null, name text collate "C" default 'x', at timestamptz(3), check (id > 0), constraint named check (name <> ''),
    n integer generated always as (id * 2) stored
) server remote options (schema_name 'public', table_name 'near', updatable 'false');
alter foreign table far alter id set statistics 100, alter name set storage external, alter at set (n_distinct = 5);
create foreign table "Odd Far" () server "Odd Server";
create foreign table lines (line text) server files options (filename '/dev/null', format 'csv', header 'true');
create schema depot;
create foreign table depot.far (a integer) server typed;
create table parent (a integer, b text default 'p', check (a > 0));
create foreign table child () inherits (parent) server remote;
create foreign table child_more (c date) inherits (parent) server remote options (table_name 'c');
create table parted (k integer, v text) partition by list (k);
create foreign table parted_1 partition of parted for values in (1) server remote options (table_name 'p1');
create foreign table parted_rest partition of parted (v default 'x' not null) default server remote;
create foreign table attached (v text, k integer not null) server remote;
alter table parted attach partition attached for values in (7);
create view over_far as select id, name from far;
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger of_far before insert on far for each row execute function note();
create materialized view kept as select * from far with no data;
comment on foreign table far is 'f';
comment on column far.id is 'fc';
comment on server remote is 's';
comment on foreign data wrapper bare is 'w';
grant usage on foreign server remote to kinds_local;
grant usage on foreign data wrapper bare to kinds_local with grant option;
grant select, update (name) on far to kinds_local;
