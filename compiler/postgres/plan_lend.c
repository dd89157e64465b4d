/*
 * A table's own column that is to be its parent's alone. PostgreSQL lets an own column stay own whatever parent gets
 * one like it, so the table has to get it anew: from a parent that it is lent for the time of the plan. Values go over
 * by ALTER TYPE with USING, which fires no trigger:
 *
 *   alter table c rename column x to schemac_own_x;
 *   create table schemac_parent_c (); alter table c inherit schemac_parent_c;
 *   alter table schemac_parent_c add column schemac_own_x integer; ... add column x integer;
 *   alter table schemac_parent_c alter column x type integer using schemac_own_x;
 *   alter table c drop column schemac_own_x;
 *   (the parent gets its column, or the table its parent)
 *   alter table c no inherit schemac_parent_c; drop table schemac_parent_c;
 */
#include <string.h>

#include "compiler/postgres/plan.h"

int postgres_becomes_inherited(const struct object *had, const struct object *wanted)
{
	return postgres_is_inheritable(had) && had->parent->kind == KIND_TABLE && !attr_get(had, ATTR_INHERITED) &&
	       attr_get(wanted, ATTR_INHERITED) && attr_get(wanted->parent, ATTR_INHERITS);
}

static const char *made_name(struct plan *p, const char *before, const char *name)
{
	return mem_printf(p->mem, "%s%.*s", before, (int)(63 - strlen(before)), name);
}

/* The lent parent as an object, so that statements can be about it. */
static struct object *lent_parent(struct plan *p, const struct object *table)
{
	struct object *o = mem_alloc(p->mem, sizeof(*o));

	o->kind = KIND_TABLE;
	o->schema = table->schema;
	o->signature = "";
	o->name = made_name(p, "schemac_parent_", table->name);
	return o;
}

static void say(struct plan *p, const struct object *about, struct str *sql, int rewrites)
{
	struct effect effect = effect_brief;

	if (rewrites) {
		effect.rewrites = 1;
		effect.hazards = HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS);
	}
	postgres_add_step(p, ACTION_ALTER, about, mem_copy(p->mem, str_text(sql), sql->length), effect);
	str_clear(sql);
}

static void begin(struct str *sql, const struct object *table, const char *words)
{
	str_add(sql, "alter table ");
	postgres_plain_name(sql, table);
	str_add(sql, words);
}

static int is_lent(const struct plan *p, const struct object *table)
{
	size_t i;

	for (i = 0; i < p->lent_count; i++)
		if (strcmp(p->lent[i]->name, table->name) == 0 && strcmp(p->lent[i]->schema, table->schema) == 0)
			return 1;
	return 0;
}

static struct object *lend(struct plan *p, const struct object *table)
{
	struct object *lent = lent_parent(p, table);
	struct str sql = { 0 };

	if (is_lent(p, table))
		return lent;
	p->lent = mem_grow(p->mem, p->lent, p->lent_count, &p->lent_room, sizeof(*p->lent));
	p->lent[p->lent_count++] = table;
	str_add(&sql, "create table ");
	postgres_plain_name(&sql, lent);
	str_add(&sql, " ()");
	say(p, table, &sql, 0);
	begin(&sql, table, " inherit ");
	postgres_plain_name(&sql, lent);
	say(p, table, &sql, 0);
	str_free(&sql);
	return lent;
}

