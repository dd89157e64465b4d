/* numeric: PostgreSQL's digits of base 10000, sc_decimal and decimal text, each from and to the other. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/row/codec.h"

enum { SIGN_PLUS = 0, SIGN_MINUS = 0x4000, SIGN_NAN = 0xc000, SIGN_INFINITY = 0xd000, SIGN_MINUS_INFINITY = 0xf000 };
enum { HEAD = 8, BASE = 10000, BASE_DIGITS = 4, DECIMAL_DIGITS = 18, MOST_SCALE = 16383, MOST_WEIGHT = 32767 };

/* The wire's head, and its digits behind it. */
struct numeric {
	int count, weight, sign, scale;
	const unsigned char *digits;
};

static int get16(const unsigned char *bytes)
{
	return bytes[0] << 8 | bytes[1];
}

static void put16(unsigned char *bytes, int n)
{
	bytes[0] = (unsigned char)(n >> 8);
	bytes[1] = (unsigned char)n;
}

static int read_head(const struct db_value *from, struct numeric *n)
{
	const unsigned char *bytes = from->bytes;
	int i;

	if (from->length < HEAD)
		return 0;
	*n = (struct numeric){ get16(bytes), (int16_t)get16(bytes + 2), get16(bytes + 4), get16(bytes + 6),
		               bytes + HEAD };
	if (from->length != HEAD + 2 * (size_t)n->count)
		return 0;
	for (i = 0; i < n->count; i++)
		if (get16(n->digits + 2 * i) >= BASE)
			return 0;
	return 1;
}

static const int64_t powers[] = { 1,
	                          10,
	                          100,
	                          1000,
	                          10000,
	                          100000,
	                          1000000,
	                          10000000,
	                          100000000,
	                          1000000000,
	                          10000000000,
	                          100000000000,
	                          1000000000000,
	                          10000000000000,
	                          100000000000000,
	                          1000000000000000,
	                          10000000000000000,
	                          100000000000000000,
	                          1000000000000000000 };

/* units = the digits * 10^scale; 0 where they have no room */
static int units_of(const struct numeric *n, int64_t *units)
{
	int64_t sum = 0;
	int i, place;

	for (i = 0; i < n->count; i++) {
		int digit = get16(n->digits + 2 * i);

		place = (n->weight - i) * BASE_DIGITS + n->scale; /* 10^place is what the digit counts */
		if (!digit)
			continue;
		if (place > DECIMAL_DIGITS || (place < 0 && place > -BASE_DIGITS && digit % powers[-place]))
			return 0;
		if (place <= -BASE_DIGITS)
			return 0;
		if (place < 0 ? __builtin_add_overflow(sum, digit / powers[-place], &sum)
		              : __builtin_mul_overflow((int64_t)digit, powers[place], units) ||
		                        __builtin_add_overflow(sum, *units, &sum))
			return 0;
	}
	*units = n->sign == SIGN_MINUS ? -sum : sum;
	return 1;
}

/* What a check of the column admits, with the digits of numeric(15, 15). */
static int fits_text(double real)
{
	return real == 0 || ((real < 0 ? -real : real) < 1e16 && (real < 0 ? -real : real) > 1e-16);
}

/*
 * The decimal that a REAL of SQLite keeps: numeric(p, s) of up to 15 digits, which come back from it. Written without
 * regard to the locale's point.
 */
static size_t real_text(double real, char *text)
{
	char digits[40];
	int count = 0, exponent, place;
	int length = snprintf(digits, sizeof(digits), "%.14e", real < 0 ? -real : real);
	char *c = text, *end = strchr(digits, 'e');

	if (length <= 0 || !end)
		return 0;
	exponent = atoi(end + 1);
	for (char *d = digits; d < end; d++)
		if (*d >= '0' && *d <= '9')
			digits[count++] = *d;
	while (count > 1 && digits[count - 1] == '0')
		count--;
	if (real < 0)
		*c++ = '-';
	/* place: of a digit by its power of ten, downwards; the first one has `exponent` */
	for (place = exponent < 0 ? 0 : exponent; place >= 0 || exponent - place < count; place--) {
		if (place == -1)
			*c++ = '.';
		*c++ = place > exponent || exponent - place >= count ? '0' : digits[exponent - place];
	}
	return (size_t)(c - text);
}

