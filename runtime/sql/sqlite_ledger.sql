-- What schemac knows of this database: which bundles were applied, what each object was asked to be and what
-- SQLite made of it, and which seeds ran.
create table if not exists schemac_ledger (
    bundle text primary key,
    fingerprint text not null,
    format integer not null,
    schemac_version text not null,
    server_version integer not null,
    applied_by text not null default '',
    applied_at text not null default current_timestamp
) strict;
create table if not exists schemac_object (
    bundle text not null,
    object text not null,
    asked_hash text not null,
    made_hash text not null,
    asked text not null,
    made text not null,
    primary key (bundle, object)
) strict, without rowid;
create table if not exists schemac_seed (
    bundle text not null,
    seed text not null,
    hash text not null,
    applied_at text not null default current_timestamp,
    primary key (bundle, seed)
) strict, without rowid;
-- The version of the schema when all objects of a bundle were as they were made, and whether there were others beside
-- them; the one with which the structs of a program fitted the columns.
create table if not exists schemac_catalog (
    bundle text primary key,
    fingerprint text not null default '',
    strays integer not null default 0,
    columns text not null default ''
) strict;
