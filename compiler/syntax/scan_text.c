/* Values of tokens: bytes of the source go in, interned texts come out. Mistakes within a token are reported here. */
#include <string.h>

#include "compiler/syntax/parse.h"

enum { INTERN_FIRST = 1024, INTERN_LONGEST = 64 };

/* --- bytes --- */

/* Length of the well-formed UTF-8 character at `p`, 0 where there is none (overlong, surrogate, beyond U+10FFFF). */
static size_t utf8_length(const unsigned char *p, size_t left)
{
	static const unsigned char least_second[] = { [0x0] = 0xA0, [0x10] = 0x90 };
	size_t length = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
	unsigned char low = 0x80, high = 0xBF;

	if (p[0] < 0x80)
		return 1;
	if (!length || length > left)
		return 0;
	if (p[0] == 0xE0 || p[0] == 0xF0)
		low = least_second[p[0] - 0xE0];
	if (p[0] == 0xED)
		high = 0x9F;
	if (p[0] == 0xF4)
		high = 0x8F;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < length; i++) {
		if ((p[i] & 0xC0) != 0x80)
			return 0;
	}
	return length;
}

size_t scan_find_invalid(const char *text, size_t from, size_t length)
{
	while (from < length) {
		uint64_t eight;
		size_t size;

		if (length - from >= 8) {
			memcpy(&eight, text + from, 8);
			if (!(eight & 0x8080808080808080u)) {
				from += 8;
				continue;
			}
		}
		size = utf8_length((const unsigned char *)text + from, length - from);
		if (!size)
			return from;
		from += size;
	}
	return length;
}

/* One report a line: a file in another encoding has many. */
int scan_check_text(struct parse *p)
{
	const char *text = p->source->text;
	size_t length = p->source->length;
	const char *nul = memchr(text, '\0', length);

	if (nul) {
		uint32_t place = p->source->base + (uint32_t)(nul - text);

		diag_add(p->diag, DIAG_NUL_BYTE, place, place + 1, "NUL byte in the text%s",
		         length > 1 && (text[1] == '\0' || text[0] == '\0' || memcmp(text, "\xFF\xFE", 2) == 0)
		                 ? ": the file is UTF-16"
		                 : "");
		return 0;
	}
	for (size_t at = 0; (at = scan_find_invalid(text, at, length)) < length;) {
		uint32_t place = p->source->base + (uint32_t)at;
		const char *newline = memchr(text + at, '\n', length - at);

		diag_add(p->diag, DIAG_INVALID_UTF8, place, place + 1, "invalid UTF-8: byte \\x%02x",
		         (unsigned)(unsigned char)text[at]);
		if (!newline)
			break;
		at = (size_t)(newline - text);
	}
	return 1;
}

/* --- interning --- */

