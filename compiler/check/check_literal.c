/* Does a literal fit a type? Only what is plain enough to be certain is judged: 5, -1.5, 'text', true. */
#include <ctype.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "compiler/check/check.h"

enum literal_kind { LITERAL_OTHER, LITERAL_TEXT, LITERAL_NUMBER, LITERAL_BOOL };

struct literal {
	enum literal_kind kind;
	const char *text; /* a text's value, a number's digits */
};

static int is_number(const char *text)
{
	size_t digits;

	text += *text == '-' || *text == '+';
	digits = strspn(text, "0123456789");
	text += digits;
	if (*text == '.') {
		size_t more = strspn(text + 1, "0123456789");

		text += 1 + more;
		digits += more;
	}
	if (digits && (*text == 'e' || *text == 'E')) {
		text += 1 + (text[1] == '-' || text[1] == '+');
		digits = strspn(text, "0123456789");
		text += digits;
	}
	return digits && !*text;
}

/* The value of a text in single quotes; NULL where it is more than that, or has escapes. */
static const char *text_value(struct check_run *run, const char *sql)
{
	char *value, *to;

	if (*sql != '\'')
		return NULL;
	value = to = mem_text(run->mem, sql);
	for (const char *p = sql + 1; *p; p++) {
		if (*p == '\'' && p[1] == '\0') {
			*to = '\0';
			return value;
		}
		if (*p == '\'' && *++p != '\'')
			return NULL;
		*to++ = *p;
	}
	return NULL;
}

static struct literal read_literal(struct check_run *run, const char *sql)
{
	struct literal l = { LITERAL_OTHER, sql };
	const char *value = text_value(run, sql);

	if (value)
		l = (struct literal){ LITERAL_TEXT, value };
	else if (is_number(sql))
		l.kind = LITERAL_NUMBER;
	else if (strcasecmp(sql, "true") == 0 || strcasecmp(sql, "false") == 0)
		l.kind = LITERAL_BOOL;
	return l;
}

static const char *trimmed(struct check_run *run, const char *text)
{
	size_t length;

	text += strspn(text, " \t\r\n");
	length = strlen(text);
	while (length && isspace((unsigned char)text[length - 1]))
		length--;
	return mem_copy(run->mem, text, length);
}

static int is_one_of(const char *text, const char *const *words)
{
	for (; *words; words++)
		if (strcasecmp(text, *words) == 0)
			return 1;
	return 0;
}

/* --- by codec --- */

static const char *fits_bool(const struct literal *l)
{
	static const char *const words[] = { "t",  "tr",  "tru", "true", "f",  "fa", "fal", "fals", "false", "y",
		                             "ye", "yes", "n",   "no",   "on", "of", "off", "1",    "0",     NULL };

	if (l->kind == LITERAL_NUMBER)
		return "is a number, not true or false";
	return l->kind == LITERAL_BOOL || is_one_of(l->text, words) ? NULL : "is neither true nor false";
}

struct int_range {
	enum type_id type;
	long long least, most;
};

static const struct int_range int_ranges[] = {
	{ TYPE_INT2, -32768, 32767 },
	{ TYPE_SERIAL2, -32768, 32767 },
	{ TYPE_INT4, -2147483648LL, 2147483647 },
	{ TYPE_SERIAL4, -2147483648LL, 2147483647 },
	{ TYPE_OID, 0, 4294967295LL },
};

/* Numbers with a fraction are left to the server: it rounds them. */
static const char *fits_int(const struct type_row *row, const struct literal *l, int *late)
{
	char *end;
	long long number;

	if (l->kind == LITERAL_BOOL)
		return "is no number";
	if (row == &types[TYPE_MONEY] ||
	    (l->kind == LITERAL_TEXT && strpbrk(l->text, "_xXoObB") && isdigit((unsigned char)*l->text)))
		return NULL;
	if (!is_number(l->text))
		return "is no number";
	*late = l->kind == LITERAL_NUMBER;
	errno = 0;
	number = strtoll(l->text, &end, 10);
	if (errno == ERANGE)
		return "is out of range";
	if (*end && l->kind == LITERAL_TEXT)
		return "is no whole number";
	for (size_t i = 0; i < sizeof(int_ranges) / sizeof(int_ranges[0]); i++)
		if (row == &types[int_ranges[i].type] && (number < int_ranges[i].least || number > int_ranges[i].most))
			return "is out of range";
	return NULL;
}

