#ifndef COMPILER_FORMAT_H
#define COMPILER_FORMAT_H
/* What the two halves of the formatter share: format.c lays out lines, format_line.c the tokens within one. */
#include <stddef.h>

#include "compiler/syntax/parse.h"
#include "runtime/catalog/str.h"

enum { LINE_MOST = 120, INDENT = 4 };

struct token {
	int type; /* of enum yytokentype */
	struct span span;
	const char *text; /* as it is to be printed, NUL-terminated */
	int breaks;       /* line breaks before it, 2 for more */
};

/* Does the token begin where the one before it ends? */
int token_adjoins(const struct token *token);
int token_is(const struct token *token, const char *text);
int token_is_line_comment(const struct token *token);

/* The number of cells a text takes, characters counted as one. */
size_t text_width(const char *text, size_t length);

/*
 * Appends the tokens [first, last] of one statement at a depth of blocks. With `broken` set the line breaks of the
 * source stay, else all stand on one line but for strings that SQL joins over a line break. Gives 0 when a line would
 * be over LINE_MOST.
 */
int format_tokens(struct str *out, const struct token *first, const struct token *last, int depth, int broken);

#endif
