/*
 * The one canonical form of a file. Its tokens go in, comments among them; statements, lists and blocks become rows
 * (lines with their comments), which format_row.c aligns and prints.
 */
#include "compiler/syntax/format.h"

#include <string.h>

#include "compiler/syntax/gram.h"

enum block_kind { BLOCK_OTHER, BLOCK_COLUMNS };
enum { NAME_WIDTH_MOST = 40 };

/* --- tokens --- */

/* The text to be printed: words folded, all else as it was written; no blanks behind a comment that ends its line. */
static const char *text_of(struct format *f, int type, struct span span, const union parse_value *value)
{
	const char *text = parse_text_at(f->source, span.start);
	size_t length = span.end - span.start;

	if (type == TOK_WORD || type == TOK_AT || type == TOK_OPERATOR)
		return value->item.term->text;
	if (type == TOK_COMMENT && strncmp(text, "/*", 2) != 0) {
		while (length && strchr(" \t\r\f\v", text[length - 1]))
			length--;
	}
	return mem_copy(f->mem, text, length);
}

static int count_breaks(const struct source *source, uint32_t from, uint32_t to)
{
	const char *p = parse_text_at(source, from), *end = parse_text_at(source, to);
	int count = 0;

	for (; p < end && count < 2; p++)
		count += *p == '\n';
	return count;
}

static int add_token(struct format *f, int type, struct span span, const union parse_value *value, uint32_t behind)
{
	struct token *tokens = mem_grow(f->mem, f->tokens, f->token_count, &f->token_room, sizeof(*tokens));

	if (!tokens)
		return 0;
	f->tokens = tokens;
	tokens[f->token_count].type = type;
	tokens[f->token_count].span = span;
	tokens[f->token_count].text = type == TOK_EOF ? "" : text_of(f, type, span, value);
	tokens[f->token_count++].breaks = count_breaks(f->source, behind, span.start);
	return 1;
}

static int read_tokens(struct format *f, struct diag *d)
{
	struct parse p = { .mem = f->mem,
		           .tree = f->mem,
		           .diag = d,
		           .source = f->source,
		           .keep_comments = 1,
		           .last_type = -1,
		           .held = -1 };
	uint32_t behind = f->source->base;
	int type, good = scan_open(&p);

	if (!good)
		return 0;
	do {
		union parse_value value = { 0 };
		struct span span = { behind, behind };

		type = scan_next(&p, &value, &span);
		if (type == TOK_EOF)
			span.start = span.end = f->source->base + (uint32_t)f->source->length;
		good = add_token(f, type, span, &value, behind);
		behind = span.end;
	} while (good && type != TOK_EOF);
	scan_close(&p);
	return good;
}

static const struct token *current(const struct format *f)
{
	return &f->tokens[f->at];
}

/* --- statements --- */

static int ends_statement(int type)
{
	return type == TOK_SEMICOLON || type == TOK_LBRACE || type == TOK_RBRACE || type == TOK_EOF;
}

/* The last token of [from, end) that is no comment. */
static size_t last_term(const struct format *f, size_t from, size_t end)
{
	while (end > from + 1 && f->tokens[end - 1].type == TOK_COMMENT)
		end--;
	return end - 1;
}

static int has_comment(const struct format *f, size_t first, size_t last)
{
	for (; first <= last; first++) {
		if (f->tokens[first].type == TOK_COMMENT)
			return 1;
	}
	return 0;
}

/* One line where it fits and no comment is in the way, else with the breaks of the source. */
static void render(struct format *f, size_t first, size_t last, int depth)
{
	str_clear(&f->line);
	if (!has_comment(f, first, last) && format_tokens(&f->line, &f->tokens[first], &f->tokens[last], depth, 0))
		return;
	str_clear(&f->line);
	format_tokens(&f->line, &f->tokens[first], &f->tokens[last], depth, 1);
}

/* Is the statement a column: a name, a space, the rest on the same line? The words that begin other things in a table
 * are known. */
static int is_column(const struct format *f, size_t first, size_t last)
{
	static const char *const words[] = { "check", "comment",  "constraint", "exclude",   "foreign", "grant",
		                             "index", "inherits", "like",       "partition", "policy",  "primary",
		                             "row",   "rule",     "statistics", "trigger",   "unique",  NULL };
	const struct token *name = &f->tokens[first];
	const char *text = str_text(&f->line);

	if (last == first || (name->type != TOK_WORD && name->type != TOK_QUOTED) || strchr(text, '\n'))
		return 0;
	for (const char *const *word = words; name->type == TOK_WORD && *word; word++) {
		if (strcmp(*word, name->text) == 0)
			return 0;
	}
	return text[strlen(name->text)] == ' ' && text_width(name->text, strlen(name->text)) <= NAME_WIDTH_MOST;
}

static void add_statement_row(struct format *f, size_t first, size_t last, int depth, enum block_kind block,
                              const char *end)
{
	int column = block == BLOCK_COLUMNS && *end == ';' && is_column(f, first, last);
	struct row *row;

	str_add(&f->line, end);
	row = format_add_row(f, column ? ROW_COLUMN : ROW_OTHER, depth, f->tokens[first].breaks, format_take_line(f));
	if (!row)
		return;
	row->opens = end[strlen(end) - 1] == '{';
	if (column) {
		row->name = f->tokens[first].text;
		row->text += strlen(row->name) + 1;
	}
}

/* --- lists: enum mood { sad, happy } --- */

