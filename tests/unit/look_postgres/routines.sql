-- since 14
create domain email as text;
create function f(a int, b text default 'x', variadic c text[] default '{}') returns text
    language sql immutable strict parallel safe cost 5 as $$ select 'a' $$;
create function f(x email) returns setof text language plpgsql stable security definer rows 7 leakproof
    set search_path to public, "Odd", '' set work_mem = '1MB' as 'begin return; end';
create function f(out a int, inout b text) language sql begin atomic select 1, 'x'::text; end;
create function three() returns table (a int, b text) language sql return (1, 2);
create procedure p(in a int, inout b int) language plpgsql as 'begin b := 1; end';
create function c_one(internal) returns internal language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create aggregate agg(int) (sfunc = int4pl, stype = int, initcond = '0', combinefunc = int4pl, parallel = safe, sortop = operator(<));
create aggregate agg0(*) (sfunc = int8inc, stype = int8, initcond = '0');
create aggregate most(order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = mode_final, finalfunc_extra);
create aggregate msum(numeric) (sfunc = numeric_add, stype = numeric, msfunc = numeric_add, minvfunc = numeric_sub, mstype = numeric);
create function eq(int, text) returns bool language sql immutable as 'select true';
create operator === (function = eq, leftarg = int, rightarg = text, restrict = eqsel, join = eqjoinsel, negator = !==);
create operator !== (function = eq, leftarg = int, rightarg = text, negator = ===, hashes);
create operator @#@ (function = int8abs, rightarg = bigint);
create operator family fam using btree;
alter operator family fam using btree add operator 1 <(int4, int8), function 1 (int4, int8) btint48cmp(int4, int8);
create operator class oc for type int4 using btree family fam as operator 1 <, operator 3 =, function 1 btint4cmp(int4, int4);
comment on function f(email) is 'f';
comment on aggregate agg(int) is 'a';
comment on operator === (int, text) is 'o';
comment on operator class oc using btree is 'oc';
create type mood as enum ('sad', 'happy');
create function to_mood(text) returns mood language sql as $$ select 'sad'::mood $$;
create cast (mood as int) with inout as assignment;
create cast (text as mood) with function to_mood(text) as implicit;
create function sql_in(internal) returns internal language internal immutable strict as 'prsd_lextype';
create transform for int2 language sql (from sql with function sql_in(internal));
create language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
