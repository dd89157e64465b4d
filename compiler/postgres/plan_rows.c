/*
 * The rows of a table that is dropped and made anew, because it gets partitioned or its key another type: they wait in
 * a table of their own until the new one is there with all its partitions. Types of the schema's own may change in
 * between, so their values wait as text.
 *
 *   create table schemac_rows_t as select a, state::text as state from t; drop table t; create table t (...) ...;
 *   insert into t (a, state) select a, state::order_state from schemac_rows_t; drop table schemac_rows_t
 */
#include <string.h>

#include "compiler/postgres/plan.h"

static const struct object *find_list(const struct catalog *c, const char *list)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (list && names_next(list, &schema, &name))
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

static const struct object *above(const struct catalog *c, const struct object *table)
{
	return find_list(c, attr_get(table, ATTR_PARTITION_OF));
}

static const struct object *twin_of(const struct side *side, const struct object *o)
{
	const struct note *twin = note_of(side, o)->twin;

	return twin ? twin->object : NULL;
}

static int is_made_anew(const struct plan *p, const struct object *had)
{
	const struct note *n = note_of(&p->making->have, had);

	return had->kind == KIND_TABLE && n->goes && n->twin && n->twin->goes && !attr_is(had, ATTR_FORM, "foreign") &&
	       !attr_is(n->twin->object, ATTR_FORM, "foreign");
}

/* The highest table that is made anew, or whose rows others take in, from this one up through those that go; a
 * partition that is to be a table by itself keeps its rows to itself. */
static const struct object *root_of(const struct plan *p, const struct object *had)
{
	const struct object *root = NULL;

	for (; had && had->kind == KIND_TABLE && note_of(&p->making->have, had)->goes; had = above(p->have, had)) {
		if (!is_made_anew(p, had) && !postgres_taken_in_by(p, had))
			continue;
		root = had;
		if (is_made_anew(p, had) && !attr_get(twin_of(&p->making->have, had), ATTR_PARTITION_OF))
			break;
	}
	return root;
}

/* The wanted table that the rows of a root go to. */
static const struct object *heir_of(const struct plan *p, const struct object *root)
{
	const struct object *twin = twin_of(&p->making->have, root);

	return twin ? twin : postgres_taken_in_by(p, root);
}

static int is_under(const struct plan *p, const struct object *table, const struct object *root)
{
	while (table && table != root)
		table = above(p->have, table);
	return table != NULL;
}

static int is_saved(const struct plan *p, const struct object *had)
{
	size_t i;

	for (i = 0; i < p->saved_count; i++)
		if (p->saved[i] == had)
			return 1;
	return 0;
}

/* A partition that is dropped from a table that stays partitioned takes its rows along. */
static int is_lost(const struct plan *p, const struct object *root, const struct object *table)
{
	if (!attr_get(heir_of(p, root), ATTR_PARTITION_BY))
		return 0;
	for (; table && table != root; table = above(p->have, table))
		if (!note_of(&p->making->have, table)->twin && !postgres_taken_in_by(p, table) &&
		    note_of(&p->making->have, root)->twin)
			return 1;
	return 0;
}

static const struct object *column_like(const struct object *table, const struct object *like)
{
	const struct object *o = object_first(table, KIND_COLUMN);

	while (o && strcmp(o->name, like->name) != 0)
		o = object_after(o, KIND_COLUMN);
	return o;
}

/* The columns that go over. */
static const struct object *next_column(const struct object *wanted, const struct object *root)
{
	while (wanted && (attr_get(wanted, ATTR_GENERATED) || !column_like(root, wanted)))
		wanted = object_after(wanted, KIND_COLUMN);
	return wanted;
}

static int is_of_schema(const char *type)
{
	return strchr(type, '.') != NULL;
}

static void waiting_name(struct plan *p, struct str *s, const struct object *root)
{
	static const char before[] = "schemac_rows_";

	str_qualified(s, root->schema, mem_printf(p->mem, "%s%.*s", before, (int)(64 - sizeof(before)), root->name));
}