static uint32_t hash(const char *bytes, size_t length)
{
	uint64_t h = length;

	for (; length >= 8; bytes += 8, length -= 8) {
		uint64_t eight;

		memcpy(&eight, bytes, 8);
		h = (h ^ eight) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	for (size_t i = 0; i < length; i++)
		h = (h ^ (unsigned char)bytes[i]) * 0x100000001b3u;
	return (uint32_t)(h ^ h >> 32);
}

static struct interned *find_slot(struct interned *slots, size_t room, uint32_t code, const char *bytes, size_t length)
{
	size_t slot = code & (room - 1);

	while (slots[slot].text && (slots[slot].code != code || slots[slot].length != length ||
	                            memcmp(slots[slot].text, bytes, length) != 0))
		slot = (slot + 1) & (room - 1);
	return &slots[slot];
}

static int grow_interned(struct parse *p)
{
	size_t room = p->interned_room ? p->interned_room * 4 : INTERN_FIRST;
	struct interned *slots = mem_array(p->tree, room, sizeof(*slots));

	if (!slots)
		return 0;
	for (size_t i = 0; i < p->interned_room; i++) {
		const struct interned *old = &p->interned[i];

		if (old->text)
			*find_slot(slots, room, old->code, old->text, old->length) = *old;
	}
	p->interned = slots;
	p->interned_room = room;
	return 1;
}

const char *scan_intern(struct parse *p, const char *bytes, size_t length)
{
	uint32_t code;
	struct interned *slot;

	if (length > INTERN_LONGEST)
		return mem_copy(p->mem, bytes, length);
	if (p->interned_count * 2 >= p->interned_room && !grow_interned(p))
		return "";
	code = hash(bytes, length);
	slot = find_slot(p->interned, p->interned_room, code, bytes, length);
	if (slot->text)
		return slot->text;
	slot->text = mem_copy(p->mem, bytes, length);
	slot->code = code;
	slot->length = (uint32_t)length;
	p->interned_count++;
	return slot->text ? slot->text : "";
}

/* --- names and texts --- */

static void check_name(struct parse *p, size_t length, uint32_t place, size_t written)
{
	if (length > NAME_MOST)
		diag_add(p->diag, DIAG_NAME_TOO_LONG, place, place + (uint32_t)written,
		         "name of %zu bytes, at most %d are possible", length, NAME_MOST);
}

/* Folded to lower case, ASCII letters only; @word keeps its @. */
const char *scan_word(struct parse *p, const char *bytes, size_t length, uint32_t place)
{
	char small[INTERN_LONGEST];
	char *folded = length <= sizeof(small) ? small : mem_alloc(p->mem, length + 1);

	if (!folded)
		return "";
	for (size_t i = 0; i < length; i++)
		folded[i] = bytes[i] >= 'A' && bytes[i] <= 'Z' ? (char)(bytes[i] - 'A' + 'a') : bytes[i];
	if (length > NAME_MOST && bytes[0] != '@')
		check_name(p, length, place, length);
	return scan_intern(p, folded, length);
}

/* The text between two quotes with doubled quotes halved. */
static const char *undouble(struct parse *p, const char *bytes, size_t length, size_t *result)
{
	const char quote = bytes[0];
	char *text;
	size_t count = 0;

	bytes++;
	length = length >= 2 && bytes[length - 2] == quote ? length - 2 : length - 1; /* a broken one has no end */
	*result = length;
	if (!memchr(bytes, quote, length))
		return scan_intern(p, bytes, length);
	text = mem_alloc(p->mem, length + 1);
	if (!text)
		return "";
	for (size_t i = 0; i < length; i++) {
		text[count++] = bytes[i];
		if (bytes[i] == quote)
			i++;
	}
	*result = count;
	return text;
}

const char *scan_quoted(struct parse *p, const char *bytes, size_t length, uint32_t place)
{
	size_t count;
	const char *name = undouble(p, bytes, length, &count);

	if (!count)
		diag_add(p->diag, DIAG_QUOTED_EMPTY, place, place + (uint32_t)length, "empty name");
	if (length > 1 && bytes[length - 1] == '"') /* one that is never closed was reported as such */
		check_name(p, count, place, length);
	return name;
}

const char *scan_string(struct parse *p, const char *bytes, size_t length, uint32_t place)
{
	size_t count;

	if (!p->long_string && memchr(bytes, '\n', length))
		p->long_string = place;
	return undouble(p, bytes, length, &count);
}

/* --- E'...' --- */

struct unescape {
	struct parse *p;
	const char *bytes;
	size_t length, at;
	uint32_t place;
	char *text;
	size_t count;
	uint32_t high; /* first half of a surrogate pair that waits for its second */
	size_t high_at;
	int reported;
};

static void bad_escape(struct unescape *u, size_t from, const char *why)
{
	uint32_t start = u->place + (uint32_t)from;

	if (u->reported)
		return;
	diag_add(u->p->diag, DIAG_BAD_ESCAPE, start, u->place + (uint32_t)(u->at > from ? u->at : from + 1),
	         "escape %s", why);
	u->reported = 1;
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

/* Reads up to `most` digits; gives their number. */
static int read_digits(struct unescape *u, int base, int most, uint32_t *value)
{
	int count = 0;

	*value = 0;
	while (count < most && u->at < u->length && digit_value(u->bytes[u->at]) < base) {
		*value = *value * (uint32_t)base + (uint32_t)digit_value(u->bytes[u->at++]);
		count++;
	}
	return count;
}

static void put_code(struct unescape *u, uint32_t code)
{
	if (code < 0x80) {
		u->text[u->count++] = (char)code;
		return;
	}
	if (code < 0x800) {
		u->text[u->count++] = (char)(0xC0 | code >> 6);
	} else {
		if (code < 0x10000) {
			u->text[u->count++] = (char)(0xE0 | code >> 12);
		} else {
			u->text[u->count++] = (char)(0xF0 | code >> 18);
			u->text[u->count++] = (char)(0x80 | (code >> 12 & 0x3F));
		}
		u->text[u->count++] = (char)(0x80 | (code >> 6 & 0x3F));
	}
	u->text[u->count++] = (char)(0x80 | (code & 0x3F));
}

/* \uhhhh and \Uhhhhhhhh; two halves of a surrogate pair make one character. */
static void read_unicode(struct unescape *u, size_t from, int digits)
{
	uint32_t code;

	if (read_digits(u, 16, digits, &code) < digits) {
		bad_escape(u, from,
		           digits == 4 ? "\\u needs four hexadecimal digits" : "\\U needs eight hexadecimal digits");
	} else if (u->high && code >= 0xDC00 && code < 0xE000) {
		put_code(u, 0x10000 + ((u->high - 0xD800) << 10) + (code - 0xDC00));
		u->high = 0;
	} else if (!u->high && code >= 0xD800 && code < 0xDC00) {
		u->high = code;
		u->high_at = from;
	} else if (u->high || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF || !code) {
		bad_escape(u, from, !code ? "makes a zero byte" : "is no character of Unicode");
	} else {
		put_code(u, code);
	}
}

static void read_byte(struct unescape *u, size_t from, int base, int most)
{
	uint32_t value;

	if (!read_digits(u, base, most, &value))
		u->text[u->count++] = u->bytes[u->at - 1]; /* \x without digits is an x, as in PostgreSQL */
	else if (!(value & 0xFF))
		bad_escape(u, from, "makes a zero byte");
	else
		u->text[u->count++] = (char)(value & 0xFF);
}

/* One escape; `at` stands on its backslash. A broken one at the end of the text gives nothing. */
static void read_escape(struct unescape *u)
{
	static const char letters[] = "bfnrt", values[] = "\b\f\n\r\t";
	size_t from = u->at++;
	char c = u->bytes[u->at];
	const char *letter = c ? strchr(letters, c) : NULL;

	if (c >= '0' && c <= '7') {
		read_byte(u, from, 8, 3);
		return;
	}
	u->at++;
	if (letter)
		u->text[u->count++] = values[letter - letters];
	else if (c == 'x')
		read_byte(u, from, 16, 2);
	else if (c == 'u' || c == 'U')
		read_unicode(u, from, c == 'u' ? 4 : 8);
	else
		u->text[u->count++] = c;
}

/* An escape is never shorter than what it makes, but for E'' itself: the text fits its source. */
const char *scan_escaped(struct parse *p, const char *bytes, size_t length, uint32_t place)
{
	struct unescape u = { .p = p, .bytes = bytes, .length = length - 1, .at = 2, .place = place };

	u.text = mem_alloc(p->mem, length + 1);
	if (!u.text)
		return "";
	while (u.at < u.length) {
		if (u.high && !(bytes[u.at] == '\\' && (bytes[u.at + 1] | 0x20) == 'u'))
			break;
		if (bytes[u.at] == '\\') {
			read_escape(&u);
			continue;
		}
		if (bytes[u.at] == '\'')
			u.at++;
		u.text[u.count++] = bytes[u.at++];
	}
	if (u.high)
		bad_escape(&u, u.high_at, "is half of a surrogate pair");
	else if (scan_find_invalid(u.text, 0, u.count) < u.count)
		bad_escape(&u, 0, "gives bytes that are no UTF-8");
	u.text[u.count] = '\0';
	return u.text;
}

/* --- operators --- */

size_t scan_operator(const char *bytes, size_t length)
{
	size_t end = 1;

	for (; end < length; end++) {
		char a = bytes[end], b = end + 1 < length ? bytes[end + 1] : '\0';

		if ((a == '-' && b == '-') || (a == '/' && (b == '*' || b == '/')))
			break;
	}
	if (end > 1 && (bytes[end - 1] == '+' || bytes[end - 1] == '-')) {
		size_t special = 0;

		while (special < end && !strchr("~!@#%^&|`?", bytes[special]))
			special++;
		while (special == end && end > 1 && (bytes[end - 1] == '+' || bytes[end - 1] == '-')) {
			end--;
			special = end;
		}
	}
	return end;
}
