# A compiled program that migrates at its start; several runners at once; no room left; everything put back by repair.
# mode: release
. "$ROOT/tests/tool/lib"
sql() { case $url in sqlite:*) sqlite3 -bail "${url#sqlite:}" "$1" ;; *) psql -qXAt -v ON_ERROR_STOP=1 -d "$url" -c "$1" ;; esac; }
cat >main.c <<'C'
#include <stdio.h>
#include "club/club.h"
int main(void)
{
	sc_init_result result;
	sc_db *db;
	int failed = sc_init(&club_bundle, &(sc_config){ 0 }, &result, &db) != SC_OK;
	size_t i;

	for (i = 0; i < result.step_count; i++)
		printf("%s: %s\n", result.steps[i].name, result.steps[i].detail);
	if (failed)
		printf("%s\n%s\n%s\n", result.error.message, result.error.detail, result.error.remedy);
	sc_init_result_free(&result);
	sc_close(db);
	return failed;
}
C
compile() { # PROGRAM
	schemac build -q -o generated/club club.schema &&
		${CC:-cc} $SANITIZE -std=c11 -Wall -Wextra -Werror -Igenerated $(pkg-config --cflags schemac) -o "$1" main.c generated/club/club.c $(pkg-config --libs schemac) -Wl,-rpath,"$(pkg-config --variable=libdir schemac)"
}
export PKG_CONFIG_PATH="$BUILD/install/lib/pkgconfig"
case $BUILD in *asan*) SANITIZE="-fsanitize=address,undefined" ;; *) SANITIZE= ;; esac
programs() { # a schema, its program; then two migrations and the program of then
	cat >club.schema <<'S'
database club;
target postgresql 13, sqlite;
table members { id bigint identity primary key; name text; }
S
	rm -rf migrations
	schemac migrate -q --baseline club.schema && compile program1 &&
		sed -i 's/name text;/name text; since date?; index (since);/' club.schema && schemac migrate -q -m since club.schema &&
		sed -i 's/since date?;/since date?; level int default 1;/' club.schema && schemac migrate -q -m level club.schema && compile program2
}
one() {
	label=$1
	export DATABASE_URL="$url"
	fresh_program() { status 0 ./program1 && sql "insert into members (name) values ('ann'), ('bob')"; }
	check "$label: a program makes its database" fresh_program
	migrates() { status 0 ./program2 && says "migrations: 2, " && [ "$(sql 'select sum(level) from members')" = 2 ] && status 0 ./program2 && ! grep -q "^migrations" status.out; }
	check "$label: the next one migrates at its start, once" migrates
	check "$label: and schemac agrees" eval 'status 0 schemac drift club.schema && status 0 schemac status club.schema && says "0002_level: done"'
	older() { status 0 ./program1 && says "the structs fit" && [ "$(sql 'select sum(level) from members')" = 2 ]; }
	check "$label: the older program still runs, and takes nothing back" older
	at_once() { # all work on one database that has the first state; each finds it done or waits
		status 0 schemac rollback --to 0 --allow all club.schema || return 1
		for i in 1 2 3 4; do
			./program2 >runner.$i 2>&1 &
		done
		for i in 1 2 3 4; do
			wait || return 1
		done
		[ "$(cat runner.* | grep -c '^migrations: 2')" = 1 ] || { cat runner.*; return 1; }
		[ "$(grep -l SC_E runner.* | wc -l)" = 0 ] && status 0 schemac drift club.schema && [ "$(sql 'select sum(level) from members')" = 2 ]
	}
	check "$label: four at once: one migrates, the others wait" at_once
	applies() {
		sed 's/level int default 1;/level int default 1; club text default $$x$$; index (level);/' club.schema >club2.schema
		sed -i 's/[$][$]/'"'"'/g' club2.schema
		for i in 1 2 3; do
			schemac apply --db "$url" club2.schema >runner.$i 2>&1 &
		done
		wait
		[ "$(cat runner.1 runner.2 runner.3 | grep -c 'nothing to do')" = 2 ] || { cat runner.1 runner.2 runner.3; return 1; }
		status 0 schemac drift club2.schema
	}
	check "$label: three applies at once: one works" applies
	unset DATABASE_URL
}
url=sqlite:$PWD/club.db
rm -f club.db
if [ ! -f "$PKG_CONFIG_PATH/schemac.pc" ]; then
	echo "skip programs: no library is installed beside this build"
else
	check "programs are compiled" programs
	one sqlite
	if has_postgres; then
		missing tool_club
		one postgresql
		missing tool_club
	else
		echo "skip programs on PostgreSQL"
	fi
fi

# no room left: nothing half-done, and the next run finishes
mkdir -p small
if mount -t tmpfs -o size=1m tmpfs small 2>/dev/null; then
	url=sqlite:$PWD/small/full.db
	printf 'database full;\ntarget sqlite;\ntable t { id int primary key; a text; b int?; }\n' >full.schema
	sed 's/b int?/b text?/' full.schema >full2.schema
	full() {
		schemac apply -q --db "$url" full.schema && sql "with recursive n(i) as (select 1 union all select i + 1 from n where i < 550) insert into t select i, hex(randomblob(500)), i from n" || return 1
		status 1 schemac apply --allow all --db "$url" full2.schema && says "SC_E_FULL" && says "help:" && says "the database is as it was before" || return 1
		[ "$(sql 'select count(*) from t')" = 550 ] && status 0 schemac drift --db "$url" full.schema && status 2 schemac status --db "$url" full2.schema || return 1
		mount -o remount,size=8m small && status 0 schemac apply --allow all --db "$url" full2.schema && status 0 schemac drift --db "$url" full2.schema && [ "$(sql 'select count(*) from t')" = 550 ]
	}
	check "sqlite: no room left, then some" full
	umount small
