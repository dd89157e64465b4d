/*
 * What happens to each object. First by itself: created, dropped, altered, replaced. Then by others: what depends on
 * something that is dropped or altered alone must be gone meanwhile, and comes back as it is wanted.
 */
#include <string.h>

#include "compiler/plan/plan.h"

static int is_part(const struct planning *p, const struct object *o)
{
	return p->plan->dialect->is_part(o);
}

static int is_source(const struct object *o)
{
	return kinds[o->kind].traits & TRAIT_SOURCE;
}

static void act(struct note *n, enum action action)
{
	n->acts = 1;
	n->action = action;
}

/* Marks an object with all below it; those that are no part of it have an action of their own. */
static void create_all(struct planning *p, const struct object *o, int in_new_parent)
{
	struct note *n = note_of(&p->want, o);
	const struct object *child;

	if (is_source(o) || (n->goes && !in_new_parent))
		return;
	n->goes = 1;
	n->acts = 0;
	if (!is_part(p, o) || !(in_new_parent || (o->parent && note_of(&p->want, o->parent)->whole)))
		act(n, ACTION_CREATE);
	for (child = o->children; child; child = child->next)
		create_all(p, child, 1);
}

/*
 * What stands below a dropped object goes with it. Foreign keys between tables that are both dropped have a step of
 * their own, so that tables that refer to each other can go one after the other; so have rules and policies that name
 * other tables, which may stand on this one.
 */
static int needs_own_drop(const struct planning *p, const struct object *o)
{
	size_t i;

	if (o->kind == KIND_USER_MAPPING)
		return 1; /* a server does not take them along */
	if (o->kind != KIND_RULE && o->kind != KIND_POLICY &&
	    (o->kind != KIND_CONSTRAINT || !attr_is(o, ATTR_FORM, "foreign key") || is_part(p, o)))
		return 0;
	for (i = 0; i < o->dep_count; i++)
		if (object_top(o->deps[i]) != o->parent &&
		    (o->kind == KIND_CONSTRAINT || object_top(o->deps[i])->kind == KIND_TABLE))
			return 1;
	return 0;
}

static void drop_all(struct planning *p, const struct object *o, int with_parent)
{
	struct note *n = note_of(&p->have, o);
	const struct object *child;

	if (is_source(o) || (n->goes && !with_parent))
		return;
	n->goes = 1;
	n->acts = n->loosens = 0;
	if (!with_parent || needs_own_drop(p, o))
		act(n, ACTION_DROP);
	for (child = o->children; child; child = child->next)
		drop_all(p, child, 1);
}

static void replace(struct planning *p, struct note *have)
{
	drop_all(p, have->object, 0);
	if (have->twin)
		create_all(p, have->twin->object, 0);
}

static int attributes_differ(const struct object *a, const struct object *b)
{
	uint16_t i = 0, j = 0;

	if (strcmp(a->name, b->name) != 0 || strcmp(a->schema, b->schema) != 0)
		return 1;
	while (i < a->attr_count || j < b->attr_count) {
		enum attr_id x = i < a->attr_count ? a->attrs[i].id : ATTR_COUNT;
		enum attr_id y = j < b->attr_count ? b->attrs[j].id : ATTR_COUNT;

		if (x == y && strcmp(a->attrs[i].value, b->attrs[j].value) != 0 && attrs[x].live)
			return 1;
		if ((x < y && attrs[x].live) || (y < x && attrs[y].live))
			return 1;
		i = (uint16_t)(i + (x <= y));
		j = (uint16_t)(j + (y <= x));
	}
	return 0;
}

static void change_lists(struct planning *p, const struct object *had, const struct object *wanted);

/* What stands on it and is no part goes with what was and is made again. */
static void change_whole(struct planning *p, struct note *want)
{
	const struct object *child;

	want->change = want->twin->change = CHANGE_ALTER_ALONE;
	want->whole = 1;
	act(want, ACTION_ALTER);
	for (child = want->twin->object->children; child; child = child->next)
		if (!is_part(p, child))
			drop_all(p, child, 1);
	for (child = want->object->children; child; child = child->next)
		if (!is_part(p, child))
			create_all(p, child, 0);
}

static void change_pair(struct planning *p, struct note *want)
{
	struct note *have = want->twin;
	const struct object *a = have->object, *b = want->object;
	enum whole whole = p->planner->as_a_whole(p->plan, a, b);

	if (whole == WHOLE_ALTER) {
		change_whole(p, want);
		return;
	}
	if (whole == WHOLE_REPLACE)
		want->change = have->change = CHANGE_REPLACE;
	else if (attributes_differ(a, b))
		want->change = have->change = p->planner->change(a, b, &p->plan->options);
	if (want->change == CHANGE_REPLACE)
		replace(p, have);
	else if (want->change != CHANGE_NONE)
		act(want, ACTION_ALTER);
	if (want->change != CHANGE_REPLACE)
		change_lists(p, a->children, b->children);
}

