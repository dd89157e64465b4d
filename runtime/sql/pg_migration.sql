-- Which migrations ran: in which state each is, and how many of its statements are done.
create schema if not exists schemac;
create table if not exists schemac.migration (
    bundle text not null,
    number integer not null,
    name text not null,
    checksum text not null,
    state text not null,
    done integer not null default 0,
    statements integer not null default 0,
    milliseconds double precision not null default 0,
    applied_by text not null default current_user,
    applied_at timestamptz not null default now(),
    primary key (bundle, number)
);
