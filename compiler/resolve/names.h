#ifndef COMPILER_NAMES_H
#define COMPILER_NAMES_H
/*
 * The names PostgreSQL gives to constraints and indexes that were declared without one; columns by their names.
 */
#include "runtime/catalog/catalog.h"
#include "runtime/catalog/str.h"

enum { NAME_BYTES = 63 };

/* ---- name_figure.c ---- */

/* Appends the name of an index element that is no column: a call or an expression in parentheses, which other words may
 * follow. */
void name_figure(struct str *out, const char *element);

/* ---- column.c ---- */

/* The column that the table itself has, for those who have no catalog at hand; NULL: none. `table` may be NULL. */
const struct object *column_of(const struct object *table, const char *name);

/* The column that a table has from its parents or type, whether or not it has one of its own; NULL: none. */
struct object *column_inherited(const struct catalog *c, const struct object *table, const char *name);

/* A table's column, wherever it comes from: its own, its parents', its type's. NULL: none. */
struct object *column_find(const struct catalog *c, const struct object *table, const char *name);

/* The partitioned table that the table is a partition of; NULL: none. */
struct object *partition_parent(const struct catalog *c, const struct object *table);

/* Can the index or key of a partition be the one that belongs to its parent's: of the same columns, and as unique? */
int index_fits(const struct object *o, const struct object *of);

/* ---- names.c ---- */

/* Of what a name is made: table_a_b_key. */
struct name_parts {
	const char *first;  /* the table or domain */
	const char *second; /* columns; NULL: none */
	const char *label;  /* pkey, key, fkey, check, excl, idx, seq */
	int is_relation;    /* is an index: its name must be free among tables and views */
	int is_constraint;  /* its name must be free among constraints */
};

/* The parts for a constraint or index; 0 where PostgreSQL has no rule for it. Texts are in `mem`. */
int name_parts_of(struct mem *mem, const struct catalog *c, const struct object *o, struct name_parts *parts);

/* first[_second][_label] in at most 63 bytes: the longer of first and second is cut, at a whole character. */
const char *name_make(struct mem *mem, const char *first, const char *second, const char *label);
void name_add(struct str *s, const char *first, const char *second, const char *label);

/* Is the object's name what PostgreSQL would choose first? */
int name_is_chosen(struct mem *mem, const struct catalog *c, const struct object *o);

#endif
