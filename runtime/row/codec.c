/* The table of codecs, and those that are a few lines: numbers, texts, times, enums. */
#include "runtime/row/codec.h"

#include <endian.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db_postgres_row.h"

void text_printf(struct text_out *t, const char *format, ...)
{
	size_t left = t->length < t->size ? t->size - t->length : 0;
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(left ? t->text + t->length : NULL, left, format, args);
	va_end(args);
	t->length += length > 0 ? (size_t)length : 0;
}

sc_str sc_str_of(const char *text)
{
	return (sc_str){ text, text ? strlen(text) : 0 };
}

unsigned char *codec_bytes(sc_arena *arena, struct db_value *to, size_t length)
{
	unsigned char *bytes = sc_arena_alloc(arena, length);

	*to = (struct db_value){ DB_BLOB, length, bytes, 0, 0 };
	return bytes;
}

/* ---- parameters of PostgreSQL ---- */

static enum db_fault put_big(sc_arena *arena, struct db_value *to, uint64_t n, size_t size)
{
	uint64_t big = htobe64(n);
	unsigned char *bytes = codec_bytes(arena, to, size);

	if (!bytes)
		return DB_FAULT_MEMORY;
	memcpy(bytes, (const char *)&big + 8 - size, size);
	return DB_FAULT_NONE;
}

static enum db_fault pg_bool(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	(void)field;
	return put_big(arena, to, *(const bool *)value, 1);
}

static enum db_fault pg_2(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	uint16_t n;

	(void)field;
	memcpy(&n, value, sizeof(n));
	return put_big(arena, to, n, sizeof(n));
}

static enum db_fault pg_4(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	uint32_t n;

	(void)field;
	memcpy(&n, value, sizeof(n));
	return put_big(arena, to, n, sizeof(n));
}

static enum db_fault pg_8(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	uint64_t n;

	(void)field;
	memcpy(&n, value, sizeof(n));
	return put_big(arena, to, n, sizeof(n));
}

/* Texts, bytes and json go as they are, without a copy. */
static enum db_fault pg_text(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	sc_str text;

	(void)arena;
	memcpy(&text, value, sizeof(text));
	if (text.len > INT32_MAX || (field->type != SC_TYPE_BYTEA && text.len && memchr(text.ptr, '\0', text.len)))
		return DB_FAULT_RANGE;
	*to = (struct db_value){ DB_BLOB, text.len, text.ptr, 0, 0 };
	return DB_FAULT_NONE;
}

static enum db_fault pg_jsonb(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	unsigned char *bytes;
	sc_str text;

	(void)field;
	memcpy(&text, value, sizeof(text));
	if (text.len >= INT32_MAX)
		return DB_FAULT_RANGE;
	bytes = codec_bytes(arena, to, text.len + 1);
	if (!bytes)
		return DB_FAULT_MEMORY;
	bytes[0] = 1;
	if (text.len)
		memcpy(bytes + 1, text.ptr, text.len);
	return DB_FAULT_NONE;
}

static enum db_fault get_jsonb(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	const char *bytes = from->bytes;

	(void)s;
	if (from->kind == DB_TEXT)
		return postgres_text(arena, 1, bytes, from->length, value);
	if (from->kind != DB_BLOB || !from->length || bytes[0] != 1)
		return DB_FAULT_FORM;
	return postgres_text(arena, 1, bytes + 1, from->length - 1, value);
}

static enum db_fault pg_bytes(sc_arena *arena, const void *value, struct db_value *to, size_t size)
{
	unsigned char *bytes = codec_bytes(arena, to, size);

	if (!bytes)
		return DB_FAULT_MEMORY;
	memcpy(bytes, value, size);
	return DB_FAULT_NONE;
}

static enum db_fault pg_uuid(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	(void)field;
	return pg_bytes(arena, value, to, sizeof(sc_uuid));
}

static enum db_fault pg_macaddr(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	return pg_bytes(arena, value, to, field->type == SC_TYPE_MACADDR ? sizeof(sc_macaddr) : sizeof(sc_macaddr8));
}

