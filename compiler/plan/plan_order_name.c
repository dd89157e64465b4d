/* A name that goes is free before it is taken again. */
#include "compiler/plan/plan_order.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/*
 * Relations, types and indexes of a schema share their names; constraints share those of their table. On SQLite the
 * triggers of all tables do.
 */
static int name_space(const struct planning *p, const struct object *o)
{
	if (o->kind == KIND_TRIGGER)
		return p->planner->global_triggers;
	switch (kinds[o->kind].phase) {
	case 21:
	case 22:
	case 23:
	case 24:
	case 30:
	case 50:
	case 73:
		return o->kind == KIND_LABEL || o->kind == KIND_COLUMN ? 0 : 1;
	case 70:
	case 71:
		return o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE ||
		       o->kind == KIND_AGGREGATE; /* overloads can be mistaken */
	case 31:
		return 1; /* a key's index is a relation */
	default:
		return 0;
	}
}

struct taken {
	const struct object *object;
	struct note *node;
};

/* As if upper and lower case were one: where they are not, something waits that would not have to. */
static int compare_taken(const void *left, const void *right)
{
	const struct object *a = ((const struct taken *)left)->object, *b = ((const struct taken *)right)->object;
	int by = strcmp(a->schema, b->schema);

	return by ? by : strcasecmp(a->name, b->name);
}

/* An index that is attached goes with the one that it is attached to. */
static struct note *freeing(struct planning *p, const struct object *o)
{
	size_t i;

	for (i = 0; attr_get(o, ATTR_ATTACHED_TO) && i < o->dep_count; i++) {
		struct note *above = o->deps[i]->kind == o->kind ? order_acting(&p->have, o->deps[i]) : NULL;

		if (above && above->action == ACTION_DROP)
			return above;
	}
	return order_acting(&p->have, o);
}

static void collect_freed(struct planning *p, struct taken *list, size_t *count)
{
	size_t i;

	for (i = 1; i < p->have.count; i++) {
		const struct note *n = &p->have.notes[i];

		if (n->object && n->goes && name_space(p, n->object) && order_acting(&p->have, n->object))
			list[(*count)++] = (struct taken){ n->object, freeing(p, n->object) };
	}
	qsort(list, *count, sizeof(*list), compare_taken);
}

static void wait_for_name(struct planning *p, const struct taken *freed, size_t count, struct note *node)
{
	const struct taken key = { node->object, NULL };
	const struct taken *at = bsearch(&key, freed, count, sizeof(key), compare_taken);

	while (at && at > freed && compare_taken(at - 1, &key) == 0)
		at--;
	for (; at && at < freed + count && compare_taken(at, &key) == 0; at++)
		plan_before(p, at->node, order_acting(&p->want, node->object));
}

/* A name that is dropped and created again, be it by another kind or on another table, is free first. */
void order_names(struct planning *p)
{
	struct taken *freed = mem_array(p->mem, p->have.count, sizeof(*freed));
	size_t count = 0, i;

	collect_freed(p, freed, &count);
	for (i = 1; i < p->want.count && count; i++) {
		struct note *n = &p->want.notes[i];

		if (n->object && n->goes && name_space(p, n->object))
			wait_for_name(p, freed, count, n);
	}
}
