/*
 * Sequences go on where the numbers are: when a column begins to take its values from another sequence, from an
 * identity or from a serial's default, that is set behind what the old one gave and behind what the rows hold.
 *
 *   select setval('public.t_id_seq', was.last_value, was.is_called)
 *     from public.schemac_old_t_id_seq as was, public.t_id_seq as made where was.last_value >= made.last_value
 *   select setval('public.t_id_seq', used.most) from (select max(id) as most from public.t) as used, public.t_id_seq as
 * made where used.most >= made.last_value
 */
#include <stdint.h>
#include <string.h>

#include "compiler/postgres/plan.h"

const struct object *postgres_sequence_of(const struct object *column)
{
	const char *value = attr_get(column, ATTR_DEFAULT);
	size_t i;

	for (i = 0; value && strstr(value, "nextval(") && i < column->dep_count; i++)
		if (column->deps[i]->kind == KIND_SEQUENCE)
			return column->deps[i];
	return NULL;
}

/* A sequence by its name in SQL, and what it counts by: a sequence or an identity column. */
struct counter {
	struct str name;
	struct sequence_bounds bounds;
};

static struct counter counter_of(const struct object *o)
{
	struct counter c = { .bounds = postgres_sequence_bounds(o) };

	if (o->kind == KIND_COLUMN)
		postgres_identity_sequence(&c.name, o);
	else
		postgres_plain_name(&c.name, o);
	return c;
}

static void set_to(struct str *sql, const struct counter *c, const char *value)
{
	str_add(sql, "select setval(");
	postgres_literal(sql, str_text(&c->name));
	postgres_add(sql, ", ", value, ") from ", NULL);
}

static void step(struct plan *p, const struct object *about, struct str *sql)
{
	postgres_add_step(p, ACTION_ALTER, about, mem_copy(p->mem, str_text(sql), sql->length),
	                  (struct effect){ .lock = about->kind == KIND_COLUMN ? LOCK_ACCESS_SHARE : LOCK_NONE });
	str_free(sql);
}

/* ---- behind the rows ---- */

