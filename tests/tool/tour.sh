# What a new user tries, on both databases: the README's tour, names and rows of every sort, and what must not be left behind.
. "$ROOT/tests/tool/lib"

# twice SCHEMA URL   init, again init with nothing to do, no drift
twice() {
	status 0 schemac init --db "$2" "$1" && status 0 schemac init --db "$2" "$1" && says "schema           unchanged" &&
		status 0 schemac drift --db "$2" "$1" && says "0 differences"
}
# both NAME SCHEMA   the same on SQLite and, where there is one, PostgreSQL
both() {
	rm -f "$2.db"
	check "$1, on SQLite" twice "$2.schema" "sqlite:$2.db"
	if has_postgres; then
		missing "tour_$2"
		check "$1, on PostgreSQL" twice "$2.schema" "$url"
	else
		echo "skip $1, on PostgreSQL"
	fi
}

# ---- the README's tour ----

export CFLAGS= DATABASE_URL=sqlite:shop.db
check "new" status 0 schemac new shop
cd shop || exit 1
check "build" status 0 schemac build shop.schema
check "init" status 0 schemac init shop.schema
check "drift finds nothing" status 0 schemac drift shop.schema
sqlite3 shop.db 'alter table users add column nick text'
changed() { status 2 schemac drift shop.schema && says "column nick: new"; }
check "drift tells of a change by hand" changed
cd ..
unset DATABASE_URL

# ---- names ----

cat >names.schema <<'S'
database "odd names";
table "a""b" {
    "x
y"      int primary key;
    "select" text?;
    "new"   int default 1;
    "Ünï"   text unique;
    "class" int?;
    "%s"    text?;
    "a*/b"  text?;
    "back\slash" int?;
    /// it's "quoted" \ and $$ 100%
    "it's"  text default 'it''s; -- no comment';
    index ("Ünï", "new");
    check ("x
y" > 0);
}
table select { user text primary key; order int; foreign key (user) references select (user); }
table тест { ключ int primary key; индекс text; index (индекс); check (ключ > 0); }
seed тест (ключ, индекс) key (ключ) { 1, 'ä ö'; 2, 'it''s; $1 $$ ?'; }
S
both "names that want quotes" names
check "they build" status 0 schemac build -o names.out names.schema
compiles() { cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$ROOT/runtime" -fsyntax-only names.out/*.c; }
check "the C of them compiles" compiles

# ---- many and deep ----

awk 'BEGIN { printf "database wide;\nenum big { "; for (i = 0; i < 3000; i++) printf "%s'"'l%d'"'", i ? ", " : "", i
	printf " }\ntable t { id int primary key; e big default '"'l7'"'; "; for (i = 0; i < 1500; i++) printf "c%d int?; ", i; print "}" }' >wide.schema
both "an enum of 3,000 labels and 1,500 columns" wide
awk 'BEGIN { print "database deep;\ntable t { id int primary key; check ("; for (i = 0; i < 3000; i++) printf "("; printf "id"
	for (i = 0; i < 3000; i++) printf ")"; print " > 0); }" }' >deep.schema
check "3,000 parentheses are refused" status 1 schemac build deep.schema

# ---- seeds ----

printf '\357\273\277code,name,n\r\nde,"Ger, many",1\r\nfr,"Fr\nance",\r\nit,"it""s",3\r\nes,"",\r\n' >countries.csv
cat >seeds.schema <<'S'
database seeds;
table countries { code text primary key; name text?; n int?; }
table people { id bigint identity primary key; mail text unique; boss bigint? references people; }
seed countries from 'countries.csv' key (code);
seed countries (code, name) key (code) on conflict keep { 'de', 'kept'; 'pt', 'Portugal'; }
seed people (mail, boss) key (mail) { 'a@x', null; 'b@x', (select id from people where mail = 'a@x'); 'c@x', null; }
seed people for production (mail) key (mail) { 'nobody@x'; }
S
both "seeds from a file and of rows" seeds
rows() {
	[ "$(value "$1" "select count(*) from countries where name is null")" = 0 ] &&
		[ "$(value "$1" "select count(*) from countries where n is null")" = 3 ] &&
		[ "$(value "$1" "select name from countries where code = 'de'")" = "Ger, many" ] &&
		[ "$(value "$1" "select name from countries where code = 'it'")" = "it\"s" ] &&
		[ "$(value "$1" "select count(*) from people where boss is not null")" = 1 ] &&
		[ "$(value "$1" "select count(*) from people")" = 3 ]
}
check "their rows, each seeing those before it, on SQLite" rows sqlite:seeds.db
if has_postgres; then
	check "their rows, each seeing those before it, on PostgreSQL" rows "postgresql:///tour_seeds?host=$PGHOST&user=$PGUSER"
