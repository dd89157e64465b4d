/*
 * The model as PostgreSQL will report it: model in, catalog out. Objects are copied, less those for other targets; then
 * the short forms become what they stand for: serial a default, a policy row security. Objects that this adds, a
 * sequence or trigger, are made in facts_made.c.
 */
#include <string.h>

#include "compiler/postgres/dialect_postgres.h"
#include "compiler/postgres/facts.h"

/* ---- copying ---- */

static void copy_attributes(struct facts *f, struct object *to, const struct object *from)
{
	if (!to || !from->attr_count)
		return;
	to->attrs = mem_array(f->out->mem, from->attr_count, sizeof(*to->attrs));
	if (!to->attrs)
		return;
	memcpy(to->attrs, from->attrs, from->attr_count * sizeof(*to->attrs));
	to->attr_count = to->attr_room = from->attr_count;
	to->attr_mask = from->attr_mask;
}

static void copy_list(struct facts *f, struct object *parent, const struct object *list)
{
	for (; list; list = list->next) {
		struct object *o;

		if (!dialect_is_meant(list, dialect_postgres.name))
			continue;
		o = catalog_add(f->out, parent, list->kind, list->schema, list->name, list->signature);
		if (!o)
			return;
		o->at = list->at;
		copy_attributes(f, o, list);
		if (list->order <= f->model->count)
			f->copies[list->order] = o;
		copy_list(f, o, list->children);
	}
}

static struct object *copy_of(const struct facts *f, const struct object *o)
{
	return o->order <= f->model->count ? f->copies[o->order] : NULL;
}

static void copy_needs(struct facts *f, const struct object *list)
{
	size_t i;

	for (; list; list = list->next) {
		struct object *o = copy_of(f, list);

		for (i = 0; o && i < list->dep_count; i++) {
			struct object *needed = copy_of(f, list->deps[i]);

			if (needed)
				object_depend(f->out, o, needed);
			else
				dialect_left_out(f->diag, o, list->deps[i], dialect_postgres.name);
		}
		copy_needs(f, list->children);
	}
}

/* ---- values that are the default anyway, and spellings ---- */

static const struct {
	enum kind kind;
	enum attr_id id;
	const char *value;
} defaults[] = {
	{ KIND_INDEX, ATTR_METHOD, "btree" },
	{ KIND_CONSTRAINT, ATTR_METHOD, "btree" },
	{ KIND_TABLE, ATTR_METHOD, "heap" },
	{ KIND_MATVIEW, ATTR_METHOD, "heap" },
	{ KIND_FUNCTION, ATTR_VOLATILITY, "volatile" },
	{ KIND_FUNCTION, ATTR_PARALLEL, "unsafe" },
	{ KIND_SEQUENCE, ATTR_TYPE, "bigint" },
	{ KIND_SEQUENCE, ATTR_INCREMENT, "1" },
	{ KIND_SEQUENCE, ATTR_CACHE, "1" },
	{ KIND_COLUMN, ATTR_INCREMENT, "1" },
	{ KIND_COLUMN, ATTR_CACHE, "1" },
	{ KIND_COLUMN, ATTR_COLLATE, "\"default\"" },
	{ KIND_EXTENSION, ATTR_IN_SCHEMA, "public" },
	{ KIND_POLICY, ATTR_TO, "public" },
	{ KIND_CONSTRAINT, ATTR_ON_DELETE, "no action" },
	{ KIND_CONSTRAINT, ATTR_ON_UPDATE, "no action" },
	{ KIND_CONSTRAINT, ATTR_MATCH, "simple" },
	{ KIND_STATISTICS, ATTR_KINDS, "dependencies, mcv, ndistinct" },
	{ KIND_TABLE, ATTR_STRICT, "yes" }, /* PostgreSQL's types are strict always */
};

static void take_defaults_away(struct facts *f, struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof(defaults) / sizeof(defaults[0]); i++)
		if (defaults[i].kind == o->kind && attr_is(o, defaults[i].id, defaults[i].value))
			attr_set(f->out, o, defaults[i].id, NULL);
}

/* Types that get a length or scale where none is said: character, bit, numeric(10). */
static void complete_type(struct facts *f, struct object *o)
{
	static const char *const bare[] = { "character", "bit" };
	const char *type = attr_get(o, ATTR_TYPE);
	size_t i, length = type ? strcspn(type, "[") : 0;

	if (!type)
		return;
	str_clear(&f->text);
	for (i = 0; i < sizeof(bare) / sizeof(bare[0]); i++)
		if (strlen(bare[i]) == length && strncmp(type, bare[i], length) == 0)
			postgres_add(&f->text, bare[i], "(1)", type + length, NULL);
	if (strncmp(type, "numeric(", 8) == 0 && !memchr(type, ',', length)) {
		str_add_bytes(&f->text, type, strcspn(type, ")"));
		postgres_add(&f->text, ",0", type + strcspn(type, ")"), NULL);
	}
	if (f->text.length)
		attr_set(f->out, o, ATTR_TYPE, str_text(&f->text));
}

