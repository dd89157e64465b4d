/* What is before what between a table and those below it: partitions and children, what comes down to them. */
#include "compiler/plan/plan_order.h"

#include <string.h>

/* Columns and checks of a table are those of the tables below it too. */
int order_comes_down(const struct object *part)
{
	return part->kind == KIND_COLUMN || (part->kind == KIND_CONSTRAINT && attr_is(part, ATTR_FORM, "check"));
}

/* Does a table had have it from a parent? Columns depend on those of the parents. */
int order_came_down(const struct object *part)
{
	size_t i;

	if (part->kind == KIND_CONSTRAINT || part->kind == KIND_INDEX)
		return attr_get(part, ATTR_INHERITED) || attr_get(part, ATTR_ATTACHED_TO) ||
		       (order_comes_down(part) && attr_get(part->parent, ATTR_INHERITS));
	if (part->kind != KIND_COLUMN)
		return 0;
	for (i = 0; i < part->dep_count; i++)
		if (part->deps[i]->kind == KIND_COLUMN && part->deps[i]->parent != part->parent &&
		    strcmp(part->deps[i]->name, part->name) == 0)
			return 1;
	return 0;
}

static int has_parent(const struct object *table)
{
	return attr_get(table, ATTR_INHERITS) || attr_get(table, ATTR_PARTITION_OF);
}

/* A column of a table that gets its first parent is as the parent's before that. */
int order_fits_before(const struct planning *p, const struct note *node)
{
	const struct object *table = node->object->parent;
	const struct note *had = note_of(&p->want, table)->twin;

	return node->action == ACTION_ALTER && node->object->kind == KIND_COLUMN && table->kind == KIND_TABLE && had &&
	       !has_parent(had->object) && has_parent(table);
}

/* Is it a table that gets or loses a parent? */
int order_gets_parent(const struct note *altered)
{
	const struct object *is = altered->object, *was = altered->twin ? altered->twin->object : NULL;

	return is->kind == KIND_TABLE && was &&
	       (!attr_same(is, was, ATTR_INHERITS) || !attr_same(is, was, ATTR_PARTITION_OF));
}

/* What a table has from a parent that it leaves goes after that. */
int order_waits_for_parents(struct planning *p, const struct object *o)
{
	const struct note *table = o->parent ? note_of(&p->have, o->parent)->twin : NULL;

	return table && table->action == ACTION_ALTER && order_came_down(o) && order_gets_parent(table);
}

static const struct object *same_part(const struct object *table, const struct object *like)
{
	const struct object *o = object_first(table, like->kind);

	while (o && strcmp(o->name, like->name) != 0)
		o = object_after(o, like->kind);
	return o;
}

static int is_of_parent(const struct object *table, const struct object *part)
{
	size_t i;

	for (i = 0; i < table->dep_count; i++)
		if (table->deps[i]->kind == KIND_TABLE && same_part(table->deps[i], part))
			return 1;
	return 0;
}

/* What comes down from a parent table is looked at when the child gets that parent. */
void order_under_parents(struct planning *p, struct note *node)
{
	const struct object *o = node->object, *part;
	const struct note *above;
	size_t i;

	for (part = order_gets_parent(node) ? o->children : NULL; part; part = part->next) {
		if (order_comes_down(part) && !note_of(&p->want, part)->twin && is_of_parent(o, part))
			order_needs(p, node, part);
		if (order_fits_before(p, note_of(&p->want, part)))
			plan_before(p, note_of(&p->want, part), node);
	}
	for (i = 0; order_gets_parent(node) && i < o->dep_count; i++) {
		if (o->deps[i]->kind != KIND_TABLE)
			continue;
		for (part = o->deps[i]->children; part; part = part->next)
			if (order_comes_down(part))
				plan_before(p, note_of(&p->want, part), node);
		above = note_of(&p->want, o->deps[i])->twin;
		for (part = above ? above->object->children : NULL; part; part = part->next)
			if (order_comes_down(part) || part->kind == KIND_CONSTRAINT || part->kind == KIND_INDEX)
				plan_before(p, note_of(&p->have, part), node);
	}
}

static void before_parts_change(struct planning *p, struct note *node, const struct note *table)
{
	const struct object *part;

	for (part = table->object->children; part; part = part->next)
		if (order_comes_down(part))
			plan_before(p, node, note_of(&p->want, part));
	for (part = table->twin ? table->twin->object->children : NULL; part; part = part->next)
		if (order_comes_down(part))
			plan_before(p, node, note_of(&p->have, part));
}

/* What a table has of its own and is to have from its parent only goes before that comes down. */
void order_handed_over(struct planning *p, struct note *node)
{
	const struct object *o = node->object, *table = o->parent;
	struct note *had = node->twin ? order_acting(&p->have, node->twin->object) : NULL;
	size_t i;

	if (!had || !node->goes || !order_comes_down(o) || !attr_get(o, ATTR_INHERITED))
		return;
	plan_before(p, had, note_of(&p->want, table));
	plan_before(p, note_of(&p->want, table), node);
	for (i = 0; i < o->dep_count; i++)
		if (!order_comes_down(o->deps[i]))
			plan_before(p, order_acting(&p->want, o->deps[i]), had);
	for (i = 0; i < table->dep_count; i++)
		if (table->deps[i]->kind == KIND_TABLE)
			before_parts_change(p, had, note_of(&p->want, table->deps[i]));
}

/*
 * Partitions are there before an index of their parent is made: its own, which is attached, has a name of its own. A
 * key a new partition gets with its parent's.
 */
void order_above_partitions(struct planning *p, struct note *node)
{
	const struct note *table = node->object->parent ? note_of(&p->want, node->object->parent) : NULL;
	int is_index = node->object->kind == KIND_INDEX;
	size_t i;

	if (!table || (!is_index && (node->object->kind != KIND_CONSTRAINT || order_comes_down(node->object))))
		return;
	for (i = 0; i < table->user_count; i++)
		if (table->users[i]->object->kind == KIND_TABLE &&
		    (is_index || table->users[i]->action == ACTION_ALTER))
			plan_before(p, table->users[i], node);
	for (i = 0; table->twin && i < table->twin->user_count; i++)
		if (table->twin->users[i]->object->kind == KIND_TABLE)
			plan_before(p, table->twin->users[i],
			            node); /* goes: without an index of its own it would leave this one invalid */
}

/* What is to be a table's own beside its parent's is made so while the parent has what it had. */
void order_made_own(struct planning *p, struct note *node)
{
	const struct object *o = node->object, *table = o->parent;
	size_t i;

	if (!order_comes_down(o) || attr_get(o, ATTR_INHERITED) || !attr_get(node->twin->object, ATTR_INHERITED))
		return;
	for (i = 0; i < table->dep_count; i++)
		if (table->deps[i]->kind == KIND_TABLE)
			before_parts_change(p, node, note_of(&p->want, table->deps[i]));
}

static int has_dep(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return 1;
	return 0;
}

/* What a parent gets comes down to the tables below it: one that leaves it goes before that. */
void order_left(struct planning *p, struct note *node, const struct object *parent)
{
	const struct note *twin = parent->kind == KIND_TABLE ? note_of(&p->have, parent)->twin : NULL;
	const struct object *part;

	if (!twin || has_dep(node->object, twin->object))
		return;
	for (part = twin->object->children; part; part = part->next)
		if (order_comes_down(part) && note_of(&p->want, part)->action == ACTION_CREATE)
			plan_before(p, node, note_of(&p->want, part));
}
