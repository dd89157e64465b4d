/* Three catalogs in (asked now, asked then, live), the one wanted out; see merge.h for the rule. */
#include "compiler/plan/merge_inside.h"

#include <string.h>

static void copy_attrs(struct catalog *to, struct object *o, const struct object *from)
{
	uint16_t i;

	for (i = 0; i < from->attr_count; i++)
		attr_take(to, o, from->attrs[i].id, from->attrs[i].value);
}

static struct object *add(struct catalog *to, struct object *parent, const struct object *from, const char *name)
{
	struct object *o = catalog_add(to, parent, from->kind, from->schema, name, from->signature);

	o->at = from->at;
	return o;
}

/* ---- where the wanted objects come from ---- */

static void note(struct merging *g, struct object *want, const struct object *live, const struct object *now, int kept)
{
	g->origins[want->order] = (struct origin){ live, now, kept };
	if (live)
		g->of_live[live->order] = want;
	if (now)
		g->of_now[now->order] = want;
}

const struct object *merge_child_of(const struct object *parent, const struct object *like)
{
	const struct object *o;

	for (o = object_first(parent, like->kind); o; o = object_after(o, like->kind))
		if (strcmp(o->name, like->name) == 0 && strcmp(o->signature, like->signature) == 0)
			return o;
	return NULL;
}

/* `now` says the same; NULL: nobody asks for it. */
static void keep(struct merging *g, struct object *parent, const struct object *live, const struct object *now)
{
	struct object *o = add(g->want, parent, live, live->name);
	const struct object *child;

	copy_attrs(g->want, o, g->renamed[live->order]);
	note(g, o, live, now, 1);
	for (child = live->children; child; child = child->next)
		keep(g, o, child, now ? merge_child_of(now, child) : NULL);
}

static void take_new(struct merging *g, struct object *parent, const struct object *now)
{
	struct object *o = add(g->want, parent, now, now->name);
	const struct object *child;

	copy_attrs(g->want, o, now);
	note(g, o, NULL, now, 0);
	for (child = now->children; child; child = child->next)
		take_new(g, o, child);
}

/* The live object that has this name behind the renames: its schema may have another. */
static const struct object *find_behind(const struct merging *g, const struct object *now)
{
	const struct object *found =
	        now->parent || !g->m->renamed
	                ? NULL
	                : catalog_find(g->m->renamed, NULL, now->kind, now->schema, now->name, now->signature);

	return found ? g->before[found->order] : NULL;
}

/* The object's old name in @renamed, which nobody else has now. */
static const struct object *find_renamed(const struct merging *g, const struct catalog *c, const struct object *parent,
                                         const struct object *now)
{
	const char *old = attr_get(now, ATTR_RENAMED);
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (old && names_next(old, &schema, &name)) {
		const char *in = schema.length ? str_text(&schema) : now->schema;

		if (!catalog_find(g->m->now, now->parent, now->kind, in, str_text(&name), now->signature))
			found = catalog_find(c, parent, now->kind, in, str_text(&name), now->signature);
	}
	str_free(&schema);
	str_free(&name);
	return found;
}

static const struct object *find(const struct merging *g, const struct catalog *c, const struct object *parent,
                                 const struct object *now)
{
	const struct object *found = catalog_find(c, parent, now->kind, now->schema, now->name, now->signature);

	if (!found)
		found = find_renamed(g, c, parent, now);
	return found || c != g->m->live ? found : find_behind(g, now);
}

/* Without the number that made names of the same are told apart by. */
static size_t bare_length(const char *name)
{
	size_t length = strlen(name);

	while (length && name[length - 1] >= '0' && name[length - 1] <= '9')
		length--;
	return length;
}

static int same_bare(const char *a, const char *b)
{
	size_t length = bare_length(a);

	return length == bare_length(b) && strncmp(a, b, length) == 0;
}

/* Is its number one that tells it apart from another of its table? */
static int is_counted(const struct object *then)
{
	const struct object *o;

	for (o = object_first(then->parent, then->kind); o; o = object_after(o, then->kind))
		if (o != then && same_bare(o->name, then->name))
			return 1;
	return 0;
}

/* Did it have a name that was written then and is not any more? A made name follows from the definition. */
static int lost_its_name(const struct object *then, const struct object *now)
{
	return then && strcmp(then->parent->name, now->parent->name) == 0 && strcmp(then->name, now->name) != 0 &&
	       !(same_bare(then->name, now->name) && is_counted(then)) && object_compare(then, now, NULL, NULL) == 0;
}

/* A constraint or index whose name was never written is any one that says the same. */
static const struct object *find_alike(const struct merging *g, const struct object *live_parent,
                                       const struct object *like, const struct object *now, const struct object *then)
{
	const struct object *o;

	if (!attr_get(now, ATTR_UNNAMED) || (now->kind != KIND_CONSTRAINT && now->kind != KIND_INDEX))
		return NULL;
	for (o = object_first(live_parent, now->kind); o; o = object_after(o, now->kind))
		if (!g->of_live[o->order] &&
		    !catalog_find(g->m->now, now->parent, o->kind, o->schema, o->name, o->signature) &&
		    object_compare(g->renamed[o->order], like, NULL, NULL) == 0 &&
		    !(then && lost_its_name(merge_child_of(then, o), now)))
			return o;
	return NULL;
}