enum db_fault decimal_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	char digits[SC_TEXT_MOST];
	sc_decimal d = { 0, 0 };
	struct numeric n;

	(void)s;
	(void)arena;
	if (from->kind == DB_REAL) {
		size_t length = fits_text(from->real) ? real_text(from->real, digits) : 0;

		return length && sc_decimal_from_text((sc_str){ digits, length }, value) ? DB_FAULT_NONE
		                                                                         : DB_FAULT_RANGE;
	}
	if (from->kind == DB_TEXT)
		return sc_decimal_from_text((sc_str){ from->bytes, from->length }, value) ? DB_FAULT_NONE
		                                                                          : DB_FAULT_FORM;
	if (from->kind != DB_BLOB || !read_head(from, &n))
		return DB_FAULT_FORM;
	d.scale = n.sign == SIGN_NAN ? SC_DECIMAL_NAN : n.scale;
	if (n.sign != SIGN_NAN && ((n.sign != SIGN_PLUS && n.sign != SIGN_MINUS) || !units_of(&n, &d.units)))
		return DB_FAULT_RANGE;
	memcpy(value, &d, sizeof(d));
	return DB_FAULT_NONE;
}

/* ---- text ---- */

/* The four digits at a power of BASE, 0 where none are. */
static int digit_at(const struct numeric *n, int power)
{
	int i = n->weight - power;

	return i >= 0 && i < n->count ? get16(n->digits + 2 * i) : 0;
}

static char *write_digits(char *c, const struct numeric *n)
{
	int power, left;

	if (n->sign == SIGN_MINUS)
		*c++ = '-';
	if (n->weight < 0)
		*c++ = '0';
	for (power = n->weight; power >= 0; power--)
		c += sprintf(c, power == n->weight ? "%d" : "%04d", digit_at(n, power));
	if (n->scale)
		*c++ = '.';
	for (left = n->scale, power = -1; left > 0; left -= BASE_DIGITS, power--) {
		char digits[8];

		sprintf(digits, "%04d", digit_at(n, power));
		memcpy(c, digits, BASE_DIGITS);
		c += left < BASE_DIGITS ? left : BASE_DIGITS;
	}
	*c = '\0';
	return c;
}

static enum db_fault give_text(sc_arena *arena, const char *text, size_t length, void *value)
{
	sc_str s = { db_arena_copy(arena, text, length), length };

	if (!s.ptr)
		return DB_FAULT_MEMORY;
	memcpy(value, &s, sizeof(s));
	return DB_FAULT_NONE;
}

enum db_fault numeric_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	char digits[SC_TEXT_MOST];
	struct numeric n;
	sc_str text;
	char *c;

	(void)s;
	if (from->kind == DB_REAL)
		return fits_text(from->real) ? give_text(arena, digits, real_text(from->real, digits), value)
		                             : DB_FAULT_RANGE;
	if (from->kind == DB_TEXT)
		return give_text(arena, from->bytes, from->length, value);
	if (from->kind != DB_BLOB || !read_head(from, &n))
		return DB_FAULT_FORM;
	if (n.sign == SIGN_NAN)
		return give_text(arena, "NaN", 3, value);
	if (n.sign == SIGN_INFINITY || n.sign == SIGN_MINUS_INFINITY)
		return give_text(arena, n.sign == SIGN_INFINITY ? "Infinity" : "-Infinity",
		                 n.sign == SIGN_INFINITY ? 8 : 9, value);
	c = sc_arena_alloc(arena, (size_t)(n.weight < 0 ? 0 : n.weight + 1) * BASE_DIGITS + (size_t)n.scale + 12);
	if (!c)
		return DB_FAULT_MEMORY;
	text.ptr = c;
	text.len = (size_t)(write_digits(c, &n) - c);
	memcpy(value, &text, sizeof(text));
	return DB_FAULT_NONE;
}

/* A decimal number taken apart: its digits without the zeros before it. */
struct decimal_text {
	int minus;
	const char *digits; /* with a point among them */
	size_t whole, part; /* how many stand before and behind the point */
};

static int take_apart(sc_str text, struct decimal_text *d)
{
	const char *c = text.ptr, *end = text.ptr + text.len, *from;

	d->minus = c < end && *c == '-';
	c += d->minus || (c < end && *c == '+');
	for (from = c; c < end && *c == '0';)
		c++;
	d->digits = c;
	while (c < end && *c >= '0' && *c <= '9')
		c++;
	d->whole = (size_t)(c - d->digits);
	d->part = 0;
	if (c == end)
		return c > from;
	if (*c != '.')
		return 0;
	for (from = ++c; c < end && *c >= '0' && *c <= '9';)
		c++;
	d->part = (size_t)(c - from);
	return c == end && (d->part || from - 1 > text.ptr + d->minus) && (d->part + d->whole || from[-2] == '0');
}

