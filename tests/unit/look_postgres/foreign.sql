-- since 15
create extension postgres_fdw;
create role look_app;
create foreign data wrapper fw options (debug 'true');
create server srv type 'pg' version '1.2' foreign data wrapper postgres_fdw options (host 'h', dbname 'it''s');
create user mapping for look_app server srv options (user 'u', password 'secret');
create user mapping for public server srv;
grant usage on foreign server srv to look_app;
create foreign table ft (a int options (column_name 'x') not null, b text) server srv options (table_name 'tt');
create table t (id int primary key, n int);
create publication p_all for all tables;
create publication p_some for table t (id, n) where (n > 3) with (publish = 'insert, update', publish_via_partition_root);
create publication p_schema for tables in schema public;
create publication p_none;
comment on publication p_none is 'p';
create subscription s1 connection 'host=h password=geheim user=x' publication a, b with (connect = false, slot_name = 'other', binary = true);
create subscription s2 connection 'postgresql://u:pw@h/db' publication a with (connect = false, slot_name = none);
