# @renamed on everything with a name: done by ALTER ... RENAME on live databases, rows kept, proven there and back.
. "$ROOT/tests/tool/lib"
cat >old.schema <<'S'
database ren;
target postgresql 13;
schema app;
enum mood { sad, ok, happy }
domain pos : int check (value > 0);
type addr { street text; city text; }
range fr { subtype float8; }
sequence no1 start 5;
role tool_rename_reader;
collation col1 { provider = icu; locale = 'de'; }
table t {
    id int primary key;
    a int? unique;
    b text default 'x';
    c mood default 'ok';
    d pos?;
    e int?;
    check (a > 0);
    check t_e_ck (e > 0);
    foreign key t_fk (a) references t (id);
    index t_b_ix (b);
    statistics st1 (dependencies) on (a, b);
    policy p1 for select using (id > 0);
    trigger tr1 before insert on t for each row execute function f1();
}
view v1 as $$ select id, b from t $$;
materialized view mv1 as $$ select id from t $$;
function f1() returns trigger language plpgsql as $$ begin return new; end $$;
function f2(x int) returns int language sql immutable as $$ select x $$;
procedure pr1(x int) language sql as $$ select x $$;
aggregate agg1(int) { sfunc = int4pl; stype = int; initcond = '0'; }
publication tool_pub1 { table t; }
S
cat >new.schema <<'S'
database ren;
target postgresql 13;
schema app2 @renamed(app);
enum mood9 @renamed(mood) { blue @renamed(sad), ok, happy }
domain pos9 : int check (value > 0) @renamed(pos);
type addr9 @renamed(addr) { street9 text @renamed(street); city text; }
range fr9 @renamed(fr) { subtype float8; }
sequence no9 start 5 @renamed(no1);
role tool_rename_reader9 @renamed(tool_rename_reader);
collation col9 @renamed(col1) { provider = icu; locale = 'de'; }
table t9 @renamed(t) {
    id int primary key;
    a int? unique;
    b text default 'x';
    c mood9 default 'ok';
    d pos9?;
    e9 int? @renamed(e);
    check (a > 0);
    check t_e_ck9 (e9 > 0) @renamed(t_e_ck);
    foreign key t_fk9 (a) references t9 (id) @renamed(t_fk);
    index t_b_ix9 (b) @renamed(t_b_ix);
    statistics st9 (dependencies) on (a, b) @renamed(st1);
    policy p9 for select using (id > 0) @renamed(p1);
    trigger tr9 before insert on t9 for each row execute function f9() @renamed(tr1);
}
view v9 @renamed(v1) as $$ select id, b from t9 $$;
materialized view mv9 @renamed(mv1) as $$ select id from t9 $$;
function f9() returns trigger @renamed(f1) language plpgsql as $$ begin return new; end $$;
function f29(x int) returns int language sql immutable @renamed(f2) as $$ select x $$;
procedure pr9(x int) @renamed(pr1) language sql as $$ select x $$;
aggregate agg9(int) @renamed(agg1) { sfunc = int4pl; stype = int; initcond = '0'; }
publication tool_pub9 @renamed(tool_pub1) { table t9; }
S
cat >small.schema <<'S'
database small;
target postgresql 13, sqlite;
table people { id int primary key; nick text?; index people_nick (nick); check (length(nick) > 0); }
table notes { id int primary key; of int references people; }
S
cat >small2.schema <<'S'
database small;
target postgresql 13, sqlite;
table persons @renamed(people) { id int primary key; name text? @renamed(nick); index persons_name (name) @renamed(people_nick); check (length(name) > 0); }
table notes { id int primary key; person int references persons @renamed(of); }
S
sql() { case $url in sqlite:*) sqlite3 -bail "${url#sqlite:}" "$1" ;; *) psql -qXAt -v ON_ERROR_STOP=1 -d "$url" -c "$1" ;; esac; }
small() { # a plan with renames alone loses nothing, and is proven with rows that stay
	status 0 schemac apply --db "$url" small.schema && sql "insert into people values (1, 'a'), (2, 'b')" && sql "insert into notes values (1, 2)" &&
		status 2 schemac plan --verify --db "$url" small2.schema && says "proven" && ! grep -q "drop table\|drop column" status.out && ! grep -q "data-loss" status.out &&
		status 0 schemac apply --db "$url" small2.schema && status 0 schemac drift --db "$url" small2.schema && status 0 schemac plan --db "$url" small2.schema &&
		[ "$(sql 'select name from persons order by id')" = "$(printf 'a\nb')" ] && [ "$(sql 'select person from notes')" = 2 ]
}
rm -f small.db
url=sqlite:$PWD/small.db
check "sqlite: tables, columns and indexes are renamed" small
if has_postgres; then
	fresh tool_rename
	check "postgresql: tables, columns and indexes are renamed" small
	psql -qX -d postgres -c "drop role if exists tool_rename_reader" -c "drop role if exists tool_rename_reader9" >/dev/null 2>&1
	fresh tool_rename
	everything() {
		status 0 schemac apply --db "$url" old.schema && sql "insert into t (id, a, c, d, e) values (1, 1, 'sad', 1, 1)" &&
			status 2 schemac plan --db "$url" new.schema && [ "$(grep -c '(renamed: ' status.out)" -ge 25 ] && ! grep -q "drop table\|drop column\|drop constraint\|drop function" status.out &&
			status 0 schemac apply --db "$url" new.schema && status 0 schemac drift --db "$url" new.schema && status 0 schemac plan --db "$url" new.schema &&
			[ "$(sql "select a || c::text || d || e9 from t9")" = 1blue11 ]
	}
	check "postgresql: everything with a name is renamed" everything
	fresh tool_rename
	psql -qX -d postgres -c "drop role if exists tool_rename_reader9" >/dev/null 2>&1
	proven() { schemac apply -q --db "$url" old.schema && status 2 schemac plan --verify --db "$url" new.schema && says "proven"; }
	check "postgresql: and that is proven there and back" proven
	missing tool_rename
	psql -qX -d postgres -c "drop role if exists tool_rename_reader" -c "drop role if exists tool_rename_reader9" >/dev/null 2>&1
else
	echo "skip renames on PostgreSQL"
fi
# hint NAME SED-SCRIPT OLD   what looks like a rename that nobody said is pointed out
hint() { sed "$2" "$1" >hint.schema && ! cmp -s "$1" hint.schema && status 2 schemac diff --dialect "${4:-postgresql}" "$1" hint.schema && says "@renamed($3)"; }
check "a table that looks renamed is pointed out" hint small.schema 's/people/folk/' people
check "and on SQLite" hint small.schema 's/people/folk/' people sqlite
check "a column that looks renamed is pointed out" hint small.schema 's/of int/whom int/' of
check "a label that looks renamed is pointed out" hint old.schema 's/{ sad,/{ blue,/' sad
check "a view that looks renamed is pointed out" hint old.schema 's/view v1/view v7/' v1
check "a function that looks renamed is pointed out" hint old.schema 's/function f2/function f7/' f2
check "a type that looks renamed is pointed out" hint old.schema 's/type addr/type addr7/' addr
check "a sequence that looks renamed is pointed out" hint old.schema 's/sequence no1/sequence no7/' no1
check "a policy that looks renamed is pointed out" hint old.schema 's/policy p1/policy p7/' p1
check "a trigger that looks renamed is pointed out" hint old.schema 's/trigger tr1/trigger tr7/' tr1
check "a schema that looks renamed is pointed out" hint old.schema 's/schema app/schema app7/' app
