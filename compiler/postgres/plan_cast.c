/*
 * Two types in; how the values of a column get from one to the other, and whether some are then not what they were.
 * PostgreSQL cuts and rounds without a word where a cast is written, and refuses to cut where it is left to itself.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

enum family { OTHER, NUMBER, FLOAT, NUMERIC, TEXT, SHORT_TEXT, BITS, MOMENT, INTERVAL, JSON, NET };

struct type_class {
	enum family family;
	int size; /* NUMBER: bits; FLOAT: bits of the mantissa; MOMENT: what it says; NET: has no host bits */
};

/* What a moment says. */
enum { DAY = 1, HOUR = 2, ZONE = 4 };

static const struct type_class classes[TYPE_COUNT] = {
	[TYPE_INT2] = { NUMBER, 16 },
	[TYPE_INT4] = { NUMBER, 32 },
	[TYPE_INT8] = { NUMBER, 64 },
	[TYPE_FLOAT4] = { FLOAT, 24 },
	[TYPE_FLOAT8] = { FLOAT, 53 },
	[TYPE_NUMERIC] = { NUMERIC, 0 },
	[TYPE_TEXT] = { TEXT, 0 },
	[TYPE_VARCHAR] = { TEXT, 0 },
	[TYPE_CHAR] = { TEXT, 0 },
	[TYPE_NAME] = { SHORT_TEXT, 0 },
	[TYPE_CHAR1] = { SHORT_TEXT, 0 },
	[TYPE_BIT] = { BITS, 0 },
	[TYPE_VARBIT] = { BITS, 0 },
	[TYPE_DATE] = { MOMENT, DAY },
	[TYPE_TIMESTAMP] = { MOMENT, DAY | HOUR },
	[TYPE_TIMESTAMPTZ] = { MOMENT, DAY | HOUR | ZONE },
	[TYPE_TIME] = { MOMENT, HOUR },
	[TYPE_TIMETZ] = { MOMENT, HOUR | ZONE },
	[TYPE_INTERVAL] = { INTERVAL, 0 },
	[TYPE_JSON] = { JSON, 0 },
	[TYPE_JSONB] = { JSON, 0 },
	[TYPE_INET] = { NET, 0 },
	[TYPE_CIDR] = { NET, 1 },
};

/* Of what an array holds. Where PostgreSQL has no rule of its own for the type: OTHER. */
static const struct type_class *class_of(const struct type *t)
{
	static const struct type_class other = { OTHER, 0 };
	const struct type_row *row = type_item(t)->row;

	return row ? &classes[row - types] : &other;
}

static enum family family_of(const struct type *t)
{
	return class_of(t)->family;
}

static int size_of(const struct type *t)
{
	return class_of(t)->size;
}

static int is_text(const struct type *t)
{
	return family_of(t) == TEXT || family_of(t) == SHORT_TEXT;
}

static int is_number(const struct type *t)
{
	return family_of(t) == NUMBER || family_of(t) == FLOAT || family_of(t) == NUMERIC;
}

/* The same type, but for its numbers? */
static int is_same(const struct type *a, const struct type *b)
{
	const char *fields_a = a->fields ? a->fields : "", *fields_b = b->fields ? b->fields : "";

	return strcmp(a->name, b->name) == 0 && strcmp(fields_a, fields_b) == 0;
}

/* A modifier was written: the type keeps no more than so many. */
static int is_limited(const struct type *t)
{
	return type_item(t)->modifiers[0] != TYPE_NO_LIMIT;
}

/* ---- which way ---- */

/* There is no cast from a time to a day, from a day to a time, and to a zone only from what has one or is a time. */
static int moment_casts(int from, int to)
{
	if (to & DAY)
		return (from & DAY) != 0;
	return (from & HOUR) && (!(to & ZONE) || from & ZONE || !(from & DAY));
}

/* Has PostgreSQL a cast, if only one that has to be written? */
static int is_cast(const struct type *a, const struct type *b)
{
	enum family from = family_of(a), to = family_of(b);

	if (is_text(a) || is_text(b) || (is_number(a) && is_number(b)))
		return 1;
	if (from == MOMENT && to == MOMENT)
		return moment_casts(size_of(a), size_of(b));
	return (from == to && from != OTHER) || (type_is(a, TYPE_INT4) && type_is(b, TYPE_BOOL)) ||
	       (type_is(a, TYPE_BOOL) && type_is(b, TYPE_INT4));
}

