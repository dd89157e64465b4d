# --verify: the proof of a plan on a scratch copy, with rows made up for it, there and back; locks measured.
. "$ROOT/tests/tool/lib"
cat >old.schema <<'S'
database proof;
target postgresql 13, sqlite;
enum state { open, paid, 'sent out' }
domain mail : text check (value like '%@%');
table customers {
    id    bigint identity primary key;
    email mail unique;
    nick  varchar(3)?;
    born  date?;
    at    timestamptz default now();
    doc   json?;
    price numeric(5, 2) default 0;
    good  bool default true;
    key   uuid?;
    check (length(nick) > 0);
}
table orders {
    id       bigint identity primary key;
    customer bigint references customers;
    state    state default 'open';
    total    int;
    note     text?;
    check (total > 10);
    index (customer);
}
table tags { of bigint references orders; word text; primary key (of, word); }
S
sed "s/nick  varchar(3)?;/nick  varchar(30)?; city text default 'x';/; s/note     text?;/remark   text? @renamed(note);/; s/total    int;/total    bigint;/
	s/total > 10/total >= 10/; s/index (customer)/index (customer, state)/" old.schema >new.schema
# a rule that rows can break: they are made up for the old one alone
sed 's/total > 10/total > 1000/' old.schema >strict.schema
sed 's/^table tags.*/table tags { of bigint references orders; word text; primary key (of, word); }\ntable notes { id bigint identity primary key; of bigint references tags2; }\ntable tags2 { id bigint identity primary key; }/' old.schema >added.schema
one() {
	label=$1
	proven() { status 2 schemac plan --verify --db "$url" new.schema && says "there and back, 9 rows in 3 tables stayed"; }
	check "$label: a database for it" status 0 schemac apply --db "$url" old.schema
	check "$label: proven there and back, with rows of every type" proven
	stricter() { status 2 schemac plan --verify --db "$url" strict.schema && says "there and back, 3 rows in 1 table stayed"; }
	check "$label: a rule that the made-up rows break is no fault of the plan" stricter
	nothing() { status 0 schemac drift --db "$url" old.schema; }
	check "$label: the database itself is as it was" nothing
	applied() { status 0 schemac apply --verify --allow all --db "$url" new.schema && says "proven" && status 0 schemac drift --db "$url" new.schema; }
	check "$label: apply proves before it runs" applied
	json() { schemac plan --verify --format json --db "$url" old.schema >plan.json 2>/dev/null; [ $? = 2 ] && python3 -c 'import json; json.load(open("plan.json"))'; }
	check "$label: and says nothing into JSON" json
}
offline() { # migrate proves the pair that it writes
	mkdir -p offline && sed "s/target .*/target $1;/" old.schema >offline/proof.schema && schemac migrate -q --baseline offline/proof.schema &&
		sed "s/target .*/target $1;/" new.schema >offline/proof.schema && status 0 schemac migrate --verify $2 -m more offline/proof.schema && says "there and back, 9 rows in 3 tables stayed"
	got=$?
	rm -rf offline
	return $got
}
rm -f proof.db
url=sqlite:$PWD/proof.db
one sqlite
check "sqlite: migrations are proven" offline sqlite ""
if has_postgres; then
	# programs that other scripts kill leave theirs to the next that makes one
	psql -qXAt -d postgres -c "select datname from pg_database where datname like 'schemac_scratch%'" | while read -r left; do
		psql -qX -d postgres -c "drop database \"$left\" with (force)" >/dev/null
	done
	scratch="postgresql:///postgres?host=$PGHOST&user=$PGUSER"
	fresh tool_verify
	one postgresql
	check "postgresql: migrations are proven" offline "postgresql 13" "--scratch $scratch"
	default() { SCHEMAC_SCRATCH_URL=$scratch status 2 schemac plan --db "$url" old.schema && says "proven"; }
	check "postgresql: with SCHEMAC_SCRATCH_URL it is the default" default
	unreachable() { SCHEMAC_SCRATCH_URL="postgresql://nobody@127.0.0.1:1/x" status 1 schemac plan --deadline 1 --db "$url" old.schema && says "no scratch database"; }
	check "postgresql: a scratch server that is not there is an error" unreachable
	gone() { [ "$(psql -qXAt -d postgres -c "select count(*) from pg_database where datname like 'schemac_scratch%'")" = 0 ]; }
	check "postgresql: no scratch database is left" gone
	measured() {
		fresh tool_verify && schemac apply -q --db "$url" old.schema && status 2 schemac plan --verify --blocking --db "$url" new.schema && says "proven" && ! grep -q "anew, which the plan does not say" status.out
	}
	check "postgresql: rewrites are measured as they are said" measured
	missing tool_verify
else
	echo "skip proofs on PostgreSQL"
fi

# what a step locks besides its own table: what a foreign key refers to, parents, partitions; measured there and back
if has_postgres; then
	cat >locks.schema <<'S'
database locks;
target postgresql 13;
table a { id bigint identity primary key; n int; }
table b { id bigint identity primary key; a bigint references a; x int; c bigint?; }
table gone { id int primary key; a bigint references a; b bigint references b; }
table p { id int; d date; primary key (id, d); } 
table parted partition by range (id) { id int; v text; primary key (id); }
table parted_1 partition of parted for values from (0) to (10);
function f() returns trigger language plpgsql as $$ begin return new; end $$;
S
	cat >locks2.schema <<'S'
database locks;
target postgresql 13;
table a { id bigint identity primary key; n bigint; m int default 0; index (n); }
table b { id bigint identity primary key; a bigint references a on delete cascade; x int; c bigint? references a; 
  trigger t before insert on b for each row execute function f(); check (x > 0); }
table p { id int; d date; primary key (id, d); x int?; }
table parted partition by range (id) { id int; v text; w int?; primary key (id); index (v); }
table parted_1 partition of parted for values from (0) to (10);
table parted_2 partition of parted for values from (10) to (20);
table newt { id int primary key; a bigint references a; }
function f() returns trigger language plpgsql as $$ begin return new; end $$;
S
	fresh tool_locks
	others() {
		status 0 schemac apply -q --db "$url" locks.schema && status 2 schemac plan --verify --db "$url" locks2.schema && says proven &&
			says "locks public.b in SHARE ROW EXCLUSIVE mode, public.a in SHARE ROW EXCLUSIVE mode" &&
			says "locks public.parted in ACCESS EXCLUSIVE mode, public.parted_1 in ACCESS EXCLUSIVE mode" &&
			says "locks public.gone in ACCESS EXCLUSIVE mode, public.b in ACCESS EXCLUSIVE mode" &&
			says "create index concurrently parted_1_v_idx on public.parted_1 (v)" && ! grep -q "more than the plan says" status.out || { cat status.out; return 1; }
		status 2 schemac plan --format json --db "$url" locks2.schema && says '"others": [{"locked": "table public.a", "lock": "SHARE ROW EXCLUSIVE"}]' &&
			status 0 schemac apply --allow all --db "$url" locks2.schema && status 0 schemac drift --db "$url" locks2.schema
	}
	check "each step says all that it locks, and the server locks no more" others
	missing tool_locks
fi
