# Bad input and bad surroundings: one clear error with its remedy, exit 1, nothing half-written.
# mode: release
. "$ROOT/tests/tool/lib"
printf 'database d;\ntable t { id int primary key; }\n' >good.schema
unreachable() {
	start=$(date +%s)
	status 1 schemac init --deadline 1.5 --db 'postgresql://nobody@127.0.0.1:1/x' good.schema && says "SC_E_UNREACHABLE" && says "help:" &&
		[ $(($(date +%s) - start)) -le 5 ]
}
check "an unreachable server: within the deadline, with a remedy" unreachable
check "an unknown kind of database" sh -c 'schemac init --db mysql://localhost/x good.schema 2>&1 | grep -q SC_E_DRIVER'
hidden() { status 1 schemac init --deadline 1 --db 'postgresql://me:hunter2@127.0.0.1:1/x' -v good.schema && ! grep -q hunter2 status.out; }
check "a password is never shown" hidden
check "a SQLite folder that does not exist" sh -c '! schemac init --db sqlite:no/such/folder/x.db good.schema 2>err && grep -q "help:" err'
echo 'this is no database, and long enough to look like something else altogether' >not.db
check "a file that is no database" sh -c '! schemac init --db sqlite:not.db good.schema 2>err && grep -q "not a database" err'
production() { (unset PGHOST PGUSER PGPORT; SCHEMAC_ENV=production status 1 schemac init good.schema) && says "DATABASE_URL"; }
check "production without a database is refused" production
development() { (unset PGHOST PGUSER PGPORT; status 0 schemac init good.schema) && [ -f d.db ]; }
check "development without a database makes a file beside the schema" development
if has_postgres; then
	# where only the server is named, the schema says which database
	named() {
		missing d && (unset PGDATABASE; status 0 schemac init good.schema && status 0 schemac drift good.schema) &&
			[ "$(psql -qXAt -d d -c "select to_regclass('t') is not null")" = t ] && missing d
	}
	check "PGHOST without PGDATABASE: the database is named as the schema" named
	by_url() { missing d && status 0 schemac init --db "host=$PGHOST user=$PGUSER" good.schema && psql -qX -d d -c 'table t' && missing d; }
	check "a URL without a database: the same" by_url
	by_variable() { missing d2 && (PGDATABASE=d2; export PGDATABASE; status 0 schemac init good.schema) && psql -qX -d d2 -c 'table t' && missing d2; }
	check "PGDATABASE names it where it is set" by_variable
fi
check "an environment that does not exist" sh -c '! schemac init --env prod good.schema 2>err && grep -q "development, testing" err'
: >empty.schema
check "an empty file builds" status 0 schemac build -o empty empty.schema
head -c 1000 /dev/urandom >noise.schema
check "noise is refused without a crash" status 1 schemac build noise.schema
python3 - <<'P'
with open("large.schema", "w") as f:
    f.write("database large;\n")
    row = "    -- a comment of some length that fills the file and is passed over by the scanner\n" * 40
    i = 0
    while f.tell() < 50_000_000:
        f.write("table t%d {\n%s    id int primary key;\n}\n" % (i, row))
        i += 1
P
check "50 MB are read" sh -c 'timeout 60 schemac fmt --check large.schema; [ $? -le 2 ]'
rm -f large.schema
truncate -s 300M vast.schema
vast() { status 1 schemac lint vast.schema && says S903 && says "help:"; }
check "a file of more than 256 MB is refused" vast
rm -f vast.schema
case $BUILD in
*asan*) echo "skip out of memory: the sanitizer takes more than the limit by itself" ;;
*)
	awk 'BEGIN { print "database d;"; for (i = 0; i < 20000; i++) printf "table t%d { id int primary key; a text; }\n", i }' >many.schema
	poor_memory() { (ulimit -v 60000; status 1 schemac build -o memory many.schema) && says S904 && says "help:" && ! [ -e memory ]; }
	check "out of memory: an error, and nothing is written" poor_memory
	;;
esac
printf 'snapshot 1 postgresql 13\ntable public.t\n  column a\n    .type text\n\n  constraint c\n' >mangled.snapshot
mangled() { status 1 schemac diff EMPTY mangled.snapshot && says "line 6 is no line of a snapshot" && says "help:"; }
check "a snapshot with an object that cannot be: the line is named" mangled
no_target() { printf 'database d;\ntarget postgresql 13;\ntable t { id int primary key; }\n' >pg.schema && status 1 schemac build --dialect sqlite pg.schema && says S908; }
check "a target that the schema does not name" no_target
no_source() { status 1 schemac diff --deadline 0.5 good.schema postgresql://nobody@127.0.0.1:1/x && says S906 && says "help:"; }
check "a source that cannot be reached" no_source

# a file system with hardly any room: the error says so, nothing is half-written, and with room the same command finishes
mkdir -p small
if mount -t tmpfs -o size=64k tmpfs small 2>/dev/null; then
	"$ROOT/tests/bench/schema" 60 sixty >sixty.schema
	no_room() {
		status 1 schemac build -o small/out sixty.schema && says S902 && says "No space left" && [ -z "$(find small -type f)" ] &&
			status 1 schemac init --db sqlite:small/s.db sixty.schema && says SC_E_FULL && says "help:" &&
			! sqlite3 small/s.db "select name from sqlite_schema" 2>&1 | grep .
	}
	check "no room on the disk: build and init on SQLite say so" no_room
	room() {
		mount -o remount,size=64m small && status 0 schemac build -o small/out sixty.schema &&
			status 0 schemac init --db sqlite:small/s.db sixty.schema && status 0 schemac drift --db sqlite:small/s.db sixty.schema
	}
	check "with room the same commands finish" room
	umount small
else
	echo "skip a full disk: no file system can be mounted here"
fi
if has_postgres; then
	psql -qX -d postgres -c "drop role if exists tool_poor" -c "create role tool_poor login" >/dev/null
	poor="postgresql:///tool_none?host=$PGHOST&user=tool_poor"
	check "no right to create the database" sh -c "! schemac init --db '$poor' good.schema 2>err && grep -q SC_E_PERMISSION err && grep -q 'help:' err"
	check "--no-create leaves it missing" sh -c "! schemac init --no-create --db 'postgresql:///tool_none?host=$PGHOST&user=$PGUSER' good.schema 2>err && grep -q SC_E_NO_DATABASE err"
	psql -qX -d postgres -c "drop role tool_poor" >/dev/null
	fresh tool_rollback
	psql -qX -d tool_rollback -c "create view b as select 1 as id" >/dev/null
	printf 'database r;\ntable a { id int primary key; }\ntable b { id int primary key; }\n' >rollback.schema
	rolled() { status 1 schemac init --db "$url" rollback.schema && says "b" && [ "$(psql -qXAt -d tool_rollback -c "select to_regclass('a') is null")" = t ]; }
	check "a statement that fails takes the whole run back" rolled
	missing tool_rollback
fi
