/*
 * Which object of the database had is which of the one wanted: the one of the same name. Renames are done before.
 */
#include <string.h>

#include "compiler/plan.h"

static void match_list(struct planning *p, const struct object *parent, const struct object *list)
{
	const struct object *o;

	for (o = list; o; o = o->next) {
		const struct object *twin = catalog_find(p->have.catalog, parent, o->kind, o->schema, o->name, o->signature);

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
