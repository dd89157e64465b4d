/*
 * Which object of the database had is which of the one wanted: the one of the same name; else the one that @renamed names;
 * else, for a constraint or index whose name was never written, one of the same definition.
 */
#include <string.h>

#include "compiler/plan.h"

static void pair(struct note *have, struct note *want)
{
	have->twin = want;
	want->twin = have;
}

static struct object *find_named(const struct planning *p, const struct note *parent, const struct object *o, const char *name)
{
	struct str schema = { 0 }, bare = { 0 };
	struct object *found;

	names_next(name, &schema, &bare);
	found = catalog_find(p->have.catalog, parent ? parent->object : NULL, o->kind,
	                     schema.length ? str_text(&schema) : o->schema, str_text(&bare), o->signature);
	str_free(&schema);
	str_free(&bare);
	return found;
}

/* The old name must not be wanted any more, or it would be two objects. */
static struct object *find_renamed(const struct planning *p, const struct note *parent, const struct object *o)
{
	const char *old = attr_get(o, ATTR_RENAMED);
	struct object *found = old ? find_named(p, parent, o, old) : NULL;

	if (!found || note_of(&p->have, found)->twin)
		return NULL;
	if (catalog_find(p->want.catalog, o->parent, found->kind, found->schema, found->name, found->signature))
		return NULL;
	return found;
}

static struct object *find_same(const struct planning *p, const struct note *parent, const struct object *o)
{
	return catalog_find(p->have.catalog, parent ? parent->object : NULL, o->kind, o->schema, o->name, o->signature);
}

/* Same kind and attributes under another name. */
static struct object *find_defined(const struct planning *p, const struct note *parent, const struct object *o)
{
	struct object *other;

	if (!parent || !attr_get(o, ATTR_UNNAMED) || (o->kind != KIND_CONSTRAINT && o->kind != KIND_INDEX))
		return NULL;
	for (other = object_first(parent->object, o->kind); other; other = object_after(other, o->kind))
		if (!note_of(&p->have, other)->twin && !catalog_find(p->want.catalog, o->parent, o->kind, o->schema, other->name, "") &&
		    object_compare(other, o, NULL, NULL) == 0)
			return other;
	return NULL;
}

typedef struct object *find_twin(const struct planning *p, const struct note *parent, const struct object *o);

static void match_by(struct planning *p, const struct object *list, find_twin *find)
{
	const struct object *o;

	for (o = list; o; o = o->next) {
		struct note *n = note_of(&p->want, o);
		const struct note *parent = o->parent ? note_of(&p->want, o->parent)->twin : NULL;
		struct object *twin = n->twin || (o->parent && !parent) ? NULL : find(p, parent, o);

		if (twin && !note_of(&p->have, twin)->twin)
			pair(note_of(&p->have, twin), n);
	}
}

static void match_list(struct planning *p, const struct object *list)
{
	const struct object *o;

	match_by(p, list, find_same);
	match_by(p, list, find_renamed);
	match_by(p, list, find_defined);
	for (o = list; o; o = o->next)
		if (note_of(&p->want, o)->twin)
			match_list(p, o->children);
}

void plan_match(struct planning *p)
{
	match_list(p, p->want.catalog->objects);
}
