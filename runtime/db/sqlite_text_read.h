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

/* Does a constraint of the table begin here? */
int sqlite_at_constraint(const struct sqlite_reader *r);

/* A constraint behind the columns, or the name that the next one has. 0 where it is not understood. */
int sqlite_read_constraint(struct sqlite_reader *r);

/* A constraint within a column: primary key, unique, check, references; deferrable of the reference before it. */
int sqlite_read_inner_constraint(struct sqlite_reader *r, struct object *column);

/* Behind "deferrable": [initially deferred | immediate]. It belongs to the foreign key before it. */
void sqlite_read_deferrable(struct sqlite_reader *r, struct object *reference);

/* [on conflict rollback | abort | fail | ignore | replace], as `name` of the object; abort is what happens anyway. */
void sqlite_read_conflict(struct sqlite_reader *r, struct object *o, const char *name);

/*
 * "(a, lower(b) collate nocase desc)" of an index or key -> elements in canonical form; `columns` gets the list of
 * names, `autoincrement` is set where the word stands there: both may be NULL. 0 where it is not understood.
 */
int sqlite_read_elements(struct sqlite_reader *r, struct str *elements, struct str *columns, int *autoincrement);

#endif
