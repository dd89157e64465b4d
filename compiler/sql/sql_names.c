/* Walks an expression and looks up what it names: functions, types, labels of enums, sequences. */
#include "compiler/sql/sql_names.h"

#include <ctype.h>
#include <string.h>

#include "compiler/resolve/builtins.h"

/* The last two names of a list: schema (NULL: none) and name. */
struct qualified {
	const char *schema, *name;
};

static struct qualified last_names(const struct sql_node *list)
{
	struct qualified q = { NULL, NULL };

	for (const struct sql_node *item = list; item; item = item->next) {
		if (!sql_string(item))
			continue;
		q.schema = q.name;
		q.name = sql_string(item);
	}
	return q;
}

static int is_system(const char *schema)
{
	return schema && (strcmp(schema, "pg_catalog") == 0 || strcmp(schema, "information_schema") == 0 ||
	                  strcmp(schema, "pg_temp") == 0);
}

/* A declared extension of which it is not known what it brings: one warning, then all unknown names pass. */
static int passes_unknown(const struct fragment *f, const char *kind, const char *name, long location)
{
	struct sql_index *index = f->run->index;

	if (f->limits & SQL_SILENT || index->open)
		return 1;
	if (!index->unknown_extension)
		return 0;
	if (!index->told)
		fragment_error(f, DIAG_SQL_UNCHECKED, location, 0,
		               "the %s %s may come with the extension %s: what that brings is not known here", kind,
		               name, index->unknown_extension);
	index->told = 1;
	return 1;
}

/* Is it a name of an extension? Then it is settled: the extension is needed, or missing. */
static int of_extension(const struct fragment *f, enum builtin_class class, const char *kind, const char *name,
                        long location)
{
	const char *undeclared;
	struct object *extension = sql_index_extension(f->run->index, (int)class, name, &undeclared);
	struct diagnostic *d;

	if (extension) {
		fragment_depend(f, extension);
		return 1;
	}
	if (!undeclared || f->run->index->open || f->run->index->unknown_extension)
		return 0;
	d = fragment_error(f, DIAG_SQL_EXTENSION, location, 0,
	                   "the %s %s comes with the extension %s, which is not declared", kind, name, undeclared);
	if (d)
		diag_remedy(f->run->model->diag, d,
		            ident_is_plain(undeclared) ? "declare: extension %s;" : "declare: extension \"%s\";",
		            undeclared);
	return 1;
}

static void unknown_name(const struct fragment *f, enum diag_id id, enum name_class class, const char *kind,
                         struct qualified q, long location)
{
	struct diagnostic *d = fragment_error(f, id, location, 0, "%s names the %s %s%s%s, which there is none of",
	                                      f->what, kind, q.schema ? q.schema : "", q.schema ? "." : "", q.name);
	const char *likely = d ? sql_index_suggest(f->run->index, class, q.name) : NULL;

	if (likely)
		diag_remedy(f->run->model->diag, d, "did you mean \"%s\"?", likely);
}

/* --- functions --- */

/* How many arguments a declared function takes; 0 where that is not known. */
static int takes(const struct fragment *f, const struct object *o, long *least, long *most)
{
	const char *arguments = attr_get(o, ATTR_ARGUMENTS);
	const struct sql_tree *tree;

	if ((o->kind != KIND_FUNCTION && o->kind != KIND_PROCEDURE) || !arguments)
		return 0;
	tree = sql_parse(f->run->sql, SQL_ARGUMENTS, arguments);
	*least = *most = 0;
	if (tree->error)
		return 0;
	for (const struct sql_node *item = tree->root ? tree->root->child : NULL; item; item = item->next) {
		const struct sql_node *argument = sql_is(item, "FunctionParameter");
		const char *mode = sql_text(argument, "mode");

		if (mode && (strcmp(mode, "FUNC_PARAM_OUT") == 0 || strcmp(mode, "FUNC_PARAM_TABLE") == 0)) {
			if (o->kind == KIND_FUNCTION)
				continue;
		}
		if (mode && strcmp(mode, "FUNC_PARAM_VARIADIC") == 0) {
			*most = 1000;
			return 1;
		}
		++*most;
		if (!sql_get(argument, "defexpr"))
			++*least;
	}
	return 1;
}

