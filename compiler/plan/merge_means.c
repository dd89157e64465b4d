/*
 * Which live objects mean something else with the words they have, because of what changes under them: types, columns
 * behind a star, what a function gives. The database's words for them are worth nothing then: c = 'r'::text was c = 'r'
 * while c was a text, f((1)::bigint) was f(1) while f took that. See merge.h.
 */
#include "compiler/plan/merge_inside.h"

#include <string.h>

#include "compiler/plan/plan.h"

enum { OTHER_RESULT = 1, OTHER_COLUMNS = 2, OTHER_WORDS = 4 };

int merge_means_other(const struct merging *g, const struct object *live)
{
	return g->other[live->order] & (OTHER_WORDS | OTHER_RESULT);
}

int merge_part_means_other(const struct merging *g, const struct object *live)
{
	const struct object *child;

	if (!g->other_count)
		return 0;
	for (child = live->children; child; child = child->next)
		if (merge_part_means_other(g, child))
			return 1;
	return merge_means_other(g, live);
}

/* Gives whether that is new. */
static size_t mark(struct merging *g, const struct object *live, unsigned what)
{
	if ((g->other[live->order] & what) == what)
		return 0;
	g->other[live->order] = (unsigned char)(g->other[live->order] | what);
	return g->other_count += 1;
}

/* ---- what changes by itself ---- */

static int gives_other(const struct object *was, const struct object *now)
{
	static const enum attr_id ids[] = { ATTR_TYPE, ATTR_COLLATE, ATTR_RETURNS };
	size_t i;

	for (i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const char *a = attr_get(was, ids[i]), *b = attr_get(now, ids[i]);

		if ((a || b) && (!a || !b || strcmp(a, b) != 0) && now->kind != KIND_SEQUENCE)
			return 1;
	}
	return (now->kind == KIND_VIEW || now->kind == KIND_MATVIEW) && attr_get(was, ATTR_BODY) &&
	       attr_get(now, ATTR_BODY) && strcmp(attr_get(was, ATTR_BODY), attr_get(now, ATTR_BODY)) != 0;
}

/* Has one of the two a column that the other has not? */
static int lists_other_columns(const struct object *live, const struct object *was, const struct object *now)
{
	const struct object *column;

	for (column = object_first(now, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (!merge_child_of(live, column))
			return 1;
	for (column = object_first(was, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (!merge_child_of(now, column))
			return 1;
	return 0;
}

static void compare(struct merging *g, const struct object *live, const struct object *then, const struct object *now)
{
	const struct object *was = then ? then : g->renamed[live->order], *child;

	g->asked[live->order] = now;
	if (then == now)
		return;
	if (gives_other(was, now)) {
		mark(g, live, OTHER_RESULT);
		if (live->parent && live->parent->kind == KIND_TYPE)
			mark(g, live->parent, OTHER_RESULT);
	}
	if (live->kind == KIND_TABLE && lists_other_columns(live, was, now))
		mark(g, live, OTHER_COLUMNS);
	for (child = live->children; child; child = child->next) {
		const struct object *asked = merge_child_of(now, g->renamed[child->order]);

		if (asked)
			compare(g, child, then ? merge_child_of(then, child) : NULL, asked);
	}
}

static void note_changed(struct merging *g)
{
	const struct object *o;

	for (o = g->m->now->objects; o; o = o->next)
		if (g->of_ask[o->order])
			compare(g, g->of_ask[o->order], g->then[o->order], o);
	for (o = g->m->live->objects; o; o = o->next)
		if (!g->asked[o->order] && o->kind != KIND_TABLE && g->m->is_ours(g->m->context, o))
			mark(g, o, OTHER_RESULT);
}

/* ---- and what changes with that ---- */

static int is_type(const struct object *o)
{
	return o->kind == KIND_DOMAIN || o->kind == KIND_TYPE || o->kind == KIND_ENUM || o->kind == KIND_RANGE;
}

static int is_view(const struct object *o)
{
	return o->kind == KIND_VIEW || o->kind == KIND_MATVIEW;
}

/* What of `o` becomes other where `needed` did. A column keeps its type, whatever its default says. */
static unsigned handed_on(const struct merging *g, const struct object *o, const struct object *needed)
{
	const struct object *table = needed->kind == KIND_COLUMN ? needed->parent : needed;
	unsigned other = g->other[needed->order] | (g->other[table->order] & OTHER_COLUMNS);

	if (other & OTHER_COLUMNS && g->asked[o->order] && plan_has_star(attr_get(g->asked[o->order], ATTR_BODY)))
		other |= OTHER_RESULT;
	if (!(other & OTHER_RESULT))
		return 0;
	return is_view(o) || is_type(o) || (o->kind == KIND_COLUMN && is_type(needed)) ? OTHER_RESULT : OTHER_WORDS;
}

static size_t spread(struct merging *g, const struct object *list)
{
	size_t more = 0, i;

	for (; list; list = list->next) {
		for (i = 0; i < list->dep_count; i++) {
			unsigned other = handed_on(g, list, list->deps[i]);

			more += other ? mark(g, list, other) : 0;
		}
		if (list->parent && is_type(list->parent) && g->other[list->parent->order] & OTHER_RESULT)
			more += mark(g, list, OTHER_WORDS);
		more += spread(g, list->children);
	}
	return more;
}

void merge_note_others(struct merging *g)
{
	note_changed(g);
	while (g->other_count && spread(g, g->m->live->objects) > 0)
		;
}
