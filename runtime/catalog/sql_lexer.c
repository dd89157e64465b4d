/* Text in, the token at its beginning out. */
#include "runtime/catalog/sql_lexer.h"

#include <string.h>
#include <strings.h>

#include "runtime/catalog/str.h"

int sql_flags_of(const char *dialect)
{
	return strcmp(dialect, "sqlite") == 0 ? SQL_SQLITE : SQL_POSTGRES;
}

static int is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || ((unsigned char)c & 0x80);
}

static int is_word(char c)
{
	return is_letter(c) || is_digit(c) || c == '$';
}

/* ---- comments ---- */

static int begins_comment(const char *at)
{
	return (at[0] == '-' && at[1] == '-') || (at[0] == '/' && at[1] == '*');
}

/* A carriage return ends a line for PostgreSQL, not for SQLite. */
static const char *line_end(const char *at, int flags)
{
	return at + strcspn(at, flags & SQL_SQLITE ? "\n" : "\n\r");
}

static void end_comment(struct sql_token *t, int flags)
{
	const char *at = t->start;
	int depth = 0;

	t->type = SQL_COMMENT;
	if (*at == '-') {
		t->end = line_end(at, flags);
		return;
	}
	do {
		int opens = at[0] == '/' && at[1] == '*' && (!depth || !(flags & SQL_SQLITE));
		int closes = !opens && at[0] == '*' && at[1] == '/';

		depth += opens - closes;
		at += opens || closes ? 2 : 1;
	} while (depth && *at);
	t->is_open = depth != 0;
	t->end = at;
}

/* ---- quotes ---- */

/* Behind the closing quote; NULL: there is none. A doubled one stands for itself, but for "]". */
static const char *behind_quote(const char *open, int escapes)
{
	char close = *open == '[' ? ']' : *open;
	const char *at;

	for (at = open + 1; *at; at++) {
		if (escapes && *at == '\\' && at[1])
			at++;
		else if (*at == close && at[1] == close && close != ']')
			at++;
		else if (*at == close)
			return at + 1;
	}
	return NULL;
}

/* 'a'
 * 'b': the literal goes on where only space with a line's end, and comments of a line, stand between. NULL: it does
 * not. */
static const char *continued(const char *at)
{
	int has_newline = 0;

	for (;;) {
		if (is_space(*at))
			has_newline |= *at == '\n' || *at == '\r';
		else if (at[0] == '-' && at[1] == '-')
			at = line_end(at, SQL_POSTGRES) - 1;
		else
			return has_newline && *at == '\'' ? at : NULL;
		at++;
	}
}

static void end_quoted(struct sql_token *t, const char *open, int flags)
{
	int is_name = *open != '\'';
	int escapes =
	        !is_name && (*t->start == 'e' || *t->start == 'E' || (flags & SQL_BACKSLASHES && t->start == open));

	t->type = is_name ? SQL_NAME : SQL_STRING;
	do {
		t->end = behind_quote(open, escapes);
		t->is_open = !t->end;
		if (t->is_open)
			t->end = open + strlen(open);
		open = is_name || t->is_open || flags & SQL_SQLITE ? NULL : continued(t->end);
	} while (open);
}

/* The quote behind the letters of E'...', U&"...", x'...'; NULL: none begins here. */
static const char *prefixed_quote(const char *at, int flags)
{
	if (at[1] == '\'' && strchr(flags & SQL_SQLITE ? "xX" : "eEbBxX", *at))
		return at + 1;
	if (!(flags & SQL_SQLITE) && (*at == 'u' || *at == 'U') && at[1] == '&' && (at[2] == '\'' || at[2] == '"'))
		return at + 2;
	return NULL;
}

/* $tag$ ... $tag$; 0 where it begins none: $1 is a parameter. */
static int end_dollar(struct sql_token *t)
{
	const char *tag = t->start + 1, *end;
	size_t length;

	if (is_digit(*tag))
		return 0;
	while (is_word(*tag) && *tag != '$')
		tag++;
	if (*tag != '$')
		return 0;
	length = (size_t)(tag + 1 - t->start);
	for (end = strchr(tag + 1, '$'); end && strncmp(end, t->start, length) != 0; end = strchr(end + 1, '$'))
		;
	t->type = SQL_STRING;
	t->is_open = !end;
	t->end = end ? end + length : tag + strlen(tag);
	return 1;
}

/* ---- the rest ---- */