/* Takes the declared functions of that name that such a call can mean; 0: there is none of that name. */
static int declared_function(const struct fragment *f, struct qualified q, long count, long location)
{
	const struct sql_name *e = NULL;
	long least = 0, most = 0, other_least = 0, other_most = 0;
	int named = 0, fits = 0;

	while ((e = sql_index_find(f->run->index, NAME_FUNCTION, q.schema, q.name, e))) {
		named = 1;
		if (!takes(f, e->object, &least, &most) || count < 0 || (count >= least && count <= most)) {
			fits = 1;
			fragment_depend(f, e->object);
		} else {
			other_least = least;
			other_most = most;
		}
	}
	if (!named || fits || (!q.schema && builtin_since(BUILTIN_FUNCTION, q.name)))
		return named;
	if (other_least == other_most)
		fragment_error(f, DIAG_SQL_ARGUMENTS, location, 0, "the function %s takes %ld argument%s, not %ld",
		               q.name, other_most, other_most == 1 ? "" : "s", count);
	else
		fragment_error(f, DIAG_SQL_ARGUMENTS, location, 0,
		               "the function %s takes %ld to %ld arguments, not %ld", q.name, other_least, other_most,
		               count);
	return 1;
}

static int builtin_function(const struct fragment *f, const char *name, long location)
{
	int since = builtin_since(BUILTIN_FUNCTION, name);
	int version = f->run->model->postgres_version;

	if (since > version && version && f->run->model->postgres)
		fragment_error(f, DIAG_SQL_VERSION, location, 0,
		               "the function %s came with PostgreSQL %d, and the target begins at %d", name, since,
		               version);
	return since || (sql_is_sqlite_only(f->run->model) && builtin_sqlite_function(name));
}

/* upper(x) and text(x): a type's name with one argument is a cast. */
static int is_cast_call(const struct fragment *f, struct qualified q, long count)
{
	const struct sql_name *e;

	if (count != 1 && count >= 0)
		return 0;
	e = sql_index_find(f->run->index, NAME_TYPE, q.schema, q.name, NULL);
	if (e)
		fragment_depend(f, e->object);
	return e || builtin_since(BUILTIN_TYPE, q.name);
}

void sql_check_function(const struct fragment *f, const char *schema, const char *name, long count, long location)
{
	struct qualified q = { schema, name };

	if (is_system(schema)) {
		builtin_function(f, name, location);
		return;
	}
	if (declared_function(f, q, count, location))
		return;
	if (!schema && builtin_function(f, name, location))
		return;
	if (is_cast_call(f, q, count) || of_extension(f, BUILTIN_FUNCTION, "function", name, location))
		return;
	if (f->limits & SQL_SEED && strcmp(name, "env") == 0)
		return;
	if (!passes_unknown(f, "function", name, location))
		unknown_name(f, DIAG_SQL_FUNCTION, NAME_FUNCTION, "function", q, location);
}

/* name(users) may be written for users.name. */
static int is_column_call(const struct sql_node *call, const char *name, const struct sql_scope *scope)
{
	const struct sql_node *first = sql_items(call, "args");

	if (!first || first->next || !sql_is(first, "ColumnRef"))
		return 0;
	for (; scope; scope = scope->outer)
		for (const struct sql_source *source = scope->sources; source; source = source->next)
			if (sql_columns_has(source->columns, name))
				return 1;
	return 0;
}

static long count_arguments(const struct sql_node *call)
{
	long count = 0;

	if (sql_get(call, "func_variadic"))
		return -1;
	for (const struct sql_node *item = sql_items(call, "args"); item; item = item->next) {
		if (sql_is(item, "NamedArgExpr"))
			return -1;
		count++;
	}
	return count;
}

