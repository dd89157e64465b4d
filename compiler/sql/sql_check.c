/*
 * All SQL in a model: which attribute of which kind holds what form of SQL, and what its names may mean, stands in one
 * table. In: a resolved model. Out: diagnostics, and the objects that each object needs.
 */
#include "compiler/sql/sql_check.h"

#include <ctype.h>
#include <string.h>

#include "compiler/check/check_row.h"
#include "compiler/check/seed_ref.h"

/* What columns can be named in a piece. */
enum view { SEES_NOTHING, SEES_TABLE, SEES_NEW_OLD, SEES_ANY };

struct piece {
	enum kind kind;
	enum attr_id attr;
	enum sql_form form;
	enum view sees;
	int limits;
	const char *what;
};

static const struct piece pieces[] = {
	{ KIND_COLUMN, ATTR_DEFAULT, SQL_EXPR, SEES_NOTHING, SQL_NO_COLUMNS | SQL_NO_SELECT, "the default" },
	{ KIND_COLUMN, ATTR_GENERATED, SQL_EXPR, SEES_TABLE, SQL_NO_GENERATED | SQL_NO_SELECT, "the generated column" },
	{ KIND_COLUMN, ATTR_USING, SQL_EXPR, SEES_ANY, 0, "@using" },
	{ KIND_DOMAIN, ATTR_DEFAULT, SQL_EXPR, SEES_NOTHING, SQL_NO_COLUMNS | SQL_NO_SELECT, "the default" },
	{ KIND_CONSTRAINT, ATTR_EXPR, SQL_EXPR, SEES_TABLE, SQL_NO_SELECT, "the check" },
	{ KIND_CONSTRAINT, ATTR_WHERE, SQL_EXPR, SEES_TABLE, SQL_NO_SELECT, "the condition" },
	{ KIND_CONSTRAINT, ATTR_ELEMENTS, SQL_EXCLUDE, SEES_TABLE, SQL_NO_SELECT, "the exclusion" },
	{ KIND_INDEX, ATTR_ELEMENTS, SQL_ELEMENTS, SEES_TABLE, SQL_NO_SELECT, "the index" },
	{ KIND_INDEX, ATTR_WHERE, SQL_EXPR, SEES_TABLE, SQL_NO_SELECT, "the condition of the index" },
	{ KIND_STATISTICS, ATTR_COLUMNS, SQL_ELEMENTS, SEES_TABLE, SQL_NO_SELECT, "the statistics" },
	{ KIND_TABLE, ATTR_PARTITION_BY, SQL_PARTITION_BY, SEES_TABLE, SQL_NO_SELECT, "the partition key" },
	{ KIND_TABLE, ATTR_BOUND, SQL_BOUND, SEES_ANY, SQL_NO_SELECT, "the bound" },
	{ KIND_POLICY, ATTR_EXPR, SQL_EXPR, SEES_TABLE, 0, "the policy" },
	{ KIND_POLICY, ATTR_CHECK, SQL_EXPR, SEES_TABLE, 0, "the policy's check" },
	{ KIND_TRIGGER, ATTR_WHERE, SQL_EXPR, SEES_NEW_OLD, SQL_NEW_OLD | SQL_NO_SELECT, "the trigger's condition" },
	{ KIND_RULE, ATTR_WHERE, SQL_EXPR, SEES_NEW_OLD, 0, "the rule's condition" },
	{ KIND_RULE, ATTR_BODY, SQL_RULE, SEES_NEW_OLD, 0, "the rule" },
	{ KIND_VIEW, ATTR_BODY, SQL_QUERY, SEES_NOTHING, 0, "the view" },
	{ KIND_MATVIEW, ATTR_BODY, SQL_QUERY, SEES_NOTHING, 0, "the materialized view" },
	{ KIND_SQL, ATTR_BODY, SQL_STATEMENTS, SEES_ANY, 0, "the sql block" },
	{ KIND_SQL, ATTR_DROP_BODY, SQL_STATEMENTS, SEES_ANY, 0, "the sql block" },
};

/* --- fragments --- */

struct fragment fragment_new(struct sql_run *run, struct object *owner, const struct attr *attr, const char *what,
                             int limits)
{
	struct fragment f = {
		.run = run, .owner = owner, .text = attr->value, .at = attr->at, .what = what, .limits = limits
	};

	if (!f.at)
		f.at = owner->at;
	return f;
}