static enum db_fault pg_timestamp(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	int64_t us;

	(void)field;
	memcpy(&us, value, sizeof(us));
	if (us != INT64_MAX && us != INT64_MIN && __builtin_sub_overflow(us, POSTGRES_EPOCH_US, &us))
		return DB_FAULT_RANGE;
	return put_big(arena, to, (uint64_t)us, sizeof(us));
}

enum { POSTGRES_EPOCH_DAYS = 10957 };

static enum db_fault pg_date(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	int32_t days;

	(void)field;
	memcpy(&days, value, sizeof(days));
	if (days != INT32_MAX && days != INT32_MIN && __builtin_sub_overflow(days, POSTGRES_EPOCH_DAYS, &days))
		return DB_FAULT_RANGE;
	return put_big(arena, to, (uint32_t)days, sizeof(days));
}

static enum db_fault pg_timetz(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	unsigned char *bytes = codec_bytes(arena, to, 12);
	sc_timetz v;
	uint64_t us;
	uint32_t west;

	(void)field;
	if (!bytes)
		return DB_FAULT_MEMORY;
	memcpy(&v, value, sizeof(v));
	us = htobe64((uint64_t)v.us);
	west = htobe32((uint32_t)v.seconds_west);
	memcpy(bytes, &us, 8);
	memcpy(bytes + 8, &west, 4);
	return DB_FAULT_NONE;
}

static enum db_fault pg_interval(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	unsigned char *bytes = codec_bytes(arena, to, 16);
	sc_interval v;
	uint64_t us;
	uint32_t parts[2];

	(void)field;
	if (!bytes)
		return DB_FAULT_MEMORY;
	memcpy(&v, value, sizeof(v));
	us = htobe64((uint64_t)v.us);
	parts[0] = htobe32((uint32_t)v.days);
	parts[1] = htobe32((uint32_t)v.months);
	memcpy(bytes, &us, 8);
	memcpy(bytes + 8, parts, 8);
	return DB_FAULT_NONE;
}

static enum db_fault put_enum(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	const sc_labels *labels = field->more;
	unsigned n;

	(void)arena;
	memcpy(&n, value, sizeof(n));
	if (n >= labels->count)
		return DB_FAULT_RANGE;
	*to = (struct db_value){ DB_TEXT, strlen(labels->texts[n]), labels->texts[n], 0, 0 };
	return DB_FAULT_NONE;
}

static enum db_fault get_enum(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	const sc_labels *labels = s->more;
	uint32_t i;

	(void)arena;
	if (from->kind != DB_TEXT && from->kind != DB_BLOB)
		return DB_FAULT_FORM;
	for (i = 0; i < labels->count; i++)
		if (strncmp(labels->texts[i], from->bytes, from->length) == 0 && !labels->texts[i][from->length])
			break;
	memcpy(value, &i, sizeof(i));
	return i < labels->count ? DB_FAULT_NONE : DB_FAULT_RANGE;
}

static enum db_fault get_date(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	int32_t days;

	(void)s;
	(void)arena;
	if (from->kind == DB_TEXT)
		return sc_date_from_text((sc_str){ from->bytes, from->length }, value) ? DB_FAULT_NONE : DB_FAULT_FORM;
	if (from->kind != DB_BLOB || from->length != 4)
		return DB_FAULT_FORM;
	days = (int32_t)load32(from->bytes);
	if (days != INT32_MAX && days != INT32_MIN && __builtin_add_overflow(days, POSTGRES_EPOCH_DAYS, &days))
		return DB_FAULT_RANGE;
	memcpy(value, &days, sizeof(days));
	return DB_FAULT_NONE;
}

static enum db_fault get_timetz(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	sc_timetz v;

	(void)s;
	(void)arena;
	if (from->kind != DB_BLOB || from->length != 12)
		return DB_FAULT_FORM;
	v.us = (int64_t)load64(from->bytes);
	v.seconds_west = (int32_t)load32((const char *)from->bytes + 8);
	memcpy(value, &v, sizeof(v));
	return DB_FAULT_NONE;
}

