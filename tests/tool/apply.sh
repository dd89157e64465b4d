# diff, plan, apply, repair: on both databases where both have plans.
. "$ROOT/tests/tool/lib"
cat >old.schema <<'S'
database shop;
target postgresql 13, sqlite;
table customers {
    id    bigint identity primary key;
    email text unique;
    nick  text?;
}
table orders {
    id       bigint identity primary key;
    customer bigint references customers;
    total    int default 0;
    note     text?;
    check (total >= 0);
    index (customer);
}
view big_orders as $$ select id, customer from orders where total > 100 $$;
S
cat >new.schema <<'S'
database shop;
target postgresql 13, sqlite;
table customers {
    id    bigint identity primary key;
    email text unique;
    city  text?;
}
table orders {
    id       bigint identity primary key;
    customer bigint references customers on delete cascade;
    total    bigint default 1;
    note     text default '';
    check (total >= 1);
    index (customer, total);
}
table invoices {
    id     bigint identity primary key;
    of     bigint references orders;
}
view big_orders as $$ select id, customer, total from orders where total > 1000 $$;
S
json_says() { python3 -c "import json, sys; d = json.load(open('status.out')); assert $1, d"; }
one() {
	label=$1
	sql() { if [ "$label" = sqlite ]; then sqlite3 -bail "$file" "$1"; else psql -qXAt -v ON_ERROR_STOP=1 -d "$name" -c "$1"; fi; }
	check "$label: apply makes the database" status 0 schemac apply --db "$url" old.schema
	check "$label: nothing is left to do" status 0 schemac plan --db "$url" old.schema
	check "$label: drift finds nothing" status 0 schemac drift --db "$url" old.schema
	sql "insert into customers (email, nick) values ('a@x', 'a'), ('b@x', 'b')"
	sql "insert into orders (customer, total, note) values (1, 5, 'n'), (2, 7, 'm')"
	check "$label: plan exits 2 and names the steps" eval 'status 2 schemac plan --db "$url" new.schema && says invoices && says data-loss'
	alone() { schemac plan --format "$1" --db "$url" new.schema >status.out 2>/dev/null; [ $? = 2 ]; }
	planned() { alone json && json_says "any('data-loss' in s['hazards'] and s['object'].endswith('customers') or s['object'].endswith('nick') for s in d['steps'])"; }
	check "$label: plan as JSON" planned
	sarif() { alone sarif && json_says "d['version'] == '2.1.0' and any(r['ruleId'] == 'data-loss' for r in d['runs'][0]['results'])"; }
	check "$label: plan as SARIF" sarif
	refused() { status 3 schemac apply --db "$url" new.schema && says "data-loss" && [ "$(sql 'select count(nick) from customers')" = 2 ]; }
	check "$label: losing data is refused" refused
	in_json() { schemac apply --format json --db "$url" new.schema >status.out 2>/dev/null; [ $? = 3 ] && json_says "any('data-loss' in h for h in d['refused']['hazards'])"; }
	check "$label: and in JSON" in_json
	by_name() { status 3 schemac apply --allow data-loss:customers.other --db "$url" new.schema && says "data-loss"; }
	check "$label: another's name does not allow it" by_name
	wrong() { status 64 schemac apply --db "$url" --allow data-los new.schema && says "data-los"; }
	check "$label: an unknown hazard is wrong usage" wrong
	dry() { status 0 schemac apply --dry-run --allow all --db "$url" new.schema && status 0 schemac plan --db "$url" old.schema; }
	check "$label: --dry-run changes nothing" dry
	check "$label: the plan goes to a file" status 2 schemac plan --out plan.json --db "$url" new.schema
	applied() { status 0 schemac apply --allow all --db "$url" new.schema && status 0 schemac plan --db "$url" new.schema && status 0 schemac drift --db "$url" new.schema; }
	check "$label: allowed, it is done, and nothing is left" applied
	kept() { [ "$(sql "select email from customers order by id")" = "$(printf 'a@x\nb@x')" ] && [ "$(sql 'select total from orders order by id')" = "$(printf '5\n7')" ]; }
	check "$label: the rows are still there" kept
	stale() { status 3 schemac apply --plan plan.json --allow all --db "$url" new.schema && says "no longer"; }
	check "$label: a plan for a database that moved is refused" stale
	back() { status 2 schemac plan --out back.json --db "$url" old.schema && status 3 schemac apply --plan back.json --db "$url" old.schema && status 0 schemac apply --plan back.json --allow all --db "$url" old.schema && status 0 schemac drift --db "$url" old.schema && kept; }
	check "$label: and back by a plan from a file" back
	hand() { sql "alter table customers add column extra text" && sql "drop index orders_customer_idx" && status 2 schemac drift --db "$url" old.schema; }
	check "$label: changed by hand" hand
	stays() { # no command but repair, baseline and an apply that changes it ends the report of a manual change
		sed 's/nick  text?;/nick  text?;\n    zip   text?;/' old.schema >beside.schema
		extra() { status 2 schemac drift --db "$url" "$1" && says "column extra: new"; }
		both() { extra "$1" && says "index orders_customer_idx: gone"; }
		for run in "plan" "apply" "init" "seed" "apply --blocking"; do
			status 0 schemac $run --db "$url" old.schema && both old.schema || return 1
		done
		status 0 schemac apply --db "$url" beside.schema && both beside.schema && status 0 schemac apply --allow all --db "$url" old.schema && both old.schema &&
			status 0 schemac init --full --db "$url" old.schema && extra old.schema && ! grep -q orders_customer_idx status.out # init puts back what is missing
	}
	check "$label: a manual change stays reported, whatever runs" stays
	mended() { status 3 schemac repair --db "$url" old.schema && status 0 schemac repair --allow data-loss:customers.extra,irreversible --db "$url" old.schema && status 0 schemac drift --db "$url" old.schema && kept; }
	check "$label: repair puts it back" mended
	said() { # sql ... is planned when its text changed, and not with each change of anything
		said="create trigger said after insert on customers begin select 1; end" gone="drop trigger said"
		[ "$label" = sqlite ] || said="create rule said as on delete to orders where old.id = 0 do instead nothing" gone="drop rule said on orders"
		{ cat old.schema; echo "sql said create \$\$ $said \$\$ drop \$\$ $gone \$\$ @only($label);"; } >said.schema
		sed 's/nick  text?;/nick  text?;\n    zip   text?;/' said.schema >said2.schema
		sed 's/select 1/select 2/; s/old.id = 0/old.id = -1/' said2.schema >said3.schema
		status 0 schemac init --db "$url" said.schema && status 0 schemac init --full --db "$url" said.schema && status 0 schemac drift --db "$url" said.schema &&
			status 2 schemac plan --db "$url" said2.schema && ! grep -q "sql said" status.out && status 0 schemac apply --db "$url" said2.schema && status 0 schemac drift --db "$url" said2.schema &&
			status 2 schemac drift --db "$url" said3.schema && says "pending    sql said" && status 0 schemac apply --db "$url" said3.schema && status 0 schemac drift --db "$url" said3.schema &&
			status 0 schemac apply --allow all --db "$url" old.schema && status 0 schemac drift --db "$url" old.schema && kept
	}
	check "$label: sql blocks are planned when they changed, and dropped" said
	by_hand() { # what a sql block's statements show of what they do is named, and guarded where it loses data
		{ cat old.schema; echo "sql kept create \$\$ create table kept_aside (a int) \$\$ drop \$\$ drop table kept_aside \$\$ @only($label);"; } >hand.schema
		status 2 schemac plan --db "$url" hand.schema && says "hazards: unchecked" && status 0 schemac apply --db "$url" hand.schema &&
			status 2 schemac plan --db "$url" old.schema && says "data-loss" && status 3 schemac apply --db "$url" old.schema && says "sql kept: data-loss" &&
			status 0 schemac apply --allow data-loss:kept --db "$url" old.schema && status 0 schemac drift --db "$url" old.schema && kept
	}
	check "$label: hazards of a sql block are read from its text" by_hand
	violated() { sql "update orders set total = 0 where id = 1" && status 1 schemac apply --allow all --db "$url" new.schema && says "the rows in the way: select"; }
	check "$label: rows in the way are named by a query" violated
	finished() { sql "update orders set total = 5 where id = 1" && status 0 schemac apply --allow all --db "$url" new.schema && status 0 schemac drift --db "$url" new.schema && kept; }
	check "$label: mended, the next apply finishes" finished
}
check "diff of a schema with itself is empty" status 0 schemac diff --dialect postgresql old.schema old.schema
check "diff exits 2" eval 'status 2 schemac diff --dialect postgresql old.schema new.schema && says invoices'
check "diff from nothing creates" eval 'status 2 schemac diff --dialect postgresql --sql EMPTY old.schema && says "create table"'
unknown() { status 1 schemac diff nowhere.schema old.schema && says "nowhere.schema"; }
check "diff of a missing file says so" unknown
snapshots() { schemac build -q -o out old.schema && status 0 schemac diff --dialect postgresql out/shop.snapshot old.schema; }
check "a snapshot is a source" snapshots
if schemac diff --dialect sqlite EMPTY old.schema >/dev/null 2>&1 || [ $? = 2 ]; then
	file=$PWD/shop.db url=sqlite:shop.db
	one sqlite