static void change_lists(struct planning *p, const struct object *had, const struct object *wanted)
{
	const struct object *o;

	for (o = wanted; o; o = o->next) {
		struct note *n = note_of(&p->want, o);

		if (is_source(o))
			continue;
		if (n->twin)
			change_pair(p, n);
		else
			create_all(p, o, 0);
	}
	for (o = had; o; o = o->next)
		if (!note_of(&p->have, o)->twin)
			drop_all(p, o, 0);
}

static int moves(const struct note *n)
{
	return n->goes || n->change == CHANGE_ALTER_ALONE || n->passed_by;
}

/* The dependent stays; it gets a node of its own before, and is altered from what is left of it. */
static size_t loosen(struct note *user)
{
	if (user->loosens || !user->twin)
		return 0;
	user->loosens = 1;
	act(user, ACTION_ALTER);
	if (user->twin->change == CHANGE_NONE)
		user->twin->change = user->change = CHANGE_ALTER;
	act(user->twin, ACTION_ALTER);
	return 1;
}

static size_t pass_on(struct note *user, struct note *moved)
{
	if (user->passed_by)
		return 0;
	user->passed_by = moved->passed_by ? moved->passed_by : moved->twin;
	return user->passed_by != NULL;
}

/* Does what its way asks for; gives 1 if that is something new. */
static size_t clear_user(struct planning *p, struct note *user, struct note *moved)
{
	const struct object *wanted = user->twin ? user->twin->object : NULL;

	if (user->goes)
		return 0;
	switch (p->planner->in_the_way(user->object, wanted, moved->object, moved->goes)) {
	case WAY_GO:
		replace(p, user);
		return 1;
	case WAY_LOOSEN:
		return loosen(user);
	case WAY_PASS:
		return pass_on(user, moved);
	case WAY_LOOSEN_AND_PASS:
		return loosen(user) + pass_on(user, moved);
	default:
		return 0;
	}
}

/* Gives how many more are moved. */
static size_t clear_the_way(struct planning *p)
{
	size_t more = 0, i, u;

	for (i = 1; i < p->have.count; i++) {
		struct note *n = &p->have.notes[i];

		for (u = 0; n->object && moves(n) && u < n->user_count; u++)
			more += clear_user(p, n->users[u], n);
	}
	return more;
}

static int gives_other_results(const struct note *n)
{
	return n->object && n->object->kind == KIND_FUNCTION && n->twin &&
	       (n->goes || n->change == CHANGE_ALTER_ALONE || n->passed_by);
}

static int mentions(const struct note *n, const struct object *routine)
{
	const char *text = attr_get(n->object, ATTR_BODY);
	struct str word = { 0 };
	int found = 0;

	while (!found && text && (text = plan_next_word(text, &word)))
		found = strcmp(str_text(&word), routine->name) == 0;
	str_free(&word);
	return found;
}

/* No database keeps a list of what a body calls: what mentions a function that gives other results gives others too. */
static size_t pass_by_mention(struct planning *p)
{
	size_t more = 0, i, u;

	for (i = 1; p->planner->follows_bodies && i < p->have.count; i++) {
		struct note *n = &p->have.notes[i];

		for (u = 1; gives_other_results(n) && u < p->have.count; u++) {
			struct note *user = &p->have.notes[u];

			if (user != n && user->object && user->object->kind == KIND_FUNCTION && user->twin &&
			    !gives_other_results(user) && mentions(user, n->object))
				more += pass_on(user, n);
		}
	}
	return more;
}

/* Is the column new, or was it called otherwise before the plan? */
static int is_new_behind_star(const struct planning *p, const struct object *column)
{
	const struct object *table = column->parent;

	if (column->kind != KIND_COLUMN || !note_of(&p->want, table)->twin)
		return 0;
	if (!note_of(&p->want, column)->twin)
		return 1;
	table = catalog_find(p->plan->begin, NULL, table->kind, table->schema, table->name, NULL);
	return attr_get(column, ATTR_RENAMED) && table &&
	       !catalog_find(p->plan->begin, table, KIND_COLUMN, NULL, column->name, NULL);
}

/* A query keeps the columns that stood behind its star when it was made. */
static void follow_stars(struct planning *p)
{
	size_t i, d;

	for (i = 1; p->planner->expands_stars && i < p->want.count; i++) {
		const struct note *n = &p->want.notes[i];
		const char *body = n->object && n->twin && !n->goes ? attr_get(n->object, ATTR_BODY) : NULL;
		int changes = 0;

		if (!body || (n->object->kind == KIND_FUNCTION && !attr_get(n->object, ATTR_ATOMIC)) ||
		    !plan_has_star(body))
			continue;
		for (d = 0; !changes && d < n->object->dep_count; d++)
			changes = is_new_behind_star(p, n->object->deps[d]);
		if (changes)
			replace(p, n->twin);
	}
}

void plan_change(struct planning *p)
{
	change_lists(p, p->have.catalog->objects, p->want.catalog->objects);
	follow_stars(p);
	while (pass_by_mention(p) > 0)
		;
	while (clear_the_way(p) > 0)
		;
}
