/* Tokens of SQL: texts in, their division out; for PostgreSQL the same as its own scanner's (pg_query_scan). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glob.h>
#include <pg_query.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fuzz/scanner.h"
#include "runtime/catalog/sql_lexer.h"
#include "runtime/catalog/str.h"

/* "w:select s:'a'": the letter of each token but space, "!" behind it where the token is never closed. */
static void divide(struct str *out, const char *text, int flags)
{
	static const char letters[] = { [SQL_COMMENT] = 'c', [SQL_WORD] = 'w',   [SQL_NAME] = 'n',
		                        [SQL_STRING] = 's',  [SQL_NUMBER] = '1', [SQL_SIGN] = '-' };
	struct sql_token t = sql_token_at(text, flags);

	for (; t.type != SQL_END; t = sql_token_at(t.end, flags))
		if (t.type != SQL_SPACE)
			str_printf(out, "%s%c:%.*s%s", out->length ? " " : "", letters[t.type], (int)(t.end - t.start),
			           t.start, t.is_open ? "!" : "");
}

static void expect(int flags, const char *text, const char *wanted)
{
	struct str got = { 0 };

	divide(&got, text, flags);
	if (strcmp(str_text(&got), wanted) != 0)
		fail_msg("%s\nis divided as %s\nnot as %s", text, str_text(&got), wanted);
	str_free(&got);
}

static void test_postgres(void **state)
{
	(void)state;
	expect(SQL_POSTGRES, "a$1 \"b\"\"c\" 'd''e'", "w:a$1 n:\"b\"\"c\" s:'d''e'");
	expect(SQL_POSTGRES, "E'a\\'b' e'\\\\' 'a\\'", "s:E'a\\'b' s:e'\\\\' s:'a\\'");
	expect(SQL_POSTGRES, "U&'\\0061' u&\"a\" B'1' X'f' N'a'", "s:U&'\\0061' n:u&\"a\" s:B'1' s:X'f' w:N s:'a'");
	expect(SQL_POSTGRES, "/* a /* b */ c */ d", "c:/* a /* b */ c */ w:d");
	expect(SQL_POSTGRES, "a--b\nc", "w:a c:--b w:c");
	expect(SQL_POSTGRES, "$$a'b$$ $q$ $$ $q$ $1 a$$b", "s:$$a'b$$ s:$q$ $$ $q$ -:$1 w:a$$b");
	expect(SQL_POSTGRES, "1.5e-3 .5 1..2 1e", "1:1.5e-3 1:.5 1:1 -:.. 1:2 1:1e");
	expect(SQL_POSTGRES, "'a'\n 'b''c' 'd'", "s:'a'\n 'b''c' s:'d'");
	expect(SQL_POSTGRES, "E'a' -- x\n '\\'' b", "s:E'a' -- x\n '\\'' w:b");
	expect(SQL_POSTGRES, "[a] `b`", "-:[ w:a -:] -:` w:b -:`");
	expect(SQL_POSTGRES, "/* a /* b */", "c:/* a /* b */!");
	expect(SQL_POSTGRES, "'a", "s:'a!");
	expect(SQL_POSTGRES, "\"a", "n:\"a!");
	expect(SQL_POSTGRES, "$a$ b $a", "s:$a$ b $a!");
	expect(SQL_POSTGRES | SQL_BACKSLASHES, "'a\\'b' \"a\\\" B'\\'", "s:'a\\'b' n:\"a\\\" s:B'\\'");
}

static void test_sqlite(void **state)
{
	(void)state;
	expect(SQL_SQLITE, "/* a /* b */ c", "c:/* a /* b */ w:c");
	expect(SQL_SQLITE, "[a]]b] `c``d` \"e\"\"f\"", "n:[a] -:] w:b -:] n:`c``d` n:\"e\"\"f\"");
	expect(SQL_SQLITE, "x'00' E'a' 'a\\'", "s:x'00' w:E s:'a' s:'a\\'");
	expect(SQL_SQLITE, "$$a$$ 'a'\n'b'", "w:$$a$$ s:'a' s:'b'");
	expect(SQL_SQLITE, "/* a", "c:/* a!");
	expect(SQL_SQLITE, "[a", "n:[a!");
}

static void test_helpers(void **state)
{
	struct str name = { 0 };
	struct sql_token t = sql_next(" /* a */ -- b\n \"c\"\"d\" e", SQL_POSTGRES);
	const char *start, *end, *at = "a, f(b, ',') -- x,\n , \"c,d\" desc ";

	(void)state;
	sql_add_name(&name, &t);
	assert_string_equal(str_text(&name), "c\"d");
	t = sql_next(t.end, SQL_POSTGRES);
	assert_true(sql_token_is(&t, "E"));
	str_clear(&name);
	while ((at = sql_next_item(at, &start, &end, SQL_POSTGRES)))
		str_printf(&name, "%.*s|", (int)(end - start), start);
	assert_string_equal(str_text(&name), "a|f(b, ',')|\"c,d\" desc|");
	assert_string_equal(sql_behind_group("(a [b (c)] ')' ) d", SQL_POSTGRES), " d");
	assert_string_equal(sql_behind_group("(a", SQL_POSTGRES), "");
	assert_string_equal(sql_open_what(&(struct sql_token){ .type = SQL_COMMENT }), "comment");
	assert_int_equal(sql_flags_of("sqlite"), SQL_SQLITE);
	str_free(&name);
}

static void agree(const char *text)
{
	size_t at = scanner_differs(text);

	if (at != SCANNER_AGREES)
		fail_msg("other than PostgreSQL from byte %zu on: %.60s", at, text + at);
}

/* Every DDL file that schemac wrote, its own queries, and texts of all forms. */
static void test_as_postgres(void **state)
{
	static const char *const texts[] = {
		"select 'a' 'b', 'a'\n'b', E'\\'' || $1, U&\"d\\0061t\" from t where a<-1 and b@>c--d\n",
		"create function f() returns int language sql as $_$ select '$$' $_$; select 1.5e10, .5, a.b.c, 0.1",
		"select a /* /* */ */ +/* x */- b, x'1f', b'01', n'x', \"a\"\"b\", a[1:2], a::int, :x",
		"select $abc$ $ab$ $abc$, a$b, a$$ from t",
		"select 'a' -- b\n 'c', 'd' /* e */, 1 is distinct from 2;;",
	};
	static const char *const patterns[] = { "generated/*/postgresql/*.sql", "runtime/sql/*.sql" };
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		agree(texts[i]);
	for (i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		glob_t files;

		assert_int_equal(glob(patterns[i], 0, NULL, &files), 0);
		for (j = 0; j < files.gl_pathc; j++) {
			char *text = scanner_file(files.gl_pathv[j]);

			assert_non_null(text);
			agree(text);
			free(text);
		}
		globfree(&files);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_postgres),
		cmocka_unit_test(test_sqlite),
		cmocka_unit_test(test_helpers),
		cmocka_unit_test(test_as_postgres),
	};

	return cmocka_run_group_tests_name("sql_lexer", tests, NULL, NULL);
}
