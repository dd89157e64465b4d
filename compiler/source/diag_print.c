/* Diagnostics on their way out: the list of a run goes in, sorted by place; text for people, JSON, SARIF come out. */
#include "compiler/source/diag.h"

#include <string.h>

#include "compiler/source/junit.h"
#include "runtime/catalog/str.h"

enum { TAB_WIDTH = 4, EXCERPT_MOST = 160, EXCERPT_BEFORE = 80 };

static const char *const severity_words[] = { "error", "warning", "note" };

struct printer {
	const struct diag *diag;
	FILE *out;
	int colour;
};

static enum severity severity_of(const struct diag *d, const struct diagnostic *of)
{
	enum severity severity = diag_rows[of->id].severity;

	return severity == SEVERITY_WARNING && d->warnings_are_errors ? SEVERITY_ERROR : severity;
}

static struct diagnostic *merge(struct diagnostic *a, struct diagnostic *b)
{
	struct diagnostic *first = NULL, **end = &first;

	while (a && b) {
		struct diagnostic **least = b->start < a->start ? &b : &a;

		*end = *least;
		end = &(*end)->next;
		*least = (*least)->next;
	}
	*end = a ? a : b;
	return first;
}

/* Sorts a list of `count` by place; those of one place stay in the order in which they were found. */
static struct diagnostic *sort(struct diagnostic *list, size_t count)
{
	struct diagnostic *half = list, *rest;

	if (count < 2)
		return list;
	for (size_t i = 1; i < count / 2; i++)
		half = half->next;
	rest = half->next;
	half->next = NULL;
	return merge(sort(list, count / 2), sort(rest, count - count / 2));
}

/* A sorted copy of the list: printing leaves the records as they are. */
static struct diagnostic *sorted(const struct diag *d)
{
	struct diagnostic *list = NULL, **end = &list;
	size_t count = 0;

	for (const struct diagnostic *from = d->first; from; from = from->next, count++) {
		*end = mem_alloc(d->mem, sizeof(**end));
		if (!*end)
			break;
		**end = *from;
		(*end)->next = NULL;
		end = &(*end)->next;
	}
	return sort(list, count);
}

/* First byte behind the word at a place that was given without an end. */
static uint32_t end_of_word(const struct diag *d, uint32_t place)
{
	const struct source *source = source_of(d->sources, place);
	uint32_t length = 0;

	if (!source)
		return place;
	for (const char *p = source->text + (place - source->base); *p; p++, length++) {
		int letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9');

		if (!letter && *p != '_' && !((unsigned char)*p & 0x80))
			break;
	}
	return place + (length ? length : 1);
}

/* --- text --- */

struct excerpt {
	struct position at;
	size_t from, to;   /* bytes of the line that are shown */
	size_t start, end; /* bytes of the line that are marked */
};

/* Bytes of the UTF-8 character at the text and its code point; a byte that is none counts as one. */
static size_t decode(const char *text, size_t length, uint32_t *code)
{
	unsigned char first = (unsigned char)text[0];
	size_t size = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

	*code = size == 1 ? first : first & (0x7Fu >> size);
	for (size_t i = 1; i < size; i++) {
		if (i >= length || ((unsigned char)text[i] & 0xC0) != 0x80) {
			*code = first;
			return 1;
		}
		*code = *code << 6 | ((unsigned char)text[i] & 0x3F);
	}
	return size;
}

/* Cells a character takes on a terminal. */
static int width_of(uint32_t code)
{
	static const struct {
		uint32_t first, last;
		int width;
	} ranges[] = {
		{ 0x0300, 0x036F, 0 },   { 0x1100, 0x115F, 2 }, { 0x200B, 0x200F, 0 }, { 0x2E80, 0xA4CF, 2 },
		{ 0xAC00, 0xD7A3, 2 },   { 0xF900, 0xFAFF, 2 }, { 0xFE00, 0xFE0F, 0 }, { 0xFE30, 0xFE6F, 2 },
		{ 0xFEFF, 0xFEFF, 0 },   { 0xFF00, 0xFF60, 2 }, { 0xFFE0, 0xFFE6, 2 }, { 0x1F300, 0x1FAFF, 2 },
		{ 0x20000, 0x3FFFD, 2 },
	};

	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++) {
		if (code >= ranges[i].first && code <= ranges[i].last)
			return ranges[i].width;
	}
	return 1;
}

