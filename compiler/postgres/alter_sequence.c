/* ALTER SEQUENCE of PostgreSQL, and the same for the sequence of an identity column. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/postgres/plan.h"

static const struct {
	enum attr_id attr;
	const char *word, *otherwise;
} sequence_words[] = {
	{ ATTR_INCREMENT, "increment ", "increment 1" },
	{ ATTR_MINVALUE, NULL, NULL },
	{ ATTR_MAXVALUE, NULL, NULL },
	{ ATTR_START, "start ", NULL },
	{ ATTR_CACHE, "cache ", "cache 1" },
	{ ATTR_CYCLE, "cycle", "no cycle" },
};

static long long number(const struct object *o, enum attr_id id, long long otherwise)
{
	const char *value = attr_get(o, id);

	return value ? strtoll(value, NULL, 10) : otherwise;
}

struct sequence_bounds postgres_sequence_bounds(const struct object *o)
{
	int small = attr_is(o, ATTR_TYPE, "smallint"), middle = attr_is(o, ATTR_TYPE, "integer");
	long long most = small ? INT16_MAX : middle ? INT32_MAX : INT64_MAX;
	struct sequence_bounds b = { .down = number(o, ATTR_INCREMENT, 1) < 0 };

	b.least = number(o, ATTR_MINVALUE, b.down ? -most - 1 : 1);
	b.most = number(o, ATTR_MAXVALUE, b.down ? -1 : most);
	b.start = number(o, ATTR_START, b.down ? b.most : b.least);
	return b;
}

static const char *sequence_type(const struct object *o)
{
	return attr_get(o, ATTR_TYPE) ? attr_get(o, ATTR_TYPE) : "bigint";
}

static void name_of(struct str *s, const struct object *o)
{
	if (o->kind == KIND_COLUMN)
		postgres_identity_sequence(s, o);
	else
		postgres_plain_name(s, o);
}

/* "alter sequence s as bigint ", "alter table t alter column c ": what stands before the words */
static void options_head(struct alter *a, const char *type)
{
	alter_head(&a->sql, a->want);
	a->sql.length--; /* each word brings its blank */
	if (a->want->kind != KIND_COLUMN)
		postgres_add(&a->sql, " as ", type, NULL);
}

static void end_options(struct alter *a)
{
	alter_end(a, (struct effect){ .lock = a->want->kind == KIND_COLUMN ? LOCK_ACCESS_EXCLUSIVE : LOCK_NONE });
}

/* The new start is beyond the old bounds: they are widened until it has been taken. */
static void widen(struct alter *a, struct sequence_bounds then, struct sequence_bounds now)
{
	const char *set = a->want->kind == KIND_COLUMN ? " set" : "";
	int wider = now.most > then.most;

	options_head(a, sequence_type(wider ? a->want : a->have));
	str_printf(&a->sql, "%s minvalue %lld%s maxvalue %lld", set, now.least < then.least ? now.least : then.least,
	           set, wider ? now.most : then.most);
	end_options(a);
}

/* A value that is current and outside of the new bounds gives way to the new start. */
static void restart_outside(struct alter *a)
{
	struct sequence_bounds then = postgres_sequence_bounds(a->have), now = postgres_sequence_bounds(a->want);
	struct str name = { 0 };

	if (now.least <= then.least && now.most >= then.most)
		return;
	if (now.start < then.least || now.start > then.most)
		widen(a, then, now);
	name_of(&name, a->want);
	str_add(&a->sql, "select setval(");
	postgres_literal(&a->sql, str_text(&name));
	str_printf(&a->sql, ", %lld, false) from %s where last_value not between %lld and %lld", now.start,
	           str_text(&name), now.least, now.most);
	alter_end(a, (struct effect){ .lock = LOCK_NONE });
	str_free(&name);
}

