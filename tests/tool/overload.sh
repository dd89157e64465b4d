# Functions of one name: what uses them in its unchanged text comes after the one that the schema now means.
. "$ROOT/tests/tool/lib"
users() { # TYPE   everything that holds an expression, over a column of that type
	cat <<S
database over;
target postgresql 14;
table t {
    id   int primary key;
    n    $1?;
    twice $1? generated always as (f(n)) stored;
    d    $1 default f(1);
    check t_check (f(n) > 0);
    index t_f (f(n));
    index t_where (id) where (f(n) > 3);
    policy p for select using (f(n) > 0);
    exclude t_excl using btree (f(n) with =);
    trigger tr before update on t for each row when (f(new.n) > 5) execute function touch();
    statistics t_stat (mcv) on (id, f(n));
}
domain dom : $1 default f(2) check dom_check (f(value) > -1);
table held { id int primary key; v dom?; }
function g(x $1) returns int language sql immutable atomic as \$\$ return f(x) + 1 \$\$;
view v as \$\$ select id, f(n) as m from t \$\$;
materialized view mv as \$\$ select id, f(n) as m from t \$\$;
view over_view as \$\$ select m from v where f(m) > 1 \$\$;
function touch() returns trigger language plpgsql as \$\$ begin return new; end \$\$;
S
}
f() { echo "function f($1) returns ${2:-int} language sql immutable as \$\$ select \$1 \$\$;"; }
sql() { psql -qXAt -v ON_ERROR_STOP=1 -d "$url" -c "$1"; }
# moves NAME   from NAME.old to NAME.new and back, each way by the ledger and by what the database says
stays() { [ "$(sql 'select id, n, twice, d from t; select m from over_view')" = "$(printf '1|7|7|1\n7')" ]; }
step() { status 0 schemac apply -q --allow all --db "$url" "$1" && status 0 schemac plan --db "$url" "$1" && status 0 schemac drift --db "$url" "$1" && stays; }
moves() {
	fresh tool_overload && status 0 schemac apply -q --db "$url" "$1.old" && sql "insert into t (id, n) values (1, 7)" &&
		status 2 schemac plan --verify --db "$url" "$1.new" && says proven && step "$1.new" && step "$1.old" || return 1
	fresh tool_overload && status 0 schemac apply -q --db "$url" "$1.old" && sql "insert into t (id, n) values (1, 7)" &&
		sql "drop schema schemac cascade" && status 0 schemac baseline -q --db "$url" "$1.old" && step "$1.new" && step "$1.old"
}
case_of() { { users "$2"; f "$3" "$4"; [ -z "${5:-}" ] || f "$5" "$6"; } >"$1"; }
has_postgres || { echo "skip overloads: no PostgreSQL"; exit 0; }
case_of replaced.old int 'x int' int
case_of replaced.new bigint 'x bigint' bigint
check "one overload takes the place of another" moves replaced
case_of added.old int 'x int' int
case_of added.new bigint 'x int' int 'x bigint' bigint
check "one comes beside another" moves added
case_of left.old int 'x int' int 'x bigint' bigint
case_of left.new bigint 'x bigint' bigint
check "one of two goes" moves left
case_of longer.old int 'x int' int
case_of longer.new int 'x int, y int default 2' int
check "one with one more argument takes its place" moves longer
