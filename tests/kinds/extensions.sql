-- Extensions: where they are, of which version, what depends on them and what was added to them.
create schema lib;
create schema "Odd Lib";
create extension citext schema lib;
create extension hstore with schema "Odd Lib";
create extension pg_trgm version '1.5';
create extension fuzzystrmatch;
create extension cube;
create extension earthdistance;
create extension "uuid-ossp";
create extension intarray schema lib;
comment on extension citext is 'own words';
create schema ltree_home;
create extension ltree schema ltree_home;
create table uses (
    id uuid default uuid_generate_v4() primary key, mail lib.citext unique, facts "Odd Lib".hstore default ''::"Odd Lib".hstore, path ltree_home.ltree, spot earth, box cube,
    check (facts operator("Odd Lib".?) 'a'), check (path operator(ltree_home.~) 'a.*'::ltree_home.lquery)
);
create index uses_trgm on uses using gin ((mail::text) gin_trgm_ops);
create index uses_path on uses using gist (path ltree_home.gist_ltree_ops);
create index uses_facts on uses using gin (facts "Odd Lib".gin_hstore_ops);
create function sounds(text) returns text language sql immutable as 'select soundex($1)';
create view alike as select id, similarity(mail::text, 'x') as near, mail operator(lib.=) 'y'::lib.citext as same from uses where mail % 'z'::text;
create domain mail as lib.citext check (value ~ '@');
create schema aside;
create extension dict_int schema aside;
create text search dictionary own_int (template = aside.intdict_template, maxlen = 4, rejectlong = true);
create role kinds_a;
create role "kinds C";
create extension pg_stat_statements schema aside;
revoke execute on function "Odd Lib".hstore(text, text) from public;
grant execute on function "Odd Lib".akeys("Odd Lib".hstore) to kinds_a with grant option;
grant execute on function "Odd Lib".akeys("Odd Lib".hstore) to "kinds C";
revoke execute on function lib.citext(boolean) from public;
grant execute on function lib.citext(boolean) to kinds_a;
revoke usage on type ltree_home.ltree from public;
grant usage on type ltree_home.ltree to "kinds C";
grant select (calls, query), insert on aside.pg_stat_statements to kinds_a;
revoke select on aside.pg_stat_statements from public;
do $$ begin -- its arguments are others from 17 on
    execute format('grant execute on function %s to public', 'aside.pg_stat_statements_reset'::regproc::oid::regprocedure);
end $$;
