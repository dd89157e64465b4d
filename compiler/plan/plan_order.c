/*
 * The order: one graph of all nodes. A thing is created after what it needs, dropped before what it needs, altered
 * between; a name is free before it is taken again. Where nothing forces it, creates come early in the order of kinds,
 * drops late in the reverse.
 */
#include "compiler/plan/plan_order.h"

#include <stdlib.h>
#include <string.h>

void plan_before(struct planning *p, struct note *first, struct note *then)
{
	if (!first || !then || first == then || !first->acts || !then->acts)
		return;
	then->before = mem_grow(p->mem, then->before, then->before_count, &then->before_room, sizeof(struct note *));
	then->before[then->before_count++] = first;
}

/* The node that does something about an object: itself, or the one of the parent it is part of. */
struct note *order_acting(const struct side *s, const struct object *o)
{
	struct note *n;

	for (; o; o = o->parent) {
		n = note_of(s, o);
		if (n->acts)
			return n;
	}
	return NULL;
}

/*
 * Whatever goes and stands on something that is altered makes room for that. A function may serve what is altered, so
 * it does only where it must.
 */
static int goes_first(const struct note *node, const struct note *altered)
{
	if (altered->change == CHANGE_ALTER_ALONE)
		return 1;
	return node->action == ACTION_DROP && altered->action == ACTION_ALTER &&
	       (node->object->parent || node->object->kind == KIND_VIEW || node->object->kind == KIND_MATVIEW ||
	        node->object->kind == KIND_PUBLICATION);
}

/* A type is there as it is wanted only with its labels, attributes and checks. */
static void order_parts(struct planning *p, const struct object *needed, struct note *node)
{
	const struct object *part;

	if (kinds[needed->kind].phase >= kinds[KIND_TABLE].phase)
		return;
	for (part = needed->children; part; part = part->next)
		if (p->plan->dialect->is_part(part))
			plan_before(p, note_of(&p->want, part), node);
}

/* What a column owns goes with it: whoever uses that must have done without it before. */
static void before_owner(struct planning *p, struct note *node, const struct object *used)
{
	const struct note *n = note_of(&p->have, used);
	struct note *owner = n->owner ? order_acting(&p->have, n->owner->object) : NULL;

	if (owner && owner->action == ACTION_DROP)
		plan_before(p, node, owner);
}

/* A new column of a table's own, beside a new one of its parent's: that comes down and is taken for the same. */
static int is_beside(const struct note *node, const struct object *above)
{
	const struct object *o = node->object;

	return node->action == ACTION_CREATE && o->kind == KIND_COLUMN && above->kind == KIND_COLUMN &&
	       !attr_get(o, ATTR_INHERITED) && o->parent != above->parent && above->parent->kind == KIND_TABLE &&
	       strcmp(o->name, above->name) == 0;
}

void order_needs(struct planning *p, struct note *node, const struct object *o)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		const struct note *needed = note_of(&p->want, o->deps[i])->twin;

		if (o->deps[i]->parent == node->object)
			continue; /* what the node gives itself */
		if (o == node->object && is_beside(node, o->deps[i])) {
			plan_before(p, node, note_of(&p->want, o->deps[i]));
			continue;
		}
		plan_before(p, order_acting(&p->want, o->deps[i]), node);
		if (needed)
			plan_before(p, needed->passed_by, node);
		order_parts(p, o->deps[i], node);
	}
}

/* The needs of an object and of all its parts are the needs of its node. */
static void order_wanted(struct planning *p, struct note *node, const struct object *o)
{
	const struct object *child;

	if (o->kind != KIND_SEQUENCE) /* what owns it is said later */
		order_needs(p, node, o);
	if (o->parent && o == node->object && !order_fits_before(p, node))
		plan_before(p, order_acting(&p->want, o->parent), node);
	if (node->action != ACTION_CREATE && node->change != CHANGE_ALTER_ALONE)
		return; /* it leaves its parts alone */
	for (child = o->children; child; child = child->next)
		if (!note_of(&p->want, child)->acts)
			order_wanted(p, node, child);
}

