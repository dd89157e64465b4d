/*
 * Two types in; how the values of a column get from one to the other, and whether some are then not what they were.
 * PostgreSQL cuts and rounds without a word where a cast is written, and refuses to cut where it is left to itself.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/postgres/plan.h"

enum family { OTHER, NUMBER, FLOAT, NUMERIC, TEXT, SHORT_TEXT, BITS, MOMENT, INTERVAL, JSON, NET };

struct type_class {
	const char *name; /* without numbers in brackets */
	enum family family;
	int size; /* NUMBER: bits; FLOAT: bits of the mantissa; MOMENT: what it says; NET: has no host bits */
};

/* What a moment says. */
enum { DAY = 1, HOUR = 2, ZONE = 4 };

static const struct type_class classes[] = {
	{ "smallint", NUMBER, 16 },
	{ "integer", NUMBER, 32 },
	{ "bigint", NUMBER, 64 },
	{ "real", FLOAT, 24 },
	{ "double precision", FLOAT, 53 },
	{ "numeric", NUMERIC, 0 },
	{ "text", TEXT, 0 },
	{ "character varying", TEXT, 0 },
	{ "character", TEXT, 0 },
	{ "name", SHORT_TEXT, 0 },
	{ "\"char\"", SHORT_TEXT, 0 },
	{ "bit", BITS, 0 },
	{ "bit varying", BITS, 0 },
	{ "date", MOMENT, DAY },
	{ "timestamp without time zone", MOMENT, DAY | HOUR },
	{ "timestamp with time zone", MOMENT, DAY | HOUR | ZONE },
	{ "time without time zone", MOMENT, HOUR },
	{ "time with time zone", MOMENT, HOUR | ZONE },
	{ "interval", INTERVAL, 0 },
	{ "json", JSON, 0 },
	{ "jsonb", JSON, 0 },
	{ "inet", NET, 0 },
	{ "cidr", NET, 1 },
};

struct type {
	const struct type_class *class; /* NULL: some other */
	char name[64];
	long numbers[2]; /* in brackets; -1: not said */
	int dimensions;
};

static const struct type_class *class_of(const char *name)
{
	size_t i, length = strncmp(name, "interval ", 9) == 0 ? 8 : strlen(name); /* "interval day to second" */

	for (i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (strlen(classes[i].name) == length && strncmp(name, classes[i].name, length) == 0)
			return &classes[i];
	return NULL;
}

/* "numeric(10,2)[]" */
static void read_type(struct type *t, const char *text)
{
	const char *open = strchr(text, '('), *close = open ? strchr(open, ')') : NULL, *end;
	char *next;

	*t = (struct type){ .numbers = { -1, -1 } };
	if (close) {
		t->numbers[0] = strtol(open + 1, &next, 10);
		t->numbers[1] = *next == ',' ? strtol(next + 1, NULL, 10) : -1;
	}
	for (end = text + strlen(text); end - text > 2 && strncmp(end - 2, "[]", 2) == 0; end -= 2)
		t->dimensions++;
	snprintf(t->name, sizeof(t->name), "%.*s%.*s", (int)((close ? open : end) - text), text,
	         close ? (int)(end - close - 1) : 0, close ? close + 1 : "");
	t->class = class_of(t->name);
}

/* A domain is what it is over, at last. */
static void read_base_type(struct type *t, const struct catalog *c, const char *text)
{
	enum { DEPTH_MOST = 32 };
	struct str schema = { 0 }, name = { 0 };
	const struct object *domain = NULL;
	int depth;

	read_type(t, text);
	for (depth = 0; !t->class && !t->dimensions && depth < DEPTH_MOST; depth++) {
		if (names_next(text, &schema, &name))
			domain = catalog_find(c, NULL, KIND_DOMAIN, str_text(&schema), str_text(&name), NULL);
		text = attr_get(domain, ATTR_TYPE);
		if (!text)
			break;
		read_type(t, text);
		str_clear(&schema);
	}
	str_free(&schema);
	str_free(&name);
}

static enum family family_of(const struct type *t)
{
	return t->class ? t->class->family : OTHER;
}

static int is_text(const struct type *t)
{
	return family_of(t) == TEXT || family_of(t) == SHORT_TEXT;
}

static int is_number(const struct type *t)
{
	return family_of(t) == NUMBER || family_of(t) == FLOAT || family_of(t) == NUMERIC;
}

static int is_named(const struct type *t, const char *name)
{
	return strcmp(t->name, name) == 0;
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
		return moment_casts(a->class->size, b->class->size);
	return (from == to && from != OTHER) || (is_named(a, "integer") && is_named(b, "boolean")) ||
	       (is_named(a, "boolean") && is_named(b, "integer"));
}

static enum cast_way way_of(const struct type *a, const struct type *b)
{
	if (a->dimensions == b->dimensions && is_named(a, b->name))
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

/* Digits behind the point that a numeric keeps; -1: all there are. */
static long scale_of(const struct type *t)
{
	return t->numbers[0] < 0 ? -1 : t->numbers[1] < 0 ? 0 : t->numbers[1];
}

static int scale_loses(const struct type *a, const struct type *b)
{
	return scale_of(b) >= 0 && (scale_of(a) < 0 || scale_of(a) > scale_of(b));
}

static int number_loses(const struct type *a, const struct type *b)
{
	enum family from = family_of(a), to = family_of(b);

	if (to == NUMBER)
		return from == FLOAT || (from == NUMERIC && scale_of(a) != 0);
	if (to == NUMERIC)
		return from == FLOAT || (from == NUMERIC && scale_loses(a, b));
	return from == NUMERIC || a->class->size > b->class->size;
}

/* "timestamp(3)" keeps three digits of a second, "timestamp" six. */
static long fraction_of(const struct type *t)
{
	return t->numbers[0] < 0 ? 6 : t->numbers[0];
}

static int moment_loses(const struct type *a, const struct type *b)
{
	int gone = a->class->size & ~b->class->size;

	/* a moment in a zone and one without are the same told otherwise, as long as there is a day */
	if (gone & (DAY | HOUR) || (gone & ZONE && !(b->class->size & DAY)))
		return 1;
	return b->class->size & HOUR && a->class->size & HOUR && fraction_of(a) > fraction_of(b);
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
		return b->numbers[0] >= 0;
	case MOMENT:
		return !(b->class->size & ZONE) || b->numbers[0] >= 0;
	default:
		return 0;
	}
}

static int loses(const struct type *a, const struct type *b)
{
	enum family from = family_of(a), to = family_of(b);

	if (is_text(a))
		return !is_named(a, b->name) && text_loses(b);
	if (is_number(a) && is_number(b))
		return number_loses(a, b);
	if (from == MOMENT && to == MOMENT)
		return moment_loses(a, b);
	if (from == INTERVAL && to == INTERVAL)
		return fraction_of(a) > fraction_of(b) || (!is_named(b, "interval") && !is_named(a, b->name));
	if (from == NET && to == NET)
		return a->class->size < b->class->size;
	if (is_text(b) || from == to)
		return to == SHORT_TEXT;
	return text_loses(b) || to == MOMENT || to == INTERVAL || is_named(b, "boolean");
}

struct cast postgres_cast(const struct plan *p, const char *then, const char *now)
{
	struct type a, b;

	read_base_type(&a, p->have, then);
	read_base_type(&b, p->want, now);
	return (struct cast){ way_of(&a, &b), loses(&a, &b) ? HAZARD_BIT(DATA_LOSS) : 0 };
}
