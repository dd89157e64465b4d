# init, seed, drift, status and health on both databases, by the same script.
. "$ROOT/tests/tool/lib"
cat >crm.schema <<'S'
database crm;
target postgresql 13, sqlite;
enum level { low, high }
table teams {
    id   bigint identity primary key;
    name text unique;
}
table users {
    id    bigint identity primary key;
    team  bigint? references teams;
    email text unique;
    level level default 'low';
    key   text? @secret;
    index (team);
}
view high_users as $$ select id, email from users where level = 'high' $$;
seed teams (name) key (name) { 'red'; 'it''s blue'; }
seed users for development (email, level) key (email) { 'a@example.com', 'high'; 'b@example.com', 'low'; }
seed users for testing (email, key) key (email) on conflict keep { 'secret@example.com', env('CRM_KEY'); }
S
sed 's/email text unique;/email text unique;\n    phone text?;/' crm.schema >crm2.schema
one() {
	label=$1
	count() { # TABLE EXPECTED
		if [ "$label" = sqlite ]; then got=$(sqlite3 "$file" "select count(*) from $1"); else got=$(psql -qXAt -d "$name" -c "select count(*) from $1"); fi
		[ "$got" = "$2" ] || { echo "$1 has $got rows, not $2"; return 1; }
	}
	sql() { if [ "$label" = sqlite ]; then sqlite3 -bail "$file" "$1"; else psql -qX -v ON_ERROR_STOP=1 -d "$name" -c "$1"; fi; }
	check "$label: init makes the database" status 0 schemac init --db "$url" crm.schema
	check "$label: says what it did" says "schema"
	check "$label: seeds are in" count users 2
	check "$label: drift finds nothing" status 0 schemac drift --db "$url" crm.schema
	check "$label: status is up to date" status 0 schemac status --db "$url" crm.schema
	who() { status 0 schemac status --format json --db "$url" crm.schema && python3 -c 'import json; d = json.load(open("status.out")); assert d["applied_by"] and d["migrations"] == [], d'; }
	check "$label: status as JSON, with who applied it" who
	check "$label: health is good" status 0 schemac health --db "$url" crm.schema
	check "$label: health names the server's version" sh -c "schemac health --db '$url' crm.schema | grep -qE '(PostgreSQL 1[3-9]\.[0-9]+|SQLite 3\.[0-9]+\.[0-9]+)\$'"
	again() { status 0 schemac init --db "$url" --format json crm.schema && python3 -c 'import json; d = json.load(open("status.out")); assert d["created"] == 0 and d["seeded"] == 0, d'; }
	check "$label: init again does nothing" again
	check "$label: a full look again does nothing" status 0 schemac init --full --db "$url" crm.schema
	restored() { sql "delete from users" && status 0 schemac seed --db "$url" crm.schema && says "2 rows" && count users 2; }
	check "$label: seed puts missing rows back" restored
	updated() { sql "update users set level = 'low'" && status 0 schemac seed --db "$url" crm.schema && says "1 row " && count high_users 1; }
	check "$label: seed updates what differs, only that" updated
	no_env() { status 1 schemac seed --env testing --db "$url" crm.schema && says "CRM_KEY" && count users 2; }
	check "$label: a missing variable is named and nothing is seeded" no_env
	with_env() { CRM_KEY="o'k" status 0 schemac seed --env testing --db "$url" crm.schema && count users 3; }
	check "$label: env() reaches the row" with_env
	check "$label: keep leaves the row" sh -c "CRM_KEY=other schemac seed --env testing --db '$url' crm.schema | grep -q '^0 rows'"
	dropped() { sql "drop index users_team_idx" && status 2 schemac drift --db "$url" crm.schema && says "users" && says "users_team_idx"; }
	check "$label: a dropped index is drift" dropped
	mended() { status 0 schemac init --full --db "$url" crm.schema && status 0 schemac drift --db "$url" crm.schema; }
	check "$label: init --full makes it again" mended
	stranger() { sql "create table stranger (id integer)" && status 2 schemac drift --db "$url" crm.schema && says "unmanaged" && says "stranger" && sql "drop table stranger"; }
	check "$label: an unknown table is told" stranger
	byhand() { sql "alter table users add column extra text" && status 2 schemac drift --db "$url" crm.schema && says "changed" && says "extra"; }
	check "$label: a column added by hand is told" byhand
	json() { status 2 schemac drift --format json --db "$url" crm.schema && python3 -c 'import json; d = json.load(open("status.out")); assert d["items"][0]["kind"] == "changed", d'; }
	check "$label: drift as JSON" json
	sarif() { status 2 schemac drift --format sarif --db "$url" crm.schema && python3 -c 'import json; d = json.load(open("status.out")); assert d["runs"][0]["results"][0]["ruleId"] == "changed", d'; }
	check "$label: drift as SARIF" sarif
	junit() { status 2 schemac drift --format junit --db "$url" crm.schema && python3 -c 'import xml.etree.ElementTree as e; s = e.parse("status.out").getroot()[0]; assert s.get("failures") == "1" and "extra" in s[0][0].get("message")'; }
	check "$label: drift as JUnit's XML" junit
	pending() { status 2 schemac drift --db "$url" crm2.schema && says "pending" && says "phone"; }
	check "$label: a newer schema is pending" pending
	stale() { status 1 schemac init --db "$url" crm2.schema && says "phone" && says "missing"; }
	check "$label: init of a newer schema names the missing column" stale
}
file=$PWD/crm.db url=sqlite:crm.db
one sqlite
if has_postgres; then
	name=tool_init
	missing $name
	one postgresql
	missing $name