else
	echo "skip apply on SQLite: no plans for it yet"
fi
if has_postgres; then
	name=tool_apply
	missing $name
	one postgresql
	locked() {
		fresh $name && schemac apply -q --db "$url" old.schema || return 1
		psql -qX -d $name -c "begin; lock table orders in access exclusive mode; select pg_sleep(1.5); commit" >/dev/null & holder=$!
		sleep 0.3
		status 0 schemac apply --lock-timeout 0.2 --allow all --db "$url" new.schema
		got=$?
		wait $holder
		return $got
	}
	check "postgresql: a lock that is not free is tried again" locked
	killed() {
		fresh $name && schemac apply -q --db "$url" old.schema || return 1
		psql -qX -d $name -c "insert into customers (email) select i::text from generate_series(1, 20000) i" \
			-c "insert into orders (customer, total, note) select i, i, '' from generate_series(1, 20000) i" >/dev/null
		for delay in 0.03 0.05 0.07 0.09 0.11 0.13 0.15; do
			schemac apply -q --allow all --db "$url" new.schema >/dev/null 2>&1 & pid=$!
			sleep $delay
			kill -9 $pid 2>/dev/null
			wait $pid 2>/dev/null
		done
		status 0 schemac apply -q --allow all --db "$url" new.schema && status 0 schemac drift --db "$url" new.schema &&
			[ "$(psql -qXAt -d $name -c 'select count(*) from orders')" = 20000 ]
	}
	check "postgresql: killed at many moments, then finished" killed
	invalid() {
		fresh $name && schemac apply -q --db "$url" old.schema || return 1
		psql -qX -d $name -c "insert into customers (email, nick) values ('a', 'same'), ('b', 'same')"
		sed 's/nick  text?;/nick  text? unique;/' old.schema >unique.schema
		status 1 schemac apply --db "$url" unique.schema && says "group by" || return 1
		psql -qX -d $name -c "update customers set nick = email"
		status 0 schemac apply --db "$url" unique.schema && status 0 schemac drift --db "$url" unique.schema
	}
	check "postgresql: an index left unfinished is built anew" invalid
	missing $name
