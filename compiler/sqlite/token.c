/* PostgreSQL's SQL text -> tokens, for the translation of expressions into SQLite's words. */
#include <string.h>

#include "compiler/sqlite/internal.h"

static int is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static int is_operator(char c)
{
	return c && strchr("+-*/<>=~!@#%^&|`?", c) != NULL;
}

/* Comments nest. NULL: never closed. */
static const char *skip_comment(const char *at)
{
	int depth = 0;

	do {
		int opens = at[0] == '/' && at[1] == '*';
		int closes = at[0] == '*' && at[1] == '/';

		if (!*at)
			return NULL;
		depth += opens - closes;
		at += opens || closes ? 2 : 1;
	} while (depth);
	return at;
}

static const char *skip_blank(const char *at)
{
	while (at && *at) {
		if (is_blank(*at))
			at++;
		else if (at[0] == '-' && at[1] == '-')
			at += strcspn(at, "\n");
		else if (at[0] == '/' && at[1] == '*')
			at = skip_comment(at);
		else
			break;
	}
	return at;
}

/* The letter behind a backslash. What takes digits is not among the letters: such texts are rare and are refused. */
static int add_escape(struct str *s, char c)
{
	static const char letters[] = "b\bf\fn\nr\rt\t";
	const char *at = c ? strchr(letters, c) : NULL;

	if (!c || is_digit(c) || c == 'x' || c == 'u' || c == 'U')
		return 0;
	str_char(s, at && (at - letters) % 2 == 0 ? at[1] : c);
	return 1;
}

/* At the opening quote. The value goes to `s`; gives what is behind the closing one, NULL where it cannot be read. */
static const char *read_quoted(struct str *s, const char *at, int escapes)
{
	char quote = *at;

	for (at++; *at; at++) {
		if (*at == quote && at[1] != quote)
			return at + 1;
		if (*at == quote) {
			at++;
		} else if (*at == '\\' && escapes) {
			if (!add_escape(s, *++at))
				return NULL;
			continue;
		}
		str_char(s, *at);
	}
	return NULL;
}

/* $$...$$ or $tag$...$tag$ */
static const char *read_dollar(struct str *s, const char *at)
{
	const char *open = at + 1, *end;
	size_t length;

	while (is_letter(*open) || is_digit(*open))
		open++;
	if (*open != '$')
		return NULL;
	length = (size_t)(open + 1 - at);
	for (end = open + 1; *end && strncmp(end, at, length) != 0; end++)
		;
	if (!*end)
		return NULL;
	str_add_bytes(s, open + 1, (size_t)(end - open - 1));
	return end + length;
}

static const char *read_word(struct str *s, const char *at)
{
	for (; is_letter(*at) || is_digit(*at) || *at == '$'; at++)
		str_char(s, *at >= 'A' && *at <= 'Z' ? (char)(*at | 0x20) : *at);
	return at;
}

static const char *read_number(struct str *s, const char *at)
{
	const char *from = at;

	while (is_digit(*at) || *at == '.' || *at == '_' || is_letter(*at) ||
	       ((*at == '+' || *at == '-') && (at[-1] | 0x20) == 'e' && !(from[0] == '0' && (from[1] | 0x20) == 'x')))
		at++;
	for (; from < at; from++)
		if (*from != '_')
			str_char(s, *from);
	return at;
}

/* An operator is as long as it can be, but ends before a comment and, mostly, before the sign of a number. */
static const char *read_sign(struct str *s, const char *at)
{
	const char *end = at;
	int keeps_sign = 0;

	while (is_operator(*end) && !(end[0] == '-' && end[1] == '-') && !(end[0] == '/' && end[1] == '*'))
		keeps_sign |= strchr("~!@#%^&|`?", *end++) != NULL;
	while (end - at > 1 && (end[-1] == '-' || end[-1] == '+') && !keeps_sign)
		end--;
	if (end == at)
		end += at[0] == ':' && at[1] == ':' ? 2 : 1;
	str_add_bytes(s, at, (size_t)(end - at));
	return end;
}

static const char *read_token(struct str *s, const char *at, enum pg_token_type *type)
{
	int escapes = (*at == 'e' || *at == 'E') && at[1] == '\'';

	*type = PG_STRING;
	if (*at == '\'' || escapes)
		return read_quoted(s, at + escapes, escapes);
	if (*at == '$')
		return read_dollar(s, at);
	*type = PG_QUOTED;
	if (*at == '"')
		return read_quoted(s, at, 0);
	*type = PG_NUMBER;
	if (is_digit(*at) || (*at == '.' && is_digit(at[1])))
		return read_number(s, at);
	*type = PG_WORD;
	if (is_letter(*at))
		return at[1] == '\'' && strchr("bBxXnN", *at) ? NULL : read_word(s, at);
	*type = PG_SIGN;
	return is_operator(*at) || strchr("()[],.;:", *at) ? read_sign(s, at) : NULL;
}

struct pg_token *pg_tokens(struct mem *mem, const char *text, size_t *bad)
{
	struct pg_token *tokens = NULL;
	struct str value = { 0 };
	const char *end = text, *at = skip_blank(text);
	size_t count = 0, room = 0;

	while (at) {
		struct pg_token token = { .gap = (size_t)(end - text), .start = (size_t)(at - text) };

		str_clear(&value);
		end = *at ? read_token(&value, at, &token.type) : at;
		if (!end)
			break;
		token.end = (size_t)(end - text);
		token.text = mem_copy(mem, str_text(&value), value.length);
		tokens = mem_grow(mem, tokens, count, &room, sizeof(*tokens));
		if (!tokens || !token.text)
			break;
		tokens[count++] = token;
		if (token.type == PG_END) {
			str_free(&value);
			return tokens;
		}
		at = skip_blank(end);
	}
	*bad = at ? (size_t)(at - text) : strlen(text);
	str_free(&value);
	return NULL;
}
