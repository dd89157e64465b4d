/*
 * Types: from the words of a .schema to the spelling of PostgreSQL's format_type(). What a user's name means is found
 * later, by type_settle().
 *   varchar(20)[]  ->  character varying(20)[]      timestamptz(3)  ->  timestamp(3) with time zone
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/model/types.h"
#include "compiler/resolve/declare.h"

/* The built-in type that begins here and how many words its name has; NULL: none. */
static const struct type_row *builtin_at(const struct term *t, int *words)
{
	const char *second;
	char name[64];

	*words = 1;
	if (t->type == TERM_QUOTED)
		return strcmp(t->text, "char") == 0 ? &types[TYPE_CHAR1] : NULL;
	second = type_second_word(t->text);
	if (!second || !t->next || !words_match(second, t->next))
		return type_by_word(t->text);
	snprintf(name, sizeof(name), "%s %s", t->text, second);
	*words = 2;
	return type_by_word(name);
}

int is_builtin_type(const struct term *t)
{
	int words;

	return t->type == TERM_WORD && (!t->next || !words_match(".", t->next)) && builtin_at(t, &words);
}

/* What the first number in parentheses may be. */
static const struct {
	enum type_id least_type, most_type;
	long least, most;
} limits[] = {
	{ TYPE_FLOAT4, TYPE_FLOAT8, 1, 53 },      { TYPE_NUMERIC, TYPE_NUMERIC, 1, 1000 },
	{ TYPE_VARCHAR, TYPE_CHAR, 1, 10485760 }, { TYPE_BIT, TYPE_VARBIT, 1, 83886080 },
	{ TYPE_TIME, TYPE_INTERVAL, 0, 6 },
};

enum { SCALE_MOST = 1000, NO_NUMBER = -10000 };

static void check_modifiers(struct reading *r, const struct type_row *row, const struct term *group,
                            const long modifier[2])
{
	const enum type_id id = (enum type_id)(row - types);
	size_t i;

	for (i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (id >= limits[i].least_type && id <= limits[i].most_type &&
		    (modifier[0] < limits[i].least || modifier[0] > limits[i].most))
			diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
			         "the number in parentheses of %s is from %ld to %ld", row->canonical, limits[i].least,
			         limits[i].most);
	if (modifier[1] != NO_NUMBER && (modifier[1] < -SCALE_MOST || modifier[1] > SCALE_MOST))
		diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
		         "the scale of %s is from %d to %d", row->canonical, -SCALE_MOST, SCALE_MOST);
}

/* The numbers in parentheses, NO_NUMBER for a missing one; when they are no numbers or too many there are none
 * (reported). */
static void read_modifiers(struct reading *r, const struct type_row *row, long modifier[2])
{
	const struct term *group = read_type_of(r, TERM_GROUP), *t;
	int count = 0, most = row->params < 0 ? 1 : row->id[0] == 'F' ? 1 : row->params;

	modifier[0] = modifier[1] = NO_NUMBER;
	if (!group)
		return;
	for (t = group->inside; t; t = t->next) {
		int negative = count == 1 && words_match("-", t);

		t = negative ? t->next : t;
		if (!t || t->type != TERM_NUMBER || count == most || t->text[strspn(t->text, "0123456789")])
			break;
		modifier[count++] = strtol(t->text, NULL, 10) * (negative ? -1 : 1);
		if (!t->next && !r->quiet)
			check_modifiers(r, row, group, modifier);
		if (!t->next)
			return;
		if (!words_match(",", t->next))
			break;
		t = t->next;
	}
	modifier[0] = modifier[1] = NO_NUMBER;
	if (!r->quiet)
		diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
		         most ? "%s takes at most %d number%s in parentheses" : "%s takes nothing in parentheses",
		         row->canonical, most, most == 1 ? "" : "s");
}

/* [with | without] time zone, said behind the precision; the row of what it makes. */
static const struct type_row *read_time_zone(struct reading *r, const struct type_row *row)
{
	int is_time = row == &types[TYPE_TIME], is_stamp = row == &types[TYPE_TIMESTAMP], with;

	if ((!is_time && !is_stamp) || !r->next)
		return row;
	with = words_match("with time zone", r->next);
	if (with || words_match("without time zone", r->next)) {
		read_next(r);
		read_next(r);
		read_next(r);
	}
	return !with ? row : &types[is_time ? TYPE_TIMETZ : TYPE_TIMESTAMPTZ];
}