/* The same, where it said the same then: what the database made of it is no matter. */
static const struct object *find_alike_then(const struct merging *g, const struct object *live_parent,
                                            const struct object *then_parent, const struct object *now)
{
	const struct object *o, *live;

	if (!attr_get(now, ATTR_UNNAMED) || now->kind != KIND_CONSTRAINT)
		return NULL;
	for (o = object_first(then_parent, now->kind); o; o = object_after(o, now->kind)) {
		if (object_compare(o, now, NULL, NULL) != 0 || lost_its_name(o, now) ||
		    catalog_find(g->m->now, now->parent, o->kind, o->schema, o->name, o->signature))
			continue;
		live = catalog_find(g->m->live, live_parent, o->kind, live_parent->schema, o->name, o->signature);
		if (live && !g->of_live[live->order])
			return live;
	}
	return NULL;
}

/* ---- attributes ---- */

static int same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static int same_attrs(const struct object *a, const struct object *b)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++)
		if (attrs[id].live && !same(attr_get(a, (enum attr_id)id), attr_get(b, (enum attr_id)id)))
			return 0;
	return strcmp(a->name, b->name) == 0 && strcmp(a->schema, b->schema) == 0;
}

static const char *wanted_value(const struct object *now, const struct object *then, const struct object *live,
                                enum attr_id id)
{
	const char *value = attr_get(now, id);

	if (!attrs[id].live)
		return value;
	return then && same(value, attr_get(then, id)) ? attr_get(live, id) : value;
}

/* Gives whether they are all as they are live. */
static int merge_attrs(struct merging *g, struct object *o, const struct object *now, const struct object *then,
                       const struct object *live)
{
	int id, by_then = !merge_means_other(g, live);

	live = g->renamed[live->order];
	for (id = 1; id < ATTR_COUNT; id++) {
		const struct object *before = by_then || !attr_has((enum attr_id)id, TRAIT_MEANS) ? then : NULL;
		const char *value = wanted_value(now, before, live, (enum attr_id)id);

		if (value)
			attr_take(g->want, o, (enum attr_id)id, value);
	}
	return same_attrs(o, live);
}

/* What only the schema knows, put on an object that came from elsewhere. */
static void add_source_attrs(struct merging *g, struct object *o, const struct object *now)
{
	uint16_t i;

	for (i = 0; now && i < now->attr_count; i++)
		if (!attrs[now->attrs[i].id].live)
			attr_take(g->want, o, now->attrs[i].id, now->attrs[i].value);
}

/* ---- objects ---- */

static void merge_pair(struct merging *g, struct object *parent, const struct object *now, const struct object *then,
                       const struct object *live);

/* A key's index has the key's name: one that stands there alone was left by a run that did not get to the key. */
static int name_is_taken(const struct object *live, const struct object *want)
{
	const struct object *o;

	for (o = live->kind == KIND_INDEX ? object_first(want, KIND_CONSTRAINT) : NULL; o;
	     o = object_after(o, KIND_CONSTRAINT))
		if (strcmp(o->name, live->name) == 0)
			return 1;
	return 0;
}

/*
 * Does a live child stay that the schema does not ask for? One put there by hand does, where it is known what was asked
 * then. The columns of a view are what its query makes of them: with another query nothing is known of them.
 */
static int stays(const struct merging *g, const struct object *live, const struct object *then,
                 const struct object *want)
{
	const struct object *parent = live->parent;

	if (g->of_live[live->order])
		return 0;
	if (live->kind == KIND_COLUMN && (parent->kind == KIND_VIEW || parent->kind == KIND_MATVIEW))
		return same(attr_get(want, ATTR_BODY), attr_get(parent, ATTR_BODY)) &&
		       same(attr_get(want, ATTR_COLUMNS), attr_get(parent, ATTR_COLUMNS));
	return then && !merge_child_of(then, live) && !name_is_taken(live, want);
}

static void merge_child(struct merging *g, struct object *want, const struct object *now, const struct object *then,
                        const struct object *live_parent)
{
	const struct object *live = find(g, g->m->live, live_parent, now);

	if (!live)
		live = find_alike(g, live_parent, now, now, then);
	if (!live && then)
		live = find_alike_then(g, live_parent, then, now);
	if (!live || g->of_live[live->order]) {
		take_new(g, want, now);
		return;
	}
	merge_pair(g, want, now, then ? merge_child_of(then, live) : NULL, live);
}

/* In the order of the live object, so that a column put there by hand keeps its place. */
static void merge_children(struct merging *g, struct object *want, const struct object *now, const struct object *then,
                           const struct object *live)
{
	const struct object *child;

	for (child = now->children; child; child = child->next)
		merge_child(g, want, child, then, live);
	for (child = live->children; child; child = child->next)
		if (stays(g, child, then, want))
			keep(g, want, child, NULL);
}

