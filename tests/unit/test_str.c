/* The text buffer, quoting of names and literals, and the arena. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/catalog/mem.h"
#include "runtime/catalog/str.h"

typedef void one_text(struct str *s, const char *text);

static void check(one_text *quote, const char *text, const char *wanted)
{
	struct str s = { 0 };

	quote(&s, text);
	assert_false(str_failed(&s));
	assert_string_equal(str_text(&s), wanted);
	assert_int_equal(s.length, strlen(wanted));
	str_free(&s);
}

static void buffers_grow(void **state)
{
	struct str s = { 0 };
	size_t i;

	(void)state;
	assert_string_equal(str_text(&s), "");
	str_separate(&s, ", ", '(');
	for (i = 0; i < 100000; i++)
		str_char(&s, (char)('a' + i % 26));
	assert_int_equal(s.length, 100000);
	assert_int_equal(str_text(&s)[99999], 'a' + 99999 % 26);
	str_clear(&s);
	assert_string_equal(str_text(&s), "");
	str_add(&s, "f(");
	str_separate(&s, ", ", '(');
	str_add(&s, "a");
	str_separate(&s, ", ", '(');
	str_printf(&s, "%d%s", 7, "x");
	str_add_bytes(&s, ")", 1);
	assert_string_equal(str_text(&s), "f(a, 7x)");
	str_add_bytes(&s, "\0y", 2);
	assert_int_equal(s.length, 10);
	assert_memory_equal(s.data, "f(a, 7x)\0y", 11);
	str_free(&s);
	assert_null(s.data);
}

static void failure_is_sticky(void **state)
{
	volatile size_t huge = SIZE_MAX / 2;
	struct str s = { 0 };

	(void)state;
	str_add(&s, "kept");
	str_add_bytes(&s, "x", huge);
	assert_true(str_failed(&s));
	str_add(&s, "more");
	str_printf(&s, "%d", 1);
	assert_string_equal(str_text(&s), "kept");
	str_free(&s);
	assert_false(str_failed(&s));
}

static void names(void **state)
{
	(void)state;
	check(str_ident, "order_no", "order_no");
	check(str_ident, "_a1", "_a1");
	check(str_ident, "user", "\"user\"");
	check(str_ident, "select", "\"select\"");
	check(str_ident, "Users", "\"Users\"");
	check(str_ident, "1a", "\"1a\"");
	check(str_ident, "a b", "\"a b\"");
	check(str_ident, "a$b", "\"a$b\"");
	check(str_ident, "a\"; drop table x; --", "\"a\"\"; drop table x; --\"");
	check(str_ident, "\"", "\"\"\"\"");
	check(str_ident, "", "\"\"");
	check(str_ident, "größe", "\"größe\"");
	assert_true(ident_is_plain("email"));
	assert_false(ident_is_plain("table"));
	assert_false(ident_is_plain("autoincrement")); /* SQLite's */
	assert_false(ident_is_plain(""));
}

static void qualified(struct str *s, const char *name)
{
	str_qualified(s, "a.b", name);
	str_char(s, ' ');
	str_qualified(s, "", name);
	str_char(s, ' ');
	str_qualified(s, NULL, name);
}

static void plain_literal(struct str *s, const char *text)
{
	str_literal(s, text, 0);
}

static void escaped_literal(struct str *s, const char *text)
{
	str_literal(s, text, 1);
}

static void literals(void **state)
{
	(void)state;
	check(qualified, "t", "\"a.b\".t t t");
	check(plain_literal, "it's", "'it''s'");
	check(plain_literal, "a\\'", "'a\\'''");
	check(escaped_literal, "it's", "'it''s'");
	check(escaped_literal, "a\\'", "E'a\\\\'''");
	check(escaped_literal, "", "''");
	check(str_dollar, "select 1", "$$select 1$$");
	check(str_dollar, "", "$$$$");
	check(str_dollar, "a $$ b", "$q1$a $$ b$q1$");
	check(str_dollar, "a $$ $q1$ b", "$q2$a $$ $q1$ b$q2$");
	check(str_dollar, "costs 5$", "$q1$costs 5$$q1$");
	check(str_dollar, "a $$ b $q1", "$q2$a $$ b $q1$q2$");
	check(str_dollar, "a $$ $q1$ $q2", "$q3$a $$ $q1$ $q2$q3$");
}

static void c_literal(struct str *s, const char *text)
{
	str_c_literal(s, text, strlen(text));
}

