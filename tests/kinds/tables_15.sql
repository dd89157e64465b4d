-- since 15
-- Tablespaces within the data directory, as tests have them.
set allow_in_place_tablespaces = on;
create tablespace kinds_shelf location '';
create tablespace "kinds Odd" location '';
create table stacked (id integer, note text) tablespace kinds_shelf;
create table keyed (id integer, code text, constraint keyed_pk primary key (id) using index tablespace kinds_shelf,
                    unique (code) with (fillfactor = 70) using index tablespace "kinds Odd");
create index stacked_note on stacked (note) tablespace "kinds Odd";
create materialized view piled tablespace kinds_shelf as select id from stacked;
create index piled_id on piled (id) tablespace kinds_shelf;
create table spread (k integer, v text) partition by range (k) tablespace kinds_shelf;
create table spread_low partition of spread for values from (minvalue) to (10);
create table spread_high partition of spread for values from (10) to (maxvalue) tablespace "kinds Odd";
create index spread_v on spread (v) tablespace "kinds Odd";
create table excluded (r int4range, exclude using gist (r with &&) using index tablespace kinds_shelf);
