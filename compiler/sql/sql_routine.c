/* Functions and procedures: their arguments, results and bodies, and those that triggers run. */
#include <string.h>

#include "compiler/sql/sql_check.h"

/* Names of the arguments, which a body may use like columns; their types and defaults are checked on the way. */
static void check_arguments(struct sql_run *run, struct object *routine, struct sql_columns *names)
{
	const struct attr *attr = attr_find(routine, ATTR_ARGUMENTS);
	const struct sql_scope scope = { 0 };
	struct fragment f;

	if (!attr || !*attr->value)
		return;
	f = fragment_new(run, routine, attr, "the argument list", SQL_NO_COLUMNS | SQL_NO_SELECT);
	if (!fragment_parse(&f, SQL_ARGUMENTS))
		return;
	for (const struct sql_node *item = f.tree->root->child; item; item = item->next) {
		const char *name = sql_text(sql_is(item, "FunctionParameter"), "name");

		if (name)
			sql_columns_add(run->mem, names, name);
	}
	sql_walk(&f, f.tree->root, &scope);
}

static void check_returns(struct sql_run *run, struct object *routine, struct sql_columns *names)
{
	const struct attr *attr = attr_find(routine, ATTR_RETURNS);
	const struct sql_scope scope = { 0 };
	struct fragment f;

	if (!attr)
		return;
	f = fragment_new(run, routine, attr, "the result", 0);
	if (!fragment_parse(&f, SQL_RETURNS))
		return;
	for (const struct sql_node *item = sql_items(f.tree->root, "parameters"); item; item = item->next) {
		const char *name = sql_text(sql_is(item, "FunctionParameter"), "name");

		if (name)
			sql_columns_add(run->mem, names, name);
	}
	sql_walk(&f, f.tree->root, &scope);
}

/* A body that makes tables of its own names what cannot be looked up. */
static int makes_tables(const struct sql_node *statements)
{
	for (const struct sql_node *item = statements; item; item = item->next) {
		const struct sql_node *statement = sql_get(item, "stmt");
		const char *type = statement && statement->child ? statement->child->key : "";

		if (strncmp(type, "Create", 6) == 0 || strcmp(type, "VariableSetStmt") == 0 ||
		    strcmp(type, "ViewStmt") == 0 || sql_get(sql_is(statement, "SelectStmt"), "intoClause"))
			return 1;
	}
	return 0;
}

static void check_sql_body(struct sql_run *run, struct object *routine, const struct attr *body,
                           const struct sql_columns *names)
{
	struct fragment f = fragment_new(run, routine, body, "the function", 0);
	const struct sql_scope scope = { .names = names };
	const struct sql_node *statements;

	f.function = routine->name;
	if (!fragment_parse(&f, SQL_STATEMENTS))
		return;
	statements = sql_items(f.tree->root, "stmts");
	if (makes_tables(statements))
		return;
	for (const struct sql_node *item = statements; item; item = item->next)
		sql_walk_statement(&f, sql_get(item, "stmt"), &scope, NULL);
}

/* begin atomic: a list in a list; return: one expression. PostgreSQL keeps its dependencies, whatever the settings. */
static void check_atomic_body(struct sql_run *run, struct object *routine, const struct attr *body,
                              const struct sql_columns *names)
{
	struct fragment f = fragment_new(run, routine, body, "the function", 0);
	const struct sql_scope scope = { .names = names };
	const struct sql_node *list, *item;

	f.function = routine->name;
	if (!fragment_parse(&f, SQL_ATOMIC))
		return;
	item = sql_is(f.tree->root, "ReturnStmt");
	if (item) {
		sql_walk(&f, item, &scope);
		return;
	}
	list = sql_items(sql_is(f.tree->root, "List"), "items");
	for (item = sql_items(sql_is(list, "List"), "items"); item; item = item->next) {
		if (sql_is(item, "ReturnStmt"))
			sql_walk(&f, item, &scope);
		else
			sql_walk_statement(&f, item, &scope, NULL);
	}
}

static void check_plpgsql_body(struct sql_run *run, struct object *routine, const struct attr *body)
{
	const char *arguments = attr_get(routine, ATTR_ARGUMENTS), *returns = attr_get(routine, ATTR_RETURNS);
	struct fragment f = fragment_new(run, routine, body, "the function", 0);
	struct sql_tree tree = { 0 };
	struct sql_error error;

	f.tree = &tree;
	if (sql_check_plpgsql(run->sql, arguments ? arguments : "", returns ? returns : "void", body->value, &error))
		return;
	fragment_error(&f, DIAG_SQL_SYNTAX, (long)error.at, error.end - error.at, "%s: %s", f.what, error.message);
}

void sql_check_routine(struct sql_run *run, struct object *routine)
{
	const struct attr *body = attr_find(routine, ATTR_BODY);
	const char *language = attr_get(routine, ATTR_LANGUAGE);
	struct sql_columns names = { 0 };

	check_arguments(run, routine, &names);
	check_returns(run, routine, &names);
	if (!body)
		return;
	if (attr_get(routine, ATTR_ATOMIC))
		check_atomic_body(run, routine, body, &names);
	else if (!language || strcmp(language, "sql") == 0)
		check_sql_body(run, routine, body, &names);
	else if (strcmp(language, "plpgsql") == 0)
		check_plpgsql_body(run, routine, body);
}

/* --- triggers --- */

static int takes_arguments(const struct object *function)
{
	const char *arguments = attr_get(function, ATTR_ARGUMENTS);

	return arguments && *arguments;
}

/* That the function is there at all is seen to when names are resolved; here, that it is one for triggers. */
void sql_check_execute(struct sql_run *run, struct object *trigger)
{
	const struct attr *attr = attr_find(trigger, ATTR_EXECUTE);
	const char *wanted = trigger->kind == KIND_TRIGGER ? "trigger" : "event_trigger";
	const struct sql_name *e = NULL;
	const char *schema = NULL, *name = NULL, *other = NULL;
	struct fragment f;
	int named = 0, fits = 0;

	if (!attr)
		return;
	f = fragment_new(run, trigger, attr, "the trigger", 0);
	if (!fragment_parse(&f, SQL_EXECUTE))
		return;
	for (const struct sql_node *item = sql_items(f.tree->root, "funcname"); item; item = item->next) {
		schema = name;
		name = sql_string(item);
	}
	while (name && (e = sql_index_find(run->index, NAME_FUNCTION, schema, name, e))) {
		named = 1;
		if (e->object->kind == KIND_FUNCTION &&
		    (!attr_is(e->object, ATTR_RETURNS, wanted) || takes_arguments(e->object))) {
			other = attr_get(e->object, ATTR_RETURNS);
			continue;
		}
		fits = 1;
		fragment_depend(&f, e->object);
	}
	if (named && !fits)
		fragment_error(&f, DIAG_SQL_TRIGGER, 0, 0, "the function %s returns %s, which a trigger cannot run",
		               name,
		               other && strcmp(other, wanted) != 0 ? other : "what it should but takes arguments");
}
