# What SQLite keeps: renamed labels in the rows, virtual tables, decimals and moments in one form, databases of before.
. "$ROOT/tests/tool/lib"
sql() { sqlite3 -bail "$1" "$2"; }
same() { [ "$(sql "$1" "$2")" = "$3" ] || { sql "$1" "$2"; echo "is not: $3"; return 1; }; }
quiet() { status 0 schemac drift --db "sqlite:$1" "$2" && status 0 schemac plan --db "sqlite:$1" "$2" && says "nothing to do"; }

# renamed labels: columns, domains, arrays, and back
moods() { cat <<S
database moods;
target sqlite;
enum mood { $1 }
domain feel : mood;
table days {
    id bigint identity primary key;
    m mood; n mood? default $2; l mood[]; o mood[]?; f feel;
    check (m = $2 or n is null); index (m) where (m = $2);
}
S
}
moods 'ok, sad' "'ok'" >moods.schema
status 0 schemac init --db sqlite:moods.db moods.schema
sql moods.db "insert into days (m, n, l, o, f) values ('ok', 'sad', '[\"ok\",\"sad\",null]', null, 'ok'), ('ok', 'ok', '[]', '[\"ok\"]', 'sad')"
schemac migrate -q --baseline moods.schema
moods "fine @renamed(ok), sad" "'fine'" >moods.schema
check "a renamed label is renamed in the rows" status 0 schemac apply --db sqlite:moods.db moods.schema
check "in columns, arrays and domains" same moods.db "select group_concat(m || ifnull(n, '-') || l || ifnull(o, '-') || f, ' ') from days" 'finesad["fine","sad",null]-fine finefine[]["fine"]sad'
check "then nothing is left to do" quiet moods.db moods.schema
check "a label that is none is refused" eval '! sql moods.db "update days set m = '"'ok'"'" && ! sql moods.db "update days set l = '"'[\\\"ok\\\"]'"'"'
moods 'ok, sad' "'ok'" >moods.schema
rm -f moods.db && status 0 schemac init --db sqlite:moods.db moods.schema
sql moods.db "insert into days (m, l, f) values ('ok', '[\"ok\"]', 'ok')"
moods "fine @renamed(ok), sad" "'fine'" >moods.schema
there() { status 0 schemac migrate -m labels moods.schema && status 0 schemac init --db sqlite:moods.db moods.schema && same moods.db "select m || l || f from days" 'fine["fine"]fine'; }
check "a migration renames them" there
back() { status 0 schemac rollback --to 0 --allow all --db sqlite:moods.db moods.schema && same moods.db "select m || l || f from days" 'ok["ok"]ok'; }
check "and its way back renames them back" back

# virtual tables
sql words.db "create virtual table docs using fts5(title, body); create virtual table spots using rtree(id, a, b); create table notes (id integer primary key, t text) strict; insert into docs values ('a', 'b'); insert into spots values (1, 0, 1)"
status 0 schemac import --db sqlite:words.db -o words.schema
check "virtual tables are adopted" status 0 schemac baseline --db sqlite:words.db words.schema
check "no plan makes them anew, and their own tables are no drift" quiet words.db words.schema
printf '\ntable more { id bigint identity primary key; }\n' >>words.schema
check "nor does one with another change" eval 'status 0 schemac apply --db sqlite:words.db words.schema && ! says docs >/dev/null && quiet words.db words.schema && same words.db "select count(*) from docs where docs match '"'b'"'" 1 && same words.db "select count(*) from spots" 1'
check "they are made in an empty database" eval 'status 0 schemac init --db sqlite:fresh.db words.schema && quiet fresh.db words.schema && sql fresh.db "insert into docs values (1, 2)"'

