/* Tokens of SQLite's SQL, and small operations on them. Part of sqlite_text.h. */
#include "runtime/db/sqlite_text.h"

#include <string.h>

static int is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || is_digit(c) ||
	       (unsigned char)c >= 0x80;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static int same_letters(const char *a, const char *b, size_t length)
{
	size_t i;

	for (i = 0; i < length && lower(a[i]) == lower(b[i]); i++)
		;
	return i == length;
}

static const char *skip_blank(const char *at)
{
	for (;;) {
		if (is_space(*at)) {
			at++;
		} else if (at[0] == '-' && at[1] == '-') {
			at += strcspn(at, "\n");
		} else if (at[0] == '/' && at[1] == '*') {
			const char *end = strstr(at + 2, "*/");

			at = end ? end + 2 : at + strlen(at);
		} else {
			return at;
		}
	}
}

/* Behind the closing quote of what is quoted at `at`; a doubled quote stands for itself, but not in brackets. */
static const char *skip_quoted(const char *at)
{
	char close = *at == '[' ? ']' : *at;

	for (at++; *at; at++) {
		if (*at != close)
			continue;
		if (close == ']' || at[1] != close)
			return at + 1;
		at++;
	}
	return at;
}

static const char *skip_number(const char *at)
{
	while (is_word(*at) || *at == '.' || ((*at == '+' || *at == '-') && (at[-1] == 'e' || at[-1] == 'E')))
		at++;
	return at;
}

static const char *skip_word(const char *at)
{
	while (is_word(*at))
		at++;
	return at;
}

static enum sqlite_token_type token_at(const char *at, const char **end)
{
	*end = at;
	if (*at == '\0')
		return SQLITE_TOKEN_END;
	if (*at == '"' || *at == '`' || *at == '[' || *at == '\'') {
		*end = skip_quoted(at);
		return *at == '\'' ? SQLITE_TOKEN_STRING : SQLITE_TOKEN_NAME;
	}
	if ((*at == 'x' || *at == 'X') && at[1] == '\'') {
		*end = skip_quoted(at + 1);
		return SQLITE_TOKEN_BLOB;
	}
	if (is_digit(*at) || (*at == '.' && is_digit(at[1]))) {
		*end = skip_number(at + 1);
		return SQLITE_TOKEN_NUMBER;
	}
	*end = is_word(*at) ? skip_word(at) : at + 1;
	return is_word(*at) ? SQLITE_TOKEN_WORD : SQLITE_TOKEN_SIGN;
}

void sqlite_advance(struct sqlite_cursor *c)
{
	c->before = c->next;
	c->start = skip_blank(c->next);
	c->type = token_at(c->start, &c->next);
	c->length = (size_t)(c->next - c->start);
}

int sqlite_at(const struct sqlite_cursor *c, const char *word)
{
	return (c->type == SQLITE_TOKEN_WORD || c->type == SQLITE_TOKEN_SIGN) && lower(*c->start) == lower(*word) &&
	       strlen(word) == c->length && same_letters(c->start, word, c->length);
}

int sqlite_take(struct sqlite_cursor *c, const char *word)
{
	int there = sqlite_at(c, word);

	if (there)
		sqlite_advance(c);
	return there;
}

static void add_unquoted(struct str *s, const char *start, size_t length)
{
	char close = *start == '[' ? ']' : *start;
	size_t i;

	for (i = 1; i + 1 < length; i++) {
		str_char(s, start[i]);
		if (start[i] == close && close != ']')
			i++;
	}
}

int sqlite_take_name(struct sqlite_cursor *c, struct str *name)
{
	str_clear(name);
	if (c->type == SQLITE_TOKEN_WORD)
		str_add_bytes(name, c->start, c->length);
	else if (c->type == SQLITE_TOKEN_NAME || c->type == SQLITE_TOKEN_STRING)
		add_unquoted(name, c->start, c->length);
	else
		return 0;
	sqlite_advance(c);
	return 1;
}

int sqlite_take_group(struct sqlite_cursor *c, struct str *inside)
{
	const char *from = NULL;
	int depth = 0;

	do {
		depth += sqlite_at(c, "(") - sqlite_at(c, ")");
		if (depth > 0)
			sqlite_advance(c);
		from = from ? from : c->start;
	} while (depth > 0 && c->type != SQLITE_TOKEN_END);
	if (depth != 0 || c->type == SQLITE_TOKEN_END)
		return 0;
	if (inside) {
		str_clear(inside);
		if (c->before > from)
			str_add_bytes(inside, from, (size_t)(c->before - from));
	}
	sqlite_advance(c);
	return 1;
}

