-- Functions and procedures: attributes, arguments, results, languages, overloads.
create type pair as (a integer, b text);
create domain positive as integer check (value > 0);
create schema tools;
create type tools.level as enum ('low', 'high');
create table stock (id integer primary key, name text, amount numeric(10, 2));
create function nothing() returns void language sql as '';
create function bare(integer) returns integer language sql as 'select $1';
create function many(a integer, b text default 'x', c numeric default 1.5 + 2, d date default current_date, e text[] default '{a,b}', f tools.level default 'low',
                     g pair default row(1, 'x'), h integer default null) returns text language sql as $$ select b $$;
create function modes(in a integer, out b integer, inout c text default 'c', out "Odd Name" numeric) language sql as $$ select 1, 'x'::text, 2.5 $$;
create function one_out(out total bigint) language sql as 'select count(*) from stock';
create function variadic_ints(first text, variadic rest integer[] default '{}') returns integer language sql as 'select array_length($2, 1)';
create function variadic_any(variadic "any") returns integer language internal immutable as 'pg_num_nulls';
create function a_table(min integer) returns table (id integer, "Name" text, level tools.level) language sql as $$ select id, name, 'low'::tools.level from stock where id > min $$;
create function rows_of() returns setof stock language sql stable rows 20 as 'select * from stock';
create function records() returns setof record language sql as 'select 1, 2';
create function record_out(out a integer, out b integer) returns setof record language sql as 'select 1, 2';
create function of_pair(pair) returns pair language sql as 'select $1';
create function of_domain(positive[]) returns tools.level[] language sql as $$ select array['low'::tools.level] $$;
create function of_stock(stock) returns numeric language sql as 'select ($1).amount';
create function poly(anyelement, anyarray) returns anyarray language sql as 'select $2 || $1';
create function poly_range(anyrange) returns anyelement language sql as 'select lower($1)';
create function with_modifiers(varchar(10), numeric(5, 2), timestamptz(3), bit(3), char(2), interval second(2)) returns varchar(5) language sql as 'select $1';
create function overloaded(integer) returns integer language sql as 'select 1';
create function overloaded(bigint) returns integer language sql as 'select 2';
create function overloaded(text, integer) returns integer language sql as 'select 3';
create function overloaded() returns integer language sql as 'select 4';
create procedure overloaded(date) language sql as 'select 5';
create function tools.overloaded(integer) returns integer language sql as 'select 6';
create function attributes(text) returns text language sql immutable strict leakproof security definer parallel safe cost 7.5
    set search_path to 'tools', public, "$user" set work_mem = '64MB' set "TimeZone" = 'Europe/Berlin' set statement_timeout to 1000 set enable_seqscan to off
    as $$ select $1 $$;
create function attributes_other(text) returns setof text language plpgsql stable called on null input parallel restricted rows 3 cost 200
    set search_path = '' as $$ begin return next $1; end $$;
create function window_one(integer) returns bigint language internal window immutable strict as 'window_row_number';
create function in_c(internal) returns internal language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function in_c_same() returns event_trigger language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function internal_one(integer, integer) returns integer language internal immutable strict as 'int4pl';
create function supported(text, text) returns boolean language internal immutable strict support textlike_support as 'textlike';
create function estimate(internal) returns internal language internal as 'generate_series_int4_support';
create function supported_own(integer) returns setof integer language sql support estimate as 'select $1';
create function body_tricky() returns text language plpgsql as $body$
declare
    x text := 'it''s $$ and $a$ and "q" \ and $1';
begin
	-- a tab before, trailing blanks behind   
    /* and a comment; with ; in it */
    return x || E'\n\\' || $q$ inner $q$;
end;
$body$;
create function body_windows() returns integer language sql as E'select 1\r\n + 2';
create function "Odd Function"("Odd Argument" integer, "select" text) returns integer language sql as 'select 1';
create function quoted_body() returns text language sql as 'select ''a''::text';
create function trigger_one() returns trigger language plpgsql as 'begin return new; end';
create function event_one() returns event_trigger language plpgsql as 'begin end';
create function default_calls(a integer default bare(3), b text default many(1)) returns integer language sql as 'select a';
create function cursor_one(refcursor) returns refcursor language plpgsql as 'begin open $1 for select 1; return $1; end';
create procedure plain(a integer, b text default 'x') language plpgsql as $$ begin commit; end $$;
create procedure inouts(inout a integer, inout b text default null) language plpgsql as $$ begin a := 1; end $$;
create procedure secure() language sql security definer set search_path = tools as 'select 1';
create procedure variadic_one(variadic a text[]) language sql as 'select 1';
create function with_types(regclass, "char", name, oid, xid, cid, tid, json, jsonb, xml, money, macaddr, cidr, inet, uuid, tsvector, tsquery, bytea, int4range, point, box, pg_lsn, bit varying(3)[]) returns void language sql as '';
create function language_default() returns integer as 'select 1' language sql;
