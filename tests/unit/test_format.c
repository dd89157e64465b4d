/* The formatter: exact forms, and its two laws (read the same, printed the same again) on each of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/syntax/ast.h"
#include "runtime/catalog/str.h"

struct fixture {
	struct mem mem;
	struct sources sources;
	struct diag diag;
};

static void open_fixture(struct fixture *f)
{
	*f = (struct fixture){ 0 };
	f->sources.mem = &f->mem;
	f->diag.mem = &f->mem;
	f->diag.sources = &f->sources;
}

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

static const struct source *add(struct fixture *f, const char *text)
{
	return source_add(&f->sources, "test.schema", text, strlen(text));
}

static void wants(const char *text, const char *form)
{
	struct fixture f;
	struct str once = { 0 }, twice = { 0 };

	open_fixture(&f);
	assert_true(format_source(&f.mem, &f.diag, add(&f, text), &once));
	assert_string_equal(str_text(&once), form);
	assert_true(format_source(&f.mem, &f.diag, add(&f, form), &twice));
	assert_string_equal(str_text(&twice), form);
	assert_true(same_statements(parse(&f.mem, &f.mem, &f.diag, add(&f, text)),
	                            parse(&f.mem, &f.mem, &f.diag, add(&f, form))));
	str_free(&once);
	str_free(&twice);
	mem_free(&f.mem);
}

static void test_lines(void **state)
{
	(void)state;
	wants("", "");
	wants("\n\n;;\n", "");
	wants("database crm;target postgresql 13,sqlite;", "database crm;\ntarget postgresql 13, sqlite;\n");
	wants("a;\n\n\n\nb;\nc;\n\n\n", "a;\n\nb;\nc;\n");
	wants("  A\n\tb\n  c  ;", "a b c;\n");
	wants("\"A\" \"b\"\"c\" @Only(x);", "\"A\" \"b\"\"c\" @only(x);\n");
	wants("a;\r\nb  -- c  \r\n;\r\n", "a;\nb;  -- c\n");
	wants("\xEF\xBB\xBF"
	      "a;",
	      "a;\n");
}

static void test_blocks(void **state)
{
	(void)state;
	wants("table a{}", "table a {}\n");
	wants("table a\n{\n\n  id int;\n\n};", "table a {\n    id int;\n}\n");
	wants("module m { table a { id int } }", "module m {\n    table a {\n        id int;\n    }\n}\n");
	wants("seed r(a,b) key(a){'x',1;'y',2}", "seed r(a, b) key (a) {\n    'x', 1;\n    'y', 2;\n}\n");
	wants("enum e{a,b,'C d'}", "enum e { a, b, 'C d' }\n");
	wants("enum e {\n  a,\n  b\n}", "enum e { a, b }\n");
	wants("enum e {}", "enum e {}\n");
	wants("enum e { a, -- first\n  /* own */\n  b // last\n}",
	      "enum e {\n    a,  -- first\n    /* own */\n    b  // last\n}\n");
	wants("enum e { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,"
	      " ccccccccccccccccccccccccccccccccccccccccccc }",
	      "enum e {\n    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,\n"
	      "    ccccccccccccccccccccccccccccccccccccccccccc\n}\n");
}

static void test_columns(void **state)
{
	(void)state;
	wants("table a { id bigint primary key; nickname text?; \"Na me\" int;\n  unique(id); a int;\n\n  longer_name "
	      "int; b text; }",
	      "table a {\n    id       bigint primary key;\n    nickname text?;\n    \"Na me\"  int;\n    unique "
	      "(id);\n    a int;\n\n"
	      "    longer_name int;\n    b           text;\n}\n");
	wants("mixin m {\n/// doc\na int;\n-- c\nbcd int;\n}",
	      "mixin m {\n    /// doc\n    a   int;\n    -- c\n    bcd int;\n}\n");
	wants("table a { \xC3\xA4\xC3\xB6 int; abc int; }", "table a {\n    \xC3\xA4\xC3\xB6  int;\n    abc int;\n}\n");
	wants("module m { a b; ccc d; }", "module m {\n    a b;\n    ccc d;\n}\n");
}

static void test_comments(void **state)
{
	(void)state;
	wants("// head\n\n\n/* two */ a; -- behind\n  -- own\nb;", "// head\n\n/* two */\na;  -- behind\n-- own\nb;\n");
	wants("table a { // open\nid int; // one\nnickname text; /* two */\n}  // close",
	      "table a {  // open\n    id       int;   // one\n    nickname text;  /* two */\n}  // close\n");
	wants("a -- in\n  b;", "a -- in\n    b;\n");
	wants("a b -- tail\n;\n/// doc\nc;", "a b;  -- tail\n/// doc\nc;\n");
	wants("  /* one\n     two\n  three */\na {\n/* x\n * y */\nb; }",
	      "/* one\n   two\nthree */\na {\n    /* x\n     * y */\n    b;\n}\n");
	wants("table a // c\n// d\n{ b; }", "table a {  // c\n    // d\n    b;\n}\n");
}

