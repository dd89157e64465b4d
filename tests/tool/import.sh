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

sqlite3 hand.db <<'S'
create table a (id integer primary key, n int check (n > 0), t text) strict;
create table b (id integer primary key autoincrement, x text default 'x', g int as (id * 2) stored);
create table c (k text primary key, v) without rowid;
create table gone (a int);
create index a_n on a (n) where n > 3;
create index a_t on a (lower(t));
create view v as select id, n from a;
create trigger tr after insert on a begin delete from c; end;
create virtual table f using fts5 (t);
S
schemac import sqlite:hand.db -o hand.schema && schemac baseline -q --db sqlite:hand.db hand.schema
# by_hand SQL OBJECT   that is done to a copy, and drift tells this one object
by_hand() {
	cp hand.db hand_copy.db && sqlite3 hand_copy.db "$1" && status 2 schemac drift --format json --db sqlite:hand_copy.db hand.schema &&
		python3 -c "import json, sys; print(*[i['object'] for i in json.load(open('status.out'))['items']])" >told && echo "$2" | diff - told
}
check "sqlite: drift after a new column" by_hand "alter table a add column z text" "table a"
check "sqlite: after a column that is gone" by_hand "alter table c drop column v" "table c"
check "sqlite: after another name" by_hand "alter table b rename column x to y" "table b"
check "sqlite: after a table that is gone" by_hand "drop table gone" "table gone"
check "sqlite: after a new table" by_hand "create table new_one (a int)" "table new_one"
check "sqlite: after another partial index" by_hand "drop index a_n; create index a_n on a (n) where n > 4" "table a"
check "sqlite: after another expression in an index" by_hand "drop index a_t; create index a_t on a (upper(t))" "table a"
check "sqlite: after another view" by_hand "drop view v; create view v as select id from a" "view v"
check "sqlite: after another trigger" by_hand "drop trigger tr; create trigger tr after insert on a begin delete from c where k = 'x'; end" "table a"
check "sqlite: after another check" by_hand "drop table gone; create table gone (a int check (a > 0))" "table gone"
check "sqlite: after another virtual table" by_hand "drop table f; create virtual table f using fts5 (t, u)" "table f"
not_a_database() { head -c 5000 /dev/zero | tr '\0' 'x' >no.db && status 1 schemac import sqlite:no.db && says "no database"; }
check "sqlite: a file that is none" not_a_database
no_such_database() { status 1 schemac import sqlite:nowhere.db && says "nowhere.db" && [ ! -e nowhere.db ]; }
check "sqlite: a file that is not there is not made" no_such_database

# schemas that have every kind of object and clause, on each database there is
"$ROOT/tests/corpus/run" "$BUILD" --kinds | grep -E '^(not )?ok '
if ! has_postgres; then
	echo "skip import on PostgreSQL"
	exit 0
