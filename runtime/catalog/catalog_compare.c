/* Where two catalogs differ: objects matched by identity, attributes one by one. Part of catalog.h. */
#include <string.h>

#include "runtime/catalog/catalog.h"

typedef void each_difference(void *context, const struct difference *d);

struct comparison {
	each_difference *each;
	void *context;
	size_t count;
};

static void tell(struct comparison *c, const struct object *a, const struct object *b, enum attr_id attr)
{
	c->count++;
	if (c->each)
		c->each(c->context, &(struct difference){ a, b, attr });
}

/* Both attribute lists are sorted by id: one merge. */
static void compare_attrs(struct comparison *c, const struct object *a, const struct object *b)
{
	uint16_t i = 0, j = 0;

	while (i < a->attr_count || j < b->attr_count) {
		enum attr_id x = i < a->attr_count ? a->attrs[i].id : ATTR_COUNT;
		enum attr_id y = j < b->attr_count ? b->attrs[j].id : ATTR_COUNT;
		enum attr_id id = x < y ? x : y;

		if (attrs[id].live && (x != y || strcmp(a->attrs[i].value, b->attrs[j].value) != 0))
			tell(c, a, b, id);
		i = (uint16_t)(i + (x == id));
		j = (uint16_t)(j + (y == id));
	}
}

static int same_key(const struct object *a, const struct object *b)
{
	return a->kind == b->kind && strcmp(a->name, b->name) == 0 && strcmp(a->signature, b->signature) == 0 &&
	       (a->parent || strcmp(a->schema, b->schema) == 0);
}

static const struct object *find_among(const struct object *list, const struct object *like)
{
	for (; list; list = list->next)
		if (same_key(list, like))
			return list;
	return NULL;
}

static int is_said(const struct object *o)
{
	return !(kinds[o->kind].traits & TRAIT_SOURCE);
}

static void compare_objects(struct comparison *c, const struct object *a, const struct object *b)
{
	const struct object *child, *twin;
	const struct object *guess = b->children; /* mostly the lists run in step */

	compare_attrs(c, a, b);
	for (child = a->children; child; child = child->next) {
		if (!is_said(child))
			continue;
		twin = guess && same_key(guess, child) ? guess : find_among(b->children, child);
		if (twin)
			compare_objects(c, child, twin);
		else
			tell(c, child, NULL, ATTR_NONE);
		guess = twin ? twin->next : guess;
	}
	for (child = b->children, guess = a->children; child; child = child->next) {
		twin = guess && same_key(guess, child) ? guess : find_among(a->children, child);
		if (!twin && is_said(child))
			tell(c, NULL, child, ATTR_NONE);
		guess = twin ? twin->next : guess;
	}
}

size_t object_compare(const struct object *a, const struct object *b, each_difference *each, void *context)
{
	struct comparison c = { each, context, 0 };

	compare_objects(&c, a, b);
	return c.count;
}

size_t catalog_compare(const struct catalog *a, const struct catalog *b, each_difference *each, void *context)
{
	struct comparison c = { each, context, 0 };
	const struct object *o, *twin;

	for (o = a->objects; o; o = o->next) {
		if (!is_said(o))
			continue;
		twin = catalog_find(b, NULL, o->kind, o->schema, o->name, o->signature);
		if (twin)
			compare_objects(&c, o, twin);
		else
			tell(&c, o, NULL, ATTR_NONE);
	}
	for (o = b->objects; o; o = o->next)
		if (is_said(o) && !catalog_find(a, NULL, o->kind, o->schema, o->name, o->signature))
			tell(&c, NULL, o, ATTR_NONE);
	return c.count;
}
