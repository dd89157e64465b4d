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

const char *postgres_dimensions(const char *type)
{
	const char *end = type + strlen(type);

	while (end - type > 2 && strncmp(end - 2, "[]", 2) == 0)
		end -= 2;
	return end;
}

const struct object *postgres_type_named(const struct catalog *c, const char *type)
{
	static const enum kind kinds_of[] = { KIND_ENUM, KIND_TYPE, KIND_DOMAIN, KIND_RANGE };
	struct str element = { 0 }, schema = { 0 }, name = { 0 };
	const struct object *found = NULL;
	size_t i;

	if (!type || !strchr(type, '.'))
		return NULL;
	str_add_bytes(&element, type, (size_t)(postgres_dimensions(type) - type));
	if (names_next(str_text(&element), &schema, &name) && schema.length)
		for (i = 0; !found && i < sizeof(kinds_of) / sizeof(kinds_of[0]); i++)
			found = catalog_find(c, NULL, kinds_of[i], str_text(&schema), str_text(&name), NULL);
	str_free(&element);
	str_free(&schema);
	str_free(&name);
	return found;
}

int postgres_type_holds(const struct catalog *c, const struct object *type, const struct object *held)
{
	const struct object *a;

	if (type->kind != KIND_TYPE)
		return type->kind == KIND_DOMAIN && postgres_type_named(c, attr_get(type, ATTR_TYPE)) == held;
	for (a = object_first(type, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN))
		if (postgres_type_named(c, attr_get(a, ATTR_TYPE)) == held)
			return 1;
	return 0;
}

static int is_stored(const struct catalog *c, const struct object *type)
{
	const struct object *o, *column;

	for (o = c->objects; o; o = o->next) {
		if (postgres_type_holds(c, o, type) && is_stored(c, o))
			return 1;
		if (o->kind != KIND_TABLE && o->kind != KIND_MATVIEW)
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (postgres_type_named(c, attr_get(column, ATTR_TYPE)) == type)
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
		       composite_changes(have, want) && is_stored(p->have, have);
	default:
		return 0;
	}
}

static int is_exchanged_named(const struct plan *p, const char *type)
{
	const struct object *held = postgres_type_named(p->have, type);
	const struct note *n = held ? note_of(&p->making->have, held) : NULL;

	return n && n->twin && postgres_is_exchanged(p, held, n->twin->object);
}

/* One that holds a type that is exchanged is made anew over the new one. */
static int holds_exchanged(const struct plan *p, const struct object *have)
{
	const struct object *a;

	if (have->kind == KIND_DOMAIN)
		return is_exchanged_named(p, attr_get(have, ATTR_TYPE));
	if (have->kind != KIND_TYPE || !attr_is(have, ATTR_FORM, "composite"))
		return 0;
	for (a = object_first(have, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN))
		if (is_exchanged_named(p, attr_get(a, ATTR_TYPE)))
			return 1;
	return 0;
}

int postgres_is_exchanged(const struct plan *p, const struct object *have, const struct object *want)
{
	return changes_itself(p, have, want) || holds_exchanged(p, have);
}
