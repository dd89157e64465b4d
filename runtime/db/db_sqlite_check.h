#ifndef RUNTIME_DB_SQLITE_CHECK_H
#define RUNTIME_DB_SQLITE_CHECK_H
/* SQLite itself as the judge of a script: does it take every statement? Nothing is kept. */
#include "runtime/catalog/catalog.h"
#include "runtime/catalog/str.h"

struct sqlite_statement {
	const struct object *object; /* the table, index, view, trigger that it creates, or KIND_SQL */
	const char *sql;
};

/*
 * Tries the statements in a database in memory, foreign keys on, and compiles an insert into every table, a select from
 * every view and what fires every trigger, so that names and functions within them are looked up too. 1: all is well.
 * 0: *failed is the first statement that is not taken, `message` SQLite's word. -1: it could not be tried at all.
 */
int sqlite_check_script(const struct sqlite_statement *statements, size_t count, size_t *failed, struct str *message);

#endif
