/* CSV in pieces: quotes, line ends, NULL and empty, marks, what is no CSV; the hash of a file read to its end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "runtime/catalog/csv.h"

/* Records as "1:a|NULL;3:b|;", with the line of each; what is wrong as "!2". */
static const char *shown(struct csv *c)
{
	static struct str s;
	int more;
	size_t i;

	str_clear(&s);
	while ((more = csv_next(c)) > 0) {
		str_printf(&s, "%zu:", c->line);
		for (i = 0; i < c->count; i++)
			str_printf(&s, "%s%s", i ? "|" : "", c->values[i] ? c->values[i] : "NULL");
		str_char(&s, ';');
	}
	if (more < 0)
		str_printf(&s, "!%zu", c->line);
	csv_close(c);
	return str_text(&s);
}

static void reads_length(const char *text, size_t length, const char *wanted)
{
	struct csv c;

	assert_true(csv_open_text(&c, text, length));
	assert_string_equal(shown(&c), wanted);
}

static void reads(const char *text, const char *wanted)
{
	reads_length(text, strlen(text), wanted);
}

static void records(void **state)
{
	(void)state;
	reads("", "");
	reads("a,b\n1,2\n", "1:a|b;2:1|2;");
	reads("a,b\n1,2", "1:a|b;2:1|2;");
	reads("a\r\nb\r\n", "1:a;2:b;");
	reads("a\rb\r", "1:a;2:b;");
	reads("a\n\r\nb", "1:a;2:NULL;3:b;");
	reads("\xEF\xBB\xBF"
	      "a,b\n",
	      "1:a|b;");
	reads("a\n\xEF\xBB\xBF"
	      "b\n",
	      "1:a;2:\xEF\xBB\xBF"
	      "b;"); /* a mark in the middle is a character */
	reads(",", "1:NULL|NULL;");
	reads("\"\",", "1:|NULL;");
	reads("\\.\na\n", "1:\\.;2:a;");
}

static void quotes(void **state)
{
	(void)state;
	reads("\"a,b\",c\n", "1:a,b|c;");
	reads("\"a\"\"b\"\n", "1:a\"b;");
	reads("\"\"\"\"\n", "1:\";");
	reads("x\"y,z\"w,v\n", "1:xy,zw|v;");
	reads("\"a\nb\",c\nd,e\n", "1:a\nb|c;3:d|e;");
	reads("\"a\r\nb\"\nd\n", "1:a\r\nb;3:d;");
	reads("a\n\"b\nc", "1:a;!2");
	reads("\"", "!1");
}

static void is_no_csv(void **state)
{
	(void)state;
	reads("a\nb\xff"
	      "c\n",
	      "1:a;!2");
	reads("\xc3\n", "!1");         /* cut off */
	reads("\xed\xa0\x80\n", "!1"); /* a surrogate */
	reads("\xf0\x9f\x98\x80\n", "1:\xf0\x9f\x98\x80;");
	reads_length("a\nb\0c\n", 6, "1:a;!2");
}

/* Fields at random, written and read again: every way to cut them into pieces gives the same. */
static void comes_back(void **state)
{
	static const char *const bits[] = { "a", "\"", ",", "\n", "\r", "\r\n", "\xc3\xa9", " ", "\\", "'" };
	unsigned seed = 7;
	struct str text = { 0 }, wanted = { 0 };
	int round, row, field, i;

	(void)state;
	for (round = 0; round < 200; round++) {
		size_t line = 1;

		str_clear(&text);
		str_clear(&wanted);
		for (row = 0; row < 5; row++) {
			str_printf(&wanted, "%zu:", line);
			for (field = 0; field < 4; field++) {
				str_add(&text, field ? ",\"" : "\"");
				str_add(&wanted, field ? "|" : "");
				for (i = 0; i < 4; i++) {
					const char *bit = bits[(seed = seed * 1103515245u + 12345u) / 65536u % 10];

					line += strchr(bit, '\n') != NULL;
					str_add(&text, *bit == '"' ? "\"\"" : bit);
					str_add(&wanted, bit);
				}
				str_char(&text, '"');
			}
			str_add(&text, round % 2 ? "\r\n" : "\n");
			line++;
			str_char(&wanted, ';');
		}
		reads_length(str_text(&text), text.length, str_text(&wanted));
	}
	str_free(&text);
	str_free(&wanted);
}

static void wide_rows(void **state)
{
	struct str text = { 0 };
	struct csv c;
	int i;

	(void)state;
	for (i = 0; i < 1600; i++)
		str_printf(&text, "%s%d", i ? "," : "", i);
	assert_true(csv_open_text(&c, str_text(&text), text.length));
	assert_int_equal(csv_next(&c), 1);
	assert_int_equal(c.count, 1600);
	assert_string_equal(c.values[1599], "1599");
	csv_close(&c);
	str_free(&text);
}

/* Across the borders of its pieces a file reads like a text, and its hash is that of all bytes. */
static void files(void **state)
{
	char path[] = "/tmp/schemac-csv-XXXXXX", hash[65], wanted[65];
	int fd = mkstemp(path), i;
	struct str text = { 0 };
	struct csv c;
	size_t rows = 0;

	(void)state;
	for (i = 0; text.length < 3 * CSV_PIECE; i++)
		str_printf(&text, "%d,\"a\"\"%0*d\r\n\",\xc3\xa9\r\n", i, i % 61 + 1, i);
	assert_int_equal(write(fd, str_text(&text), text.length), text.length);
	close(fd);
	assert_true(csv_open_file(&c, path));
	while (csv_next(&c) > 0) {
		assert_int_equal(c.line, 2 * rows + 1);
		assert_int_equal(c.count, 3);
		assert_int_equal(atoi(c.values[0]), rows++);
		assert_string_equal(c.values[2], "\xc3\xa9");
	}
	assert_int_equal(rows, i);
	assert_true(csv_hash(&c, hash));
	hash_text(wanted, str_text(&text), text.length);
	assert_string_equal(hash, wanted);
	csv_close(&c);
	str_free(&text);
	unlink(path);
	assert_false(csv_open_file(&c, path));
	csv_close(&c);
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_false(csv_open_file(&c, path)); /* and does not wait for a writer */
	csv_close(&c);
	unlink(path);
	assert_false(csv_open_file(&c, "/dev/zero"));
	csv_close(&c);
	assert_false(csv_open_file(&c, "/tmp"));
	csv_close(&c);
}

static void booleans(void **state)
{
	static const char *const yes[] = { "t", "TRUE", "tr", "y", "Yes", "on", "1", " true " };
	static const char *const no[] = { "f", "false", "n", "no", "of", "off", "0", "\tF" };
	static const char *const neither[] = { "", "o", "2", "truee", "ja", "t f" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(yes) / sizeof(yes[0]); i++)
		assert_int_equal(csv_boolean(yes[i]), 1);
	for (i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		assert_int_equal(csv_boolean(no[i]), 0);
	for (i = 0; i < sizeof(neither) / sizeof(neither[0]); i++)
		assert_int_equal(csv_boolean(neither[i]), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(records),    cmocka_unit_test(quotes),    cmocka_unit_test(is_no_csv),
		cmocka_unit_test(comes_back), cmocka_unit_test(wide_rows), cmocka_unit_test(files),
		cmocka_unit_test(booleans),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
