/* Tokens of pieces of SQL text, as far as names, brackets and texts have to be told apart. */
#include "compiler/syntax/lexeme.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static int is_word_start(unsigned char c)
{
	return isalpha(c) || c == '_' || c >= 128;
}

static int is_word_byte(unsigned char c)
{
	return isalnum(c) || c == '_' || c == '$' || c >= 128;
}

/* Behind blanks and comments. */
static const char *skip_blanks(const char *text)
{
	for (;;) {
		text += strspn(text, " \t\r\n");
		if (text[0] == '-' && text[1] == '-') {
			text += strcspn(text, "\n");
		} else if (text[0] == '/' && text[1] == '*') {
			const char *close = strstr(text + 2, "*/");

			text = close ? close + 2 : text + strlen(text);
		} else {
			return text;
		}
	}
}

/* Behind the quote that closes; a doubled one, or with `escapes` one behind a backslash, does not. */
static const char *behind_quote(const char *text, char quote, int escapes)
{
	for (; *text; text++) {
		if (escapes && *text == '\\' && text[1])
			text++;
		else if (*text == quote && text[1] != quote)
			return text + 1;
		else if (*text == quote)
			text++;
	}
	return text;
}

/* $tag$ ... $tag$: behind it, or NULL where it is none. */
static const char *behind_dollar(const char *text)
{
	const char *open = text + 1, *close;
	size_t length;

	while (is_word_byte((unsigned char)*open) && *open != '$')
		open++;
	if (*open != '$' || isdigit((unsigned char)text[1]))
		return NULL;
	length = (size_t)(open + 1 - text);
	for (close = open + 1; (close = strchr(close, '$')); close++)
		if (strncmp(close, text, length) == 0)
			return close + length;
	return text + strlen(text);
}

static const char *word_token(const char *text, struct lexeme *t)
{
	const char *end = text;

	t->type = LEXEME_WORD;
	while (is_word_byte((unsigned char)*end))
		end++;
	if (*end != '\'' || end != text + 1 || !strchr("eEbBxXnN", *text))
		return end;
	t->type = LEXEME_STRING;
	return behind_quote(end + 1, '\'', *text == 'e' || *text == 'E');
}

static const char *number_token(const char *text)
{
	while (isalnum((unsigned char)*text) || *text == '.' || *text == '_' ||
	       ((*text == '-' || *text == '+') && (text[-1] == 'e' || text[-1] == 'E')))
		text++;
	return text;
}

static const char *sign_token(const char *text, struct lexeme *t)
{
	static const char signs[] = "+-*/<>=~!@#%^&|`?:";

	t->type = *text == '(' || *text == '['   ? LEXEME_OPEN
	          : *text == ')' || *text == ']' ? LEXEME_CLOSE
	          : *text == ','                 ? LEXEME_COMMA
	          : *text == '.'                 ? LEXEME_DOT
	                                         : LEXEME_OPERATOR;
	if (t->type != LEXEME_OPERATOR)
		return text + 1;
	if (text[0] == ':' && text[1] == ':') {
		t->type = LEXEME_CAST;
		return text + 2;
	}
	return text + (strspn(text, signs) ? strspn(text, signs) : 1);
}

const char *lexeme_next(const char *text, struct lexeme *lexeme)
{
	const char *end;

	text = skip_blanks(text);
	lexeme->start = text;
	if (!*text) {
		lexeme->type = LEXEME_END;
		end = text;
	} else if (*text == '\'') {
		lexeme->type = LEXEME_STRING;
		end = behind_quote(text + 1, '\'', 0);
	} else if (*text == '"') {
		lexeme->type = LEXEME_QUOTED;
		end = behind_quote(text + 1, '"', 0);
	} else if (*text == '$' && behind_dollar(text)) {
		lexeme->type = LEXEME_STRING;
		end = behind_dollar(text);
	} else if (is_word_start((unsigned char)*text)) {
		end = word_token(text, lexeme);
	} else if (isdigit((unsigned char)*text)) {
		lexeme->type = LEXEME_NUMBER;
		end = number_token(text + 1);
	} else {
		end = sign_token(text, lexeme);
	}
	lexeme->length = (size_t)(end - text);
	return end;
}

const char *lexeme_skip(const char *text)
{
	struct lexeme t;
	int depth = 1;

	while (depth > 0) {
		text = lexeme_next(text, &t);
		if (t.type == LEXEME_END)
			break;
		depth += (t.type == LEXEME_OPEN) - (t.type == LEXEME_CLOSE);
	}
	return text;
}

int lexeme_is(const struct lexeme *lexeme, const char *word)
{
	return lexeme->type == LEXEME_WORD && lexeme->length == strlen(word) &&
	       strncasecmp(lexeme->start, word, lexeme->length) == 0;
}

void lexeme_name(struct str *s, const struct lexeme *lexeme)
{
	size_t i;

	for (i = 0; i < lexeme->length; i++) {
		char c = lexeme->start[i];

		if (lexeme->type == LEXEME_WORD)
			str_char(s, c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c);
		else if (i > 0 && i + 1 < lexeme->length)
			str_char(s, c);
		if (lexeme->type == LEXEME_QUOTED && i > 0 && c == '"')
			i++; /* of a doubled one the second */
	}
}

const char *lexeme_item(const char *text)
{
	struct lexeme t;
	const char *next;

	for (;;) {
		next = lexeme_next(text, &t);
		if (t.type == LEXEME_END || t.type == LEXEME_COMMA)
			return t.start;
		text = t.type == LEXEME_OPEN ? lexeme_skip(next) : next;
	}
}

/* Behind a blank or comment at `at`; `at` itself where there is none. */
static const char *behind_blank(const char *at)
{
	if (at[0] == '/' && at[1] == '/')
		return at + strcspn(at, "\n");
	if (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n')
		return at + 1;
	return skip_blanks(at);
}

uint32_t lexeme_place(const struct sources *sources, uint32_t at, const char *text, size_t offset)
{
	const struct source *source = source_of(sources, at);
	const char *c, *end, *from;
	size_t i;

	if (!source)
		return at;
	from = c = source->text + (at - source->base);
	end = source->text + source->length;
	for (i = 0; i <= offset && text[i]; i++) {
		while (c < end && *c != text[i] && behind_blank(c) != c)
			c = behind_blank(c);
		if (i == offset || c >= end)
			break;
		if (*c == text[i])
			c++;
	}
	return at + (uint32_t)(c - from);
}
