# Killed at every step and in the middle of one: apply, migrations, rollback, on both databases. Afterwards `status` says
# where it stands, the next run finishes, and the rows are there.
# mode: release
. "$ROOT/tests/tool/lib"
killer="$ROOT/tests/tool/killer"
cat >old.schema <<'S'
database kill;
target postgresql 13, sqlite;
table customers {
    id    bigint identity primary key;
    email text unique;
    nick  text?;
    age   int?;
}
table orders {
    id       bigint identity primary key;
    customer bigint references customers;
    total    int default 0;
    note     text?;
    check (total >= 0);
    index (customer);
}
view totals as $$ select customer, total from orders $$;
S
cat >new.schema <<'S'
database kill;
target postgresql 13, sqlite;
table customers {
    id    bigint identity primary key;
    email text unique;
    name  text? @renamed(nick);
    age   int;
    city  text default 'x';
    unique (email, name);
}
table orders {
    id       bigint identity primary key;
    customer bigint references customers on delete cascade;
    total    bigint default 0;
    note     text?;
    check (total >= 0);
    index (customer, total);
}
table parts { id bigint identity primary key; of bigint references orders; index (of); }
view totals as $$ select customer, total, note from orders $$;
S
sql() { case $url in sqlite:*) sqlite3 -bail "${url#sqlite:}" "$1" ;; *) psql -qXAt -v ON_ERROR_STOP=1 -d "$url" -c "$1" ;; esac; }
fill() {
	sql "insert into customers (email, nick, age) values ('a@x', 'a', 1), ('b@x', 'b', 2), ('c@x', null, 3)" &&
		sql "insert into orders (customer, total, note) values (1, 5, 'n'), (2, 7, null)"
}
kept() { # COLUMN
	[ "$(sql "select email, $1, age from customers order by id" | tr '\n' ' ')" = "a@x|a|1 b@x|b|2 c@x||3 " ] &&
		[ "$(sql 'select customer, total, note from orders order by id' | tr '\n' ' ')" = "1|5|n 2|7| " ] || { echo "rows are not what they were"; return 1; }
}
# again   the database as it was: a copy of the one that was filled
again() {
	case $url in
	sqlite:*) rm -f work.db* && cp kept.db work.db ;;
	*) psql -qX -d postgres -c 'drop database if exists tool_kill with (force)' -c 'create database tool_kill template tool_kill_kept' ;;
	esac
}
keep() {
	case $url in
	sqlite:*) cp work.db kept.db ;;
	*) psql -qX -d postgres -c 'drop database if exists tool_kill_kept with (force)' -c 'create database tool_kill_kept template tool_kill' ;;
	esac
}
# each HOW PATTERN AFTER COMMAND...   kills the command at its 1st, 2nd ... line with PATTERN (by $stride), and calls AFTER,
# until it ends by itself
each() {
	each_how=$1 each_pattern=$2 each_after=$3
	shift 3
	each_n=1
	while again >again.out 2>&1 || { cat again.out; return 1; }; do
		got=$("$killer" "$each_n" "$each_pattern" "$each_how" "$@")
		[ "$got" = "ended 0" ] && break
		[ "$got" = killed ] || { cat killer.out; echo "$got, at line $each_n"; return 1; }
		"$each_after" || { echo "killed at line $each_n, after:"; cat killer.out; return 1; }
		each_n=$((each_n + stride))
	done
	[ "$each_n" -gt "$least" ] || { echo "only $each_n lines with $each_pattern"; return 1; }
}
# told FILE   status says something that is true: not yet there (2), or all done (0)
told() {
	schemac status --db "$url" "$1" >status.out 2>&1
	told=$?
	[ $told = 2 ] || [ $told = 0 ] || { cat status.out; return 1; }
}
applied() {
	told new.schema && status 0 schemac apply --allow all --db "$url" new.schema && status 0 schemac plan --db "$url" new.schema &&
		status 0 schemac drift --db "$url" new.schema && status 0 schemac status --db "$url" new.schema && kept name
}
migrated() {
	told kill.schema && status 0 schemac init --db "$url" kill.schema && status 0 schemac status --db "$url" kill.schema &&
		status 0 schemac drift --db "$url" kill.schema && kept name
}
taken_back() { # what was taken back in part is first ended
	told kill.schema && { status 0 schemac rollback --allow all --db "$url" kill.schema || status 0 schemac init --db "$url" kill.schema; } &&
		status 0 schemac init --db "$url" kill.schema && status 0 schemac drift --db "$url" kill.schema && [ "$(sql 'select count(*) from customers')" = 3 ]
}
one() { # LABEL HOW
	label="$1, $2" how=$2
	[ "$how" = server ] && how=tool_kill
	check "$label: apply killed at every step" each "$how" / applied schemac apply --allow all --db "$url" new.schema
	check "$label: migrations killed at every statement" each "$how" "step " migrated schemac init -v --db "$url" kill.schema
}
migrations() { # the pair of files that leads from old to new
	rm -rf migrations && sed "s/target .*/target $1;/" old.schema >kill.schema && schemac migrate -q --baseline kill.schema && schemac init -q --db "$url" kill.schema && fill && keep &&
		sed "s/target .*/target $1;/" new.schema >kill.schema && schemac migrate -q -m change kill.schema
}
back() { # LABEL HOW
	label="$1, $2" how=$2
	[ "$how" = server ] && how=tool_kill
	run_forth() { again && schemac init -q --db "$url" kill.schema && keep; }
	check "$label: a database to be taken back" run_forth
	check "$label: rollback killed at every statement" each "$how" "step " taken_back schemac rollback -v --allow all --db "$url" kill.schema
}
rm -f work.db
url=sqlite:$PWD/work.db least=8 stride=1
check "sqlite: migrations are written" migrations sqlite
one sqlite kill
back sqlite kill
if has_postgres; then
	missing tool_kill
	least=8
	check "postgresql: migrations are written" migrations "postgresql 13"
	one postgresql kill
	stride=5
	one postgresql server
	# in the middle of a concurrent build, which waits for an older snapshot
	stopped() {
		again
		psql -qX -d tool_kill -c "begin isolation level repeatable read; select count(*) from pg_am; select pg_sleep(3)" >/dev/null 2>&1 & holder=$!
		sleep 0.3
		schemac apply --allow all --db "$url" new.schema >killer.out 2>&1 & runner=$!
		for i in 1 2 3 4 5 6 7 8 9 10; do
			sleep 0.2
			[ "$(psql -qXAt -d postgres -c "select count(*) from pg_stat_activity where datname = 'tool_kill' and query like 'create%index concurrently%' and wait_event_type = 'Lock'")" = 0 ] || break
		done
		psql -qXAt -d postgres -c "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'tool_kill' and query like 'create%index concurrently%'" >/dev/null
		wait $runner
		[ $? = 1 ] || { cat killer.out; return 1; }
		wait $holder
		grep -q "SC_E_LOST" killer.out && grep -q "steps 1 to" killer.out || { cat killer.out; return 1; }
		[ "$(psql -qXAt -d tool_kill -c 'select count(*) from pg_index where not indisvalid')" = 1 ] || { echo "no invalid index is left"; return 1; }
		applied && [ "$(psql -qXAt -d tool_kill -c 'select count(*) from pg_index where not indisvalid')" = 0 ]
	}
	check "postgresql: the connection is lost in the middle of a concurrent build" stopped
	stride=3
	back postgresql kill
	stride=5
	back postgresql server
	psql -qX -d postgres -c 'drop database if exists tool_kill_kept with (force)' >/dev/null 2>&1
	missing tool_kill
else
	echo "skip killing on PostgreSQL"
fi
