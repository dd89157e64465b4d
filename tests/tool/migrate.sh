# migrate, init on an older database, status, rollback: on both databases where both have plans.
. "$ROOT/tests/tool/lib"
begin() { cat <<S
database shop;
target $1;
table customers {
    id    bigint identity primary key;
    email text unique;
}
S
}
one() {
	label=$1
	sql() { if [ "$label" = sqlite ]; then sqlite3 -bail "$file" "$1"; else psql -qXAt -v ON_ERROR_STOP=1 -d "$name" -c "$1"; fi; }
	mkdir -p "$label" && cd "$label" || return
	begin "$target" >shop.schema
	check "$label: migrations begin at a baseline" status 0 schemac migrate --baseline shop.schema
	check "$label: nothing to do" eval 'status 0 schemac migrate shop.schema && says "nothing to do" && [ ! -f migrations/0001_change.up.sql ]'
	check "$label: a database of then" status 0 schemac init --db "$url" shop.schema
	sql "insert into customers (email) values ('a@x'), ('b@x')"
	sed -i 's/email text unique;/email text unique;\n    nick  text?;/' shop.schema
	check "$label: --check says that one is due" status 2 schemac migrate --check shop.schema
	check "$label: the next one is written" eval 'status 0 schemac migrate -m "Add nick" shop.schema && [ -f migrations/0001_add_nick.up.sql ] && [ -f migrations/0001_add_nick.down.sql ]'
	check "$label: and it is all" status 0 schemac migrate --check shop.schema
	same() { schemac migrate -q shop.schema && cp migrations/schema.snapshot one && schemac diff --dialect "$dialect" migrations shop.schema; }
	check "$label: the snapshot is the schema" same
	printf '\ntable notes { id bigint identity primary key; body text; of bigint references customers; index (of); }\n' >>shop.schema
	check "$label: a second one" eval 'status 0 schemac migrate -m notes shop.schema && [ -f migrations/0002_notes.up.sql ]'
	check "$label: lint finds nothing in what migrate wrote" status 0 schemac lint migrations
	check "$label: status names both as pending" eval 'status 2 schemac status --db "$url" shop.schema && says "0001_add_nick: pending" && says "0002_notes: pending"'
	check "$label: init runs them" eval 'status 0 schemac init --db "$url" shop.schema && says "migrations"'
	check "$label: status says so" eval 'status 0 schemac status --db "$url" shop.schema && says "0002_notes: done"'
	history() { status 0 schemac status --format json --db "$url" shop.schema && python3 -c 'import json; m = json.load(open("status.out"))["migrations"]; assert len(m) == 2 and m[1]["state"] == "done" and m[1]["applied_by"] and m[1]["milliseconds"] >= 0, m'; }
	check "$label: and in JSON, with who, when and how long" history
	check "$label: drift finds nothing" status 0 schemac drift --db "$url" shop.schema
	check "$label: the rows are there" eval '[ "$(sql "select count(*) from customers where nick is null")" = 2 ]'
	check "$label: init again runs none" eval 'status 0 schemac init --db "$url" shop.schema && ! grep -q "^migrations" status.out'
	refused() { status 3 schemac rollback --db "$url" shop.schema && says "data-loss"; }
	check "$label: taking back what loses rows is refused" refused
	back() { status 0 schemac rollback --allow all --db "$url" shop.schema && says "1 migration" && status 2 schemac status --db "$url" shop.schema && says "0001_add_nick: done" && says "0002_notes: pending"; }
	check "$label: allowed, the last one is taken back" back
	again() { status 0 schemac init --db "$url" shop.schema && status 0 schemac drift --db "$url" shop.schema; }
	check "$label: and runs again" again
	all() { status 0 schemac rollback --to 0 --allow all --db "$url" shop.schema && says "2 migrations" && [ "$(sql 'select count(*) from customers')" = 2 ] && again; }
	check "$label: all taken back, all run again" all
	edited() { cp migrations/0002_notes.up.sql kept && echo "-- x" >>migrations/0002_notes.up.sql && status 1 schemac init --db "$url" shop.schema && says "edited" && says "0002_notes"; got=$?; cp kept migrations/0002_notes.up.sql; return $got; }
	check "$label: one that was edited is an error" edited
	gone() { mkdir -p away && mv migrations/0002_* away && status 1 schemac init --db "$url" shop.schema && says "missing" && says "0002_notes"; got=$?; mv away/* migrations; return $got; }
	check "$label: one that is missing is an error" gone
	late() { echo "select 1;" >migrations/0003_hot.up.sql && again && mv migrations/0003_hot.up.sql migrations/0004_hot.up.sql && status 1 schemac init --db "$url" shop.schema && says "0003_hot"; got=$?; rm -f migrations/0004_hot.up.sql; sql "delete from $history where number = 3"; return $got; }
	check "$label: one of another number is an error" late
	failing() { printf 'insert into customers (email) values (%sc@x%s);\ninsert into nowhere values (1);\n' "'" "'" >migrations/0003_bad.up.sql && status 1 schemac init --db "$url" shop.schema && says "nowhere" && says "0003_bad" && says "as it was before" && [ "$(sql 'select count(*) from customers')" = 2 ]; }
	check "$label: one that fails leaves nothing behind" failing
	mended() { printf 'insert into customers (email) values (%sc@x%s);\n' "'" "'" >migrations/0003_bad.up.sql && status 0 schemac init --db "$url" shop.schema && [ "$(sql 'select count(*) from customers')" = 3 ]; }
	check "$label: mended, it runs" mended
	unread() { printf -- "$1" >migrations/0004_unread.up.sql && status 1 schemac init --db "$url" shop.schema && says "0004_unread" && says "$2" && [ "$(sql 'select count(*) from customers')" = 3 ] && status 2 schemac status --db "$url" shop.schema && says "0004_unread: pending" && status 1 schemac lint migrations && says "$2"; got=$?; rm -f migrations/0004_unread.*; return $got; }
	check "$label: one whose comment is never closed is an error" unread 'delete from customers;\n/* a\n' 'line 2: unterminated comment'
	check "$label: one whose literal is never closed is an error" unread "select 'a;\n" 'line 1: unterminated string literal'
	check "$label: one of comments alone is an error" unread '-- a\n' 'contains no statement'
	nested() { printf '/* a /* b */\ninsert into customers (email) values (%sd@x%s);\n' "'" "'" >migrations/0004_nested.up.sql && again && [ "$(sql "select count(*) from customers where email = 'd@x'")" = 1 ]; }
	[ "$label" = sqlite ] && check "$label: a comment ends at its first end" nested
	[ "$label" = sqlite ] || check "$label: comments nest" eval 'printf "/* a /* b */ delete from customers; */ select 1;\n" >migrations/0004_nested.up.sql && again && [ "$(sql "select count(*) from customers")" = 3 ]'
	cd ..
}
fresh_one() { # a fresh database is made from the DDL, and has all migrations
	cd "$label" && status 0 schemac init --db "$1" shop.schema && status 0 schemac status --db "$1" shop.schema && says "0002_notes: done" && status 0 schemac drift --db "$1" shop.schema
	got=$?
	cd ..
	return $got
}
begin sqlite >probe.schema
if schemac diff --dialect sqlite EMPTY probe.schema >/dev/null 2>&1 || [ $? = 2 ]; then
	file=$PWD/shop.db url=sqlite:$PWD/shop.db target=sqlite dialect=sqlite history=schemac_migration
	one sqlite
	check "sqlite: a fresh database has them all" fresh_one "sqlite:$PWD/fresh.db"
else
	echo "skip migrate on SQLite: no plans for it yet"
fi
if has_postgres; then
	name=tool_migrate
	missing $name
	target="postgresql 13" dialect=postgresql history=schemac.migration
	one postgresql
	missing tool_migrate_fresh
	check "postgresql: a fresh database has them all" fresh_one "$url"
	missing tool_migrate_fresh
	missing $name
	# a run that stops between statements outside of transactions goes on there
	resumed() {
		cd postgresql && schemac init -q --db "$url" shop.schema || return 1
		{
			printf -- '-- schemac: outside a transaction\ncreate index concurrently a_ix on customers (email);\n'
			printf -- '-- schemac: outside a transaction\ncreate unique index concurrently b_ix on customers (nick);\n'
		} >migrations/0005_indexes.up.sql
		psql -qX -d $name -c "insert into customers (email, nick) values ('x', 'same'), ('y', 'same')"
		status 1 schemac init --db "$url" shop.schema && says "step 2 of 2" && says "steps 1 to 1 are done" || return 1
		status 2 schemac status --db "$url" shop.schema && says "(1 of 2 statements)" || return 1
		psql -qX -d $name -c "update customers set nick = email"
		status 0 schemac init --db "$url" shop.schema && psql -qXAt -d $name -c "select count(*) from pg_index where indisvalid and indexrelid in ('a_ix'::regclass, 'b_ix'::regclass)" | grep -qx 2
	}
	missing $name
	check "postgresql: stopped in its middle, it goes on there" resumed
	cd "$WORK" 2>/dev/null || cd ..
	missing $name
else
	echo "skip migrate on PostgreSQL"
fi
# hazards found again in what was written by hand
mkdir -p byhand
{
	echo "-- hazard: data-loss: table public.known"
	echo "drop table known;"
	echo "alter table t drop column c;"
	echo "create index i on t (a);"
	echo "create index concurrently j on t (a);"
	echo "create table n (a int); create index k on n (a);"
} >byhand/0001_x.up.sql
lint() { status 2 schemac lint byhand && says "0001_x.up.sql:3" && says "data-loss: dropping a column" && says "blocks-writes: creating an index" && says "S852" && says "cannot run in a transaction" && ! grep -q "data-loss: dropping an object" status.out && [ "$(grep -c blocks-writes status.out)" = 1 ]; }
check "lint finds the hazards of migrations" lint
quiet() { printf -- '-- schemac: outside a transaction\ncreate index concurrently j on t (a);\n' >byhand/0001_x.up.sql && status 0 schemac lint byhand; }
check "lint finds nothing in good ones" quiet
wrong() { echo "alter tabel t" >byhand/0001_x.up.sql && status 1 schemac lint byhand && says "S853"; }
check "lint finds what is no SQL" wrong
# the same for SQLite, told by the folder's name; a rebuilt table is not lost
mkdir -p both/sqlite both/postgresql
{
	echo "-- hazard: data-loss: table known"
	echo "drop table known; drop table unknown;"
	echo "alter table t drop column c;"
	echo "create table schemac_new_u (a int) strict; insert into schemac_new_u select a from u;"
	echo "drop table u; alter table schemac_new_u rename to u;"
	echo "pragma foreign_keys = off;"
	echo "create table n (a int); drop table n;"
} >both/sqlite/0001_x.up.sql
echo "drop table gone;" >both/postgresql/0001_x.up.sql
sqlite() {
	status 2 schemac lint both && says "sqlite/0001_x.up.sql:2:19: warning[S851]: data-loss" && says "sqlite/0001_x.up.sql:3:1: warning[S851]: table-rewrite" && says "pragma foreign_keys cannot run" &&
		says "postgresql/0001_x.up.sql:1" && [ "$(grep -c 'sqlite.*data-loss' status.out)" = 2 ] && ! grep -q "up.sql:5\|up.sql:7" status.out
}
check "lint of migrations for SQLite, in folders of their own" sqlite
no_sql() { echo "create tabel t (a int);" >both/sqlite/0001_x.up.sql && status 1 schemac lint both && says "S853"; }
check "lint finds what SQLite does not take" no_sql
sarif() { echo "drop table t;" >both/sqlite/0001_x.up.sql && schemac lint --format sarif both >lint.sarif 2>&1; [ $? = 2 ] && python3 -c 'import json; d = json.load(open("lint.sarif")); assert any(r["ruleId"] == "S851" for r in d["runs"][0]["results"])'; }
check "lint as SARIF" sarif
junit() { schemac lint --format junit both >lint.xml 2>&1; [ $? = 2 ] && python3 -c 'import xml.etree.ElementTree as e; s = e.parse("lint.xml").getroot()[0]; assert int(s.get("failures")) == len(s) > 0 and s[0][0].get("type") == "S851"'; }
check "lint as JUnit's XML" junit
good_junit() { echo "select 1;" >both/sqlite/0001_x.up.sql && rm both/postgresql/* && schemac lint --format junit both >lint.xml 2>&1 && python3 -c 'import xml.etree.ElementTree as e; s = e.parse("lint.xml").getroot()[0]; assert s.get("failures") == "0" and len(s) == 1'; }
check "and where nothing is found" good_junit
