/* ALTER SEQUENCE of PostgreSQL, and the same for the sequence of an identity column. */
#include <stdint.h>
#include <stdlib.h>

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

struct bounds {
	long long least, most, start;
};

static struct bounds bounds_of(const struct object *o)
{
	int small = attr_is(o, ATTR_TYPE, "smallint"), middle = attr_is(o, ATTR_TYPE, "integer");
	long long most = small ? INT16_MAX : middle ? INT32_MAX : INT64_MAX;
	int down = number(o, ATTR_INCREMENT, 1) < 0;
	struct bounds b;

	b.least = number(o, ATTR_MINVALUE, down ? -most - 1 : 1);
	b.most = number(o, ATTR_MAXVALUE, down ? -1 : most);
	b.start = number(o, ATTR_START, down ? b.most : b.least);
	return b;
}

/* The value that is current is not known; where the old start is outside the new bounds it is taken to be so too. */
static int must_restart(const struct alter *a)
{
	struct bounds then = bounds_of(a->have), now = bounds_of(a->want);

	return then.start < now.least || then.start > now.most;
}

static void sequence_words_add(struct alter *a, const char *set)
{
	size_t i;

	for (i = 0; i < sizeof(sequence_words) / sizeof(sequence_words[0]); i++) {
		const char *now = attr_get(a->want, sequence_words[i].attr);

		if (sequence_words[i].attr == ATTR_MINVALUE)
			str_printf(&a->sql, "%sminvalue %lld", set, bounds_of(a->want).least);
		else if (sequence_words[i].attr == ATTR_MAXVALUE)
			str_printf(&a->sql, "%smaxvalue %lld", set, bounds_of(a->want).most);
		else if (now && sequence_words[i].attr != ATTR_CYCLE)
			postgres_add(&a->sql, set, sequence_words[i].word, now, NULL);
		else if (now || sequence_words[i].otherwise)
			postgres_add(&a->sql, set, now ? sequence_words[i].word : sequence_words[i].otherwise, NULL);
		else
			str_printf(&a->sql, "%sstart %lld", set, bounds_of(a->want).start);
	}
}

/* All are said, bounds by their numbers: what is left to PostgreSQL follows from the old direction and type too. */
void alter_identity_options(struct alter *a)
{
	int is_column = a->want->kind == KIND_COLUMN;

	if (is_column && (!attr_get(a->have, ATTR_IDENTITY) || !attr_get(a->want, ATTR_IDENTITY)))
		return; /* the identity came or went as a whole */
	alter_head(&a->sql, a->want);
	a->sql.length--; /* each word brings its blank */
	if (!is_column)
		postgres_add(&a->sql, " as ", attr_get(a->want, ATTR_TYPE) ? attr_get(a->want, ATTR_TYPE) : "bigint",
		             NULL);
	sequence_words_add(a, is_column ? " set " : " ");
	if (must_restart(a))
		str_add(&a->sql, " restart");
	alter_end(a, (struct effect){ .lock = is_column ? LOCK_ACCESS_EXCLUSIVE : LOCK_NONE });
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
