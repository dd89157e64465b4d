/*
 * Quoting: identifiers, literals, dollar texts, C and JSON strings. Part of str.h; every name and value that goes into
 * generated text passes here.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "runtime/catalog/str.h"

enum keyword_category { UNRESERVED, COLUMN_NAME, TYPE_FUNCTION, RESERVED, SQLITE };

struct keyword {
	const char *word;
	enum keyword_category category;
};

static const struct keyword keywords[] = {
#define KEYWORD(word, category) { word, category },
#include "runtime/catalog/keywords.def"
#undef KEYWORD
};

/* Those that need quotes, by a hash of the word: every name that is written is looked for. Open addressing. */
enum { KEYWORD_SLOTS = 1024 };
static const char *keyword_slots[KEYWORD_SLOTS];
static pthread_once_t keywords_hashed = PTHREAD_ONCE_INIT;

_Static_assert(sizeof(keywords) / sizeof(keywords[0]) <= KEYWORD_SLOTS / 2, "half of the slots stay free");

static uint32_t add_letter(uint32_t hash, char letter)
{
	return hash * 31 + (unsigned char)letter;
}

static uint32_t first_slot(uint32_t hash)
{
	return (hash ^ hash >> 10) & (KEYWORD_SLOTS - 1);
}

static void hash_keywords(void)
{
	size_t i;

	for (i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
		uint32_t hash = 0, slot;
		const char *c;

		if (keywords[i].category == UNRESERVED)
			continue;
		for (c = keywords[i].word; *c; c++)
			hash = add_letter(hash, *c);
		slot = first_slot(hash);
		while (keyword_slots[slot])
			slot = (slot + 1) & (KEYWORD_SLOTS - 1);
		keyword_slots[slot] = keywords[i].word;
	}
}

static int is_keyword(const char *name, uint32_t hash)
{
	uint32_t slot = first_slot(hash);

	pthread_once(&keywords_hashed, hash_keywords);
	while (keyword_slots[slot] && strcmp(keyword_slots[slot], name) != 0)
		slot = (slot + 1) & (KEYWORD_SLOTS - 1);
	return keyword_slots[slot] != NULL;
}

static int is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || c == '_';
}

int ident_is_plain(const char *name)
{
	const char *c = name;
	uint32_t hash = 0;

	if (!is_name_start(*c))
		return 0;
	for (; is_name_start(*c) || (*c >= '0' && *c <= '9'); c++)
		hash = add_letter(hash, *c);
	return *c == '\0' && !is_keyword(name, hash);
}

/* The text with every `quote` doubled, between two of them. */
static void add_doubled(struct str *s, const char *text, char quote)
{
	const char *from = text;
	const char *at;

	str_char(s, quote);
	while ((at = strchr(from, quote))) {
		str_add_bytes(s, from, (size_t)(at - from) + 1);
		str_char(s, quote);
		from = at + 1;
	}
	str_add(s, from);
	str_char(s, quote);
}

void str_ident(struct str *s, const char *name)
{
	if (ident_is_plain(name))
		str_add(s, name);
	else
		add_doubled(s, name, '"');
}

void str_qualified(struct str *s, const char *schema, const char *name)
{
	if (schema && *schema) {
		str_ident(s, schema);
		str_char(s, '.');
	}
	str_ident(s, name);
}

void str_literal(struct str *s, const char *text, int escapes)
{
	if (!escapes || !strchr(text, '\\')) {
		add_doubled(s, text, '\'');
		return;
	}
	str_add(s, "E'");
	for (; *text; text++) {
		if (*text == '\'' || *text == '\\')
			str_char(s, *text);
		str_char(s, *text);
	}
	str_char(s, '\'');
}

/* A dollar tag may not occur in the text, nor may the text end in a '$' that would lengthen it. */
/* Does the text hold the tag, or end so that the tag behind it closes one character early: "$q1" before "$q1$"? */
static int closes(const char *text, const char *tag)
{
	size_t length = strlen(text), but_last = strlen(tag) - 1;

	return strstr(text, tag) || (length >= but_last && strncmp(text + length - but_last, tag, but_last) == 0);
}

