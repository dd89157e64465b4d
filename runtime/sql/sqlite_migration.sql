-- Which migrations ran: in which state each is, and how many of its statements are done.
create table if not exists schemac_migration (
    bundle text not null,
    number integer not null,
    name text not null,
    checksum text not null,
    state text not null,
    done integer not null default 0,
    statements integer not null default 0,
    milliseconds real not null default 0,
    applied_by text not null default '',
    applied_at text not null default current_timestamp,
    primary key (bundle, number)
) strict, without rowid;