/*
 * A name that is not written is the one that is there; but where that is the one of then, it is the one made now: it
 * follows its table and columns.
 */
static const char *wanted_name(const struct merging *g, const struct object *now, const struct object *then,
                               const struct object *live)
{
	int follows = then && g->m->can_rename && g->m->can_rename(live, now) && strcmp(then->name, live->name) == 0 &&
	              !(same_bare(now->name, live->name) && is_counted(then));

	return attr_get(now, ATTR_UNNAMED) && now->parent && !follows ? live->name : now->name;
}

static void merge_pair(struct merging *g, struct object *parent, const struct object *now, const struct object *then,
                       const struct object *live)
{
	struct object *o = add(g->want, parent, now, wanted_name(g, now, then, live));

	note(g, o, live, now, merge_attrs(g, o, now, then, live));
	merge_children(g, o, now, then, live);
}

/* What the database system made of the schema's text, matched with what is live. */
static void take_canonical(struct merging *g, struct object *parent, const struct object *made,
                           const struct object *now, const struct object *live)
{
	struct object *o = add(g->want, parent, made, now && live ? wanted_name(g, now, NULL, live) : made->name);
	const struct object *child;

	copy_attrs(g->want, o, made);
	add_source_attrs(g, o, now);
	note(g, o, live, now, live && same_attrs(o, g->renamed[live->order]));
	for (child = made->children; child; child = child->next) {
		const struct object *asked = now ? merge_child_of(now, child) : NULL;
		const struct object *there = live ? find(g, g->m->live, live, asked ? asked : child) : NULL;

		if (!there && live && asked)
			there = find_alike(g, live, child, asked, NULL);
		take_canonical(g, o, child, asked, there && !g->of_live[there->order] ? there : NULL);
	}
}

static int text_differs(const struct object *now, const struct object *live)
{
	return object_compare(live, now, NULL, NULL) > 0;
}

static const struct object *canonical_of(struct merging *g, const struct object *now)
{
	if (!g->has_asked) {
		g->has_asked = 1;
		g->canonical = g->m->canonical ? g->m->canonical(g->m->context) : NULL;
	}
	return g->canonical ? catalog_find(g->canonical, NULL, now->kind, now->schema, now->name, now->signature)
	                    : NULL;
}

static void merge_top(struct merging *g, const struct object *now)
{
	const struct object *live = g->of_ask[now->order], *then = g->then[now->order], *made;

	if (!live || g->of_live[live->order])
		take_new(g, NULL, now);
	else if (!merge_part_means_other(g, live) &&
	         (then == now || (!then && !text_differs(now, live) && strcmp(now->name, live->name) == 0)))
		keep(g, NULL, live, now);
	else if (!then && (made = canonical_of(g, now)))
		take_canonical(g, NULL, made, now, live);
	else
		merge_pair(g, NULL, now, then, live);
}

/* Which live objects are asked for, and what was asked of them then. */
static void note_asked(struct merging *g)
{
	const struct object *now, *live;

	for (now = g->m->now->objects; now; now = now->next) {
		live = g->of_ask[now->order] = find(g, g->m->live, NULL, now);
		g->then[now->order] = live ? g->m->then(g->m->context, live, now) : NULL;
	}
}

static void note_renamed(struct merging *g, const struct object *live, const struct object *renamed)
{
	for (; live; live = live->next, renamed = renamed->next) {
		g->renamed[live->order] = renamed;
		g->before[renamed->order] = live;
		note_renamed(g, live->children, renamed->children);
	}
}

struct catalog *merge_make(const struct merge *m)
{
	struct merging g = { .m = m, .want = catalog_new(m->mem, m->live->dialect) };
	const struct object *o;

	g.want->version = m->live->version;
	g.origins = mem_array(m->mem, m->now->count + 2 * m->live->count + 1, sizeof(*g.origins));
	g.of_live = mem_array(m->mem, m->live->count + 1, sizeof(struct object *));
	g.of_now = mem_array(m->mem, m->now->count + 1, sizeof(struct object *));
	g.renamed = mem_array(m->mem, m->live->count + 1, sizeof(struct object *));
	g.before = mem_array(m->mem, (m->renamed ? m->renamed : m->live)->count + 1, sizeof(struct object *));
	g.of_ask = mem_array(m->mem, m->now->count + 1, sizeof(struct object *));
	g.then = mem_array(m->mem, m->now->count + 1, sizeof(struct object *));
	g.asked = mem_array(m->mem, m->live->count + 1, sizeof(struct object *));
	g.other = mem_alloc(m->mem, m->live->count + 1);
	note_renamed(&g, m->live->objects, (m->renamed ? m->renamed : m->live)->objects);
	note_asked(&g);
	merge_note_others(&g);
	for (o = m->now->objects; o; o = o->next)
		merge_top(&g, o);
	for (o = m->live->objects; o; o = o->next)
		if (!g.of_live[o->order] && !m->is_ours(m->context, o))
			keep(&g, NULL, o, NULL);
	merge_add_needs(&g, g.want->objects);
	return g.want;
}
