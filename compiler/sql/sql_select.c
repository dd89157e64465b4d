/* Walks queries and other statements: their FROM items make scopes, their targets make columns. */
#include "compiler/sql/sql_select.h"

#include <string.h>

#include "compiler/resolve/builtins.h"

/* --- output columns --- */

/* The name PostgreSQL gives a column: that of the column or function it stands for; NULL: not known. */
static const char *figure_name(const struct sql_node *value)
{
	const struct sql_node *node, *item;
	const char *name = NULL;

	while ((node = sql_is(value, "TypeCast"))) {
		const struct sql_node *inner = sql_get(node, "arg");

		if (!sql_is(inner, "ColumnRef") && !sql_is(inner, "TypeCast"))
			return NULL;
		value = inner;
	}
	node = sql_is(value, "ColumnRef");
	item = node ? sql_items(node, "fields") : sql_items(sql_is(value, "FuncCall"), "funcname");
	for (; item; item = item->next)
		name = sql_string(item);
	return name;
}

static void expand_star(const struct fragment *f, const struct sql_node *ref, const struct sql_scope *scope,
                        struct sql_columns *out)
{
	const char *alias = NULL;

	for (const struct sql_node *item = sql_items(ref, "fields"); item; item = item->next)
		alias = sql_string(item) ? sql_string(item) : alias;
	for (const struct sql_source *s = scope->sources; s; s = s->next)
		if (!alias || strcmp(alias, s->alias) == 0)
			sql_columns_copy(f, out, s->columns, 0);
	if (!scope->sources || scope->open)
		out->open = 1;
}

static int is_star(const struct sql_node *ref)
{
	for (const struct sql_node *item = sql_items(ref, "fields"); item; item = item->next)
		if (sql_is(item, "A_Star"))
			return 1;
	return 0;
}

static void add_targets(const struct fragment *f, const struct sql_node *list, const struct sql_scope *scope,
                        struct sql_columns *out)
{
	for (; list; list = list->next) {
		const struct sql_node *target = sql_is(list, "ResTarget");
		const struct sql_node *value = sql_get(target, "val");
		const struct sql_node *ref = sql_is(value, "ColumnRef");
		const char *name = sql_text(target, "name");

		sql_walk(f, value, scope);
		if (ref && !name && is_star(ref)) {
			expand_star(f, ref, scope, out);
			continue;
		}
		name = name ? name : figure_name(value);
		if (name)
			sql_columns_add(f->run->mem, out, name);
		else
			out->open = 1;
	}
}

/* --- select --- */

static void walk_select(const struct fragment *f, const struct sql_node *select, const struct sql_scope *outer,
                        struct sql_columns *out);

static void walk_values(const struct fragment *f, const struct sql_node *lists, const struct sql_scope *scope,
                        struct sql_columns *out)
{
	size_t count = sql_count(sql_is(lists, "List"), "items");

	for (const struct sql_node *list = lists; list; list = list->next)
		sql_walk(f, list, scope);
	for (size_t i = 1; i <= count; i++)
		sql_columns_add(f->run->mem, out, mem_printf(f->run->mem, "column%zu", i));
}

static void walk_members(const struct fragment *f, const struct sql_node *node, const struct sql_scope *scope,
                         const char *const *members)
{
	for (; *members; members++)
		sql_walk(f, sql_get(node, *members), scope);
}

static void walk_simple(const struct fragment *f, const struct sql_node *select, struct sql_scope *scope,
                        struct sql_columns *out)
{
	static const char *const inner[] = { "whereClause", "havingClause", "windowClause", NULL };
	static const char *const with_names[] = { "groupClause", "sortClause", "distinctClause", NULL };

	sql_add_from_list(f, scope, sql_items(select, "fromClause"));
	if (sql_get(select, "valuesLists"))
		walk_values(f, sql_items(select, "valuesLists"), scope, out);
	else
		add_targets(f, sql_items(select, "targetList"), scope, out);
	walk_members(f, select, scope, inner);
	scope->names = out;
	walk_members(f, select, scope, with_names);
}

