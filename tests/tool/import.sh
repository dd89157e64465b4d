# import and baseline: files of the project's own with every kind of object, there and back; the ways to say what is to be imported.
. "$ROOT/tests/tool/lib"
cat >shop.sql <<'S'
create table item (id integer primary key, name text not null, price numeric default 0 check (price >= 0));
create index item_name on item (name) where name <> '';
create view cheap as select id, name from item where price < 10;
S
sqlite3 shop.db <shop.sql
from_sqlite() { status 0 schemac import --strict sqlite:shop.db && says "database shop;" && says "target sqlite;" && says "table item"; }
check "sqlite: import prints a schema" from_sqlite
same_by_db() { schemac import sqlite:shop.db >a.schema && schemac import --db sqlite:shop.db -o b.schema && cmp a.schema b.schema && schemac fmt --check a.schema; }
check "sqlite: --db and -o say the same, in canonical form" same_by_db
back() { schemac init -q --db sqlite:again.db a.schema && schemac drift --db sqlite:again.db a.schema && sqlite3 again.db "insert into item values (1, 'x', 3); select * from cheap"; }
check "sqlite: it builds back" back
adopted() {
	status 0 schemac baseline --db sqlite:shop.db a.schema && status 0 schemac drift --db sqlite:shop.db a.schema &&
		sqlite3 shop.db "alter table item add column extra text" && status 2 schemac drift --db sqlite:shop.db a.schema && says extra
}
check "sqlite: baseline adopts, drift is exact afterwards" adopted
nothing() { status 1 env -u PGHOST -u PGDATABASE -u PGPORT schemac import && says "name a database"; }
check "nothing named is an error with its remedy" nothing
missing_file() { status 1 schemac import nowhere.sql && says "nowhere.sql"; }
check "a missing file is named" missing_file

if ! has_postgres; then
	echo "skip import on PostgreSQL"
	exit 0
fi
"$ROOT/tests/corpus/run" "$BUILD" --kinds | grep -E '^(not )?ok '
"$ROOT/tests/kinds/changes" "$BUILD" | grep -E "^(not )?ok "

fresh tool_import
cat >crm.sql <<'S'
create role tool_import_app;
create schema billing;
create type level as enum ('low', 'high');
create table users (id bigint generated always as identity primary key, email text not null unique, level level default 'low');
create table billing.invoice (id serial primary key, user_id bigint references users on delete cascade, total numeric(10,2));
create function shout(t text) returns text language sql immutable as $$ select upper(t) $$;
grant select on users to tool_import_app;
comment on table users is 'People';
S
cat >psql.sql <<'S'
\echo a dump as psql takes it
create table counted (n integer, t text);
copy counted (n, t) from stdin;
1	a;b
2	'
\.
create type mood as enum ('sad');
alter type mood add value 'happy';
create table uses (m mood default 'happy');
create index concurrently uses_m on uses (m);
S
psql -qX -v ON_ERROR_STOP=1 -d tool_import -f crm.sql >/dev/null
live() { status 0 schemac import --strict --db "$url" && says "/// People" && says "schema billing {" && says "role tool_import_app;" && says "target postgresql "; }
check "postgresql: import prints a schema" live
imported() { schemac import --db "$url" -o crm.schema && schemac fmt --check crm.schema && schemac lint crm.schema; }
schemac import --db "$url" -o crm.schema
check "postgresql: it is in canonical form" schemac fmt --check crm.schema
split() {
	status 0 schemac import --split parts --db "$url" && ls parts && grep -q 'include "tool_import_billing.schema";' parts/tool_import.schema &&
		grep -q 'table invoice' parts/tool_import_billing.schema && schemac fmt --check parts/*.schema && schemac build -q -o built parts/tool_import.schema
}
check "postgresql: --split writes a file a schema, and they build" split
roles() { status 0 schemac import --roles --db "$url" && says "tool_import_app" && status 0 schemac import --owners --db "$url" && says "owner postgres"; }
check "postgresql: --roles and --owners" roles
differs() {
	sed 's/email text unique/email text unique;\n    phone text?/' crm.schema >more.schema
	status 2 schemac baseline --db "$url" more.schema && says phone && ! psql -qXAt -d tool_import -c "select 1 from schemac.object" 2>/dev/null
}
check "postgresql: baseline refuses what visibly differs" differs
forced() { status 0 schemac baseline --force --db "$url" more.schema && status 2 schemac drift --db "$url" more.schema && says pending && says phone; }
check "postgresql: with --force the difference is pending" forced
adopted() { status 0 schemac baseline --db "$url" crm.schema && status 0 schemac drift --db "$url" crm.schema && status 0 schemac init --db "$url" crm.schema; }
check "postgresql: baseline adopts" adopted
exact() { psql -qX -d tool_import -c "alter table users add column by_hand text" && status 2 schemac drift --db "$url" crm.schema && says by_hand; }
check "postgresql: and drift is exact afterwards" exact
of_file() { status 0 schemac import --scratch "$url" psql.sql && says "table counted" && says "enum mood { sad, happy }" && says "index uses_m"; }
check "a .sql file is loaded on the server of --scratch, as psql would" of_file
scratch_gone() { [ -z "$(psql -qXAt -d postgres -c "select datname from pg_database where datname like 'schemac_import%'")" ]; }
check "and nothing of it stays behind" scratch_gone
own_server() { status 0 env -u PGHOST -u PGPORT schemac import psql.sql && says "table counted"; }
check "or on a server started for it" own_server
wrong_file() { echo "create tabel x ();" >wrong.sql && status 1 schemac import --scratch "$url" wrong.sql && says tabel; }
check "what is wrong with it is told" wrong_file
unknown() {
	psql -qX -d tool_import -c "select lo_create(0)" >/dev/null && status 0 schemac import --db "$url" && says "warning" && says "large objects" &&
		status 1 schemac import --strict --db "$url"
}
check "what has no words is named, and --strict makes it a failure" unknown
missing tool_import
psql -qX -d postgres -c "drop role tool_import_app" >/dev/null
