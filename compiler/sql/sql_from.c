/* Where the columns of a query come from: tables, sub-selects, functions, WITH. Each item of FROM becomes a source of
 * the scope. */
#include <string.h>

#include "compiler/resolve/builtins.h"
#include "compiler/sql/sql_select.h"

const struct sql_columns sql_open_columns = { .open = 1 };

struct sql_columns *sql_columns_new(const struct fragment *f)
{
	return mem_alloc(f->run->mem, sizeof(struct sql_columns));
}

void sql_columns_copy(const struct fragment *f, struct sql_columns *to, const struct sql_columns *from, size_t skip)
{
	for (size_t i = skip; i < from->count; i++)
		sql_columns_add(f->run->mem, to, from->names[i]);
	to->open |= from->open;
}

/* "t (a, b)": the first columns under the names of the alias, the others under their own. */
static const struct sql_columns *renamed(const struct fragment *f, const struct sql_node *names,
                                         const struct sql_columns *own)
{
	struct sql_columns *columns;

	if (!names)
		return own;
	columns = sql_columns_new(f);
	for (const struct sql_node *item = names; item; item = item->next)
		sql_columns_add(f->run->mem, columns, sql_string(item) ? sql_string(item) : "");
	sql_columns_copy(f, columns, own, columns->count);
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
	if (sql_is_sqlite_only(m) && strncmp(name, "sqlite_", 7) == 0)
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

void sql_add_relation(const struct fragment *f, struct sql_scope *scope, const struct sql_node *var)
{
	const char *name = sql_text(var, "relname");
	const struct sql_cte *cte = name && !sql_text(var, "schemaname") ? find_cte(scope, name) : NULL;
	const struct sql_columns *columns = &sql_open_columns;
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
	sql_scope_add(f, scope, alias_of(var, name), o,
	              renamed(f, sql_items(sql_get(var, "alias"), "colnames"), columns));
}

/* --- FROM --- */

static void add_subselect(const struct fragment *f, struct sql_scope *scope, const struct sql_node *select)
{
	struct sql_columns *columns = sql_columns_new(f);

	sql_walk_statement(f, sql_get(select, "subquery"), scope, columns);
	sql_scope_add(f, scope, alias_of(select, ""), NULL,
	              renamed(f, sql_items(sql_get(select, "alias"), "colnames"), columns));
}

/* What a function gives is not looked up; its alias is the name of its one column, too. */
static void add_function(const struct fragment *f, struct sql_scope *scope, const struct sql_node *function)
{
	sql_walk(f, function, scope);
	sql_scope_add(f, scope, alias_of(function, ""), NULL, &sql_open_columns);
}

/* Without an alias it goes by the name of its function. */
static void add_xml_table(const struct fragment *f, struct sql_scope *scope, const struct sql_node *table)
{
	sql_walk(f, table, scope);
	sql_scope_add(f, scope, alias_of(table, "xmltable"), NULL, &sql_open_columns);
}

static void add_join(const struct fragment *f, struct sql_scope *scope, const struct sql_node *join)
{
	sql_add_from(f, scope, sql_get(join, "larg"));
	sql_add_from(f, scope, sql_get(join, "rarg"));
	if (sql_get(join, "alias") || sql_get(join, "join_using_alias"))
		sql_scope_add(f, scope, alias_of(join, ""), NULL, &sql_open_columns);
	if (sql_get(join, "join_using_alias"))
		sql_scope_add(f, scope, sql_text(sql_get(join, "join_using_alias"), "aliasname"), NULL,
		              &sql_open_columns);
	sql_walk(f, sql_get(join, "quals"), scope);
}

static void add_sample(const struct fragment *f, struct sql_scope *scope, const struct sql_node *sample)
{
	sql_add_from(f, scope, sql_get(sample, "relation"));
	sql_walk(f, sql_get(sample, "args"), scope);
}

struct from_row {
	const char *type;
	void (*add)(const struct fragment *f, struct sql_scope *scope, const struct sql_node *node);
};

static const struct from_row from_rows[] = {
	{ "RangeVar", sql_add_relation }, { "RangeSubselect", add_subselect }, { "RangeFunction", add_function },
	{ "JoinExpr", add_join },         { "RangeTableSample", add_sample },  { "RangeTableFunc", add_xml_table },
};

void sql_add_from(const struct fragment *f, struct sql_scope *scope, const struct sql_node *item)
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

void sql_add_from_list(const struct fragment *f, struct sql_scope *scope, const struct sql_node *list)
{
	for (; list; list = list->next)
		sql_add_from(f, scope, list);
}

/* --- with --- */

static void add_ctes(const struct fragment *f, struct sql_scope *scope, const struct sql_node *with)
{
	int recursive = sql_get(with, "recursive") != NULL;

	for (const struct sql_node *item = sql_items(with, "ctes"); item; item = item->next) {
		const struct sql_node *node = sql_is(item, "CommonTableExpr");
		struct sql_cte *cte = mem_alloc(f->run->mem, sizeof(*cte));
		struct sql_columns *given = sql_columns_new(f);

		cte->name = sql_text(node, "ctename");
		cte->columns = sql_columns_new(f);
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
		sql_columns_copy(f, cte->columns, given, cte->columns->count);
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
		cte->columns = sql_columns_new(f);
		cte->columns->open = 1;
		cte->next = scope->ctes;
		if (cte->name)
			scope->ctes = cte;
	}
}

void sql_walk_with(const struct fragment *f, struct sql_scope *scope, const struct sql_node *statement)
{
	const struct sql_node *with = sql_get(statement, "withClause");

	if (!with)
		return;
	announce_ctes(f, scope, with);
	add_ctes(f, scope, with);
}
