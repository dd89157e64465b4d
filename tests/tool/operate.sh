# reset and test-db, on both databases.
. "$ROOT/tests/tool/lib"
cat >op.schema <<'S'
database op;
target postgresql 13, sqlite;
table users { id bigint identity primary key; email text unique; }
seed users (email) key (email) { 'a@b'; 'c@d'; }
S
count() { value "$1" 'select count(*) from users'; }
# what a test does: it writes, and finds what it alone wrote
cat >writes.sh <<'S'
case $DATABASE_URL in
sqlite:*) run() { sqlite3 "${DATABASE_URL#sqlite:}" "$1"; } ;;
*) run() { psql -qXAt -v ON_ERROR_STOP=1 -d "$DATABASE_URL" -c "$1"; } ;;
esac
run "insert into users (email) values ('mine')"
[ "$(run 'select count(*) from users')" = 3 ] && [ "$SCHEMAC_ENV" = testing ] && echo "$DATABASE_URL" >>urls
S
export TMPDIR=$PWD
gone() { # each of the databases that were lent is dropped
	while read -r lent; do
		case $lent in
		sqlite:*) [ ! -e "${lent#sqlite:}" ] || return 1 ;;
		*) ! psql -qXAt -d "$lent" -c 'select 1' >/dev/null 2>&1 || return 1 ;;
		esac
	done <urls
}
own() { rm -f urls; status 0 schemac test-db op.schema --db "$1" -- sh writes.sh && status 0 schemac test-db op.schema --db "$1" -- sh writes.sh && [ "$(sort -u urls | wc -l)" = 2 ] && gone; }
many() {
	rm -f urls
	for i in 1 2 3 4; do (schemac test-db op.schema --db "$1" -- sh writes.sh >many.$i 2>&1; echo $? >many.status.$i) & done
	wait
	[ "$(cat many.status.* | sort -u)" = 0 ] && [ "$(sort -u urls | wc -l)" = 4 ] && gone || { cat many.[1-4]; return 1; }
}
on() { # NAME URL
	check "$1: a test has a database of its own" own "$2"
	check "$1: tests side by side" many "$2"
	check "$1: the command's exit status is kept" status 7 schemac test-db op.schema --db "$2" -- sh -c 'exit 7'
	check "$1: a command that does not exist" status 127 schemac test-db op.schema --db "$2" -- ./none
	stays() { kept=$(schemac test-db op.schema --db "$2") && [ "$(count "$kept")" = 2 ]; }
	check "$1: without a command its URL is printed" stays "$@"
}
reset_of() { # NAME URL CONFIRMED
	again() { schemac init -q --db "$2" op.schema && value "$2" "insert into users (email) values ('x')" && status 0 schemac reset --db "$2" op.schema && [ "$(count "$2")" = 2 ]; }
	check "$1: reset makes it anew" again "$@"
	production() { value "$2" "insert into users (email) values ('x')"; SCHEMAC_ENV=production status 3 schemac reset --db "$2" op.schema && says "--confirm $3" && [ "$(count "$2")" = 3 ]; }
	check "$1: production is refused" production "$@"
	check "$1: another name is refused" status 3 schemac reset --confirm other --db "$2" op.schema
	named() { SCHEMAC_ENV=production status 0 schemac reset -q --confirm "$3" --db "$2" op.schema && [ "$(count "$2")" = 2 ]; }
	check "$1: but not where its name is typed" named "$@"
	check "$1: the schema stays in step" status 0 schemac drift -q --db "$2" op.schema
}
on sqlite sqlite:none.db
reset_of sqlite "sqlite:$PWD/op.db" op.db
foreign() { sqlite3 foreign.db 'create table t (a int); insert into t values (1)' && status 3 schemac reset --db sqlite:foreign.db op.schema && [ "$(sqlite3 foreign.db 'select a from t')" = 1 ]; }
check "sqlite: a database of something else is refused" foreign
has_postgres || { echo "skip reset and test-db: no PostgreSQL"; exit 0; }
on postgresql "postgresql:///postgres?host=$PGHOST&user=$PGUSER"
missing tool_operate
reset_of postgresql "$url" tool_operate
busy() {
	psql -qX -d "$url" -c 'select pg_sleep(600)' >/dev/null 2>&1 &
	until [ "$(value "$url" "select count(*) from pg_stat_activity where query like 'select pg_sleep(600)%' and datname = current_database()")" -ge 1 ]; do :; done
	status 1 schemac reset --db "$url" op.schema && says "--force" && status 0 schemac reset -q --force --db "$url" op.schema
}
check "postgresql: sessions of others are in the way of reset" busy
psql -qXAt -d postgres -c "select format('drop database %I with (force);', datname) from pg_database where datname ~ '^schemac_(test|template)_'" | psql -qX -d postgres
missing tool_operate
