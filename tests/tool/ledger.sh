# The ledger: what it takes over, whose objects it knows, and the fingerprint that spares a look.
# mode: release
. "$ROOT/tests/tool/lib"
only() { # NAME BODY   a schema of that name
	printf 'database %s;\ntarget postgresql 13, sqlite;\n%s\n' "$1" "$2" >"$1.schema"
}
sql() { if [ "$label" = sqlite ]; then sqlite3 -bail "${url#sqlite:}" "$1"; else psql -qXAt -v ON_ERROR_STOP=1 -d "$name" -c "$1"; fi; }
renew() { if [ "$label" = sqlite ]; then rm -f "$PWD/db" && url=sqlite:$PWD/db; else fresh "$name"; fi; }
shared="domain code : text check (length(value) < 9); table shared { id int primary key; c code default 'x'; check (id > 0); }"
two_schemas() { # an object of both is looked up in the right one's ledger
	renew
	only one "$shared table a { id int primary key; n int default 1; }"
	only two "$shared table b { id int primary key; n int default 1; }"
	only other "$shared table a { id int primary key; n int default 1; }"
	for schema in one two; do status 0 schemac apply --db "$url" $schema.schema || return 1; done
	for schema in one two; do status 0 schemac drift --db "$url" $schema.schema || return 1; done
	only one "$shared table a { id int primary key; n int default 2; }"
	status 2 schemac drift --db "$url" one.schema && says "1 difference" && status 0 schemac apply --db "$url" one.schema &&
		status 0 schemac drift --db "$url" one.schema && status 0 schemac drift --db "$url" two.schema || return 1
	# a schema of another name over the same objects
	status 0 schemac apply --db "$url" other.schema && says "no ledger of other" && says "table" && says baseline && status 0 schemac drift --db "$url" other.schema
}
unmanaged() {
	renew
	sql "create table old_one (id int)" && only one "table a { id int primary key; }"
	status 2 schemac plan --db "$url" one.schema && says old_one && says "schemac baseline" && status 0 schemac apply --db "$url" one.schema && says old_one &&
		status 0 schemac apply --db "$url" one.schema && ! grep -q baseline status.out && status 2 schemac drift --db "$url" one.schema && says unmanaged
}
migrations() { # rollback leaves nothing pending but what it took back; marks keep the history
	renew
	rm -rf migrations
	only one "table a { id int primary key; n int default 1; } view v as \$\$ select id from a where n > 0 \$\$; table z { id int primary key; }"
	cp one.schema before.schema && status 0 schemac migrate --baseline one.schema && status 0 schemac init --db "$url" one.schema || return 1
	only one "table a { id int primary key; n int default 1; m text?; } view v as \$\$ select id from a where n > 0 \$\$; table z { id int primary key; }"
	status 0 schemac migrate -m one one.schema && sql "alter table z add column extra int" && status 0 schemac init --db "$url" one.schema &&
		status 2 schemac drift --db "$url" one.schema && says "1 difference" && says "column extra: new" || return 1
	first=$(sql "select applied_at || '/' || statements || '/' || milliseconds from $history where number = 1")
	status 0 schemac rollback --allow all --db "$url" one.schema && status 2 schemac drift --db "$url" one.schema && says "2 differences" && says "column extra: new" && says "column m: new" &&
		status 2 schemac drift --db "$url" before.schema && says "1 difference" && says "column extra: new" || return 1
	status 0 schemac init --db "$url" one.schema && status 2 schemac drift --db "$url" one.schema && says "1 difference" || return 1
	first=$(sql "select applied_at || '/' || statements || '/' || milliseconds from $history where number = 1")
	only one "table a { id int primary key; n int default 1; m text?; k int?; } view v as \$\$ select id from a where n > 0 \$\$; table z { id int primary key; }"
	status 0 schemac migrate -m two one.schema && status 0 schemac apply --db "$url" one.schema &&
		status 0 schemac status --db "$url" one.schema && says "0002_two: done" &&
		[ "$first" = "$(sql "select applied_at || '/' || statements || '/' || milliseconds from $history where number = 1")" ]
}
baselined() { # what baseline adopts is known without a look from then on
	renew
	only one "table a { id int primary key; n int default 1; }"
	status 0 schemac init --db "$url" one.schema && sql "alter table a add column z text" && status 2 schemac baseline --db "$url" one.schema && status 2 schemac drift --db "$url" one.schema && says "column z: new" || return 1
	only one "table a { id int primary key; n int default 1; z text?; }"
	status 0 schemac baseline --db "$url" one.schema && same_answer 0 "0 differences" && status 0 schemac drift --db "$url" one.schema && says "no DDL" || return 1
	sql "create table stray (id int)" && status 0 schemac baseline --db "$url" one.schema && same_answer 2 "stray" && sql "alter table a drop column z" && same_answer 2 "column z: gone"
}
same_answer() { # with the fingerprint and with --full: ANSWER TEXT
	status "$1" schemac drift --db "$url" one.schema && grep -v "differences\{0,1\};" status.out >short
	says "$2" && status "$1" schemac drift --full --db "$url" one.schema && grep -v "differences\{0,1\};" status.out >long
	cmp short long
}
fingerprint() {
	renew
	only one "table a { id int primary key; n int default 1; }"
	status 0 schemac init --db "$url" one.schema && status 0 schemac drift --db "$url" one.schema && says "no DDL" &&
		sql "insert into a values (1, 2)" && status 0 schemac drift --db "$url" one.schema && says "no DDL" || return 1
	sql "alter table a add column z int" && same_answer 2 "column z: new" && sql "alter table a drop column z" && same_answer 0 "looked at" || return 1
	status 0 schemac apply --db "$url" one.schema && status 0 schemac drift --db "$url" one.schema && says "no DDL" || return 1
	sql "create table stray (id int)" && same_answer 2 "stray" && status 0 schemac apply --db "$url" one.schema && same_answer 2 "stray" || return 1
	only one "table a { id int primary key; n int default 2; } table b { id int primary key; }"
	same_answer 2 "2"
}
all() {
	check "$label: two schemas in one database" two_schemas
	check "$label: what the ledger does not know is named" unmanaged
	check "$label: rollback and marks leave the rest alone" migrations
	check "$label: nothing changed is known without a look" fingerprint
	check "$label: nor behind baseline" baselined
}
label=sqlite name= history=schemac_migration
all
if has_postgres; then
	label=postgresql name=tool_ledger history=schemac.migration
	all
	renamed_back() { # what was renamed beside schemac is renamed back, with its rows and numbers: SQL...
		for change in "$@"; do
			psql -qX -d postgres -c "drop database if exists ${name}_one with (force)" -c "create database ${name}_one template $name" >/dev/null 2>&1 || return 1
			there="postgresql:///${name}_one?host=$PGHOST&user=$PGUSER" && echo "$change" && psql -qX -v ON_ERROR_STOP=1 -d "${name}_one" -c "$change" &&
				status 0 schemac repair --allow all --db "$there" one.schema && status 0 schemac drift --full --db "$there" one.schema &&
				[ "$(psql -qXAt -d "${name}_one" -c "insert into a(m) values ('r2')" -c "select id, n, m, z, p from a" -c "select count(*) from mv" -c "insert into app.inside default values returning id, s" | tr '\n' ' ')" = \
					"1|1|r1|1|(1,y) 2|2|r2|2| 1 2|2 " ] || return 1
		done
		missing "${name}_one"
	}
	renames() {
		fresh "$name"
		cat >one.schema <<'S'
database one;
target postgresql 13;
enum mood { ok, sad }
domain code : text check (length(value) < 9);
domain plain : int;
type pair { x int; y text; }
sequence free_seq;
table a {
    id bigint identity primary key;
    n  serial;
    m  text unique;
    k  mood default 'ok';
    c  code?;
    z  int? default nextval('free_seq');
    p  pair?;
    q  plain?;
    index (z);
    check (n > 0);
    trigger tr before update for each row execute function tf();
    policy po for select using (true);
}
table b { id int primary key; a bigint references a; }
view v as $$ select id, m from a where n > 0 $$;
materialized view mv as $$ select id from a $$;
function f(x int) returns int language sql immutable as $$ select x + 1 $$;
function tf() returns trigger language plpgsql as $$ begin return new; end $$;
schema app { table inside { id bigint identity primary key; s serial; } }
S
		status 0 schemac init --db "$url" one.schema && sql "insert into a(m, p) values ('r1', row(1, 'y')); insert into app.inside default values; refresh materialized view mv" || return 1
		renamed_back "alter table a rename to a2" "alter table a rename to a2; alter table a2 add x int, drop column c; alter table a2 rename column m to mm" "alter table a rename column id to other" \
			"alter table a rename constraint a_pkey to other" "alter table a rename constraint a_n_check to other" "alter index a_z_idx rename to other" "alter sequence free_seq rename to other" \
			"alter sequence a_n_seq rename to other" "alter sequence a_id_seq rename to other" "alter type mood rename to other" "alter type mood rename value 'ok' to 'other'" "alter domain code rename to other" \
			"alter domain plain rename to other" "alter type pair rename to other" "alter type pair rename attribute x to other" "alter view v rename to other" "alter materialized view mv rename to other" \
			"alter function f(int) rename to other" "alter trigger tr on a rename to other" "alter policy po on a rename to other" "alter schema app rename to other" \
			"alter table a rename to a2; alter sequence a_id_seq rename to other; alter table b rename to b2; alter type mood rename to m2; alter sequence free_seq rename to s2"
	}
	check "repair renames back what was renamed" renames
	populated() { # whether a materialized view is populated is data: never drift, and the same when the view is made anew
		fresh "$name"
		one() { printf 'database one;\ntarget postgresql 13;\ntable a { id int primary key; n %s; }\nmaterialized view empty with no data as $$ select id, n from a $$;\nmaterialized view full_one as $$ select id, n from a $$;\n' "$1" >one.schema; }
		states() { [ "$(sql "select string_agg(relispopulated::text, ' ' order by relname) from pg_class where relkind = 'm'")" = "$1" ]; }
		one int && status 0 schemac init --db "$url" one.schema && states "false true" || return 1
		sql "refresh materialized view empty" && sql "refresh materialized view full_one with no data" || return 1
		for command in "drift" "repair" "apply" "init --full"; do status 0 schemac $command --db "$url" one.schema && states "true false" || return 1; done
		one bigint && status 0 schemac apply --allow all --db "$url" one.schema && states "true false" && status 0 schemac drift --db "$url" one.schema
	}
	check "a materialized view stays populated, or not" populated
	by_psql() { # SCHEMA COMMAND
		for file in "$ROOT"/generated/"$1"/postgresql/*.sql; do psql -qX -v ON_ERROR_STOP=1 -d "$name" -f "$file" || return 1; done
		status 0 schemac $2 --db "$url" "$ROOT/schemas/$1.schema" && status 0 schemac drift --db "$url" "$ROOT/schemas/$1.schema" && status 0 schemac status --db "$url" "$ROOT/schemas/$1.schema"
	}
	for schema in guild platform secretary tour; do
		fresh "$name"
		check "$schema: made by its DDL files, adopted by baseline" by_psql $schema "baseline"
		fresh "$name"
		check "$schema: made by its DDL files, adopted by init" by_psql $schema "init --no-seeds"
	done
	missing "$name"
	check "random commands upon random manual changes" "$ROOT/tests/ledger" "$BUILD" 4 1
else
	echo "skip ledger on PostgreSQL"
fi
