/*
 * Fuzz target of scanner, parser, formatter and diagnostics:
 *   clang -fsanitize=fuzzer,address,undefined ... && ./fuzz_parse -dict=schema.dict CORPUS
 * Beyond not crashing it holds the laws of the formatter: what it prints is read as the same statements, and printed
 * the same again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/syntax/ast.h"
#include "runtime/catalog/str.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int same_text(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static int same_terms(const struct term *a, const struct term *b)
{
	for (; a && b; a = a->next, b = b->next) {
		if (a->type != b->type || !same_text(a->text, b->text) || !same_terms(a->inside, b->inside))
			return 0;
	}
	return !a && !b;
}

static int same_statements(const struct statement *a, const struct statement *b)
{
	for (; a && b; a = a->next, b = b->next) {
		if (a->has_block != b->has_block || !same_text(a->doc, b->doc) || !same_terms(a->terms, b->terms) ||
		    !same_statements(a->block, b->block))
			return 0;
	}
	return !a && !b;
}

static void fail(const char *law, const char *text)
{
	fprintf(stderr, "%s\n%s\n", law, text);
	abort();
}

static void check_format(struct mem *mem, struct diag *d, const struct source *source,
                         const struct statement *statements)
{
	struct str once = { 0 }, twice = { 0 };
	const struct source *formatted;

	if (!format_source(mem, d, source, &once))
		fail("a file without mistakes is not formatted", source->text);
	formatted = source_add(d->sources, "formatted", str_text(&once), once.length);
	if (!same_statements(statements, parse(mem, mem, d, formatted)) || d->errors)
		fail("the formatted file is read differently", str_text(&once));
	if (!format_source(mem, d, formatted, &twice) || strcmp(str_text(&once), str_text(&twice)) != 0)
		fail("formatting twice differs", str_text(&once));
	str_free(&once);
	str_free(&twice);
}

/* Each statement's text can be asked for, and the diagnostics can be printed in every format. */
static void check_rest(struct mem *mem, const struct diag *d, const struct statement *statements, FILE *sink)
{
	for (; statements; statements = statements->next) {
		const struct term *last = statements->terms;

		while (last->next)
			last = last->next;
		terms_text(mem, d->sources, statements->terms, last);
		check_rest(mem, d, statements->block, NULL);
	}
	for (int format = DIAG_TEXT; sink && format <= DIAG_SARIF; format++)
		diag_print(d, sink, (enum diag_format)format, format == DIAG_TEXT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem mem = { 0 };
	struct sources sources = { .mem = &mem };
	struct diag d = { .mem = &mem, .sources = &sources };
	const struct source *source = source_add(&sources, "fuzz.schema", (const char *)data, size);
	const struct statement *statements = parse(&mem, &mem, &d, source);
	FILE *sink = fopen("/dev/null", "w");

	if (!d.errors)
		check_format(&mem, &d, source, statements);
	check_rest(&mem, &d, statements, sink);
	if (sink)
		fclose(sink);
	mem_free(&mem);
	return 0;
}