static void report_newer(const struct fragment *f)
{
	const struct model *m = f->run->model;

	if (m->postgres && m->postgres_version && m->postgres_version < f->tree->newer)
		fragment_error(f, DIAG_SQL_VERSION, (long)(f->tree->before + f->tree->at), f->tree->end - f->tree->at,
		               "%s came with PostgreSQL %d, and the target begins at %d", f->tree->construct,
		               f->tree->newer, m->postgres_version);
	else
		fragment_error(f, DIAG_SQL_NEWER, (long)(f->tree->before + f->tree->at), f->tree->end - f->tree->at,
		               "%s came with PostgreSQL %d: it is not checked here", f->tree->construct,
		               f->tree->newer);
}

int fragment_parse(struct fragment *f, enum sql_form form)
{
	f->tree = sql_parse(f->run->sql, form, f->text);
	if (f->tree->newer)
		report_newer(f);
	else if (f->tree->error && !sql_is_sqlite_only(f->run->model)) /* else SQLite itself is asked */
		fragment_error(f, DIAG_SQL_SYNTAX, (long)(f->tree->before + f->tree->at), f->tree->end - f->tree->at,
		               "%s: %s", f->what, f->tree->error);
	return f->tree->root != NULL;
}

static int is_relation(const struct object *o)
{
	return o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_MATVIEW;
}

const struct object *fragment_relation(const struct object *o)
{
	while (o && !is_relation(o))
		o = o->parent;
	return o;
}

/* --- scopes of pieces --- */

static const struct sql_columns *value_columns(struct sql_run *run)
{
	struct sql_columns *columns = mem_alloc(run->mem, sizeof(*columns));

	sql_columns_add(run->mem, columns, "value");
	return columns;
}

