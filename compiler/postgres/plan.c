/*
 * PostgreSQL's part of a plan: which statements create, drop and alter an object, where that is more than its own.
 */
#include <ctype.h>
#include <string.h>

#include "compiler/postgres/plan.h"

static int is_new_table(const struct plan *p, const struct object *o)
{
	const struct object *top = object_top(o);

	return !catalog_find(p->have, NULL, top->kind, top->schema, top->name, top->signature);
}

/* Labels come in their order, so that the one before is there; where there is none before, the next that the type has
 * already. */
static void create_label(struct plan *p, const struct object *o)
{
	const struct object *first = object_first(o->parent, KIND_LABEL), *next = o->next;
	const struct object *type = catalog_find(p->have, NULL, KIND_ENUM, o->schema, o->parent->name, NULL);
	struct str sql = { 0 };

	while (next && !catalog_find(p->have, type, KIND_LABEL, NULL, next->name, NULL))
		next = next->next;
	if (o != first || !next) {
		postgres_steps(p, ACTION_CREATE, o, 0);
		return;
	}
	str_add(&sql, "alter type ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " add value ");
	postgres_literal(&sql, o->name);
	str_add(&sql, " before ");
	postgres_literal(&sql, next->name);
	postgres_add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), (struct effect){ .outside = 1 });
	str_free(&sql);
}

static int is_used_by_table(const struct note *n)
{
	size_t i;

	for (i = 0; i < n->user_count; i++)
		if (n->users[i]->object->kind == KIND_TABLE)
			return 1;
	return 0;
}

static int has_table_below(const struct plan *p, const struct object *table)
{
	const struct note *n = note_of(&p->making->want, table);

	return is_used_by_table(n) || (n->twin && is_used_by_table(n->twin));
}

/*
 * Tables below take the column, the identity is the table's own. The rows that are there get numbers from a sequence
 * for the time of the plan.
 */
static void create_identity(struct plan *p, const struct object *o)
{
	const struct object *plain = postgres_without(p->mem, o, ATTR_IDENTITY), *numbered;
	struct str name = { 0 }, sql = { 0 };
	size_t first = p->count;

	str_qualified(&name, o->schema, mem_printf(p->mem, "schemac_fill_%.50s", o->parent->name));
	str_add(&sql, "nextval(");
	postgres_literal(&sql, str_text(&name));
	str_add(&sql, "::regclass)");
	numbered = postgres_with(p->mem, plain, ATTR_DEFAULT, mem_text(p->mem, str_text(&sql)));
	str_clear(&sql);
	str_printf(&sql, "create sequence %s", str_text(&name));
	postgres_sequence_options(&sql, o, " ", "");
	postgres_add_step(p, ACTION_ALTER, o, mem_text(p->mem, str_text(&sql)), effect_none);
	postgres_steps(p, ACTION_CREATE, numbered, 1);
	if (p->count == first + 1) { /* it comes with the parent's */
		p->count = first;
	} else {
		str_clear(&sql);
		alter_head(&sql, o); /* of the tables below as well */
		str_add(&sql, "drop default");
		postgres_add_step(p, ACTION_ALTER, o, mem_text(p->mem, str_text(&sql)), effect_brief);
		postgres_alter(p, plain, o);
		postgres_add_step(p, ACTION_ALTER, o, mem_printf(p->mem, "drop sequence %s", str_text(&name)),
		                  effect_none);
	}
	str_free(&name);
	str_free(&sql);
}

/* A view's columns are its query's; what is an object is only what is said about one: comment, default. */
static int is_of_query(const struct object *o)
{
	return o->kind == KIND_COLUMN && (o->parent->kind == KIND_VIEW || o->parent->kind == KIND_MATVIEW);
}

static const struct object *without_all(struct mem *mem, const struct object *o)
{
	struct object *bare = mem_alloc(mem, sizeof(*bare));

	*bare = *o;
	bare->attrs = NULL;
	bare->attr_count = 0;
	return bare;
}

