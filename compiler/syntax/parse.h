#ifndef COMPILER_PARSE_H
#define COMPILER_PARSE_H
/*
 * What scanner, grammar and formatter share; everyone else reads ast.h. The way of a token:
 *   scan.l cuts the text -> parse_token.c mends brackets, ends statements, hands out documentation -> gram.y builds the
 * tree
 */
#include "compiler/syntax/ast.h"

enum { NAME_MOST = 63, DEPTH_MOST = 200 };

struct span {
	uint32_t start, end; /* places */
};

/* Documentation of a statement. */
struct doc {
	const char *text;
	uint32_t at;
};

/* A term as a token, with the documentation before it where it begins a statement. */
struct item {
	struct term *term;
	const struct doc *doc;
};

struct term_list {
	struct term *first, *last;
	const struct doc *doc; /* of the first */
};

struct statement_list {
	struct statement *first, *last;
};

union parse_value {
	struct item item;
	struct term_list terms;
	struct statement_list statements;
};

struct interned {
	const char *text; /* NULL: a free slot */
	uint32_t code, length;
};

struct bracket {
	char mark; /* ( [ { */
	uint32_t place;
};

/* A block whose closing brace does not stand below the line that opened it: the likely culprit when braces do not
 * match. */
struct doubt {
	uint32_t open, close; /* places; 0: none */
};

struct parse {
	struct mem *mem;  /* of the texts */
	struct mem *tree; /* of all else */
	struct diag *diag;
	const struct source *source;

	/* scanner */
	void *scanner;     /* yyscan_t */
	int keep_comments; /* comments are tokens too (formatter) */
	int cut_off;       /* a text, body or comment was open at the end of the file */
	uint32_t name_end; /* place behind a word, ) or ]: a ? that stands there is a token of its own */
	uint32_t begin;    /* of the comment or body that is being read */
	int comment_depth;
	const char *tag; /* $tag$ of the body */
	size_t tag_length;
	uint32_t long_string; /* first text that runs over the end of its line, 0: none */
	uint32_t long_name;   /* first quoted name that does */

	struct term *spare_terms; /* terms are taken from the arena many at a time */
	size_t spare_count;

	/* interned texts: open addressing, `interned_room` is a power of two */
	struct interned *interned;
	size_t interned_count, interned_room;

	/* documentation read since the last token */
	struct span *docs;
	size_t doc_count, doc_room;

	/* token filter */
	struct bracket brackets[DEPTH_MOST];
	int depth;
	struct doubt doubt;
	int in_statement; /* the last token belongs to a statement that goes on */
	uint32_t statement_start;
	uint32_t mended;            /* start of the last statement in which a bracket was missing */
	int last_type, before_type; /* of the last token and the one before it; -1: none */
	struct span last, before;
	int last_is_open; /* the last token is an operator: the statement goes on */
	int held;         /* a token that waits while others are put before it; -1: none */
	union parse_value held_value;
	struct span held_span;

	struct statement *result;
};

/* --- scanner --- */

/* Opens the scanner on a source; 0 when its bytes are no text at all (reported). */
int scan_open(struct parse *p);
void scan_close(struct parse *p);

/* The next token, of enum yytokentype; 0 at the end. Mistakes are reported and passed over. */
int scan_next(struct parse *p, union parse_value *value, struct span *span);

/* --- values of tokens, in scan_text.c: bytes of the source go in --- */

/* First byte from `from` on that is no UTF-8; `length` where there is none. */
size_t scan_find_invalid(const char *text, size_t from, size_t length);

/* Reports bytes that are no UTF-8 or NUL; 0 when the file cannot be read as text. */
int scan_check_text(struct parse *p);
const char *scan_intern(struct parse *p, const char *bytes, size_t length);
const char *scan_word(struct parse *p, const char *bytes, size_t length, uint32_t place);
const char *scan_quoted(struct parse *p, const char *bytes, size_t length, uint32_t place);
const char *scan_string(struct parse *p, const char *bytes, size_t length, uint32_t place);
const char *scan_escaped(struct parse *p, const char *bytes, size_t length, uint32_t place);

/* How many bytes of a run of operator characters are one operator, after PostgreSQL's rule. */
size_t scan_operator(const char *bytes, size_t length);

/* --- grammar --- */

struct statement_list parse_statement(struct parse *p, struct term_list terms, const struct statement_list *block,
                                      struct span span);

/* `expected` is a list with NULL at its end; empty where it would be too long to be of help. */
void parse_syntax_error(struct parse *p, struct span span, const char *unexpected, const char *const *expected);

/* Source text of a place that was given by this source. */
const char *parse_text_at(const struct source *source, uint32_t place);

/* Does a line break stand between the two places? */
int parse_breaks(const struct source *source, uint32_t from, uint32_t to);

/* How many bytes of blanks its line begins with; -1 where the place is not the first on its line that is no blank. */
int parse_indent(const struct source *source, uint32_t place);

#endif
