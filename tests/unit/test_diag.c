/* Diagnostics: places, the three formats, the limit, suggestions, and the table itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/source/diag.h"

struct fixture {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	uint32_t base;
	char *text;
};

static struct fixture *open_fixture(const char *text)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->sources.mem = &f->mem;
	f->diag.mem = &f->mem;
	f->diag.sources = &f->sources;
	f->base = source_add(&f->sources, "a b.schema", text, strlen(text))->base;
	return f;
}

static void close_fixture(struct fixture *f)
{
	free(f->text);
	mem_free(&f->mem);
	free(f);
}

static const char *printed(struct fixture *f, enum diag_format format, int colour)
{
	size_t size = 0;
	FILE *out;

	free(f->text);
	f->text = NULL;
	out = open_memstream(&f->text, &size);
	assert_non_null(out);
	diag_print(&f->diag, out, format, colour);
	fclose(out);
	return f->text;
}

static void test_text(void **state)
{
	struct fixture *f = open_fixture("one\n\ttwo\tthree;\r\nfour\n");
	struct diagnostic *d = diag_add(&f->diag, DIAG_SYNTAX, f->base + 9, f->base + 14, "bad %s", "word");

	(void)state;
	assert_string_equal(printed(f, DIAG_TEXT, 0),
	                    "a b.schema:2:6: error[S110]: bad word\n"
	                    "    2 |     two three;\n"
	                    "      |         ^~~~~\n"
	                    "      = help: a statement is words, then ';' or a block in { }\n");
	diag_remedy(&f->diag, d, "did you mean \"%s\"?", "tree");
	diag_other(&f->diag, d, f->base, "first %s", "here");
	assert_string_equal(printed(f, DIAG_TEXT, 0), "a b.schema:2:6: error[S110]: bad word\n"
	                                              "    2 |     two three;\n"
	                                              "      |         ^~~~~ did you mean \"tree\"?\n"
	                                              "a b.schema:1:1: note: first here\n"
	                                              "    1 | one\n"
	                                              "      | ^~~\n");
	assert_non_null(strstr(printed(f, DIAG_TEXT, 1), "\033[1;31merror[S110]:"));
	close_fixture(f);
}

static void test_spans(void **state)
{
	struct fixture *f = open_fixture("\xE6\x97\xA5"
	                                 "e\xCC\x81 x\nab\ncd\n");

	(void)state;
	diag_add(&f->diag, DIAG_SYNTAX, f->base + 7, f->base + 12, "over lines");
	diag_add(&f->diag, DIAG_DOC_LOST, f->base + 15, f->base + 15, "at the end");
	diag_add(&f->diag, DIAG_FILE_READ, 0, 0, "no place");
	diag_remedy(&f->diag, f->diag.first, "%s", "");
	/* a wide character takes two cells and is one column, a combining one takes none and is one */
	assert_string_equal(printed(f, DIAG_TEXT, 0),
	                    "error[S901]: no place\n"
	                    "      = help: check the path and its permissions\n"
	                    "a b.schema:1:5: error[S110]: over lines\n"
	                    "    1 | \xE6\x97\xA5"
	                    "e\xCC\x81 x\n"
	                    "      |     ^\n"
	                    "a b.schema:4:1: warning[S115]: at the end\n"
	                    "    4 | \n"
	                    "      | ^\n"
	                    "      = help: put it before the statement it is about, or write // for an "
	                    "ordinary comment\n");
	close_fixture(f);
}

static void test_long_line(void **state)
{
	char text[1001];
	struct fixture *f;
	const char *line;

	(void)state;
	memset(text, 'x', 1000);
	text[500] = '!';
	text[1000] = '\0';
	f = open_fixture(text);
	diag_add(&f->diag, DIAG_SYNTAX, f->base + 500, f->base + 501, "in the middle");
	line = strchr(printed(f, DIAG_TEXT, 0), '\n') + 1;
	assert_true(strcspn(line, "\n") < 200);
	assert_int_equal(strcspn(line, "!"), strcspn(strchr(line, '\n') + 1, "^"));
	close_fixture(f);
}

