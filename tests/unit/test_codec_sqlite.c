/* What typed rows read of the form in which SQLite keeps decimals and times. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/row/codec.h"

static void test_decimals(void **state)
{
	static const struct {
		double real;
		const char *text;
	} rows[] = {
		{ 0, "0" },
		{ 1.1, "1.1" },
		{ -29.29, "-29.29" },
		{ 9, "9" },
		{ 1200, "1200" },
		{ 0.05, "0.05" },
		{ 0.00001, "0.00001" },
		{ 999999999999999, "999999999999999" },
		{ 12345678901.2345, "12345678901.2345" },
		{ -0.000000000000001, "-0.000000000000001" },
	};
	sc_arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct db_value from = { DB_REAL, 0, NULL, 0, rows[i].real };
		const struct db_slot slot = { 0 };
		sc_decimal decimal, wanted;
		sc_str text;

		assert_int_equal(numeric_decode(&slot, &arena, &from, &text), DB_FAULT_NONE);
		assert_int_equal(text.len, strlen(rows[i].text));
		assert_memory_equal(text.ptr, rows[i].text, text.len);
		assert_int_equal(decimal_decode(&slot, &arena, &from, &decimal), DB_FAULT_NONE);
		assert_true(sc_decimal_from_text(sc_str_of(rows[i].text), &wanted));
		assert_int_equal(decimal.units, wanted.units);
		assert_int_equal(decimal.scale, wanted.scale);
	}
	sc_arena_free(&arena);
}

static void test_times(void **state)
{
	char text[64];
	struct text_out t = { text, sizeof(text), 0 };

	(void)state;
	time_stored(&t, 0, "Z");
	assert_string_equal(text, "1970-01-01T00:00:00.000000Z");
	t = (struct text_out){ text, sizeof(text), 0 };
	time_of_day_stored(&t, 3723000001);
	assert_string_equal(text, "01:02:03.000001");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_decimals),
		cmocka_unit_test(test_times),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
