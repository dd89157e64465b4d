/* The way back of a plan: the plan from what is wanted to what was there, which renames back what the first renames. */
#include <string.h>

#include "compiler/plan/plan.h"

struct back {
	const struct catalog *want;
	struct catalog *began;
};

/* The name that a schema had before the plan: what stands in it is not renamed itself. Owned by the catalog or `name`.
 */
static const char *schema_before(const struct back *b, const char *schema, struct str *name)
{
	const struct object *o = catalog_find(b->want, NULL, KIND_SCHEMA, NULL, schema, NULL);
	const char *old = attr_get(o, ATTR_RENAMED);

	if (!old || catalog_find(b->began, NULL, KIND_SCHEMA, NULL, schema, NULL) || !names_next(old, NULL, name))
		return schema;
	return str_text(name);
}

static struct object *had_of(const struct back *b, const struct object *parent, const struct object *o, int *renamed)
{
	struct str before = { 0 }, schema = { 0 }, name = { 0 };
	const char *in = schema_before(b, o->schema, &before), *old = attr_get(o, ATTR_RENAMED);
	struct object *had = catalog_find(b->began, parent, o->kind, in, o->name, o->signature);

	*renamed = 0;
	if (!had && old && names_next(old, &schema, &name)) {
		had = catalog_find(b->began, parent, o->kind, schema.length ? str_text(&schema) : in, str_text(&name),
		                   o->signature);
		*renamed = had != NULL;
	}
	str_free(&before);
	str_free(&schema);
	str_free(&name);
	return had;
}

static void rename_back(const struct back *b, const struct object *parent, const struct object *list)
{
	const struct object *o;

	for (o = list; o; o = o->next) {
		struct str name = { 0 };
		int renamed;
		struct object *had = had_of(b, parent, o, &renamed);

		if (renamed) {
			str_qualified(&name, o->parent ? NULL : o->schema, o->name);
			attr_set(b->began, had, ATTR_RENAMED, str_text(&name));
			str_free(&name);
		}
		if (had)
			rename_back(b, had, o->children);
	}
}

void plan_back(struct plan *down, const struct plan *up, struct catalog *began, struct diag *d)
{
	const struct back back = { up->want, began };

	rename_back(&back, NULL, up->want->objects);
	plan_make(down, up->dialect, up->want, began, &up->options, d);
}