/* Whoever takes values from it has some already, perhaps. */
static void count_behind_users(struct alter *a)
{
	const struct note *n = note_of(&a->plan->making->want, a->want);
	size_t i;

	if (a->want->kind == KIND_COLUMN)
		postgres_count_behind_rows(a->plan, a->want, NULL);
	for (i = 0; a->want->kind == KIND_SEQUENCE && i < n->user_count; i++) {
		const struct object *column = n->users[i]->object;

		if (column->kind == KIND_COLUMN && n->users[i]->twin && postgres_sequence_of(column) == n->object)
			postgres_count_behind_rows(a->plan, column, n->object);
	}
}

/* Does it count from another place or in another direction? */
static int is_moved(const struct alter *a)
{
	struct sequence_bounds then = postgres_sequence_bounds(a->have), now = postgres_sequence_bounds(a->want);

	return now.down != then.down || now.least > then.least || now.most < then.most;
}

static void sequence_words_add(struct alter *a, const char *set)
{
	size_t i;

	for (i = 0; i < sizeof(sequence_words) / sizeof(sequence_words[0]); i++) {
		const char *now = attr_get(a->want, sequence_words[i].attr);

		if (sequence_words[i].attr == ATTR_MINVALUE)
			str_printf(&a->sql, "%sminvalue %lld", set, postgres_sequence_bounds(a->want).least);
		else if (sequence_words[i].attr == ATTR_MAXVALUE)
			str_printf(&a->sql, "%smaxvalue %lld", set, postgres_sequence_bounds(a->want).most);
		else if (now && sequence_words[i].attr != ATTR_CYCLE)
			postgres_add(&a->sql, set, sequence_words[i].word, now, NULL);
		else if (now || sequence_words[i].otherwise)
			postgres_add(&a->sql, set, now ? sequence_words[i].word : sequence_words[i].otherwise, NULL);
		else
			str_printf(&a->sql, "%sstart %lld", set, postgres_sequence_bounds(a->want).start);
	}
}

/* All are said, bounds by their numbers: what is left to PostgreSQL follows from the old direction and type too. */
void alter_identity_options(struct alter *a)
{
	int is_column = a->want->kind == KIND_COLUMN;

	if (is_column && (!attr_get(a->have, ATTR_IDENTITY) || !attr_get(a->want, ATTR_IDENTITY)))
		return; /* the identity came or went as a whole */
	restart_outside(a);
	options_head(a, sequence_type(a->want));
	sequence_words_add(a, is_column ? " set " : " ");
	end_options(a);
	if (is_moved(a))
		count_behind_users(a);
}

/* Without a word of its own the sequence is kept as its table is. */
void alter_identity_persistence(struct alter *a)
{
	const char *value = attr_get(a->want, ATTR_PERSISTENCE);

	if (!attr_get(a->have, ATTR_IDENTITY) || !attr_get(a->want, ATTR_IDENTITY))
		return; /* the identity came or went as a whole */
	if (!value)
		value = attr_find(a->want->parent, ATTR_UNLOGGED) ? "unlogged" : "logged";
	str_add(&a->sql, "alter sequence ");
	postgres_identity_sequence(&a->sql, a->want);
	postgres_add(&a->sql, " set ", value, NULL);
	alter_end(a, (struct effect){ .lock = LOCK_NONE });
}

/* The sequence of an identity column that stays one has another name. */
void alter_sequence_name(struct alter *a)
{
	struct str was = { 0 }, is = { 0 }, schema = { 0 }, name = { 0 };

	if (attr_get(a->have, ATTR_IDENTITY) && attr_get(a->want, ATTR_IDENTITY)) {
		postgres_identity_sequence(&was, a->have);
		postgres_identity_sequence(&is, a->want);
		if (strcmp(str_text(&was), str_text(&is)) != 0 && names_next(str_text(&is), &schema, &name)) {
			postgres_add(&a->sql, "alter sequence ", str_text(&was), " rename to ", NULL);
			str_ident(&a->sql, str_text(&name));
			alter_end(a, effect_brief);
		}
	}
	str_free(&was);
	str_free(&is);
	str_free(&schema);
	str_free(&name);
}