static enum db_fault get_interval(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	const char *bytes = from->bytes;
	sc_interval v;

	(void)s;
	(void)arena;
	if (from->kind != DB_BLOB || from->length != 16)
		return DB_FAULT_FORM;
	v.us = (int64_t)load64(bytes);
	v.days = (int32_t)load32(bytes + 8);
	v.months = (int32_t)load32(bytes + 12);
	memcpy(value, &v, sizeof(v));
	return DB_FAULT_NONE;
}

static enum db_fault get_macaddr(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	(void)arena;
	if (from->kind != DB_BLOB || from->length != s->scale)
		return DB_FAULT_FORM;
	memcpy(value, from->bytes, s->scale);
	return DB_FAULT_NONE;
}

/* ---- what SQLite stores ---- */

static enum db_fault lite_bool(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	bool n;

	(void)field;
	(void)arena;
	memcpy(&n, value, sizeof(n));
	to->kind = DB_INTEGER;
	to->integer = n;
	return DB_FAULT_NONE;
}

static enum db_fault lite_2(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	int16_t n;

	(void)field;
	(void)arena;
	memcpy(&n, value, sizeof(n));
	to->kind = DB_INTEGER;
	to->integer = n;
	return DB_FAULT_NONE;
}

static enum db_fault lite_4(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	int32_t n;

	(void)field;
	(void)arena;
	memcpy(&n, value, sizeof(n));
	to->kind = DB_INTEGER;
	to->integer = n;
	return DB_FAULT_NONE;
}

static enum db_fault lite_u4(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	uint32_t n;

	(void)field;
	(void)arena;
	memcpy(&n, value, sizeof(n));
	to->kind = DB_INTEGER;
	to->integer = n;
	return DB_FAULT_NONE;
}

static enum db_fault lite_8(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	int64_t n;

	(void)field;
	(void)arena;
	memcpy(&n, value, sizeof(n));
	to->kind = DB_INTEGER;
	to->integer = n;
	return DB_FAULT_NONE;
}

/* NaN would be stored as NULL. */
static enum db_fault lite_real(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	double n8;
	float n4;

	(void)arena;
	memcpy(&n4, value, sizeof(n4));
	if (field->type == SC_TYPE_FLOAT4)
		n8 = n4;
	else
		memcpy(&n8, value, sizeof(n8));
	*to = (struct db_value){ DB_REAL, 0, NULL, 0, n8 };
	return isnan(n8) ? DB_FAULT_RANGE : DB_FAULT_NONE;
}

static enum db_fault lite_text(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	enum db_fault fault = pg_text(field, arena, value, to);

	to->kind = field->type == SC_TYPE_BYTEA ? DB_BLOB : DB_TEXT;
	return fault;
}

static enum db_fault lite_bits(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	sc_str text;

	memcpy(&text, value, sizeof(text));
	if (text.len && strspn(text.ptr, "01") < text.len)
		return DB_FAULT_RANGE;
	return lite_text(field, arena, value, to);
}

/* Numbers as they are written, but for what is no number. */
static enum db_fault lite_numeric(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	enum db_fault fault = numeric_encode(field, arena, value, to);

	return fault ? fault : lite_text(field, arena, value, to);
}

static size_t text_of(const sc_field *field, const void *value, char *text)
{
	struct text_out t = { text, SC_TEXT_MOST, 0 };

	switch (field->type) {
	case SC_TYPE_UUID:
		return sc_uuid_text(*(const sc_uuid *)value, text, SC_TEXT_MOST);
	case SC_TYPE_TIMESTAMP:
		time_stored(&t, ((const sc_timestamp *)value)->us, "");
		return t.length;
	case SC_TYPE_TIMESTAMPTZ:
		time_stored(&t, ((const sc_timestamptz *)value)->us, "Z");
		return t.length;
	case SC_TYPE_DATE:
		return sc_date_text(*(const sc_date *)value, text, SC_TEXT_MOST);
	case SC_TYPE_TIME:
		time_of_day_stored(&t, ((const sc_time *)value)->us);
		return t.length;
	case SC_TYPE_TIMETZ:
		return sc_timetz_text(*(const sc_timetz *)value, text, SC_TEXT_MOST);
	case SC_TYPE_INTERVAL:
		return sc_interval_text(*(const sc_interval *)value, text, SC_TEXT_MOST);
	case SC_TYPE_DECIMAL:
		return sc_decimal_text(*(const sc_decimal *)value, text, SC_TEXT_MOST);
	case SC_TYPE_INET:
	case SC_TYPE_CIDR:
		return sc_inet_text(*(const sc_inet *)value, text, SC_TEXT_MOST);
	case SC_TYPE_MACADDR:
		return sc_macaddr_text(*(const sc_macaddr *)value, text, SC_TEXT_MOST);
	default:
		return sc_macaddr8_text(*(const sc_macaddr8 *)value, text, SC_TEXT_MOST);
	}
}

