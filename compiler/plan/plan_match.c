/*
 * Which object of the database had is which of the one wanted: the one of the same name. Renames are done before.
 */
#include <string.h>

#include "compiler/plan/plan.h"

/* A type may become another kind of type; what uses it cannot tell. */
static const struct object *find_type(const struct planning *p, const struct object *o)
{
	static const enum kind types[] = { KIND_ENUM, KIND_DOMAIN, KIND_RANGE };
	const struct object *found = NULL;
	size_t i;

	if (o->kind != KIND_ENUM && o->kind != KIND_DOMAIN && o->kind != KIND_RANGE)
		return NULL;
	for (i = 0; !found && i < sizeof(types) / sizeof(types[0]); i++)
		found = catalog_find(p->have.catalog, NULL, types[i], o->schema, o->name, NULL);
	return found;
}

static void match_list(struct planning *p, const struct object *parent, const struct object *list)
{
	const struct object *o, *guess = parent ? parent->children : p->have.catalog->objects;

	for (o = list; o; o = o->next) {
		const struct object *twin = catalog_find_like(p->have.catalog, parent, o, &guess);

		if (!twin && !o->parent)
			twin = find_type(p, o);
		if (!twin)
			continue;
		note_of(&p->want, o)->twin = note_of(&p->have, twin);
		note_of(&p->have, twin)->twin = note_of(&p->want, o);
		match_list(p, twin, o->children);
	}
}

void plan_match(struct planning *p)
{
	match_list(p, NULL, p->want.catalog->objects);
}