/* A sequence belongs to the column that takes its values from it: it needs nothing of that. */
static int is_owner(const struct object *sequence, const struct object *column)
{
	size_t i;

	for (i = 0; sequence->kind == KIND_SEQUENCE && i < column->dep_count; i++)
		if (column->deps[i] == sequence)
			return 1;
	return 0;
}

static void order_had(struct planning *p, struct note *node, const struct object *o)
{
	const struct object *child;
	struct note *needed, *twin;
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		if (is_owner(o, o->deps[i]))
			continue;
		needed = order_acting(&p->have, o->deps[i]);
		twin = note_of(&p->have, o->deps[i])->twin;
		if (needed && !needed->loosens)
			plan_before(p, node, needed);
		if (twin && goes_first(node, twin))
			plan_before(p, node, twin);
		if (!order_waits_for_parents(p, o))
			plan_before(p, node, note_of(&p->have, o->deps[i])->passed_by);
		before_owner(p, node, o->deps[i]);
	}
	if (node->loosens && node->owner)
		plan_before(p, node, order_acting(&p->have, node->owner->object));
	if (o->parent && o == node->object) {
		twin = note_of(&p->have, o->parent)->twin;
		plan_before(p, node, order_acting(&p->have, o->parent));
		if (twin && twin->action == ACTION_ALTER && node->action == ACTION_DROP && order_came_down(o) &&
		    order_gets_parent(twin))
			plan_before(p, twin, node); /* it is the table's own only when the parent is left */
		else if (twin && twin->action == ACTION_ALTER && node->action == ACTION_DROP &&
		         o->kind == KIND_COLUMN && order_gets_parent(twin))
			plan_before(p, node, twin); /* a partition has no columns of its own */
		else if (twin && o->kind == KIND_MEMBER_GRANT && goes_first(node, twin))
			plan_before(p, node, twin); /* it names the schema that the extension leaves */
	}
	for (child = o->children; child; child = child->next)
		if (!note_of(&p->have, child)->acts)
			order_had(p, node, child);
}

/* Labels are added one behind the other. */
static void order_labels(struct planning *p, struct note *node)
{
	const struct object *o;

	for (o = node->object->kind == KIND_LABEL ? object_first(node->object->parent, KIND_LABEL) : NULL;
	     o && o != node->object; o = o->next)
		plan_before(p, note_of(&p->want, o), node);
}

/*
 * A permanent table does not refer to an unlogged one: of two that change, the one that is referred to is logged first,
 * and unlogged last.
 */
static void order_logged(struct planning *p, struct note *node)
{
	const struct object *key;
	size_t i;

	if (node->object->kind != KIND_TABLE || attr_same(node->object, node->twin->object, ATTR_UNLOGGED))
		return;
	for (key = object_first(node->object, KIND_CONSTRAINT); key; key = object_after(key, KIND_CONSTRAINT)) {
		for (i = 0; attr_get(key, ATTR_REF_TABLE) && i < key->dep_count; i++) {
			struct note *other = note_of(&p->want, object_top(key->deps[i]));

			if (other->object->kind != KIND_TABLE || other->action != ACTION_ALTER)
				continue;
			if (attr_get(node->object, ATTR_UNLOGGED))
				plan_before(p, node, other);
			else
				plan_before(p, other, node);
		}
	}
}

static int is_overloaded(const struct object *o)
{
	return o->kind == KIND_FUNCTION || o->kind == KIND_AGGREGATE || o->kind == KIND_OPERATOR;
}

/* What a new foreign key would tie down, or an old word would find. */
static int is_in_use_again(const struct object *o)
{
	return is_overloaded(o) || (o->kind == KIND_TABLE && attr_get(o, ATTR_PARTITION_OF));
}

/*
 * While f(integer) is there, f(1) means that one: what is to mean another is made when it is gone. So is a foreign key
 * when the partitions that go are gone.
 */
