-- since 17
-- MAINTAIN.
create role kinds_a;
create table kept (a integer);
grant maintain on kept to kinds_a;
create table all_of_it (a integer);
grant all on all_of_it to kinds_a with grant option;
create materialized view seen as select 1 as a;
grant maintain, select on seen to kinds_a with grant option;
create table less (a integer);
revoke maintain on less from postgres;
alter default privileges grant maintain on tables to kinds_a;
