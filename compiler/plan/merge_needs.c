/* What the wanted objects need; see merge.h. */
#include "compiler/plan/merge_inside.h"

/* The object of `c` that stands for one of another catalog: of the same name, below that of its parent. */
static struct object *namesake(const struct catalog *c, const struct object *o)
{
	struct object *parent = o->parent ? namesake(c, o->parent) : NULL;

	return o->parent && !parent ? NULL : catalog_find(c, parent, o->kind, o->schema, o->name, o->signature);
}

static struct object *wanted_of(const struct merging *g, struct object *const *of, const struct object *o)
{
	return of[o->order] ? of[o->order] : namesake(g->want, o);
}

/*
 * What is kept needs what the database says; of what the schema says it needs only that which is new: an index on f(a)
 * keeps its text when a becomes a bigint and f(bigint) takes the place of f(integer).
 */
static void add_needs_of(struct merging *g, struct object *o, const struct object *source, int new_only)
{
	const struct origin *from = &g->origins[o->order];
	struct object *const *of = source == from->live ? g->of_live : g->of_now;
	size_t i;

	for (i = 0; source && i < source->dep_count; i++) {
		struct object *needed = wanted_of(g, of, source->deps[i]);

		if (needed && !(new_only && g->origins[needed->order].live))
			object_depend(g->want, o, needed);
	}
}

/* A foreign key whose words stay may go by another key: the one that it went by is not asked for any more. */
static int loses_its_key(const struct merging *g, const struct object *live)
{
	size_t i;

	for (i = 0; attr_is(live, ATTR_FORM, "foreign key") && i < live->dep_count; i++)
		if ((live->deps[i]->kind == KIND_INDEX || live->deps[i]->kind == KIND_CONSTRAINT) &&
		    !wanted_of(g, g->of_live, live->deps[i]))
			return 1;
	return 0;
}

static void add_needs(struct merging *g, struct object *o)
{
	const struct origin *from = &g->origins[o->order];
	int is_live = from->kept || !from->now;

	add_needs_of(g, o, is_live ? from->live : from->now, 0);
	if (is_live)
		add_needs_of(g, o, from->now, !(from->live && loses_its_key(g, from->live)));
}

void merge_add_needs(struct merging *g, struct object *list)
{
	for (; list; list = list->next) {
		add_needs(g, list);
		merge_add_needs(g, list->children);
	}
}

static void take_needs(struct catalog *to, struct object *list, const struct catalog *from)
{
	size_t i;

	for (; list; list = list->next) {
		const struct object *like = namesake(from, list);

		for (i = 0; like && i < like->dep_count; i++) {
			struct object *needed = namesake(to, like->deps[i]);

			if (needed)
				object_depend(to, list, needed);
		}
		take_needs(to, list->children, from);
	}
}

void merge_needs(struct catalog *to, const struct catalog *from)
{
	take_needs(to, to->objects, from);
}
