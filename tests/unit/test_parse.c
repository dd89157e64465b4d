/* Scanner, grammar and token filter: texts go in, trees are compared as text. Goldens: tests/golden/syntax. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compiler/syntax/ast.h"
#include "runtime/catalog/str.h"

struct fixture {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct str out;
};

static struct fixture *open_fixture(void)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->sources.mem = &f->mem;
	f->diag.mem = &f->mem;
	f->diag.sources = &f->sources;
	return f;
}

static void close_fixture(struct fixture *f)
{
	str_free(&f->out);
	mem_free(&f->mem);
	free(f);
}

/* word "quoted" 'text' <number> $body$ `operator` (group) [bracket] @at */
static void add_terms(struct str *out, const struct term *term)
{
	static const char *const around[][2] = { { "", "" },   { "\"", "\"" }, { "'", "'" }, { "<", ">" }, { "$", "$" },
		                                 { "`", "`" }, { "(", ")" },   { "[", "]" }, { "", "" } };

	for (; term; term = term->next) {
		str_printf(out, "%s%s", around[term->type][0], term->text);
		add_terms(out, term->inside);
		str_printf(out, "%s%s", around[term->type][1], term->next ? " " : "");
	}
}

static void add_statements(struct str *out, const struct statement *statement)
{
	for (; statement; statement = statement->next) {
		if (statement->doc)
			str_printf(out, "/%s/ ", statement->doc);
		add_terms(out, statement->terms);
		if (statement->has_block) {
			str_add(out, " { ");
			add_statements(out, statement->block);
			str_add(out, "}");
		} else {
			str_add(out, ";");
		}
		str_add(out, " ");
	}
}

static const struct statement *read_text(struct fixture *f, const char *text)
{
	return parse(&f->mem, &f->mem, &f->diag, source_add(&f->sources, "test.schema", text, strlen(text)));
}

/* Wants a text without mistakes to give this tree. */
static void wants(const char *text, const char *tree)
{
	struct fixture *f = open_fixture();

	add_statements(&f->out, read_text(f, text));
	assert_string_equal(str_text(&f->out), tree);
	assert_int_equal(f->diag.errors + f->diag.warnings, 0);
	close_fixture(f);
}

/* Wants a text with mistakes to give these codes, in the order found, and still this tree. */
static void wants_errors(const char *text, const char *codes, const char *tree)
{
	struct fixture *f = open_fixture();
	struct str found = { 0 };

	add_statements(&f->out, read_text(f, text));
	for (const struct diagnostic *d = f->diag.first; d; d = d->next)
		str_printf(&found, "%s%s", found.length ? " " : "", diag_rows[d->id].code);
	assert_string_equal(str_text(&found), codes);
	assert_string_equal(str_text(&f->out), tree);
	str_free(&found);
	close_fixture(f);
}

static void test_statements(void **state)
{
	(void)state;
	wants("", "");
	wants("  -- nothing\n", "");
	wants(";;", "");
	wants("database crm;", "database crm; ");
	wants("table a {}", "table a { } ");
	wants("table a { id int; };", "table a { id int; } ");
	wants("enum e { a, b }", "enum e { a `,` b; } ");
	wants("a { b { c; d } e }", "a { b { c; d; } e; } ");
	wants("table users : timestamps { email varchar(80)? unique @secret; }",
	      "table users `:` timestamps { email varchar (<80>) `?` unique @secret; } ");
	wants("seed r (a) { 'x', 1; 'y', 2; }", "seed r (a) { 'x' `,` <1>; 'y' `,` <2>; } ");
	wants("\xEF\xBB\xBF"
	      "a;",
	      "a; ");
}

static void test_words(void **state)
{
	(void)state;
	wants("Table \"Table\" \"a\"\"b\" Stra\xC3\x9F"
	      "E _x1$;",
	      "table \"Table\" \"a\"b\" stra\xC3\x9F"
	      "e _x1$; ");
	wants("a @Touch @renamed(b);", "a @touch @renamed (b); ");
	wants("a $1 $12;", "a $1 $12; ");
}

static void test_texts(void **state)
{
	(void)state;
	wants("a 'it''s' '' 'x\ny' 'a' 'b';", "a 'it's' '' 'x\ny' 'a' 'b'; ");
	wants("a 'c:\\n';", "a 'c:\\n'; ");
	wants("a E'\\t\\'\\\\ \\x41\\102\\u00e9\\U0001F600' e'''';", "a '\t'\\ AB\xC3\xA9\xF0\x9F\x98\x80' '''; ");
	wants("a E'\\uD83D\\uDE00\\xZ\\q';", "a '\xF0\x9F\x98\x80xZq'; ");
	wants("a $$ b; 'c $x$ $$ $q$ $$ $z$ $q$ $$$$;", "a $ b; 'c $x$ $ $ $$ $z$ $ $$; ");
}

static void test_numbers(void **state)
{
	(void)state;
	wants("a 1 1.5 .5 1e6 1.5E-3 1. 0x1F 0b1 0o7 1_000;",
	      "a <1> <1.5> <.5> <1e6> <1.5E-3> <1.> <0x1F> <0b1> <0o7> <1_000>; ");
	wants("a -10;", "a `-` <10>; ");
}