else
	echo "skip apply on PostgreSQL"
fi
# diff compares any two sources; what a database prints in other words is no difference
cat >words.schema <<'S'
database words;
target postgresql 13, sqlite;
enum mood { sad, happy }
table t {
    id   int primary key;
    mood mood default 'sad';
    n    int default 1;
    s    varchar(20)?;
    check (n > 0 and n <> 7);
    index (lower(s)) where (n > 1);
}
view v as $$ select id, mood from t where n > 1 and s like 'a%' $$;
S
sed 's/n > 0 and/n >= 0 and/' words.schema >words2.schema
words() {
	dialect=$1 database=$2
	schemac build -q -o words words.schema && rm -rf migrations && schemac migrate -q --baseline words.schema && schemac apply -q --db "$database" words.schema || return 1
	for one in words.schema words/words.snapshot migrations "$database" "$3"; do
		for other in words.schema words/words.snapshot migrations "$database" "$3"; do
			status 0 schemac diff --dialect "$dialect" "$one" "$other" || { echo "$one $other"; return 1; }
		done
		status 2 schemac diff --dialect "$dialect" "$one" words2.schema || return 1
		status 2 schemac diff --dialect "$dialect" EMPTY "$one" && status 2 schemac diff --dialect "$dialect" "$one" EMPTY || return 1
	done
}
check "sqlite: diff of every pair of sources" words sqlite "sqlite:$PWD/words.db" words/words.snapshot
if has_postgres; then
	fresh tool_words
	SCHEMAC_SCRATCH_URL="postgresql:///postgres?host=$PGHOST&user=$PGUSER"
	export SCHEMAC_SCRATCH_URL
	cat words/postgresql/*.sql >words.sql
	check "postgresql: diff of every pair of sources" words postgresql "$url" words.sql
	check "postgresql: a key/value string is a source too" words postgresql "host=$PGHOST user=$PGUSER dbname=tool_words" words.sql
	unset SCHEMAC_SCRATCH_URL
	missing tool_words
fi
if has_postgres; then
	# a .sql file is loaded on a server of its own where none is named; what it lacks at its end is told
	own_server() { printf 'create table t (id integer primary key, n integer default 1 + 1)' >file.sql && echo 'database f; target postgresql 13; table t { id int primary key; n int? default 1 + 1; }' >file.schema && status 0 schemac diff file.sql file.schema; }
	check "a .sql file needs no server to be named" own_server
	open_end() { printf 'create table u (id integer);\ncreate table t (id integer;\n' >file.sql && status 1 schemac diff file.sql file.schema && says "syntax error"; }
	check "a statement without an end is told" open_end
fi
# a password is not read from a database: *** is no value to write
secret() {
	printf 'database s;\ntarget postgresql 13;\nforeign data wrapper w;\nserver far foreign data wrapper w {\n    user mapping for public options (user %s, password %s);\n}\n' "'guest'" "'***'" >secret.schema &&
		schemac fmt -i secret.schema && status 1 schemac diff EMPTY secret.schema && says "S821" && says "password is to be set" && says "write the value in the place of"
}
check "a secret that is not known is asked for" secret
