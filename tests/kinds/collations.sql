-- Collations, by the library and by ICU, and their uses.
create collation plain (locale = 'C');
create collation posix_copy from "POSIX";
create collation parts (lc_collate = 'C', lc_ctype = 'POSIX');
create collation german (provider = icu, locale = 'de-DE');
create collation phone_book (provider = icu, locale = 'de-u-co-phonebk');
create collation no_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create schema speech;
create collation speech."Odd Collation" (provider = icu, locale = 'sv');
create table said (
    a text collate plain, b text collate german, c text collate no_case unique, d varchar(20) collate speech."Odd Collation",
    e text collate "de-x-icu", f text[] collate german, check (a < 'b' collate "C"), g text default ('x' collate german)
);
create index said_a on said (a collate german, b collate "C" desc, d);
create domain spoken as text collate german;
create type phrase as (a text collate german, b text);
create view loud as select a, b collate "C" as b, c from said order by b collate phone_book;
create function first_said() returns text language sql as $$ select min(a collate german) from said $$;