# what a database of an earlier version holds is brought into form, or refused with the query that finds it
kept() { cat <<S
database kept;
target sqlite;
table t {
    id bigint identity primary key;
    n int; price numeric(10, 2) default 0; at timestamptz?; ts timestamp?; d date?; tm time?; u uuid?;
    twice numeric(10, 2) generated always as (price * 2) stored;
    check (price >= 0); unique (price);
}
view sums as \$\$ select sum(price) as s, sum(twice) as t from t where price > 1 \$\$;
S
}
old="create table t (id INTEGER not null, n INTEGER not null, price TEXT not null default '0', at TEXT, ts TEXT, d TEXT, tm TEXT, u TEXT,
	twice TEXT not null generated always as (cast(price as real) * 2) stored, constraint t_pkey primary key (id autoincrement),
	constraint t_price_check check (cast(price as real) >= 0), constraint t_price_key unique (price)) strict;
	insert into t (n, price, at, ts, d, tm, u) values (1, '1.10', '2026-01-01T12:00:00.123Z', '2026-01-01 12:00:00', '2026-01-01', '10:00', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'),
	(2, '10', '2026-01-01', '2026-01-01T12:00:00.5', null, '10:00:01.25', null), (3, '9', '2026-01-01 10:00', null, null, null, null)"
kept >kept.schema
sql kept.db "$old"
brought() { status 0 schemac baseline --force --db sqlite:kept.db kept.schema && status 0 schemac apply --db sqlite:kept.db kept.schema && quiet kept.db kept.schema; }
check "values of an earlier form are taken over" brought
check "each as it was" same kept.db "select price, at, ts, d, tm, u, twice from t order by price" "1.1|2026-01-01T12:00:00.123000Z|2026-01-01T12:00:00.000000|2026-01-01|10:00:00.000000|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11|2.2
9.0|2026-01-01T10:00:00.000000Z|||||18.0
10.0|2026-01-01T00:00:00.000000Z|2026-01-01T12:00:00.500000||10:00:01.250000||20.0"
check "1.1 is 1.10" eval '! sql kept.db "insert into t (n, price) values (1, 1.1)" && ! sql kept.db "insert into t (n, price) values (1, '"'1.100'"')"'
sql kept.db "insert into t (n, price) values (1, 1.01), (1, 1.02), (1, 1.03), (1, 1.07)"
check "sums of a view are exact" same kept.db "select s = 24.23 and t = 48.46 from sums" 1
misfit() {
	rm -f kept.db && sql kept.db "$old; insert into t (n, price, d) values $1" && status 0 schemac baseline --force --db sqlite:kept.db kept.schema &&
		status 1 schemac apply --db sqlite:kept.db kept.schema && says "the database is as it was before" || return 1
	same kept.db "$(sed -n 's/.*rows in the way: //p' status.out | sed 's/select \*/select group_concat(id)/')" "$2" && same kept.db "select count(*) from t where typeof(price) = 'text'" "$3"
}
check "an int beyond 32 bits is refused" misfit "(99999999999, '3', null)" 4 4
check "more digits than the scale are refused" misfit "(1, '1.239', null)" 4 4
check "more digits than a REAL keeps are refused" misfit "(1, '12345678901234567890.5', null), (1, '0.12345678901234567', null)" 4,5 5
check "what is no number is refused" misfit "(1, '12abc', null)" 4 4
check "what is no date is refused" misfit "(1, '3', '2026-02-30')" 4 4

# a numeric that becomes another type
cat >type.schema <<'S'
database type;
target sqlite;
table t { id bigint identity primary key; a numeric(10, 2)?; b int; }
S
status 0 schemac init --db sqlite:type.db type.schema
sql type.db "insert into t (a, b) values (1.5, 7), (null, 2147483647)"
check "a numeric becomes text with its digits, an int a numeric" eval 'sed -i "s/a numeric(10, 2)?; b int;/a text?; b numeric(12, 2);/" type.schema && status 0 schemac apply --db sqlite:type.db type.schema && same type.db "select group_concat(ifnull(a, '"'-'"') || b) from t" "1.507.0,-2147483647.0" && quiet type.db type.schema'
check "and back" eval 'sed -i "s/a text?; b numeric(12, 2);/a numeric(10, 2)?; b int;/" type.schema && status 3 schemac apply --db sqlite:type.db type.schema && says "data-loss" && status 0 schemac apply --allow data-loss --db sqlite:type.db type.schema && same type.db "select group_concat(ifnull(a, '"'-'"') || '"':'"' || b) from t" "1.5:7,-:2147483647"'
