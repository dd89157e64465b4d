/*
 * Between scanner and grammar: the scanner's tokens go in, a row of tokens comes out in which all brackets match and
 * all statements end. What was missing is put in and reported, what is too much is reported and left out; so the
 * grammar always gets to the end, and a mistake does not hide the next.
 */
#include <string.h>

#include "compiler/syntax/gram.h"
#include "compiler/syntax/parse.h"

enum { PASS = -1, DROP = -2 };

int schema_yylex(union parse_value *value, struct span *span, struct parse *p);

static char top(const struct parse *p)
{
	return p->depth ? p->brackets[p->depth - 1].mark : '\0';
}

/* Is the token one of a group, in which no statement can begin? */
static int in_group(const struct parse *p)
{
	return top(p) == '(' || top(p) == '[';
}

static int closing(char mark)
{
	return mark == '(' ? TOK_RPAREN : mark == '[' ? TOK_RBRACKET : TOK_RBRACE;
}

/* --- documentation --- */

/* The lines without slashes and the blanks at both ends, joined. */
static const struct doc *join_docs(struct parse *p, size_t from)
{
	struct doc *doc = mem_alloc(p->tree, sizeof(*doc));
	size_t room = p->docs[p->doc_count - 1].end - p->docs[from].start, count = 0;
	char *text = mem_alloc(p->mem, room + 1);

	if (!doc || !text)
		return NULL;
	for (size_t i = from; i < p->doc_count; i++) {
		const char *line = parse_text_at(p->source, p->docs[i].start + 3);
		size_t length = p->docs[i].end - p->docs[i].start - 3;

		while (length && strchr(" \t\r", line[length - 1]))
			length--;
		if (length && *line == ' ') {
			line++;
			length--;
		}
		if (i > from)
			text[count++] = '\n';
		memcpy(text + count, line, length);
		count += length;
	}
	doc->text = text;
	doc->at = p->docs[from].start;
	return doc;
}

/* Gives the documentation read before a token to the statement it begins; what documents nothing is warned of. */
static const struct doc *take_docs(struct parse *p, int begins)
{
	const struct doc *doc = NULL;
	size_t from = 0;

	if (p->last_type != -1 && !parse_breaks(p->source, p->last.end, p->docs[0].start)) {
		diag_add(p->diag, DIAG_DOC_LOST, p->docs[0].start, p->docs[0].end,
		         "this documents nothing: /// stands before what it is about, not behind it");
		from = 1;
	}
	if (from < p->doc_count && begins)
		doc = join_docs(p, from);
	else if (from < p->doc_count)
		diag_add(p->diag, DIAG_DOC_LOST, p->docs[from].start, p->docs[from].end,
		         p->in_statement ? "documentation inside a statement"
		                         : "documentation of nothing: no statement follows it");
	p->doc_count = 0;
	return doc;
}

/* --- missing `;` --- */

static int is_one_of(const char *word, const char *const *words)
{
	while (*words && strcmp(*words, word) != 0)
		words++;
	return *words != NULL;
}

/* The next word on the same line, in lower case; '"' for a quoted name. */
static void peek_word(const struct parse *p, uint32_t place, char word[NAME_MOST + 1])
{
	const char *text = parse_text_at(p->source, place);
	size_t length = 0;

	while (*text == ' ' || *text == '\t')
		text++;
	while (length < NAME_MOST && *text) {
		char c = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;

		if (!(c >= 'a' && c <= 'z') && c != '_' && !(length && c >= '0' && c <= '9') && !(c == '"' && !length))
			break;
		word[length++] = c;
		text++;
	}
	word[length] = '\0';
}

/*
 * Two words that in all likelihood begin a statement: one that declares an object and its name, or in a block a
 * column's name and its type. Only the plainest are listed: what is taken for a new statement must not be the
 * continuation of one.
 */
static int looks_like_statement(const struct parse *p, const char *word, uint32_t behind)
{
	static const char *const heads[] = { "database", "domain", "enum",      "function", "include", "materialized",
		                             "mixin",    "module", "procedure", "query",    "seed",    "sequence",
		                             "table",    "target", "trigger",   "type",     "view",    NULL };
	static const char *const types[] = { "bigint", "bigserial", "bool",        "boolean", "bytea",    "char",
		                             "date",   "decimal",   "int",         "integer", "interval", "json",
		                             "jsonb",  "numeric",   "real",        "serial",  "smallint", "text",
		                             "time",   "timestamp", "timestamptz", "uuid",    "varchar",  NULL };
	static const char *const links[] = { "as",    "cast",       "check",  "collate", "default", "for",     "from",
		                             "in",    "is",         "like",   "not",     "of",      "on",      "or",
		                             "and",   "references", "return", "returns", "set",     "subtype", "to",
		                             "using", "when",       "where",  "with",    NULL };
	char next[NAME_MOST + 1];

	peek_word(p, behind, next);
	if (is_one_of(word, heads))
		return *next && !is_one_of(next, links);
	return p->depth > 0 && is_one_of(next, types) && !is_one_of(word, links);
}