static void order_overloads(struct planning *p, struct note *node)
{
	const struct object *was = node->twin ? node->twin->object : NULL;
	size_t i;

	if (!was || (node->action == ACTION_ALTER && !node->twin->loosens))
		return;
	for (i = 0; i < was->dep_count; i++) {
		struct note *used = note_of(&p->have, was->deps[i]);

		if (is_in_use_again(used->object) && used->acts && used->action == ACTION_DROP && !used->twin)
			plan_before(p, used, node);
	}
}

/* A star stands for the columns that are there when the query is made: those that go are gone by then. */
static void order_stars(struct planning *p, struct note *node)
{
	const struct object *o = node->object, *column;
	size_t i;

	if (!plan_has_star(attr_get(o, ATTR_BODY)))
		return;
	for (i = 0; i < o->dep_count; i++) {
		const struct note *table = note_of(&p->want, o->deps[i]);

		if (o->deps[i]->kind != KIND_TABLE || !table->twin)
			continue;
		for (column = object_first(table->twin->object, KIND_COLUMN); column;
		     column = object_after(column, KIND_COLUMN))
			if (note_of(&p->have, column)->action == ACTION_DROP)
				plan_before(p, note_of(&p->have, column), node);
	}
}

/* A partition's bounds are free, of rows of the default too, when those that go from the table are gone. */
static void order_siblings(struct planning *p, struct note *node)
{
	size_t i;

	if (node->object->kind != KIND_TABLE || !attr_get(node->object, ATTR_PARTITION_OF))
		return;
	for (i = 1; i < p->have.count; i++) {
		struct note *n = &p->have.notes[i];

		if (n->object && n->acts && n->action == ACTION_DROP && n->object->kind == KIND_TABLE &&
		    attr_same(n->object, node->object, ATTR_PARTITION_OF))
			plan_before(p, n, node);
	}
}

/* An altered object first loses its use of what is dropped. */
static void order_altered(struct planning *p, struct note *node)
{
	const struct object *was = node->twin->object, *part;
	size_t i;

	for (i = 0; i < was->dep_count; i++) {
		struct note *needed = order_acting(&p->have, was->deps[i]);

		/* a sequence says where the one that takes its place goes on */
		if (needed && needed->action == ACTION_DROP &&
		    (!node->twin->loosens || needed->object->kind == KIND_SEQUENCE))
			plan_before(p, node, needed);
		before_owner(p, node, was->deps[i]);
	}
	for (part = order_gets_parent(node) ? was->children : NULL; part; part = part->next)
		plan_before(p, note_of(&p->have, part)->passed_by, node); /* as the parent's are */
	for (i = 0; order_gets_parent(node) && i < was->dep_count; i++) {
		for (part = was->deps[i]->kind == KIND_TABLE ? was->deps[i]->children : NULL; part; part = part->next)
			if (order_comes_down(part))
				plan_before(p, node, note_of(&p->have, part)); /* it would lose it along */
		order_left(p, node, was->deps[i]);
	}
	if (node->twin->owner && !node->twin->loosens)
		plan_before(p, node, order_acting(&p->have, node->twin->owner->object));
	if (node->twin->passed_by != node)
		plan_before(p, node->twin->passed_by, node);
	plan_before(p, node->twin, node);
}

/* A foreign key takes the first key it finds on the other table: those that go are gone by then. */
static void order_foreign_key(struct planning *p, struct note *node)
{
	const struct object *o = node->object, *key;
	size_t i;

	for (i = 0; attr_get(o, ATTR_REF_TABLE) && i < o->dep_count; i++) {
		const struct object *table = object_top(o->deps[i]);
		const struct note *twin = note_of(&p->want, table)->twin;

		for (key = twin && table != o->parent ? twin->object->children : NULL; key; key = key->next)
			if ((key->kind == KIND_CONSTRAINT || key->kind == KIND_INDEX) &&
			    !attr_get(key, ATTR_REF_TABLE) && note_of(&p->have, key)->action == ACTION_DROP)
				plan_before(p, note_of(&p->have, key), node);
	}
}

