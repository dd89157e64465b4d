/*
 * Renames come first. What @renamed says, and constraints and indexes that are the same under another name, get their
 * steps; from then on the plan is made from the catalog that the database reports behind them, and names are all that
 * it matches by. What looks like a rename that nobody said is pointed out.
 */
#include <string.h>
#include <strings.h>

#include "compiler/plan/plan_rename.h"

struct renaming {
	struct plan *plan; /* that gets the steps; NULL: none are wanted */
	const struct planner *planner;
	const struct catalog *have, *want;
	struct renames renames;
};

const struct rename *rename_of(const struct renames *r, const struct object *had)
{
	size_t i;

	for (i = 0; i < r->count; i++)
		if (r->items[i].had == had)
			return &r->items[i];
	return NULL;
}

static struct object *find_in(const struct catalog *c, const struct object *parent, const struct object *like)
{
	return catalog_find(c, parent, like->kind, like->schema, like->name, like->signature);
}

/* ---- which ---- */

/* The name that the schema had: the one that is renamed to it. */
static const char *schema_before(const struct renaming *r, const char *schema)
{
	size_t i;

	for (i = 0; i < r->renames.count; i++)
		if (r->renames.items[i].had->kind == KIND_SCHEMA && strcmp(r->renames.items[i].name, schema) == 0)
			return r->renames.items[i].had->name;
	return NULL;
}

/* There, or in the schema as it was called before. */
static const struct object *find_named(const struct renaming *r, const struct object *parent, const struct object *o,
                                       const char *schema, const char *name)
{
	const struct object *found = catalog_find(r->have, parent, o->kind, schema, name, o->signature);
	const char *before = found || parent ? NULL : schema_before(r, schema);

	return before ? catalog_find(r->have, NULL, o->kind, before, name, o->signature) : found;
}

/* The object that @renamed names, "old" or "schema.old", if it is there. */
static const struct object *find_old(const struct renaming *r, const struct object *parent, const struct object *o)
{
	const char *old = attr_get(o, ATTR_RENAMED);
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (old && names_next(old, &schema, &name))
		found = find_named(r, parent, o, schema.length ? str_text(&schema) : o->schema, str_text(&name));
	str_free(&schema);
	str_free(&name);
	return found;
}

/* The object whose name differs in upper and lower case only, where that is one name. */
static const struct object *find_other_case(const struct renaming *r, const struct object *parent,
                                            const struct object *o)
{
	const struct object *other = !r->planner->folds_case ? NULL : parent ? parent->children : r->have->objects;

	while (other && (other->kind != o->kind || strcasecmp(other->name, o->name) != 0))
		other = other->next;
	return other;
}

static void note_rename(struct renaming *r, const struct object *had, const struct object *wanted)
{
	struct renames *list = &r->renames;

	list->items = mem_grow(list->mem, list->items, list->count, &list->room, sizeof(*list->items));
	list->items[list->count++] = (struct rename){ had, wanted, wanted->schema, wanted->name, 0 };
}

/* The have-object that a wanted one is: of the same name, or the one it is renamed from; NULL: none. */
static const struct object *old_of(struct renaming *r, const struct object *parent, const struct object *o,
                                   const struct object **guess)
{
	const struct object *same = catalog_find_like(r->have, parent, o, guess), *old;

	if (!same && !parent) /* it goes along with its schema */
		same = find_named(r, parent, o, o->schema, o->name);
	if (same)
		return same;
	old = find_old(r, parent, o);
	if (!old)
		old = find_other_case(r, parent, o);
	if (!old)
		return NULL;
	if (catalog_find(r->want, o->parent, old->kind, old->schema, old->name, old->signature) ||
	    rename_of(&r->renames, old))
		return NULL;
	note_rename(r, old, o);
	return old;
}

static void find_said(struct renaming *r, const struct object *parent, const struct object *list)
{
	const struct object *o, *old, *guess = parent ? parent->children : r->have->objects;

	for (o = list; o; o = o->next) {
		old = old_of(r, parent, o, &guess);
		if (old && o->children)
			find_said(r, old, o->children);
	}
}

