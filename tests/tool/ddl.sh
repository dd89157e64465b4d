# The DDL files alone, without schemac's runtime: psql and sqlite3, in name order, twice.
. "$ROOT/tests/tool/lib"
for schema in "$ROOT"/schemas/*.schema; do
	name=$(basename "$schema" .schema)
	check "$name builds" status 0 schemac build -o "out/$name" "$schema"
	sqlite_twice() {
		rm -f "$name.db"
		for time in 1 2; do
			for file in "out/$name"/sqlite/*.sql; do
				sqlite3 -bail "$name.db" <"$file" || return 1
			done
		done
	}
	if [ -d "out/$name/sqlite" ]; then check "$name: sqlite3 takes the files twice" sqlite_twice; fi
	psql_twice() {
		for time in 1 2; do
			for file in "out/$name"/postgresql/*.sql; do
				psql -qX -v ON_ERROR_STOP=1 -d "ddl_$name" -f "$file" || { echo "$file"; return 1; }
			done
		done
	}
	if has_postgres; then
		fresh "ddl_$name"
		check "$name: psql takes the files twice" psql_twice
		loaded() { pg_dump -s --no-owner -d "ddl_$name" | grep -v '^\\' >"$name.files"; }
		initialized() {
			missing "init_$name"
			ADMIN_PASSWORD=x schemac init -q --no-seeds --db "$url" "$schema" &&
				pg_dump -s --no-owner -N schemac -d "init_$name" | grep -v '^\\' >"$name.init" && diff "$name.files" "$name.init"
		}
		check "$name: pg_dump reads it" loaded
		check "$name: init makes the same database as the files" initialized
		psql -qX -d postgres -c "drop database \"ddl_$name\"" -c "drop database if exists \"init_$name\""
	fi
done
