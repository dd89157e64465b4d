-- since 14
-- Multiranges: names of their own, names made from the range's, uses.
create type span as range (subtype = double precision, subtype_diff = float8mi, multirange_type_name = spans);
create type float_range as range (subtype = double precision);
create type stretch as range (subtype = integer);
create schema apart;
create type apart.extent as range (subtype = date, multirange_type_name = apart."All Extents");
create table stretched (a spans default '{[1,2),[3,4)}', b float_multirange, c stretch_multirange[], d apart."All Extents", e int4multirange, f datemultirange);
create domain many as spans check (not isempty(value));
create function joined(spans) returns float_multirange language sql as 'select null::float_multirange';
create type base_sub;
create function base_sub_in(cstring) returns base_sub language internal immutable strict as 'textin';
create function base_sub_out(base_sub) returns cstring language internal immutable strict as 'textout';
create function base_sub_at(internal) returns internal language internal immutable strict parallel safe as 'raw_array_subscript_handler';
create type base_sub (input = base_sub_in, output = base_sub_out, internallength = 12, element = integer, subscript = base_sub_at, alignment = int4);
