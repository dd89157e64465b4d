#ifndef COMPILER_SQL_INDEX_H
#define COMPILER_SQL_INDEX_H
/* What SQL may name: the relations, functions, types and sequences of a model by their names, in whatever schema. */
#include "compiler/model/model.h"
#include "compiler/sql/sql.h"

enum name_class {
	NAME_RELATION,
	NAME_FUNCTION,
	NAME_TYPE,
	NAME_SEQUENCE,
	NAME_OPCLASS,
	NAME_METHOD,
	NAME_OPERATOR,
	NAME_CLASSES
};

struct sql_name {
	struct sql_name *next; /* in its bucket */
	uint32_t hash;
	enum name_class class;
	const char *name;
	const char *schema;    /* NULL: any (made by a sql block) */
	struct object *object; /* that brings it: itself, an identity column for its sequence, a sql block */
};

/* Names of a relation's columns, in order. */
struct sql_columns {
	const char **names;
	size_t count, room;
	int open;  /* there may be more than these */
	int state; /* 0: not yet looked at, 1: being made, 2: made */
};

struct sql_index {
	struct model *model;
	struct mem *mem;
	struct sql *sql;
	struct sql_name **buckets;
	size_t bucket_count;
	size_t counts[NAME_CLASSES];
	struct sql_columns **columns; /* by object.order; NULL: not asked for yet */
	uint32_t order_count;
	const char *unknown_extension; /* declared, but it is not known what it brings; NULL: none */
	int open;                      /* a sql block makes more than can be seen */
	int told;                      /* that names pass for the extension's sake */
};

/* NULL only when memory ran out. Lives as long as `mem`. */
struct sql_index *sql_index_new(struct model *m, struct sql *sql, struct mem *mem);

/* The first, then (`after` given) each further entry of a name; schema NULL or "": any. NULL at the end. */
const struct sql_name *sql_index_find(const struct sql_index *index, enum name_class class, const char *schema,
                                      const char *name, const struct sql_name *after);

/* The declared extension that brings the name, or NULL; `undeclared` gets one that would, when declared. */
struct object *sql_index_extension(const struct sql_index *index, int builtin_class, const char *name,
                                   const char **undeclared);

/* The name of the class that was likely meant, or NULL. */
const char *sql_index_suggest(const struct sql_index *index, enum name_class class, const char *name);

/* The list of an object's columns, not yet filled where it was not asked for before. */
struct sql_columns *sql_index_columns(struct sql_index *index, const struct object *o);

/* Is the model for SQLite alone? Then its SQL may be what PostgreSQL's grammar does not know. */
int sql_is_sqlite_only(const struct model *m);

void sql_columns_add(struct mem *mem, struct sql_columns *columns, const char *name);
int sql_columns_has(const struct sql_columns *columns, const char *name);

#endif
