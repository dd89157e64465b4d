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
 * For the start of a program, before SQLite is used: has it not count the memory it takes, for which it would hold a
 * lock that threads wait for at each allocation. It is a setting of the process, which is no library's to make.
 */
void sqlite_leave_memory_uncounted(void);

/*
 * Tries the statements in a database in memory and compiles a select from every view and what fires every trigger, so
 * that names and functions within them are looked up too. Only for a schema that has all that these name; the tables
 * that foreign keys refer to need not be there. 1: all are taken. 0: one is not, or it could not be tried like this
 * (statements by hand, virtual tables, stored texts): sqlite_check_script() tells.
 */
int sqlite_takes_schema(const struct sqlite_statement *statements, size_t count);

/*
 * Runs them one by one, foreign keys on, and compiles an insert into every table besides. 1: all is well. 0: *failed is
 * the first statement that is not taken, `message` SQLite's word. -1: it could not be tried at all.
 */
int sqlite_check_script(const struct sqlite_statement *statements, size_t count, size_t *failed, struct str *message);

#endif