void str_dollar(struct str *s, const char *text)
{
	char tag[16] = "$$";
	unsigned number = 0;

	while (closes(text, tag))
		snprintf(tag, sizeof(tag), "$q%u$", ++number);
	str_add(s, tag);
	str_add(s, text);
	str_add(s, tag);
}

void str_c_literal(struct str *s, const char *text, size_t length)
{
	size_t i;

	str_char(s, '"');
	for (i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c == '"' || c == '\\')
			str_printf(s, "\\%c", c);
		else if (c == '\n')
			str_add(s, "\\n");
		else if (c == '?')
			str_add(s, "\\?"); /* no trigraphs */
		else if (c < 32 || c >= 127)
			str_printf(s, "\\%03o", c);
		else
			str_char(s, (char)c);
	}
	str_char(s, '"');
}

/* Length of the valid UTF-8 sequence at `text`, 0 where there is none. */
static size_t utf8_length(const unsigned char *text)
{
	size_t length = text[0] < 0x80                      ? 1
	                : text[0] >= 0xC2 && text[0] < 0xE0 ? 2
	                : text[0] >= 0xE0 && text[0] < 0xF0 ? 3
	                : text[0] >= 0xF0 && text[0] < 0xF5 ? 4
	                                                    : 0;
	size_t i;

	for (i = 1; i < length; i++)
		if ((text[i] & 0xC0) != 0x80)
			return 0;
	if ((text[0] == 0xE0 && text[1] < 0xA0) || (text[0] == 0xED && text[1] >= 0xA0) ||
	    (text[0] == 0xF0 && text[1] < 0x90) || (text[0] == 0xF4 && text[1] >= 0x90))
		return 0; /* overlong, a surrogate, or past the last character */
	return length;
}

size_t utf8_valid(const char *text)
{
	const char *at = text;
	size_t length;

	for (;;) {
		while ((signed char)*at > 0)
			at++;
		length = *at ? utf8_length((const unsigned char *)at) : 0;
		if (!length)
			break;
		at += length;
	}
	return (size_t)(at - text);
}

static void json_char(struct str *s, unsigned char c)
{
	static const char special[] = "\"\\\n\t\r", letters[] = "\"\\ntr";
	const char *at = strchr(special, c);

	if (at && c)
		str_printf(s, "\\%c", letters[at - special]);
	else if (c < 32)
		str_printf(s, "\\u%04x", c);
	else
		str_char(s, (char)c);
}

void str_json(struct str *s, const char *text)
{
	const unsigned char *c = (const unsigned char *)text;

	str_char(s, '"');
	while (*c) {
		size_t length = utf8_length(c);

		if (length == 1)
			json_char(s, *c);
		else if (length)
			str_add_bytes(s, (const char *)c, length);
		else
			str_add(s, "\xEF\xBF\xBD");
		c += length ? length : 1;
	}
	str_char(s, '"');
}

/* Reads one name, quoted or plain, at `text` into `out`; gives what follows. */
static const char *read_name(const char *text, struct str *out)
{
	if (*text != '"') {
		size_t length = strcspn(text, ",. \t\n(");

		str_add_bytes(out, text, length);
		return text + length;
	}
	for (text++; *text; text++) {
		if (*text == '"' && text[1] != '"')
			return text + 1;
		if (*text == '"')
			text++;
		str_char(out, *text);
	}
	return text;
}

const char *names_next(const char *list, struct str *out_schema, struct str *out)
{
	const char *start;

	while (list && (*list == ' ' || *list == ',' || *list == '\n' || *list == '\t'))
		list++;
	if (!list || !*list)
		return NULL;
	str_clear(out);
	if (out_schema)
		str_clear(out_schema);
	start = list;
	list = read_name(list, out);
	while (*list == '.') {
		if (out_schema) {
			str_separate(out_schema, ".", '\0');
			str_add(out_schema, str_text(out));
		}
		str_clear(out);
		list = read_name(list + 1, out);
	}
	return list > start ? list : NULL; /* a bracket is no name */
}