static const struct object *primary_key(const struct object *table)
{
	const struct object *o = object_first(table, KIND_CONSTRAINT);

	while (o && !attr_is(o, ATTR_FORM, "primary key"))
		o = object_after(o, KIND_CONSTRAINT);
	return o;
}

/* A table has one primary key, whatever its name. */
static void order_primary_keys(struct planning *p)
{
	size_t i;

	for (i = 1; i < p->want.count; i++) {
		const struct note *n = &p->want.notes[i];
		const struct object *had =
		        n->object && n->object->kind == KIND_TABLE && n->twin ? primary_key(n->twin->object) : NULL;
		const struct object *wanted = had ? primary_key(n->object) : NULL;

		if (wanted && note_of(&p->have, had)->goes)
			plan_before(p, order_acting(&p->have, had), order_acting(&p->want, wanted));
	}
}

static void add_edges(struct planning *p)
{
	size_t i;

	for (i = 1; i < p->want.count; i++) {
		struct note *n = &p->want.notes[i];

		if (!n->acts)
			continue;
		order_wanted(p, n, n->object);
		order_overloads(p, n);
		if (n->action == ACTION_ALTER) {
			order_altered(p, n);
			order_under_parents(p, n);
			order_logged(p, n);
			order_made_own(p, n);
			if (!attr_same(n->object, n->twin->object, ATTR_BOUND))
				order_siblings(p, n);
		} else {
			order_above_partitions(p, n);
			order_labels(p, n);
			order_foreign_key(p, n);
			order_handed_over(p, n);
			order_stars(p, n);
			order_siblings(p, n);
		}
		if (n->goes && n->twin)
			plan_before(p, order_acting(&p->have, n->twin->object), n);
	}
	for (i = 1; i < p->have.count; i++)
		if (p->have.notes[i].acts)
			order_had(p, &p->have.notes[i], p->have.notes[i].object);
	order_names(p);
	order_primary_keys(p);
	plan_mentions(p);
}

/* Creates and alters by phase, then drops by phase backwards; within them as the schema has it. */
static int compare_nodes(const void *left, const void *right)
{
	const struct note *a = *(struct note *const *)left, *b = *(struct note *const *)right;
	int drop_a = a->action == ACTION_DROP, drop_b = b->action == ACTION_DROP;
	int by = kinds[a->object->kind].phase - kinds[b->object->kind].phase;

	if (drop_a != drop_b)
		return drop_a - drop_b;
	if (by)
		return drop_a ? -by : by;
	return a->object->order < b->object->order ? -1 : 1;
}

static size_t collect(struct planning *p, struct note **nodes)
{
	const struct side *sides[] = { &p->want, &p->have };
	size_t count = 0, s, i;

	for (s = 0; s < 2; s++)
		for (i = 1; i < sides[s]->count; i++)
			if (sides[s]->notes[i].acts)
				nodes[count++] = &sides[s]->notes[i];
	qsort(nodes, count, sizeof(*nodes), compare_nodes);
	return count;
}

struct visit {
	struct note **order;
	size_t count;
};

/* A node comes right after the last it waits for; a circle is cut where it closes, the server has the last word on it.
 */
static void visit(struct visit *v, struct note *n)
{
	size_t i;

	if (n->visited)
		return;
	n->visited = 1;
	for (i = 0; i < n->before_count; i++)
		visit(v, n->before[i]);
	v->order[v->count++] = n;
}

size_t plan_order(struct planning *p, struct note ***order)
{
	size_t room = p->have.count + p->want.count, count, i;
	struct note **nodes = mem_array(p->mem, room, sizeof(struct note *));
	struct visit v = { mem_array(p->mem, room, sizeof(struct note *)), 0 };

	add_edges(p);
	count = collect(p, nodes);
	for (i = 0; i < count; i++)
		visit(&v, nodes[i]);
	*order = v.order;
	return v.count;
}