static const struct object *statistics_table(const struct sql_run *run, const struct object *o)
{
	struct str schema = { 0 }, name = { 0 };
	const char *from = attr_get(o, ATTR_FROM);
	const struct object *table = NULL;

	if (from) {
		names_next(from, &schema, &name);
		table = catalog_find(run->model->catalog, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	}
	str_free(&schema);
	str_free(&name);
	return table;
}

static void see_table(const struct fragment *f, struct sql_scope *scope)
{
	const struct object *table =
	        f->owner->kind == KIND_STATISTICS ? statistics_table(f->run, f->owner) : fragment_relation(f->owner);

	if (table)
		sql_scope_add(f, scope, table->name, table, sql_relation_columns(f->run, table));
	else if (f->owner->parent && f->owner->parent->kind == KIND_DOMAIN)
		scope->names = value_columns(f->run);
	else
		scope->open = 1;
}

static void see_new_old(const struct fragment *f, struct sql_scope *scope)
{
	const struct object *table = fragment_relation(f->owner);

	if (!table) {
		scope->open = 1;
		return;
	}
	sql_scope_add(f, scope, "old", table, sql_relation_columns(f->run, table));
	sql_scope_add(f, scope, "new", table, sql_relation_columns(f->run, table));
}

static void set_scope(const struct fragment *f, enum view sees, struct sql_scope *scope)
{
	if (sees == SEES_TABLE)
		see_table(f, scope);
	else if (sees == SEES_NEW_OLD)
		see_new_old(f, scope);
	else if (sees == SEES_ANY)
		scope->open = 1;
}

/* --- walking by form --- */

static void walk_exclusion(const struct fragment *f, const struct sql_scope *scope)
{
	const struct sql_node *command = sql_get(f->tree->root->child, "AlterTableCmd");
	const struct sql_node *constraint = sql_get(sql_get(command, "def"), "Constraint");

	for (const struct sql_node *pair = sql_items(constraint, "exclusions"); pair; pair = pair->next) {
		struct sql_node element = *sql_items(sql_get(pair, "List"), "items");

		element.next = NULL;
		sql_walk_elements(f, &element, scope);
	}
}

static void walk_partition_key(const struct fragment *f, const struct sql_scope *scope)
{
	for (const struct sql_node *item = sql_items(f->tree->root, "partParams"); item; item = item->next) {
		const struct sql_node *element = sql_get(item, "PartitionElem");

		if (sql_text(element, "name"))
			sql_check_name(f, sql_text(element, "name"), scope);
		sql_walk(f, sql_get(element, "expr"), scope);
	}
}

static void walk_rule(const struct fragment *f, const struct sql_scope *scope)
{
	if (strcmp(f->text, "nothing") == 0)
		return;
	for (const struct sql_node *item = f->tree->root->child; item; item = item->next)
		sql_walk_statement(f, item, scope, NULL);
}

static void walk_form(const struct fragment *f, enum sql_form form, const struct sql_scope *scope)
{
	switch (form) {
	case SQL_ELEMENTS:
		sql_walk_elements(f, f->tree->root->child, scope);
		break;
	case SQL_EXCLUDE:
		walk_exclusion(f, scope);
		break;
	case SQL_PARTITION_BY:
		walk_partition_key(f, scope);
		break;
	case SQL_RULE:
		walk_rule(f, scope);
		break;
	case SQL_QUERY:
		sql_walk_statement(f, f->tree->root, NULL, NULL);
		break;
	case SQL_STATEMENTS: /* said by hand: the user's own affair, but for the grammar */
		break;
	default:
		sql_walk(f, f->tree->root, scope);
	}
}

/* 1, -2.5, 'a text', true, null: what needs no grammar to be read. */
static int is_plain_literal(const char *text)
{
	const char *p = text;

	if (*p == '\'') {
		p += 1 + strcspn(p + 1, "'\\");
		return p[0] == '\'' && p[1] == '\0';
	}
	if (strcmp(p, "true") == 0 || strcmp(p, "false") == 0 || strcmp(p, "null") == 0)
		return 1;
	p += *p == '-';
	if (!isdigit((unsigned char)*p))
		return 0;
	p += strspn(p, "0123456789");
	if (*p == '.')
		p += 1 + strspn(p + 1, "0123456789");
	return *p == '\0';
}

static void check_piece(struct sql_run *run, struct object *o, const struct piece *piece)
{
	const struct attr *attr = attr_find(o, piece->attr);
	struct sql_scope scope = { 0 };
	struct fragment f;

	if (!attr || !attr->value || (piece->form == SQL_EXPR && is_plain_literal(attr->value)))
		return;
	f = fragment_new(run, o, attr, piece->what, piece->limits);
	if (!fragment_parse(&f, piece->form))
		return;
	set_scope(&f, piece->sees, &scope);
	walk_form(&f, piece->form, &scope);
}

/* --- rows of seeds --- */

static void check_row(struct sql_run *run, struct object *row)
{
	const struct sql_scope scope = { 0 };
	struct row_value *values;
	size_t count = row_values(run->mem, run->model->sources, row, &values);

	for (size_t i = 0; i < count; i++) {
		struct attr attr = { .id = ATTR_VALUES, .at = values[i].at, .value = values[i].text };
		struct fragment f;

		if (is_plain_literal(attr.value) || seed_ref_is(attr.value))
			continue;
		f = fragment_new(run, row, &attr, "the value", SQL_SEED | SQL_NO_COLUMNS);
		if (fragment_parse(&f, SQL_EXPR))
			sql_walk(&f, f.tree->root, &scope);
	}
}

/* --- the whole model --- */

/* Rows of `pieces` by kind: the first, and how many there are. */
struct pieces_of {
	unsigned char first, count;
};

static void sort_pieces(struct pieces_of *of)
{
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct pieces_of *row = &of[pieces[i].kind];

		if (row->count == 0)
			row->first = (unsigned char)i;
		row->count++;
	}
}

static int is_for_sqlite(const struct object *o)
{
	for (; o; o = o->parent)
		if (attr_is(o, ATTR_ONLY, "sqlite"))
			return 1;
	return 0;
}

static void check_object(struct sql_run *run, struct object *o, const struct pieces_of *of)
{
	if (attr_is(o, ATTR_ONLY, "sqlite") || (attr_find(o, ATTR_STORED_TEXT) && !run->model->postgres))
		return; /* another grammar, other functions */
	for (size_t i = 0; i < of[o->kind].count; i++)
		check_piece(run, o, &pieces[of[o->kind].first + i]);
	if (o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE)
		sql_check_routine(run, o);
	else if (o->kind == KIND_TRIGGER || o->kind == KIND_EVENT_TRIGGER)
		sql_check_execute(run, o);
	else if (o->kind == KIND_ROW)
		check_row(run, o);
	for (struct object *child = o->children; child; child = child->next)
		check_object(run, child, of);
}

void check_sql(struct model *m)
{
	struct mem mem = { 0 };
	struct sql_run run = { .model = m, .mem = &mem };
	struct pieces_of of[KIND_COUNT] = { { 0 } };

	run.sql = sql_new(&mem);
	run.index = sql_index_new(m, run.sql, &mem);
	sort_pieces(of);
	for (struct object *o = m->catalog->objects; o; o = o->next)
		if (!is_for_sqlite(o))
			check_object(&run, o, of);
	mem_free(&mem);
}