static void walk_select(const struct fragment *f, const struct sql_node *select, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	static const char *const limits[] = { "limitOffset", "limitCount", NULL };
	struct sql_scope scope = { .outer = outer };
	struct sql_columns *own = out ? out : sql_columns_new(f);

	sql_walk_with(f, &scope, select);
	if (sql_get(select, "larg")) {
		walk_select(f, sql_get(select, "larg"), &scope, own);
		walk_select(f, sql_get(select, "rarg"), &scope, NULL);
		scope.names = own;
		scope.open = own->open;
		sql_walk(f, sql_get(select, "sortClause"), &scope);
	} else {
		walk_simple(f, select, &scope, own);
	}
	walk_members(f, select, &scope, limits);
}

/* --- insert, update, delete, merge --- */

/* The table that a statement writes to, and the columns it sets there. */
static const struct sql_columns *add_target(const struct fragment *f, struct sql_scope *scope,
                                            const struct sql_node *statement)
{
	const struct sql_node *var = sql_get(statement, "relation");
	struct sql_cte *hidden = scope->ctes;
	const struct sql_scope *outer = scope->outer;

	scope->ctes = NULL; /* a CTE cannot be written to */
	scope->outer = NULL;
	sql_add_relation(f, scope, var);
	scope->ctes = hidden;
	scope->outer = outer;
	return scope->sources ? scope->sources->columns : &sql_open_columns;
}

static void check_set_columns(const struct fragment *f, const struct sql_node *list, const struct sql_columns *columns,
                              const char *table)
{
	for (; list; list = list->next) {
		const struct sql_node *target = sql_is(list, "ResTarget");
		const char *name = sql_text(target, "name");

		if (name && !columns->open && !sql_columns_has(columns, name))
			fragment_error(f, DIAG_SQL_COLUMN, sql_number(target, "location", 0), 0,
			               "%s sets the column %s, which %s does not have", f->what, name, table);
	}
}

static void walk_returning(const struct fragment *f, const struct sql_node *statement, struct sql_scope *scope,
                           struct sql_columns *out)
{
	struct sql_columns unused = { 0 };

	add_targets(f, sql_items(statement, "returningList"), scope, out ? out : &unused);
}

static void walk_conflict(const struct fragment *f, const struct sql_node *conflict, struct sql_scope *scope,
                          const struct sql_columns *columns, const char *table)
{
	const struct sql_node *infer = sql_get(conflict, "infer");

	sql_walk_elements(f, sql_items(infer, "indexElems"), scope);
	sql_walk(f, sql_get(infer, "whereClause"), scope);
	sql_scope_add(f, scope, "excluded", scope->sources ? scope->sources->object : NULL, columns);
	check_set_columns(f, sql_items(conflict, "targetList"), columns, table);
	sql_walk(f, sql_get(conflict, "targetList"), scope);
	sql_walk(f, sql_get(conflict, "whereClause"), scope);
}

static void walk_insert(const struct fragment *f, const struct sql_node *insert, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer }, target;
	const struct sql_columns *columns;
	const char *table = sql_text(sql_get(insert, "relation"), "relname");

	sql_walk_with(f, &scope, insert);
	sql_walk_statement(f, sql_get(insert, "selectStmt"), &scope, NULL);
	target = scope;
	columns = add_target(f, &target, insert);
	check_set_columns(f, sql_items(insert, "cols"), columns, table ? table : "it");
	scope = target;
	if (sql_get(insert, "onConflictClause"))
		walk_conflict(f, sql_get(insert, "onConflictClause"), &scope, columns, table ? table : "it");
	walk_returning(f, insert, &target, out);
}

