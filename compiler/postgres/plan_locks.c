/* What a step of a plan locks: its own table, and others that come along without being named. */
#include <string.h>

#include "compiler/postgres/plan.h"

const struct object *postgres_locked(const struct object *o)
{
	const struct object *top = object_top(o);

	return top->kind == KIND_TABLE || top->kind == KIND_MATVIEW || top->kind == KIND_VIEW ? top : NULL;
}

static int same_table(const struct object *a, const struct object *b)
{
	return a && b && strcmp(a->name, b->name) == 0 && strcmp(a->schema, b->schema) == 0;
}

/* A table that the plan itself makes is nobody's yet. */
static void lock_too(struct plan *p, struct step *step, const struct object *table, enum lock_mode mode)
{
	struct step_lock *lock;

	if (!table || same_table(table, object_top(step->object)) ||
	    !catalog_find(p->have, NULL, KIND_TABLE, table->schema, table->name, NULL))
		return;
	for (lock = step->others; lock; lock = lock->next)
		if (same_table(lock->table, table))
			return;
	lock = mem_alloc(p->mem, sizeof(*lock));
	*lock = (struct step_lock){ table, mode, step->others };
	step->others = lock;
}

static void lock_named(struct plan *p, struct step *step, const char *list, enum lock_mode mode)
{
	const struct catalog *c = step->action == ACTION_DROP ? p->have : p->want;
	struct str schema = { 0 }, name = { 0 };

	while (list && (list = names_next(list, &schema, &name))) {
		lock_too(p, step, catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL), mode);
		str_clear(&schema);
	}
	str_free(&schema);
	str_free(&name);
}

/* Checking rows that are there needs no more of the other table than a reader does. */
static void lock_referenced(struct plan *p, struct step *step)
{
	const char *table = attr_get(step->object, ATTR_REF_TABLE);

	if (step->action == ACTION_DROP)
		lock_named(p, step, table, LOCK_ACCESS_EXCLUSIVE);
	else if (strstr(step->up, "foreign key"))
		lock_named(p, step, table, LOCK_SHARE_ROW_EXCLUSIVE);
}

/* Parents: of a partition that comes or goes at once, of one that is attached, of a table that inherits. */
static void lock_parents(struct plan *p, struct step *step)
{
	const struct object *o = step->object;

	if (step->action == ACTION_DROP || strstr(step->up, " partition of ") || strstr(step->up, " detach partition "))
		lock_named(p, step, attr_get(o, ATTR_PARTITION_OF), LOCK_ACCESS_EXCLUSIVE);
	else if (strstr(step->up, " attach partition "))
		lock_named(p, step, attr_get(o, ATTR_PARTITION_OF), LOCK_SHARE_UPDATE_EXCLUSIVE);
	if (strstr(step->up, " inherit"))
		lock_named(p, step, attr_get(o, ATTR_INHERITS), LOCK_SHARE_UPDATE_EXCLUSIVE);
}

/* The side that the object is of; NULL: it is none of theirs (a copy, a table that is lent). */
static const struct side *side_of(const struct plan *p, const struct object *o)
{
	const struct side *sides[] = { &p->making->want, &p->making->have };
	size_t i;

	for (i = 0; i < 2; i++)
		if (o->order < sides[i]->count && sides[i]->notes[o->order].object == o)
			return sides[i];
	return NULL;
}

static void lock_below(struct plan *p, struct step *step, const struct side *side, const struct object *table)
{
	const struct note *n = note_of(side, table);
	size_t i;

	for (i = 0; n && i < n->user_count; i++) {
		const struct object *user = n->users[i]->object;

		if (user->kind != KIND_TABLE)
			continue;
		lock_too(p, step, user, step->lock);
		lock_below(p, step, side, user);
	}
}

/* What is said of a parent's column is said to the tables below, unless it is said of ONLY the one. */
static int goes_below(const struct step *step)
{
	const struct object *o = step->object;

	if (!o->parent || o->parent->kind != KIND_TABLE || step->lock < LOCK_SHARE_UPDATE_EXCLUSIVE ||
	    strncmp(step->up, "alter table only ", 17) == 0)
		return 0;
	if (o->kind == KIND_COLUMN)
		return 1;
	if (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check"))
		return !attr_get(o, ATTR_NO_INHERIT);
	if (o->kind == KIND_INDEX && step->action != ACTION_DROP)
		return 0;
	return (o->kind == KIND_CONSTRAINT || o->kind == KIND_TRIGGER || o->kind == KIND_INDEX) &&
	       attr_get(o->parent, ATTR_PARTITION_BY);
}

static void lock_others(struct plan *p, struct step *step)
{
	const struct object *o = step->object;
	const struct side *side = p->making && goes_below(step) ? side_of(p, o->parent) : NULL;

	if (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "foreign key"))
		lock_referenced(p, step);
	if (o->kind == KIND_TABLE)
		lock_parents(p, step);
	if (side)
		lock_below(p, step, side, o->parent);
}

void postgres_set_effect(struct plan *p, struct step *step, struct effect effect)
{
	step->lock = effect.lock;
	step->hazards = effect.hazards;
	step->rewrites = effect.rewrites;
	step->scans = effect.scans;
	step->outside = effect.outside;
	step->locked = effect.lock == LOCK_NONE ? NULL : postgres_locked(step->object);
	lock_others(p, step);
}
