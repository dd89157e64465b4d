/*
 * The one form in which SQLite keeps the values of a type: a CHECK that admits nothing else, so that equal values are
 * equal as stored and order as stored, and how values of an older form become it. README.md has the table of forms.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/sqlite/internal.h"

#define DIGIT "[0-9]"
#define MICROSECONDS "'." DIGIT DIGIT DIGIT DIGIT DIGIT DIGIT
#define DAY_PATTERN DIGIT DIGIT DIGIT DIGIT "-" DIGIT DIGIT "-" DIGIT DIGIT
#define HEX "[0-9a-f]"
#define PAIR HEX HEX

/* Behind its first `at` - 1 characters: nothing, or a fraction of one to six digits, perhaps with a Z. */
#define ENDS_IN_FRACTION(at)                                                                                           \
	"(rtrim(substr($1, " at "), 'Z') = '' or (substr($1, " at ") glob '." DIGIT                                    \
	"*' and length(rtrim(substr($1, " at "), 'Z')) <= 7 and ltrim(substr(rtrim(substr($1, " at                     \
	"), 'Z'), 2), '0123456789') = ''))"
#define FRACTION(behind) "'.' || substr(rtrim(substr($1, " behind "), 'Z') || '000000', 1, 6)"

/* Forms of earlier versions and of people: a blank for the T, no seconds, a shorter fraction, a date alone. */
#define MOMENT(zone)                                                                                                   \
	"case when $1 glob '" DAY_PATTERN "[T ]" DIGIT DIGIT ":" DIGIT DIGIT ":" DIGIT DIGIT                           \
	"*' and " ENDS_IN_FRACTION("20") " then substr($1, 1, 10) || 'T' || substr($1, 12, 8) || " FRACTION(           \
	        "21") " || '" zone "' when $1 glob '" DAY_PATTERN "[T ]" DIGIT DIGIT ":" DIGIT DIGIT                   \
	              "' then substr($1, 1, 10) || 'T' || substr($1, 12) || ':00.000000" zone                          \
	              "' when $1 glob '" DAY_PATTERN "' then $1 || 'T00:00:00.000000" zone "' else $1 end"
#define CLOCK_TIME                                                                                                     \
	"case when $1 glob '" DIGIT DIGIT ":" DIGIT DIGIT ":" DIGIT DIGIT "*' and " ENDS_IN_FRACTION(                  \
	        "9") " then substr($1, 1, 8) || " FRACTION("10") " when $1 glob '" DIGIT DIGIT ":" DIGIT DIGIT         \
	                                                         "' then $1 || ':00.000000' else $1 end"

struct form {
	const struct type_row *row;
	const char *label;   /* of the check's name */
	const char *check;   /* $1: the column */
	const char *convert; /* the value in this form, or as it is where it cannot be told; NULL: as it is */
};

static const struct form forms[] = {
	{ &types[TYPE_INT2], "range", "$1 between -32768 and 32767", NULL },
	{ &types[TYPE_SERIAL2], "range", "$1 between -32768 and 32767", NULL },
	{ &types[TYPE_INT4], "range", "$1 between -2147483648 and 2147483647", NULL },
	{ &types[TYPE_SERIAL4], "range", "$1 between -2147483648 and 2147483647", NULL },
	{ &types[TYPE_OID], "range", "$1 between 0 and 4294967295", NULL },
	{ &types[TYPE_FLOAT4], "range", "abs($1) <= 3.4028235e38 or abs($1) = 9e999", NULL },
	{ &types[TYPE_UUID], "uuid",
	  "length($1) = 36 and $1 glob '" PAIR PAIR PAIR PAIR "-" PAIR PAIR "-" PAIR PAIR "-" PAIR PAIR "-" PAIR
	  "*' and "
	  "ltrim(substr($1, 25), '0123456789abcdef') = ''",
	  "lower($1)" },
	{ &types[TYPE_DATE], "date", "$1 is date($1, '+0 days')", NULL },
	{ &types[TYPE_TIME], "time",
	  "$1 is strftime('%H:%M:%S', substr($1, 1, 8), '+0 days') || substr($1, 9) and substr($1, 9) "
	  "glob " MICROSECONDS "'",
	  CLOCK_TIME },
	{ &types[TYPE_TIMESTAMP], "timestamp",
	  "$1 is strftime('%Y-%m-%dT%H:%M:%S', substr($1, 1, 19), '+0 days') || substr($1, 20) and substr($1, 20) "
	  "glob " MICROSECONDS "'",
	  MOMENT("") },
	{ &types[TYPE_TIMESTAMPTZ], "timestamptz",
	  "$1 is strftime('%Y-%m-%dT%H:%M:%S', substr($1, 1, 19), '+0 days') || substr($1, 20) and substr($1, 20) "
	  "glob " MICROSECONDS "Z'",
	  MOMENT("Z") },
	{ &types[TYPE_MACADDR], "macaddr", "$1 glob '" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR "'",
	  "lower($1)" },
	{ &types[TYPE_MACADDR8], "macaddr8",
	  "$1 glob '" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR ":" PAIR "'", "lower($1)" },
	{ &types[TYPE_BIT], "bits", "$1 not glob '*[^01]*'", NULL },
	{ &types[TYPE_VARBIT], "bits", "$1 not glob '*[^01]*'", NULL },
};