/* Index of the brace that closes the one at `open`, where no statement in between ends in `;` or a block; else 0. */
static size_t find_list_end(const struct format *f, size_t open)
{
	size_t i = open + 1;

	while (!ends_statement(f->tokens[i].type))
		i++;
	return f->tokens[i].type == TOK_RBRACE ? i : 0;
}

/* The head is in the line buffer: the whole list on the same line where it fits. */
static int add_short_list(struct format *f, size_t first, size_t end, int depth, int breaks)
{
	size_t open = f->at, length = f->line.length;

	if (end == open + 1) {
		str_add(&f->line, " {}");
	} else {
		str_add(&f->line, " { ");
		if (has_comment(f, first, end - 1) ||
		    !format_tokens(&f->line, &f->tokens[open + 1], &f->tokens[end - 1], depth, 0) ||
		    strchr(str_text(&f->line), '\n') ||
		    text_width(str_text(&f->line), f->line.length) + (size_t)(depth * INDENT) + 2 > LINE_MOST) {
			f->line.length = length;
			f->line.data[length] = '\0';
			return 0;
		}
		str_add(&f->line, " }");
	}
	format_add_row(f, ROW_OTHER, depth, breaks, format_take_line(f));
	f->at = end + 1;
	return 1;
}

/* Items one a line up to the closing brace. */
static void add_items(struct format *f, size_t end, int depth)
{
	while (f->at < end) {
		size_t first = f->at, i = first, last;
		int groups = 0;

		if (current(f)->type == TOK_COMMENT) {
			format_add_comment(f, current(f), depth);
			f->at++;
			continue;
		}
		for (; i < end && (groups || !token_is(&f->tokens[i], ",")); i++) {
			int type = f->tokens[i].type;

			groups += (type == TOK_LPAREN || type == TOK_LBRACKET) -
			          (type == TOK_RPAREN || type == TOK_RBRACKET);
		}
		if (i > first) {
			last = last_term(f, first, i);
			render(f, first, last, depth);
		} else {
			last = first;
		}
		if (i < end)
			str_char(&f->line, ',');
		format_add_row(f, ROW_OTHER, depth, f->tokens[first].breaks, format_take_line(f));
		for (last++; last < i; last++)
			format_add_tail(f, &f->tokens[last], depth);
		f->at = i < end ? i + 1 : end;
	}
}

/* --- blocks --- */

static enum block_kind kind_of_block(const struct format *f, size_t first)
{
	static const char *const words[] = { "table", "mixin", "type", "foreign", "unlogged", NULL };
	const char *const *word = words;

	while (*word && strcmp(*word, f->tokens[first].text) != 0)
		word++;
	return *word ? BLOCK_COLUMNS : BLOCK_OTHER;
}

static void format_block(struct format *f, int depth, enum block_kind kind);

static void add_closing(struct format *f, int depth)
{
	struct row *row = f->row_count ? &f->rows[f->row_count - 1] : NULL;

	if (row && row->opens && !row->comment) { /* table x {} */
		row->text = mem_printf(f->mem, "%s}", row->text);
		row->opens = 0;
	} else {
		format_add_row(f, ROW_OTHER, depth, 0, "}");
	}
	if (current(f)->type == TOK_RBRACE)
		f->at++;
}

/* The block of the statement [first, last]; its head is in the line buffer and `at` on the brace. */
static void format_body(struct format *f, size_t first, size_t last, int depth)
{
	int is_enum = f->tokens[first].type == TOK_WORD && strcmp(f->tokens[first].text, "enum") == 0;
	size_t end = is_enum ? find_list_end(f, f->at) : 0, open = f->at;

	if (end && add_short_list(f, first, end, depth, f->tokens[first].breaks))
		return;
	add_statement_row(f, first, last, depth, BLOCK_OTHER, " {");
	for (size_t i = last + 1; i < open; i++)
		format_add_tail(f, &f->tokens[i], depth + 1);
	f->at = open + 1;
	if (end)
		add_items(f, end, depth + 1);
	else
		format_block(f, depth + 1, kind_of_block(f, first));
	add_closing(f, depth);
}

static void format_statement(struct format *f, int depth, enum block_kind block)
{
	size_t first = f->at, last;

	while (!ends_statement(current(f)->type))
		f->at++;
	last = last_term(f, first, f->at);
	render(f, first, last, depth);
	if (current(f)->type == TOK_LBRACE) {
		format_body(f, first, last, depth);
		return;
	}
	add_statement_row(f, first, last, depth, block, ";");
	for (size_t i = last + 1; i < f->at; i++)
		format_add_tail(f, &f->tokens[i], depth);
	if (current(f)->type == TOK_SEMICOLON)
		f->at++;
}

/* Statements up to the closing brace or the end of the file. */
static void format_block(struct format *f, int depth, enum block_kind kind)
{
	for (;;) {
		const struct token *t = current(f);

		if (t->type == TOK_RBRACE || t->type == TOK_EOF)
			return;
		if (t->type == TOK_SEMICOLON) {
			f->at++;
		} else if (t->type == TOK_COMMENT) {
			format_add_comment(f, t, depth);
			f->at++;
		} else {
			format_statement(f, depth, kind);
		}
	}
}

int format_source(struct mem *mem, struct diag *d, const struct source *source, struct str *out)
{
	struct format f = { .mem = mem, .source = source };
	int errors = d->errors, good;

	parse(mem, mem, d, source);
	if (d->errors > errors || !read_tokens(&f, d))
		return 0;
	format_block(&f, 0, BLOCK_OTHER);
	format_print_rows(&f, out);
	good = !str_failed(&f.line);
	str_free(&f.line);
	return good;
}