/* The largest number of the type; 0: it has no end that fits, -1: it is no type of whole numbers. */
static long long most_of(const struct type *type)
{
	static const struct {
		enum type_id id;
		long long most;
	} whole[] = { { TYPE_INT2, INT16_MAX }, { TYPE_INT4, INT32_MAX }, { TYPE_INT8, INT64_MAX } };
	size_t i;

	for (i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
		if (type_is(type, whole[i].id))
			return whole[i].most;
	return type_is(type, TYPE_NUMERIC) ? 0 : -1;
}

void postgres_count_behind_rows(struct plan *p, const struct object *column, const struct object *sequence)
{
	struct counter c = counter_of(sequence ? sequence : column);
	long long most = most_of(type_of_object(p->want_types, column));
	int down = c.bounds.down;
	struct str sql = { 0 }, name = { 0 };

	str_ident(&name, column->name);
	set_to(&sql, &c, most ? "used.most" : "used.most::bigint");
	postgres_add(&sql, "(select ", down ? "min(" : "max(", str_text(&name), ") as most from ", NULL);
	postgres_plain_name(&sql, column->parent);
	if (!most ||
	    (down ? c.bounds.least > -most - 1 : c.bounds.most < most)) /* what it never gives is not in its way */
		str_printf(&sql, " where %s %s %lld", str_text(&name),
		           down ? ">=" : "<=", down ? c.bounds.least : c.bounds.most);
	postgres_add(&sql, ") as used, ", str_text(&c.name), " as made where used.most ",
	             down ? "<=" : ">=", " made.last_value", NULL);
	if (most >= 0)
		step(p, column, &sql);
	str_free(&sql);
	str_free(&name);
	str_free(&c.name);
}

/* ---- behind another sequence ---- */

static void count_behind(struct plan *p, const struct object *about, const struct counter *made,
                         const struct counter *was)
{
	int down = made->bounds.down;
	struct str sql = { 0 };

	set_to(&sql, made, "was.last_value, was.is_called");
	postgres_add(&sql, str_text(&was->name), " as was, ", str_text(&made->name), " as made where was.last_value ",
	             down ? "<=" : ">=", " made.last_value", NULL);
	if (!down && was->bounds.most > made->bounds.most)
		str_printf(&sql, " and was.last_value <= %lld", made->bounds.most);
	if (down && was->bounds.least < made->bounds.least)
		str_printf(&sql, " and was.last_value >= %lld", made->bounds.least);
	step(p, about, &sql);
}

static const char *aside_name(struct plan *p, const char *name)
{
	return mem_printf(p->mem, "schemac_old_%.50s", name);
}

/* The sequence makes room for another of its name; the counter is called by its new name. */
static void put_aside(struct plan *p, const struct object *about, struct counter *c)
{
	struct str sql = { 0 }, schema = { 0 }, name = { 0 };
	const char *aside;

	names_next(str_text(&c->name), &schema, &name);
	aside = aside_name(p, str_text(&name));
	postgres_add(&sql, "alter sequence ", str_text(&c->name), " rename to ", NULL);
	str_ident(&sql, aside);
	step(p, about, &sql);
	str_clear(&c->name);
	str_qualified(&c->name, str_text(&schema), aside);
	str_free(&schema);
	str_free(&name);
}

/* What the column took its values from, if that is not the sequence `now`: a sequence, or itself as an identity. */
static const struct object *counted_by(const struct plan *p, const struct object *had, const struct object *now)
{
	const struct object *sequence = postgres_sequence_of(had);
	const struct note *twin = sequence ? note_of(&p->making->have, sequence)->twin : NULL;

	if (attr_get(had, ATTR_IDENTITY))
		return had;
	return twin && twin->object == now ? NULL : sequence;
}

static const struct object *twin_of(const struct side *side, const struct object *o)
{
	const struct note *twin = note_of(side, o)->twin;

	return twin ? twin->object : NULL;
}

static int is_gone(const struct plan *p, const struct object *had)
{
	const struct note *table = note_of(&p->making->have, object_top(had));

	return table->goes && table->done;
}

/* The column that is to take its values from the sequence, from `i` on among its users, and has them from another now.
 */
static const struct object *next_fed(const struct plan *p, const struct object *sequence, size_t *i,
                                     const struct object **by)
{
	const struct note *n = note_of(&p->making->want, sequence);

	while (*i < n->user_count) {
		const struct object *column = n->users[(*i)++]->object;
		const struct object *had = column->kind == KIND_COLUMN && postgres_sequence_of(column) == n->object
		                                   ? twin_of(&p->making->want, column)
		                                   : NULL;

		*by = had && !is_gone(p, had) ? counted_by(p, had, n->object) : NULL;
		if (*by)
			return column;
	}
	return NULL;
}

void postgres_create_counting(struct plan *p, const struct object *sequence)
{
	struct counter made = counter_of(sequence), was;
	const struct object *by;
	size_t i = 0, first = p->count;
	int aside;

	while (next_fed(p, sequence, &i, &by)) {
		was = counter_of(by);
		aside = strcmp(str_text(&was.name), str_text(&made.name)) == 0;
		if (aside)
			put_aside(p, by, &was);
		if (p->count - first == (size_t)aside)
			postgres_steps(p, ACTION_CREATE, sequence, 0);
		count_behind(p, sequence, &made, &was);
		str_free(&was.name);
	}
	if (p->count == first)
		postgres_steps(p, ACTION_CREATE, sequence, 0);
	str_free(&made.name);
}

/* ---- an identity that takes the place of a sequence ---- */

/* Has the identity that the column gets the name of the sequence? */
static int takes_name(const struct plan *p, const struct object *sequence, const struct object *had)
{
	const struct object *wanted = had && had->kind == KIND_COLUMN ? twin_of(&p->making->have, had) : NULL;
	struct counter was, made;
	int same;

	if (!wanted || !attr_get(wanted, ATTR_IDENTITY) || attr_get(had, ATTR_IDENTITY))
		return 0;
	was = counter_of(sequence);
	made = counter_of(wanted);
	same = strcmp(str_text(&was.name), str_text(&made.name)) == 0;
	str_free(&was.name);
	str_free(&made.name);
	return same;
}

/* Has a column that stays its values from somewhere else by now? */
static int has_heir(const struct plan *p, const struct note *sequence)
{
	size_t i;

	for (i = 0; i < sequence->user_count; i++) {
		const struct object *had = sequence->users[i]->object;
		const struct object *wanted = had->kind == KIND_COLUMN && postgres_sequence_of(had) == sequence->object
		                                      ? twin_of(&p->making->have, had)
		                                      : NULL;

		if (wanted && (attr_get(wanted, ATTR_IDENTITY) || postgres_sequence_of(wanted)))
			return 1;
	}
	return 0;
}

void postgres_add_identity(struct alter *a)
{
	struct plan *p = a->plan;
	const struct object *had = twin_of(&p->making->want, a->want);
	const struct object *sequence = had ? postgres_sequence_of(had) : NULL;
	struct counter made = counter_of(a->want), was = { 0 };

	if (sequence) {
		was = counter_of(sequence);
		if (note_of(&p->making->have, sequence)->goes && takes_name(p, sequence, had))
			put_aside(p, sequence, &was);
	}
	alter_head(&a->sql, a->want);
	postgres_add(&a->sql, "add generated ", alter_wanted(a, ATTR_IDENTITY), " as identity", NULL);
	postgres_sequence_options(&a->sql, a->want, " (", ")");
	alter_end(a, effect_brief);
	if (sequence)
		count_behind(p, a->want, &made, &was);
	postgres_count_behind_rows(p, a->want, NULL);
	str_free(&made.name);
	str_free(&was.name);
}

/* What it gave goes on elsewhere: nothing is lost with it. */
void postgres_drop_counting(struct plan *p, const struct object *sequence)
{
	const struct note *n = note_of(&p->making->have, sequence);
	struct object *aside = mem_alloc(p->mem, sizeof(*aside));
	size_t i, first = p->count;
	int renamed = 0;

	for (i = 0; i < n->user_count; i++)
		renamed |= postgres_sequence_of(n->users[i]->object) == n->object &&
		           takes_name(p, sequence, n->users[i]->object);
	*aside = *sequence;
	if (renamed)
		aside->name = mem_text(p->mem, aside_name(p, sequence->name));
	postgres_steps(p, ACTION_DROP, aside, 0);
	for (i = first; has_heir(p, n) && i < p->count; i++)
		p->steps[i].hazards &= ~HAZARD_BIT(DATA_LOSS);
}

void postgres_count_on(struct alter *a)
{
	const struct planning *making = a->plan->making;
	const struct object *column = note_of(&making->want, a->want)->object;
	const struct object *had = twin_of(&making->want, column), *sequence = postgres_sequence_of(column);

	if (had && sequence && (counted_by(a->plan, had, sequence) || !postgres_sequence_of(had)))
		postgres_count_behind_rows(a->plan, column, sequence);
}