static void test_spaces(void **state)
{
	(void)state;
	wants("a int [ ] ? ;", "a int[] ?;\n");
	wants("a text?default 'x';", "a text? default 'x';\n");
	wants("a numeric (10,2)?@touch;", "a numeric(10, 2)? @touch;\n");
	wants("check(a>0 AND lower( b )=c||d and e in(1,2));",
	      "check (a > 0 and lower(b) = c || d and e in (1, 2));\n");
	wants("a default -1; b - 1; c-1; d (-1, + 2,-(3));", "a default -1;\nb - 1;\nc - 1;\nd (-1, + 2, -(3));\n");
	wants("a x :: int [1 : 2] . y;", "a x::int[1:2].y;\n");
	wants("a b.*, count( * ), public . c;", "a b.*, count(*), public.c;\n");
	wants("a b'101' x '1F' U&'\\00e4' E'\\n' u & 'x';", "a b'101' x '1F' u&'\\00e4' E'\\n' u & 'x';\n");
	wants("f(a users.id%type, b int%3);", "f(a users.id%type, b int % 3);\n");
	wants("table t:a,b @x{}", "table t : a, b @x {}\n");
	wants("check (@ a > @b);", "check (@ a > @b);\n");
}

static void test_verbatim(void **state)
{
	(void)state;
	wants("view v as $Q$\n  Select  1;\n\n\n  -- x\n$Q$;", "view v as $Q$\n  Select  1;\n\n\n  -- x\n$Q$;\n");
	wants("a 'X  y\n  Z' B 1E5;", "a 'X  y\n  Z' b 1E5;\n");
	/* SQL joins texts over a line break only */
	wants("a 'x'\n 'y' 'z';", "a 'x'\n    'y' 'z';\n");
}

static void test_long(void **state)
{
	(void)state;
	wants("check (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 1\n "
	      "and\nbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb = 2\n"
	      "or (ccccccccccccccccccccccccccccc\n= 3\n));",
	      "check (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 1\n        and\n"
	      "        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb = 2\n        or (ccccccccccccccccccccccccccccc\n"
	      "            = 3\n        ));\n");
}

static void test_mistakes(void **state)
{
	struct fixture f;
	struct str out = { 0 };

	(void)state;
	open_fixture(&f);
	str_add(&out, "kept");
	assert_false(format_source(&f.mem, &f.diag, add(&f, "a (b;"), &out));
	assert_string_equal(str_text(&out), "kept");
	assert_int_equal(f.diag.errors, 1);
	str_free(&out);
	mem_free(&f.mem);
}

/* Random rows of tokens, brackets matched: the laws hold for what nobody would write, too. */
static void random_text(struct str *out, unsigned *seed, int depth)
{
	static const char *const pieces[] = { "a",       "Text",
		                              "\"q r\"", "'s'",
		                              "'t\nu'",  "1",
		                              ".5",      "$$ b $$",
		                              "=",       "-",
		                              "+",       "@",
		                              "?",       "?|",
		                              "::",      ":",
		                              ".",       ",",
		                              "@at",     "->>",
		                              "*",       "/* c */",
		                              "-- d\n",  "// e\n",
		                              "/// f\n", "/* g\n   h */",
		                              "check",   "varchar",
		                              "b'1'",    "u&'x'",
		                              "%type",   "[]",
		                              "E'\\n'" };
	static const char *const gaps[] = { " ", " ", "", "\n", "\n\n\n", "\t" };
	int count = 1 + rand_r(seed) % 12;

	for (int i = 0; i < count; i++) {
		int kind = rand_r(seed) % 12;

		if (kind < 2 && depth < 4) {
			str_add(out, kind ? "(" : "[");
			random_text(out, seed, depth + 10);
			str_add(out, kind ? ")" : "]");
		} else if (kind == 2 && depth < 4) {
			str_add(out, " enum x {");
			random_text(out, seed, depth + 1);
			str_add(out, " }");
		} else if (kind < 5 && depth < 4) {
			str_add(out, " ;");
		} else {
			str_add(out, pieces[(size_t)rand_r(seed) % (sizeof(pieces) / sizeof(pieces[0]))]);
		}
		str_add(out, gaps[(size_t)rand_r(seed) % (sizeof(gaps) / sizeof(gaps[0]))]);
	}
}

static void test_random(void **state)
{
	unsigned seed = 1;
	int good = 0;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct fixture f;
		struct str text = { 0 }, once = { 0 }, twice = { 0 };
		const struct statement *before, *after;

		open_fixture(&f);
		random_text(&text, &seed, 0);
		str_add(&text, "\n;");
		before = parse(&f.mem, &f.mem, &f.diag, add(&f, str_text(&text)));
		if (!f.diag.errors) {
			good++;
			assert_true(format_source(&f.mem, &f.diag, add(&f, str_text(&text)), &once));
			after = parse(&f.mem, &f.mem, &f.diag, add(&f, str_text(&once)));
			if (!same_statements(before, after) || f.diag.errors)
				fail_msg("read differently:\n%s\n---\n%s", str_text(&text), str_text(&once));
			assert_true(format_source(&f.mem, &f.diag, add(&f, str_text(&once)), &twice));
			if (strcmp(str_text(&once), str_text(&twice)) != 0)
				fail_msg("not stable:\n%s\n---\n%s\n---\n%s", str_text(&text), str_text(&once),
				         str_text(&twice));
		}
		str_free(&text);
		str_free(&once);
		str_free(&twice);
		mem_free(&f.mem);
	}
	assert_true(good > 5000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),    cmocka_unit_test(test_blocks),   cmocka_unit_test(test_columns),
		cmocka_unit_test(test_comments), cmocka_unit_test(test_spaces),   cmocka_unit_test(test_verbatim),
		cmocka_unit_test(test_long),     cmocka_unit_test(test_mistakes), cmocka_unit_test(test_random),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