/* Whether a materialized view is populated is data: one that is made anew is what it was. */
static const struct object *as_populated(const struct plan *p, const struct object *view)
{
	const struct note *twin = note_of(&p->making->want, view)->twin;

	if (!twin)
		return view;
	return attr_get(twin->object, ATTR_NO_DATA) ? postgres_with(p->mem, view, ATTR_NO_DATA, "yes")
	                                            : postgres_without(p->mem, view, ATTR_NO_DATA);
}

static void create(struct plan *p, const struct object *o, int in_new_parent)
{
	int is_used = o->parent && !in_new_parent && !is_new_table(p, o);

	postgres_ask_secrets(p, NULL, o);
	if (postgres_is_given(p, o) && !attr_get(o, ATTR_INHERITED))
		return;
	if (o->kind == KIND_SEQUENCE)
		postgres_create_counting(p, postgres_without(p->mem, o, ATTR_OWNED_BY)); /* see finish() */
	else if (o->kind == KIND_LABEL)
		create_label(p, o);
	else if (is_of_query(o))
		postgres_alter(p, without_all(p->mem, o), o);
	else if (o->kind == KIND_COLUMN && attr_get(o, ATTR_IDENTITY) && !in_new_parent &&
	         o->parent->kind == KIND_TABLE && has_table_below(p, o->parent))
		create_identity(p, o);
	else
		postgres_steps(p, ACTION_CREATE, o->kind == KIND_MATVIEW ? as_populated(p, o) : o, is_used);
	postgres_undo_default_privileges(p, o);
	postgres_bring_rows(p, o);
}

/* The column that takes the place of one that the plan drops, and has its values, as its parent's; NULL: none does. */
static const struct object *successor(const struct plan *p, const struct object *had)
{
	const struct note *twin = note_of(&p->making->have, had)->twin;

	return had->kind == KIND_COLUMN && twin && postgres_becomes_inherited(had, twin->object) ? twin->object : NULL;
}

static void drop_table(struct plan *p, const struct object *o)
{
	int kept = postgres_save_rows(p, o);
	size_t i = p->count;

	postgres_steps(p, ACTION_DROP, o, 1);
	for (; kept && i < p->count; i++)
		p->steps[i].hazards &= ~HAZARD_BIT(DATA_LOSS);
	if (postgres_taken_in_by(p, o))
		postgres_bring_rows(p, NULL);
}

static void drop_plainly(struct plan *p, const struct object *o)
{
	postgres_steps(p, ACTION_DROP, o, 1);
}

/* What is computed from others is computed again. */
static void drop_computed(struct plan *p, const struct object *o)
{
	const struct note *twin = note_of(&p->making->have, o)->twin;
	size_t i = p->count;

	drop_plainly(p, o);
	for (; twin && attr_get(twin->object, ATTR_GENERATED) && i < p->count; i++)
		p->steps[i].hazards &= ~HAZARD_BIT(DATA_LOSS);
}

/* A view, and the things PostgreSQL drops along, may be gone already with what they stood on. */
static void drop(struct plan *p, const struct object *o)
{
	const struct object *next = successor(p, o);

	if (next)
		postgres_hand_over(p, o, next);
	else if (o->kind == KIND_TABLE)
		drop_table(p, o);
	else if (o->kind == KIND_SEQUENCE)
		postgres_drop_counting(p, o);
	else if (is_of_query(o))
		postgres_alter(p, o, without_all(p->mem, o));
	else if (!postgres_drop_from_parent(p, o))
		(attr_get(o, ATTR_GENERATED) ? drop_computed : drop_plainly)(p, o);
}

/* ---- what is a change of more than one attribute ---- */

/* Does the text hold the name as a word? */
static int names_word(const char *text, const char *name)
{
	size_t length = strlen(name);
	const char *at;

	for (at = text; at && (at = strstr(at, name)) != NULL; at++)
		if ((at == text || !isalnum((unsigned char)at[-1])) && !isalnum((unsigned char)at[length]) &&
		    at[length] != '_')
			return 1;
	return 0;
}

/* Does a function of the key give other partitions than it did? */
static int reroutes(const struct plan *p, const struct object *have)
{
	size_t i;

	for (i = 0; i < have->dep_count; i++) {
		const struct note *n = note_of(&p->making->have, have->deps[i]);

		if (n->object->kind == KIND_FUNCTION && n->twin && postgres_restates(n->object, n->twin->object) &&
		    names_word(attr_get(have, ATTR_PARTITION_BY), n->object->name))
			return 1;
	}
	return 0;
}

