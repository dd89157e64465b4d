/*
 * What SQLite's own library says to a catalog's statements -> diagnostics at the objects' places.
 *
 * Its tables of names do not grow with their number, and a schema is read by one thread: so the catalog is tried in
 * parts, side by side, each in a database of its own that has all that its views and triggers name. What is taken in
 * parts is taken as a whole; where a part is not, the whole is run statement by statement to tell which and why.
 */
#include <stdatomic.h>
#include <string.h>

#include "compiler/source/lanes.h"
#include "compiler/sqlite/internal.h"
#include "runtime/db/db_sqlite_check.h"
#include "runtime/db/sqlite_text.h"

enum { PART_MOST = 1000 }; /* statements; a group that cannot be parted may have more */

struct statements {
	struct mem mem;
	struct sqlite_statement *items;
	size_t count, room;
};

/* A table or view; those that must be in one database together are one group. */
struct relation {
	const struct object *object;
	size_t above;  /* another of its group, or itself: then it stands for the group */
	size_t weight; /* statements; of the whole group where it stands for one */
	size_t part;   /* where it stands for one: from 1, 0 while not known */
};

struct verify {
	const struct catalog *catalog;
	struct mem mem;
	struct relation *relations; /* in the catalog's order */
	size_t count;
	size_t *numbers;               /* by object->order: which relation, from 1 */
	const struct object **members; /* all of them, those of a part side by side */
	size_t *ends;                  /* by part: behind its last member */
	size_t parts;
	atomic_int refused;
};

/* ---- statements ---- */

static void add(struct statements *s, const struct object *o)
{
	struct str sql = { 0 };
	struct sqlite_statement *grown = mem_grow(&s->mem, s->items, s->count, &s->room, sizeof(*grown));

	if (o->kind == KIND_SQL)
		str_add(&sql, attr_get(o, ATTR_BODY) ? attr_get(o, ATTR_BODY) : "");
	else
		sqlite_write_create(&sql, o, 0);
	if (grown && sql.length) {
		s->items = grown;
		grown[s->count++] = (struct sqlite_statement){ o, mem_copy(&s->mem, str_text(&sql), sql.length) };
	}
	str_free(&sql);
}

/* Whatever is named later must be there: tables, views, then what stands on them. */
static void add_members(struct statements *s, const struct object *const *members, size_t count)
{
	static const struct {
		enum kind kind;
		int is_child;
	} steps[] = { { KIND_TABLE, 0 }, { KIND_VIEW, 0 }, { KIND_INDEX, 1 }, { KIND_TRIGGER, 1 } };
	const struct object *child;
	size_t step, i;

	for (step = 0; step < sizeof(steps) / sizeof(steps[0]); step++) {
		for (i = 0; i < count; i++) {
			if (!steps[step].is_child && members[i]->kind == steps[step].kind)
				add(s, members[i]);
			child = steps[step].is_child ? object_first(members[i], steps[step].kind) : NULL;
			for (; child; child = object_after(child, steps[step].kind))
				add(s, child);
		}
	}
}

/* ---- parts ---- */

static size_t group_of(struct verify *v, size_t i)
{
	while (v->relations[i].above != i)
		i = v->relations[i].above = v->relations[v->relations[i].above].above;
	return i;
}

static void join(struct verify *v, size_t a, size_t b)
{
	a = group_of(v, a);
	b = group_of(v, b);
	if (a == b)
		return;
	v->relations[b].above = a;
	v->relations[a].weight += v->relations[b].weight;
}

static void join_named(struct verify *v, size_t i, const char *name)
{
	const struct object *o = catalog_find(v->catalog, NULL, KIND_TABLE, NULL, name, NULL);

	if (!o)
		o = catalog_find(v->catalog, NULL, KIND_VIEW, NULL, name, NULL);
	if (o && v->numbers[o->order])
		join(v, i, v->numbers[o->order] - 1);
}

/* Each word of a view's or trigger's text may be a relation that it needs. */
static void join_mentioned(struct verify *v, size_t i, const struct object *o)
{
	struct str text = { 0 }, name = { 0 };
	struct sqlite_cursor at;

	sqlite_write_create(&text, o, 0);
	at = (struct sqlite_cursor){ .next = str_text(&text) };
	sqlite_advance(&at);
	while (at.type != SQLITE_TOKEN_END) {
		if (at.type == SQLITE_TOKEN_WORD || at.type == SQLITE_TOKEN_NAME) {
			sqlite_take_name(&at, &name);
			join_named(v, i, str_text(&name));
		} else {
			sqlite_advance(&at);
		}
	}
	str_free(&text);
	str_free(&name);
}