fi

printf 'database bad;\ntable c { code text primary key; name text?; }\n%s\n' "seed c from 'bad.csv' key (code);" >bad.schema
# refused TEXT CSV   init fails, says the text and names the table; on both
refused() {
	printf "$2" >bad.csv
	rm -f bad.db
	status 1 schemac init --db sqlite:bad.db bad.schema && says "$1" || return 1
	has_postgres || return 0
	missing tour_bad
	status 1 schemac init --db "$url" bad.schema && says "${3:-$1}"
}
check "a CSV column that is not there" refused 'column "nix"' 'code,nix\na,b\n'
check "a CSV column twice" refused 'column "code" twice' 'code,code\na,b\n'
check "a CSV key twice" refused 'bad.csv:3: a second row with the same key' 'code,name\na,b\na,c\n'
check "CSV that is no UTF-8" refused 'bad.csv:2: column 1 is not valid UTF-8' 'code,name\n\377,b\n'
check "a CSV field too few" refused 'bad.csv:2: 1 field for 2 columns' 'code,name\na\n'
check "a CSV field too many" refused 'bad.csv:2: 3 fields for 2 columns' 'code,name\na,b,c\n'
check "a CSV quote that stays open" refused 'bad.csv:2: a quote is not closed' 'code,name\n"a,b\n'
check "an empty CSV" refused 'no header line' ''
cat >env.schema <<'S'
database env;
table c { code text primary key; name text?; }
seed c (code, name) key (code) { 'a', env('TOUR_UNSET'); }
S
unset TOUR_UNSET
env_unset() { status 1 schemac init --db sqlite:env.db env.schema && says TOUR_UNSET && says SC_E_ENV; }
check "env() of a variable that is not set" env_unset

# ---- nothing left behind ----

printf 'database d;\ntable t { id int primary key; }\n' >d.schema
for command in drift status health seed plan rollback baseline repair; do
	none() { status 1 schemac "$command" --db sqlite:none.db d.schema && says SC_E_NO_DATABASE && ! [ -e none.db ]; }
	check "$command of a missing file does not make it" none
done
printf 'database d;\ntable t { id int primary key; check (nix > 0); }\n' >wrong.schema
wrong() { status 1 schemac init --db sqlite:none.db wrong.schema && ! [ -e none.db ]; }
check "init of a wrong schema makes no file" wrong
printf 'database "../outside";\ntable t { id int primary key; }\n' >outside.schema
outside() { status 1 schemac build outside.schema && says S220 && ! [ -e outside.h ] && ! [ -e generated/outside.h ]; }
check "a database's name leads to no other folder" outside
printf 'database d;\nmodule "../../evil" { table t { id int primary key; } }\n' >module.schema
inside() { status 0 schemac build -o module.out module.schema && ! find .. -name '*evil*' | grep -v '/module.out/'; }
check "nor does a module's" inside
new_twice() { echo mine >shop/main.c && status 0 schemac new shop && says "kept       shop/main.c" && [ "$(cat shop/main.c)" = mine ]; }
check "new keeps what is there" new_twice
check "a project's name is checked" status 1 schemac new ../y
for command in new build fmt lint init seed drift status health diff migrate plan apply rollback baseline repair; do
	check "$command without an argument is wrong usage" status 64 schemac "$command"
	check "$command --help" status 0 schemac "$command" --help
done
