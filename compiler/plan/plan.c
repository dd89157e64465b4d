/* A plan from one catalog to another: matching, changes and order are made elsewhere, here they meet the dialect. */
#include "compiler/plan/plan.h"

#include "compiler/model/type.h"

#include <string.h>

const struct hazard_row hazard_rows[HAZARD_COUNT] = {
#define HAZARD(id, word, guarded, text) { word, guarded, text },
#include "compiler/plan/hazards.def"
#undef HAZARD
};

struct note *note_of(const struct side *s, const struct object *o)
{
	return o ? &s->notes[o->order] : NULL;
}

static void add_notes(struct side *s, const struct object *o)
{
	for (; o; o = o->next) {
		s->notes[o->order].object = o;
		add_notes(s, o->children);
	}
}

static void add_user(struct mem *mem, struct note *needed, struct note *user)
{
	needed->users = mem_grow(mem, needed->users, needed->user_count, &needed->user_room, sizeof(struct note *));
	needed->users[needed->user_count++] = user;
}

static void add_users(struct mem *mem, struct side *s)
{
	size_t i, d;

	for (i = 1; i < s->count; i++) {
		const struct object *o = s->notes[i].object;

		for (d = 0; o && d < o->dep_count; d++)
			add_user(mem, note_of(s, o->deps[d]), &s->notes[i]);
	}
}

/* "public.users.id" */
static const struct object *find_column(const struct catalog *c, const char *path)
{
	struct str table = { 0 }, schema = { 0 }, name = { 0 };
	const char *dot = strrchr(path, '.');
	const struct object *found = NULL;

	while (dot && dot > path && dot[strlen(dot) - 1] == '"' && dot[1] != '"') /* a dot within quotes */
		for (dot--; dot > path && *dot != '.'; dot--)
			;
	if (dot && dot > path) {
		str_add_bytes(&table, path, (size_t)(dot - path));
		names_next(str_text(&table), &schema, &name);
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
		str_clear(&name);
		names_next(dot + 1, NULL, &name);
		found = found ? catalog_find(c, found, KIND_COLUMN, NULL, str_text(&name), NULL) : NULL;
	}
	str_free(&table);
	str_free(&schema);
	str_free(&name);
	return found;
}

/*
 * A sequence goes with the column that owns it, whatever stands in its dependencies: a column with a default from the
 * sequence that it owns needs that first, the owner is set later.
 */
static void add_owners(struct mem *mem, struct side *s)
{
	size_t i;

	for (i = 1; i < s->count; i++) {
		struct note *n = &s->notes[i];
		const char *path =
		        n->object && n->object->kind == KIND_SEQUENCE ? attr_get(n->object, ATTR_OWNED_BY) : NULL;

		n->owner = path ? note_of(s, find_column(s->catalog, path)) : NULL;
		if (n->owner)
			add_user(mem, n->owner, n);
	}
}

static void begin_side(struct mem *mem, struct side *s, const struct catalog *c)
{
	s->catalog = c;
	s->count = c->count + 1;
	s->notes = mem_array(mem, s->count, sizeof(*s->notes));
	add_notes(s, c->objects);
	add_users(mem, s);
	add_owners(mem, s);
}

struct step *plan_add(struct plan *p, enum action action, const struct object *object, const char *up, const char *down)
{
	struct step *step;

	p->steps = mem_grow(p->mem, p->steps, p->count, &p->room, sizeof(*p->steps));
	step = &p->steps[p->count++];
	*step = (struct step){ .action = action, .object = object, .up = up, .down = down, .why = "", .seconds = -1 };
	return step;
}

static void emit(struct planning *p, struct note *n, size_t place)
{
	const struct object *o = n->object;

	if (n->loosens)
		n->left = p->planner->loosen(p->plan, o);
	else if (n->action == ACTION_CREATE)
		p->planner->create(p->plan, o, o->parent && note_of(&p->want, o->parent)->goes);
	else if (n->action == ACTION_DROP)
		p->planner->drop(p->plan, o);
	else
		p->planner->alter(p->plan, n->twin->left ? n->twin->left : n->twin->object, o);
	n->done = place;
}

int plan_keeps(const struct plan *p, const struct object *had)
{
	const struct note *n = note_of(&p->making->have, had);

	return !n->goes && n->twin;
}

static void set_have(struct plan *p, const struct catalog *have)
{
	p->have = have;
	p->have_types = types_new(p->mem, have, NULL);
}

void plan_make(struct plan *plan, const struct dialect *dialect, const struct catalog *have, const struct catalog *want,
               const struct plan_options *options, struct diag *d)
{
	struct planning p = { .plan = plan, .mem = d->mem, .planner = dialect->planner };
	struct note **order;
	size_t count, i;

	*plan = (struct plan){ .mem = d->mem,
		               .dialect = dialect,
		               .options = *options,
		               .diag = d,
		               .begin = have,
		               .have = have,
		               .want = want };
	set_have(plan, have);
	plan->want_types = types_new(d->mem, want, NULL);
	set_have(plan, plan_rename(plan));
	if (p.planner->begin)
		set_have(plan, p.planner->begin(plan));
	begin_side(p.mem, &p.have, plan->have);
	begin_side(p.mem, &p.want, want);
	plan->making = &p;
	plan_match(&p);
	plan_change(&p);
	count = plan_order(&p, &order);
	for (i = 0; i < count; i++)
		emit(&p, order[i], i + 1);
	if (plan->count && p.planner->finish)
		p.planner->finish(plan);
	plan->making = NULL;
}