int rename_same_but_name(const struct object *a, const struct object *b)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++)
		if (attrs[id].live && id != ATTR_COMMENT && id != ATTR_INNER_COMMENT && id != ATTR_SEQUENCE_NAME &&
		    !attr_same(a, b, (enum attr_id)id))
			return 0;
	return 1;
}

static int is_unmatched(const struct catalog *other, const struct object *parent, const struct object *o)
{
	return !find_in(other, parent, o);
}

/* The one object without a counterpart that is the same but for the name; NULL where there is none, or more than one.
 */
static const struct object *find_alike(const struct renaming *r, const struct object *table, const struct object *o)
{
	const struct object *other, *found = NULL;

	for (other = table ? object_first(table, o->kind) : NULL; other; other = object_after(other, o->kind)) {
		if (!is_unmatched(r->want, o->parent, other) || rename_of(&r->renames, other) ||
		    !rename_same_but_name(other, o))
			continue;
		if (found)
			return NULL;
		found = other;
	}
	return found;
}

static int is_free_standing(const struct object *o)
{
	return attr_get(o, ATTR_ATTACHED_TO) || !attr_get(o, ATTR_INHERITED);
}

static int holds_name(const struct object *o, const struct object *like)
{
	int relation = kinds[o->kind].phase == kinds[KIND_TABLE].phase || o->kind == KIND_INDEX ||
	               o->kind == KIND_CONSTRAINT || o->kind == KIND_SEQUENCE || o->kind == KIND_VIEW ||
	               o->kind == KIND_MATVIEW;

	return relation && o->kind != KIND_COLUMN && strcmp(o->name, like->name) == 0 &&
	       strcmp(o->schema, like->schema) == 0;
}

/* Indexes, and constraints that have one, share their names with the tables of the schema. */
static int is_held(const struct renaming *r, const struct object *like)
{
	const struct object *o, *child;

	for (o = r->have->objects; o; o = o->next) {
		if (holds_name(o, like))
			return 1;
		for (child = o->children; child; child = child->next)
			if (holds_name(child, like))
				return 1;
	}
	return 0;
}

static void find_alike_on(struct renaming *r, const struct object *table, const struct object *wanted)
{
	const struct object *o, *old;

	for (o = wanted->children; o; o = o->next) {
		if ((o->kind != KIND_CONSTRAINT && o->kind != KIND_INDEX) || !is_free_standing(o) ||
		    !is_unmatched(r->have, table, o))
			continue;
		old = find_alike(r, table, o);
		if (old && !is_held(r, o))
			note_rename(r, old, o);
	}
}

/* The one sequence without a counterpart that has the same owner; NULL where there is none, or more than one. */
static const struct object *find_owned(const struct renaming *r, const struct object *sequence)
{
	const char *owner = attr_get(sequence, ATTR_OWNED_BY);
	const struct object *other, *found = NULL;

	for (other = owner ? r->have->objects : NULL; other; other = other->next) {
		if (other->kind != KIND_SEQUENCE || !attr_is(other, ATTR_OWNED_BY, owner) ||
		    !is_unmatched(r->want, NULL, other))
			continue;
		if (found)
			return NULL;
		found = other;
	}
	return found;
}

static void find_defined(struct renaming *r)
{
	const struct object *o, *table;

	for (o = r->want->objects; o; o = o->next) {
		if (o->kind == KIND_SEQUENCE && is_unmatched(r->have, NULL, o) && !is_held(r, o) &&
		    (table = find_owned(r, o)) != NULL)
			note_rename(r, table, o);
		table = o->children ? find_in(r->have, NULL, o) : NULL;
		if (table)
			find_alike_on(r, table, o);
	}
}

/* ---- columns come down to the tables below ---- */

