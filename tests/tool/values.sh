# What a change of the schema does to the values that are there: a case is two schemas, rows, and what a query says of them
# afterwards. Each goes forth and back, and is as a database made afresh both times, by pg_dump's word.
#   tests/kinds/values/*.case: "= NAME", then sections of lines behind "< old", "< new", "< rows", "< check" and "< out"; "< back" and
#   "< back-out" are asked when the old schema is applied again; "< refused": the plan is refused without --allow, and says so,
#   "< says" and "< silent": what the plan says, and does not; "< fails": it fails, and says so
# CASE=words runs the cases whose name holds them.
# mode: release
. "$ROOT/tests/tool/lib"
has_postgres || { echo "skip values: no PostgreSQL"; exit 0; }
mkdir cases
cat "$ROOT"/tests/kinds/values/*.case | awk '
	/^= / { name = substr($0, 3); n++; dir = sprintf("cases/%03d", n); system("mkdir " dir); print name >(dir "/name"); close(dir "/name"); next }
	/^< / { part = substr($0, 3); file = dir "/" part; printf "" >file; next }
	file && n { print >file }'
LANE=${LANE:-0}

dump() { # DATABASE FILE: pg_dump's lines in order, whatever the order of columns
	pg_dump --schema-only --no-owner --exclude-schema=schemac "$1" | grep -vE '^(--|SET|SELECT pg_catalog|\\|$)' | sed 's/,$//' | sort >"$2"
}
asked() { # DATABASE QUERY EXPECTED
	[ ! -f "$2" ] || { psql -qXAt -d "$1" -f "$2" >asked.out 2>&1; diff "$3" asked.out; }
}
apply() { # SCHEMA FRESH
	cp "$1" app.schema
	schemac apply -q app.schema --db "$url" --allow all || return 1
	schemac plan app.schema --db "$url" >again.out 2>&1 || { echo "the second plan of $1:"; cat again.out; return 1; }
	schemac drift -q app.schema --db "$url" || return 1
	psql -qX -d postgres -c "create database $2" || return 1
	schemac init -q app.schema --db "postgresql:///$2?host=$PGHOST&user=$PGUSER" || return 1
	dump "$2" fresh.sql && dump "values_$LANE" live.sql && diff fresh.sql live.sql
	result=$?
	psql -qX -d postgres -c "drop database $2"
	return $result
}
one() {
	fresh "values_$LANE"
	psql -qX -d postgres -c "drop database if exists values_fresh_$LANE" 2>/dev/null
	(echo 'target postgresql 13;'; cat "$1/old") >"$1/old.schema"
	(echo 'target postgresql 13;'; cat "$1/new") >"$1/new.schema"
	cp "$1/old.schema" app.schema
	schemac init -q app.schema --db "$url" || return 1
	[ ! -f "$1/rows" ] || psql -qX -v ON_ERROR_STOP=1 -o /dev/null -d "values_$LANE" -f "$1/rows" || return 1
	cp "$1/new.schema" app.schema
	if [ -f "$1/refused" ]; then
		status 3 schemac apply app.schema --db "$url" && says "$(cat "$1/refused")" || return 1
	fi
	if [ -f "$1/says" ]; then
		status 2 schemac plan app.schema --db "$url" && says "$(cat "$1/says")" || return 1
	fi
	if [ -f "$1/silent" ]; then
		status 2 schemac plan app.schema --db "$url" && ! says "$(cat "$1/silent")" || return 1
	fi
	if [ -f "$1/fails" ]; then
		status 1 schemac apply app.schema --db "$url" --allow all && says "$(cat "$1/fails")"
		return
	fi
	schemac plan --verify --scratch "postgresql:///postgres?host=$PGHOST&user=$PGUSER" app.schema --db "$url" >proof.out 2>&1
	[ $? = 2 ] && ! grep -q 'does not hold' proof.out || { cat proof.out; return 1; }
	apply "$1/new.schema" "values_fresh_$LANE" || return 1
	asked "values_$LANE" "$1/check" "$1/out" || return 1
	apply "$1/old.schema" "values_fresh_$LANE" || { echo "on the way back"; return 1; }
	asked "values_$LANE" "$1/back" "$1/back-out" || { echo "on the way back"; return 1; }
}
for case in cases/*; do
	name=$(cat "$case/name")
	case $name in *"${CASE:-}"*) check "values: $name" one "$case" ;; esac
done
psql -qX -d postgres -c "drop database if exists values_$LANE with (force)" 2>/dev/null
