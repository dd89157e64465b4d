/* Comments and string literals of generated C. */
#include "compiler/out/out_c.h"

#include <stdint.h>
#include <string.h>

void str_add_all(struct str *s, const char *const *texts)
{
	for (; *texts; texts++)
		str_add(s, *texts);
}

/* One line of a comment: neither end nor beginning of a comment may stand in it. */
static void add_comment_line(struct str *s, const char *line, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++) {
		str_char(s, line[i] == '\r' ? ' ' : line[i]);
		if (i + 1 < length &&
		    ((line[i] == '*' && line[i + 1] == '/') || (line[i] == '/' && line[i + 1] == '*')))
			str_char(s, ' ');
		if (i + 1 < length && line[i] == '?' && line[i + 1] == '?')
			str_char(s, ' '); /* no trigraph for a backslash at the end of a line */
	}
}

void c_comment(struct str *s, const char *indent, const char *text)
{
	size_t length;

	if (!text || !*text)
		return;
	length = strcspn(text, "\n");
	if (!text[length]) {
		str_add(s, indent);
		str_add(s, "/* ");
		add_comment_line(s, text, length);
		str_add(s, " */\n");
		return;
	}
	str_add(s, indent);
	str_add(s, "/*\n");
	for (;;) {
		str_add(s, indent);
		str_add(s, length ? " * " : " *");
		add_comment_line(s, text, length);
		str_char(s, '\n');
		if (!text[length])
			break;
		text += length + 1;
		length = strcspn(text, "\n");
	}
	str_add(s, indent);
	str_add(s, " */\n");
}

/* Bytes that stand in a literal as they are. */
static int is_plain(unsigned char c)
{
	return c >= 32 && c < 127 && c != '"' && c != '\\' && c != '?';
}

/* Are eight bytes all plain? Each term has a high bit set where one of them is not. */
static int are_plain(const char *bytes)
{
	const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
	uint64_t word, quote, backslash, question;

	memcpy(&word, bytes, sizeof(word));
	quote = word ^ ones * '"';
	backslash = word ^ ones * '\\';
	question = word ^ ones * '?';
	return !((((word - ones * 32) & ~word) | (word + ones) | word | ((quote - ones) & ~quote) |
	          ((backslash - ones) & ~backslash) | ((question - ones) & ~question)) &
	         highs);
}

/* The first byte from `i` on that is not plain, or the length. */
static size_t next_special(const char *text, size_t i, size_t length)
{
	while (i + sizeof(uint64_t) <= length && are_plain(text + i))
		i += sizeof(uint64_t);
	while (i < length && is_plain((unsigned char)text[i]))
		i++;
	return i;
}

static void add_escaped(struct str *s, unsigned char c)
{
	char octal[5] = { '\\', (char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)), (char)('0' + (c & 7)), '\0' };
	char plain[3] = { '\\', (char)c, '\0' };

	str_add(s, c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '"' || c == '\\' || c == '?' ? plain : octal);
}

void c_literal(struct str *s, const char *text, size_t length, const char *indent)
{
	size_t from = 0, i;

	str_char(s, '"');
	for (i = next_special(text, 0, length); i < length; i = next_special(text, i + 1, length)) {
		str_add_bytes(s, text + from, i - from);
		add_escaped(s, (unsigned char)text[i]);
		from = i + 1;
		if (indent && text[i] == '\n' && from < length) {
			str_add(s, "\"\n");
			str_add(s, indent);
			str_char(s, '"');
		}
	}
	str_add_bytes(s, text + from, length - from);
	str_char(s, '"');
}
