# Seeds on both databases, by the same script: CSV files by their header, keys with NULL, rows without a key, env() and
# ref(), numbers of sequences, prune, what is refused and how it is named.
. "$ROOT/tests/tool/lib"
cat >seeds.schema <<'S'
database seeds;
target postgresql 13, sqlite;
table countries { code text primary key; name text; big boolean?; note text?; data bytea?; }
table teams { id bigint identity primary key; name text unique; boss bigint? references teams; }
table users { id bigint identity primary key; team bigint references teams; email text unique; password text? @secret; }
table pairs { a text?; b int?; v text; unique (a, b); }
table logs { message text; at int; }
table numbers { id bigint identity primary key; n text unique; }
seed countries from 'countries.csv' key (code);
seed users (team, email, password) key (email) {
    ref(teams, 'red'), 'ann@x', null;
    ref(teams, 'blue'), 'bob@x', 'q' || env('SEEDS_PASSWORD');
    ref(teams, 'blue'), E'it\'s env(\'SEEDS_PASSWORD\')', env('SEEDS_OTHER');
}
seed teams (name, boss) key (name) { 'red', null; 'blue', ref(teams, 'red'); }
seed pairs (a, b, v) key (a, b) { null, 1, 'x'; 'q', null, 'y'; 'q', 2, 'z'; }
seed logs (message, at) { 'hello', 1; 'hello', 1; }
seed numbers (id, n) key (id) prune { 1, 'one'; 5, 'five'; }
S
printf '\357\273\277name,big,code,note,data\r\n"Ger\nmany",true,de,,\\x00ff\r\nFrance,f,fr,"",\r\n' >countries.csv
export SEEDS_PASSWORD="o'k" SEEDS_OTHER=z
changed() { sed "$1" seeds.schema >changed.schema; } # a schema of the same name with something else in it
gives() { got=$(value "$url" "$1" | tr '\n' ';'); [ "$got" = "$2" ] || { echo "$1 gives $got, not $2"; return 1; }; }
seed() { status "$@" --db "$url"; }
csv() { # NAME CONTENT SAYS...   a file that is refused; nothing of it is kept
	check_csv() {
		printf "$1" >broken.csv && shift
		changed "s/countries.csv/broken.csv/" && status 1 schemac seed --db "$url" changed.schema || return 1
		for text in "$@"; do says "$text" || return 1; done
		gives "select count(*) from countries" "2;"
	}
	name=$1 && shift
	check "$label: $name" check_csv "$@"
}
one() {
	label=$1
	check "$label: init seeds" seed 0 schemac init seeds.schema
	check "$label: with counts" says "14 rows inserted"
	check "$label: a file goes by its header" gives "select code, name from countries where code = 'fr'" "fr|France;"
	check "$label: a line break and words for booleans" gives "select count(*) from countries where (name = 'Ger
many' and big) or (code = 'fr' and not big)" "2;"
	check "$label: nothing is NULL, quotes are empty" gives "select count(*) from countries where (code = 'de' and note is null) or note = ''" "2;"
	check "$label: ref() finds rows by key" gives "select u.email from users u join teams t on t.id = u.team where t.name = 'red'" "ann@x;"
	check "$label: ref() finds rows of the same seed" gives "select count(*) from teams b join teams r on r.id = b.boss where r.name = 'red'" "1;"
	check "$label: env() is a parameter, in a string it is text" gives "select email, password from users where id > 1 order by 1" "bob@x|qo'k;it's env('SEEDS_PASSWORD')|z;"
	again() { seed 0 schemac seed seeds.schema && says "0 rows inserted or changed" && gives "select count(*) from pairs" "3;"; }
	check "$label: again changes nothing, NULL in the key or not" again
	check "$label: the next number is beyond those that are seeded" gives "insert into numbers (n) values ('x') returning id" "6;"
	updated() { value "$url" "update pairs set v = 'moved' where a is null" && seed 0 schemac seed seeds.schema && says "1 changed, 2 the same" && says "1 row inserted" && gives "select v from pairs where a is null" "x;"; }
	check "$label: a row that differs is updated, of its own" updated
	above() { changed "s/^seed logs.*/seed logs (message, at) { 'first', 0; }\nseed logs (at, message) { 9, 'last'; 1, 'hello'; 1, 'hello'; }/" && seed 0 schemac seed changed.schema && gives "select count(*), count(distinct message) from logs" "4|3;"; }
	check "$label: rows without a key are known by what they hold" above
	pruned() { value "$url" "insert into numbers (id, n) $over values (7, 'mine')" && changed "s/ 5, 'five';//" && seed 0 schemac seed changed.schema && says "1 deleted" && gives "select n from numbers order by id" "one;x;mine;"; }
	check "$label: prune deletes what the seed inserted, and only that" pruned
	dry() { value "$url" "delete from pairs" && seed 0 schemac seed --dry-run seeds.schema && says "3 inserted" && says "dry run" && gives "select count(*) from pairs" "0;"; }
	check "$label: --dry-run keeps nothing" dry
	only() { value "$url" "delete from logs" && seed 0 schemac seed --only pairs seeds.schema && says "3 rows inserted" && gives "select count(*) from numbers" "3;" && status 1 schemac seed --only nothing --db "$url" seeds.schema; }
	check "$label: --only seeds one table" only
	json() { seed 0 schemac seed --format json seeds.schema && python3 -c 'import json; d = json.load(open("status.out")); assert {"table", "inserted", "changed", "same", "skipped", "deleted"} <= set(d["tables"][0]), d'; }
	check "$label: counts as JSON" json
	missing_all() { (unset SEEDS_PASSWORD SEEDS_OTHER; status 1 schemac seed --db "$url" seeds.schema) && says "SEEDS_PASSWORD, SEEDS_OTHER"; }
	check "$label: missing variables are one error" missing_all
	nowhere() { changed "s/'bob@x'/'eve@x'/; s/ref(teams, 'blue'), 'eve/ref(teams, 'green'), 'eve/" && status 1 schemac seed --db "$url" changed.schema && says "ref(teams, 'green') finds no row" && gives "select count(*) from users" "3;"; }
	check "$label: a ref() that finds nothing is an error" nowhere
	csv "a field is missing" 'code,name\nit,Italy\nes\n' 'broken.csv:3: 1 field for 2 columns'
	csv "a quote is not closed" 'code,name\nit,"Italy\n' 'broken.csv:2: a quote is not closed'
	csv "no UTF-8" 'code,name\nit,\377\n' 'broken.csv:2: column 2 is not valid UTF-8 (byte 0xff)'
	csv "a column that is unknown" 'code,name,colour\n' 'has a column "colour" that countries does not have'
	csv "a column twice" 'code,name,code\n' 'has the column "code" twice'
	csv "a key twice" 'code,name\nit,Italy\nes,Spain\nit,Italia\n' 'broken.csv:4: a second row with the same key' 'code = "it"'
	csv "no boolean" 'code,name,big\nit,"a\nb",t\nes,Spain,perhaps\n' 'broken.csv:4: column big' 'value: "perhaps"'
	csv "NULL where there must be a value" 'code,name\nit,Italy\nes,\n' 'broken.csv:3:' 'code = "es", name = NULL'
	secret() { printf 'team,email,password\n1,a@x,hush\nx,b@x,hush\n' >broken.csv && changed "/^seed users/,/^}/d" && echo "seed users from 'broken.csv' key (email);" >>changed.schema && status 1 schemac seed --db "$url" changed.schema && says "broken.csv:3: column team" && ! grep -q hush status.out; }
	check "$label: values of secret columns are shown nowhere" secret
	large() { python3 -c 'for i in range(9000): print("code,name" if i == 0 else f"c{i},name {i}")' >broken.csv && changed "s/countries.csv/broken.csv/" && seed 0 schemac seed changed.schema && says "8999 rows inserted" && gives "select count(*) from countries" "9001;"; }
	check "$label: a large file stays a file" large
	halved() { sed -i 's/^c7000,.*/c7000,/' broken.csv && status 1 schemac seed --db "$url" changed.schema && says "broken.csv:7001:" && says 'code = "c7000"' && gives "select count(*) from countries" "9001;"; }
	check "$label: a constraint's row is found in it" halved
}
file=$PWD/seeds.db url=sqlite:seeds.db over=
one sqlite
if has_postgres; then
	name=seeds_tool over="overriding system value"
	missing $name
	one postgresql
	typed() { changed "s/note text?;/note text?; size int?;/; s/countries.csv/broken.csv/" && printf 'code,name,size\nit,"a\nb",1\nes,Spain,1x\n' >broken.csv && status 0 schemac apply -q --db "$url" changed.schema && status 1 schemac seed --db "$url" changed.schema && says "broken.csv:4: column size" && says 'value: "1x"'; }
	check "postgresql: a value of another type" typed
	missing $name
else
	echo "skip postgresql: seeds"
fi
pipe() { mkfifo pipe.csv && changed "s/countries.csv/pipe.csv/" && status 1 timeout 20 schemac lint changed.schema && says "pipe.csv: it is not an ordinary file"; }
check "a FIFO is no file of a seed" pipe
device() { changed "s/'countries.csv'/'\/dev\/zero'/" && status 1 timeout 20 schemac lint changed.schema && says "/dev/zero: it is not an ordinary file"; }
check "a device is none" device