/* "timestamp with time zone" and 3 -> "timestamp(3) with time zone" */
static void add_modified(struct str *s, const char *canonical, long first, long second)
{
	const char *zone = strstr(canonical, " with");
	size_t length = zone ? (size_t)(zone - canonical) : strlen(canonical);

	str_add_bytes(s, canonical, length);
	if (first >= 0 && second != NO_NUMBER)
		str_printf(s, "(%ld,%ld)", first, second);
	else if (first >= 0)
		str_printf(s, "(%ld)", first);
	str_add(s, canonical + length);
}

/* interval day to second (3) */
static void read_interval(struct reading *r, struct str *s)
{
	static const char *const fields[] = { "year", "month", "day", "hour", "minute", "second", "to" };
	long modifier[2];
	size_t i;

	str_add(s, "interval");
	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (!read_word(r, fields[i]))
			continue;
		str_printf(s, " %s", fields[i]);
		i = (size_t)-1; /* from the first again */
	}
	read_modifiers(r, &types[TYPE_INTERVAL], modifier);
	if (modifier[0] >= 0)
		str_printf(s, "(%ld)", modifier[0]);
}

static void read_builtin(struct reading *r, const struct type_row *row, const char *word, struct str *s)
{
	long modifier[2];

	if (row == &types[TYPE_INTERVAL]) {
		read_interval(r, s);
		return;
	}
	read_modifiers(r, row, modifier);
	row = read_time_zone(r, row);
	if (row == &types[TYPE_FLOAT8] && modifier[0] >= 0) { /* float(24) is a real */
		row = &types[modifier[0] <= 24 ? TYPE_FLOAT4 : TYPE_FLOAT8];
		modifier[0] = -1;
	}
	if (row == &types[TYPE_NUMERIC] && modifier[0] >= 0 && modifier[1] == NO_NUMBER)
		modifier[1] = 0;
	if ((row == &types[TYPE_BIT] || row == &types[TYPE_CHAR]) && modifier[0] < 0)
		modifier[0] = 1;
	if (row == &types[TYPE_CHAR] && strcmp(word, "bpchar") == 0 && modifier[0] == 1)
		str_add(s, "bpchar");
	else
		add_modified(s, row->canonical, modifier[0], modifier[1]);
}

/* [], [3], array, array[3]: one pair of brackets, however many there are. */
static void read_array(struct reading *r, struct str *s)
{
	int is_array = read_word(r, "array");

	while (read_type_of(r, TERM_BRACKET))
		is_array = 1;
	if (is_array)
		str_add(s, "[]");
}

/* billing.email, geometry(Point,4326): modifiers as they are written, without blanks */
static int read_user_type(struct reading *r, struct str *s)
{
	const char *schema, *name;
	const struct term *group, *t;

	if (!read_qualified(r, &schema, &name, NULL))
		return 0;
	str_qualified(s, schema, name);
	group = read_type_of(r, TERM_GROUP);
	if (!group)
		return 1;
	str_char(s, '(');
	for (t = group->inside; t; t = t->next)
		add_text(r->declare, s, t, t->next);
	str_char(s, ')');
	return 1;
}

/* pg_catalog.int4 is int4, whatever else has that name. */
static void skip_catalog(struct reading *r)
{
	if (r->next && r->next->type == TERM_WORD && words_match("pg_catalog .", r->next) && r->next->next->next) {
		read_next(r);
		read_next(r);
	}
}

const char *read_type(struct reading *r, struct slot *slot)
{
	struct str *s = &r->declare->text;
	const struct type_row *row = NULL;
	const char *word;
	int words = 0;

	skip_catalog(r);
	if (!r->next || (r->next->type != TERM_WORD && r->next->type != TERM_QUOTED)) {
		read_fail(r, slot, shape_expects[SHAPE_TYPE]);
		return NULL;
	}
	word = r->next->text;
	if (!r->next->next || !words_match(".", r->next->next))
		row = builtin_at(r->next, &words);
	str_clear(s);
	for (; row && words > 0; words--)
		read_next(r);
	if (row) {
		read_builtin(r, row, word, s);
	} else if (!read_user_type(r, s)) {
		read_fail(r, slot, shape_expects[SHAPE_TYPE]);
		return NULL;
	}
	read_array(r, s);
	return mem_copy(r->declare->mem, str_text(s), s->length);
}