static void test_limit(void **state)
{
	struct fixture *f = open_fixture("x");
	int kept = 0;

	(void)state;
	for (int i = 0; i < 20; i++)
		assert_non_null(diag_add(&f->diag, DIAG_SYNTAX, f->base, f->base + 1, "no %d", i));
	for (int i = 20; i < 23; i++)
		assert_null(diag_add(&f->diag, DIAG_SYNTAX, f->base, f->base + 1, "no %d", i));
	diag_other(&f->diag, NULL, f->base, "nothing");
	diag_remedy(&f->diag, NULL, "nothing");
	for (const struct diagnostic *d = f->diag.first; d; d = d->next)
		kept++;
	assert_int_equal(kept, DIAG_MOST);
	assert_int_equal(f->diag.errors, 23);
	assert_non_null(strstr(printed(f, DIAG_TEXT, 0), "\n... and 3 more errors\n"));
	close_fixture(f);
}

static void test_warnings(void **state)
{
	struct fixture *f = open_fixture("x");

	(void)state;
	diag_add(&f->diag, DIAG_DOC_LOST, f->base, f->base, "w");
	assert_int_equal(f->diag.errors, 0);
	assert_int_equal(f->diag.warnings, 1);
	f->diag.warnings_are_errors = 1;
	diag_add(&f->diag, DIAG_DOC_LOST, f->base, f->base, "w");
	assert_int_equal(f->diag.errors, 1);
	assert_non_null(strstr(printed(f, DIAG_TEXT, 0), "error[S115]"));
	close_fixture(f);
}

/* Reads what was printed with a reader of JSON that is not ours. */
static json_t *read_json(const char *text)
{
	json_error_t error;
	json_t *json = json_loads(text, 0, &error);

	if (!json)
		fail_msg("%s:\n%s", error.text, text);
	return json;
}

static struct fixture *two_mistakes(void)
{
	struct fixture *f = open_fixture("a\n\xC3\xA4 \"b\\\"\nc");
	struct diagnostic *d = diag_add(&f->diag, DIAG_SYNTAX, f->base + 5, f->base + 9, "odd \"%s\"\n", "b\\");

	diag_other(&f->diag, d, f->base, "here");
	diag_add(&f->diag, DIAG_FILE_READ, 0, 0, "no place");
	return f;
}

static void test_json(void **state)
{
	struct fixture *f = two_mistakes();
	json_t *list = read_json(printed(f, DIAG_JSON, 0));
	const char *file, *code, *severity, *message, *remedy, *other;
	int line, column, end_line, end_column;

	(void)state;
	assert_int_equal(json_array_size(list), 2);
	assert_int_equal(json_unpack(json_array_get(list, 1), "{s:s,s:i,s:i,s:i,s:i,s:s,s:s,s:s,s:s,s:{s:s}}", "file",
	                             &file, "line", &line, "column", &column, "endLine", &end_line, "endColumn",
	                             &end_column, "code", &code, "severity", &severity, "message", &message, "remedy",
	                             &remedy, "other", "message", &other),
	                 0);
	assert_string_equal(file, "a b.schema");
	assert_int_equal(line, 2);
	assert_int_equal(column, 3);
	assert_int_equal(end_line, 2);
	assert_int_equal(end_column, 7);
	assert_string_equal(code, "S110");
	assert_string_equal(severity, "error");
	assert_string_equal(message, "odd \"b\\\"\n");
	assert_string_equal(remedy, diag_rows[DIAG_SYNTAX].remedy);
	assert_string_equal(other, "here");
	assert_true(json_is_null(json_object_get(json_array_get(list, 0), "file")));
	json_decref(list);
	close_fixture(f);
	f = open_fixture("");
	assert_string_equal(printed(f, DIAG_JSON, 0), "[]\n");
	close_fixture(f);
}

static void test_sarif(void **state)
{
	struct fixture *f = two_mistakes();
	json_t *log = read_json(printed(f, DIAG_SARIF, 0)), *results, *rules;
	const char *version, *name, *rule, *uri;
	int line, column;

	(void)state;
	assert_int_equal(json_unpack(log, "{s:s,s:[{s:{s:{s:s,s:o}},s:o}]}", "version", &version, "runs", "tool",
	                             "driver", "name", &name, "rules", &rules, "results", &results),
	                 0);
	assert_string_equal(version, "2.1.0");
	assert_string_equal(name, "schemac");
	assert_int_equal(json_array_size(rules), 2);
	assert_int_equal(json_array_size(results), 2);
	assert_null(json_object_get(json_array_get(results, 0), "locations"));
	assert_int_equal(json_unpack(json_array_get(results, 1), "{s:s,s:[{s:{s:{s:s},s:{s:i,s:i}}}]}", "ruleId", &rule,
	                             "locations", "physicalLocation", "artifactLocation", "uri", &uri, "region",
	                             "startLine", &line, "startColumn", &column),
	                 0);
	assert_string_equal(rule, "S110");
	assert_string_equal(uri, "a%20b.schema");
	assert_int_equal(line, 2);
	assert_int_equal(column, 3);
	json_decref(log);
	close_fixture(f);
}

