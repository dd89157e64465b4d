/*
 * Types that PostgreSQL cannot alter: enums that lose a label or change their order, domains over another type,
 * composite types that columns are of. A new type takes the place of the old one, and every column is recast.
 */
#include <string.h>

#include "compiler/postgres/plan.h"
#include "compiler/resolve/names.h"

/* New labels may come anywhere; the old ones must all be there, in their order. */
static int loses_labels(const struct object *have, const struct object *want)
{
	const struct object *a, *b = object_first(want, KIND_LABEL);

	for (a = object_first(have, KIND_LABEL); a; a = object_after(a, KIND_LABEL)) {
		while (b && strcmp(a->name, b->name) != 0)
			b = object_after(b, KIND_LABEL);
		if (!b)
			return 1;
		b = object_after(b, KIND_LABEL);
	}
	return 0;
}

/* A column's type is the one called `name`, or an array of it: "" or "[]"; NULL when it is another. */
static const char *array_part(const char *name, const struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);
	size_t length = strlen(name);

	if (!type || strncmp(type, name, length) != 0)
		return NULL;
	return type[length] == '\0' || type[length] == '[' ? type + length : NULL;
}

static int is_used(const struct plan *p, const struct object *type)
{
	const struct object *o, *column;
	struct str name = { 0 };
	int used = 0;

	str_qualified(&name, type->schema, type->name);
	for (o = p->have->objects; o && !used; o = o->next)
		for (column = o->kind == KIND_TABLE ? object_first(o, KIND_COLUMN) : NULL; column && !used;)
			used = array_part(str_text(&name), column) != NULL, column = object_after(column, KIND_COLUMN);
	str_free(&name);
	return used;
}

static int composite_changes(const struct object *have, const struct object *want)
{
	const struct object *a, *b;

	for (b = object_first(want, KIND_COLUMN); b; b = object_after(b, KIND_COLUMN))
		if (!column_of(have, b->name))
			return 1;
	for (a = object_first(have, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN)) {
		b = column_of(want, a->name);
		if (!b || !attr_same(a, b, ATTR_TYPE) || !attr_same(a, b, ATTR_COLLATE))
			return 1;
	}
	return 0;
}

int postgres_is_exchanged(const struct plan *p, const struct object *have, const struct object *want)
{
	if (have->kind != want->kind)
		return 1;
	switch (have->kind) {
	case KIND_ENUM:
		return loses_labels(have, want);
	case KIND_DOMAIN:
		return !attr_same(have, want, ATTR_TYPE) || !attr_same(have, want, ATTR_COLLATE);
	case KIND_TYPE:
		return attr_is(have, ATTR_FORM, "composite") && attr_is(want, ATTR_FORM, "composite") &&
		       composite_changes(have, want) && is_used(p, have);
	default:
		return 0;
	}
}

struct exchange {
	struct plan *plan;
	const struct object *have, *want;
	struct str sql, type, old;
};

static void say(struct exchange *x, const struct object *table, int rewrites)
{
	struct step *step = plan_add(x->plan, ACTION_ALTER, x->want, mem_text(x->plan->mem, str_text(&x->sql)), NULL);

	if (table) {
		step->lock = LOCK_ACCESS_EXCLUSIVE;
		step->locked = table;
		step->rewrites = rewrites;
		step->hazards =
		        rewrites ? HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL) : 0;
	}
	str_clear(&x->sql);
}

/* "case when c is not null then row((c).a::text, null)::public.t end": attribute by attribute */
static void cast_composite(struct exchange *x, const struct object *column)
{
	const struct object *b;
	const char *separator = "";

	str_add(&x->sql, "case when ");
	str_ident(&x->sql, column->name);
	str_add(&x->sql, " is not null then row(");
	for (b = object_first(x->want, KIND_COLUMN); b; b = object_after(b, KIND_COLUMN), separator = ", ") {
		str_add(&x->sql, separator);
		if (!column_of(x->have, b->name)) {
			str_add(&x->sql, "null");
			continue;
		}
		str_char(&x->sql, '(');
		str_ident(&x->sql, column->name);
		str_add(&x->sql, ").");
		str_ident(&x->sql, b->name);
		postgres_add(&x->sql, "::text::", attr_get(b, ATTR_TYPE), NULL);
	}
	postgres_add(&x->sql, ")::", str_text(&x->type), " end", NULL);
}