static int decimal_digit(const struct decimal_text *d, size_t number)
{
	return d->digits[number < d->whole ? number : number + 1] - '0';
}

int sc_decimal_from_text(sc_str text, sc_decimal *value)
{
	struct decimal_text d;
	int64_t units = 0;
	size_t i;

	if (text.ptr && text.len == 3 && strncasecmp(text.ptr, "nan", 3) == 0) {
		*value = (sc_decimal){ 0, SC_DECIMAL_NAN };
		return 1;
	}
	if (!text.ptr || !take_apart(text, &d) || d.part > DECIMAL_DIGITS)
		return 0;
	for (i = 0; i < d.whole + d.part; i++)
		if (__builtin_mul_overflow(units, 10, &units) ||
		    __builtin_add_overflow(units, decimal_digit(&d, i), &units))
			return 0;
	*value = (sc_decimal){ d.minus ? -units : units, (int32_t)d.part };
	return 1;
}

size_t sc_decimal_text(sc_decimal v, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };
	uint64_t units = v.units < 0 ? 0 - (uint64_t)v.units : (uint64_t)v.units;
	char digits[32];
	int length, point;

	if (v.scale < 0 || v.scale > DECIMAL_DIGITS) {
		text_printf(&t, "NaN");
		return t.length;
	}
	length = snprintf(digits, sizeof(digits), "%0*llu", v.scale + 1, (unsigned long long)units);
	point = length - v.scale;
	text_printf(&t, "%s%.*s", v.units < 0 ? "-" : "", point, digits);
	if (v.scale)
		text_printf(&t, ".%s", digits + point);
	return t.length;
}

/* ---- to the wire ---- */

static enum db_fault special(sc_arena *arena, int sign, struct db_value *to)
{
	unsigned char *bytes = codec_bytes(arena, to, HEAD);

	if (!bytes)
		return DB_FAULT_MEMORY;
	memset(bytes, 0, HEAD);
	put16(bytes + 4, sign);
	return DB_FAULT_NONE;
}

/* The digits in groups of four, counted from the point. */
static enum db_fault encode_digits(sc_arena *arena, const struct decimal_text *d, struct db_value *to)
{
	size_t before = (d->whole + BASE_DIGITS - 1) / BASE_DIGITS, behind = (d->part + BASE_DIGITS - 1) / BASE_DIGITS;
	size_t count = before + behind, first = before * BASE_DIGITS - d->whole, group, i;
	unsigned char *bytes;

	if (d->part > MOST_SCALE || before > MOST_WEIGHT || count > MOST_WEIGHT)
		return DB_FAULT_RANGE;
	bytes = codec_bytes(arena, to, HEAD + 2 * count);
	if (!bytes)
		return DB_FAULT_MEMORY;
	put16(bytes, (int)count);
	put16(bytes + 2, (int)before - 1);
	put16(bytes + 4, d->minus ? SIGN_MINUS : SIGN_PLUS);
	put16(bytes + 6, (int)d->part);
	for (group = 0; group < count; group++) {
		int n = 0;

		for (i = group * BASE_DIGITS; i < (group + 1) * BASE_DIGITS; i++)
			n = n * 10 + (i >= first && i - first < d->whole + d->part ? decimal_digit(d, i - first) : 0);
		put16(bytes + HEAD + 2 * group, n);
	}
	return DB_FAULT_NONE;
}

enum db_fault numeric_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	static const struct {
		const char *word;
		int sign;
	} words[] = { { "NaN", SIGN_NAN }, { "Infinity", SIGN_INFINITY }, { "-Infinity", SIGN_MINUS_INFINITY } };
	struct decimal_text d;
	sc_str text;
	size_t i;

	(void)field;
	memcpy(&text, value, sizeof(text));
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (text.len == strlen(words[i].word) && strncasecmp(text.ptr, words[i].word, text.len) == 0)
			return special(arena, words[i].sign, to);
	return take_apart(text, &d) ? encode_digits(arena, &d, to) : DB_FAULT_RANGE;
}

enum db_fault decimal_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	char digits[SC_TEXT_MOST];
	sc_decimal d;
	sc_str text;

	memcpy(&d, value, sizeof(d));
	if (d.scale < SC_DECIMAL_NAN || d.scale > DECIMAL_DIGITS)
		return DB_FAULT_RANGE;
	text = (sc_str){ digits, sc_decimal_text(d, digits, sizeof(digits)) };
	return numeric_encode(field, arena, &text, to);
}
