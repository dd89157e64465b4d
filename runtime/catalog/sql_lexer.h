#ifndef RUNTIME_SQL_LEXER_H
#define RUNTIME_SQL_LEXER_H
/*
 * Tokens of SQL text, as PostgreSQL (scan.l) and SQLite (tokenize.c) divide it: where literals, quoted identifiers and
 * comments end. It keeps no state, so that it may begin at any token. Texts end with a NUL.
 */
#include <stddef.h>

struct str;

enum sql_flag {
	SQL_POSTGRES = 0,   /* comments nest; $$...$$, E'...', U&'...', B'...', X'...' */
	SQL_SQLITE = 1,     /* comments do not nest; `a` and [a] are identifiers, x'...' */
	SQL_BACKSLASHES = 2 /* PostgreSQL with standard_conforming_strings off: '...' is read as E'...' */
};

enum sql_token_type {
	SQL_END,
	SQL_SPACE,
	SQL_COMMENT,
	SQL_WORD,   /* keyword or unquoted identifier */
	SQL_NAME,   /* quoted identifier */
	SQL_STRING, /* literal in quotes of any kind; PostgreSQL: with its continuation on the next lines */
	SQL_NUMBER,
	SQL_SIGN /* one other character, or ".."; an operator is several signs */
};

struct sql_token {
	enum sql_token_type type;
	const char *start, *end;
	int is_open; /* a comment, literal or identifier that the text ends within */
};

/* The flags for a dialect's name, "postgresql" or "sqlite". */
int sql_flags_of(const char *dialect);

/* The token that begins at `at`; space and comments are tokens too. */
struct sql_token sql_token_at(const char *at, int flags);

/* The first token from `at` on that is neither space nor comment. */
struct sql_token sql_next(const char *at, int flags);

/* Is it this word, in any case, or this sign? */
int sql_token_is(const struct sql_token *t, const char *word);

/* "unterminated comment": what to say of an open token; a literal's or identifier's kind. */
const char *sql_open_what(const struct sql_token *t);

/* Appends the identifier that a word or quoted identifier is, unquoted but not folded. Escapes of U&"..." stay. */
void sql_add_name(struct str *out, const struct sql_token *t);

/*
 * Behind the bracket that closes the one at `at` ("(" or "["), with all that stands between; the end of the text where
 * it is never closed. Any other token: behind it.
 */
const char *sql_behind_group(const char *at, int flags);

/*
 * The next of the items that stand between commas, without space around it: sets `start` and `end`, gives where to go
 * on. NULL: there is none.
 */
const char *sql_next_item(const char *list, const char **start, const char **end, int flags);

#endif