static size_t to_character(const char *text, size_t offset)
{
	while (offset > 0 && ((unsigned char)text[offset] & 0xC0) == 0x80)
		offset--;
	return offset;
}

/* The line of a place with the part to be marked; of a span over several lines the first. */
static int find_excerpt(const struct diag *d, uint32_t start, uint32_t end, struct excerpt *e)
{
	const struct source *source = source_of(d->sources, start);

	if (!source_position(d->sources, start, &e->at))
		return 0;
	e->start = (size_t)(source->text + (start - source->base) - e->at.line_text);
	e->end = e->start + (end > start ? end - start : 1);
	if (e->end > e->at.line_length)
		e->end = e->at.line_length > e->start ? e->at.line_length : e->start + 1;
	e->from = 0;
	e->to = e->at.line_length;
	if (e->at.line_length <= EXCERPT_MOST)
		return 1;
	if (e->start > EXCERPT_BEFORE)
		e->from = to_character(e->at.line_text, e->start - EXCERPT_BEFORE);
	if (e->from + EXCERPT_MOST < e->to)
		e->to = to_character(e->at.line_text, e->from + EXCERPT_MOST);
	if (e->end > e->to)
		e->end = e->to;
	return 1;
}

/* Appends what stands at the bytes as it is to be shown: tabs widened, control characters as '?'. Gives the column
 * behind. */
static int show_bytes(struct str *s, const struct excerpt *e, size_t from, size_t to, int column)
{
	while (from < to) {
		uint32_t code;
		size_t size = decode(e->at.line_text + from, to - from, &code);
		int width = code == '\t' ? TAB_WIDTH - column % TAB_WIDTH : width_of(code);

		if (code == '\t')
			str_printf(s, "%*s", width, "");
		else if (code < 0x20 || code == 0x7F || (size == 1 && code >= 0x80))
			str_char(s, '?');
		else
			str_add_bytes(s, e->at.line_text + from, size);
		column += width;
		from += size;
	}
	return column;
}

static const char *shade(const struct printer *p, const char *code)
{
	return p->colour ? code : "";
}

static const char *severity_shade(const struct printer *p, enum severity severity)
{
	return shade(p, severity == SEVERITY_ERROR     ? "\033[1;31m"
	                : severity == SEVERITY_WARNING ? "\033[1;35m"
	                                               : "\033[1;36m");
}

/* The source line and carets below it, with a text behind them. */
static void print_excerpt(const struct printer *p, const struct excerpt *e, const char *label)
{
	struct str line = { 0 };
	const char *lead = e->from ? "..." : "", *tail = e->to < e->at.line_length ? "..." : "";
	int start, end;

	start = show_bytes(&line, e, e->from, e->start < e->to ? e->start : e->to, 0);
	end = show_bytes(&line, e, e->start, e->end < e->to ? e->end : e->to, start);
	show_bytes(&line, e, e->end < e->to ? e->end : e->to, e->to, end);
	fprintf(p->out, "%5d | %s%s%s\n", e->at.line, lead, str_text(&line), tail);
	fprintf(p->out, "      | %*s%s^", start + (int)strlen(lead), "", shade(p, "\033[1;32m"));
	for (int i = start + 1; i < end; i++)
		fputc('~', p->out);
	fprintf(p->out, "%s%s%s\n", *label ? " " : "", label, shade(p, "\033[0m"));
	str_free(&line);
}

static void print_other(const struct printer *p, const struct diagnostic *of)
{
	struct excerpt e;

	if (!find_excerpt(p->diag, of->other, end_of_word(p->diag, of->other), &e))
		return;
	fprintf(p->out, "%s%s:%d:%d:%s %snote:%s %s\n", shade(p, "\033[1m"), e.at.path, e.at.line, e.at.column,
	        shade(p, "\033[0m"), severity_shade(p, SEVERITY_NOTE), shade(p, "\033[0m"), of->other_message);
	print_excerpt(p, &e, "");
}