static const char *fits_float(const struct literal *l)
{
	static const char *const words[] = { "nan", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf", NULL };

	if (l->kind == LITERAL_BOOL)
		return "is no number";
	return is_number(l->text) || is_one_of(l->text, words) ? NULL : "is no number";
}

/* numeric(4, 2) has room for two digits before the point. */
static const char *fits_numeric(const struct type *type, const struct literal *l, int *late)
{
	const char *wrong = fits_float(l), *digits = l->text;
	int precision = type_precision(type), scale = type_scale(type);

	if (wrong || precision == TYPE_NO_LIMIT || !is_number(digits) || strpbrk(digits, "eE"))
		return wrong;
	*late = 1;
	digits += *digits == '-' || *digits == '+';
	digits += strspn(digits, "0");
	return (int)strspn(digits, "0123456789") > precision - scale ? "is out of range" : NULL;
}

static size_t characters(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += ((unsigned char)*text & 0xc0) != 0x80;
	return count;
}

static const char *fits_text(const struct type *type, const struct literal *l, int *late)
{
	int most = type_length(type);

	if (type->row != &types[TYPE_VARCHAR] && type->row != &types[TYPE_CHAR])
		return NULL;
	if (type->row == &types[TYPE_CHAR] && most == TYPE_NO_LIMIT)
		most = 1;
	if (l->kind != LITERAL_TEXT || most <= 0 || (int)characters(l->text) <= most)
		return NULL;
	*late = 1;
	return "is too long";
}

static const char *fits_bytes(const struct literal *l)
{
	size_t digits;

	if (l->kind != LITERAL_TEXT)
		return "is no text";
	if (strncmp(l->text, "\\x", 2) != 0)
		return NULL;
	digits = strspn(l->text + 2, "0123456789abcdefABCDEF \n\t");
	return l->text[2 + digits] ? "is no hexadecimal text" : NULL;
}

static const char *fits_uuid(struct check_run *run, const struct literal *l)
{
	const char *p = trimmed(run, l->text);
	size_t length = strlen(p), digits = 0;

	if (l->kind != LITERAL_TEXT)
		return "is no text";
	if (*p == '{' && length > 1 && p[length - 1] == '}')
		p = mem_copy(run->mem, p + 1, length - 2);
	for (; *p; p++) {
		if (isxdigit((unsigned char)*p))
			digits++;
		else if (*p != '-' || digits == 0 || digits % 4 != 0)
			return "is no UUID";
	}
	return digits == 32 ? NULL : "is no UUID";
}

/* 2024-02-30: only the ISO form is looked into. */
static int is_impossible_day(const char *text)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	long month, day;

	if (strspn(text, "0123456789") != 4 || text[4] != '-' || strspn(text + 5, "0123456789") != 2 ||
	    text[7] != '-' || strspn(text + 8, "0123456789") != 2)
		return 0;
	month = strtol(text + 5, NULL, 10);
	day = strtol(text + 8, NULL, 10);
	return month < 1 || month > 12 || day < 1 || day > days[month - 1];
}

static const char *fits_time(struct check_run *run, const struct literal *l, const char *wrong)
{
	static const char *const words[] = { "now",      "today",     "tomorrow", "yesterday", "epoch",
		                             "infinity", "-infinity", "allballs", NULL };
	const char *text = trimmed(run, l->text);

	if (l->kind != LITERAL_TEXT)
		return wrong;
	if (is_one_of(text, words))
		return NULL;
	return !strpbrk(text, "0123456789") || is_impossible_day(text) ? wrong : NULL;
}

static const char *fits_json(const struct literal *l)
{
	json_t *json;
	json_error_t error;

	if (l->kind != LITERAL_TEXT)
		return "is no text: JSON is written '...'";
	json = json_loads(l->text, JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL, &error);
	if (!json && json_error_code(&error) != json_error_numeric_overflow)
		return "is no JSON";
	json_decref(json);
	return NULL;
}

static const char *fits_codec(struct check_run *run, const struct type *type, const struct literal *l, int *late)
{
	switch (type->row->codec) {
	case CODEC_BOOL:
		return fits_bool(l);
	case CODEC_INT:
		return fits_int(type->row, l, late);
	case CODEC_FLOAT:
		return fits_float(l);
	case CODEC_NUMERIC:
		return fits_numeric(type, l, late);
	case CODEC_TEXT:
		return fits_text(type, l, late);
	case CODEC_BYTES:
		return fits_bytes(l);
	case CODEC_DATE:
		return fits_time(run, l, "is no date");
	case CODEC_TIME:
		return fits_time(run, l, "is no time of day");
	case CODEC_TIMESTAMP:
		return fits_time(run, l, "is no point in time");
	case CODEC_INTERVAL:
		return fits_time(run, l, "is no interval");
	case CODEC_UUID:
		return fits_uuid(run, l);
	case CODEC_JSON:
		return fits_json(l);
	}
	return NULL;
}

static const char *fits_enum(struct check_run *run, const struct object *type, const struct literal *l)
{
	if (l->kind != LITERAL_TEXT)
		return "is no label";
	return catalog_find(run->model->catalog, type, KIND_LABEL, NULL, l->text, NULL) ? NULL
	                                                                                : "is none of its labels";
}

const char *check_literal(struct check_run *run, const struct type *type, const char *value, int *late)
{
	struct literal l = read_literal(run, value);

	*late = 0;
	if (l.kind == LITERAL_OTHER)
		return NULL;
	type = type->base;
	if (type->kind == TYPE_IS_ARRAY) {
		const char *text = trimmed(run, l.text);

		return l.kind == LITERAL_TEXT && (*text == '{' || *text == '[') ? NULL : "is no array";
	}
	if (type->kind == TYPE_IS_ENUM)
		return fits_enum(run, type->object, &l);
	return type->row ? fits_codec(run, type, &l, late) : NULL;
}
