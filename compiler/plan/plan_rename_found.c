/* What was renamed beside schemac: two catalogs in, @renamed noted in the one that is to be had again. */
#include <string.h>

#include "compiler/plan/plan_rename.h"

struct finding {
	const struct planner *planner;
	const struct catalog *have;
	struct catalog *want;
	int (*is_free)(void *context, const struct object *live);
	void *context;
	size_t count; /* found by now */
};

static const struct object *find_in(const struct catalog *c, const struct object *parent, const struct object *like)
{
	return catalog_find(c, parent, like->kind, like->schema, like->name, like->signature);
}

static int has_index(const struct object *o)
{
	return o->kind == KIND_INDEX ||
	       (o->kind == KIND_CONSTRAINT && (attr_is(o, ATTR_FORM, "primary key") ||
	                                       attr_is(o, ATTR_FORM, "unique") || attr_is(o, ATTR_FORM, "exclude")));
}

/* No schema has two indexes of one name. */
static int shares_index(const struct object *old, const struct object *o)
{
	const struct object *x, *y;

	for (x = o->children; x; x = x->next)
		for (y = has_index(x) ? old->children : NULL; y; y = y->next)
			if (has_index(y) && strcmp(x->name, y->name) == 0)
				return 1;
	return 0;
}

/* Constraints keep their names when their table gets another: they bear witness that it is the same. */
static int keeps_names(const struct object *old, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_CONSTRAINT); c; c = object_after(c, KIND_CONSTRAINT)) {
		const struct object *had = object_first(old, KIND_CONSTRAINT);

		while (had && strcmp(had->name, c->name) != 0)
			had = object_after(had, KIND_CONSTRAINT);
		if (!had)
			return 0;
	}
	return 1;
}

static int uses(const struct object *o, const struct object *used)
{
	const struct object *child;
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (object_top(o->deps[i]) == used)
			return 1;
	for (child = o->children; child; child = child->next)
		if (uses(child, used))
			return 1;
	return 0;
}

/* There under its own name, or under the one that was found before. */
static const struct object *find_now(const struct finding *f, const struct object *o)
{
	const char *old = attr_get(o, ATTR_RENAMED);
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = find_in(f->have, NULL, o);

	if (!found && old && names_next(old, &schema, &name))
		found = catalog_find(f->have, NULL, o->kind, str_text(&schema), str_text(&name), o->signature);
	str_free(&schema);
	str_free(&name);
	return found;
}

/* Does a thing that is there and wanted stand on the one, where it is to stand on the other? */
static int has_same_user(const struct finding *f, const struct object *old, const struct object *o)
{
	const struct object *user, *had;

	for (user = f->want->objects; user; user = user->next) {
		had = user != o && uses(user, o) ? find_now(f, user) : NULL;
		if (had && uses(had, old))
			return 1;
	}
	return 0;
}

/* Does the schema hold a thing that is wanted in the other one? */
static int holds_wanted(const struct finding *f, const struct object *old, const struct object *schema)
{
	const struct object *o;

	for (o = f->want->objects; o; o = o->next)
		if (o != schema && strcmp(o->schema, schema->name) == 0 &&
		    catalog_find(f->have, NULL, o->kind, old->name, o->name, o->signature))
			return 1;
	return 0;
}

static int is_same_object(const struct finding *f, const struct object *old, const struct object *o)
{
	if (o->kind == KIND_SCHEMA)
		return holds_wanted(f, old, o);
	if (o->kind == KIND_TABLE && shares_index(old, o))
		return 1;
	if (!rename_looks_like(old, o))
		return 0;
	if (o->kind == KIND_TABLE)
		return o->children && keeps_names(old, o);
	return o->parent || attr_get(o, ATTR_BODY) || has_same_user(f, old, o);
}

/* The only one among those that nothing else in `want` is; NULL where there is none, or more than one. */
static const struct object *find_renamed(const struct finding *f, const struct object *parent, const struct object *o)
{
	const struct object *old = parent ? parent->children : f->have->objects, *found = NULL;

	for (; old; old = old->next) {
		if (old->kind != o->kind || (!parent && strcmp(old->schema, o->schema) != 0) ||
		    find_in(f->want, o->parent, old) || !f->planner->can_rename(old, o) ||
		    (!parent && !f->is_free(f->context, old)) || !is_same_object(f, old, o))
			continue;
		if (found)
			return NULL;
		found = old;
	}
	return found;
}

/* Constraints and indexes are found by their definition. */
static void find_all(struct finding *f, const struct object *parent, struct object *list)
{
	const struct object *had;
	struct str name = { 0 };
	struct object *o;

	for (o = list; o; o = o->next) {
		if (o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX)
			continue;
		had = parent ? find_in(f->have, parent, o) : find_now(f, o);
		if (!had && !attr_get(o, ATTR_RENAMED) && (had = find_renamed(f, parent, o)) != NULL) {
			str_clear(&name);
			str_qualified(&name, o->parent ? NULL : had->schema, had->name);
			attr_set(f->want, o, ATTR_RENAMED, str_text(&name));
			f->count++;
		}
		if (had)
			find_all(f, had, o->children);
	}
	str_free(&name);
}

void plan_find_renamed(const struct dialect *dialect, const struct catalog *have, struct catalog *want,
                       int (*is_free)(void *context, const struct object *live), void *context)
{
	struct finding f = { dialect->planner, have, want, is_free, context, 0 };
	size_t before;

	do { /* one that was found bears witness for what it uses */
		before = f.count;
		find_all(&f, NULL, want->objects);
	} while (f.count > before);
}
