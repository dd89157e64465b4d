/* Walks queries and other statements: their FROM items make scopes, their targets make columns. */
#include <string.h>

#include "compiler/builtins.h"
#include "compiler/sql_names.h"

static const struct sql_columns open_columns = { .open = 1 };

static struct sql_columns *new_columns(const struct fragment *f)
{
	return mem_alloc(f->run->mem, sizeof(struct sql_columns));
}

static void copy_columns(const struct fragment *f, struct sql_columns *to, const struct sql_columns *from, size_t skip)
{
	for (size_t i = skip; i < from->count; i++)
		sql_columns_add(f->run->mem, to, from->names[i]);
	to->open |= from->open;
}

/* "t (a, b)": the first columns under the names of the alias, the others under their own. */
static const struct sql_columns *renamed(const struct fragment *f, const struct sql_node *names, const struct sql_columns *own)
{
	struct sql_columns *columns;

	if (!names)
		return own;
	columns = new_columns(f);
	for (const struct sql_node *item = names; item; item = item->next)
		sql_columns_add(f->run->mem, columns, sql_string(item) ? sql_string(item) : "");
	copy_columns(f, columns, own, columns->count);
	return columns;
}

/* --- relations --- */

static const struct sql_cte *find_cte(const struct sql_scope *scope, const char *name)
{
	for (; scope; scope = scope->outer)
		for (const struct sql_cte *cte = scope->ctes; cte; cte = cte->next)
			if (strcmp(cte->name, name) == 0)
				return cte;
	return NULL;
}

static int is_system_relation(const char *schema, const char *name)
{
	if (schema)
		return strcmp(schema, "pg_catalog") == 0 || strcmp(schema, "information_schema") == 0 ||
		       strcmp(schema, "pg_temp") == 0;
	return strncmp(name, "pg_", 3) == 0;
}

/* Names that are relations of none of the model's objects; 0: it should have been. */
static int is_foreign_relation(const struct fragment *f, const char *schema, const char *name, long location)
{
	struct sql_index *index = f->run->index;
	const char *undeclared;
	struct object *extension = sql_index_extension(index, BUILTIN_RELATION, name, &undeclared);
	const struct model *m = f->run->model;

	if (extension)
		fragment_depend(f, extension);
	if (extension || is_system_relation(schema, name) || index->open || f->limits & SQL_SILENT)
		return 1;
	if (m->sqlite && !m->postgres && strncmp(name, "sqlite_", 7) == 0)
		return 1;
	if (!index->unknown_extension)
		return 0;
	if (!index->told)
		fragment_error(f, DIAG_SQL_UNCHECKED, location, 0,
		               "the table %s may come with the extension %s: what that brings is not known here", name,
		               index->unknown_extension);
	index->told = 1;
	return 1;
}

/* The declared relation that a RangeVar means, or NULL. */
static struct object *find_relation(const struct fragment *f, const struct sql_node *var)
{
	const char *schema = sql_text(var, "schemaname"), *name = sql_text(var, "relname");
	const struct sql_name *e;
	struct diagnostic *d;
	const char *likely;
	long location = sql_number(var, "location", 0);

	if (!name)
		return NULL;
	e = sql_index_find(f->run->index, NAME_RELATION, schema ? schema : f->owner->schema, name, NULL);
	if (!e && !schema)
		e = sql_index_find(f->run->index, NAME_RELATION, NULL, name, NULL);
	if (e) {
		fragment_depend(f, e->object);
		return e->object->kind == KIND_SQL || e->object->kind == KIND_COLUMN ? NULL : e->object;
	}
	if (is_foreign_relation(f, schema, name, location))
		return NULL;
	d = fragment_error(f, DIAG_SQL_TABLE, location, schema ? strlen(schema) + 1 + strlen(name) : 0,
	                   "%s names the table %s%s%s, which there is none of", f->what, schema ? schema : "",
	                   schema ? "." : "", name);
	likely = d ? sql_index_suggest(f->run->index, NAME_RELATION, name) : NULL;
	if (likely)
		diag_remedy(f->run->model->diag, d, "did you mean \"%s\"?", likely);
	return NULL;
}