else
	echo "skip a full disk: no file system can be mounted here"
fi

# the same on PostgreSQL, with a tablespace that has hardly any: in the middle of a rewrite, and of an index built beside writers
mkdir -p room
if has_postgres && [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=20m tmpfs room 2>/dev/null; then
	chown "$(psql -qXAt -d postgres -c 'show data_directory' | xargs stat -c %U)" room
	psql -qX -d postgres -c 'drop database if exists tool_room' -c 'drop tablespace if exists tool_room' -c "create tablespace tool_room location '$PWD/room'" \
		-c 'create database tool_room tablespace tool_room' >/dev/null 2>&1
	url="postgresql:///tool_room?host=$PGHOST&user=$PGUSER"
	printf 'database room;\ntarget postgresql 13;\ntable t { id bigint identity primary key; a text; b int?; c int?; }\n' >room.schema
	sed 's/c int?;/&\n    index t_a_idx (a, b);/' room.schema >room2.schema
	sed 's/b int?/b bigint?/' room2.schema >room3.schema
	rows() { [ "$(sql "select count(*) || ' ' || sum(b) from t")" = "5000 12502500" ]; }
	# stopped NEW   it fails for want of room, nothing is lost, and status says what is pending
	stopped() {
		status 1 schemac apply --allow all --db "$url" "$1" && says "SC_E_FULL" && says "help:" && rows && status 2 schemac status --db "$url" "$1"
	}
	finished() { status 0 schemac apply --allow all --db "$url" "$1" && status 0 schemac drift --db "$url" "$1" && rows; }
	room() { mount -o "remount,size=$1" room; }
	full() {
		status 0 schemac apply -q --db "$url" room.schema && sql "insert into t (a, b) select string_agg(md5(i || ' ' || j), ''), i from generate_series(1, 5000) i, generate_series(1, 20) j group by i" || return 1
		sql checkpoint && room "$(($(du -sk room | cut -f 1) + 600))k" && stopped room2.schema || return 1
		room 64m && finished room2.schema && [ "$(sql "select count(*) from pg_index where not indisvalid")" = 0 ] || return 1
		sql checkpoint && room "$(($(du -sk room | cut -f 1) + 600))k" && stopped room3.schema && status 0 schemac drift --db "$url" room2.schema || return 1
		room 64m && finished room3.schema
	}
	check "postgresql: no room left, then some" full
	psql -qX -d postgres -c 'drop database if exists tool_room with (force)' -c 'drop tablespace if exists tool_room' >/dev/null
	umount room
else
	echo "skip a full disk on PostgreSQL: no file system can be mounted here, or there is no server of ours"
fi

# repair, for one of each kind: dropped or changed by hand, put back
if has_postgres; then
	fresh tool_repair
	cat >all.schema <<'S'
database everything;
target postgresql 13;
enum mood { sad, happy }
domain pos : int check (value > 0);
type addr { street text; city text; }
sequence numbers start 5;
table t {
    id   int primary key;
    a    int? unique;
    mood mood default 'sad';
    note text default 'x';
    other int? references t;
    check t_a_ck (a > 0);
    index t_note (note);
    policy own for select using (id > 0);
    trigger touch before insert on t for each row execute function f();
    grant select to public;
}
view v as $$ select id, a from t $$;
materialized view mv as $$ select id from t $$;
function f() returns trigger language plpgsql as $$ begin return new; end $$;
function g(x int) returns int language sql immutable as $$ select x $$;
procedure p(x int) language sql as $$ select x $$;
aggregate total(int) { sfunc = int4pl; stype = int; initcond = '0'; }
S
	drops="drop view v|drop materialized view mv|drop function g(int)|drop procedure p(int)|drop aggregate total(int)|drop trigger touch on t|drop policy own on t|drop index t_note
		alter table t drop constraint t_a_ck|alter table t drop constraint t_a_key|alter table t drop constraint t_other_fkey|alter table t drop constraint t_pkey cascade|alter table t alter note drop default
		alter table t alter mood drop not null|alter table t alter note type varchar(50)|revoke select on t from public|drop sequence numbers|drop type addr|drop domain pos|drop function f() cascade
		alter table t disable row level security|comment on table t is 'by hand'|alter sequence numbers increment 7|create or replace function g(x int) returns int language sql immutable as 'select x + 1'
		alter type mood add value 'angry'|alter type addr add attribute zip text|alter table t add column extra int|create index by_hand on t (other)|alter table t rename column note to noted|alter table t rename to t2
		create or replace view v as select id, a, note from t|alter domain pos drop constraint pos_check|drop table t cascade"
	put_back() {
		sql "$1" && status 2 schemac drift --db "$url" all.schema && status 0 schemac repair --allow all --db "$url" all.schema && status 0 schemac drift --db "$url" all.schema &&
			status 0 schemac plan --db "$url" all.schema && status 0 schemac repair --db "$url" all.schema && says "nothing to do"
	}
	check "a database of every kind" status 0 schemac apply --db "$url" all.schema
	echo "$drops" | tr '|' '\n' | sed 's/^[[:space:]]*//' >drops
	while IFS= read -r by_hand; do
		check "repair after: $by_hand" put_back "$by_hand"
	done <drops
	missing tool_repair
else
	echo "skip repair of every kind: needs PostgreSQL"
fi