else
	echo "skip init on PostgreSQL"
fi

# twice at once on an empty database
together() {
	rm -f both.db
	schemac init -q --db "$1" crm.schema >first 2>&1 & a=$!
	schemac init -q --db "$1" crm.schema >second 2>&1 & b=$!
	schemac init -q --db "$1" crm.schema >third 2>&1 & c=$!
	wait $a; x=$?; wait $b; y=$?; wait $c; z=$?
	[ "$x$y$z" = 000 ] || { cat first second third; return 1; }
	schemac drift --db "$1" crm.schema
}
check "sqlite: three at once all succeed" together sqlite:both.db
if has_postgres; then
	missing tool_both
	check "postgresql: three at once all succeed" together "$url"
	missing tool_both
fi

# killed in the middle: the next run finishes
"$ROOT/tests/bench/schema" 150 many >many.schema
killed() {
	for delay in 0.05 0.1 0.15 0.2 0.3; do
		schemac init -q --db "$1" many.schema >kill.out 2>&1 & pid=$!
		sleep $delay
		kill -9 $pid 2>/dev/null
		wait $pid 2>/dev/null
	done
	status 0 schemac init -q --db "$1" many.schema && status 0 schemac drift --db "$1" many.schema
}
check "sqlite: killed five times, then finished" killed sqlite:killed.db
if has_postgres; then
	missing tool_killed
	check "postgresql: killed five times, then finished" killed "$url"
	missing tool_killed
fi

# sql blocks: no look finds what they make, so the ledger says whether they ran
cat >said.schema <<'S'
database said;
target postgresql 13, sqlite;
table t { id int primary key; }
sql once create $$ insert into t values (1) $$ drop $$ delete from t where id = 1 $$;
S
sed 's/values (1)/values (2)/; s/id = 1/id = 2/' said.schema >said2.schema
grep -v '^sql' said.schema >said3.schema
said() {
	status 0 schemac init --db "$1" said.schema && status 0 schemac init --full --db "$1" said.schema && says "schema           unchanged" &&
		status 0 schemac drift --db "$1" said.schema && status 0 schemac plan --db "$1" said.schema &&
		status 2 schemac drift --db "$1" said2.schema && says "pending    sql once" &&
		status 0 schemac apply --allow all --db "$1" said2.schema && status 0 schemac drift --db "$1" said2.schema &&
		[ "$(value "$1" "select id from t")" = 2 ] && status 2 schemac drift --db "$1" said3.schema && says "removed    sql once" &&
		status 0 schemac apply --allow all --db "$1" said3.schema && status 0 schemac drift --db "$1" said3.schema &&
		[ "$(value "$1" "select count(*) from t")" = 0 ]
}
rm -f said.db
check "sqlite: a sql block runs once, and again when it changes" said sqlite:said.db
if has_postgres; then
	missing tool_said
	check "postgresql: a sql block runs once, and again when it changes" said "$url"
	missing tool_said
fi