fi
"$ROOT/tests/kinds/changes" "$BUILD" | grep -E '^(not )?ok '

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
with_subscription() {
	echo "create subscription s connection 'host=h' publication p with (connect = false, slot_name = 'x')" >sub.sql
	status 0 schemac import --scratch "$url" sub.sql && says "subscription s"
}
check "with a subscription, which keeps its database from being dropped" with_subscription
scratch_gone() { [ -z "$(psql -qXAt -d postgres -c "select datname from pg_database where datname like 'schemac_import%'")" ]; }
check "and nothing of it stays behind" scratch_gone
own_server() { status 0 env -u PGHOST -u PGPORT schemac import psql.sql && says "table counted"; }
check "or on a server started for it" own_server
wrong_file() { echo "create tabel x ();" >wrong.sql && status 1 schemac import --scratch "$url" wrong.sql && says tabel; }
check "what is wrong with it is told" wrong_file
unfinished() { printf 'create table x (a int);\ncreate table y (a int' >wrong.sql && status 1 schemac import --scratch "$url" wrong.sql && says "end of input"; }
check "so is a statement that does not end" unfinished
not_text() { printf "create table x (a text default '\377\376');\n" >wrong.sql && status 1 schemac import --scratch "$url" wrong.sql && says "UTF8"; }
check "and what is no text" not_text
same_from_file() {
	fresh tool_import_file && psql -qX -v ON_ERROR_STOP=1 -d tool_import_file -f "$ROOT/tests/kinds/views.sql" >/dev/null &&
		schemac import --db "$url" | tail -n +2 >live.schema && schemac import --scratch "$url" "$ROOT/tests/kinds/views.sql" | tail -n +2 >file.schema &&
		cmp live.schema file.schema && [ "$(wc -l <live.schema)" -gt 100 ]
}
check "a file gives what the database gives that it makes" same_from_file
# gone COMMAND...   it succeeds within ten seconds: what cleans up may still be at it
gone() {
	for i in 1 2 3 4 5 6 7 8 9 10; do
		"$@" && return 0
		sleep 1
	done
	return 1
}
echo "create role tool_import_gone; create table x (a int); select pg_sleep(60);" >slow.sql
no_scratch() {
	[ -z "$(psql -qXAt -d postgres -c "select datname from pg_database where datname like 'schemac_import%' union select rolname from pg_roles where rolname = 'tool_import_gone'")" ]
}
interrupted() {
	timeout -s INT 3 schemac import --scratch "$url" slow.sql
	[ $? = 124 ] && gone no_scratch
}
check "interrupted, it leaves no database and no role behind" interrupted
killed() {
	own=$(mktemp -d /tmp/schemac-own.XXXXXX) && chmod 755 "$own"
	env -u PGHOST -u PGPORT TMPDIR="$own" timeout -s KILL 8 schemac import slow.sql
	gone sh -c "[ -z \"\$(ls '$own')\" ]" && rmdir "$own"
}
check "killed, it leaves no server behind" killed
fresh tool_import
psql -qX -v ON_ERROR_STOP=1 -d tool_import -f crm.sql >/dev/null 2>&1 || psql -qX -d tool_import -c 'create table x (a int)' >/dev/null
weak() {
	psql -qX -d tool_import -c "create role tool_import_weak login" -c "create foreign data wrapper w" -c "create server s foreign data wrapper w" \
		-c "create user mapping for tool_import_app server s options (user 'u')" >/dev/null
	status 0 schemac import --db "$url&user=tool_import_weak" && says "may not read" && status 1 schemac import --strict --db "$url&user=tool_import_weak" &&
		psql -qX -d tool_import -c "revoke select on pg_class from public" && status 1 schemac import --db "$url&user=tool_import_weak" &&
		says "permission denied" && [ "$(grep -c . status.out)" -le 3 ]
}
check "what a user has no right to read is named, or an error" weak
secrets() { # no value of a secret is read, and that is no silent loss
	psql -qX -d tool_import -c "create foreign data wrapper secret_w" -c "create server secret_s foreign data wrapper secret_w options (host 'h', password 'geheim')" \
		-c "create user mapping for public server secret_s options (user 'u', password 'geheim')" \
		-c "create subscription tool_import_sub connection 'host=nowhere password=geheim' publication p with (connect = false, slot_name = none)" >/dev/null 2>&1
	status 0 schemac import --db "$url" && says "server secret_s: the value of password" && says "user mapping" && says "subscription tool_import_sub: the value of connection" &&
		says "'***'" && ! grep -q geheim status.out && status 1 schemac import --strict --db "$url" || return 1
	psql -qX -d tool_import -c "drop subscription tool_import_sub" -c "alter server secret_s options (drop password)" -c "alter user mapping for public server secret_s options (drop password)" >/dev/null
	status 0 schemac import --db "$url" && ! grep -q "written as" status.out
}
check "secrets whose values are not read are named, and --strict makes it a failure" secrets
split_into_file() { touch a_file && status 1 schemac import --split a_file --db "$url" && says "a_file"; }
check "--split into what is no folder" split_into_file
split_again() {
	mkdir -p there && echo mine >there/notes.txt && status 0 schemac import --split there --db "$url" && [ "$(cat there/notes.txt)" = mine ] &&
		ls -l --time-style=full-iso there >before && status 0 schemac import --split there --db "$url" && ls -l --time-style=full-iso there | diff before -
}
check "--split into a folder that is there, where nothing else is touched" split_again
unreachable() { status 1 schemac import --db "postgresql:///no_such_database?host=$PGHOST&user=$PGUSER" && says "no_such_database"; }
check "a database that is not there is named" unreachable
unknown() {
	psql -qX -d tool_import -c "select lo_create(0)" >/dev/null && status 0 schemac import --db "$url" && says "warning" && says "large objects" &&
		status 1 schemac import --strict --db "$url"
}
check "what has no words is named, and --strict makes it a failure" unknown
missing tool_import_file
missing tool_import
psql -qX -d postgres -c "drop role tool_import_app" -c "drop role tool_import_weak" >/dev/null
