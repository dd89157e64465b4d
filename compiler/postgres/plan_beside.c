/*
 * A column or check that a table has of its own, and of its parent as well. PostgreSQL keeps the two in one: while the
 * table is below the parent it can neither lose its own nor change it. Where that is to happen the table leaves its
 * parents before all else, all it has is its own then, and the plan is made from there.
 */
#include <string.h>

#include "compiler/plan/plan_rename.h"
#include "compiler/postgres/plan.h"

static const struct object *same_part(const struct catalog *c, const struct object *table, const struct object *part)
{
	return table ? catalog_find(c, table, part->kind, NULL, part->name, NULL) : NULL;
}

static int is_other(const struct object *a, const struct object *b)
{
	static const enum attr_id ids[] = { ATTR_INHERITED, ATTR_TYPE, ATTR_COLLATE, ATTR_GENERATED, ATTR_EXPR };
	size_t i;

	for (i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)
		if (!attr_same(a, b, ids[i]))
			return 1;
	return 0;
}

static int is_beside(const struct catalog *c, const struct object *part)
{
	return postgres_is_inheritable(part) && !attr_get(part, ATTR_INHERITED) && postgres_is_from_parent(c, part);
}

static int must_leave(const struct plan *p, const struct object *table)
{
	const struct object *wanted, *part, *now;

	if (table->kind != KIND_TABLE || !attr_get(table, ATTR_INHERITS))
		return 0;
	wanted = catalog_find(p->want, NULL, KIND_TABLE, table->schema, table->name, NULL);
	if (!wanted || !attr_get(wanted, ATTR_INHERITS))
		return 0;
	for (part = table->children; part; part = part->next) {
		now = same_part(p->want, wanted, part);
		if (is_beside(p->have, part) && (!now || is_other(part, now)))
			return 1;
	}
	return 0;
}

/* What is said of the table that has left. */
static void forget_parents(struct catalog *c, struct object *table)
{
	struct object *part;
	size_t i, kept;

	attr_set(c, table, ATTR_INHERITS, NULL);
	for (i = kept = 0; i < table->dep_count; i++)
		if (table->deps[i]->kind != KIND_TABLE)
			table->deps[kept++] = table->deps[i];
	table->dep_count = kept;
	for (part = table->children; part; part = part->next) {
		attr_set(c, part, ATTR_INHERITED, NULL);
		for (i = kept = 0; i < part->dep_count; i++)
			if (part->kind != KIND_COLUMN || part->deps[i]->kind != KIND_COLUMN ||
			    part->deps[i]->parent == table)
				part->deps[kept++] = part->deps[i];
		part->dep_count = kept;
	}
}

const struct catalog *postgres_leave_parents(struct plan *p)
{
	const struct renames none = { .mem = p->mem };
	const struct object *o;
	struct catalog *c = NULL;

	for (o = p->have->objects; o; o = o->next) {
		if (!must_leave(p, o))
			continue;
		if (!c)
			c = rename_catalog(p->mem, p->have, &none);
		postgres_say_parents(p, o, " no inherit ");
		forget_parents(c, catalog_find(c, NULL, KIND_TABLE, o->schema, o->name, NULL));
	}
	return c ? c : p->have;
}
