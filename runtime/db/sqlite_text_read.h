#ifndef RUNTIME_SQLITE_TEXT_READ_H
#define RUNTIME_SQLITE_TEXT_READ_H
/* Between the files that read stored CREATE texts; sqlite_text.h is what others use. */

#include "runtime/db/sqlite_text.h"

/* The reading of one CREATE text: `object` is what becomes of it. */
struct sqlite_reader {
	struct catalog *catalog;
	struct object *object;
	struct object *reference; /* the foreign key read last in a column */
	struct sqlite_cursor at;
	struct str constraint;  /* name that the next constraint has; empty: none */
	struct str name, value; /* for the moment */
};

/* From "(" behind the name to the end: columns, constraints, options. 0 where it is not understood. */
int sqlite_read_table(struct sqlite_reader *r);

/*
 * "(a, lower(b) collate nocase desc)" of an index or key -> elements in canonical form; `columns` gets the list of
 * names, `autoincrement` is set where the word stands there: both may be NULL. 0 where it is not understood.
 */
int sqlite_read_elements(struct sqlite_reader *r, struct str *elements, struct str *columns, int *autoincrement);

#endif