/* A remedy made for the case stands behind the carets, one that is the same for all in a line of its own. */
static void print_one(const struct printer *p, const struct diagnostic *of)
{
	const struct diag_row *row = &diag_rows[of->id];
	enum severity severity = severity_of(p->diag, of);
	int own = of->remedy && of->remedy != row->remedy && !strchr(of->remedy, '\n');
	struct excerpt e;
	int placed = of->start && find_excerpt(p->diag, of->start, of->end, &e);

	if (placed)
		fprintf(p->out, "%s%s:%d:%d:%s ", shade(p, "\033[1m"), e.at.path, e.at.line, e.at.column,
		        shade(p, "\033[0m"));
	fprintf(p->out, "%s%s[%s]:%s %s%s%s\n", severity_shade(p, severity), severity_words[severity], row->code,
	        shade(p, "\033[0m"), shade(p, "\033[1m"), of->message, shade(p, "\033[0m"));
	if (placed)
		print_excerpt(p, &e, own ? of->remedy : "");
	if (of->remedy && *of->remedy && !(placed && own))
		fprintf(p->out, "      = help: %s\n", of->remedy);
	if (of->other)
		print_other(p, of);
}

static void print_text(const struct diag *d, const struct diagnostic *list, FILE *out, int colour)
{
	struct printer p = { .diag = d, .out = out, .colour = colour };

	for (; list; list = list->next)
		print_one(&p, list);
	if (d->errors > DIAG_MOST)
		fprintf(out, "... and %d more error%s\n", d->errors - DIAG_MOST, d->errors - DIAG_MOST == 1 ? "" : "s");
}

/* --- JSON and SARIF --- */

/* Place of a span's end: columns count from 1, the end is the column behind the last. */
static void find_span(const struct diag *d, uint32_t start, uint32_t end, struct position *from, struct position *to)
{
	source_position(d->sources, start, from);
	if (!source_position(d->sources, end > start ? end : start + 1, to) || to->path != from->path)
		*to = *from;
}

static void add_place(struct str *s, const struct diag *d, uint32_t start, uint32_t end)
{
	struct position from, to;

	find_span(d, start, end, &from, &to);
	str_add(s, "\"file\": ");
	if (from.path)
		str_json(s, from.path);
	else
		str_add(s, "null");
	str_printf(s, ", \"line\": %d, \"column\": %d, \"endLine\": %d, \"endColumn\": %d", from.line, from.column,
	           to.line, to.column);
}

static void add_member(struct str *s, const char *name, const char *value)
{
	str_printf(s, ", \"%s\": ", name);
	str_json(s, value);
}

static void print_json(const struct diag *d, const struct diagnostic *list, FILE *out)
{
	struct str s = { 0 };

	str_add(&s, "[");
	for (const struct diagnostic *of = list; of; of = of->next) {
		str_add(&s, of == list ? "\n  {" : ",\n  {");
		add_place(&s, d, of->start, of->end);
		add_member(&s, "code", diag_rows[of->id].code);
		add_member(&s, "severity", severity_words[severity_of(d, of)]);
		add_member(&s, "message", of->message);
		add_member(&s, "remedy", of->remedy ? of->remedy : "");
		if (of->other) {
			str_add(&s, ", \"other\": {");
			add_place(&s, d, of->other, end_of_word(d, of->other));
			add_member(&s, "message", of->other_message);
			str_add(&s, "}");
		}
		str_add(&s, "}");
	}
	str_add(&s, list ? "\n]\n" : "]\n");
	fputs(str_text(&s), out);
	str_free(&s);
}

/* A path as a URI reference: what may not stand in one is escaped as %XX. */
static void add_uri(struct str *s, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

	str_char(s, '"');
	for (; *path; path++) {
		if (strchr(plain, *path))
			str_char(s, *path);
		else
			str_printf(s, "%%%02X", (unsigned)(unsigned char)*path);
	}
	str_char(s, '"');
}

