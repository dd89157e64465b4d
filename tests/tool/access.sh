# The generated functions on both databases: each type at its extremes against what psql and sqlite3 show, and every kind of call.
. "$ROOT/tests/tool/lib"
export PKG_CONFIG_PATH="$BUILD/install/lib/pkgconfig" LD_LIBRARY_PATH="$BUILD/install/lib" PGTZ=UTC
HERE="$ROOT/tests/tool/access"
case $BUILD in *asan*) SANITIZE="-g -fsanitize=address,undefined" ;; *) SANITIZE= ;; esac
unset DATABASE_URL

# program NAME   builds NAME of access/NAME.schema and access/NAME.c
program() {
	schemac build -o . "$HERE/$1.schema" &&
		gcc -std=c11 -Wall -Wextra -Wpedantic -Werror $SANITIZE -o "$1" "$HERE/$1.c" "$1.c" -I. $(pkg-config --cflags --libs schemac)
}
# same FILE FILE
same() { cmp "$1" "$2" || { diff "$1" "$2" | cut -c 1-300; return 1; }; }

check "a program of all types" program types
check "a program of all calls" program shop

# ---- types ----

rm -f types.db
DATABASE_URL=sqlite:types.db ./types insert >got 2>&1
check "values come back from SQLite" same "$HERE/types.sqlite.json" got
sqlite3 types.db 'select * from kinds order by id' >got
check "sqlite3 shows them" same "$HERE/types.sqlite" got
if has_postgres; then
	cp "$HERE/types.postgresql.json" wanted
	fresh access_types
	DATABASE_URL="$url" ./types insert >got 2>&1
	check "values come back from PostgreSQL" same wanted got
	psql -qXAt -d "$url" -c "set intervalstyle = iso_8601" -c "set lc_monetary = 'C'" -c 'select * from kinds order by id' >got
	check "psql shows them" same "$HERE/types.postgresql" got
	psql -qX -d "$url" -c '\copy kinds to rows.txt'
	psql -qX -d "$url" -c 'truncate kinds'
	psql -qX -d "$url" -c "\\copy kinds from rows.txt"
	DATABASE_URL="$url" ./types >got 2>&1
	check "what psql wrote is read" same wanted got
	psql -qX -d "$url" -c 'truncate kinds'
	DATABASE_URL="$url" ./types copy out >got 2>&1
	cat wanted wanted >twice
	check "binary COPY in and out" same twice got
	missing access_types
fi

# ---- calls ----

rm -f shop.db
check "calls on SQLite" env DATABASE_URL=sqlite:shop.db ./shop
if has_postgres; then
	fresh access_shop
	check "calls on PostgreSQL" env DATABASE_URL="$url" ./shop
	missing access_shop
fi

# ---- what must not compile ----

cat >wrong.c <<'C'
#include "shop.h"
int main(void)
{
	shop_customers_id id = { 1 };
	struct shop_orders o;
	return shop_orders_get(NULL, id, NULL, &o);
}
C
check "the key of another table does not compile" status 1 gcc -std=c11 -fsyntax-only -I. $(pkg-config --cflags schemac) wrong.c
check "which the compiler says" says "incompatible type"
cat >ignored.c <<'C'
#include "shop.h"
int main(void)
{
	shop_customers_delete(NULL, (shop_customers_id){ 1 });
}
C
check "a result that is not looked at is a warning" status 1 gcc -std=c11 -Wall -Werror -c -o ignored.o -I. $(pkg-config --cflags schemac) ignored.c