static void test_sources(void **state)
{
	struct fixture *f = open_fixture("one\ntwo");
	struct source *second = source_add(&f->sources, "second", "", 0);
	struct position at;

	(void)state;
	assert_ptr_equal(source_of(&f->sources, f->base + 7), f->sources.first);
	assert_ptr_equal(source_of(&f->sources, second->base), second);
	assert_null(source_of(&f->sources, 0));
	assert_null(source_of(&f->sources, second->base + 1));
	assert_true(source_position(&f->sources, f->base + 7, &at));
	assert_int_equal(at.line, 2);
	assert_int_equal(at.column, 4);
	assert_int_equal(at.line_length, 3);
	assert_true(source_position(&f->sources, f->base + 3, &at));
	assert_int_equal(at.line, 1);
	assert_false(source_position(&f->sources, 0, &at));
	assert_null(at.path);
	errno = 0;
	assert_null(source_read(&f->sources, "/nonexistent/x.schema"));
	assert_int_equal(errno, ENOENT);
	assert_null(source_read(&f->sources, "/"));
	assert_int_equal(errno, EISDIR);
	close_fixture(f);
}

static void test_read(void **state)
{
	struct fixture *f = open_fixture("");
	char path[] = "/tmp/test_diag_XXXXXX";
	int file = mkstemp(path);
	FILE *out = fdopen(file, "wb");
	struct source *source;

	(void)state;
	assert_non_null(out);
	for (int i = 0; i < 100000; i++)
		fprintf(out, "line %d\n", i);
	assert_int_equal(fclose(out), 0);
	source = source_read(&f->sources, path);
	assert_non_null(source);
	assert_int_equal(source->length, 100000 * 6 + 488890);
	assert_int_equal(source->text[source->length], 0);
	assert_string_equal(source->text + source->length - 11, "line 99999\n");
	remove(path);
	close_fixture(f);
}

static void test_suggest(void **state)
{
	static const char *const words[] = { "users", "orders", "id", "primary", "reference", NULL };

	(void)state;
	assert_string_equal(diag_suggest("usres", words), "users");
	assert_string_equal(diag_suggest("USER", words), "users");
	assert_string_equal(diag_suggest("order", words), "orders");
	assert_string_equal(diag_suggest("refrences", words), "reference");
	assert_string_equal(diag_suggest("primray", words), "primary");
	assert_null(diag_suggest("ix", words));
	assert_null(diag_suggest("something", words));
	assert_null(diag_suggest("", words));
}

/* Codes are unique and in order, and each row says something. */
static void test_table(void **state)
{
	(void)state;
	for (int id = 0; id < DIAG_COUNT; id++) {
		const struct diag_row *row = &diag_rows[id];

		assert_int_equal(strlen(row->code), 4);
		assert_int_equal(row->code[0], 'S');
		if (id > 0 && strcmp(diag_rows[id - 1].code, row->code) >= 0)
			fail_msg("%s stands behind %s", row->code, diag_rows[id - 1].code);
		if (!*row->title || strlen(row->explanation) < 20 || !*row->remedy || strchr(row->remedy, '\n'))
			fail_msg("%s lacks a text", row->code);
		assert_ptr_equal(diag_by_code(row->code), row);
	}
	assert_ptr_equal(diag_by_code("s101"), &diag_rows[DIAG_INVALID_UTF8]);
	assert_null(diag_by_code("S000"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),    cmocka_unit_test(test_spans),    cmocka_unit_test(test_long_line),
		cmocka_unit_test(test_limit),   cmocka_unit_test(test_warnings), cmocka_unit_test(test_json),
		cmocka_unit_test(test_sarif),   cmocka_unit_test(test_sources),  cmocka_unit_test(test_read),
		cmocka_unit_test(test_suggest), cmocka_unit_test(test_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