/* --- sequences: nextval('order_no'), nextval('public.order_no'::regclass) --- */

static const struct sql_node *text_constant(const struct sql_node *item, long *location)
{
	const struct sql_node *constant = sql_is(item, "A_Const");

	*location = sql_number(constant, "location", 0);
	return sql_get(constant, "sval");
}

/* Names in a text fold to lower case as everywhere, unless quoted. */
static const char *folded(struct mem *mem, const char *name)
{
	char *copy = mem_text(mem, name);

	for (char *p = copy; !strchr(name, '"') && *p; p++)
		*p = (char)tolower((unsigned char)*p);
	return copy;
}

static void check_sequence(const struct fragment *f, const struct sql_node *call, const char *function)
{
	static const char *const functions[] = { "nextval", "currval", "setval", "lastval", NULL };
	const struct sql_node *argument = sql_items(call, "args");
	const struct sql_node *cast = sql_is(argument, "TypeCast"), *text;
	const struct sql_name *e;
	struct str schema = { 0 }, name = { 0 };
	int i = 0;
	long location;

	while (functions[i] && strcmp(functions[i], function) != 0)
		i++;
	text = text_constant(cast ? sql_get(cast, "arg") : argument, &location);
	if (!functions[i] || !text || !sql_text(text, "sval"))
		return;
	names_next(folded(f->run->mem, sql_text(text, "sval")), &schema, &name);
	e = sql_index_find(f->run->index, NAME_SEQUENCE, str_text(&schema), str_text(&name), NULL);
	if (e)
		fragment_depend(f, e->object);
	else if (!f->run->index->open)
		unknown_name(f, DIAG_SQL_SEQUENCE, NAME_SEQUENCE, "sequence",
		             (struct qualified){ schema.length ? str_text(&schema) : NULL, str_text(&name) }, location);
	str_free(&schema);
	str_free(&name);
}

static void walk_call(const struct fragment *f, const struct sql_node *call, const struct sql_scope *scope)
{
	struct qualified q = last_names(sql_items(call, "funcname"));
	long location = sql_number(call, "location", 0);

	if (q.name && (q.schema || !is_column_call(call, q.name, scope)))
		sql_check_function(f, q.schema, q.name, count_arguments(call), location);
	if (q.name && (!q.schema || is_system(q.schema)))
		check_sequence(f, call, q.name);
	sql_walk(f, call, scope);
}

/* --- types --- */

void sql_check_type(const struct fragment *f, const struct sql_node *type)
{
	struct qualified q = last_names(sql_items(type, "names"));
	long location = sql_number(type, "location", 0);
	const struct sql_name *e;
	const char *name = q.name;

	if (!name || is_system(q.schema) || sql_get(type, "pct_type"))
		return;
	e = sql_index_find(f->run->index, NAME_TYPE, q.schema, name, NULL);
	if (!e && *name == '_') /* _text is what PostgreSQL calls text[] */
		e = sql_index_find(f->run->index, NAME_TYPE, q.schema, ++name, NULL);
	if (e) {
		fragment_depend(f, e->object);
		return;
	}
	if (!q.schema && (builtin_since(BUILTIN_TYPE, name) || strncmp(name, "pg_", 3) == 0))
		return;
	if (of_extension(f, BUILTIN_TYPE, "type", name, location) || passes_unknown(f, "type", name, location))
		return;
	unknown_name(f, DIAG_SQL_TYPE, NAME_TYPE, "type", q, location);
}

