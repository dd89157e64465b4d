/* Columns that constraints, indexes, triggers and seeds name exist; foreign keys refer to a key of columns they fit. */
#include <string.h>

#include "compiler/model/types.h"
#include "compiler/resolve/resolve.h"
#include "compiler/syntax/lexeme.h"

/* ---- columns ---- */

static int is_system_column(const char *name)
{
	static const char *const names[] = { "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "rowid" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0)
			return 1;
	return 0;
}

/* Where a statement names a column, from the place of the attribute on: where the name stands as a word of its own. */
static uint32_t place_in(struct resolve *r, const struct object *o, const struct attr *a, const char *name)
{
	uint32_t from = a->at ? a->at : o->at;
	const struct source *source = source_of(r->model->sources, from);
	const char *text = source ? source->text + (from - source->base) : "", *rest = text;
	struct lexeme t;

	for (;;) {
		rest = lexeme_next(rest, &t);
		if (t.type == LEXEME_END || *t.start == ';' || *t.start == '}')
			return from;
		if (t.type != LEXEME_WORD && t.type != LEXEME_QUOTED)
			continue;
		str_clear(&r->text);
		lexeme_name(&r->text, &t);
		if (strcmp(str_text(&r->text), name) == 0)
			return from + (uint32_t)(t.start - text);
	}
}

static void unknown_column(struct resolve *r, const struct object *o, enum attr_id attr, const struct object *table,
                           const char *name)
{
	static const enum kind columns[] = { KIND_COLUMN, KIND_NONE };
	uint32_t at = place_in(r, o, attr_find(o, attr), name);
	struct diagnostic *report = diag_add(r->diag, DIAG_COLUMN_UNKNOWN, at, at + (uint32_t)strlen(name),
	                                     "no column \"%s\" in %s", name, table->name);

	resolve_suggest(r, report, columns, table, name);
}

/* Every name of a list is a column of the table; 0 where one is not. */
static int check_list(struct resolve *r, const struct object *o, enum attr_id attr, const struct object *table)
{
	const char *list = attr_get(o, attr);
	int good = 1;

	while (list && (list = names_next(list, NULL, &r->name))) {
		if (column_find(r->catalog, table, str_text(&r->name)) || is_system_column(str_text(&r->name)))
			continue;
		unknown_column(r, o, attr, table, str_text(&r->name));
		good = 0;
	}
	return good;
}

/* Elements that are a column by itself; expressions are looked at with the rest of the SQL. */
static void check_elements(struct resolve *r, const struct object *o, enum attr_id attr, const struct object *table)
{
	const char *item = attr_get(o, attr), *end, *rest;
	struct lexeme first, next;

	for (; item && *item; item = *end ? end + 1 : end) {
		end = lexeme_item(item);
		rest = lexeme_next(item, &first);
		lexeme_next(rest, &next);
		if ((first.type != LEXEME_WORD && first.type != LEXEME_QUOTED) || next.type == LEXEME_OPEN ||
		    next.type == LEXEME_DOT)
			continue;
		str_clear(&r->name);
		lexeme_name(&r->name, &first);
		if (!column_find(r->catalog, table, str_text(&r->name)) && !is_system_column(str_text(&r->name)))
			unknown_column(r, o, attr, table, str_text(&r->name));
	}
}

/* insert or update of a, b */
static void check_events(struct resolve *r, const struct object *o)
{
	const char *list = attr_get(o, ATTR_EVENTS), *end;
	struct lexeme t;

	list = list ? strstr(list, "update of ") : NULL;
	if (!list)
		return;
	list += strlen("update of ");
	do {
		end = lexeme_next(list, &t);
		str_clear(&r->name);
		lexeme_name(&r->name, &t);
		if (!column_find(r->catalog, o->parent, str_text(&r->name)))
			unknown_column(r, o, ATTR_EVENTS, o->parent, str_text(&r->name));
		list = lexeme_next(end, &t);
	} while (t.type == LEXEME_COMMA);
}

/* update (nick) */
static void check_privileges(struct resolve *r, const struct object *o)
{
	const char *list = attr_get(o, ATTR_PRIVILEGES), *close;

	for (; list && (list = strchr(list, '(')); list = close) {
		const char *names = mem_copy(r->mem, list + 1, strcspn(list + 1, ")"));

		close = list + strcspn(list, ")");
		while ((names = names_next(names, NULL, &r->name)))
			if (!column_find(r->catalog, o->parent, str_text(&r->name)))
				unknown_column(r, o, ATTR_PRIVILEGES, o->parent, str_text(&r->name));
	}
}

static void check_table_part(struct resolve *r, struct object *o)
{
	check_list(r, o, ATTR_COLUMNS, o->parent);
	check_list(r, o, ATTR_INCLUDE, o->parent);
	check_list(r, o, ATTR_ON_DELETE_COLUMNS, o->parent);
	check_elements(r, o, ATTR_ELEMENTS, o->parent);
	if (o->kind == KIND_TRIGGER)
		check_events(r, o);
	if (o->kind == KIND_GRANT)
		check_privileges(r, o);
}

/* ---- foreign keys ---- */

enum { KEY_MOST = 32 };

struct key {
	const char *names[KEY_MOST];
	int count;
};

/* Names of a list, copied; 0 where there are too many for a key. */
static int read_key(struct resolve *r, const char *list, struct key *key)
{
	key->count = 0;
	while (list && (list = names_next(list, NULL, &r->name))) {
		if (key->count == KEY_MOST)
			return 0;
		key->names[key->count++] = mem_text(r->mem, str_text(&r->name));
	}
	return 1;
}

/* The same columns, in whatever order. */
static int is_same_key(struct resolve *r, const char *list, const struct key *key)
{
	int count = 0, i;

	while (list && (list = names_next(list, NULL, &r->name))) {
		for (i = 0; i < key->count && strcmp(key->names[i], str_text(&r->name)) != 0; i++)
			;
		if (i == key->count)
			return 0;
		count++;
	}
	return count == key->count;
}

/* Is it what makes a row of a table the only one of its key? */
static const char *unique_columns(const struct object *o)
{
	if (o->kind == KIND_CONSTRAINT && (attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique")))
		return attr_get(o, ATTR_COLUMNS);
	if (o->kind == KIND_INDEX && attr_find(o, ATTR_UNIQUE) && !attr_find(o, ATTR_WHERE) &&
	    !strchr(attr_get(o, ATTR_ELEMENTS) ? attr_get(o, ATTR_ELEMENTS) : "(", '('))
		return attr_get(o, ATTR_ELEMENTS);
	return NULL;
}

/* The table's own, or that of a table that it is a partition of. */
static struct object *primary_key(struct resolve *r, const struct object *table)
{
	int left = KEY_MOST;

	for (; table && left-- > 0; table = partition_parent(r->catalog, table)) {
		struct object *o = object_first(table, KIND_CONSTRAINT);

		while (o && !attr_is(o, ATTR_FORM, "primary key"))
			o = object_after(o, KIND_CONSTRAINT);
		if (o)
			return o;
	}
	return NULL;
}

/* What makes the columns unique: of the table itself, or of those that it is a partition of. */
static struct object *unique_key(struct resolve *r, const struct object *table, const struct key *to)
{
	int left = KEY_MOST; /* a circle is reported elsewhere */

	for (; table && left-- > 0; table = partition_parent(r->catalog, table)) {
		struct object *part;

		for (part = table->children; part; part = part->next) {
			const char *columns = unique_columns(part);

			if (columns && is_same_key(r, columns, to))
				return part;
		}
	}
	return NULL;
}

static void check_unique(struct resolve *r, struct object *o, const struct object *table, const struct key *to)
{
	struct object *key = unique_key(r, table, to);
	struct diagnostic *report;

	if (key) {
		object_depend(r->catalog, o, key);
		return;
	}
	report = resolve_report(r, DIAG_REFERENCE_KEY, o,
	                        attr_find(o, ATTR_REF_COLUMNS)->at ? ATTR_REF_COLUMNS : ATTR_REF_TABLE,
	                        attr_get(o, ATTR_REF_COLUMNS),
	                        mem_printf(r->mem, "(%s) of %s is neither its primary key nor unique",
	                                   attr_get(o, ATTR_REF_COLUMNS), table->name));
	diag_other(r->diag, report, table->at, "the table");
	diag_remedy(r->diag, report, "add to %s: unique (%s);", table->name, attr_get(o, ATTR_REF_COLUMNS));
}

/* Types whose values can be compared with each other. */
static const enum type_id families[][6] = {
	{ TYPE_INT2, TYPE_INT4, TYPE_INT8, TYPE_NUMERIC, TYPE_FLOAT4, TYPE_FLOAT8 },
	{ TYPE_TEXT, TYPE_VARCHAR, TYPE_CHAR, TYPE_NAME, TYPE_TEXT, TYPE_TEXT },
	{ TYPE_DATE, TYPE_TIMESTAMP, TYPE_TIMESTAMPTZ, TYPE_DATE, TYPE_DATE, TYPE_DATE },
	{ TYPE_INET, TYPE_CIDR, TYPE_INET, TYPE_INET, TYPE_INET, TYPE_INET },
	{ TYPE_BIT, TYPE_VARBIT, TYPE_BIT, TYPE_BIT, TYPE_BIT, TYPE_BIT },
	{ TYPE_OID, TYPE_INT8, TYPE_INT4, TYPE_INT2, TYPE_OID, TYPE_OID },
};

/* serial is an integer once it is made */
static const struct type_row *counted_type(const struct type_row *row)
{
	return row == &types[TYPE_SERIAL2]   ? &types[TYPE_INT2]
	       : row == &types[TYPE_SERIAL4] ? &types[TYPE_INT4]
	       : row == &types[TYPE_SERIAL8] ? &types[TYPE_INT8]
	                                     : row;
}

static int are_comparable(const struct type_row *a, const struct type_row *b)
{
	size_t i, j, k;

	a = counted_type(a);
	b = counted_type(b);
	if (a == b)
		return 1;
	for (i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		for (j = 0; j < 6; j++)
			for (k = 0; k < 6; k++)
				if (a == &types[families[i][j]] && b == &types[families[i][k]])
					return 1;
	return 0;
}

/* Only what is certain is an error: types of extensions and base types may have operators of their own. */
static int can_refer(struct resolve *r, const struct object *from, const struct object *to)
{
	const struct type *a = type_of_object(r->model->types, from), *b = type_of_object(r->model->types, to);
	const struct type_row *row_a, *row_b;

	if (!a || !b)
		return 1;
	a = a->base;
	b = b->base;
	row_a = a->element ? a->element->row : a->row;
	row_b = b->element ? b->element->row : b->row;
	if (row_a && row_b)
		return !a->element == !b->element && are_comparable(row_a, row_b);
	if (a->kind == TYPE_IS_ENUM || b->kind == TYPE_IS_ENUM)
		return a == b;
	return 1;
}

static void check_types(struct resolve *r, struct object *o, const struct object *table, const struct key *from,
                        const struct key *to)
{
	const struct object *a, *b;
	struct diagnostic *report;
	int i;

	for (i = 0; i < from->count; i++) {
		a = column_find(r->catalog, o->parent, from->names[i]);
		b = column_find(r->catalog, table, to->names[i]);
		if (!a || !b || can_refer(r, a, b))
			continue;
		report = resolve_report(r, DIAG_REFERENCE_TYPE, o, ATTR_REF_TABLE, table->name,
		                        mem_printf(r->mem, "%s is %s, but %s.%s is %s", a->name, attr_get(a, ATTR_TYPE),
		                                   table->name, b->name, attr_get(b, ATTR_TYPE)));
		diag_other(r->diag, report, b->at, "the column that is referenced");
	}
}

static void wrong_count(struct resolve *r, const struct object *o, const struct key *from, const struct key *to)
{
	names_next(attr_get(o, ATTR_REF_TABLE), NULL, &r->name);
	resolve_report(r, DIAG_REFERENCE_COUNT, o, ATTR_REF_TABLE, str_text(&r->name),
	               mem_printf(r->mem, "%d column%s refer%s to %d", from->count, from->count == 1 ? "" : "s",
	                          from->count == 1 ? "s" : "", to->count));
}

/* references t: the columns of its primary key. */
static int default_columns(struct resolve *r, struct object *o, const struct object *table)
{
	const struct object *key;
	struct diagnostic *report;

	if (attr_find(o, ATTR_REF_COLUMNS))
		return 1;
	key = primary_key(r, table);
	if (key && !attr_find(key, ATTR_COLUMNS))
		return 0; /* reported where it was declared */
	if (key) {
		attr_set(r->catalog, o, ATTR_REF_COLUMNS, attr_get(key, ATTR_COLUMNS));
		return 1;
	}
	report = resolve_report(r, DIAG_REFERENCE_KEY, o, ATTR_REF_TABLE, table->name,
	                        mem_printf(r->mem, "%s has no primary key to refer to", table->name));
	diag_other(r->diag, report, table->at, "the table");
	return 0;
}

static void check_foreign_key(struct resolve *r, struct object *o)
{
	static const enum kind tables[] = { KIND_TABLE, KIND_NONE };
	const char *name = attr_get(o, ATTR_REF_TABLE);
	struct object *table = name ? resolve_find(r, tables, o->schema, name) : NULL;
	struct key from, to;

	if (!table || !default_columns(r, o, table) || !check_list(r, o, ATTR_REF_COLUMNS, table))
		return;
	if (!read_key(r, attr_get(o, ATTR_COLUMNS), &from) || !read_key(r, attr_get(o, ATTR_REF_COLUMNS), &to))
		return;
	if (from.count != to.count) {
		wrong_count(r, o, &from, &to);
		return;
	}
	check_unique(r, o, table, &to);
	check_types(r, o, table, &from, &to);
}

/* ---- seeds ---- */

static void check_seed(struct resolve *r, struct object *o)
{
	const struct object *table = catalog_find(r->catalog, NULL, KIND_TABLE, o->schema, o->name, NULL);
	int has_rows = object_first(o, KIND_ROW) != NULL, has_file = attr_find(o, ATTR_CSV) != NULL;

	if (table) {
		check_list(r, o, ATTR_COLUMNS, table);
		check_list(r, o, ATTR_KEY, table);
	}
	if (has_rows && has_file)
		diag_add(r->diag, DIAG_SEED_EMPTY, o->at, o->at + (uint32_t)strlen(o->name),
		         "a seed has rows or a file, not both");
	else if (!has_file && !attr_find(o, ATTR_COLUMNS))
		diag_add(r->diag, DIAG_SEED_EMPTY, o->at, o->at + (uint32_t)strlen(o->name),
		         "a seed needs columns, or a file");
}

static void check_references(struct resolve *r, struct object *o)
{
	static const enum kind relations[] = { KIND_TABLE, KIND_MATVIEW, KIND_NONE };

	if (o->parent && o->parent->kind == KIND_TABLE && o->kind != KIND_COLUMN)
		check_table_part(r, o);
	if (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "foreign key"))
		check_foreign_key(r, o);
	if (o->kind == KIND_STATISTICS) {
		const struct object *table =
		        attr_get(o, ATTR_FROM) ? resolve_find(r, relations, o->schema, attr_get(o, ATTR_FROM)) : NULL;

		if (table && table->kind == KIND_TABLE)
			check_elements(r, o, ATTR_COLUMNS, table);
	}
	if (o->kind == KIND_SEED)
		check_seed(r, o);
}

void resolve_references(struct resolve *r)
{
	resolve_each(r, r->catalog->objects, check_references);
}