static void test_operators(void **state)
{
	(void)state;
	wants("a <= b <> c || d ->> e @> f #>> g !~~* h;", "a `<=` b `<>` c `||` d `->>` e `@>` f `#>>` g `!~~*` h; ");
	wants("a=-1 b@-1 c*-1 d<@e f@ g;", "a `=` `-` <1> b `@-` <1> c `*` `-` <1> d `<@` e f `@` g; ");
	wants("a::int := b.c : d => e;", "a `::` int `:=` b `.` c `:` d `=>` e; ");
	wants("a+--x\nb*/*x*/c-//x\nd;", "a `+` b `*` c `-` d; ");
	wants("a text? b text[]? c (1)? d ?| e ? f ?& g?@h;",
	      "a text `?` b text [] `?` c (<1>) `?` d `?|` e `?` f `?&` g `?` @h; ");
}

static void test_comments(void **state)
{
	(void)state;
	wants("a -- b\n// c\n/* d /* e */ f */ g /***/ h /*/ */ i;", "a g h i; ");
	wants("/// One\n///   two  \n///\n//// no\n/// three\na;\nb; /* /// */", "/One\n  two\n\nthree/ a; b; ");
	wants("a {\n/// x\nb;\n/// y\n\n(c);\n}", "a { /x/ b; /y/ (c); } ");
	wants("/// Windows\r\n/// lines\r\na;\r\n", "/Windows\nlines/ a; ");
}

static void test_recovery(void **state)
{
	(void)state;
	wants_errors("a (b; c;", "S111", "a (b); c; ");
	wants_errors("a (b [c; d {e (f} g;", "S111 S111 S111", "a (b [c]); d { e (f); } g; ");
	wants_errors("a [1) b; c;", "S112 S111", "a [<1> b]; c; ");
	wants_errors("a ([1) b]; c;", "S111", "a ([<1>]) b; c; ");
	wants_errors("a) b; } c;", "S112 S112", "a b; c; ");
	wants_errors("a { b; c { d;", "S111 S111", "a { b; c { d; } } ");
	wants_errors("a", "S113", "a; ");
	wants_errors("{ a; } b; { c (d; } e;", "S110 S110 S111", "a; b; c (d); e; ");
	wants_errors("a \"\" 1x \\ b;", "S108 S117 S103", "a \"\" <1x> b; ");
	wants_errors("a 'b;\nc (d;", "S104 S111", "a ''; c (d); ");
	wants_errors("a $$ b; c;", "S105", "a; ");
	wants_errors("a { b (c /* d;", "S106", "a { b (c); } ");
}

static void test_missing_semicolon(void **state)
{
	(void)state;
	wants_errors("table a {\n  id int\n  name text;\n}", "S113", "table a { id int; name text; } ");
	wants_errors("database a\ntable b {\n  x int;\n}", "S113", "database a; table b { x int; } ");
	/* what may well go on is left alone */
	wants("view v\nas $$select 1$$;", "view v as $select 1$; ");
	wants("function f()\nreturns text\nlanguage sql\nas $$select 1$$;",
	      "function f () returns text language sql as $select 1$; ");
	wants("table a {\n  id int\n    primary key;\n  check (\n  x\n  text);\n}",
	      "table a { id int primary key; check (x text); } ");
	wants("enum e {\n  name,\n  table,\n  text }", "enum e { name `,` table `,` text; } ");
}

static void test_depth(void **state)
{
	char text[2 * 201 + 8];

	(void)state;
	memset(text, 0, sizeof(text));
	for (int depth = 200; depth <= 201; depth++) {
		struct fixture *f = open_fixture();

		memset(text, '(', (size_t)depth);
		memset(text + depth, ')', (size_t)depth);
		strcpy(text + 2 * depth, ";");
		read_text(f, text);
		assert_int_equal(f->diag.errors, depth > 200);
		if (depth > 200)
			assert_int_equal(f->diag.first->id, DIAG_TOO_DEEP);
		close_fixture(f);
	}
}

/* Brackets as far as memory goes, of all kinds and closed or not: one error, no overflow of any stack. */
static void test_deep_input(void **state)
{
	enum { COUNT = 200000 };
	static const char *const pieces[] = { "(", "[", "a{", "a([" };

	(void)state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct fixture *f = open_fixture();

		for (int n = 0; n < COUNT; n++)
			str_add(&f->out, pieces[i]);
		read_text(f, str_text(&f->out));
		assert_int_equal(f->diag.errors, 1);
		assert_int_equal(f->diag.first->id, DIAG_TOO_DEEP);
		close_fixture(f);
	}
}

static void test_places(void **state)
{
	struct fixture *f = open_fixture();
	const char *text = "/// d\n  aa (bb, 'c') { e; }";
	const struct statement *s = read_text(f, text);
	const struct term *group = s->terms->next;
	uint32_t base = f->sources.first->base;

	(void)state;
	assert_int_equal(s->doc_at - base, 0);
	assert_int_equal(s->start - base, 8);
	assert_int_equal(s->end - base, strlen(text));
	assert_int_equal(s->terms->start - base, 8);
	assert_int_equal(s->terms->end - base, 10);
	assert_int_equal(group->start - base, 11);
	assert_int_equal(group->end - base, 20);
	assert_int_equal(group->inside->next->next->start - base, 16);
	close_fixture(f);
}