static void check_label(const struct fragment *f, const struct sql_node *cast)
{
	const struct sql_node *type = sql_get(cast, "typeName");
	struct qualified q = last_names(sql_items(type, "names"));
	const struct sql_name *e = q.name ? sql_index_find(f->run->index, NAME_TYPE, q.schema, q.name, NULL) : NULL;
	const char **labels;
	const char *likely, *label;
	struct diagnostic *d;
	size_t count = 0;
	long location;

	if (!e || e->object->kind != KIND_ENUM || sql_get(type, "arrayBounds"))
		return;
	label = sql_text(text_constant(sql_get(cast, "arg"), &location), "sval");
	if (!label || catalog_find(f->run->model->catalog, e->object, KIND_LABEL, NULL, label, NULL))
		return;
	d = fragment_error(f, DIAG_SQL_LABEL, location, strlen(label) + 2, "the enum %s has no label '%s'",
	                   e->object->name, label);
	if (!d)
		return;
	for (const struct object *o = object_first(e->object, KIND_LABEL); o; o = object_after(o, KIND_LABEL))
		count++;
	labels = mem_array(f->run->mem, count + 1, sizeof(*labels));
	count = 0;
	for (const struct object *o = object_first(e->object, KIND_LABEL); o; o = object_after(o, KIND_LABEL))
		labels[count++] = o->name;
	likely = diag_suggest(label, labels);
	if (likely)
		diag_remedy(f->run->model->diag, d, "did you mean '%s'?", likely);
}

static void walk_cast(const struct fragment *f, const struct sql_node *cast, const struct sql_scope *scope)
{
	check_label(f, cast);
	sql_walk(f, cast, scope);
}

static void walk_type(const struct fragment *f, const struct sql_node *type, const struct sql_scope *scope)
{
	sql_check_type(f, type);
	sql_walk(f, type, scope);
}

/* --- operators --- */

/*
 * Declared operators of that name are needed, whatever their operands. Without a schema a name within a routine most
 * likely means PostgreSQL's own, and the routine may be the very one that the declared operator is made of.
 */
static void need_operators(const struct fragment *f, const struct sql_node *list)
{
	struct qualified q = last_names(list);
	const struct sql_name *e = NULL;

	if (!q.name || is_system(q.schema))
		return;
	if (!q.schema && (f->owner->kind == KIND_FUNCTION || f->owner->kind == KIND_PROCEDURE))
		return;
	while ((e = sql_index_find(f->run->index, NAME_OPERATOR, q.schema, q.name, e)))
		fragment_depend(f, e->object);
}

static void walk_operation(const struct fragment *f, const struct sql_node *node, const struct sql_scope *scope)
{
	need_operators(f, sql_items(node, "name"));  /* a + b */
	need_operators(f, sql_items(node, "useOp")); /* order by a using + */
	sql_walk(f, node, scope);
}

/* --- the rest --- */

static void walk_sublink(const struct fragment *f, const struct sql_node *link, const struct sql_scope *scope)
{
	if (f->limits & SQL_NO_SELECT) {
		fragment_error(f, DIAG_SQL_PLACE, sql_number(link, "location", 0), 0, "%s cannot hold a sub-select",
		               f->what);
		return;
	}
	need_operators(f, sql_items(link, "operName"));
	sql_walk(f, sql_get(link, "testexpr"), scope);
	sql_walk_statement(f, sql_get(link, "subselect"), scope, NULL);
}

struct walker {
	const char *type;
	void (*walk)(const struct fragment *f, const struct sql_node *node, const struct sql_scope *scope);
};

static const struct walker walkers[] = {
	{ "ColumnRef", sql_check_column }, { "FuncCall", walk_call },   { "TypeCast", walk_cast },
	{ "typeName", walk_type },         { "TypeName", walk_type },   { "argType", walk_type },
	{ "returnType", walk_type },       { "SubLink", walk_sublink }, { "A_Expr", walk_operation },
	{ "SortBy", walk_operation },
};

void sql_walk(const struct fragment *f, const struct sql_node *node, const struct sql_scope *scope)
{
	const size_t count = sizeof(walkers) / sizeof(walkers[0]);

	if (!node)
		return;
	for (const struct sql_node *child = node->child; child; child = child->next) {
		size_t i = 0;

		while (i < count && (*walkers[i].type != *child->key || strcmp(walkers[i].type, child->key) != 0))
			i++;
		if (i < count)
			walkers[i].walk(f, child, scope);
		else if (child->child)
			sql_walk(f, child, scope);
	}
}