static const struct form *form_of(const struct sqlite_type *type)
{
	size_t i;

	for (i = 0; type->row && !type->is_array && i < sizeof(forms) / sizeof(forms[0]); i++)
		if (forms[i].row == type->row)
			return &forms[i];
	return NULL;
}

int sqlite_is_scaled(const struct sqlite_type *type)
{
	return type->row == &types[TYPE_NUMERIC] && !type->is_array && type->precision > 0 &&
	       type->precision <= SQLITE_DIGITS_MOST && type->scale >= 0 && type->scale <= SQLITE_DIGITS_MOST;
}

static const char numeric_check[] = "%s = round(%s, %ld) and abs(%s) < 1e%ld";

const char *sqlite_form_check(struct str *expr, const struct sqlite_type *type, const char *column)
{
	const struct form *form = form_of(type);
	struct str name = { 0 };

	str_ident(&name, column);
	if (sqlite_is_scaled(type))
		str_printf(expr, numeric_check, str_text(&name), str_text(&name), type->scale, str_text(&name),
		           type->precision - type->scale);
	else if (form)
		sqlite_fill(expr, form->check, &name, 1);
	str_free(&name);
	return sqlite_is_scaled(type) ? "numeric" : form ? form->label : NULL;
}

/* ---- values of an older form ---- */

static int has_check(const struct object *table, const char *expr)
{
	const struct object *o = object_first(table, KIND_CONSTRAINT);

	while (o && !(attr_is(o, ATTR_FORM, "check") && attr_is(o, ATTR_EXPR, expr)))
		o = object_after(o, KIND_CONSTRAINT);
	return o != NULL;
}

/* The form whose check the column has. */
static const struct form *checked_form(const struct object *column)
{
	const struct form *found = NULL;
	struct str name = { 0 }, expr = { 0 };
	size_t i;

	str_ident(&name, column->name);
	for (i = 0; i < sizeof(forms) / sizeof(forms[0]) && !found; i++) {
		str_clear(&expr);
		sqlite_fill(&expr, forms[i].check, &name, 1);
		if (has_check(column->parent, str_text(&expr)))
			found = &forms[i];
	}
	str_free(&name);
	str_free(&expr);
	return found;
}

/* The scale in the check of a numeric column; -1 where it is none. */
static long checked_scale(const struct object *column)
{
	const struct object *o = object_first(column->parent, KIND_CONSTRAINT);
	struct str name = { 0 }, begin = { 0 };
	long scale = -1;

	str_ident(&name, column->name);
	str_printf(&begin, "%s = round(%s, ", str_text(&name), str_text(&name));
	for (; o && scale < 0 && attr_is(column, ATTR_TYPE, "REAL"); o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "check") && attr_get(o, ATTR_EXPR) &&
		    strncmp(attr_get(o, ATTR_EXPR), str_text(&begin), begin.length) == 0)
			scale = strtol(attr_get(o, ATTR_EXPR) + begin.length, NULL, 10);
	str_free(&name);
	str_free(&begin);
	return scale;
}

int sqlite_keeps_digits(const struct object *column)
{
	return checked_scale(column) >= 0;
}

/* What has more digits than a REAL holds stays a text, which a REAL column of a STRICT table does not take. */
static const char to_real[] = "case when ltrim($1, '+-.0123456789eE') = '' and length(case when instr($1, '.') then "
                              "rtrim($1, '0') else $1 end) <= 18 then cast($1 as real) else '!' || $1 end";

int sqlite_form_value(struct str *value, const struct object *had, const struct object *column)
{
	const struct form *now = checked_form(column);
	long scale = checked_scale(had);
	size_t length = value->length;
	struct str name = { 0 };

	str_ident(&name, had->name);
	if (attr_is(had, ATTR_TYPE, "TEXT") && checked_scale(column) >= 0)
		sqlite_fill(value, to_real, &name, 1);
	else if (scale >= 0 && attr_is(column, ATTR_TYPE, "TEXT"))
		str_printf(value, "case when %s is not null then printf('%%.%ldf', %s) end", str_text(&name), scale,
		           str_text(&name));
	else if (now && now->convert && now != checked_form(had) && attr_is(had, ATTR_TYPE, "TEXT"))
		sqlite_fill(value, now->convert, &name, 1);
	str_free(&name);
	return value->length > length;
}
