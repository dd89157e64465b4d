# Databases that can only be read: init of one that is up to date succeeds and says so, with something to do it is refused; health tells.
. "$ROOT/tests/tool/lib"
cat >ro.schema <<'S'
database ro;
target postgresql 13, sqlite;
table t { id bigint identity primary key; name text unique; }
seed t (name) key (name) { 'a'; }
S
sed 's/name text unique;/name text unique; more text?;/' ro.schema >ro2.schema
# file modes do not bind root
as=
[ "$(id -u)" != 0 ] || as="runuser -u ${PG_OS_USER:-postgres} --"
cp "$(command -v schemac)" schemac.here
chmod 755 . schemac.here

only_looks() { # URL WHY
	status 0 $as ./schemac.here init --db "$1" ro.schema && says "up to date; the database is read only" && says "the structs fit" || return 1
	status 0 $as ./schemac.here drift --db "$1" ro.schema || return 1
	status 0 $as ./schemac.here status --db "$1" ro.schema || return 1
	status 1 $as ./schemac.here init --db "$1" ro2.schema && says "SC_E_READ_ONLY" && says "is not at this version" || return 1
	status 1 $as ./schemac.here health --db "$1" ro.schema && says "$2"
}

mkdir -p folder
check "sqlite: init" status 0 schemac init --db "sqlite:$PWD/folder/a%b.db" ro.schema
check "sqlite: health can write" sh -c "schemac health --db 'sqlite:$PWD/folder/a%b.db' ro.schema | grep -q 'can be written'"
[ -z "$as" ] || chown -R "${PG_OS_USER:-postgres}" folder
chmod 444 folder/*.db
check "sqlite: a file without write permission" only_looks "sqlite:$PWD/folder/a%b.db" "the file may not be written"
rm -f folder/*-shm folder/*-wal # a reader cannot clear its empty log away
chmod 555 folder
check "sqlite: a folder without write permission too" only_looks "sqlite:$PWD/folder/a%b.db" "the file may not be written"
chmod 644 folder/*.db
check "sqlite: a folder alone" only_looks "sqlite:$PWD/folder/a%b.db" "the folder of the file may not be written"
check "sqlite: nothing is left beside the file" [ "$(ls folder)" = a%b.db ]
check "sqlite: a missing file is refused" status 1 $as ./schemac.here init --db "sqlite:$PWD/folder/no.db" ro.schema
chmod 755 folder

if [ -n "${PGHOST:-}" ]; then
	psql -qX -d postgres -c "drop database if exists schemac_tool_ro with (force)" 2>/dev/null
	as=
	url="dbname=schemac_tool_ro"
	check "postgres: init" status 0 schemac init --db "$url" ro.schema
	check "postgres: health can write" sh -c "schemac health --db '$url' ro.schema | grep -q 'can be written'"
	psql -qX -d postgres -c "alter database schemac_tool_ro set default_transaction_read_only = on"
	check "postgres: default_transaction_read_only" only_looks "$url" "default_transaction_read_only is on"
	psql -qX -d postgres -c "drop database schemac_tool_ro with (force)"
fi
