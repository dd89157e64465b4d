#ifndef COMPILER_SQL_H
#define COMPILER_SQL_H
/* PostgreSQL's own grammar (libpg_query, version 15) over pieces of SQL: an expression, a query, a function's head ...
 */
#include <stddef.h>

#include "compiler/sql/sql_tree.h"

/* What a piece is, and so what must stand around it to make a statement. */
enum sql_form {
	SQL_EXPR,         /* a + 1 */
	SQL_QUERY,        /* one select, values or table statement */
	SQL_STATEMENTS,   /* any statements */
	SQL_TYPE,         /* numeric(10, 2)[] */
	SQL_ELEMENTS,     /* of an index: lower(a) text_pattern_ops desc, (a + b) */
	SQL_EXCLUDE,      /* of an exclusion constraint: room with =, during with && */
	SQL_PARTITION_BY, /* range (day) */
	SQL_BOUND,        /* from (1) to (10) | in (1) | with (modulus 2, remainder 0) | default */
	SQL_EXECUTE,      /* note('a') */
	SQL_RULE,         /* actions: nothing | one statement | statements */
	SQL_ARGUMENTS,    /* of a function: a integer, b text default 'x' */
	SQL_RETURNS,      /* SETOF text | TABLE(a integer) */
	SQL_ATOMIC,       /* a function's body of standard SQL: return a + 1 | begin atomic ... end */
	SQL_FORMS
};

struct sql_tree {
	const struct sql_node *root; /* the piece's node (see sql_piece); NULL: wrong, or nothing is known of it */
	const char *error;           /* what is wrong with it; NULL: nothing */
	size_t at, end;        /* bytes of the piece that the error means; at its length: the piece ends too early */
	size_t before;         /* a node's "location" is this many bytes more than its place in the piece */
	int newer;             /* the error is most likely a construct of this version, newer than the grammar; 0: no */
	const char *construct; /* its name */
};

struct sql;

/* Trees live as long as `mem`. Each text of a form is parsed once. */
struct sql *sql_new(struct mem *mem);

/* From now on trees have the names of operators too. */
void sql_keep_operators(struct sql *s);

/* Never NULL. */
const struct sql_tree *sql_parse(struct sql *s, enum sql_form form, const char *text);

/*
 * Checks the body of a plpgsql function with these arguments and result. Gives 1, or 0 with what is wrong: the message,
 * and the bytes of the body that it means (best guess: the parser says no more than a line and a word).
 */
struct sql_error {
	const char *message;
	size_t at, end;
};
int sql_check_plpgsql(struct sql *s, const char *arguments, const char *returns, const char *body,
                      struct sql_error *error);

#endif