/* What of the part comes down to the tables below. */
static const struct object *on_lent(struct plan *p, struct object *lent, const struct object *part, int with_null)
{
	static const enum attr_id own[] = { ATTR_IDENTITY, ATTR_STORAGE, ATTR_COMPRESSION, ATTR_STATISTICS,
		                            ATTR_OPTIONS,  ATTR_COMMENT, ATTR_FDW_OPTIONS };
	struct object *copy;
	size_t i;

	part = postgres_own(p->mem, part);
	for (i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		part = postgres_without(p->mem, part, own[i]);
	if (with_null)
		part = postgres_without(p->mem, part, ATTR_NOT_NULL);
	copy = mem_alloc(p->mem, sizeof(*copy));
	*copy = *part;
	copy->parent = lent;
	return copy;
}

/* A column that is to be the table's own would be the lent parent's: it stays away, where the part can do without. */
static int stays_away(const struct plan *p, const struct object *column, const struct object *part)
{
	const struct note *n = note_of(&p->making->have, column);
	const char *text = attr_get(part, ATTR_EXPR);

	return n->twin && postgres_becomes_own(column, n->twin->object) && !(text && strstr(text, column->name));
}

/* What is computed from columns needs those on the lent parent; the table has them already. */
static void add_columns(struct plan *p, const struct object *lent, const struct object *part)
{
	const struct object *column = object_first(part->parent, KIND_COLUMN);
	int wanted = note_of(&p->making->want, part)->object == part;
	struct str sql = { 0 };

	for (; column; column = object_after(column, KIND_COLUMN)) {
		const struct note *n = note_of(wanted ? &p->making->want : &p->making->have, column);
		int is_new = wanted && (!n->twin || n->goes);
		const struct object *now = wanted && !is_new && !n->done ? n->twin->object : column;

		if (attr_get(column, ATTR_GENERATED) || !postgres_is_from_parent(wanted ? p->want : p->have, column) ||
		    (is_new && !postgres_is_given(p, column)) || (!wanted && stays_away(p, column, part)))
			continue;
		begin(&sql, lent, " add column if not exists ");
		str_ident(&sql, column->name);
		postgres_add(&sql, " ", attr_get(now, ATTR_TYPE), NULL);
		postgres_clause(&sql, now, ATTR_COLLATE, "collate");
		say(p, column, &sql, 0);
	}
	str_free(&sql);
}

/* A part of the table as it is wanted or, before anything of it changes, as it was. */
static void give(struct plan *p, struct object *lent, const struct object *part, int with_null)
{
	if (part->kind == KIND_CONSTRAINT || attr_get(part, ATTR_GENERATED))
		add_columns(p, lent, part);
	postgres_steps(p, ACTION_CREATE, on_lent(p, lent, part, with_null), 0);
}

void postgres_give_inherited(struct plan *p, const struct object *part)
{
	give(p, lend(p, part->parent), part, 0);
}

static int same_parents(const struct object *a, const struct object *b)
{
	const char *x = attr_get(a, ATTR_INHERITS), *y = attr_get(b, ATTR_INHERITS);

	return x && y && strcmp(x, y) == 0;
}

void postgres_say_parents(struct plan *p, const struct object *table, const char *words)
{
	const char *list = attr_get(table, ATTR_INHERITS);
	struct str item = { 0 }, sql = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		begin(&sql, table, words);
		str_add(&sql, str_text(&item));
		say(p, table, &sql, 0);
	}
	str_free(&item);
	str_free(&sql);
}

/*
 * Without its parents all would be the table's own; the lent one holds what is to stay a parent's. The parents still
 * have what they had.
 */
static void leave_parents(struct plan *p, const struct object *table)
{
	const struct object *had = note_of(&p->making->want, table)->twin->object, *part;

	for (part = had->children; part; part = part->next) {
		const struct note *n = note_of(&p->making->have, part);

		if (postgres_is_inheritable(part) && attr_get(part, ATTR_INHERITED) &&
		    !(n->twin && postgres_becomes_own(part, n->twin->object)))
			give(p, lend(p, table), part, 1);
	}
	postgres_say_parents(p, table, " no inherit ");
}

static void take_back(struct plan *p, const struct object *table)
{
	const struct object *lent = lent_parent(p, table);
	struct str sql = { 0 };

	begin(&sql, table, " no inherit ");
	postgres_plain_name(&sql, lent);
	say(p, table, &sql, 0);
	str_add(&sql, "drop table ");
	postgres_plain_name(&sql, lent);
	say(p, table, &sql, 0);
	str_free(&sql);
}

