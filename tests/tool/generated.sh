# What build writes, in the hands of other programs: C and C++ that use it through pkg-config, Graphviz, Mermaid's grammar.
. "$ROOT/tests/tool/lib"
export PKG_CONFIG_PATH="$BUILD/install/lib/pkgconfig" LD_LIBRARY_PATH="$BUILD/install/lib"
WARN="-Wall -Wextra -Wpedantic -Wconversion -Werror"
case $BUILD in *asan*) SANITIZE="-fsanitize=address,undefined" ;; *) SANITIZE= ;; esac

# ---- names of every sort ----

cat >names.schema <<'S'
database names;
target postgresql 13;
enum int { a, "A", "a-b", 'a b', '1', '', 'ä', new }
enum "order state" { x }
enum order_state { x, y }
table class {
    "new"    int primary key;
    template text?;
    "Select" int?;
    "select" int?;
    "a b"    int?;
    a_b      "int"?;
    "a%b\c"  int?;
    errno    int?;
    stdin    text?;
    "EOF"    text?;
    "I"      int?;
    complex  int?;
    "NULL"   int?;
    linux    boolean default true;
    "true"   int?;
    int8_t   int?;
    "_Bool"  int?;
    "1st"    int?;
    sc_str   int?;
    """"     int?;
}
table "a%b\c ""d""" { id int primary key; class int? references class; }
table bundle { id int primary key; }
table names_bundle { id int primary key; }
schema s { table class { id int primary key; other int? references class; } }
table s_class { id int primary key; }
S
cat >headers.c <<'C'
#include <assert.h>
#include <complex.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/sysmacros.h>
#include <sys/types.h>
#include "names.h"
int main(void)
{
	struct names_class row = { 0 };
	enum names_int label;
	assert(names_int_from_text("a-b", &label) && label == NAMES_INT_A_B);
	return (int)row.new_.value;
}
C
check "names of every sort build" status 0 schemac build -o names names.schema
for compiler in "gcc -std=c11 -x c" "gcc -std=gnu11 -x c" "clang -std=c11 -x c" "g++ -std=c++17 -x c++" "clang++ -std=c++17 -x c++"; do
	check "their C is clean: $compiler" $compiler $WARN $(pkg-config --cflags schemac) -fsyntax-only names/names.c
done
check "and stands beside the system's headers" gcc -std=gnu11 -Wall -Wextra -Werror -Inames $(pkg-config --cflags schemac) -fsyntax-only headers.c

# ---- diagrams ----

# the lines that Mermaid's lexer and grammar take in an erDiagram
cat >mermaid.py <<'P'
import re, sys
entity = r'"[^"%\r\n\v\b\\]+"'
word = r"[A-Za-z_*][A-Za-z0-9_\-\[\]()]*"
line = re.compile(r'\s*(%s \{|\}|%s %s( (PK|FK|UK)(, (PK|FK|UK))*)?( "[^"]*")?|%s [|}][o|]--[o|][|{] %s : "[^"]*")$' % (entity, word, word, entity, entity))
for name in sys.argv[1:]:
    lines = open(name).read().split("\n")
    assert lines[0] == "erDiagram" and lines[-1] == "", name
    for number, text in enumerate(lines[1:-1], 2):
        assert line.match(text), "%s:%d: %s" % (name, number, text)
P
check "the Mermaid diagrams keep to its grammar" python3 mermaid.py names/names.mmd "$ROOT"/generated/*/*.mmd
if command -v dot >/dev/null; then
	for file in names/names.dot "$ROOT"/generated/*/*.dot; do
		check "Graphviz draws $(basename "$file")" sh -c "dot -Tsvg '$file' | grep -q '</svg>'"
	done
else
	echo "skip Graphviz draws the diagrams: it is not installed"
fi

# ---- programs ----

cat >shop.schema <<'S'
database shop_programs;
target postgresql 13, sqlite;
enum state { open, 'sent out' }
table orders { id bigint identity primary key; state state default 'open'; note text? @secret; }
seed orders (id, state) key (id) { 1, 'sent out'; 2, 'open'; }
S
sed -i 's/bigint identity primary/bigint identity by default primary/' shop.schema
cat >use.c <<'C'
#include <stdio.h>
#include <string.h>
#include "shop_programs.h"
static int take(void *context, int columns, const char *const *values)
{
	enum shop_programs_state *state = (enum shop_programs_state *)context;
	return columns != 1 || !shop_programs_state_from_text(values[0], state);
}
int main(void)
{
	sc_init_result result;
	sc_db *db = NULL;
	enum shop_programs_state state = SHOP_PROGRAMS_STATE_OPEN;
	sc_rc rc = sc_init(&shop_programs_bundle, NULL, &result, &db);
	sc_drift_report report;

	if (rc != SC_OK) {
		fprintf(stderr, "%s: %s\n%s\n", sc_rc_name(rc), result.error.message, result.error.remedy);
		sc_init_result_free(&result);
		return 1;
	}
	for (size_t i = 0; i < result.step_count; i++)
		printf("%s %d\n", result.steps[i].name, (int)result.steps[i].outcome);
	sc_init_result_free(&result);
	if (sc_query(db, "select state from orders where id = 1", 0, NULL, take, &state) != SC_OK)
		return 2;
	rc = sc_drift(db, &shop_programs_bundle, &report);
	printf("%s, %s, %zu differences\n", sc_dialect(db), shop_programs_state_text(state), report.count);
	sc_drift_report_free(&report);
	sc_close(db);
	return rc == SC_OK && strcmp(shop_programs_state_text(state), "sent out") == 0 ? 0 : 3;
}
C
check "a schema for programs builds" status 0 schemac build -o shop shop.schema
flags="-Ishop $(pkg-config --cflags schemac) $SANITIZE"
c_program() { gcc -std=c11 $WARN $flags use.c shop/shop_programs.c $(pkg-config --libs schemac) -o use_c; }
check "a C program links the shared library" c_program
cpp_program() {
	g++ -std=c++17 -x c++ $WARN $flags -c use.c -o use_cpp.o && g++ -std=c++17 -x c++ $WARN $flags -c shop/shop_programs.c -o shop_cpp.o &&
		g++ $SANITIZE use_cpp.o shop_cpp.o $(pkg-config --libs schemac) -o use_cpp
}
check "a C++ program does too" cpp_program
static_program() {
	gcc -std=c11 $WARN $flags use.c shop/shop_programs.c "$BUILD/install/lib/libschemac.a" -lpq -lsqlite3 -lpthread -o use_static
}
check "and a C program the static one" static_program
runs() { status 0 "$1" && says "0 differences" && status 0 "$1" && says "schema 1"; } # 1: SC_UNCHANGED
for program in use_c use_cpp use_static; do
	on_sqlite() { rm -f shop_programs.db && (unset PGHOST PGPORT PGDATABASE; runs "./$program") && says "sqlite, sent out" && [ -f shop_programs.db ]; }
	check "$program brings up SQLite, a file of the schema's name" on_sqlite
	if has_postgres; then
		on_postgres() { missing shop_programs && runs "./$program" && says "postgresql, sent out"; }
		check "$program brings up PostgreSQL, a database of the schema's name" on_postgres
		missing shop_programs
	fi
done
exported() {
	nm -D --defined-only "$BUILD/install/lib/libschemac.so" | awk '$2 != "A" && $3 !~ /^sc_/ { print; bad = 1 } END { exit bad }' &&
		nm -g --defined-only "$BUILD/install/lib/libschemac.a" | awk 'NF == 3 && $3 !~ /^sc_/ { print; bad = 1 } END { exit bad }'
}
case $BUILD in
*asan*) echo "skip the libraries export sc_* alone: the sanitizer adds names" ;;
*) check "the libraries export sc_* alone" exported ;;
esac
