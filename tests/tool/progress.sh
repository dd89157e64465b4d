# The line on a terminal that says what takes longer than a second; none where there is no terminal.
# mode: release
. "$ROOT/tests/tool/lib"
cat >old.schema <<'S'
database waiting;
target postgresql 13;
table t { id bigint identity primary key; a int?; }
S
sed 's/a int?;/a int?; index (a);/' old.schema >new.schema
# on_terminal COMMAND...   its output as a terminal got it, in terminal.out; the exit status is the command's
on_terminal() {
	TERM=xterm python3 -c '
import os, pty, sys
with open("terminal.out", "wb") as out:
    def read(fd):
        data = os.read(fd, 4096)
        out.write(data)
        return data
    sys.exit(os.waitstatus_to_exitcode(pty.spawn(["sh", "-c", "stty cols 200; exec \"$@\"", "sh"] + sys.argv[1:], read)))' "$@" </dev/null >/dev/null
}
if has_postgres; then
	fresh tool_progress
	hold() { # an older snapshot, which a concurrent build waits for
		psql -qX -d tool_progress -c "begin isolation level repeatable read; select count(*) from pg_am; select pg_sleep(5)" >/dev/null 2>&1 & holder=$!
		sleep 0.5
	}
	waits() {
		schemac apply -q --db "$url" old.schema && hold && on_terminal schemac apply --db "$url" new.schema && wait $holder &&
			{ grep -qE "step 1 of 1: index public.t.t_a_idx: [1-9] s, waiting for" terminal.out && grep -q "waits for the transaction of psql" terminal.out && grep -q "1 step done" terminal.out; } || { cat terminal.out; return 1; }
	}
	check "a concurrent build says what it waits for" waits
	silent() {
		fresh tool_progress && schemac apply -q --db "$url" old.schema && hold && status 0 schemac apply --db "$url" new.schema && wait $holder && ! grep -q " s, " status.out
	}
	check "nothing of it where there is no terminal" silent
	quiet() {
		fresh tool_progress && schemac apply -q --db "$url" old.schema && hold && on_terminal schemac apply -q --db "$url" new.schema && wait $holder && [ ! -s terminal.out ] || { cat terminal.out; return 1; }
	}
	check "nor with --quiet" quiet
	missing tool_progress
else
	echo "skip progress: needs PostgreSQL"
fi
connecting() {
	on_terminal schemac apply --deadline 3 --db 'postgresql://nobody@127.0.0.1:1/x' old.schema
	[ $? = 1 ] && grep -qE "to connect failed .*: [0-9] s" terminal.out && grep -q SC_E_UNREACHABLE terminal.out || { cat terminal.out; return 1; }
}
check "connecting says so too" connecting

# how long a step will take, from the size of the live table
estimated() {
	printf 'database big;\ntarget postgresql 13, sqlite;\ntable t { id bigint identity primary key; a int; b text; }\ntable small { id int primary key; a int; }\n' >big.schema
	sed 's/a int;/a bigint check (a >= 0);/' big.schema >big2.schema
	status 0 schemac apply -q --db "$url" big.schema || return 1
	case $url in
	sqlite:*) sqlite3 "${url#sqlite:}" "with recursive n(i) as (select 1 union all select i + 1 from n where i < 300000) insert into t (a, b) select i, hex(randomblob(60)) from n" ;;
	*) psql -qX -d "$url" -c "insert into t (a, b) select i, repeat(md5(i::text), 4) from generate_series(1, 300000) i" -c "analyze t" ;;
	esac || return 1
	status 2 schemac plan --db "$url" big2.schema && says "about 1 s" && [ "$(grep -c "about" status.out)" -le 2 ]
}
url=sqlite:$PWD/big.db
check "sqlite: a step says how long it will take" estimated
if has_postgres; then
	fresh tool_big
	check "postgresql: a step says how long it will take" estimated
	missing tool_big
fi