/* ---- bounds of sequences ---- */

static int is_number(const char *text, const char *number)
{
	return text && strcmp(text, number) == 0;
}

static const char *largest(const char *type, int negative)
{
	if (type && strcmp(type, "smallint") == 0)
		return negative ? "-32768" : "32767";
	if (type && strcmp(type, "integer") == 0)
		return negative ? "-2147483648" : "2147483647";
	return negative ? "-9223372036854775808" : "9223372036854775807";
}

/* Start and bounds that PostgreSQL takes anyway for type and direction are not reported. */
static void default_bounds(struct facts *f, struct object *o, const char *type)
{
	const char *increment = attr_get(o, ATTR_INCREMENT), *first;
	int down = increment && *increment == '-';

	if (is_number(attr_get(o, ATTR_MINVALUE), down ? largest(type, 1) : "1"))
		attr_set(f->out, o, ATTR_MINVALUE, NULL);
	if (is_number(attr_get(o, ATTR_MAXVALUE), down ? "-1" : largest(type, 0)))
		attr_set(f->out, o, ATTR_MAXVALUE, NULL);
	first = attr_get(o, down ? ATTR_MAXVALUE : ATTR_MINVALUE);
	if (is_number(attr_get(o, ATTR_START), first ? first : down ? "-1" : "1"))
		attr_set(f->out, o, ATTR_START, NULL);
}

/* ---- kinds ---- */

static void identity_column(struct facts *f, struct object *o)
{
	const char *name = attr_get(o, ATTR_SEQUENCE_NAME);

	if (!attr_get(o, ATTR_IDENTITY))
		return;
	attr_take(f->out, o, ATTR_NOT_NULL, "yes");
	default_bounds(f, o, attr_get(o, ATTR_TYPE));
	if (name) {
		struct str made = { 0 };

		str_clear(&f->text);
		postgres_made_name(&made, o->parent->name, o->name, "seq");
		str_qualified(&f->text, o->schema, str_text(&made));
		if (strcmp(name, str_text(&f->text)) == 0)
			attr_set(f->out, o, ATTR_SEQUENCE_NAME, NULL);
		str_free(&made);
	}
}

static void column_facts(struct facts *f, struct object *o)
{
	complete_type(f, o);
	if (o->parent->kind != KIND_TABLE)
		return;
	postgres_make_serial(f, o);
	identity_column(f, o);
	if (attr_get(o, ATTR_GENERATED) && !attr_get(o, ATTR_STORED))
		attr_take(f->out, o, ATTR_STORED, "stored");
	if (attr_find(o, ATTR_AUTOINCREMENT))
		diag_add(f->diag, DIAG_POSTGRES_LACKS, o->at, object_end(o),
		         "%s is autoincrement, which PostgreSQL does not have; identity does the same on both",
		         o->name);
}

/* The columns of a primary key are NOT NULL, whatever their declaration says. */
static void constraint_facts(struct facts *f, struct object *o)
{
	const char *list = attr_get(o, ATTR_COLUMNS);

	if (attr_find(o, ATTR_INITIALLY_DEFERRED))
		attr_take(f->out, o, ATTR_DEFERRABLE, "yes");
	if (!attr_is(o, ATTR_FORM, "primary key") || !list)
		return;
	str_clear(&f->text);
	while ((list = names_next(list, NULL, &f->text))) {
		struct object *column = catalog_find(f->out, o->parent, KIND_COLUMN, NULL, str_text(&f->text), NULL);

		if (column)
			attr_take(f->out, column, ATTR_NOT_NULL, "yes");
	}
}

static void table_facts(struct facts *f, struct object *o)
{
	if (attr_find(o, ATTR_WITHOUT_ROWID))
		diag_add(f->diag, DIAG_POSTGRES_LACKS, o->at, object_end(o),
		         "%s is without rowid, which PostgreSQL does not have", o->name);
}

static void trigger_facts(struct facts *f, struct object *o)
{
	if (attr_find(o, ATTR_BODY))
		diag_add(f->diag, DIAG_POSTGRES_LACKS, o->at, object_end(o),
		         "trigger %s has statements of its own; a trigger of PostgreSQL executes a function", o->name);
	if (!attr_get(o, ATTR_EACH))
		attr_take(f->out, o, ATTR_EACH, attr_find(o, ATTR_CONSTRAINT_TRIGGER) ? "row" : "statement");
	if (attr_find(o, ATTR_INITIALLY_DEFERRED))
		attr_take(f->out, o, ATTR_DEFERRABLE, "yes");
}

static void policy_facts(struct facts *f, struct object *o)
{
	if (!attr_get(o->parent, ATTR_ROW_SECURITY))
		attr_take(f->out, o->parent, ATTR_ROW_SECURITY, "enabled");
}