static void without_lost(struct plan *p, struct str *sql, const struct object *root)
{
	const struct object *o;
	const char *before = " where tableoid not in (";
	struct str name = { 0 };

	for (o = p->have->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE || attr_get(o, ATTR_PARTITION_BY) || !is_under(p, o, root) ||
		    note_of(&p->making->have, o)->done || (root_of(p, o) == root && !is_lost(p, root, o)))
			continue;
		str_clear(&name);
		postgres_plain_name(&name, o);
		str_add(sql, before);
		postgres_literal(sql, str_text(&name));
		str_add(sql, "::regclass");
		before = ", ";
	}
	if (*before == ',')
		str_char(sql, ')');
	str_free(&name);
}

static const struct effect copying = { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), 1,
	                               0, 0 };

static void save(struct plan *p, const struct object *root)
{
	const struct object *wanted = object_first(heir_of(p, root), KIND_COLUMN);
	const char *separator = "";
	struct str sql = { 0 };

	str_add(&sql, "create table ");
	waiting_name(p, &sql, root);
	str_add(&sql, " as select ");
	for (; (wanted = next_column(wanted, root)); wanted = object_after(wanted, KIND_COLUMN)) {
		str_add(&sql, separator);
		str_ident(&sql, wanted->name);
		if (is_of_schema(attr_get(column_like(root, wanted), ATTR_TYPE))) {
			str_add(&sql, "::text as ");
			str_ident(&sql, wanted->name);
		}
		separator = ", ";
	}
	str_add(&sql, " from ");
	postgres_plain_name(&sql, root);
	without_lost(p, &sql, root);
	postgres_add_step(p, ACTION_ALTER, root, mem_copy(p->mem, str_text(&sql), sql.length), copying);
	str_free(&sql);
	p->saved = mem_grow(p->mem, p->saved, p->saved_count, &p->saved_room, sizeof(*p->saved));
	p->saved[p->saved_count++] = root;
}

