-- What schemac knows of this database: which bundles were applied, what each object was asked to be and what
-- PostgreSQL made of it, and which seeds ran.
create schema if not exists schemac;
create table if not exists schemac.ledger (
    bundle text primary key,
    fingerprint text not null,
    format integer not null,
    schemac_version text not null,
    server_version integer not null,
    applied_by text not null default current_user,
    applied_at timestamptz not null default now()
);
create table if not exists schemac.object (
    bundle text not null,
    object text not null,
    asked_hash text not null,
    made_hash text not null,
    asked text not null,
    made text not null,
    primary key (bundle, object)
);
create table if not exists schemac.seed (
    bundle text not null,
    seed text not null,
    hash text not null,
    applied_at timestamptz not null default now(),
    primary key (bundle, seed)
);
-- The fingerprint of the system catalogs when all objects of a bundle were as they were made, and whether there were
-- others beside them; the one with which the structs of a program fitted the columns.
create table if not exists schemac.catalog (
    bundle text primary key,
    fingerprint text not null default '',
    strays integer not null default 0,
    columns text not null default ''
);
