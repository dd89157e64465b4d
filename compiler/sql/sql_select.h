#ifndef COMPILER_SQL_SELECT_H
#define COMPILER_SQL_SELECT_H
/* Inside of sql_select.c and sql_from.c: what queries are made of. */
#include "compiler/sql/sql_names.h"

extern const struct sql_columns sql_open_columns;

struct sql_columns *sql_columns_new(const struct fragment *f);

/* Adds the columns of `from` but the first `skip`. */
void sql_columns_copy(const struct fragment *f, struct sql_columns *to, const struct sql_columns *from, size_t skip);

/* A table, view or CTE as a source. */
void sql_add_relation(const struct fragment *f, struct sql_scope *scope, const struct sql_node *var);

/* An item of FROM, and a list of them. */
void sql_add_from(const struct fragment *f, struct sql_scope *scope, const struct sql_node *item);
void sql_add_from_list(const struct fragment *f, struct sql_scope *scope, const struct sql_node *list);

/* What stands before a statement: with a as (...), b as (...) */
void sql_walk_with(const struct fragment *f, struct sql_scope *scope, const struct sql_node *statement);

#endif