static int is_below(const struct object *table, const struct object *above)
{
	size_t i;

	if (table->kind != KIND_TABLE || (!attr_get(table, ATTR_INHERITS) && !attr_get(table, ATTR_PARTITION_OF)))
		return 0;
	for (i = 0; i < table->dep_count; i++)
		if (table->deps[i] == above)
			return 1;
	return 0;
}

static int comes_down(const struct object *o)
{
	return o->kind == KIND_COLUMN || (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check"));
}

/* What is renamed for itself, and to the name that it gets from above, has it by then. */
static int goes_along(struct renaming *r, const struct object *part, const struct rename *above)
{
	size_t i;

	for (i = 0; i < r->renames.count; i++) {
		struct rename *own = &r->renames.items[i];

		if (own->had != part)
			continue;
		own->silent |= strcmp(own->name, above->name) == 0;
		return 1;
	}
	return 0;
}

/* The list grows while it is gone through: what is below the tables below is found in its turn. */
static void rename_below(struct renaming *r)
{
	const struct object *table, *part;
	size_t i;

	for (i = 0; i < r->renames.count; i++) {
		const struct rename by = r->renames.items[i];

		for (table = comes_down(by.had) ? r->have->objects : NULL; table; table = table->next) {
			part = is_below(table, by.had->parent) ? find_in(r->have, table, by.had) : NULL;
			if (!part || goes_along(r, part, &by))
				continue;
			note_rename(r, part, by.wanted);
			r->renames.items[r->renames.count - 1].schema = part->schema;
			r->renames.items[r->renames.count - 1].silent = 1;
		}
	}
}

/* ---- the steps ---- */

/* Is the new name held by something that has not made room yet? */
static int is_taken(const struct renaming *r, const struct rename *by, const unsigned char *done)
{
	const struct object *holder =
	        catalog_find(r->have, by->had->parent, by->had->kind, by->schema, by->name, by->had->signature);
	const struct rename *away = holder ? rename_of(&r->renames, holder) : NULL;

	return holder && !(away && done[away - r->renames.items]);
}

static int phase_of(const struct object *o)
{
	return kinds[object_top(o)->kind].phase * 2 + (o->parent != NULL);
}

/* By then its schema has its new name. */
static void say_rename(const struct renaming *r, const struct rename *by)
{
	struct object moved = *by->had;
	size_t i;

	for (i = 0; !moved.parent && i < r->renames.count; i++) {
		const struct rename *schema = &r->renames.items[i];

		if (schema->had->kind == KIND_SCHEMA && strcmp(schema->had->name, moved.schema) == 0)
			moved.schema = schema->name;
	}
	r->planner->rename(r->plan, moved.schema == by->had->schema ? by->had : &moved, by->wanted);
}

/* Schemas first, then types, tables, what they hold; each as soon as its new name is free. */
static void say_all(struct renaming *r)
{
	unsigned char *done = mem_array(r->renames.mem, r->renames.count + 1, 1);
	int phase, more = 1;
	size_t i;

	while (more) {
		more = 0;
		for (phase = 0; phase < 200; phase++) {
			for (i = 0; i < r->renames.count; i++) {
				const struct rename *by = &r->renames.items[i];

				if (done[i] || phase_of(by->had) != phase || is_taken(r, by, done))
					continue;
				if (!by->silent)
					say_rename(r, by);
				done[i] = 1;
				more = 1;
			}
		}
	}
}

/* What has no ALTER for it is no rename; it goes and comes. */
static void drop_impossible(struct renaming *r)
{
	size_t i, kept = 0;

	for (i = 0; i < r->renames.count; i++)
		if (r->planner->can_rename(r->renames.items[i].had, r->renames.items[i].wanted))
			r->renames.items[kept++] = r->renames.items[i];
	r->renames.count = kept;
}

/* Gives whether there was any. */
static int carry_out(struct renaming *r)
{
	drop_impossible(r);
	if (!r->renames.count)
		return 0;
	rename_below(r);
	if (r->plan)
		say_all(r);
	r->have = rename_catalog(r->renames.mem, r->have, &r->renames);
	r->renames.items = NULL;
	r->renames.count = r->renames.room = 0;
	return 1;
}

/* What is attached to an index that got another name is the same only behind that. */
static void carry_out_defined(struct renaming *r)
{
	do
		find_defined(r);
	while (carry_out(r));
}

/* ---- what looks like one ---- */

static int is_inside(const struct object *o)
{
	return o->kind == KIND_COLUMN || o->kind == KIND_LABEL;
}

static const struct object *next_inside(const struct object *o)
{
	while (o && !is_inside(o))
		o = o->next;
	return o;
}

int rename_same_parts(const struct object *a, const struct object *b)
{
	const struct object *x = next_inside(a->children), *y = next_inside(b->children);

	while (x && y && strcmp(x->name, y->name) == 0 && rename_same_but_name(x, y)) {
		x = next_inside(x->next);
		y = next_inside(y->next);
	}
	return !x && !y && rename_same_but_name(a, b);
}

/* How many of its kind stand before it. */
static size_t place_of(const struct object *o)
{
	const struct object *other = object_first(o->parent, o->kind);
	size_t place = 0;

	for (; other != o; other = object_after(other, o->kind))
		place++;
	return place;
}

int rename_looks_like(const struct object *a, const struct object *b)
{
	return a->kind == b->kind && strcmp(a->signature, b->signature) == 0 &&
	       (a->parent || strcmp(a->schema, b->schema) == 0) && rename_same_parts(a, b) &&
	       (a->kind != KIND_LABEL || place_of(a) == place_of(b));
}

/* The only one among those without a counterpart. */
static const struct object *find_lost(const struct renaming *r, const struct object *parent, const struct object *o)
{
	const struct object *other = parent ? parent->children : r->have->objects, *found = NULL;

	for (; other; other = other->next) {
		if (!rename_looks_like(other, o) || !is_unmatched(r->want, o->parent, other) ||
		    !r->planner->can_rename(other, o))
			continue;
		if (found)
			return NULL;
		found = other;
	}
	return found;
}

static void point_out(struct renaming *r, const struct object *o, const struct object *old)
{
	struct str a = { 0 }, b = { 0 }, name = { 0 };
	struct diagnostic *d;

	object_identity(&a, o);
	object_identity(&b, old);
	str_ident(&name, old->name);
	d = diag_add(r->plan->diag, DIAG_RENAME_UNSAID, o->at, o->at ? o->at + (uint32_t)strlen(o->name) : 0,
	             "%s is dropped and %s, just like it, is created", str_text(&b), str_text(&a));
	if (d)
		diag_remedy(r->plan->diag, d, "if it is the same, say: @renamed(%s)", str_text(&name));
	str_free(&a);
	str_free(&b);
	str_free(&name);
}

/* Constraints and indexes are found by their definition, and keep their rows whatever they are called. */
static void find_unsaid(struct renaming *r, const struct object *parent, const struct object *list)
{
	const struct object *o, *had, *old, *guess = parent ? parent->children : r->have->objects;

	for (o = list; o; o = o->next) {
		if (o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX)
			continue;
		had = catalog_find_like(r->have, parent, o, &guess);
		if (had)
			find_unsaid(r, had, o->children);
		else if ((old = find_lost(r, parent, o)) != NULL)
			point_out(r, o, old);
	}
}

const struct catalog *plan_renamed(struct mem *mem, const struct dialect *dialect, const struct catalog *have,
                                   const struct catalog *want)
{
	struct renaming r = { .planner = dialect->planner, .have = have, .want = want, .renames = { .mem = mem } };

	find_said(&r, NULL, want->objects);
	carry_out(&r);
	return r.have;
}

const struct catalog *plan_rename(struct plan *p)
{
	struct renaming r = { .plan = p,
		              .planner = p->dialect->planner,
		              .have = p->have,
		              .want = p->want,
		              .renames = { .mem = p->mem } };

	find_said(&r, NULL, p->want->objects);
	carry_out(&r);
	carry_out_defined(&r);
	find_unsaid(&r, NULL, r.want->objects);
	return r.have;
}
