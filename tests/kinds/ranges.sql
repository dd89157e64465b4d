-- Range types.
create type float_span as range (subtype = double precision, subtype_diff = float8mi);
create type text_span as range (subtype = text, collation = "C");
create type text_span_class as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "POSIX");
create function minutes_between(x time, y time) returns double precision language sql immutable strict as 'select extract(epoch from (x - y))::float8';
create type time_span as range (subtype = time, subtype_diff = minutes_between);
create type whole_span;
create function whole_canonical(whole_span) returns whole_span language internal immutable strict as 'int4range_canonical';
create type whole_span as range (subtype = integer, canonical = whole_canonical, subtype_diff = int4range_subdiff);
create domain cents as integer check (value >= 0);
create type cents_span as range (subtype = cents);
create schema spans;
create type spans."Odd Span" as range (subtype = numeric);
create table spanned (
    a float_span default '[1,2)', b text_span, c text_span_class[], d time_span, e whole_span, f cents_span, g spans."Odd Span",
    check (not isempty(a)), exclude using gist (a with &&)
);
create index spanned_d on spanned using gist (d);
create domain span_domain as float_span check (lower(value) > 0);
create function widen(float_span) returns float_span language sql as 'select $1';