static const char *alias_of(const struct sql_node *item, const char *otherwise)
{
	const char *alias = sql_text(sql_get(item, "alias"), "aliasname");

	return alias ? alias : otherwise;
}

static void add_relation(const struct fragment *f, struct sql_scope *scope, const struct sql_node *var)
{
	const char *name = sql_text(var, "relname");
	const struct sql_cte *cte = name && !sql_text(var, "schemaname") ? find_cte(scope, name) : NULL;
	const struct sql_columns *columns = &open_columns;
	struct object *o = NULL;

	if (!name)
		return;
	if (cte) {
		columns = cte->columns;
	} else {
		o = find_relation(f, var);
		if (o)
			columns = sql_relation_columns(f->run, o);
	}
	sql_scope_add(f, scope, alias_of(var, name), o, renamed(f, sql_items(sql_get(var, "alias"), "colnames"), columns));
}

/* --- FROM --- */

static void add_from(const struct fragment *f, struct sql_scope *scope, const struct sql_node *item);

static void add_subselect(const struct fragment *f, struct sql_scope *scope, const struct sql_node *select)
{
	struct sql_columns *columns = new_columns(f);

	sql_walk_statement(f, sql_get(select, "subquery"), scope, columns);
	sql_scope_add(f, scope, alias_of(select, ""), NULL,
	              renamed(f, sql_items(sql_get(select, "alias"), "colnames"), columns));
}

/* What a function gives is not looked up; its alias is the name of its one column, too. */
static void add_function(const struct fragment *f, struct sql_scope *scope, const struct sql_node *function)
{
	sql_walk(f, function, scope);
	sql_scope_add(f, scope, alias_of(function, ""), NULL, &open_columns);
}

static void add_join(const struct fragment *f, struct sql_scope *scope, const struct sql_node *join)
{
	add_from(f, scope, sql_get(join, "larg"));
	add_from(f, scope, sql_get(join, "rarg"));
	if (sql_get(join, "alias") || sql_get(join, "join_using_alias"))
		sql_scope_add(f, scope, alias_of(join, ""), NULL, &open_columns);
	if (sql_get(join, "join_using_alias"))
		sql_scope_add(f, scope, sql_text(sql_get(join, "join_using_alias"), "aliasname"), NULL, &open_columns);
	sql_walk(f, sql_get(join, "quals"), scope);
}

static void add_sample(const struct fragment *f, struct sql_scope *scope, const struct sql_node *sample)
{
	add_from(f, scope, sql_get(sample, "relation"));
	sql_walk(f, sql_get(sample, "args"), scope);
}

struct from_row {
	const char *type;
	void (*add)(const struct fragment *f, struct sql_scope *scope, const struct sql_node *node);
};

static const struct from_row from_rows[] = {
	{ "RangeVar", add_relation }, { "RangeSubselect", add_subselect },  { "RangeFunction", add_function },
	{ "JoinExpr", add_join },     { "RangeTableSample", add_sample },   { "RangeTableFunc", add_function },
};

static void add_from(const struct fragment *f, struct sql_scope *scope, const struct sql_node *item)
{
	if (!item)
		return;
	for (size_t i = 0; i < sizeof(from_rows) / sizeof(from_rows[0]); i++) {
		const struct sql_node *node = sql_is(item, from_rows[i].type);

		if (node) {
			from_rows[i].add(f, scope, node);
			return;
		}
	}
	scope->open = 1;
}

static void add_from_list(const struct fragment *f, struct sql_scope *scope, const struct sql_node *list)
{
	for (; list; list = list->next)
		add_from(f, scope, list);
}

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
			copy_columns(f, out, s->columns, 0);
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

/* --- with --- */

