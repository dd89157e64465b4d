/* check(): what each check reports of a model, by its codes. */
#include "tests/unit/model_of_text.h"

#include "compiler/check/check.h"
#include "compiler/check/check_row.h"

static void expect_codes(const struct diag *d, const char *text, const char *codes)
{
	struct str found = { 0 };

	for (const struct diagnostic *one = d->first; one; one = one->next) {
		str_separate(&found, " ", '\0');
		str_add(&found, diag_rows[one->id].code);
	}
	if (strcmp(str_text(&found), codes) != 0)
		fail_msg("%s\ngives [%s], not [%s]: %s", text, str_text(&found), codes,
		         d->first ? d->first->message : "");
	str_free(&found);
}

static void run(const char *text, const char *codes, int lint, int sqlite)
{
	struct made made;

	made_begin(&made, "shop", text);
	made.model.postgres = !sqlite;
	made.model.sqlite = sqlite;
	made.diag.lint = lint;
	check(&made.model);
	expect_codes(&made.diag, text, codes);
	made_end(&made);
}

static void gives(const char *text, const char *codes)
{
	run(text, codes, 0, 0);
}

static void lints(const char *text, const char *codes)
{
	run(text, codes, 1, 0);
}

#define TABLE "table public.t\n  column a\n    .type integer\n    .not_null yes\n  column b\n    .type text\n"

static void test_tables(void **state)
{
	(void)state;
	gives("", "S425");
	gives("table public.t\n", "");
	run("table public.t\n", "S401", 0, 1);
	run("table public.t\n  .only postgresql\n", "", 0, 1);
	gives("enum public.e\n", "S415");
	gives("enum public.e\n  label x\n", "");
	gives(TABLE "  constraint k\n    .form primary key\n    .columns a\n", "");
	gives(TABLE "  constraint k\n    .form primary key\n    .columns a, a\n", "S403");
	gives(TABLE "  constraint k\n    .form unique\n    .columns b, a, b\n", "S403");
	gives(TABLE "  constraint k\n    .form foreign key\n    .columns b\n    .ref_table public.t\n    .on_delete "
	            "set null\n",
	      "");
	gives(TABLE "  constraint k\n    .form foreign key\n    .columns a\n    .ref_table public.t\n    .on_delete "
	            "set null\n",
	      "S406");
	gives(TABLE "  constraint k\n    .form foreign key\n    .columns a\n    .ref_table public.t\n    .on_update "
	            "set default\n",
	      "S406");
}

static void column(const char *type, const char *more, const char *codes)
{
	char text[512];

	snprintf(text, sizeof(text),
	         "enum public.mood\n  label sad\n  label \"so so\"\ndomain public.amount\n  .type numeric(4,2)\n"
	         "table public.t\n  column c\n    .type %s\n    .not_null yes\n    %s\n",
	         type, more);
	gives(text, codes);
}

static void literal(const char *type, const char *value, const char *codes)
{
	char more[256];

	snprintf(more, sizeof(more), ".default %s", value);
	column(type, more, codes);
}

