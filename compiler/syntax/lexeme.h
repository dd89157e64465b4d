#ifndef COMPILER_LEXEME_H
#define COMPILER_LEXEME_H
/* Walks the tokens of a piece of SQL text in canonical form: expressions, lists of index elements, calls. */
#include <stddef.h>

#include "compiler/source/source.h"
#include "runtime/catalog/str.h"

enum lexeme_type {
	LEXEME_END,
	LEXEME_WORD,   /* a name or keyword as it stands */
	LEXEME_QUOTED, /* "Name" */
	LEXEME_STRING, /* 'x', E'x', $$x$$ */
	LEXEME_NUMBER,
	LEXEME_OPEN, /* ( or [ */
	LEXEME_CLOSE,
	LEXEME_COMMA,
	LEXEME_DOT,
	LEXEME_CAST,    /* :: */
	LEXEME_OPERATOR /* any other */
};

struct lexeme {
	enum lexeme_type type;
	const char *start;
	size_t length;
};

/* The token at `text`, blanks and comments passed over; gives what is behind it. */
const char *lexeme_next(const char *text, struct lexeme *lexeme);

/* Behind the bracket that closes the one that was just read. */
const char *lexeme_skip(const char *text);

/* Is the token this word, in any case? */
int lexeme_is(const struct lexeme *lexeme, const char *word);

/* Appends the name that a WORD or QUOTED token is, without quotes and with a word in lower case. */
void lexeme_name(struct str *s, const struct lexeme *lexeme);

/* Ends of the items of a list at the outermost level: the ',' or the NUL behind the one that begins at `text`. */
const char *lexeme_item(const char *text);

/*
 * The place in the source of the byte at `offset` of a text that the declaration read from `at` on: blanks, line ends
 * and comments that became one blank are counted again.
 */
uint32_t lexeme_place(const struct sources *sources, uint32_t at, const char *text, size_t offset);

#endif
