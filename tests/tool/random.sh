# A slice of the random pairs of schemas: `make test-random` runs as many as are asked for.
# mode: release
. "$ROOT/tests/tool/lib"
check "random pairs for SQLite" env DIALECT=sqlite N=200 SEED=1 "$BUILD/tests/random/random"
if [ -n "${PGHOST:-}" ]; then
	check "random pairs for PostgreSQL" env DIALECT=postgresql N=40 SEED=1 "$BUILD/tests/random/random"
else
	echo "skip random pairs for PostgreSQL"
fi