static void cast(struct exchange *x, const struct object *column, const char *array)
{
	if (x->want->kind == KIND_TYPE && !*array) {
		cast_composite(x, column);
		return;
	}
	str_ident(&x->sql, column->name);
	postgres_add(&x->sql, "::text", array, "::", str_text(&x->type), array, NULL);
}

/* The column as it is wanted; NULL where it is not. */
static const struct object *wanted_column(const struct exchange *x, const struct object *column)
{
	const struct object *of = column->parent;

	return column_of(catalog_find(x->plan->want, NULL, of->kind, of->schema, of->name, NULL), column->name);
}

static void set(struct exchange *x, const struct object *column, const char *words, const char *value)
{
	alter_head(&x->sql, column);
	postgres_add(&x->sql, words, value, NULL);
	say(x, column->parent, 0);
}

/* What PostgreSQL takes from a column with its type. Where another value is wanted the column's own change sees to it.
 */
static void put_back(struct exchange *x, const struct object *column)
{
	static const struct {
		enum attr_id attr;
		const char *words;
	} rows[] = { { ATTR_DEFAULT, "set default " },
		     { ATTR_STORAGE, "set storage " },
		     { ATTR_COMPRESSION, "set compression " } };
	const struct object *wanted = wanted_column(x, column);
	int loosened = note_of(&x->plan->making->have, column)->loosens; /* its default comes back later */
	size_t i;

	for (i = loosened ? 1 : 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *value = attr_get(column, rows[i].attr);

		if (value && attr_is(wanted, rows[i].attr, value))
			set(x, column, rows[i].words, value);
	}
}

static void recast(struct exchange *x, const struct object *column, const char *array)
{
	const struct object *table = column->parent;

	if (attr_get(column, ATTR_DEFAULT))
		set(x, column, "drop default", "");
	alter_head(&x->sql, column);
	postgres_add(&x->sql, "type ", str_text(&x->type), array, " using ", NULL);
	cast(x, column, array);
	say(x, table, 1);
	put_back(x, column);
}

static void recast_all(struct exchange *x, const struct catalog *have)
{
	const struct object *o, *column;

	for (o = have->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE)
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
			const char *array = array_part(str_text(&x->type), column);

			if (array && plan_keeps(x->plan, column) && !postgres_follows_parent(x->plan, column))
				recast(x, column, array);
		}
	}
}

static void create_new(struct exchange *x)
{
	struct script script = { .mem = x->plan->mem };
	size_t i;

	x->plan->dialect->create(&script, x->want, CREATE_PLAIN);
	for (i = 0; i < script.count; i++) {
		str_add(&x->sql, script.lines[i].sql);
		say(x, NULL, 0);
	}
}

void postgres_exchange(struct plan *p, const struct object *have, const struct object *want)
{
	struct exchange x = { .plan = p, .have = have, .want = want };
	const char *word = have->kind == KIND_DOMAIN ? "domain " : "type ";
	struct str name = { 0 };

	str_qualified(&x.type, want->schema, want->name);
	str_printf(&name, "schemac_old_%.50s", want->name);
	str_qualified(&x.old, want->schema, str_text(&name));
	postgres_add(&x.sql, "alter ", word, str_text(&x.type), " rename to ", NULL);
	str_ident(&x.sql, str_text(&name));
	say(&x, NULL, 0);
	create_new(&x);
	recast_all(&x, p->have);
	postgres_add(&x.sql, "drop ", word, str_text(&x.old), NULL);
	say(&x, NULL, 0);
	str_free(&name);
	str_free(&x.sql);
	str_free(&x.type);
	str_free(&x.old);
}
