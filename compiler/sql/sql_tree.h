#ifndef COMPILER_SQL_TREE_H
#define COMPILER_SQL_TREE_H
/*
 * PostgreSQL's parse tree as nodes that can be walked: what libpg_query writes as JSON, read back.
 *
 *   select a + 1  ->  {"SelectStmt": {"targetList": [{"ResTarget": {"val": {"A_Expr": {...}}}}]}}
 */
#include "runtime/catalog/mem.h"

struct sql_node {
	const char *key;        /* of a member of an object, "" for an item of a list */
	const char *text;       /* of a text, number or word; NULL for objects and lists */
	struct sql_node *child; /* members or items, in order */
	struct sql_node *next;
};

/* Deeper than this no tree is read: it could not be walked by recursion. */
enum { SQL_DEPTH = 3000 };

/* Reads the JSON that libpg_query made; `json` is taken to pieces in place. The names of operators, of which there are
 * many, are left out unless they are asked for. NULL: too deep, or no JSON. */
const struct sql_node *sql_tree_read(struct mem *mem, char *json, int with_operators);

/* The member of that key, or NULL; a NULL node has none. */
const struct sql_node *sql_get(const struct sql_node *node, const char *key);

/* The member's text, or NULL. */
const char *sql_text(const struct sql_node *node, const char *key);

/* The member's first item or member. */
const struct sql_node *sql_items(const struct sql_node *node, const char *key);

/* The member's number; `otherwise` where there is none. libpg_query leaves zeros out. */
long sql_number(const struct sql_node *node, const char *key, long otherwise);

/* Items of a list member. */
size_t sql_count(const struct sql_node *node, const char *key);

/* Text of a String node, an item of a list of names: {"String":{"sval":"a"}} -> a; NULL for any other node. */
const char *sql_string(const struct sql_node *item);

/* The node in an item where it is of that type: {"ColumnRef":{...}} -> {...}; else NULL. */
const struct sql_node *sql_is(const struct sql_node *item, const char *type);

#endif