static enum db_fault lite_shown(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	char text[SC_TEXT_MOST];
	size_t length = text_of(field, value, text);
	char *copy = db_arena_copy(arena, text, length);

	*to = (struct db_value){ DB_TEXT, length, copy, 0, 0 };
	return copy ? DB_FAULT_NONE : DB_FAULT_MEMORY;
}

static enum db_fault lite_get(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	sc_str text = { from->bytes, from->length };
	int good;

	(void)arena;
	if (from->kind != DB_TEXT)
		return DB_FAULT_FORM;
	switch (s->scale) {
	case SC_TYPE_UUID:
		good = sc_uuid_from_text(text, value);
		break;
	case SC_TYPE_TIMESTAMP:
		good = sc_timestamp_from_text(text, value);
		break;
	case SC_TYPE_TIMESTAMPTZ:
		good = sc_timestamptz_from_text(text, value);
		break;
	case SC_TYPE_TIME:
		good = sc_time_from_text(text, value);
		break;
	case SC_TYPE_TIMETZ:
		good = sc_timetz_from_text(text, value);
		break;
	case SC_TYPE_INTERVAL:
		good = sc_interval_from_text(text, value);
		break;
	case SC_TYPE_MACADDR:
		good = sc_macaddr_from_text(text, value);
		break;
	default:
		good = sc_macaddr8_from_text(text, value);
		break;
	}
	return good ? DB_FAULT_NONE : DB_FAULT_FORM;
}

static enum db_fault lite_get_oid(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	uint32_t n = (uint32_t)from->integer;

	(void)s;
	(void)arena;
	if (from->kind != DB_INTEGER)
		return DB_FAULT_FORM;
	memcpy(value, &n, sizeof(n));
	return n == from->integer ? DB_FAULT_NONE : DB_FAULT_RANGE;
}

/* ---- JSON ---- */

static void json_bool(struct str *s, const sc_field *field, const void *value)
{
	(void)field;
	str_add(s, *(const bool *)value ? "true" : "false");
}

static void json_integer(struct str *s, const sc_field *field, const void *value)
{
	struct db_value n;

	codec_of(field)->in[SYSTEM_SQLITE].encode(field, NULL, value, &n);
	str_printf(s, "%lld", (long long)n.integer);
}

/* As few digits as give the number again. */
static void add_real(struct str *s, double n, int is_single)
{
	char text[40];
	int digits;

	for (digits = is_single ? 6 : 15; digits < (is_single ? 9 : 17); digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, n);
		if (is_single ? strtof(text, NULL) == (float)n : strtod(text, NULL) == n)
			break;
	}
	str_printf(s, "%.*g", digits, n);
}

/* JSON has no word for what is not finite. */
static void json_real(struct str *s, const sc_field *field, const void *value)
{
	struct db_value n;

	lite_real(field, NULL, value, &n);
	if (isfinite(n.real))
		add_real(s, n.real, field->type == SC_TYPE_FLOAT4);
	else
		str_add(s, isnan(n.real) ? "\"NaN\"" : n.real < 0 ? "\"-Infinity\"" : "\"Infinity\"");
}

/* A program's text needs no NUL at its end. */
static void add_json(struct str *s, const char *text, size_t length)
{
	struct str copy = { 0 };

	str_add_bytes(&copy, text, length);
	str_json(s, str_text(&copy));
	s->failed |= str_failed(&copy);
	str_free(&copy);
}

static void json_text(struct str *s, const sc_field *field, const void *value)
{
	sc_str text;

	(void)field;
	memcpy(&text, value, sizeof(text));
	add_json(s, text.ptr, text.len);
}