int postgres_save_rows(struct plan *p, const struct object *had)
{
	const struct object *root = had->kind == KIND_TABLE ? root_of(p, had) : NULL;
	const struct object *column;

	if (!root)
		return 0;
	if (!is_saved(p, root))
		save(p, root);
	for (column = object_first(root, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (!column_like(heir_of(p, root), column))
			return 0;
	return !is_lost(p, root, had);
}

static int is_default(const struct object *partition)
{
	return attr_is(partition, ATTR_BOUND, "default");
}

int postgres_shifts_rows(const struct plan *p, const struct object *have, const struct object *want)
{
	int moved = !attr_same(have, want, ATTR_BOUND);
	const struct object *o;

	if (have->kind != KIND_TABLE || !attr_get(have, ATTR_PARTITION_OF) ||
	    !attr_same(have, want, ATTR_PARTITION_OF) || attr_is(have, ATTR_FORM, "foreign") ||
	    attr_is(want, ATTR_FORM, "foreign") || (!moved && !is_default(want)))
		return 0;
	for (o = p->want->objects; o; o = o->next)
		if (o != want && o->kind == KIND_TABLE && attr_same(o, want, ATTR_PARTITION_OF) &&
		    (postgres_takes_rows(p, o) || (moved && is_default(o))))
			return 1;
	return 0;
}

/* ---- and back ---- */

/* Where the rows of a table go to: a partition's by its highest parent, which finds the partition that they belong to
 * now.
 */
static const struct object *goal_of(const struct plan *p, const struct object *root)
{
	const struct object *up;

	while ((up = above(p->want, root)))
		root = up;
	return root;
}

static int is_below(const struct plan *p, const struct object *table, const struct object *root)
{
	while (table && table != root)
		table = above(p->want, table);
	return table != NULL;
}

static int is_complete(const struct plan *p, const struct object *root, const struct object *last)
{
	const struct object *o;

	for (o = p->want->objects; o; o = o->next) {
		const struct note *n = note_of(&p->making->want, o);

		if (o->kind == KIND_TABLE && o != last && n->acts && !n->done && is_below(p, o, root))
			return 0;
	}
	return 1;
}

/* The hazard of the cast. */
static unsigned add_value_cast(const struct plan *p, struct str *values, const char *then, const char *now)
{
	struct cast cast = postgres_cast(p, then, now);

	postgres_add_cast(values, is_of_schema(then) ? CAST_SAID : cast.way, now);
	return cast.hazards;
}

static void insert_rows(struct plan *p, const struct object *root, const struct object *had)
{
	struct str sql = { 0 }, values = { 0 };
	const struct object *column = object_first(root, KIND_COLUMN);
	const char *separator = "";
	unsigned hazards = HAZARD_BIT(MAY_FAIL);

	str_add(&sql, "insert into ");
	postgres_plain_name(&sql, goal_of(p, root));
	str_add(&sql, " (");
	for (; (column = next_column(column, had)); column = object_after(column, KIND_COLUMN)) {
		const char *then = attr_get(column_like(had, column), ATTR_TYPE), *now = attr_get(column, ATTR_TYPE);

		postgres_add(&sql, separator, NULL);
		str_ident(&sql, column->name);
		postgres_add(&values, separator, NULL);
		str_ident(&values, column->name);
		if (strcmp(then, now) != 0 || is_of_schema(then))
			hazards |= add_value_cast(p, &values, then, now);
		separator = ", ";
	}
	postgres_add(&sql, ") overriding system value select ", str_text(&values), " from ", NULL);
	waiting_name(p, &sql, had);
	postgres_add_step(p, ACTION_ALTER, root, mem_copy(p->mem, str_text(&sql), sql.length), copying);
	p->steps[p->count - 1].hazards |= hazards;
	str_free(&sql);
	str_free(&values);
}

/* Does the plan keep it, or has it made it by now? */
static int is_there(const struct plan *p, const struct object *wanted)
{
	const struct note *n = note_of(&p->making->want, wanted);

	return n->done || (n->twin && !n->goes);
}

/* Rows that only come back set no trigger off, and no rule sends them elsewhere. */
static void silence(struct plan *p, const struct object *table, const char *word)
{
	const struct object *o;
	struct str sql = { 0 };

	for (o = table->children; o; o = o->next) {
		const char *enabled = attr_get(o, ATTR_ENABLED);

		if ((o->kind != KIND_TRIGGER && o->kind != KIND_RULE) || attr_get(o, ATTR_INHERITED) ||
		    !is_there(p, o) || (enabled && strcmp(enabled, "disabled") == 0))
			continue;
		str_clear(&sql);
		str_add(&sql, "alter table ");
		postgres_plain_name(&sql, table);
		postgres_add(&sql, " ", word, strcmp(word, "enable") == 0 && enabled ? " " : "",
		             strcmp(word, "enable") == 0 && enabled ? enabled : "", " ", postgres_word(o), " ", NULL);
		str_ident(&sql, o->name);
		postgres_add_step(p, ACTION_ALTER, table, mem_text(p->mem, str_text(&sql)), copying);
	}
	str_free(&sql);
}

/* The triggers of the goal, and those of its partitions' own. */
static void silence_all(struct plan *p, const struct object *goal, const char *word)
{
	const struct object *o;

	silence(p, goal, word);
	for (o = p->want->objects; o; o = o->next)
		if (o->kind == KIND_TABLE && o != goal && attr_get(o, ATTR_PARTITION_OF) && is_below(p, o, goal))
			silence(p, o, word);
}

static void bring(struct plan *p, const struct object *root, const struct object *had)
{
	const struct object *goal = goal_of(p, root), *column;
	struct str sql = { 0 };

	silence_all(p, goal, "disable");
	if (next_column(object_first(root, KIND_COLUMN), had))
		insert_rows(p, root, had);
	silence_all(p, goal, "enable");
	str_add(&sql, "drop table ");
	waiting_name(p, &sql, had);
	postgres_add_step(p, ACTION_ALTER, root, mem_copy(p->mem, str_text(&sql), sql.length), effect_none);
	str_free(&sql);
	for (column = object_first(root, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (is_made_anew(p, had) && attr_get(column, ATTR_IDENTITY) && column_like(had, column))
			postgres_count_behind_rows(p, column, NULL);
}

void postgres_bring_rows(struct plan *p, const struct object *made)
{
	size_t i;

	for (i = 0; (!made || made->kind == KIND_TABLE) && i < p->saved_count; i++) {
		const struct object *had = p->saved[i], *root = had ? heir_of(p, had) : NULL,
		                    *goal = root ? goal_of(p, root) : NULL;

		if (!had || (made ? !is_below(p, made, goal) : !is_there(p, goal)) || !is_complete(p, goal, made))
			continue;
		bring(p, root, had);
		p->saved[i] = NULL;
	}
}