static void walk_update(const struct fragment *f, const struct sql_node *update, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer };
	const char *table = sql_text(sql_get(update, "relation"), "relname");

	sql_walk_with(f, &scope, update);
	check_set_columns(f, sql_items(update, "targetList"), add_target(f, &scope, update), table ? table : "it");
	sql_add_from_list(f, &scope, sql_items(update, "fromClause"));
	sql_walk(f, sql_get(update, "targetList"), &scope);
	sql_walk(f, sql_get(update, "whereClause"), &scope);
	walk_returning(f, update, &scope, out);
}

static void walk_delete(const struct fragment *f, const struct sql_node *statement, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer };

	sql_walk_with(f, &scope, statement);
	add_target(f, &scope, statement);
	sql_add_from_list(f, &scope, sql_items(statement, "usingClause"));
	sql_walk(f, sql_get(statement, "whereClause"), &scope);
	walk_returning(f, statement, &scope, out);
}

static void walk_merge(const struct fragment *f, const struct sql_node *merge, const struct sql_scope *outer,
                       struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer };

	(void)out;
	sql_walk_with(f, &scope, merge);
	add_target(f, &scope, merge);
	sql_add_from(f, &scope, sql_get(merge, "sourceRelation"));
	sql_walk(f, sql_get(merge, "joinCondition"), &scope);
	sql_walk(f, sql_get(merge, "mergeWhenClauses"), &scope);
}

struct statement_row {
	const char *type;
	void (*walk)(const struct fragment *f, const struct sql_node *node, const struct sql_scope *outer,
	             struct sql_columns *out);
};

static const struct statement_row statement_rows[] = {
	{ "SelectStmt", walk_select }, { "InsertStmt", walk_insert }, { "UpdateStmt", walk_update },
	{ "DeleteStmt", walk_delete }, { "MergeStmt", walk_merge },
};

void sql_walk_statement(const struct fragment *f, const struct sql_node *item, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	for (size_t i = 0; item && i < sizeof(statement_rows) / sizeof(statement_rows[0]); i++) {
		const struct sql_node *node = sql_is(item, statement_rows[i].type);

		if (node) {
			statement_rows[i].walk(f, node, outer, out);
			return;
		}
	}
	if (out)
		out->open = 1; /* statements of other kinds name what only the server can look up */
}

void sql_query_columns(const struct fragment *f, const struct sql_node *root, struct sql_columns *out)
{
	sql_walk_statement(f, root, NULL, out);
}

/* --- elements of an index --- */

static void check_opclass(const struct fragment *f, const struct sql_node *names)
{
	const char *name = NULL;
	const char *undeclared;
	struct object *extension;
	struct diagnostic *d;

	for (; names; names = names->next)
		name = sql_string(names);
	if (!name || builtin_since(BUILTIN_OPCLASS, name))
		return;
	if (sql_index_find(f->run->index, NAME_OPCLASS, NULL, name, NULL)) {
		fragment_depend(f, sql_index_find(f->run->index, NAME_OPCLASS, NULL, name, NULL)->object);
		return;
	}
	extension = sql_index_extension(f->run->index, BUILTIN_OPCLASS, name, &undeclared);
	if (extension)
		fragment_depend(f, extension);
	if (extension || f->run->index->open || f->run->index->unknown_extension)
		return;
	d = fragment_error(f, undeclared ? DIAG_SQL_EXTENSION : DIAG_SQL_OPCLASS, fragment_find(f, name), 0,
	                   undeclared ? "the operator class %s comes with the extension %s, which is not declared"
	                              : "there is no operator class %s",
	                   name, undeclared);
	if (d && undeclared)
		diag_remedy(f->run->model->diag, d, "declare: extension %s;", undeclared);
}

void sql_walk_elements(const struct fragment *f, const struct sql_node *list, const struct sql_scope *scope)
{
	for (; list; list = list->next) {
		const struct sql_node *element = sql_is(list, "IndexElem");
		const char *name = sql_text(element, "name");

		if (name)
			sql_check_name(f, name, scope);
		sql_walk(f, sql_get(element, "expr"), scope);
		check_opclass(f, sql_items(element, "opclass"));
	}
}
