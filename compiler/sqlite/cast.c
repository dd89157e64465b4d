/*
 * Values for SQLite: an operand at the end of the output and a type go in, the operand in the form in which SQLite
 * keeps values of that type comes out: '{a,b}' of an array is JSON, 'yes' of a boolean 1, '\x00' a blob.
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/sqlite/internal.h"

/* ---- array literals ---- */

/* One item at *at, unquoted; gives 0 where there is none. */
static int next_item(const char **at, struct str *item, int *is_quoted)
{
	str_clear(item);
	while (**at == ' ' || **at == ',')
		++*at;
	*is_quoted = **at == '"';
	*at += *is_quoted;
	for (; **at && (*is_quoted ? **at != '"' : **at != ',' && **at != '}'); ++*at) {
		if (**at == '{')
			return 0;
		if (**at == '\\' && (*at)[1])
			++*at;
		str_char(item, **at);
	}
	if (*is_quoted && **at == '"')
		++*at;
	return 1;
}

static void add_item(struct str *out, const char *item, int is_text, int as_json)
{
	if (!is_text)
		str_add(out, item);
	else if (as_json)
		str_json(out, item);
	else
		str_literal(out, item, 0);
}

int sqlite_array(struct str *out, const char *value, const struct type_row *row, int as_json)
{
	int is_number = row && (row->codec == CODEC_INT || row->codec == CODEC_FLOAT);
	struct str item = { 0 };
	const char *at = value + 1;
	int is_quoted, good = *value == '{', count = 0;

	if (as_json)
		str_char(out, '[');
	while (good && *at && *at != '}') {
		good = next_item(&at, &item, &is_quoted);
		if (count++)
			str_add(out, as_json ? "," : ", ");
		add_item(out, str_text(&item), is_quoted || (!is_number && strcmp(str_text(&item), "NULL") != 0),
		         as_json);
	}
	if (as_json)
		str_char(out, ']');
	str_free(&item);
	return good && *at == '}' && at[1] == '\0';
}

/* ---- casts ---- */

static int is_number(const char *text)
{
	char *end;

	if (!*text || strspn(text, "+-.0123456789eE") != strlen(text))
		return 0;
	(void)strtod(text, &end);
	return *end == '\0';
}

static int is_true(const char *text)
{
	return *text && (strchr("tTyY1", *text) || strcmp(text, "on") == 0);
}

static int is_false(const char *text)
{
	return *text && (strchr("fFnN0", *text) || strcmp(text, "off") == 0);
}

/* Puts `template` with $1, the operand, in its place. */
static int wrap(struct str *out, struct sqlite_operand *operand, const char *template)
{
	struct str inner = { 0 };

	str_add(&inner, out->data + operand->start);
	out->length = operand->start;
	sqlite_fill(out, template, &inner, 1);
	str_free(&inner);
	operand->kind = OPERAND_OTHER;
	return 1;
}

static int fail_cast(struct sqlite_translation *t)
{
	return sqlite_fail_at(t, &t->tokens[t->next ? t->next - 1 : 0], "this cast");
}

static int cast_bool(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	(void)type;
	if (o->kind == OPERAND_STRING && (is_true(o->value) || is_false(o->value)))
		return wrap(out, o, is_true(o->value) ? "1" : "0");
	if (o->kind == OPERAND_STRING)
		return fail_cast(t);
	return (o->kind == OPERAND_COLUMN && o->row && o->row->codec == CODEC_BOOL) || wrap(out, o, "($1 <> 0)");
}

static int cast_number(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o)
{
	if (!is_number(o->value))
		return fail_cast(t);
	return wrap(out, o, o->value);
}

/* PostgreSQL rounds, SQLite cuts off. */
static int cast_int(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                    const struct sqlite_type *type)
{
	(void)type;
	if (o->kind == OPERAND_STRING)
		return cast_number(t, out, o);
	if (o->kind == OPERAND_NUMBER && !strpbrk(o->value, ".eE"))
		return 1;
	if (o->kind == OPERAND_COLUMN && o->row && (o->row->codec == CODEC_INT || o->row->codec == CODEC_BOOL))
		return 1;
	if (o->kind == OPERAND_COLUMN && (!o->row || o->row->codec == CODEC_TEXT))
		return wrap(out, o, "cast($1 as integer)");
	return wrap(out, o, "cast(round($1) as integer)");
}

static int cast_float(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                      const struct sqlite_type *type)
{
	char template[48];

	if (o->kind == OPERAND_STRING && type->scale < 0)
		return cast_number(t, out, o);
	if (type->scale < 0 || type->scale > 1000)
		return wrap(out, o, "cast($1 as real)");
	snprintf(template, sizeof(template), "round(cast($1 as real), %ld)", type->scale);
	return wrap(out, o, template);
}

static int cast_text(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	char template[48];

	(void)t;
	if (type->length > 0 && !(o->kind == OPERAND_STRING && strlen(o->value) <= (size_t)type->length)) {
		snprintf(template, sizeof(template), "substr($1, 1, %ld)", type->length);
		return wrap(out, o, template);
	}
	return o->kind == OPERAND_STRING || wrap(out, o, "cast($1 as text)");
}

/* '\x00ff' -> x'00ff' */
static int cast_bytes(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                      const struct sqlite_type *type)
{
	(void)type;
	if (o->kind != OPERAND_STRING || o->value[0] != '\\')
		return wrap(out, o, "cast($1 as blob)");
	if (o->value[1] != 'x' || strspn(o->value + 2, "0123456789abcdefABCDEF") != strlen(o->value + 2) ||
	    strlen(o->value) % 2)
		return fail_cast(t);
	out->length = o->start;
	str_printf(out, "x'%s'", o->value + 2);
	o->kind = OPERAND_OTHER;
	return 1;
}

