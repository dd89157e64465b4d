/* What needs what, from pg_depend; and what is in the database but has no words. */
#include <string.h>

#include "runtime/look/postgres.h"

/* Something internal, and what it is a part of: the rule of a view, the array of a type, an operator of a class. */
struct part {
	uint32_t class, oid, number;
};

enum { DEPTH_MOST = 8 };

static struct object *object_or_extension(struct look *l, uint32_t class, uint32_t oid, uint32_t number)
{
	struct object *o = look_object(l, class, oid, number);
	void *extension = o ? NULL : look_find(&l->members, class, oid);

	return extension && extension != l ? extension : o;
}

/* The object, that which it is a part of, or the extension that it came with. */
static struct object *whole(struct look *l, uint32_t class, uint32_t oid, uint32_t number)
{
	struct object *o = object_or_extension(l, class, oid, number);
	int depth;

	for (depth = 0; !o && depth < DEPTH_MOST; depth++) {
		const struct part *p = look_find(&l->parts, class, oid);

		if (!p)
			return NULL;
		class = p->class;
		oid = p->oid;
		o = object_or_extension(l, class, oid, p->number);
	}
	return o;
}

static void add_part(struct look *l, uint32_t class, uint32_t oid, struct part of)
{
	struct part *p = look_find(&l->parts, class, oid) ? NULL : mem_alloc(&l->mem, sizeof(*p));

	if (!p)
		return;
	*p = of;
	look_put(l, &l->parts, class, oid, p);
}

/* Something with an object of its own is no part, however automatic or internal it is. */
static int is_known(struct look *l, uint32_t class, uint32_t oid, uint32_t number)
{
	return look_object(l, class, oid, number) != NULL || look_is_member(l, class, oid);
}

/* Being owned is no need, see look_dependencies_done(). */
static int is_owned_sequence(const struct object *o, struct part of)
{
	return o->kind == KIND_SEQUENCE && of.class == PG_CLASS && of.number;
}

/* What stands below an object needs it anyway. */
static int is_above(const struct object *o, const struct object *needed)
{
	while (o && o != needed)
		o = o->parent;
	return o != NULL;
}

/*
 * Triggers and constraints that have no object are copies, in partitions, of those that have one. What they need says
 * nothing of the table that they stand on.
 */
static int is_copy(struct look *l, uint32_t class, uint32_t oid, char type)
{
	return (class == PG_TRIGGER || class == PG_CONSTRAINT || type == 'P') && !look_object(l, class, oid, 0);
}

void look_dependency(struct look *l, const char *const *v)
{
	enum { CLASS, OID, NUMBER, REF_CLASS, REF_OID, REF_NUMBER, TYPE };
	uint32_t class = look_oid(v[CLASS]), oid = look_oid(v[OID]), number = look_oid(v[NUMBER]);
	struct part of = { look_oid(v[REF_CLASS]), look_oid(v[REF_OID]), look_oid(v[REF_NUMBER]) };
	struct object *o, *needed;

	if (is_copy(l, class, oid, *v[TYPE]))
		return;
	if (*v[TYPE] != 'n' && !is_known(l, class, oid, number))
		add_part(l, class, oid, of);
	o = whole(l, class, oid, number);
	needed = whole(l, of.class, of.oid, of.number);
	if (o && needed && !is_above(o, needed) && object_top(o)->kind != KIND_EXTENSION && !is_owned_sequence(o, of))
		object_depend(l->catalog, o, needed);
}

static int depends(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return 1;
	return 0;
}

static int table_needs(const struct object *table, const struct object *needed)
{
	const struct object *column;

	for (column = object_first(table, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (depends(column, needed))
			return 1;
	return depends(table, needed);
}

/* A sequence needs the table that owns it, unless that needs the sequence for a default: then it is owned later. */
void look_dependencies_done(struct look *l)
{
	const struct relation *r;

	for (r = l->first_relation; r; r = r->next) {
		struct object *table = r->owner_table ? r->owner_table->object : NULL;

		if (r->object && table && !table_needs(table, r->object))
			object_depend(l->catalog, r->object, table);
	}
}

void look_unmodeled(struct look *l, const char *const *v)
{
	if (!l->unmodeled || !v[0])
		return;
	str_add(l->unmodeled, v[0]);
	str_char(l->unmodeled, '\n');
}
