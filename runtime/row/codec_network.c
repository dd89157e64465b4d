/* uuid, inet, cidr, macaddr and bit strings: the wire's forms and texts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/row/codec.h"

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 32) >= 'a' && (c | 32) <= 'f')
		return (c | 32) - 'a' + 10;
	return -1;
}

/* `count` bytes of two hex digits each, with any of `between` between them. */
static int read_hex(sc_str text, unsigned char *bytes, size_t count, const char *between)
{
	unsigned char read[16];
	size_t done = 0, i = 0;

	while (text.ptr && i + 1 < text.len && done < count) {
		int high = hex_digit(text.ptr[i]), low = hex_digit(text.ptr[i + 1]);

		if (high < 0 && done && text.ptr[i] && strchr(between, text.ptr[i])) {
			i++;
			continue;
		}
		if (high < 0 || low < 0)
			return 0;
		read[done++] = (unsigned char)(high << 4 | low);
		i += 2;
	}
	if (!text.ptr || done != count || i != text.len)
		return 0;
	memcpy(bytes, read, count);
	return 1;
}

int sc_uuid_from_text(sc_str text, sc_uuid *value)
{
	if (text.ptr && text.len > 2 && text.ptr[0] == '{' && text.ptr[text.len - 1] == '}')
		text = (sc_str){ text.ptr + 1, text.len - 2 };
	return read_hex(text, value->b, sizeof(value->b), "-");
}

size_t sc_uuid_text(sc_uuid value, char *text, size_t size)
{
	static const char digits[] = "0123456789abcdef";
	struct text_out t = { text, size, 0 };
	char all[37], *c = all;
	size_t i;

	for (i = 0; i < sizeof(value.b); i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*c++ = '-';
		*c++ = digits[value.b[i] >> 4];
		*c++ = digits[value.b[i] & 15];
	}
	*c = '\0';
	text_printf(&t, "%s", all);
	return t.length;
}

int sc_macaddr_from_text(sc_str text, sc_macaddr *value)
{
	return read_hex(text, value->b, sizeof(value->b), ":-.");
}

/* Six bytes are widened as PostgreSQL does. */
int sc_macaddr8_from_text(sc_str text, sc_macaddr8 *value)
{
	unsigned char six[6];

	if (!read_hex(text, six, sizeof(six), ":-."))
		return read_hex(text, value->b, sizeof(value->b), ":-.");
	memcpy(value->b, six, 3);
	value->b[3] = 0xff;
	value->b[4] = 0xfe;
	memcpy(value->b + 5, six + 3, 3);
	return 1;
}

static size_t write_mac(const unsigned char *bytes, size_t count, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };
	size_t i;

	for (i = 0; i < count; i++)
		text_printf(&t, "%s%02x", i ? ":" : "", bytes[i]);
	return t.length;
}

size_t sc_macaddr_text(sc_macaddr value, char *text, size_t size)
{
	return write_mac(value.b, sizeof(value.b), text, size);
}

size_t sc_macaddr8_text(sc_macaddr8 value, char *text, size_t size)
{
	return write_mac(value.b, sizeof(value.b), text, size);
}

/* ---- inet ---- */

/* The numbers of PostgreSQL's own, on every system. */
enum { WIRE_V4 = 2, WIRE_V6 = 3, WIRE_HEAD = 4 };

static size_t address_size(const sc_inet *v)
{
	return v->family == 4 ? 4 : 16;
}

static int is_inet(const sc_inet *v)
{
	return (v->family == 4 && v->bits <= 32) || (v->family == 6 && v->bits <= 128);
}

enum db_fault inet_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	const unsigned char *bytes = from->bytes;
	sc_inet v = { 0 };

	(void)s;
	(void)arena;
	if (from->kind == DB_TEXT) {
		if (!sc_inet_from_text((sc_str){ from->bytes, from->length }, &v))
			return DB_FAULT_FORM;
	} else {
		if (from->kind != DB_BLOB || from->length < WIRE_HEAD || (bytes[0] != WIRE_V4 && bytes[0] != WIRE_V6))
			return DB_FAULT_FORM;
		v.family = bytes[0] == WIRE_V4 ? 4 : 6;
		v.bits = bytes[1];
		v.is_cidr = bytes[2] != 0;
		if (bytes[3] != address_size(&v) || from->length != WIRE_HEAD + address_size(&v) || !is_inet(&v))
			return DB_FAULT_FORM;
		memcpy(v.addr, bytes + WIRE_HEAD, address_size(&v));
	}
	memcpy(value, &v, sizeof(v));
	return DB_FAULT_NONE;
}

