/*
 * What the bodies of routines mention. No database keeps a list of that, and a routine may be made before what it
 * calls; but something that is made later in the same plan may call it, a check on rows that are there or a new
 * column's value. So a body's words are looked up among what the plan makes. These are hints: one that would close a
 * circle is let go.
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/plan/plan.h"

struct mentions {
	struct planning *p;
	struct note **made; /* by name */
	size_t count;
	unsigned mark;
};

static int is_routine(const struct object *o)
{
	return o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE;
}

static int can_be_mentioned(const struct object *o)
{
	return !o->parent && (kinds[o->kind].traits & TRAIT_SCHEMA);
}

static int compare_names(const void *left, const void *right)
{
	return strcmp((*(struct note *const *)left)->object->name, (*(struct note *const *)right)->object->name);
}

static void collect(struct mentions *m)
{
	struct side *want = &m->p->want;
	size_t i;

	m->made = mem_array(m->p->mem, want->count, sizeof(*m->made));
	for (i = 1; i < want->count; i++)
		if (want->notes[i].acts && can_be_mentioned(want->notes[i].object))
			m->made[m->count++] = &want->notes[i];
	qsort(m->made, m->count, sizeof(*m->made), compare_names);
}

/* Does `node` run after `first` already? */
static int runs_after(struct mentions *m, struct note *node, const struct note *first)
{
	size_t i;

	if (node == first)
		return 1;
	if (node->mark == m->mark)
		return 0;
	node->mark = m->mark;
	for (i = 0; i < node->before_count; i++)
		if (runs_after(m, node->before[i], first))
			return 1;
	return 0;
}

/* The first of the name in the sorted list; count where there is none. */
static size_t find(const struct mentions *m, const char *name)
{
	size_t low = 0, high = m->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(m->made[middle]->object->name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void mention(struct mentions *m, struct note *routine, const char *name)
{
	size_t i;

	for (i = find(m, name); i < m->count && strcmp(m->made[i]->object->name, name) == 0; i++) {
		m->mark++;
		if (m->made[i] != routine && !runs_after(m, m->made[i], routine))
			plan_before(m->p, m->made[i], routine);
	}
}

void plan_mentions(struct planning *p)
{
	struct mentions m = { .p = p };
	struct str word = { 0 };
	const char *text;
	size_t i;

	collect(&m);
	for (i = 0; i < m.count; i++) {
		text = is_routine(m.made[i]->object) ? attr_get(m.made[i]->object, ATTR_BODY) : NULL;
		while (text && (text = plan_next_word(text, &word)))
			mention(&m, m.made[i], str_text(&word));
	}
	str_free(&word);
}
