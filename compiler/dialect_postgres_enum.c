/*
 * Enums that lose a label or change the order of labels. PostgreSQL has no words for that: a new type takes the place of the old
 * one, and every column is recast by way of text.
 */
#include <string.h>

#include "compiler/dialect_postgres_plan.h"

/* New labels may come anywhere; the old ones must all be there, in their order. */
int postgres_enum_is_exchanged(const struct object *have, const struct object *want)
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

struct exchange {
	struct plan *plan;
	const struct object *want;
	struct str sql, type, old;
};

static void say(struct exchange *x, const struct object *table, int rewrites)
{
	struct step *step = plan_add(x->plan, ACTION_ALTER, x->want, mem_text(x->plan->mem, str_text(&x->sql)), NULL);

	if (table) {
		step->lock = LOCK_ACCESS_EXCLUSIVE;
		step->locked = table;
		step->rewrites = rewrites;
		step->hazards = rewrites ? HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL) : 0;
	}
	str_clear(&x->sql);
}

/* The column's type is the enum, or an array of it: "" or "[]"; NULL when it is another. */
static const char *array_part(const struct exchange *x, const struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);
	size_t length = x->type.length;

	if (!type || strncmp(type, str_text(&x->type), length) != 0)
		return NULL;
	return type[length] == '\0' || type[length] == '[' ? type + length : NULL;
}

static void head(struct exchange *x, const struct object *column)
{
	alter_head(&x->sql, column);
}

static void recast(struct exchange *x, const struct object *column, const char *array)
{
	const char *value = attr_get(column, ATTR_DEFAULT);
	const struct object *table = column->parent;

	if (value) {
		head(x, column);
		str_add(&x->sql, "drop default");
		say(x, table, 0);
	}
	head(x, column);
	postgres_add(&x->sql, "type ", str_text(&x->type), array, " using ", NULL);
	str_ident(&x->sql, column->name);
	postgres_add(&x->sql, "::text", array, "::", str_text(&x->type), array, NULL);
	say(x, table, 1);
	if (value) {
		head(x, column);
		postgres_add(&x->sql, "set default ", value, NULL);
		say(x, table, 0);
	}
}

static void recast_all(struct exchange *x, const struct catalog *have)
{
	const struct object *o, *column;

	for (o = have->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE)
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
			const char *array = array_part(x, column);

			if (array && !attr_get(column, ATTR_INHERITED))
				recast(x, column, array);
		}
	}
}

void postgres_exchange_enum(struct plan *p, const struct object *have, const struct object *want)
{
	struct exchange x = { .plan = p, .want = want };
	struct script script = { .mem = p->mem };
	struct str name = { 0 };
	size_t i;

	str_qualified(&x.type, want->schema, want->name);
	str_printf(&name, "schemac_old_%.50s", want->name);
	str_qualified(&x.old, want->schema, str_text(&name));
	postgres_add(&x.sql, "alter type ", str_text(&x.type), " rename to ", NULL);
	str_ident(&x.sql, str_text(&name));
	say(&x, NULL, 0);
	p->dialect->create(&script, want, CREATE_PLAIN);
	for (i = 0; i < script.count; i++) {
		str_add(&x.sql, script.lines[i].sql);
		say(&x, NULL, 0);
	}
	recast_all(&x, p->have);
	postgres_add(&x.sql, "drop type ", str_text(&x.old), NULL);
	say(&x, NULL, 0);
	(void)have;
	str_free(&name);
	str_free(&x.sql);
	str_free(&x.type);
	str_free(&x.old);
}