enum db_fault inet_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	unsigned char *bytes;
	sc_inet v;

	memcpy(&v, value, sizeof(v));
	if (!is_inet(&v))
		return DB_FAULT_RANGE;
	bytes = codec_bytes(arena, to, WIRE_HEAD + address_size(&v));
	if (!bytes)
		return DB_FAULT_MEMORY;
	bytes[0] = v.family == 4 ? WIRE_V4 : WIRE_V6;
	bytes[1] = v.bits;
	bytes[2] = field->type == SC_TYPE_CIDR;
	bytes[3] = (unsigned char)address_size(&v);
	memcpy(bytes + WIRE_HEAD, v.addr, address_size(&v));
	return DB_FAULT_NONE;
}

/* The longest run of two or more zero groups is left out. */
static int zero_run(const int *groups, int *length)
{
	int best = -1, i, j;

	*length = 1;
	for (i = 0; i < 8; i = j + (j == i)) {
		for (j = i; j < 8 && !groups[j];)
			j++;
		if (j - i > *length) {
			best = i;
			*length = j - i;
		}
	}
	return best;
}

static void write_v6(struct text_out *t, const unsigned char *b)
{
	int groups[8], i, run, length;

	for (i = 0; i < 8; i++)
		groups[i] = b[2 * i] << 8 | b[2 * i + 1];
	run = zero_run(groups, &length);
	/* ::1.2.3.4 and ::ffff:1.2.3.4 */
	if (run == 0 && (length == 6 || (length == 7 && groups[7] > 1) || (length == 5 && groups[5] == 0xffff))) {
		text_printf(t, "::%s%d.%d.%d.%d", length == 5 ? "ffff:" : "", b[12], b[13], b[14], b[15]);
		return;
	}
	for (i = 0; i < 8; i++) {
		if (i == run) {
			text_printf(t, "::");
			i += length - 1;
			continue;
		}
		text_printf(t, "%s%x", i && i != run + length ? ":" : "", (unsigned)groups[i]);
	}
}

size_t sc_inet_text(sc_inet v, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };

	if (v.family == 4)
		text_printf(&t, "%d.%d.%d.%d", v.addr[0], v.addr[1], v.addr[2], v.addr[3]);
	else
		write_v6(&t, v.addr);
	if (v.is_cidr || v.bits != 8 * address_size(&v))
		text_printf(&t, "/%d", v.bits);
	return t.length;
}

/* A number of up to `most`; its end, or NULL. */
static const char *read_number(const char *c, const char *end, int most, int *n)
{
	const char *from = c;

	for (*n = 0; c < end && *c >= '0' && *c <= '9' && c - from < 3; c++)
		*n = *n * 10 + *c - '0';
	return c == from || *n > most ? NULL : c;
}

/* 1 to 4 numbers; those left out are 0. How many, 0: no address. */
static int read_v4(const char *c, const char *end, unsigned char *addr)
{
	int i, n;

	for (i = 0; i < 4; i++) {
		if (i && (c == end || *c++ != '.'))
			return 0;
		c = read_number(c, end, 255, &n);
		if (!c)
			return 0;
		addr[i] = (unsigned char)n;
		if (c == end)
			return i + 1;
	}
	return 0;
}

/* One group of up to four hex digits; its end, or NULL. */
static const char *read_group(const char *c, const char *end, unsigned char *addr)
{
	int n = 0, count = 0;

	for (; c < end && hex_digit(*c) >= 0 && count < 4; c++, count++)
		n = n << 4 | hex_digit(*c);
	addr[0] = (unsigned char)(n >> 8);
	addr[1] = (unsigned char)n;
	return count ? c : NULL;
}

