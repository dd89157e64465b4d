/* Which types PostgreSQL cannot alter in place, so that another takes their place: see exchange.c. */
#include <string.h>

#include "compiler/postgres/plan.h"
#include "compiler/resolve/names.h"

/* New labels may come anywhere; the old ones must all be there, in their order. */
static int loses_labels(const struct object *have, const struct object *want)
{
	const struct object *a, *b = object_first(want, KIND_LABEL);

	for (a = object_first(have, KIND_LABEL); a; a = object_after(a, KIND_LABEL)) {
		while (b && strcmp(a->name, b->name) != 0)
			b = object_after(b, KIND_LABEL);
		if (!b)
			return 1;
		b = object_after(b, KIND_LABEL);
	}
	return 0;
}

/* Attributes that go, come, change their type or change places among each other. */
static int composite_changes(const struct object *have, const struct object *want)
{
	const struct object *a = object_first(have, KIND_COLUMN), *b = object_first(want, KIND_COLUMN);

	while (a && b && strcmp(a->name, b->name) == 0 && attr_same(a, b, ATTR_TYPE) && attr_same(a, b, ATTR_COLLATE)) {
		a = object_after(a, KIND_COLUMN);
		b = object_after(b, KIND_COLUMN);
	}
	return a || b;
}

const struct object *postgres_declared_type(struct type_set *set, const struct object *o)
{
	const struct type *type = type_of_object(set, o);
	const struct object *found = type ? type_item(type)->object : NULL;

	/* no table or view, and no range by the name of its multirange */
	return found && type_item(type)->kind != TYPE_IS_MULTIRANGE && found->kind != KIND_TABLE &&
	                       found->kind != KIND_VIEW && found->kind != KIND_MATVIEW
	               ? found
	               : NULL;
}

int postgres_type_holds(struct type_set *set, const struct object *type, const struct object *held)
{
	const struct object *a;

	if (type->kind != KIND_TYPE)
		return type->kind == KIND_DOMAIN && postgres_declared_type(set, type) == held;
	for (a = object_first(type, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN))
		if (postgres_declared_type(set, a) == held)
			return 1;
	return 0;
}

static int is_stored(struct type_set *set, const struct object *type)
{
	const struct object *o, *column;

	for (o = set->catalog->objects; o; o = o->next) {
		if (postgres_type_holds(set, o, type) && is_stored(set, o))
			return 1;
		if (o->kind != KIND_TABLE && o->kind != KIND_MATVIEW)
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (postgres_declared_type(set, column) == type)
				return 1;
	}
	return 0;
}

static int changes_itself(const struct plan *p, const struct object *have, const struct object *want)
{
	if (have->kind != want->kind)
		return 1;
	switch (have->kind) {
	case KIND_ENUM:
		return loses_labels(have, want);
	case KIND_DOMAIN:
		return !attr_same(have, want, ATTR_TYPE) || !attr_same(have, want, ATTR_COLLATE);
	case KIND_TYPE:
		return attr_is(have, ATTR_FORM, "composite") && attr_is(want, ATTR_FORM, "composite") &&
		       composite_changes(have, want) && is_stored(p->have_types, have);
	default:
		return 0;
	}
}

int postgres_is_of_exchanged(const struct plan *p, const struct object *o)
{
	const struct object *held = postgres_declared_type(p->have_types, o);
	const struct note *n = held ? note_of(&p->making->have, held) : NULL;

	return n && n->twin && postgres_is_exchanged(p, held, n->twin->object);
}

/* One that holds a type that is exchanged is made anew over the new one. */
static int holds_exchanged(const struct plan *p, const struct object *have)
{
	const struct object *a;

	if (have->kind == KIND_DOMAIN)
		return postgres_is_of_exchanged(p, have);
	if (have->kind != KIND_TYPE || !attr_is(have, ATTR_FORM, "composite"))
		return 0;
	for (a = object_first(have, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN))
		if (postgres_is_of_exchanged(p, a))
			return 1;
	return 0;
}

int postgres_is_exchanged(const struct plan *p, const struct object *have, const struct object *want)
{
	return changes_itself(p, have, want) || holds_exchanged(p, have);
}
