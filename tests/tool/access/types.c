/* Writes values at their extremes, reads them back, and copies them in and out: the script looks what the database has.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "types.h"

static sc_db *db;
static sc_arena arena;

static void want(sc_rc rc, sc_rc wanted, int line)
{
	const sc_error *e = sc_last_error(db);

	if (rc == wanted)
		return;
	printf("line %d: %s: %s; %s\n", line, sc_rc_name(rc), e->message, e->detail);
	exit(1);
}
#define WANT(call, rc) want(call, rc, __LINE__)
#define OK(call) WANT(call, SC_OK)

#define TEXT(name, type)                                                                                               \
	static sc_set_##name type(const char *text)                                                                    \
	{                                                                                                              \
		sc_set_##name set = { .state = SC_GIVEN };                                                             \
		if (!sc_##name##_from_text(sc_str_of(text), &set.value))                                               \
			printf("%s is no " #name "\n", text), exit(1);                                                 \
		return set;                                                                                            \
	}
TEXT(uuid, uuid_of)
TEXT(timestamp, timestamp_of)
TEXT(timestamptz, timestamptz_of)
TEXT(date, date_of)
TEXT(time, time_of)
TEXT(timetz, timetz_of)
TEXT(interval, interval_of)
TEXT(decimal, decimal_of)
TEXT(inet, inet_of)
TEXT(macaddr, macaddr_of)
TEXT(macaddr8, macaddr8_of)

static void fill(struct types_kinds_new *rows)
{
	rows[0] = (struct types_kinds_new){ .id = SC_SET({ 1 }) };
	rows[1] = (struct types_kinds_new){ .id = SC_SET({ 2 }),
		                            .truth = SC_SET(true),
		                            .small = SC_SET(INT16_MAX),
		                            .middle = SC_SET(INT32_MAX),
		                            .large = SC_SET(INT64_MAX),
		                            .single = SC_SET(3.4028235e38f),
		                            .twice = SC_SET(1.7976931348623157e308),
		                            .exact = decimal_of("123456789.345678"),
		                            .any_number = SC_SET(SC_STR("12345678901234567890123456789.000100")),
		                            .words = SC_SET(SC_STR("it's \"good\" \\ \xc3\xa4\n")),
		                            .short_ = SC_SET(SC_STR("12345678901234567890")),
		                            .padded = SC_SET(SC_STR("abcde")),
		                            .address = SC_SET(SC_STR("a@b")),
		                            .bytes = SC_SET(((sc_bytes){ "\0\xff\1", 3 })),
		                            .token = uuid_of("00112233-4455-6677-8899-aabbccddeeff"),
		                            .local = timestamp_of("2026-02-28 23:59:59.999999"),
		                            .moment = timestamptz_of("2026-03-01T00:59:59.5+01:00"),
		                            .day = date_of("9999-12-31"),
		                            .clock = time_of("23:59:59.999999"),
		                            .zoned = timetz_of("12:00:00.25+05:30"),
		                            .span = interval_of("P1Y2M3DT4H5M6.789S"),
		                            .plain_json = SC_SET(SC_STR("{\"a\": [1, null]}")),
		                            .json = SC_SET(SC_STR("{\"a\": 1}")),
		                            .host = inet_of("192.168.0.1/24"),
		                            .net = inet_of("2001:db8::/32"),
		                            .card = macaddr_of("08:00:2b:01:02:03"),
		                            .card8 = macaddr8_of("08:00:2b:01:02:03:04:05"),
		                            .five = SC_SET(SC_STR("10101")),
		                            .bits = SC_SET(SC_STR("110011001")),
		                            .cash = SC_SET(INT64_C(123456)),
		                            .mood = SC_SET(TYPES_MOOD_SO_SO),
		                            .spot = SC_SET(SC_STR("(1.5,-2)")),
		                            .object = SC_SET(4294967295u) };
	rows[2] = (struct types_kinds_new){ .id = SC_SET({ 3 }),
		                            .truth = SC_SET(false),
		                            .small = SC_SET(INT16_MIN),
		                            .middle = SC_SET(INT32_MIN),
		                            .large = SC_SET(INT64_MIN),
		                            .single = SC_SET(-1.5f),
		                            .twice = SC_SET(-INFINITY),
		                            .exact = decimal_of("-0.000001"),
		                            .any_number = SC_SET(SC_STR("-0.00000000000000000000000001")),
		                            .words = SC_SET(SC_STR("")),
		                            .short_ = SC_SET(SC_STR("")),
		                            .padded = SC_SET(SC_STR("a    ")),
		                            .address = SC_SET(SC_STR("")),
		                            .bytes = SC_SET(((sc_bytes){ "", 0 })),
		                            .token = uuid_of("{ffffffffffffffffffffffffffffffff}"),
		                            .local = timestamp_of("0001-01-01 00:00:00"),
		                            .moment = timestamptz_of("1969-12-31 23:59:59.999999+00"),
		                            .day = date_of("0001-01-01"),
		                            .clock = time_of("00:00"),
		                            .zoned = timetz_of("24:00:00-15:59:59"),
		                            .span = interval_of("-1 years 2 mons -3 days -04:05:06.7"),
		                            .plain_json = SC_SET(SC_STR("null")),
		                            .json = SC_SET(SC_STR("[]")),
		                            .host = inet_of("::ffff:1.2.3.4"),
		                            .net = inet_of("10/8"),
		                            .card = macaddr_of("ffffffffffff"),
		                            .card8 = macaddr8_of("08002b:010203"),
		                            .five = SC_SET(SC_STR("00000")),
		                            .bits = SC_SET(SC_STR("")),
		                            .cash = SC_SET(INT64_C(-1)),
		                            .mood = SC_SET(TYPES_MOOD_HAPPY),
		                            .spot = SC_SET(SC_STR("(0,0)")),
		                            .object = SC_SET(0u) };
	rows[3] = (struct types_kinds_new){ .id = SC_SET({ 4 }),
		                            .any_number = SC_SET(SC_STR("NaN")),
		                            .exact = SC_SET(((sc_decimal){ 0, 0 })),
		                            .local = timestamp_of("infinity"),
		                            .moment = timestamptz_of("-infinity"),
		                            .day = date_of("infinity"),
		                            .span = SC_SET(((sc_interval){ 0 })),
		                            .host = inet_of("::"),
		                            .twice = SC_SET(0.1),
		                            .single = SC_SET(0.1f) };
	rows[4] = (struct types_kinds_new){ .id = SC_SET({ 5 }),
		                            .any_number = SC_SET(SC_STR("100000000")),
		                            .exact = decimal_of("10000"),
		                            .local = timestamp_of("2000-01-01 00:00:00 BC"),
		                            .moment = timestamptz_of("infinity"),
		                            .day = date_of("-infinity"),
		                            .span = interval_of("PT-0.000001S"),
		                            .host = inet_of("1::2:0:0:3"),
		                            .twice = SC_SET(5e-324) };
}

/* What SQLite does not have: numeric without limits, infinite moments and years before Christ. */
static void leave_out(struct types_kinds_new *rows)
{
	int i;

	for (i = 0; i < 5; i++)
		rows[i].any_number.state = SC_UNSET;
	for (i = 3; i < 5; i++)
		rows[i].local.state = rows[i].moment.state = rows[i].day.state = SC_UNSET;
}

