#ifndef COMPILER_FORMAT_H
#define COMPILER_FORMAT_H
/*
 * Between the files of the formatter: format.c makes rows of statements, format_row.c aligns and prints them,
 * format_line.c lays out the tokens within one.
 */
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

enum row_kind { ROW_OTHER, ROW_COLUMN, ROW_COMMENT };

/* A line of the output, or several of one text, with the comment behind it. */
struct row {
	enum row_kind kind;
	int depth;
	int blank;           /* a blank line before it */
	int opens;           /* ends in an opening brace */
	const char *name;    /* of a column, else NULL */
	const char *text;    /* all, or what follows the name */
	const char *comment; /* behind it on the line, else NULL */
	int comment_is_line; /* nothing can follow the comment */
};

/* The formatting of one source. */
struct format {
	struct mem *mem;
	const struct source *source;
	struct token *tokens; /* the last is the end of the file */
	size_t token_count, token_room;
	size_t at;
	struct row *rows;
	size_t row_count, row_room;
	struct str line;
};

/* ---- format_row.c ---- */

/* Adds a row; `breaks` before it in the source say whether a blank line stays. NULL: memory ran out. */
struct row *format_add_row(struct format *f, enum row_kind kind, int depth, int breaks, const char *text);

/* What is in the line buffer, as a text of its own; the buffer is empty then. */
const char *format_take_line(struct format *f);

/* A comment where a row may begin: behind the last row or in one of its own, as it stood in the source. */
void format_add_comment(struct format *f, const struct token *t, int depth);

/*
 * A comment that was behind something, or between a statement's last word and its end. In a line of its own, or behind
 * a comment that was moved, /// would document what follows, so it loses a slash there.
 */
void format_add_tail(struct format *f, const struct token *t, int depth);

/* Aligns all rows and appends their text. */
void format_print_rows(struct format *f, struct str *out);

/* ---- format_line.c ---- */

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
