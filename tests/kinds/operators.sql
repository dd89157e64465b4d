-- Aggregates, operators, operator families and classes.
create type money_pair as (a integer, b integer);
create function add_up(numeric, integer) returns numeric language sql immutable as 'select coalesce($1, 0) + coalesce($2, 0)';
create function take_off(numeric, integer) returns numeric language sql immutable as 'select $1 - $2';
create function finish(numeric) returns text language sql immutable as 'select $1::text';
create function finish_extra(numeric, integer) returns text language sql immutable as 'select $1::text';
create function combine(numeric, numeric) returns numeric language sql immutable as 'select $1 + $2';
create function step_any(anyarray, anyelement) returns anyarray language sql immutable as 'select $1 || $2';
create function step_two(integer, text, integer) returns integer language sql immutable as 'select $1';
create function step_hypo(internal, variadic "any") returns internal language internal immutable as 'ordered_set_transition_multi';
create function final_hypo(internal, variadic "any") returns bigint language internal immutable as 'hypothetical_rank_final';
create schema sums;
create aggregate total(integer) (sfunc = add_up, stype = numeric, initcond = '0');
create aggregate total_text(integer) (sfunc = add_up, stype = numeric, sspace = 200, finalfunc = finish, finalfunc_modify = read_write, combinefunc = combine, initcond = '0', parallel = safe);
create aggregate total_extra(integer) (sfunc = add_up, stype = numeric, finalfunc = finish_extra, finalfunc_extra, finalfunc_modify = shareable);
create aggregate moving(integer) (
    sfunc = add_up, stype = numeric, initcond = '1', msfunc = add_up, minvfunc = take_off, mstype = numeric, msspace = 50, mfinalfunc = finish_extra, mfinalfunc_extra,
    mfinalfunc_modify = read_write, minitcond = '2', finalfunc = finish_extra, finalfunc_extra
);
create aggregate serial_sum(numeric) (sfunc = numeric_avg_accum, stype = internal, finalfunc = numeric_sum, combinefunc = numeric_avg_combine, serialfunc = numeric_avg_serialize, deserialfunc = numeric_avg_deserialize, parallel = safe);
create aggregate largest(integer) (sfunc = int4larger, stype = integer, sortop = >);
create aggregate collected(anyelement) (sfunc = step_any, stype = anyarray, initcond = '{}');
create aggregate named_arguments(a text, "Odd B" integer) (sfunc = step_two, stype = integer, initcond = '0', parallel = restricted);
create aggregate number_of(*) (sfunc = int8inc, stype = bigint, initcond = '0');
create aggregate middle(fraction double precision order by value double precision) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_cont_float8_final);
create aggregate rank_of(variadic "any" order by variadic "any") (sfunc = step_hypo, stype = internal, finalfunc = final_hypo, finalfunc_extra, hypothetical);
create aggregate sums.total(integer) (sfunc = public.add_up, stype = numeric);
create function add_all(integer, variadic integer[]) returns integer language sql immutable as 'select $1';
create aggregate variadic_total(variadic integer[]) (sfunc = add_all, stype = integer, initcond = '0');

create type version as (major integer, minor integer);
create function version_cmp(version, version) returns integer language sql immutable strict as 'select btint4cmp(($1).major, ($2).major)';
create function version_lt(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) < 0';
create function version_le(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) <= 0';
create function version_eq(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) = 0';
create function version_ne(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) <> 0';
create function version_ge(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) >= 0';
create function version_gt(version, version) returns boolean language sql immutable strict as 'select version_cmp($1, $2) > 0';
create function version_near(version, integer) returns boolean language sql immutable strict as 'select ($1).major = $2';
create function version_hash(version) returns integer language sql immutable strict as 'select hashint4(($1).major)';
create function version_abs(version) returns integer language sql immutable strict as 'select ($1).major';
create function version_sort(internal) returns void language internal immutable strict as 'btint4sortsupport';
create operator @< (function = version_lt, leftarg = version, rightarg = version, commutator = @>, negator = @>=, restrict = scalarltsel, join = scalarltjoinsel);
create operator @<= (function = version_le, leftarg = version, rightarg = version, commutator = @>=, negator = @>, restrict = scalarlesel, join = scalarlejoinsel);
create operator @= (function = version_eq, leftarg = version, rightarg = version, commutator = @=, negator = @<>, restrict = eqsel, join = eqjoinsel, hashes, merges);
create operator @<> (function = version_ne, leftarg = version, rightarg = version, commutator = @<>, negator = @=, restrict = neqsel, join = neqjoinsel);
create operator @>= (function = version_ge, leftarg = version, rightarg = version, commutator = @<=, negator = @<);
create operator @> (function = version_gt, leftarg = version, rightarg = version, commutator = @<, negator = @<=);
create operator ~~~ (function = version_near, leftarg = version, rightarg = integer);
create operator @ (function = version_abs, rightarg = version);
create operator sums.+ (procedure = public.add_up, leftarg = numeric, rightarg = integer);
create operator sums.=== (procedure = public.version_eq, leftarg = version, rightarg = version, negator = operator(sums.!==), commutator = operator(sums.===));
create operator sums.!== (procedure = public.version_ne, leftarg = version, rightarg = version, negator = operator(sums.===));
create operator family version_family using btree;
create operator family "Odd Family" using gin;
create operator class version_ops default for type version using btree family version_family as
    operator 1 @<, operator 2 @<=, operator 3 @=, operator 4 @>=, operator 5 @>, function 1 version_cmp(version, version), function 2 version_sort(internal);
create operator class version_hash_ops default for type version using hash as operator 1 @= (version, version), function 1 version_hash(version);
create operator class version_other for type version using btree as operator 1 @<, operator 3 @=, function 1 version_cmp(version, version);
create operator family wide using btree;
alter operator family wide using btree add
    operator 1 < (smallint, bigint), operator 3 = (smallint, bigint), function 1 (smallint, bigint) btint28cmp(smallint, bigint), function 1 (bigint, bigint) btint8cmp(bigint, bigint);
create operator class wide_ops for type integer using btree family wide as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(integer, integer);
create function near_consistent(internal, point, smallint, oid, internal) returns boolean language internal immutable strict as 'gist_point_consistent';
create operator class near_ops for type point using gist as
    operator 1 <<, operator 15 <-> (point, point) for order by float_ops, function 1 near_consistent(internal, point, smallint, oid, internal),
    function 2 gist_box_union(internal, internal), function 3 gist_point_compress(internal), function 5 gist_box_penalty(internal, internal, internal),
    function 6 gist_box_picksplit(internal, internal), function 7 gist_box_same(box, box, internal), function 8 gist_point_distance(internal, point, smallint, oid, internal), storage box;
create operator class sums.version_ops for type version using btree as operator 1 @<, function 1 version_cmp(version, version);
create table released (v version, w version);
create index released_v on released (v, w version_other desc);
create index released_hash on released using hash (v);
create view newest as select v from released where v @> row(1, 0)::version and w operator(sums.===) v order by v using @> limit 1;
create view added as select total(a) as t, largest(a), middle(0.5) within group (order by a), named_arguments('x', a) from (values (1)) x (a);
alter table released add check (v @<> w), add constraint near check (v ~~~ 3);