static void json_plain(struct str *s, const sc_field *field, const void *value)
{
	sc_str text;

	(void)field;
	memcpy(&text, value, sizeof(text));
	str_add_bytes(s, text.ptr, text.len);
}

static void json_bytea(struct str *s, const sc_field *field, const void *value)
{
	sc_bytes bytes;
	size_t i;

	(void)field;
	memcpy(&bytes, value, sizeof(bytes));
	str_add(s, "\"\\\\x");
	for (i = 0; i < bytes.len; i++)
		str_printf(s, "%02x", ((const unsigned char *)bytes.ptr)[i]);
	str_char(s, '"');
}

static void json_shown(struct str *s, const sc_field *field, const void *value)
{
	char text[SC_TEXT_MOST];

	str_char(s, '"');
	str_add_bytes(s, text, text_of(field, value, text));
	str_char(s, '"');
}

static void json_number(struct str *s, const char *text, size_t length)
{
	int is_number = length && (text[length - 1] >= '0' && text[length - 1] <= '9');

	str_add(s, is_number ? "" : "\"");
	str_add_bytes(s, text, length);
	str_add(s, is_number ? "" : "\"");
}

static void json_decimal(struct str *s, const sc_field *field, const void *value)
{
	char text[SC_TEXT_MOST];
	size_t length = text_of(field, value, text);

	json_number(s, text, length);
}

static void json_numeric(struct str *s, const sc_field *field, const void *value)
{
	sc_str text;

	(void)field;
	memcpy(&text, value, sizeof(text));
	json_number(s, text.ptr, text.len);
}

static void json_enum(struct str *s, const sc_field *field, const void *value)
{
	struct db_value label;

	if (put_enum(field, NULL, value, &label) == DB_FAULT_NONE)
		add_json(s, label.bytes, label.length);
	else
		str_add(s, "null");
}

/* ---- the table ---- */

#define STRUCT(type)                                                                                                   \
	sizeof(type), offsetof(                                                                                        \
	                      struct {                                                                                 \
		                      int has;                                                                         \
		                      type value;                                                                      \
	                      },                                                                                       \
	                      value)

/* clang-format off */
#define ROW(oid, param, type, pointer, pg_op, pg_get, pg_put, lite_op, lite_read, lite_put, json) \
	{ oid, param, STRUCT(type), pointer, { { pg_op, pg_get, pg_put }, { lite_op, lite_read, lite_put } }, json }