static const char *behind_digits(const char *at)
{
	while (is_digit(*at) || *at == '_')
		at++;
	return at;
}

/* "1..2" is a number, two dots and a number. Letters behind the digits belong to it: 0xff, or a mistake. */
static void end_number(struct sql_token *t)
{
	const char *at = behind_digits(t->start), *exponent;

	if (*at == '.' && at[1] != '.')
		at = behind_digits(at + 1);
	exponent = at + 1 + (at[0] && (at[1] == '+' || at[1] == '-'));
	if ((*at == 'e' || *at == 'E') && is_digit(*exponent))
		at = behind_digits(exponent);
	while (is_word(*at) && *at != '$')
		at++;
	t->type = SQL_NUMBER;
	t->end = at;
}

static void end_run(struct sql_token *t, enum sql_token_type type, int (*goes_on)(char c))
{
	t->type = type;
	for (t->end = t->start + 1; goes_on(*t->end); t->end++)
		;
}

struct sql_token sql_token_at(const char *at, int flags)
{
	struct sql_token t = { .type = SQL_SIGN, .start = at, .end = at + 1 };
	const char *quote = *at ? prefixed_quote(at, flags) : NULL;

	if (!*at)
		return (struct sql_token){ .type = SQL_END, .start = at, .end = at };
	if (is_space(*at))
		end_run(&t, SQL_SPACE, is_space);
	else if (begins_comment(at))
		end_comment(&t, flags);
	else if (quote)
		end_quoted(&t, quote, flags);
	else if (*at == '\'' || *at == '"' || (flags & SQL_SQLITE && (*at == '`' || *at == '[')))
		end_quoted(&t, at, flags);
	else if (is_digit(*at) || (*at == '.' && is_digit(at[1])))
		end_number(&t);
	else if (at[0] == '.' && at[1] == '.')
		t.end++;
	else if (is_letter(*at) || (*at == '$' && flags & SQL_SQLITE))
		end_run(&t, SQL_WORD, is_word);
	else if (*at == '$' && !end_dollar(&t))
		end_run(&t, SQL_SIGN, is_digit);
	return t;
}

struct sql_token sql_next(const char *at, int flags)
{
	struct sql_token t;

	do {
		t = sql_token_at(at, flags);
		at = t.end;
	} while (t.type == SQL_SPACE || t.type == SQL_COMMENT);
	return t;
}

int sql_token_is(const struct sql_token *t, const char *word)
{
	size_t length = (size_t)(t->end - t->start);

	return (t->type == SQL_WORD || t->type == SQL_SIGN) && strlen(word) == length &&
	       strncasecmp(t->start, word, length) == 0;
}

const char *sql_open_what(const struct sql_token *t)
{
	switch (t->type) {
	case SQL_COMMENT:
		return "comment";
	case SQL_NAME:
		return "quoted identifier";
	default:
		return *t->start == '$' ? "dollar-quoted string" : "string literal";
	}
}

void sql_add_name(struct str *out, const struct sql_token *t)
{
	const char *at = t->start, *end = t->end;
	char close;

	if (t->type != SQL_NAME) {
		str_add_bytes(out, at, (size_t)(end - at));
		return;
	}
	at += strcspn(at, "\"`[");
	close = *at == '[' ? ']' : *at;
	end -= !t->is_open;
	for (at++; at < end; at++) {
		str_char(out, *at);
		at += *at == close && at + 1 < end;
	}
}

static int change_of_depth(const struct sql_token *t)
{
	if (t->type != SQL_SIGN)
		return 0;
	return (*t->start == '(' || *t->start == '[') - (*t->start == ')' || *t->start == ']');
}

const char *sql_behind_group(const char *at, int flags)
{
	int depth = 0;

	do {
		struct sql_token t = sql_token_at(at, flags);

		depth += change_of_depth(&t);
		at = t.end;
	} while (depth > 0 && *at);
	return at;
}

const char *sql_next_item(const char *list, const char **start, const char **end, int flags)
{
	struct sql_token t = sql_next(list, flags);

	while (sql_token_is(&t, ","))
		t = sql_next(t.end, flags);
	*start = *end = t.start;
	if (t.type == SQL_END)
		return NULL;
	for (; t.type != SQL_END && !sql_token_is(&t, ","); t = sql_next(t.end, flags))
		t.end = *end = sql_behind_group(t.start, flags);
	return t.start;
}
