-- since 15
-- Unlogged sequences, and those that follow their tables.
create unlogged sequence quick;
create unlogged table quick_table (id serial, n integer generated always as identity);
create unlogged table quick_logged (id serial);
alter sequence quick_logged_id_seq set logged;
create table slow (id integer generated always as identity, n serial);
alter sequence slow_n_seq set unlogged;
alter sequence slow_id_seq set unlogged;