static void find_relations(struct verify *v)
{
	const struct object *o, *child;
	struct relation *r;

	for (o = v->catalog->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE && o->kind != KIND_VIEW)
			continue;
		r = &v->relations[v->count];
		*r = (struct relation){ .object = o, .above = v->count, .weight = 1 };
		v->numbers[o->order] = ++v->count;
		for (child = o->children; child; child = child->next)
			r->weight += child->kind == KIND_INDEX || child->kind == KIND_TRIGGER;
	}
}

static void find_groups(struct verify *v)
{
	const struct object *trigger;
	size_t i;

	for (i = 0; i < v->count; i++) {
		const struct object *o = v->relations[i].object;

		if (o->kind == KIND_VIEW)
			join_mentioned(v, i, o);
		for (trigger = object_first(o, KIND_TRIGGER); trigger; trigger = object_after(trigger, KIND_TRIGGER))
			join_mentioned(v, i, trigger);
	}
}

static void find_parts(struct verify *v)
{
	size_t i, filled = PART_MOST;

	for (i = 0; i < v->count; i++) {
		struct relation *group = &v->relations[group_of(v, i)];

		if (!group->part) {
			v->parts += filled >= PART_MOST;
			filled = filled >= PART_MOST ? group->weight : filled + group->weight;
			group->part = v->parts;
		}
		v->ends[group->part]++;
	}
}

/* ends[] holds the sizes; from these the beginnings, which move to the ends while members come in. */
static void find_members(struct verify *v)
{
	size_t i, size, begin = 0;

	for (i = 0; i <= v->parts; i++) {
		size = v->ends[i];
		v->ends[i] = begin;
		begin += size;
	}
	for (i = 0; i < v->count; i++)
		v->members[v->ends[v->relations[group_of(v, i)].part]++] = v->relations[i].object;
}

static int make_parts(struct verify *v)
{
	size_t most = 0;
	const struct object *o;

	for (o = v->catalog->objects; o; o = o->next)
		most++;
	v->relations = mem_array(&v->mem, most, sizeof(*v->relations));
	v->numbers = mem_array(&v->mem, v->catalog->count + 1, sizeof(*v->numbers));
	v->members = mem_array(&v->mem, most, sizeof(struct object *));
	v->ends = mem_array(&v->mem, most + 1, sizeof(*v->ends));
	if (!v->relations || !v->numbers || !v->members || !v->ends)
		return 0;
	find_relations(v);
	find_groups(v);
	find_parts(v);
	find_members(v);
	return 1;
}

static void try_part(void *context, size_t i)
{
	struct verify *v = context;
	struct statements s = { 0 };
	size_t begin = v->ends[i];

	if (atomic_load(&v->refused))
		return;
	add_members(&s, v->members + begin, v->ends[i + 1] - begin);
	if (!sqlite_takes_schema(s.items, s.count))
		atomic_store(&v->refused, 1);
	mem_free(&s.mem);
}

/* ---- the whole ---- */

/* A touch trigger has the place of its column, all else one of its own. */
static uint32_t place_of(const struct object *o)
{
	while (o && !o->at)
		o = o->parent;
	return o ? o->at : 0;
}

static void say_refused(struct diag *d, const struct object *o, const char *message)
{
	uint32_t at = place_of(o);
	struct str identity = { 0 };

	object_identity(&identity, o);
	diag_add(d, DIAG_SQLITE_REFUSES, at, at ? at + (uint32_t)(o->at ? strlen(o->name) : 1) : 0,
	         "sqlite does not take %s: %s", str_text(&identity), message);
	str_free(&identity);
}

/* What was said by hand comes last. */
static void run_whole(struct verify *v, struct diag *d)
{
	struct statements s = { 0 };
	struct str message = { 0 };
	const struct object *o;
	size_t failed = 0;

	add_members(&s, v->members, v->count);
	for (o = v->catalog->objects; o; o = o->next)
		if (o->kind == KIND_SQL)
			add(&s, o);
	/* a text that a database keeps was taken by its own library, with its own settings */
	if (s.count && sqlite_check_script(s.items, s.count, &failed, &message) == 0 &&
	    !attr_get(s.items[failed].object, ATTR_STORED_TEXT))
		say_refused(d, s.items[failed].object, str_text(&message));
	str_free(&message);
	mem_free(&s.mem);
}

static int has_sql(const struct catalog *c)
{
	const struct object *o = c->objects;

	while (o && o->kind != KIND_SQL)
		o = o->next;
	return o != NULL;
}

void sqlite_verify(const struct catalog *c, struct diag *d)
{
	struct verify v = { .catalog = c };
	int by_hand = has_sql(c); /* of that nobody knows what it names */

	if (make_parts(&v)) {
		if (!by_hand)
			lanes_run(v.parts, try_part, &v);
		if (by_hand || atomic_load(&v.refused))
			run_whole(&v, d);
	}
	mem_free(&v.mem);
}