static void test_literals(void **state)
{
	static const char *const rows[][3] = {
		{ "integer", "5", "" },
		{ "integer", "-5", "" },
		{ "integer", "1.5", "" },
		{ "integer", "'12'", "" },
		{ "integer", "'abc'", "S409" },
		{ "integer", "'1.5'", "S409" },
		{ "integer", "true", "S409" },
		{ "smallint", "40000", "S410" },
		{ "smallint", "'40000'", "S409" },
		{ "bigint", "9223372036854775808", "S410" },
		{ "bigint", "9223372036854775807", "" },
		{ "integer", "(1 + 2)", "" },
		{ "integer", "f('abc')", "" },
		{ "boolean", "true", "" },
		{ "boolean", "'yes'", "" },
		{ "boolean", "5", "S409" },
		{ "boolean", "'maybe'", "S409" },
		{ "double precision", "1e10", "" },
		{ "real", "'NaN'", "" },
		{ "real", "'x'", "S409" },
		{ "numeric(4,2)", "99.99", "" },
		{ "numeric(4,2)", "100", "S410" },
		{ "numeric", "1e400", "" },
		{ "public.amount", "12.345", "" },
		{ "public.amount", "123", "S410" },
		{ "public.amount", "'x'", "S409" },
		{ "character varying(3)", "'abc'", "" },
		{ "character varying(3)", "'abcd'", "S410" },
		{ "character varying(3)", "'\xC3\xA4\xC3\xB6\xC3\xBC'", "" },
		{ "character(2)", "'abc'", "S410" },
		{ "text", "5", "" },
		{ "uuid", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "" },
		{ "uuid", "'{a0eebc999c0b4ef8bb6d6bb9bd380a11}'", "" },
		{ "uuid", "'a0eebc99'", "S409" },
		{ "uuid", "0", "S409" },
		{ "date", "'2026-02-28'", "" },
		{ "date", "'2026-02-31'", "S409" },
		{ "date", "'today'", "" },
		{ "date", "'soon'", "S409" },
		{ "date", "5", "S409" },
		{ "interval", "'1 day'", "" },
		{ "interval", "'day'", "S409" },
		{ "timestamp with time zone", "'2026-01-01 12:00+02'", "" },
		{ "timestamp with time zone", "now()", "" },
		{ "jsonb", "'{\"a\": [1, 2e3, null]}'", "" },
		{ "jsonb", "'{a: 1}'", "S409" },
		{ "json", "'1'", "" },
		{ "jsonb", "1", "S409" },
		{ "bytea", "'\\\\xDEAD'", "" },
		{ "bytea", "'\\\\xZZ'", "S409" },
		{ "integer[]", "'{1,2}'", "" },
		{ "integer[]", "'1,2'", "S409" },
		{ "integer[]", "1", "S409" },
		{ "public.mood", "'sad'", "" },
		{ "public.mood", "'so so'", "" },
		{ "public.mood", "'glad'", "S409" },
		{ "public.mood", "1", "S409" },
		{ "public.mood", "'glad'::public.mood", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		literal(rows[i][0], rows[i][1], rows[i][2]);
}

static void test_columns(void **state)
{
	(void)state;
	column("integer", ".identity always", "");
	gives("table public.t\n  column c\n    .type integer\n    .identity always\n", "S407");
	column("integer", ".identity always\n    .start 0", "S414");
	column("integer", ".identity always\n    .minvalue 0\n    .start 0", "");
	column("smallint", ".identity always\n    .maxvalue 40000", "S414");
	column("integer", ".generated 1\n    .default 2", "S408");
	column("timestamp with time zone", ".touch yes", "");
	column("text", ".touch yes", "S411");
	gives("sequence public.s\n  .increment 0\n", "S414");
	gives("sequence public.s\n  .minvalue 5\n  .maxvalue 5\n", "S414");
	gives("sequence public.s\n  .increment -1\n", "");
	gives("sequence public.s\n  .type smallint\n  .maxvalue 32768\n", "S414");
	gives("sequence public.s\n  .cache 0\n", "S414");
	gives("table public.t\n  column a\n    .type text\n    .renamed x\n  column b\n    .type text\n    .renamed "
	      "x\n",
	      "S412");
	gives("table public.t\n  column a\n    .type text\n    .renamed b\n  column b\n    .type text\n", "S413");
	gives("table public.t\n  .renamed u\ntable public.v\n  .renamed u\n", "S412");
	gives("table public.t\n  .renamed u\nview public.v\n  .renamed u\n", "");
}

static void test_indexes(void **state)
{
	(void)state;
	gives(TABLE "  index i\n    .elements a DESC, lower(b)\n    .unique yes\n    .include b\n", "");
	gives(TABLE "  index i\n    .elements a\n    .unique yes\n    .method hash\n", "S416");
	gives(TABLE "  index i\n    .elements a\n    .include b\n    .method gin\n", "S416");
	gives(TABLE "  index i\n    .elements a, b\n    .method hash\n", "S416");
	gives(TABLE "  index i\n    .elements a DESC\n    .method brin\n", "S416");
	gives(TABLE "  index i\n    .elements f(a, b)\n    .method hash\n", "");
	gives(TABLE "  index i\n    .elements a, b\n    .method gist\n    .include b\n", "");
	gives(TABLE "  constraint x\n    .form exclude\n    .elements a WITH =\n    .method gin\n", "S416");
	gives(TABLE "  constraint x\n    .form exclude\n    .elements a WITH &&\n", "S416");
	gives(TABLE "  constraint x\n    .form exclude\n    .elements a WITH &&\n    .method gist\n", "");
}

static void partition(const char *by, const char *bound, const char *codes)
{
	char text[512];

	snprintf(text, sizeof(text),
	         TABLE "  .partition_by %s\ntable public.p\n  .partition_of public.t\n  .bound %s\n", by, bound);
	gives(text, codes);
}

static void test_partitions(void **state)
{
	(void)state;
	partition("range (a)", "from (1) to (2)", "");
	partition("range (a)", "default", "");
	partition("range (a)", "in (1)", "S418");
	partition("list (a)", "from (1) to (2)", "S418");
	partition("hash (a)", "with (modulus 2, remainder 0)", "");
	partition("hash (a)", "default", "S418");
	gives(TABLE "table public.p\n  .partition_of public.t\n  .bound default\n", "S417");
	gives(TABLE "  .partition_by range (a)\n  constraint k\n    .form primary key\n    .columns a\n", "");
	gives(TABLE "  .partition_by range (b)\n  constraint k\n    .form primary key\n    .columns a\n", "S419");
	gives(TABLE "  .partition_by range (lower(b))\n  constraint k\n    .form unique\n    .columns b\n", "S419");
	gives(TABLE "  .partition_by range (b)\n  index k\n    .unique yes\n    .elements a\n", "S419");
}

static void test_rights(void **state)
{
	(void)state;
	gives(TABLE "  policy p\n    .command insert\n    .check true\n", "");
	gives(TABLE "  policy p\n    .command insert\n    .expr true\n", "S420");
	gives(TABLE "  policy p\n    .command select\n    .check true\n", "S420");
	gives(TABLE "  policy p\n    .command update\n    .expr true\n    .check true\n", "");
	gives(TABLE "  trigger x\n    .execute public.f()\n    .timing before\n    .events insert or update of a, b or "
	            "delete\n    .each row\n",
	      "");
	gives(TABLE "  trigger x\n    .execute public.f()\n    .timing instead of\n    .events insert\n    .each row\n",
	      "S421");
	gives(TABLE "  trigger x\n    .execute public.f()\n    .timing before\n    .events truncate\n    .each row\n",
	      "S421");
	gives(TABLE
	      "  trigger x\n    .execute public.f()\n    .timing before\n    .events truncate\n    .each statement\n",
	      "");
	gives(TABLE "  trigger x\n    .execute public.f()\n    .timing before\n    .events update\n    .each "
	            "statement\n    .new_table n\n",
	      "S421");
	gives("view public.v\n  trigger x\n    .execute public.f()\n    .timing instead of\n    .events insert\n    "
	      ".each row\n",
	      "");
	gives(TABLE "  trigger x\n    .timing before\n    .events update\n    .each row\n", "S421");
	gives(TABLE "  trigger x\n    .execute public.f()\n    .body begin select 1; end\n    .timing before\n    "
	            ".events update\n    .each row\n",
	      "S421");
	gives(TABLE
	      "  trigger x\n    .body begin select 1; end\n    .timing before\n    .events update\n    .each row\n",
	      "");
	gives("function public.f text\n  .arguments a text\n  .returns trigger\n", "S422");
	gives(TABLE "  grant app\n    .privileges select, update (a, b)\n", "");
	gives(TABLE "  grant app\n    .privileges select, usage\n", "S423");
	gives("schema s\n  grant app\n    .privileges select\n", "S423");
	gives("sequence public.s\n  grant app\n    .privileges usage\n", "");
}

#define KEYED TABLE "  constraint k\n    .form primary key\n    .columns a\n"

static void test_seeds(void **state)
{
	(void)state;
	gives(KEYED "seed public.t\n  .columns a, b\n  .key a\n  row 1\n    .values 1\x1f'x'\n  row 2\n    .values "
	            "2\x1fnull\n",
	      "");
	gives(KEYED "seed public.t\n  .columns a, b\n  .key b\n  row 1\n    .values 1\x1f'x'\n", "S701");
	gives(KEYED "seed public.t\n  .columns b\n  row 1\n    .values 'x'\n", "S702");
	gives(KEYED "seed public.t\n  .columns a, b\n  .key a\n  row 1\n    .values 'x'\x1f'x'\n", "S703");
	gives(KEYED "seed public.t\n  .columns a, b\n  .key a\n  row 1\n    .values NULL\x1f'x'\n", "S704");
	gives(KEYED "seed public.t\n  .columns a, b\n  .key a\n  row 1\n    .values 1\x1f'x'\n  row 2\n    .values "
	            "1\x1f'y'\n",
	      "S705");
	gives(KEYED "seed public.t\n  .columns a, b\n  .key a\n  row 1\n    .values f(1)\x1f'x'\n  row 2\n    .values "
	            "f(1)\x1f'y'\n",
	      "");
	gives(KEYED "seed public.t\n  .csv no/such/file.csv\n  .key a\n", "S706");
}

/* Seeds whose rows need each other: a warning, unless the keys can wait. */
static void test_seed_circle(void **state)
{
	static const char tables[] =
	        "table public.x\n  column id\n    .type integer\n  column y\n    .type integer\n"
	        "  constraint f\n    .form foreign key\n    .columns y\n    .ref_table public.y\n%s"
	        "table public.y\n  column id\n    .type integer\n  column x\n    .type integer\n"
	        "  constraint f\n    .form foreign key\n    .columns x\n    .ref_table public.x\n"
	        "seed public.x\n  .columns id, y\nseed public.y\n  .columns id, x\n";
	char text[1024];

	(void)state;
	snprintf(text, sizeof(text), tables, "");
	gives(text, "S708");
	snprintf(text, sizeof(text), tables, "    .deferrable yes\n");
	gives(text, "");
}

static void csv(const char *name, const char *content, const char *codes)
{
	char path[512], text[1024];
	const char *folder = getenv("TMPDIR");
	FILE *file;

	snprintf(path, sizeof(path), "%s/schemac-check-%s.csv", folder ? folder : "/tmp", name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(content, file);
	assert_int_equal(fclose(file), 0);
	snprintf(text, sizeof(text), KEYED "seed public.t\n  .csv %s\n  .key a\n", path);
	gives(text, codes);
	remove(path);
}

static void test_csv(void **state)
{
	(void)state;
	csv("good",
	    "\xEF\xBB\xBF"
	    "a,b\r\n1,x\r\n",
	    "");
	csv("unknown", "a,c\n", "S707");
	csv("key", "b\n", "S707 S702");
	csv("empty", "", "S707");
}

static void test_lint(void **state)
{
	(void)state;
	gives(TABLE, "");
	lints(TABLE, "S801");
	lints(KEYED, "");
	lints(KEYED "  constraint f\n    .form foreign key\n    .columns b\n    .ref_table public.t\n", "S802");
	lints(KEYED "  constraint f\n    .form foreign key\n    .columns b\n    .ref_table public.t\n  index i\n    "
	            ".elements b, a\n",
	      "");
	lints(KEYED "  constraint f\n    .form foreign key\n    .columns b\n    .ref_table public.t\n  index i\n    "
	            ".elements b\n"
	            "    .where a > 0\n",
	      "S802");
	lints(KEYED "  index i\n    .elements b\n  index j\n    .elements b\n", "S803");
	lints(KEYED "  index i\n    .elements b\n  index j\n    .elements b, a\n", "S804");
	lints(KEYED "  index i\n    .elements a\n", "S804");
	lints(KEYED "  index i\n    .elements b\n  index j\n    .elements b DESC\n", "");
	lints(KEYED "  column c\n    .type timestamp without time zone\n  column d\n    .type json\n", "S805 S805");
	lints("function public.f\n  .security_definer yes\n", "S807");
	lints("function public.f\n  .security_definer yes\n  .set search_path TO 'public'\n", "");
}

static void test_versions(void **state)
{
	struct made made;

	(void)state;
	for (int version = 12; version <= 19; version++) {
		made_begin(&made, "shop", TABLE);
		made.model.postgres = 1;
		made.model.postgres_version = version;
		check(&made.model);
		expect_codes(&made.diag, "version", version < 13 || version > 18 ? "S424" : "");
		made_end(&made);
	}
}

/* Values are found in the source one behind the other, comments between them or not. */
static void test_rows(void **state)
{
	static const char text[] = "seed t (a, b) { 'x', /* 'x' */ 'x'; }";
	struct made made;
	struct row_value *values;
	struct object *row;

	(void)state;
	made_begin(&made, "shop", "seed public.t\n  row 1\n");
	assert_non_null(source_add(&made.sources, "shop.schema", text, strlen(text)));
	row = made.model.catalog->objects->children;
	attr_set_at(made.model.catalog, row, ATTR_VALUES, "'x'\x1f'x'", 1 + (uint32_t)(strstr(text, "'x'") - text));
	assert_int_equal(row_values(&made.mem, &made.sources, row, &values), 2);
	assert_string_equal(values[1].text, "'x'");
	assert_int_equal(values[0].at, 1 + (strstr(text, "'x'") - text));
	assert_true(values[1].at > values[0].at);
	made_end(&made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tables),  cmocka_unit_test(test_literals),    cmocka_unit_test(test_columns),
		cmocka_unit_test(test_indexes), cmocka_unit_test(test_partitions),  cmocka_unit_test(test_rights),
		cmocka_unit_test(test_seeds),   cmocka_unit_test(test_seed_circle), cmocka_unit_test(test_csv),
		cmocka_unit_test(test_lint),    cmocka_unit_test(test_versions),    cmocka_unit_test(test_rows),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