static int read_v6(const char *c, const char *end, unsigned char *addr)
{
	unsigned char read[18] = { 0 };
	size_t done = 0, gap = 17;

	if (end - c >= 2 && c[0] == ':' && c[1] == ':') {
		gap = 0;
		c += 2;
	}
	while (c < end) {
		const char *next;

		if (done >= 16)
			return 0;
		if (done <= 12 && memchr(c, '.', (size_t)(end - c)) && !memchr(c, ':', (size_t)(end - c))) {
			if (read_v4(c, end, read + done) != 4)
				return 0;
			done += 4;
			break;
		}
		next = read_group(c, end, read + done);
		if (!next)
			return 0;
		done += 2;
		c = next;
		if (c == end)
			break;
		if (*c++ != ':' || c == end)
			return 0;
		if (*c == ':' && gap == 17) {
			gap = done;
			c++;
		}
	}
	if (gap == 17 ? done != 16 : done > 14)
		return 0;
	memset(addr, 0, 16);
	gap = gap == 17 ? 16 : gap;
	memcpy(addr, read, gap < done ? gap : done);
	if (gap < done)
		memcpy(addr + 16 - (done - gap), read + gap, done - gap);
	return 1;
}

int sc_inet_from_text(sc_str text, sc_inet *value)
{
	const char *end = text.ptr + text.len, *slash;
	sc_inet v = { 0 };
	int bits, parts;

	if (!text.ptr || !text.len)
		return 0;
	slash = memchr(text.ptr, '/', text.len);
	v.family = memchr(text.ptr, ':', text.len) ? 6 : 4;
	if (v.family == 4)
		parts = read_v4(text.ptr, slash ? slash : end, v.addr);
	else
		parts = read_v6(text.ptr, slash ? slash : end, v.addr) ? 4 : 0;
	if (!parts || (parts < 4 && !slash))
		return 0;
	bits = v.family == 4 ? 32 : 128;
	if (slash && read_number(slash + 1, end, bits, &bits) != end)
		return 0;
	v.bits = (unsigned char)bits;
	*value = v;
	return 1;
}

/* ---- bit strings: as text of 0 and 1 ---- */

enum db_fault bit_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value)
{
	const unsigned char *bytes = from->bytes;
	sc_str text = { NULL, 0 };
	size_t i;
	char *c;

	(void)s;
	if (from->kind == DB_TEXT) {
		text.ptr = c = db_arena_copy(arena, from->bytes, from->length);
		text.len = from->length;
	} else {
		if (from->kind != DB_BLOB || from->length < 4)
			return DB_FAULT_FORM;
		text.len = (size_t)bytes[0] << 24 | (size_t)bytes[1] << 16 | (size_t)bytes[2] << 8 | bytes[3];
		if (from->length != 4 + (text.len + 7) / 8)
			return DB_FAULT_FORM;
		text.ptr = c = sc_arena_alloc(arena, text.len + 1);
		for (i = 0; c && i < text.len; i++)
			c[i] = bytes[4 + i / 8] & (0x80 >> i % 8) ? '1' : '0';
		if (c)
			c[i] = '\0';
	}
	memcpy(value, &text, sizeof(text));
	return c ? DB_FAULT_NONE : DB_FAULT_MEMORY;
}

enum db_fault bit_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to)
{
	unsigned char *bytes;
	sc_str text;
	size_t i;

	(void)field;
	memcpy(&text, value, sizeof(text));
	if (text.len > INT32_MAX)
		return DB_FAULT_RANGE;
	bytes = codec_bytes(arena, to, 4 + (text.len + 7) / 8);
	if (!bytes)
		return DB_FAULT_MEMORY;
	memset(bytes, 0, to->length);
	for (i = 0; i < 4; i++)
		bytes[i] = (unsigned char)(text.len >> (24 - 8 * i));
	for (i = 0; i < text.len; i++) {
		if (text.ptr[i] != '0' && text.ptr[i] != '1')
			return DB_FAULT_RANGE;
		if (text.ptr[i] == '1')
			bytes[4 + i / 8] |= (unsigned char)(0x80 >> i % 8);
	}
	return DB_FAULT_NONE;
}
