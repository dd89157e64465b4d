/*
 * Rows of a formatted file: lines with their comments. Texts and comments go in, one by one; at the end they are
 * aligned where they are columns of a table or have comments behind them, and the file's text comes out.
 */
#include <string.h>

#include "compiler/syntax/format.h"
#include "compiler/syntax/gram.h"

/* --- rows and the comments behind and between them --- */

struct row *format_add_row(struct format *f, enum row_kind kind, int depth, int breaks, const char *text)
{
	struct row *rows = mem_grow(f->mem, f->rows, f->row_count, &f->row_room, sizeof(*rows));
	struct row *row;

	if (!rows)
		return NULL;
	f->rows = rows;
	row = &rows[f->row_count++];
	row->kind = kind;
	row->depth = depth;
	row->blank = breaks > 1 && f->row_count > 1 && !row[-1].opens;
	row->text = text;
	return row;
}

const char *format_take_line(struct format *f)
{
	const char *text = mem_text(f->mem, str_text(&f->line));

	str_clear(&f->line);
	return text;
}

/* A comment on lines of its own: its further lines move with the first where they were indented as it was. */
static const char *indent_comment(struct format *f, const struct token *t, int depth)
{
	int before = parse_indent(f->source, t->span.start);
	const char *prefix = parse_text_at(f->source, t->span.start) - (before > 0 ? before : 0);

	for (const char *line = t->text, *next; line; line = next) {
		const char *end = strchr(line, '\n');

		next = end ? end + 1 : NULL;
		if (line != t->text && before >= 0 && strncmp(line, prefix, (size_t)before) == 0) {
			str_printf(&f->line, "%*s", depth * INDENT, "");
			line += before;
		}
		str_add_bytes(&f->line, line, next ? (size_t)(next - line) : strlen(line));
	}
	return format_take_line(f);
}

/* Puts a comment behind the last row; 0 where nothing can follow there. */
static int add_trailing(struct format *f, const struct token *t, const char *text)
{
	struct row *row = f->row_count ? &f->rows[f->row_count - 1] : NULL;

	if (!row || row->comment_is_line || row->kind == ROW_COMMENT)
		return 0;
	row->comment = row->comment ? mem_printf(f->mem, "%s %s", row->comment, text) : text;
	row->comment_is_line = token_is_line_comment(t);
	return 1;
}

/* Does a comment stand on the line where the token before it ends? Then /// documents nothing. */
static int is_behind(const struct format *f, const struct token *t)
{
	const struct token *before = t;

	while (before > f->tokens && (--before)->type == TOK_COMMENT)
		continue;
	return before->type != TOK_COMMENT && !parse_breaks(f->source, before->span.end, t->span.start);
}

/* Does nothing but a `;` follow the comment, which will not be printed? */
static int is_before_nothing(const struct token *t)
{
	while (t->type == TOK_COMMENT)
		t++;
	return t->type == TOK_SEMICOLON;
}

static int is_doc(const struct token *t)
{
	return strncmp(t->text, "///", 3) == 0 && t->text[3] != '/';
}

void format_add_tail(struct format *f, const struct token *t, int depth)
{
	const struct row *row = f->row_count ? &f->rows[f->row_count - 1] : NULL;

	if (!row || row->comment || !add_trailing(f, t, t->text)) {
		const char *text = is_doc(t) ? t->text + 1 : t->text;

		if (!add_trailing(f, t, text))
			format_add_row(f, ROW_COMMENT, depth, 0, text);
	}
}

void format_add_comment(struct format *f, const struct token *t, int depth)
{
	const char *text = is_doc(t) && is_before_nothing(t) ? t->text + 1 : t->text;

	if (is_behind(f, t))
		format_add_tail(f, t, depth);
	else if (t->breaks || !add_trailing(f, t, text))
		format_add_row(f, ROW_COMMENT, depth, t->breaks, text == t->text ? indent_comment(f, t, depth) : text);
}

/* --- aligning and printing --- */

static size_t width_of(const char *text)
{
	return text_width(text, strlen(text));
}

/* Gives the columns of one run, comments between them passed over, their names at one width. Gives the row behind the
 * run. */
static size_t align_names(struct format *f, size_t from)
{
	size_t end, width = 0;

	for (end = from; end < f->row_count; end++) {
		const struct row *row = &f->rows[end];

		if ((end > from && row->blank) || row->kind == ROW_OTHER || row->depth != f->rows[from].depth)
			break;
		if (row->kind == ROW_COLUMN && width_of(row->name) > width)
			width = width_of(row->name);
	}
	for (size_t i = from; i < end; i++) {
		struct row *row = &f->rows[i];
		int pad = row->kind == ROW_COLUMN ? (int)(width - width_of(row->name)) : 0;

		if (row->kind == ROW_COLUMN)
			row->text = mem_printf(f->mem, "%s%*s %s", row->name, pad, "", row->text);
	}
	return end;
}

/* Width of a row that a comment behind it may be aligned with; 0 for others. */
static size_t comment_width(const struct row *row)
{
	size_t width = row->comment ? width_of(row->text) : 0;

	return width && width < LINE_MOST && !strchr(row->text, '\n') ? width : 0;
}

/* The comments behind the lines of one run stand at one column: gives its distance; *end is the row behind the run. */
static size_t comment_column(const struct format *f, size_t from, size_t *end)
{
	size_t width = 0, i;

	for (i = from; i < f->row_count; i++) {
		const struct row *row = &f->rows[i];

		if ((i > from && row->blank) || row->depth != f->rows[from].depth || !comment_width(row))
			break;
		if (comment_width(row) > width)
			width = comment_width(row);
	}
	*end = i > from ? i : from + 1;
	return width;
}

static void print_row(struct str *out, const struct row *row, size_t width)
{
	size_t own = comment_width(row);

	if (row->blank)
		str_char(out, '\n');
	str_printf(out, "%*s%s", row->depth * INDENT, "", row->text);
	if (row->comment)
		str_printf(out, "%*s%s", (int)(width > own && own ? width - own : 0) + 2, "", row->comment);
	str_char(out, '\n');
}

void format_print_rows(struct format *f, struct str *out)
{
	for (size_t i = 0; i < f->row_count;)
		i = f->rows[i].kind == ROW_COLUMN ? align_names(f, i) : i + 1;
	for (size_t i = 0, end; i < f->row_count;) {
		size_t width = comment_column(f, i, &end);

		for (; i < end; i++)
			print_row(out, &f->rows[i], width);
	}
}
