/* The way back of a plan: the plan from what is wanted to what was there, which renames back what the first renames. */
#include <string.h>

#include "compiler/plan/plan.h"

static struct object *had_of(const struct catalog *began, const struct object *parent, const struct object *o,
                             int *renamed)
{
	struct object *had = catalog_find(began, parent, o->kind, o->schema, o->name, o->signature);
	const char *old = attr_get(o, ATTR_RENAMED);
	struct str schema = { 0 }, name = { 0 };

	*renamed = 0;
	if (!had && old && names_next(old, &schema, &name)) {
		had = catalog_find(began, parent, o->kind, schema.length ? str_text(&schema) : o->schema,
		                   str_text(&name), o->signature);
		*renamed = had != NULL;
	}
	str_free(&schema);
	str_free(&name);
	return had;
}

static void rename_back(struct catalog *began, const struct object *parent, const struct object *list)
{
	const struct object *o;

	for (o = list; o; o = o->next) {
		struct str name = { 0 };
		int renamed;
		struct object *had = had_of(began, parent, o, &renamed);

		if (renamed) {
			str_qualified(&name, o->parent ? NULL : o->schema, o->name);
			attr_set(began, had, ATTR_RENAMED, str_text(&name));
			str_free(&name);
		}
		if (had)
			rename_back(began, had, o->children);
	}
}

void plan_back(struct plan *down, const struct plan *up, struct catalog *began, struct diag *d)
{
	rename_back(began, NULL, up->want->objects);
	plan_make(down, up->dialect, up->want, began, &up->options, d);
}