static void test_terms_text(void **state)
{
	struct fixture *f = open_fixture();
	const struct statement *s =
	        read_text(f, "check (A  > 0 // no\n\tand /* x */ b = 'it''s -- text' ( /* y */ ) c);");
	const struct term *inside = s->terms->next->inside, *last = inside;

	(void)state;
	while (last->next)
		last = last->next;
	assert_string_equal(terms_text(&f->mem, &f->sources, inside, last),
	                    "A  > 0      \n\tand         b = 'it''s -- text' (         ) c");
	assert_string_equal(terms_text(&f->mem, &f->sources, inside, inside), "A");
	assert_string_equal(terms_text(&f->mem, &f->sources, s->terms, s->terms), "check");
	assert_string_equal(terms_text(&f->mem, &f->sources, NULL, NULL), "");
	close_fixture(f);
}

static void test_begins_line(void **state)
{
	struct fixture *f = open_fixture();
	const struct statement *s = read_text(f, "  aa bb\n  cc dd\n    ee;");
	const struct term *bb = s->terms->next, *cc = bb->next, *dd = cc->next;
	uint32_t after = 0;

	(void)state;
	assert_false(term_begins_line(&f->sources, s, bb, &after));
	assert_true(term_begins_line(&f->sources, s, cc, &after));
	assert_int_equal(after, bb->end);
	assert_false(term_begins_line(&f->sources, s, dd, &after));
	assert_false(term_begins_line(&f->sources, s, dd->next, &after));
	close_fixture(f);
}

/* --- goldens --- */

static char *read_file(struct mem *mem, const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	char *text = NULL;
	long size;

	*length = 0;
	if (!file)
		return NULL;
	assert_int_equal(fseek(file, 0, SEEK_END), 0);
	size = ftell(file);
	assert_true(size >= 0);
	rewind(file);
	text = mem_alloc(mem, (size_t)size + 1);
	*length = fread(text, 1, (size_t)size, file);
	assert_int_equal(*length, size);
	fclose(file);
	return text;
}

/* Which diagnostics the file gives; their words are compared by the run of all goldens. */
static void read_golden(const char *folder, const char *name, char seen[DIAG_COUNT])
{
	struct fixture *f = open_fixture();
	size_t length;
	char *text = read_file(&f->mem, mem_printf(&f->mem, "%s/%s", folder, name), &length);

	assert_non_null(text);
	parse(&f->mem, &f->mem, &f->diag, source_add(&f->sources, name, text, length));
	for (const struct diagnostic *d = f->diag.first; d; d = d->next)
		seen[d->id] = 1;
	close_fixture(f);
}

/* Each diagnostic of syntax has a golden. */
static void test_goldens(void **state)
{
	const char *folder = "tests/golden/syntax";
	char seen[DIAG_COUNT] = { 0 };
	DIR *dir = opendir(folder);
	struct dirent *entry;

	(void)state;
	assert_non_null(dir); /* run from the top of the tree */
	while ((entry = readdir(dir))) {
		const char *end = strrchr(entry->d_name, '.');

		if (end && strcmp(end, ".schema") == 0)
			read_golden(folder, entry->d_name, seen);
	}
	closedir(dir);
	for (int id = 0; id < DIAG_COUNT; id++) {
		if (strncmp(diag_rows[id].code, "S1", 2) == 0 && !seen[id])
			fail_msg("no golden gives %s", diag_rows[id].code);
	}
}

/* The work grows in step with the input, whatever the input. */
static void test_large(void **state)
{
	enum { COUNT = 100000 };
	static const char *const pieces[] = { "a b (c, 'd') { e int; }\n",
		                              "/// x\n",
		                              "a /* b */ ;\n",
		                              "a ( ]\n;",
		                              "+-",
		                              "??",
		                              "\"\n\"",
		                              "$a$ b $c$ ",
		                              "x\xFF;\n",
		                              "a {\nb; }\n  }\n" };

	(void)state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct fixture *f = open_fixture();

		for (int n = 0; n < COUNT; n++)
			str_add(&f->out, pieces[i]);
		alarm(20); /* linear work takes well under a second, quadratic work hours */
		assert_true(read_text(f, str_text(&f->out)) || f->diag.errors || i == 1);
		alarm(0);
		close_fixture(f);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_statements),  cmocka_unit_test(test_words),
		cmocka_unit_test(test_texts),       cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_operators),   cmocka_unit_test(test_comments),
		cmocka_unit_test(test_recovery),    cmocka_unit_test(test_missing_semicolon),
		cmocka_unit_test(test_depth),       cmocka_unit_test(test_deep_input),
		cmocka_unit_test(test_places),      cmocka_unit_test(test_terms_text),
		cmocka_unit_test(test_begins_line), cmocka_unit_test(test_goldens),
		cmocka_unit_test(test_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
