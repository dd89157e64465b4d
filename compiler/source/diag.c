/* Diagnostics: mistakes are collected here with their places; diag_print.c shows them. */
#include "compiler/source/diag.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

const struct diag_row diag_rows[DIAG_COUNT] = {
#define DIAG(id, code, severity, title, explanation, remedy) { code, severity, title, explanation, remedy },
#include "compiler/source/diag.def"
#undef DIAG
};

__attribute__((format(printf, 2, 0))) static const char *format_text(struct mem *mem, const char *format, va_list args)
{
	va_list again;
	char *text;
	int length;

	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	text = length < 0 ? NULL : mem_alloc(mem, (size_t)length + 1);
	if (!text)
		return "";
	vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

/* Counts it; true where it is one to be kept. */
static int count(struct diag *d, enum diag_id id)
{
	enum severity severity = diag_rows[id].severity;

	if (severity == SEVERITY_WARNING && !d->warnings_are_errors)
		d->warnings++;
	if (severity == SEVERITY_ERROR || (severity == SEVERITY_WARNING && d->warnings_are_errors))
		return ++d->errors <= DIAG_MOST;
	return 1;
}

void diag_settle(struct diag *d)
{
	d->settled = d->last;
}

static int is_error(const struct diagnostic *of)
{
	return diag_rows[of->id].severity == SEVERITY_ERROR;
}

/* At most DIAG_MOST errors are kept, so looking through them all is quick. */
static int is_settled(const struct diag *d, uint32_t place)
{
	const struct diagnostic *of = d->settled ? d->first : NULL;
	struct position here, there;

	if (!of || !place || !source_position(d->sources, place, &here))
		return 0;
	for (;; of = of->next) {
		if (is_error(of) && of->start && source_position(d->sources, of->start, &there) &&
		    there.line_text == here.line_text)
			return 1;
		if (of == d->settled)
			return 0;
	}
}

struct diagnostic *diag_add(struct diag *d, enum diag_id id, uint32_t start, uint32_t end, const char *format, ...)
{
	struct diagnostic *added;
	va_list args;

	if (is_settled(d, start) || !count(d, id))
		return NULL;
	added = mem_alloc(d->mem, sizeof(*added));
	if (!added)
		return NULL;
	added->id = id;
	added->start = start;
	added->end = end;
	added->remedy = diag_rows[id].remedy;
	va_start(args, format);
	added->message = format_text(d->mem, format, args);
	va_end(args);
	if (d->last)
		d->last->next = added;
	else
		d->first = added;
	d->last = added;
	return added;
}

void diag_other(struct diag *d, struct diagnostic *of, uint32_t place, const char *format, ...)
{
	va_list args;

	if (!of)
		return;
	of->other = place;
	va_start(args, format);
	of->other_message = format_text(d->mem, format, args);
	va_end(args);
}

void diag_remedy(struct diag *d, struct diagnostic *of, const char *format, ...)
{
	va_list args;

	if (!of)
		return;
	va_start(args, format);
	of->remedy = format_text(d->mem, format, args);
	va_end(args);
}

const struct diag_row *diag_by_code(const char *code)
{
	for (int id = 0; id < DIAG_COUNT; id++) {
		if (strcasecmp(diag_rows[id].code, code) == 0)
			return &diag_rows[id];
	}
	return NULL;
}

enum { WORD_MOST = 127 };

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Edit distance in bytes, a swap of two neighbours counted as one. Both at most WORD_MOST long. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t rows[3][WORD_MOST + 1];
	size_t *before = rows[0], *above = rows[1], *row = rows[2];

	for (size_t j = 0; j <= b_length; j++)
		above[j] = j;
	for (size_t i = 1; i <= a_length; i++) {
		size_t *spare = before;

		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			size_t same = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;

			row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + same);
			if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
		before = above;
		above = row;
		row = spare;
	}
	return above[b_length];
}

const char *diag_suggest(const char *word, const char *const *words)
{
	size_t length = strlen(word);
	size_t best = length / 3 + 1;
	const char *found = NULL;

	if (length > WORD_MOST)
		return NULL;
	for (; *words; words++) {
		size_t other = strlen(*words);

		if (other > WORD_MOST || other > length + best || length > other + best)
			continue;
		other = distance(word, length, *words, other);
		if (other < best) {
			best = other;
			found = *words;
		}
	}
	return found;
}