/* Does a word begin a line, just below the beginning of the statement that has not ended, as a new statement would? */
static int misses_semicolon(const struct parse *p, const struct term *term, struct span span)
{
	int indent;

	if (!p->in_statement || in_group(p) || p->last_is_open || term->type != TERM_WORD)
		return 0;
	if (!parse_breaks(p->source, p->last.end, span.start))
		return 0;
	indent = parse_indent(p->source, span.start);
	return indent >= 0 && indent == parse_indent(p->source, p->statement_start) &&
	       looks_like_statement(p, term->text, span.end);
}

static int end_statement(struct parse *p, const char *before)
{
	diag_add(p->diag, DIAG_SEMICOLON_MISSING, p->last.end, p->last.end + 1, "missing ';' before %s", before);
	return TOK_SEMICOLON;
}

/* --- brackets --- */

/* Where braces do not match, the block whose end stands out is the better guess than the one left at the end. */
static void report_open_block(struct parse *p, struct span span)
{
	struct diagnostic *d;

	if (!p->doubt.open) {
		diag_add(p->diag, DIAG_BRACKET_OPEN, span.start, span.end, "'{' is never closed");
		return;
	}
	d = diag_add(p->diag, DIAG_BRACKET_OPEN, p->doubt.open, p->doubt.open + 1, "'{' is most likely never closed");
	diag_other(p->diag, d, p->doubt.close, "this '}' closes it, but does not stand below its line");
	p->doubt.open = 0;
}

/* Reports the innermost open bracket; gives the token that closes it. */
static int close_top(struct parse *p, int token, struct span span)
{
	const struct bracket *open = &p->brackets[p->depth - 1];
	struct diagnostic *d;

	if (p->cut_off)
		return closing(open->mark);
	if (open->mark == '{') {
		report_open_block(p, (struct span){ open->place, open->place + 1 });
		return TOK_RBRACE;
	}
	p->mended = p->statement_start;
	d = diag_add(p->diag, DIAG_BRACKET_OPEN, open->place, open->place + 1, "'%c' is never closed", open->mark);
	diag_remedy(p->diag, d, "close it with '%c'", open->mark == '(' ? ')' : ']');
	if (token != TOK_EOF)
		diag_other(p->diag, d, span.start, "%s",
		           token == TOK_SEMICOLON ? "the statement ends here"
		           : token == TOK_LBRACE  ? "a block begins here"
		           : token == TOK_RBRACE  ? "the block ends here"
		                                  : "this closes a bracket further out");
	return closing(open->mark);
}

static int drop_stray(struct parse *p, int token, struct span span)
{
	const char *text = parse_text_at(p->source, span.start);
	struct diagnostic *d;

	if (p->mended && p->mended == p->statement_start && token != TOK_RBRACE)
		return DROP; /* most likely it belongs to the bracket that was closed for it */
	d = diag_add(p->diag, DIAG_BRACKET_STRAY, span.start, span.end, "nothing is open that '%c' could close", *text);

	if (token == TOK_RBRACE && p->doubt.close)
		diag_other(p->diag, d, p->doubt.close, "this '}' does not stand below the line of its '{'");
	else if (in_group(p))
		diag_other(p->diag, d, p->brackets[p->depth - 1].place, "the innermost open bracket");
	return DROP;
}

/* A closing bracket: closes the top, or what is open in a bracket it closes, or nothing. Groups do not reach out of
 * blocks. */
static int mend_closing(struct parse *p, int token, char mark, struct span span)
{
	int i = p->depth;

	if (top(p) == mark)
		return PASS;
	while (i > 0 && p->brackets[i - 1].mark != mark && (mark == '{' || p->brackets[i - 1].mark != '{'))
		i--;
	if (i > 0 && p->brackets[i - 1].mark == mark)
		return close_top(p, token, span);
	return drop_stray(p, token, span);
}