static enum cast_way way_of(const struct type *a, const struct type *b)
{
	if (a->dimensions == b->dimensions && is_same(a, b))
		return CAST_ASSIGNED;
	if (family_of(b) == TEXT && (a->dimensions == b->dimensions || !b->dimensions))
		return CAST_ASSIGNED;
	if (a->dimensions || b->dimensions)
		return is_text(a) && !a->dimensions ? CAST_SAID : CAST_BY_TEXT;
	if (family_of(a) == BITS && family_of(b) == BITS)
		return CAST_ASSIGNED;
	return is_cast(a, b) ? CAST_SAID : CAST_BY_TEXT;
}

void postgres_add_cast(struct str *s, enum cast_way way, const char *now)
{
	if (way == CAST_BY_TEXT)
		str_add(s, "::text");
	if (way != CAST_ASSIGNED)
		str_printf(s, "::%s", now);
}

/* ---- what is lost ---- */

static int scale_loses(const struct type *a, const struct type *b)
{
	int from = type_scale(type_item(a)), to = type_scale(type_item(b));

	return to != TYPE_NO_LIMIT && (from == TYPE_NO_LIMIT || from > to);
}

static int number_loses(const struct type *a, const struct type *b)
{
	enum family from = family_of(a), to = family_of(b);

	if (to == NUMBER)
		return from == FLOAT || (from == NUMERIC && type_scale(type_item(a)) != 0);
	if (to == NUMERIC)
		return from == FLOAT || (from == NUMERIC && scale_loses(a, b));
	return from == NUMERIC || size_of(a) > size_of(b);
}

/* "timestamp(3)" keeps three digits of a second, "timestamp" six. */
static int fraction_loses(const struct type *a, const struct type *b)
{
	return type_fraction(type_item(a)) > type_fraction(type_item(b));
}

static int moment_loses(const struct type *a, const struct type *b)
{
	int gone = size_of(a) & ~size_of(b);

	/* which moment a time without zone means, and the other way round, depends on the zone of whoever runs it */
	if (gone & (DAY | HOUR) || (size_of(a) ^ size_of(b)) & ZONE)
		return 1;
	return size_of(b) & HOUR && size_of(a) & HOUR && fraction_loses(a, b);
}

/* A text may say more than the type keeps, or be read as what it was not meant for: 20240203 as a date. */
static int text_loses(const struct type *b)
{
	switch (family_of(b)) {
	case FLOAT:
	case SHORT_TEXT:
		return 1;
	case NUMERIC:
	case INTERVAL:
		return is_limited(b);
	case MOMENT:
		return 1;
	case JSON: /* of a key that is there twice jsonb keeps the last */
		return type_is(type_item(b), TYPE_JSONB);
	default:
		return 0;
	}
}

static int loses(const struct type *a, const struct type *b)
{
	enum family from = family_of(a), to = family_of(b);

	if (is_text(a))
		return !is_same(a, b) && text_loses(b);
	if (is_number(a) && is_number(b))
		return number_loses(a, b);
	if (from == MOMENT && to == MOMENT)
		return moment_loses(a, b);
	if (from == INTERVAL && to == INTERVAL)
		return fraction_loses(a, b) || (b->fields && !is_same(a, b));
	if (from == JSON && to == JSON)
		return !is_same(a, b) && text_loses(b);
	if (from == NET && to == NET)
		return size_of(a) < size_of(b);
	if (is_text(b) || from == to)
		return to == SHORT_TEXT;
	return text_loses(b) || to == MOMENT || to == INTERVAL || type_is(type_item(b), TYPE_BOOL);
}

struct cast postgres_cast(const struct plan *p, const char *then, const char *now)
{
	const struct type *a = type_of(p->have_types, then)->base, *b = type_of(p->want_types, now)->base;

	return (struct cast){ way_of(a, b), loses(a, b) ? HAZARD_BIT(DATA_LOSS) : 0 };
}
