#ifndef COMPILER_SQL_NAMES_H
#define COMPILER_SQL_NAMES_H
/*
 * The names in a piece of SQL, looked up in the scopes that hold at their place: columns, tables, functions, types.
 * Where something is not known for certain (a function in FROM, a table of the system) all names pass: no false alarms.
 */
#include "compiler/sql/sql_index.h"

enum sql_limit {
	SQL_NO_COLUMNS = 1,   /* a default: nothing of the row can be seen */
	SQL_NO_SELECT = 2,    /* a check, an index ...: no sub-selects */
	SQL_NO_GENERATED = 4, /* a generated column: none of the others */
	SQL_NEW_OLD = 8,      /* a trigger's condition: only new.a and old.a */
	SQL_SEED = 16,        /* a seed's value: env('NAME') too */
	SQL_SILENT = 32       /* only looks: no errors, no dependencies */
};

/* One run over a model. */
struct sql_run {
	struct model *model;
	struct mem *mem; /* of the run */
	struct sql *sql;
	struct sql_index *index;
};

/* One attribute's SQL. */
struct fragment {
	struct sql_run *run;
	struct object *owner;
	const char *text;
	uint32_t at; /* place in the source, 0: none */
	int limits;
	const char *what; /* "the check", "the default" */
	const struct sql_tree *tree;
	const char *function; /* whose body it is: its arguments may be called f.a; NULL: none */
};

struct sql_source {
	const char *alias;
	const struct object *object; /* NULL: no declared relation */
	const struct sql_columns *columns;
	struct sql_source *next;
};

struct sql_cte {
	const char *name;
	struct sql_columns *columns;
	struct sql_cte *next;
};

struct sql_scope {
	const struct sql_scope *outer;
	struct sql_source *sources;
	struct sql_cte *ctes;
	const struct sql_columns *names; /* that stand for themselves: arguments, output columns; NULL: none */
	int open;                        /* any name may stand for something */
};

/* --- sql_scope.c --- */

/* Reports a mistake at a node's location, over `length` bytes (0: the word there). NULL where it is not to be shown. */
struct diagnostic *fragment_error(const struct fragment *f, enum diag_id id, long location, size_t length,
                                  const char *format, ...) __attribute__((format(printf, 5, 6)));

/* The location of a word in the fragment; 0 where it does not stand there in this spelling. */
long fragment_find(const struct fragment *f, const char *word);

/* Notes that the fragment's owner needs an object. */
void fragment_depend(const struct fragment *f, struct object *needed);

void sql_scope_add(const struct fragment *f, struct sql_scope *scope, const char *alias, const struct object *object,
                   const struct sql_columns *columns);

/* All columns of a declared relation. */
const struct sql_columns *sql_relation_columns(struct sql_run *run, const struct object *o);

/* Checks a ColumnRef. */
void sql_check_column(const struct fragment *f, const struct sql_node *ref, const struct sql_scope *scope);

/* Checks a column that is named alone, without a place of its own in the tree. */
void sql_check_name(const struct fragment *f, const char *name, const struct sql_scope *scope);

/* --- sql_names.c --- */

/* Walks whatever stands below a node. */
void sql_walk(const struct fragment *f, const struct sql_node *node, const struct sql_scope *scope);
void sql_check_type(const struct fragment *f, const struct sql_node *type);

/* Looks a function up by its name as written; `count` arguments, -1: any. Reports at `location` where there is none. */
void sql_check_function(const struct fragment *f, const char *schema, const char *name, long count, long location);

/* --- sql_select.c --- */

/* Walks a statement of any kind; gives its output columns where `out` is given. */
void sql_walk_statement(const struct fragment *f, const struct sql_node *item, const struct sql_scope *outer,
                        struct sql_columns *out);

/* Columns that a view's query gives. */
void sql_query_columns(const struct fragment *f, const struct sql_node *root, struct sql_columns *out);

/* The columns of an index or exclusion constraint. */
void sql_walk_elements(const struct fragment *f, const struct sql_node *list, const struct sql_scope *scope);

#endif