static int mend_end(struct parse *p, struct span span)
{
	if (p->depth)
		return close_top(p, TOK_EOF, span);
	if (!p->in_statement)
		return PASS;
	return p->cut_off || p->mended == p->statement_start ? TOK_SEMICOLON : end_statement(p, "the end of the file");
}

/* What is to be done with a token: PASS, DROP, or the token to put before it. */
static int mend(struct parse *p, int token, const union parse_value *value, struct span span)
{
	switch (token) {
	case TOK_EOF:
		return mend_end(p, span);
	case TOK_RPAREN:
		return mend_closing(p, token, '(', span);
	case TOK_RBRACKET:
		return mend_closing(p, token, '[', span);
	case TOK_RBRACE:
		return mend_closing(p, token, '{', span);
	case TOK_LBRACE:
	case TOK_SEMICOLON:
		return in_group(p) ? close_top(p, token, span) : PASS;
	case TOK_WORD:
		if (misses_semicolon(p, value->item.term, span))
			return end_statement(p, mem_printf(p->mem, "\"%s\"", value->item.term->text));
		return PASS;
	default:
		return PASS;
	}
}

static void open_bracket(struct parse *p, char mark, uint32_t place)
{
	p->brackets[p->depth].mark = mark;
	p->brackets[p->depth++].place = place;
}

static void close_bracket(struct parse *p, int token, struct span span)
{
	uint32_t open = p->brackets[--p->depth].place;
	const char *line;
	int indent;

	if (token != TOK_RBRACE || p->doubt.close || !parse_breaks(p->source, open, span.start))
		return;
	indent = parse_indent(p->source, span.start);
	for (line = parse_text_at(p->source, open); line > p->source->text && line[-1] != '\n';)
		line--;
	if (indent >= 0 && (size_t)indent != strspn(line, " \t")) {
		p->doubt.open = open;
		p->doubt.close = span.start;
	}
}

/* --- the row of tokens --- */

/* Keeps account of a token that goes to the grammar. */
static void account(struct parse *p, int token, const union parse_value *value, struct span span)
{
	p->before_type = p->last_type;
	p->before = p->last;
	p->last_type = token;
	p->last = span;
	p->last_is_open = token == TOK_OPERATOR && strcmp(value->item.term->text, "?") != 0;
	if (token == TOK_LPAREN || token == TOK_LBRACKET)
		open_bracket(p, token == TOK_LPAREN ? '(' : '[', span.start);
	else if (token == TOK_LBRACE)
		open_bracket(p, '{', span.start);
	else if (token == TOK_RPAREN || token == TOK_RBRACKET || token == TOK_RBRACE)
		close_bracket(p, token, span);
	if (token == TOK_LBRACE || token == TOK_RBRACE || token == TOK_SEMICOLON) {
		p->in_statement = 0;
	} else if (!p->in_statement) {
		p->in_statement = 1;
		p->statement_start = span.start;
	}
}

/* The scanner's next token, with the documentation before it; the end of the text where brackets stand too deep. */
static int read(struct parse *p, union parse_value *value, struct span *span)
{
	int token = scan_next(p, value, span);
	int is_term = token != TOK_EOF && token != TOK_SEMICOLON && token != TOK_LBRACE && token != TOK_RBRACE;

	if (p->doc_count) {
		const struct doc *doc = take_docs(p, is_term && !p->in_statement);

		if (is_term)
			value->item.doc = doc;
	}
	if ((token == TOK_LPAREN || token == TOK_LBRACKET || token == TOK_LBRACE) && p->depth == DEPTH_MOST) {
		diag_add(p->diag, DIAG_TOO_DEEP, span->start, span->end, "nested more than %d deep", DEPTH_MOST);
		p->cut_off = 1;
		return TOK_EOF;
	}
	return token;
}

int schema_yylex(union parse_value *value, struct span *span, struct parse *p)
{
	for (;;) {
		int token = p->held, put;

		if (token >= 0) {
			*value = p->held_value;
			*span = p->held_span;
			p->held = -1;
		} else {
			token = read(p, value, span);
		}
		put = mend(p, token, value, *span);
		if (put == DROP)
			continue;
		if (put != PASS) {
			p->held = token;
			p->held_value = *value;
			p->held_span = *span;
			*span = (struct span){ p->last.end, p->last.end };
			account(p, put, NULL, *span);
			return put;
		}
		if (token != TOK_EOF)
			account(p, token, value, *span);
		return token;
	}
}