static void add_ctes(const struct fragment *f, struct sql_scope *scope, const struct sql_node *with)
{
	int recursive = sql_get(with, "recursive") != NULL;

	for (const struct sql_node *item = sql_items(with, "ctes"); item; item = item->next) {
		const struct sql_node *node = sql_is(item, "CommonTableExpr");
		struct sql_cte *cte = mem_alloc(f->run->mem, sizeof(*cte));
		struct sql_columns *given = new_columns(f);

		cte->name = sql_text(node, "ctename");
		cte->columns = new_columns(f);
		cte->columns->open = 1; /* while it is read a recursive one may name itself */
		if (!cte->name)
			continue;
		if (recursive) {
			cte->next = scope->ctes;
			scope->ctes = cte;
		}
		sql_walk_statement(f, sql_get(node, "ctequery"), scope, given);
		for (const struct sql_node *name = sql_items(node, "aliascolnames"); name; name = name->next)
			sql_columns_add(f->run->mem, cte->columns, sql_string(name) ? sql_string(name) : "");
		cte->columns->open = sql_get(node, "search_clause") || sql_get(node, "cycle_clause");
		copy_columns(f, cte->columns, given, cte->columns->count);
		if (!recursive) {
			cte->next = scope->ctes;
			scope->ctes = cte;
		}
	}
}

/* With RECURSIVE a query may name one that follows it: all are known, though not their columns, from the start. */
static void announce_ctes(const struct fragment *f, struct sql_scope *scope, const struct sql_node *with)
{
	if (!sql_get(with, "recursive"))
		return;
	for (const struct sql_node *item = sql_items(with, "ctes"); item; item = item->next) {
		struct sql_cte *cte = mem_alloc(f->run->mem, sizeof(*cte));

		cte->name = sql_text(sql_is(item, "CommonTableExpr"), "ctename");
		cte->columns = new_columns(f);
		cte->columns->open = 1;
		cte->next = scope->ctes;
		if (cte->name)
			scope->ctes = cte;
	}
}

static void walk_with(const struct fragment *f, struct sql_scope *scope, const struct sql_node *statement)
{
	const struct sql_node *with = sql_get(statement, "withClause");

	if (!with)
		return;
	announce_ctes(f, scope, with);
	add_ctes(f, scope, with);
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

	add_from_list(f, scope, sql_items(select, "fromClause"));
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
	struct sql_columns *own = out ? out : new_columns(f);

	walk_with(f, &scope, select);
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
static const struct sql_columns *add_target(const struct fragment *f, struct sql_scope *scope, const struct sql_node *statement)
{
	const struct sql_node *var = sql_get(statement, "relation");
	struct sql_cte *hidden = scope->ctes;
	const struct sql_scope *outer = scope->outer;

	scope->ctes = NULL; /* a CTE cannot be written to */
	scope->outer = NULL;
	add_relation(f, scope, var);
	scope->ctes = hidden;
	scope->outer = outer;
	return scope->sources ? scope->sources->columns : &open_columns;
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

	walk_with(f, &scope, insert);
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

	walk_with(f, &scope, update);
	check_set_columns(f, sql_items(update, "targetList"), add_target(f, &scope, update), table ? table : "it");
	add_from_list(f, &scope, sql_items(update, "fromClause"));
	sql_walk(f, sql_get(update, "targetList"), &scope);
	sql_walk(f, sql_get(update, "whereClause"), &scope);
	walk_returning(f, update, &scope, out);
}

static void walk_delete(const struct fragment *f, const struct sql_node *statement, const struct sql_scope *outer,
                        struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer };

	walk_with(f, &scope, statement);
	add_target(f, &scope, statement);
	add_from_list(f, &scope, sql_items(statement, "usingClause"));
	sql_walk(f, sql_get(statement, "whereClause"), &scope);
	walk_returning(f, statement, &scope, out);
}

static void walk_merge(const struct fragment *f, const struct sql_node *merge, const struct sql_scope *outer,
                       struct sql_columns *out)
{
	struct sql_scope scope = { .outer = outer };

	(void)out;
	walk_with(f, &scope, merge);
	add_target(f, &scope, merge);
	add_from(f, &scope, sql_get(merge, "sourceRelation"));
	sql_walk(f, sql_get(merge, "joinCondition"), &scope);
	sql_walk(f, sql_get(merge, "mergeWhenClauses"), &scope);
}

struct statement_row {
	const char *type;
	void (*walk)(const struct fragment *f, const struct sql_node *node, const struct sql_scope *outer, struct sql_columns *out);
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
	d = fragment_error(f, undeclared ? DIAG_SQL_EXTENSION : DIAG_SQL_OPCLASS, 0, 0,
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