static void c_and_json(void **state)
{
	struct str s = { 0 };

	(void)state;
	check(c_literal, "a\"b\\c\n\t?\xC3\xA9", "\"a\\\"b\\\\c\\n\\011\\?\\303\\251\"");
	check(c_literal, "\0011", "\"\\0011\""); /* three digits always: the next one is text */
	str_c_literal(&s, "a\0b", 3);
	assert_string_equal(str_text(&s), "\"a\\000b\"");
	str_free(&s);
	check(str_json, "a\"b\\c\n\t\r\x01\x7F\xC3\xA9", "\"a\\\"b\\\\c\\n\\t\\r\\u0001\x7F\xC3\xA9\"");
	check(str_json, "\xFF\xC3x\xE2\x82", "\"\xEF\xBF\xBD\xEF\xBF\xBDx\xEF\xBF\xBD\xEF\xBF\xBD\"");
	check(str_json, "\xF0\x9F\x98\x80", "\"\xF0\x9F\x98\x80\"");
}

static void lists_of_names(void **state)
{
	const char *rest = " a, \"b c\",x.\"T\"\"1\" ,\"s.t\".u.v\n";
	static const char *const schemas[] = { "", "", "x", "s.t.u" };
	static const char *const items[] = { "a", "b c", "T\"1", "v" };
	struct str schema = { 0 }, name = { 0 };
	size_t i = 0;

	(void)state;
	while ((rest = names_next(rest, &schema, &name))) {
		assert_true(i < 4);
		assert_string_equal(str_text(&name), items[i]);
		assert_string_equal(str_text(&schema), schemas[i]);
		i++;
	}
	assert_int_equal(i, 4);
	rest = names_next("x.y", NULL, &name);
	assert_string_equal(str_text(&name), "y");
	assert_null(names_next(rest, NULL, &name));
	assert_null(names_next("", NULL, &name));
	assert_null(names_next(NULL, NULL, &name));
	assert_null(names_next("(a)", NULL, &name)); /* a bracket is no name, and ends a list */
	/* what is not closed ends with the text */
	assert_non_null(names_next("\"open", NULL, &name));
	assert_string_equal(str_text(&name), "open");
	str_free(&schema);
	str_free(&name);
}

/* What str_ident writes, names_next reads back. */
static void names_round_trip(void **state)
{
	static const char alphabet[] = "ab_A1.\", $('\\ ";
	struct str list = { 0 }, name = { 0 };
	unsigned seed = 7;
	int round, i;

	(void)state;
	for (round = 0; round < 2000; round++) {
		char text[8];
		int length = 1 + (int)(seed % 7);

		for (i = 0; i < length; i++) {
			seed = seed * 1103515245u + 12345u;
			text[i] = alphabet[(seed >> 16) % (sizeof(alphabet) - 1)];
		}
		text[length] = '\0';
		str_clear(&list);
		str_ident(&list, text);
		str_add(&list, ", z");
		assert_string_equal(names_next(str_text(&list), NULL, &name), ", z");
		assert_string_equal(str_text(&name), text);
	}
	str_free(&list);
	str_free(&name);
}

static void arenas(void **state)
{
	struct mem m = { 0 };
	size_t room = 0, count, i;
	int *numbers = NULL;
	char *text, *large;

	(void)state;
	text = mem_printf(&m, "%s-%d", "x", 5);
	assert_string_equal(text, "x-5");
	assert_null(mem_text(&m, NULL));
	assert_string_equal(mem_copy(&m, "abcdef", 3), "abc");
	large = mem_alloc(&m, 5 * 1024 * 1024);
	assert_non_null(large);
	assert_int_equal(large[5 * 1024 * 1024 - 1], 0);
	for (count = 0; count < 1000; count++) {
		numbers = mem_grow(&m, numbers, count, &room, sizeof(*numbers));
		assert_non_null(numbers);
		numbers[count] = (int)count;
	}
	for (i = 0; i < count; i++)
		assert_int_equal(numbers[i], (int)i);
	for (i = 1; i < 100; i++)
		assert_int_equal((uintptr_t)mem_alloc(&m, i) % _Alignof(max_align_t), 0);
	assert_string_equal(text, "x-5");
	assert_false(m.failed);
	assert_null(mem_array(&m, SIZE_MAX / 2, 4));
	assert_true(m.failed);
	mem_free(&m);
	assert_false(m.failed);
	assert_non_null(mem_alloc(&m, 1));
	mem_free(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(buffers_grow),
		cmocka_unit_test(failure_is_sticky),
		cmocka_unit_test(names),
		cmocka_unit_test(literals),
		cmocka_unit_test(c_and_json),
		cmocka_unit_test(lists_of_names),
		cmocka_unit_test(names_round_trip),
		cmocka_unit_test(arenas),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
