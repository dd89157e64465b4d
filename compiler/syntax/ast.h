#ifndef COMPILER_AST_H
#define COMPILER_AST_H
/*
 * What the parser makes of a text: statements, each a row of terms, then `;` or a block of statements in braces.
 * The grammar knows no kinds of objects; which words a statement may consist of stands in clauses.def.
 *
 *   table users : timestamps {                 statement: WORD table, WORD users, OPERATOR ':', WORD timestamps; block:
 *       email varchar(80)? unique @secret;       statement: WORD email, WORD varchar, GROUP(80), OPERATOR '?', WORD
 * unique, AT secret
 *   }
 */
#include <stdint.h>

#include "compiler/source/diag.h"
#include "compiler/source/source.h"

struct str;

enum term_type {
	TERM_WORD,     /* text folded to lower case */
	TERM_QUOTED,   /* "Name": text without the quotes */
	TERM_STRING,   /* 'it''s', E'..': text as the value */
	TERM_NUMBER,   /* 10, 1.5, 1e6 */
	TERM_BODY,     /* $$...$$: text between */
	TERM_OPERATOR, /* one token: , . : ? = :: || ... */
	TERM_GROUP,    /* ( ... ): terms in `inside` */
	TERM_BRACKET,  /* [ ... ] */
	TERM_AT        /* @touch: text is "@touch"; its arguments are a GROUP that follows */
};

struct term {
	enum term_type type;
	uint32_t start, end; /* places of first byte and behind the last */
	const char *text;    /* interned in mem; "" for groups */
	struct term *inside;
	struct term *next;
};

struct statement {
	struct term *terms;      /* at least one */
	struct statement *block; /* statements in braces */
	int has_block;
	const char *doc; /* text of the /// lines before it, joined by \n; NULL: none */
	uint32_t doc_at;
	uint32_t start, end;
	struct statement *next;
};

/*
 * Parses a file. What could be read is returned even when there were mistakes (diag says which). NULL: empty. The tree
 * itself is in `tree`, which may go earlier than `mem`, where the texts of terms and documentation are.
 */
struct statement *parse(struct mem *mem, struct mem *tree, struct diag *d, const struct source *source);

/*
 * Does the term begin a line, no further to the right than its statement? Where it is not expected, the `;` of the line
 * before is likely missing; *after gets the place behind what stands before it.
 */
int term_begins_line(const struct sources *s, const struct statement *statement, const struct term *term,
                     uint32_t *after);

/* Appends the file in canonical form, comments kept. 0 when it has mistakes (nothing is appended then). */
int format_source(struct mem *mem, struct diag *d, const struct source *source, struct str *out);

/*
 * The source text of a row of terms [first, last], as it was written but for comments, which are blanked: so a place
 * within the text is first->start plus its offset.
 */
const char *terms_text(struct mem *mem, const struct sources *s, const struct term *first, const struct term *last);

#endif
