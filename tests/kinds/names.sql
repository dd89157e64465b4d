-- Names that need care: words of SQL and of the language, quotes, blanks, letters of other scripts, the longest; the same in several schemas.
create schema "select";
create schema "Schema With Blanks";
create schema "a.b";
create schema "üñí";
create table "select"."table" ("from" integer primary key, "where" text, "a.b" integer, "a""b" integer, "a'b" integer, "a b" integer, "A" integer, "1a" integer, "a$b" integer,
    "имя" integer, "名前" text, "😀" text, " leading" integer, "trailing " integer, "@touch" integer, "//" integer, "--x" integer, "/*y*/" integer, "tab	tab" integer);
create index "index" on "select"."table" ("where", "a.b" desc, "имя");
create index "in.dex" on "select"."table" (lower("where"), ("a""b" + "a'b"));
create view "select"."view" as select "from", "a.b" as "b.a", "a""b" as "quo""te", '$$' as "$$" from "select"."table" where "a'b" > 1;
create function "select"."function"("in" integer, "out" text default 'x''y') returns text language sql as $$ select '"a"' || $2 $$;
create type "select"."type" as enum ('select', 'a,b', '"', '''', '\');
create domain "select"."domain" as "select"."type"[] constraint "check" check (value is not null);
create sequence "select"."sequence";
create table "Schema With Blanks"."Table With Blanks" (id integer default nextval('"select"."sequence"') primary key, "type" "select"."type" default 'a,b', "d" "select"."domain",
    ref integer constraint "references" references "select"."table" on delete cascade, constraint "unique" unique ("type", ref), constraint "c""k" check ("type" <> '"'));
create table "a.b"."c.d" (e integer primary key, f integer references "a.b"."c.d");
create view "a.b"."v.w" as select t.e from "a.b"."c.d" t join "Schema With Blanks"."Table With Blanks" b on b.id = t.e;
create table "üñí"."ß" ("ÄÖ" text collate "C");
create trigger "trigger" before update on "a.b"."c.d" for each row execute function suppress_redundant_updates_trigger();
create role "kinds ro""le";
grant select on "a.b"."c.d" to "kinds ro""le";
grant update ("a.b", "a""b", "A") on "select"."table" to "kinds ro""le";
create policy "policy" on "select"."table" to "kinds ro""le" using ("from" > 0 and "a""b" is not null);
create table user_ ("user" text default current_user, "current_date" date default current_date, "end" integer, "order" integer, "group" integer, "limit" integer, "offset" integer, "window" integer, "analyse" integer,
    "any" integer, "array" integer[], "cast" integer, "collate" text, "create" integer, "distinct" integer, "do" integer, "else" integer, "except" integer, "false" boolean, "fetch" integer, "for" integer, "having" integer,
    "initially" integer, "intersect" integer, "into" integer, "lateral" integer, "leading" integer, "null" integer, "only" integer, "or" integer, "placing" integer, "returning" integer, "some" integer, "symmetric" integer,
    "then" integer, "to" integer, "trailing" integer, "true" boolean, "union" integer, "variadic" integer, "when" integer, "authorization" integer, "binary" integer, "cross" integer, "freeze" integer, "full" integer,
    "ilike" integer, "inner" integer, "is" integer, "isnull" integer, "join" integer, "left" integer, "like" integer, "natural" integer, "notnull" integer, "outer" integer, "overlaps" integer, "right" integer, "similar" integer,
    "verbose" integer, "between" integer, "bigint" integer, "bit" integer, "boolean" integer, "char" integer, "values" integer, "interval" interval, "time" time, "timestamp" timestamp, "varchar" varchar, "row" integer, "exists" integer,
    "database" integer, "target" integer, "include" integer, "module" integer, "mixin" integer, "schema" integer, "role" integer, "member" integer, "extension" integer, "language" integer, "access" integer, "server" integer, "enum" integer,
    "domain" integer, "range" integer, "sequence" integer, "conversion" integer, "text" text, "unlogged" integer, "type" integer, "function" integer, "procedure" integer, "aggregate" integer, "operator" integer, "materialized" integer,
    "event" integer, "publication" integer, "subscription" integer, "sql" integer, "query" integer, "strict" integer, "without" integer, "storage" integer, "compression" integer, "inherited" integer, "stored" integer, "virtual" integer,
    check ("end" > "order"), unique ("group", "limit"), foreign key ("offset") references "select"."table" ("from"));
create index on user_ ("window", "any" desc, ("cast" + "do"));
create view view_of_user as select "user", "end", "order", "when", "case"."left" from user_ "case";
create table t (a integer);
create schema one;
create schema two;
create table one.t (a integer primary key);
create table two.t (a integer references one.t, b text);
create type one.kind as enum ('x');
create type two.kind as (a one.kind, b one.t, c two.t);
create function one.f(t, one.t, two.t, two.kind) returns setof one.t language sql as 'select $2';
create function two.f(a one.kind default 'x'::one.kind) returns two.kind language sql as 'select null::two.kind';
create view one.v as select t.a, one_t.a as c, two_t.b from t, one.t one_t, two.t two_t where two.f() is not null;
create view two.v as select v.*, (v).a as again, 1 as one from one.v;
create table x (a one.kind, b two.kind, c t[], d one.t default row(1));
create table a234567890123456789012345678901234567890123456789012345678901_63 (b234567890123456789012345678901234567890123456789012345678901_63 integer primary key,
    c234567890123456789012345678901234567890123456789012345678901_63 integer references a234567890123456789012345678901234567890123456789012345678901_63, unique (b234567890123456789012345678901234567890123456789012345678901_63, c234567890123456789012345678901234567890123456789012345678901_63),
    check (c234567890123456789012345678901234567890123456789012345678901_63 > 0), d integer generated always as identity, e serial);
create index on a234567890123456789012345678901234567890123456789012345678901_63 (c234567890123456789012345678901234567890123456789012345678901_63, d);
create table "ééééééééééééééééééééééééééééééé" ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" serial primary key, "ö" integer unique);

-- words that only a later version reserves
create function json_identity(json json) returns json language sql as $$ select $1 $$;
create table later (json int, json_object int, json_scalar int, merge_action int, "system_user" int);
create view later_view as select json as json_value, merge_action as "system_user" from later;
create type later_type as (json json, json_table int);