static void add_location(struct str *s, const struct diag *d, uint32_t start, uint32_t end, const char *message)
{
	struct position from, to;

	find_span(d, start, end, &from, &to);
	str_add(s, "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
	add_uri(s, from.path ? from.path : "");
	str_printf(s, "}, \"region\": {\"startLine\": %d, \"startColumn\": %d, \"endLine\": %d, \"endColumn\": %d}}",
	           from.line, from.column, to.line, to.column);
	if (message) {
		str_add(s, ", \"message\": {\"text\": ");
		str_json(s, message);
		str_char(s, '}');
	}
	str_char(s, '}');
}

static void add_result(struct str *s, const struct diag *d, const struct diagnostic *of)
{
	struct str text = { 0 };

	str_add(&text, of->message);
	if (of->remedy && *of->remedy)
		str_printf(&text, "\n%s", of->remedy);
	str_printf(s, "{\"ruleId\": \"%s\", \"level\": \"%s\", \"message\": {\"text\": ", diag_rows[of->id].code,
	           severity_words[severity_of(d, of)]);
	str_json(s, str_text(&text));
	str_char(s, '}');
	if (of->start && source_of(d->sources, of->start)) {
		str_add(s, ", \"locations\": [");
		add_location(s, d, of->start, of->end, NULL);
		str_char(s, ']');
	}
	if (of->other) {
		str_add(s, ", \"relatedLocations\": [");
		add_location(s, d, of->other, end_of_word(d, of->other), of->other_message);
		str_char(s, ']');
	}
	str_char(s, '}');
	str_free(&text);
}

static void add_rules(struct str *s, const struct diagnostic *list)
{
	char used[DIAG_COUNT] = { 0 };
	int count = 0;

	for (; list; list = list->next)
		used[list->id] = 1;
	for (int id = 0; id < DIAG_COUNT; id++) {
		if (!used[id])
			continue;
		str_printf(s, "%s\n      {\"id\": \"%s\", \"shortDescription\": {\"text\": ", count++ ? "," : "",
		           diag_rows[id].code);
		str_json(s, diag_rows[id].title);
		str_add(s, "}, \"fullDescription\": {\"text\": ");
		str_json(s, diag_rows[id].explanation);
		str_add(s, "}, \"help\": {\"text\": ");
		str_json(s, diag_rows[id].remedy);
		str_add(s, "}}");
	}
}

static void print_sarif(const struct diag *d, const struct diagnostic *list, FILE *out)
{
	struct str s = { 0 };

	str_add(&s,
	        "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": "
	        "[{\n"
	        "  \"columnKind\": \"unicodeCodePoints\",\n"
	        "  \"tool\": {\"driver\": {\"name\": \"schemac\", \"version\": \"" SCHEMAC_VERSION "\", \"rules\": [");
	add_rules(&s, list);
	str_add(&s, "]}},\n  \"results\": [");
	for (const struct diagnostic *of = list; of; of = of->next) {
		str_add(&s, of == list ? "\n    " : ",\n    ");
		add_result(&s, d, of);
	}
	str_add(&s, "]\n}]}\n");
	fputs(str_text(&s), out);
	str_free(&s);
}

/* Where nothing is found, that is a case that passed. */
static void print_junit(const struct diag *d, const struct diagnostic *list, FILE *out)
{
	const struct diagnostic *of;
	struct str s = { 0 }, name = { 0 };
	size_t count = 0;

	for (of = list; of; of = of->next)
		count++;
	junit_begin(&s, "schemac", count ? count : 1, count);
	if (!count)
		junit_case(&s, "schemac", "nothing found", NULL, NULL, NULL);
	for (of = list; of; of = of->next) {
		struct position at = { 0 };

		str_clear(&name);
		if (of->start && source_position(d->sources, of->start, &at))
			str_printf(&name, "%s:%d:%d ", at.path, at.line, at.column);
		str_printf(&name, "%s", diag_rows[of->id].code);
		junit_case(&s, at.path ? at.path : "schemac", str_text(&name), diag_rows[of->id].code, of->message,
		           of->remedy);
	}
	junit_end(&s);
	fputs(str_text(&s), out);
	str_free(&s);
	str_free(&name);
}

void diag_print(const struct diag *d, FILE *out, enum diag_format format, int colour)
{
	const struct diagnostic *list = sorted(d);

	if (format == DIAG_TEXT)
		print_text(d, list, out, colour);
	else if (format == DIAG_JSON)
		print_json(d, list, out);
	else if (format == DIAG_SARIF)
		print_sarif(d, list, out);
	else
		print_junit(d, list, out);
}
