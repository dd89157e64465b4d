#ifndef COMPILER_SQLITE_H
#define COMPILER_SQLITE_H
/*
 * SQLite. Its catalog has no schemas: objects of public have schema "", those of other schemas are errors.
 *
 * A table is STRICT. What SQLite has no type for it keeps in one that it has, with a check that holds what the type
 * promised: boolean            INTEGER, check (c in (0, 1))                 TABLE_COLUMN_bool enum               TEXT,
 * check (c in ('a', 'b'))                TABLE_COLUMN_enum varchar(n) char(n) TEXT, check (length(c) <= n)
 * TABLE_COLUMN_length domain             its base type, its checks with VALUE replaced TABLE_COLUMN_check json, arrays,
 * composites   TEXT, check (json_valid(c))          TABLE_COLUMN_json numeric, dates, uuid, ranges ...   TEXT; numeric
 * columns are compared as numbers in checks citext             TEXT collate nocase identity and serial need to be the
 * primary key: INTEGER PRIMARY KEY, AUTOINCREMENT for "identity always".
 * @touch is a trigger TABLE_touch. Comments are left out: SQLite keeps none.
 */
#include "compiler/model/type.h"
#include "compiler/plan/dialect.h"

/*
 * A PostgreSQL expression in SQLite's words, in the arena. NULL where it cannot be said: reported at `at`, the place of
 * its text. env('X') is left as it is.
 */
const char *sqlite_expression(struct mem *mem, struct diag *d, const char *text, uint32_t at);

/*
 * The same for a value that goes into a column of the model: '{a,b}' for an array becomes '["a","b"]', 'yes' for a
 * boolean 1, now() for a date today's date.
 */
const char *sqlite_value(struct mem *mem, struct diag *d, struct type_set *set, const struct object *column,
                         const char *text, uint32_t at);

/* SC_SEED_BOOLEAN or SC_SEED_BYTES where a column of the model keeps values of a file in a form of its own. */
unsigned sqlite_csv_flags(struct type_set *set, const struct object *column);

#endif