/* Where the last token of the text ends. Only a comment makes it necessary to read on from the first. */
static size_t last_end(const struct str *s, struct sqlite_cursor c)
{
	size_t end = s->length;

	if (strstr(s->data, "--") || strstr(s->data, "/*")) {
		while (c.type != SQLITE_TOKEN_END)
			sqlite_advance(&c);
		return (size_t)(c.before - s->data);
	}
	while (end && is_space(s->data[end - 1]))
		end--;
	return end;
}

void sqlite_trim(struct str *s)
{
	struct sqlite_cursor c = { .next = str_text(s) };
	size_t from;

	if (!s->length)
		return;
	sqlite_advance(&c);
	from = (size_t)(c.start - s->data);
	s->length = last_end(s, c);
	s->length = s->length > from ? s->length - from : 0;
	memmove(s->data, s->data + from, s->length);
	s->data[s->length] = '\0';
}

void sqlite_bare(struct str *expr)
{
	struct str inside = { 0 };

	sqlite_trim(expr);
	while (*str_text(expr) == '(') {
		struct sqlite_cursor c = { .next = str_text(expr) };

		sqlite_advance(&c);
		if (!sqlite_take_group(&c, &inside) || c.type != SQLITE_TOKEN_END || !inside.length)
			break;
		str_clear(expr);
		str_add(expr, str_text(&inside));
	}
	str_free(&inside);
}

/* What stands before the token: nothing, blanks, or (a comment) what no writer makes. */
static int gap(const struct sqlite_cursor *c)
{
	const char *at = c->before;

	while (is_space(*at))
		at++;
	return at != c->start ? -1 : c->start != c->before;
}

int sqlite_same_text(const struct sqlite_cursor *a, const struct sqlite_cursor *b)
{
	struct sqlite_cursor x = *a, y = *b;

	while (x.type == y.type && x.length == y.length && memcmp(x.start, y.start, x.length) == 0) {
		if (x.type == SQLITE_TOKEN_END)
			return 1;
		sqlite_advance(&x);
		sqlite_advance(&y);
		if (x.type != SQLITE_TOKEN_END && (gap(&x) < 0 || gap(&x) != gap(&y)))
			return 0;
	}
	return 0;
}

int sqlite_same_name(const char *a, const char *b)
{
	size_t length = strlen(a);

	return strlen(b) == length && same_letters(a, b, length);
}

void sqlite_skip_head(struct sqlite_cursor *c)
{
	static const char *const words[] = { "create", "temp",  "temporary", "unique", "virtual",
		                             "table",  "index", "view",      "trigger" };
	size_t i;

	sqlite_advance(c);
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		sqlite_take(c, words[i]);
}

int sqlite_defined(const struct object *o, const char *name, struct str *value)
{
	const char *line = attr_get(o, ATTR_DEFINITION);
	size_t length = line ? strlen(name) : 0;

	for (; line; line = strchr(line, '\n'), line = line ? line + 1 : NULL) {
		if (strncmp(line, name, length) != 0 || strncmp(line + length, " = ", 3) != 0)
			continue;
		line += length + 3;
		str_clear(value);
		str_add_bytes(value, line, strcspn(line, "\n"));
		return 1;
	}
	return 0;
}

/* The longest of both texts is cut, byte by byte but never within a character, until all fits into 63 bytes. */
static void cut(const char *text, size_t *length, size_t more)
{
	*length -= more;
	while (*length && ((unsigned char)text[*length] & 0xC0) == 0x80)
		--*length;
}

void sqlite_part_name(struct str *name, const char *table, const char *columns, const char *label)
{
	enum { MOST = 63 };
	struct str middle = { 0 }, column = { 0 };
	size_t first = strlen(table), second, rest = strlen(label) + 1;

	while ((columns = names_next(columns, NULL, &column))) {
		str_separate(&middle, "_", '\0');
		str_add(&middle, str_text(&column));
	}
	second = middle.length;
	rest += second != 0;
	while (first + second + rest > MOST) {
		if (first > second)
			cut(table, &first, 1);
		else
			cut(str_text(&middle), &second, 1);
	}
	str_clear(name);
	str_add_bytes(name, table, first);
	if (middle.length)
		str_char(name, '_');
	str_add_bytes(name, str_text(&middle), second);
	str_char(name, '_');
	str_add(name, label);
	str_free(&middle);
	str_free(&column);
}

void sqlite_free_name(struct str *name, const struct catalog *c, const struct object *table, enum kind kind)
{
	size_t length = name->length;
	int number;

	for (number = 1; catalog_find(c, table, kind, NULL, str_text(name), NULL); number++) {
		name->length = length;
		str_printf(name, "%d", number);
	}
}