/* The table of "public.users.id". */
static const struct object *table_of_column(struct facts *f, const char *column)
{
	struct str schema = { 0 }, table = { 0 };
	const struct object *found = NULL;

	postgres_owner_table(&f->text, column);
	if (names_next(str_text(&f->text), &schema, &table))
		found = catalog_find(f->out, NULL, KIND_TABLE, str_text(&schema), str_text(&table), NULL);
	str_free(&schema);
	str_free(&table);
	return found;
}

/* A sequence that a column owns belongs to whom the table belongs to. */
static void sequence_facts(struct facts *f, struct object *o)
{
	const char *owned_by = attr_get(o, ATTR_OWNED_BY);

	default_bounds(f, o, attr_get(o, ATTR_TYPE));
	if (owned_by && !attr_get(o, ATTR_OWNER))
		attr_set(f->out, o, ATTR_OWNER, attr_get(table_of_column(f, owned_by), ATTR_OWNER));
}

/* Cost and rows that PostgreSQL takes anyway. */
static void routine_facts(struct facts *f, struct object *o)
{
	const char *language = attr_get(o, ATTR_LANGUAGE);
	int quick = language && (strcmp(language, "c") == 0 || strcmp(language, "internal") == 0);

	if (attr_is(o, ATTR_COST, quick ? "1" : "100"))
		attr_set(f->out, o, ATTR_COST, NULL);
	if (attr_is(o, ATTR_ROWS, "1000"))
		attr_set(f->out, o, ATTR_ROWS, NULL);
}

static void (*const facts_of[KIND_COUNT])(struct facts *f, struct object *o) = {
	[KIND_TABLE] = table_facts,
	[KIND_COLUMN] = column_facts,
	[KIND_CONSTRAINT] = constraint_facts,
	[KIND_TRIGGER] = trigger_facts,
	[KIND_POLICY] = policy_facts,
	[KIND_SEQUENCE] = sequence_facts,
	[KIND_FUNCTION] = routine_facts,
	[KIND_PROCEDURE] = routine_facts,
	[KIND_DOMAIN] = complete_type,
	[KIND_RANGE] = complete_type,
	[KIND_OPCLASS] = postgres_make_opfamily,
};

static void complete(struct facts *f, struct object *list)
{
	for (; list; list = list->next) {
		take_defaults_away(f, list);
		if (facts_of[list->kind])
			facts_of[list->kind](f, list);
		complete(f, list->children);
	}
}

/* ---- extended statistics ---- */

static int has_item(const char *list, const char *wanted)
{
	struct str item = { 0 };
	int found = 0;

	while (!found && list && (list = postgres_next_item(list, &item)))
		found = strcmp(str_text(&item), wanted) == 0;
	str_free(&item);
	return found;
}

static void add_column_items(struct str *to, const struct object *table, const char *list)
{
	const struct object *c;
	struct str name = { 0 };

	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		str_clear(&name);
		str_ident(&name, c->name);
		if (has_item(list, str_text(&name)))
			postgres_add(to, to->length ? ", " : "", str_text(&name), NULL);
	}
	str_free(&name);
}

/* PostgreSQL keeps the columns in the table's order, the expressions behind them. */
static void order_statistics(struct facts *f, struct object *o)
{
	const char *list = attr_get(o, ATTR_COLUMNS), *from = attr_get(o, ATTR_FROM), *at = list;
	struct str schema = { 0 }, name = { 0 };
	const struct object *table;

	str_clear(&f->text);
	if (list && from && names_next(from, &schema, &name)) {
		table = catalog_find(f->out, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
		if (table)
			add_column_items(&f->text, table, list);
	}
	while (f->text.length && (at = postgres_next_item(at, &name)))
		if (!has_item(str_text(&f->text), str_text(&name)))
			postgres_add(&f->text, ", ", str_text(&name), NULL);
	if (f->text.length)
		attr_set(f->out, o, ATTR_COLUMNS, str_text(&f->text));
	str_free(&schema);
	str_free(&name);
}

static void order_all_statistics(struct facts *f)
{
	struct object *o;

	for (o = f->out->objects; o; o = o->next)
		if (o->kind == KIND_STATISTICS)
			order_statistics(f, o);
}

void postgres_facts(struct catalog *out, const struct catalog *model, struct diag *d, int version)
{
	struct facts f = { .out = out, .model = model, .diag = d };

	f.copies = mem_array(out->mem, model->count + 1, sizeof(struct object *));
	if (!f.copies)
		return;
	copy_list(&f, NULL, model->objects);
	copy_needs(&f, model->objects);
	complete(&f, out->objects);
	postgres_facts_inherit(out);
	order_all_statistics(&f);
	postgres_make_touches(&f);
	postgres_facts_needs(out);
	postgres_facts_version(out, d, version);
	str_free(&f.text);
}