void postgres_take_back_from(struct plan *p, const struct object *table)
{
	size_t i, kept = 0;

	for (i = 0; i < p->lent_count; i++)
		if (strcmp(p->lent[i]->name, table->name) == 0 && strcmp(p->lent[i]->schema, table->schema) == 0)
			take_back(p, table);
		else
			p->lent[kept++] = p->lent[i];
	p->lent_count = kept;
}

void postgres_take_back(struct plan *p)
{
	while (p->lent_count)
		postgres_take_back_from(p, p->lent[0]);
}

static void return_to_parents(struct plan *p, const struct object *table)
{
	postgres_say_parents(p, table, " inherit ");
	postgres_take_back_from(p, table);
}

static void take_values(struct plan *p, const struct object *lent, const struct object *had,
                        const struct object *wanted, const char *aside)
{
	const char *then = attr_get(had, ATTR_TYPE), *now = attr_get(wanted, ATTR_TYPE);
	struct cast cast = postgres_cast(p, then, now);
	struct str sql = { 0 };

	begin(&sql, lent, " alter column ");
	str_ident(&sql, wanted->name);
	postgres_add(&sql, " type ", now, NULL);
	postgres_clause(&sql, wanted, ATTR_COLLATE, "collate");
	str_add(&sql, " using ");
	str_ident(&sql, aside);
	if (strcmp(then, now) != 0)
		postgres_add_cast(&sql, cast.way, now);
	say(p, wanted, &sql, 1);
	if (strcmp(then, now) != 0)
		p->steps[p->count - 1].hazards |= HAZARD_BIT(MAY_FAIL) | cast.hazards;
	str_free(&sql);
}

static void add_aside(struct plan *p, const struct object *lent, const struct object *had, const char *aside)
{
	struct str sql = { 0 };

	begin(&sql, lent, " add column ");
	str_ident(&sql, aside);
	postgres_add(&sql, " ", attr_get(had, ATTR_TYPE), NULL);
	postgres_clause(&sql, had, ATTR_COLLATE, "collate");
	say(p, had, &sql, 0);
	str_free(&sql);
}

static void on_column(struct plan *p, const struct object *table, const struct object *about, const char *words,
                      const char *name, const char *rest)
{
	struct str sql = { 0 };

	begin(&sql, table, words);
	str_ident(&sql, name);
	str_add(&sql, rest);
	say(p, about, &sql, 0);
	str_free(&sql);
}

void postgres_hand_over(struct plan *p, const struct object *had, const struct object *wanted)
{
	const char *aside = made_name(p, "schemac_own_", had->name);
	const struct object *table = wanted->parent;
	int leaves = same_parents(had->parent, table) && postgres_is_from_parent(p->have, had);
	const struct object *like = leaves ? had : wanted; /* the parent's type changes later */
	struct object *lent;
	struct str quoted = { 0 };

	if (leaves)
		leave_parents(p, table);
	str_add(&quoted, " to ");
	str_ident(&quoted, aside);
	on_column(p, table, had, " rename column ", had->name, str_text(&quoted));
	lent = lend(p, table);
	if (!attr_get(like, ATTR_GENERATED))
		add_aside(p, lent, had, aside);
	postgres_steps(p, ACTION_CREATE, on_lent(p, lent, like, 1), 0);
	if (!attr_get(like, ATTR_GENERATED)) {
		take_values(p, lent, had, like, aside);
		on_column(p, lent, had, " drop column ", aside, "");
	}
	on_column(p, table, had, " drop column ", aside, "");
	if (attr_get(wanted, ATTR_NOT_NULL))
		on_column(p, table, wanted, " alter column ", wanted->name, " set not null");
	if (leaves)
		return_to_parents(p, table);
	str_free(&quoted);
}

/* ---- what is to be its own beside the parent's ---- */

int postgres_becomes_own(const struct object *had, const struct object *wanted)
{
	return postgres_is_inheritable(had) && had->parent->kind == KIND_TABLE && attr_get(had, ATTR_INHERITED) &&
	       !attr_get(wanted, ATTR_INHERITED) && same_parents(had->parent, wanted->parent);
}

void postgres_make_own(struct plan *p, const struct object *table)
{
	leave_parents(p, table);
	return_to_parents(p, table);
}