static const struct codec codecs[] = {
	[SC_TYPE_BOOL] = ROW(16, 16, bool, 0, DB_OP_BOOL, NULL, pg_bool, DB_OP_BOOL, NULL, lite_bool, json_bool),
	[SC_TYPE_INT2] = ROW(21, 21, int16_t, 0, DB_OP_INT2, NULL, pg_2, DB_OP_INT2, NULL, lite_2, json_integer),
	[SC_TYPE_INT4] = ROW(23, 23, int32_t, 0, DB_OP_INT4, NULL, pg_4, DB_OP_INT4, NULL, lite_4, json_integer),
	[SC_TYPE_INT8] = ROW(20, 20, int64_t, 0, DB_OP_INT8, NULL, pg_8, DB_OP_INT8, NULL, lite_8, json_integer),
	[SC_TYPE_OID] = ROW(26, 26, uint32_t, 0, DB_OP_INT4, NULL, pg_4, DB_OP_CALL, lite_get_oid, lite_u4, json_integer),
	[SC_TYPE_FLOAT4] = ROW(700, 700, float, 0, DB_OP_FLOAT4, NULL, pg_4, DB_OP_FLOAT4, NULL, lite_real, json_real),
	[SC_TYPE_FLOAT8] = ROW(701, 701, double, 0, DB_OP_FLOAT8, NULL, pg_8, DB_OP_FLOAT8, NULL, lite_real, json_real),
	[SC_TYPE_TEXT] = ROW(25, 0, sc_str, 1, DB_OP_TEXT, NULL, pg_text, DB_OP_TEXT, NULL, lite_text, json_text),
	[SC_TYPE_BYTEA] = ROW(17, 17, sc_bytes, 1, DB_OP_BYTES, NULL, pg_text, DB_OP_BYTES, NULL, lite_text, json_bytea),
	[SC_TYPE_UUID] = ROW(2950, 2950, sc_uuid, 0, DB_OP_16, NULL, pg_uuid, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_TIMESTAMP] = ROW(1114, 1114, sc_timestamp, 0, DB_OP_TIMESTAMP, NULL, pg_timestamp, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_TIMESTAMPTZ] = ROW(1184, 1184, sc_timestamptz, 0, DB_OP_TIMESTAMP, NULL, pg_timestamp, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_DATE] = ROW(1082, 1082, sc_date, 0, DB_OP_CALL, get_date, pg_date, DB_OP_CALL, get_date, lite_shown, json_shown),
	[SC_TYPE_TIME] = ROW(1083, 1083, sc_time, 0, DB_OP_INT8, NULL, pg_8, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_TIMETZ] = ROW(1266, 1266, sc_timetz, 0, DB_OP_CALL, get_timetz, pg_timetz, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_INTERVAL] = ROW(1186, 1186, sc_interval, 0, DB_OP_CALL, get_interval, pg_interval, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_DECIMAL] = ROW(1700, 1700, sc_decimal, 0, DB_OP_CALL, decimal_decode, decimal_encode, DB_OP_CALL, decimal_decode, lite_shown, json_decimal),
	[SC_TYPE_NUMERIC] = ROW(1700, 1700, sc_str, 1, DB_OP_CALL, numeric_decode, numeric_encode, DB_OP_CALL, numeric_decode, lite_numeric, json_numeric),
	[SC_TYPE_MONEY] = ROW(790, 790, int64_t, 0, DB_OP_INT8, NULL, pg_8, DB_OP_INT8, NULL, lite_8, json_integer),
	[SC_TYPE_JSON] = ROW(114, 114, sc_str, 1, DB_OP_TEXT, NULL, pg_text, DB_OP_TEXT, NULL, lite_text, json_plain),
	[SC_TYPE_JSONB] = ROW(3802, 3802, sc_str, 1, DB_OP_CALL, get_jsonb, pg_jsonb, DB_OP_TEXT, NULL, lite_text, json_plain),
	[SC_TYPE_INET] = ROW(869, 869, sc_inet, 0, DB_OP_CALL, inet_decode, inet_encode, DB_OP_CALL, inet_decode, lite_shown, json_shown),
	[SC_TYPE_CIDR] = ROW(650, 650, sc_inet, 0, DB_OP_CALL, inet_decode, inet_encode, DB_OP_CALL, inet_decode, lite_shown, json_shown),
	[SC_TYPE_MACADDR] = ROW(829, 829, sc_macaddr, 0, DB_OP_CALL, get_macaddr, pg_macaddr, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_MACADDR8] = ROW(774, 774, sc_macaddr8, 0, DB_OP_CALL, get_macaddr, pg_macaddr, DB_OP_CALL, lite_get, lite_shown, json_shown),
	[SC_TYPE_BIT] = ROW(1560, 1560, sc_str, 1, DB_OP_CALL, bit_decode, bit_encode, DB_OP_TEXT, NULL, lite_bits, json_text),
	[SC_TYPE_VARBIT] = ROW(1562, 1562, sc_str, 1, DB_OP_CALL, bit_decode, bit_encode, DB_OP_TEXT, NULL, lite_bits, json_text),
	[SC_TYPE_ENUM] = ROW(0, 0, int32_t, 0, DB_OP_CALL, get_enum, put_enum, DB_OP_CALL, get_enum, put_enum, json_enum),
	[SC_TYPE_AS_TEXT] = ROW(25, 25, sc_str, 1, DB_OP_TEXT, NULL, pg_text, DB_OP_TEXT, NULL, lite_text, json_text),
};
/* clang-format on */

const struct codec *codec_of(const sc_field *field)
{
	size_t count = sizeof(codecs) / sizeof(codecs[0]);

	return field->type < count && codecs[field->type].size ? &codecs[field->type] : NULL;
}
