-- Expressions that are printed with the names of others' columns: those that need quotes, that are called like them,
-- fields, functions and texts that are, columns too far behind, dropped ones, whole rows, system columns.
create type pair as (stawidth integer, b integer);
create function stakind1(integer) returns integer language sql immutable as 'select $1';
create table t (
    gone integer,
    "Order" integer,
    stavalues5 integer default 5,
    p pair,
    "sta""op1" text,
    staop1 text,
    starelid integer generated always as ("Order" * 2 + stavalues5) stored,
    plain integer,
    constraint quoted check ("Order" > 0 and "sta""op1" <> 'staop1 "starelid" it''s'),
    constraint same check (stavalues5 > 0 or staop1 = E'a\\stakind1'),
    constraint field check ((p).stawidth < (p).b),
    constraint called check (stakind1(plain) = 1 and public.stakind1(stavalues5) > 2),
    constraint casted check (plain::text <> staop1 collate "C" and plain in (1, 2) and staop1 like any (array['a', 'b'])),
    constraint none check (1 < 2),
    constraint whole check (t is not null),
    constraint system check (tableoid > 0::oid),
    constraint rows check ((plain, "Order") < (3, 4) and case plain when 1 then "Order" > plain else true end)
);
alter table t drop column gone;
create index partly on t (plain) where "Order" > 5 and stavalues5 is not null and staop1 <> 'staop1';
create index partly_mixed on t (lower(staop1)) where plain > 3;
create table wide (
    w1 integer, w2 integer,
    w3 integer,
    w4 integer,
    w5 integer,
    w6 integer,
    w7 integer,
    w8 integer,
    w9 integer,
    w10 integer,
    w11 integer,
    w12 integer,
    w13 integer,
    w14 integer,
    w15 integer,
    w16 integer,
    w17 integer,
    w18 integer,
    w19 integer,
    w20 integer,
    w21 integer,
    w22 integer,
    w23 integer,
    w24 integer,
    w25 integer,
    w26 integer,
    w27 integer,
    w28 integer,
    w29 integer,
    w30 integer,
    w31 integer,
    w32 integer,
    w33 integer,
    w34 integer,
    w35 integer,
    w36 integer,
    w37 integer,
    w38 integer,
    w39 integer,
    w40 integer,
    late integer generated always as (w33 + 1) stored,
    constraint last_lent check (w31 > 0),
    constraint first_own check (w32 > w1)
);
create index late on wide (w1) where w40 > w2;
create index early on wide (w1) where w30 > w2;
