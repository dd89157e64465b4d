-- Tables: storage, access method, replica identity, columns with all they can be set to, dropped columns, odd types.
create table gauge (
    id integer not null,
    reading numeric(12, 4) not null,
    taken timestamp(0) with time zone default now() not null,
    place point,
    flags bit(8) default B'10100000',
    more_flags bit varying(16),
    span interval day to second(3) default '1 day'::interval,
    span_of_years interval year to month,
    short "char" default 'x',
    code character(5) default 'ab'::bpchar,
    names name[],
    grid integer[][] default '{{1,2},{3,4}}',
    doc jsonb default '{"a": [1, 2, "it''s"]}'::jsonb,
    raw bytea default '\xdeadbeef',
    net inet default '10.0.0.1/8',
    wires macaddr8,
    amount money,
    tree xml,
    words tsvector,
    ask tsquery,
    part pg_lsn,
    snap txid_snapshot,
    rel regclass default 'pg_class'::regclass,
    at_time time(2) without time zone default '12:00:00',
    at_zone time with time zone,
    big numeric,
    wide numeric(1000, 500),
    hue uuid default '00000000-0000-0000-0000-000000000001',
    truth boolean default (1 > 2),
    nothing text default null,
    empty text default '',
    tricky text default E'back\\slash\nline\ttab ''quote'' "double" $$dollar$$ é € 你'
);
create table tuned (
    a integer, b text, c text, d bytea, e jsonb, f numeric
) with (fillfactor = 60, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.01, parallel_workers = 4,
        toast.autovacuum_vacuum_threshold = 500, toast_tuple_target = 256, user_catalog_table = true,
        autovacuum_freeze_max_age = 100000000, log_autovacuum_min_duration = 10);
alter table tuned alter a set statistics 1000;
alter table tuned alter b set storage external;
alter table tuned alter c set storage main;
alter table tuned alter d set storage plain;
alter table tuned alter a set (n_distinct = -0.25, n_distinct_inherited = 50);
alter table tuned alter f set (n_distinct = 12);
alter table tuned alter f set statistics 0;
create unlogged table scratchpad (id integer, note text) with (fillfactor = 55);
create table full_identity (a integer);
alter table full_identity replica identity full;
create table no_identity (a integer);
alter table no_identity replica identity nothing;
create table by_index (a integer not null, b integer not null, c integer);
create unique index by_index_b on by_index (b);
alter table by_index replica identity using index by_index_b;
create table by_key (a integer primary key, b integer);
alter table by_key replica identity using index by_key_pkey;
create table clustered (a integer, b integer);
create index clustered_b on clustered (b desc);
alter table clustered cluster on clustered_b;
create table shrunk (first integer, gone text, second integer, lost numeric default 3, third text default 'x');
alter table shrunk drop column gone;
alter table shrunk drop column lost;
alter table shrunk add column fourth integer not null default 4;
create table empty_table ();
create table emptied (a integer);
alter table emptied drop column a;
create table explicit_heap (a integer) using heap;
create table sums (
    a integer not null,
    b integer,
    total integer generated always as (a + coalesce(b, 0)) stored,
    label text collate "C" generated always as ('n' || a::text) stored not null
);
create table called (
    "select" integer, "table" text, "Primary Key" integer, "a""b" integer, "semi;colon" integer, "index" integer, "check" integer,
    "unique" integer, "default" text default 'd', "policy" text, "grant" integer, "é" integer, "--" integer, "primary" integer,
    "foreign" integer, "references" integer, "exclude" integer, "partition" integer, "identity" integer, "generated" integer,
    "not" integer, "with" integer, "statistics" integer, "trigger" integer, "rule" integer, "comment" integer, "owner" integer,
    "row" integer, "replica" integer, "cluster" integer, "constraint" integer, "inherits" integer, "column" integer,
    "security" integer, "seed" integer, "view" integer, "using" integer, "of" integer, "on" integer
);