/* PostgreSQL does not alter the type of a column that a table is partitioned by. */
static int loses_partition_key(const struct plan *p, const struct object *have, const struct object *want)
{
	const char *key = attr_get(have, ATTR_PARTITION_BY);
	const struct object *a, *b;

	if (!key || have->kind != KIND_TABLE)
		return 0;
	if (reroutes(p, have))
		return 1;
	for (a = object_first(have, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN)) {
		for (b = object_first(want, KIND_COLUMN); b && strcmp(a->name, b->name) != 0;)
			b = object_after(b, KIND_COLUMN);
		if (names_word(key, a->name) && (!b || strcmp(attr_get(a, ATTR_TYPE), attr_get(b, ATTR_TYPE)) != 0 ||
		                                 postgres_is_of_exchanged(p, a)))
			return 1;
	}
	return 0;
}

static enum whole as_a_whole(const struct plan *p, const struct object *have, const struct object *want)
{
	if (loses_partition_key(p, have, want) || postgres_shifts_rows(p, have, want) ||
	    postgres_attaches_others(p, have, want))
		return WHOLE_REPLACE;
	return postgres_is_exchanged(p, have, want) ? WHOLE_ALTER : WHOLE_NO;
}

static void alter(struct plan *p, const struct object *have, const struct object *want)
{
	postgres_ask_secrets(p, have, want);
	if (as_a_whole(p, have, want) == WHOLE_ALTER)
		postgres_exchange(p, have, want);
	else
		postgres_alter(p, have, want);
	postgres_bring_rows(p, want);
}

/* A column without its expression or default, a domain without its default, a sequence without its owner. */
static const struct object *loosen(struct plan *p, const struct object *have)
{
	struct alter a = { .plan = p, .have = have, .want = have };

	if (attr_get(have, ATTR_GENERATED)) {
		a.want = postgres_without(p->mem, postgres_without(p->mem, have, ATTR_GENERATED), ATTR_STORED);
		alter_column_first(&a);
		str_free(&a.sql);
		return a.want;
	}

	if (have->kind == KIND_SEQUENCE) {
		alter_head(&a.sql, have);
		str_add(&a.sql, "owned by none");
		alter_end(&a, (struct effect){ .lock = LOCK_NONE });
		str_free(&a.sql);
		return postgres_without(p->mem, have, ATTR_OWNED_BY);
	}
	alter_head(&a.sql, have);
	str_add(&a.sql, "drop default");
	alter_end(&a, (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE });
	str_free(&a.sql);
	return postgres_without(p->mem, have, ATTR_DEFAULT);
}

/* Sequences get their owners last, when all columns are what and where they are to be. */
static void finish(struct plan *p)
{
	const struct side *want = &p->making->want;
	struct str sql = { 0 };
	size_t i;

	for (i = 1; i < want->count; i++) {
		const struct note *n = &want->notes[i];
		const char *owner =
		        n->object && n->object->kind == KIND_SEQUENCE ? attr_get(n->object, ATTR_OWNED_BY) : NULL;

		if (!owner || !n->acts ||
		    (n->twin && !n->goes && !n->twin->loosens && attr_is(n->twin->object, ATTR_OWNED_BY, owner)))
			continue;
		str_clear(&sql);
		str_add(&sql, "alter sequence ");
		postgres_plain_name(&sql, n->object);
		postgres_add(&sql, " owned by ", owner, NULL);
		plan_add(p, ACTION_ALTER, n->object, mem_text(p->mem, str_text(&sql)), NULL);
	}
	str_free(&sql);
	postgres_take_back(p);
}

const struct planner postgres_planner = {
	.as_a_whole = as_a_whole,
	.change = postgres_change,
	.in_the_way = postgres_in_the_way,
	.begin = postgres_leave_parents,
	.loosen = loosen,
	.finish = finish,
	.follows_bodies = 1,
	.expands_stars = 1,
	.can_rename = postgres_can_rename,
	.rename = postgres_rename,
	.create = create,
	.drop = drop,
	.alter = alter,
};