/* A literal in the form that columns keep; words like 'tomorrow' are moments for PostgreSQL only. */
static int cast_literal(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                        const struct sqlite_type *type)
{
	struct str form = { 0 };
	int good = sqlite_literal_form(&form, o->value, type->row) || fail_cast(t);

	if (good) {
		out->length = o->start;
		str_literal(out, str_text(&form), 0);
		o->value = mem_copy(t->mem, str_text(&form), form.length);
	}
	str_free(&form);
	return good;
}

static int cast_date(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	if (o->kind == OPERAND_STRING)
		return cast_literal(t, out, o, type);
	return wrap(out, o, o->kind == OPERAND_NOW ? sqlite_today : "date($1)");
}

static int cast_time(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	if (o->kind == OPERAND_STRING)
		return cast_literal(t, out, o, type);
	return wrap(out, o, o->kind == OPERAND_NOW ? sqlite_clock : "strftime('%H:%M:%f000', $1)");
}

/* Between the two kinds only the Z is different; a date begins its day. */
static int cast_timestamp(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                          const struct sqlite_type *type)
{
	if (o->kind == OPERAND_STRING)
		return cast_literal(t, out, o, type);
	if (o->kind == OPERAND_NOW)
		return wrap(out, o, sqlite_moment_for(type->row));
	if (o->kind == OPERAND_COLUMN && o->row == type->row)
		return 1;
	if (type->row == &types[TYPE_TIMESTAMPTZ])
		return wrap(out, o, "substr(rtrim($1, 'Z') || 'T00:00:00.000000', 1, 26) || 'Z'");
	return wrap(out, o, "substr(rtrim($1, 'Z') || 'T00:00:00.000000', 1, 26)");
}

static int cast_uuid(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	if (o->kind == OPERAND_STRING)
		return cast_literal(t, out, o, type);
	return (o->kind == OPERAND_COLUMN && o->row == type->row) || wrap(out, o, "lower($1)");
}

static int cast_interval(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                         const struct sqlite_type *type)
{
	(void)out;
	(void)o;
	(void)type;
	return sqlite_fail_at(t, &t->tokens[t->next - 1], "intervals");
}

static int cast_json(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                     const struct sqlite_type *type)
{
	(void)t;
	(void)type;
	return o->kind == OPERAND_STRING || o->kind == OPERAND_COLUMN || wrap(out, o, "json($1)");
}

typedef int cast_function(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                          const struct sqlite_type *type);

static cast_function *const casts[] = {
	[CODEC_BOOL] = cast_bool,         [CODEC_INT] = cast_int,   [CODEC_FLOAT] = cast_float,
	[CODEC_NUMERIC] = cast_float,     [CODEC_TEXT] = cast_text, [CODEC_BYTES] = cast_bytes,
	[CODEC_DATE] = cast_date,         [CODEC_TIME] = cast_time, [CODEC_TIMESTAMP] = cast_timestamp,
	[CODEC_INTERVAL] = cast_interval, [CODEC_UUID] = cast_uuid, [CODEC_JSON] = cast_json,
};

static int cast_array(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                      const struct sqlite_type *type)
{
	struct str json = { 0 };
	int good = 1;

	if (o->kind == OPERAND_STRING) {
		good = sqlite_array(&json, o->value, type->row, 1) || fail_cast(t);
		out->length = o->start;
		str_literal(out, str_text(&json), 0);
		o->value = mem_copy(t->mem, str_text(&json), json.length);
	}
	str_free(&json);
	return good;
}

int sqlite_cast(struct sqlite_translation *t, struct str *out, struct sqlite_operand *operand,
                const struct sqlite_type *type)
{
	if (type->is_array)
		return cast_array(t, out, operand, type);
	if (!type->row)
		return operand->kind == OPERAND_STRING || operand->kind == OPERAND_COLUMN || type->is_json ||
		       wrap(out, operand, "cast($1 as text)");
	return casts[type->row->codec](t, out, operand, type);
}

/* Has the number more digits behind the point than the column? PostgreSQL would round it, to the even or not. */
static int has_digits_left(const char *number, long scale)
{
	const char *point = strchr(number, '.');
	size_t digits = point ? strspn(point + 1, "0123456789") : 0;

	while (digits && point[digits] == '0')
		digits--;
	return !strpbrk(number, "eE") && (long)digits > scale;
}

/* A number of a numeric(p, s) column. */
static int assign_scaled(struct sqlite_translation *t, struct str *out, struct sqlite_operand *o,
                         const struct sqlite_type *type)
{
	if (o->kind == OPERAND_COLUMN || !o->value)
		return 1;
	if (!is_number(o->value))
		return fail_cast(t);
	if (has_digits_left(o->value, type->scale))
		return sqlite_fail_at(t, &t->tokens[t->next ? t->next - 1 : 0],
		                      "more digits behind the point than the column keeps");
	return o->kind == OPERAND_NUMBER || wrap(out, o, o->value);
}

int sqlite_assign(struct sqlite_translation *t, struct str *out, struct sqlite_operand *operand,
                  const struct sqlite_type *type)
{
	int is_moment = operand->kind == OPERAND_NOW && type->row &&
	                (type->row->codec == CODEC_DATE || type->row->codec == CODEC_TIME ||
	                 type->row->codec == CODEC_TIMESTAMP);

	if (sqlite_is_scaled(type))
		return assign_scaled(t, out, operand, type);
	if (operand->kind != OPERAND_STRING && !is_moment)
		return 1;
	if (type->is_array)
		return *operand->value != '{' || cast_array(t, out, operand, type);
	if (!type->row || type->row->codec == CODEC_NUMERIC || type->row->codec == CODEC_INTERVAL || type->length)
		return 1;
	return sqlite_cast(t, out, operand, type);
}