static int show(void *context, const void *row)
{
	sc_str text = types_kinds_json(row, &arena);

	(void)context;
	puts(text.ptr);
	return 0;
}

int main(int argc, char **argv)
{
	struct types_kinds_new fresh[5];
	struct types_kinds *rows;
	sc_init_result result;
	sc_page page = { 0 };
	sc_cursor cursor;
	size_t count, i;

	if (sc_init(&types_bundle, NULL, &result, &db) != SC_OK)
		return printf("%s; %s\n", result.error.message, result.error.detail), 1;
	sc_init_result_free(&result);
	if (argc > 1) {
		fill(fresh);
		if (strcmp(sc_dialect(db), "sqlite") == 0)
			leave_out(fresh);
		if (strcmp(argv[1], "copy") == 0) {
			for (i = 0; i < 5; i++)
				OK(types_kinds_copy_in(db, &fresh[i], 1));
		} else {
			OK(types_kinds_insert_many(db, fresh, 5, NULL, NULL));
		}
	}
	OK(types_kinds_list(db, &page, &arena, &rows, &count));
	for (i = 0; i < count; i++)
		show(NULL, &rows[i]);
	OK(types_kinds_all(db, &cursor));
	for (i = 0; i < count; i++) {
		struct types_kinds row;

		OK(types_kinds_next(&cursor, &row));
		if (strcmp(types_kinds_json(&row, &arena).ptr, types_kinds_json(&rows[i], &arena).ptr) != 0)
			return puts("the cursor gives something else"), 1;
	}
	sc_cursor_close(&cursor);
	if (argc > 2)
		OK(types_kinds_copy_out(db, show, NULL));
	sc_arena_free(&arena);
	sc_close(db);
	return 0;
}
