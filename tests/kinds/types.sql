-- Types: enums, domains, composite, base and shell types.
create type mood as enum ('sad', 'fine', 'it''s good', 'Very Happy', '');
create type "Odd Enum" as enum ('a,b', 'c"d', 'e\f', 'tab	tab', 'é');
create type no_labels as enum ();
create type grown as enum ('one', 'three');
alter type grown add value 'two' before 'three';
alter type grown add value 'zero' before 'one';
alter type grown add value 'four' after 'three';
create schema lab;
create type lab.mood as enum ('x');
create domain positive as integer constraint positive_value check (value > 0);
create domain small_positive as positive check (value < 100) default 5;
create domain email as text collate "C" not null constraint has_at check (value ~ '^[^@]+@[^@]+$') constraint short check (length(value) < 200);
create domain tags as text[] default '{}'::text[] check (array_length(value, 1) < 10);
create domain amount as numeric(12, 2) default 0.00 not null;
create domain stamp as timestamp(3) with time zone default now();
create domain late_check as integer;
create domain moods as mood default 'fine';
alter domain late_check add constraint later check (value <> 13) not valid;
alter domain late_check add constraint sooner check (value <> 14);
create domain lab."Odd Domain" as lab.mood;
create domain of_array as positive[];
create type address as (street text, "house no" varchar(10), city text collate "C", since date, kept positive, feel mood);
create type nested as (a address, b address[], c integer[], d numeric(5, 1)[]);
create type no_fields as ();
create domain of_composite as address check ((value).city is not null);
create type shrunk as (a integer, b text, c integer);
alter type shrunk drop attribute b;
alter type shrunk add attribute d timestamptz;
create table uses (
    m mood default 'fine', ms mood[] default '{sad,"it''s good"}', o "Odd Enum", lm lab.mood, p positive default 3, s small_positive,
    e email, t tags, am amount, a address default row('s', '1', 'c', null, 2, 'sad'), n nested, nf no_fields, oc of_composite, oa of_array
);
create table row_of (id integer, whole uses, many uses[]);

create type unfinished;
create type weight;
create function weight_in(cstring) returns weight language internal immutable strict as 'int4in';
create function weight_out(weight) returns cstring language internal immutable strict as 'int4out';
create function weight_recv(internal) returns weight language internal immutable strict as 'int4recv';
create function weight_send(weight) returns bytea language internal immutable strict as 'int4send';
create type weight (
    input = weight_in, output = weight_out, receive = weight_recv, send = weight_send, internallength = 4, passedbyvalue,
    alignment = int4, storage = plain, category = 'N', preferred = false, default = '42', delimiter = ';'
);
create type wide;
create function wide_in(cstring) returns wide language internal immutable strict as 'textin';
create function wide_out(wide) returns cstring language internal immutable strict as 'textout';
create function wide_typmod_in(cstring[]) returns integer language internal immutable strict as 'varchartypmodin';
create function wide_typmod_out(integer) returns cstring language internal immutable strict as 'varchartypmodout';
create function wide_analyze(internal) returns boolean language internal strict as 'range_typanalyze';
create type wide (
    input = wide_in, output = wide_out, internallength = variable, typmod_in = wide_typmod_in, typmod_out = wide_typmod_out,
    analyze = wide_analyze, alignment = double, storage = extended, category = 'U', collatable = true
);
create type like_text;
create function like_text_in(cstring) returns like_text language internal immutable strict as 'textin';
create function like_text_out(like_text) returns cstring language internal immutable strict as 'textout';
create type like_text (input = like_text_in, output = like_text_out, like = text);
create table weighed (w weight default '7', ws weight[], x wide(12), y wide, z like_text);
create domain heavy as weight;
-- trees as the system's catalogs keep them
create table of_trees (tree pg_node_tree);
