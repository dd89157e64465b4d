/* A plan as JSON and back, its guard, and the queries for rows in the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compiler/front/dialects.h"
#include "compiler/plan/plan_text.h"

static struct catalog *read(struct mem *mem, const char *text)
{
	struct catalog *c = catalog_new(mem, "postgresql");

	assert_int_equal(catalog_read(c, text, strlen(text)), 0);
	return c;
}

static const char catalog_text[] =
        "table public.t\n"
        "  column a\n    .type integer\n    .not_null yes\n"
        "  constraint k\n    .form check\n    .expr a > 0\n"
        "  constraint u\n    .form unique\n    .columns a, \"b c\"\n"
        "  constraint f\n    .form foreign key\n    .columns a\n    .ref_table public.r\n    .ref_columns id\n";

static struct plan a_plan(struct mem *mem, struct catalog **c)
{
	struct plan plan = { .mem = mem, .dialect = &dialect_postgres };
	struct object *t;
	struct step *step;

	*c = read(mem, catalog_text);
	t = catalog_find(*c, NULL, KIND_TABLE, "public", "t", "");
	step = plan_add(&plan, ACTION_DROP, object_first(t, KIND_COLUMN), "alter table t drop column a", NULL);
	step->hazards = HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BLOCKS_READS);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->locked = t;
	step = plan_add(&plan, ACTION_CREATE, object_first(t, KIND_CONSTRAINT), "create \"x\"\nline", NULL);
	step->outside = 1;
	plan.have = *c;
	return plan;
}

static void test_round_trip(void **state)
{
	struct mem mem = { 0 };
	struct catalog *c;
	struct plan plan = a_plan(&mem, &c);
	struct plan_origin origin = { "abc", "def" };
	struct saved_plan saved;
	struct str s = { 0 };

	(void)state;
	plan_json(&s, &plan, &origin);
	assert_null(plan_json_read(&mem, str_text(&s), s.length, &saved));
	assert_string_equal(saved.dialect, "postgresql");
	assert_string_equal(saved.origin.catalog, "abc");
	assert_string_equal(saved.origin.schema, "def");
	assert_int_equal(saved.count, 2);
	assert_string_equal(saved.steps[0].object, "column public.t.a");
	assert_int_equal(saved.steps[0].hazards, plan.steps[0].hazards);
	assert_int_equal(saved.steps[0].outside, 0);
	assert_string_equal(saved.steps[1].sql, "create \"x\"\nline");
	assert_string_equal(saved.steps[1].find, "select * from public.t where not (a > 0)");
	assert_int_equal(saved.steps[1].outside, 1);
	str_free(&s);
	mem_free(&mem);
}

static void test_wrong_files(void **state)
{
	static const char unheard_of[] =
	        "{\"format\": 1, \"dialect\": \"x\", \"catalog\": \"\", \"schema\": \"\", \"steps\": "
	        "[{\"object\": \"o\", \"sql\": \"s\", \"hazards\": [\"unheard-of\"]}]}";
	static const char *const wrong[] = {
		"",
		"[]",
		"{}",
		"{\"format\": 2}",
		"{\"format\": 1, \"dialect\": \"x\", \"catalog\": \"\", \"schema\": \"\"}",
		"{\"format\": 1, \"dialect\": \"x\", \"catalog\": \"\", \"schema\": \"\", \"steps\": [{}]}",
		unheard_of,
	};
	struct mem mem = { 0 };
	struct saved_plan saved;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_non_null(plan_json_read(&mem, wrong[i], strlen(wrong[i]), &saved));
	mem_free(&mem);
}

static void test_guard(void **state)
{
	static const struct {
		const char *allow;
		size_t refused;
	} cases[] = {
		{ NULL, 1 },
		{ "", 1 },
		{ "irreversible", 1 },
		{ "data-loss:t.b", 1 },
		{ "data-loss:b.a", 1 },
		{ "data-lossy", 1 },
		{ "all", 0 },
		{ "data-loss", 0 },
		{ "data-loss:t.a", 0 },
		{ "data-loss:a", 0 },
		{ "irreversible, data-loss:public.t.a", 0 },
		{ "data-loss:column public.t.a", 0 },
	};
	struct mem mem = { 0 };
	struct catalog *c;
	struct plan plan = a_plan(&mem, &c);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct str s = { 0 };

		assert_int_equal(plan_refused(&s, &plan, cases[i].allow), cases[i].refused);
		assert_int_equal(s.length > 0, cases[i].refused > 0);
		str_free(&s);
	}
	assert_null(plan_allow_wrong(&mem, "all, data-loss:x, table-rewrite"));
	assert_string_equal(plan_allow_wrong(&mem, "data-loss, nonsense:x"), "nonsense:x");
	mem_free(&mem);
}

static void test_rows_in_the_way(void **state)
{
	static const char *const queries[] = {
		"select * from public.t where not (a > 0)",
		"select a, \"b c\", count(*) from public.t where a is not null and \"b c\" is not null group by a, \"b "
		"c\" having count(*) > 1",
		"select * from public.t t where t.a is not null and not exists (select from public.r r where r.id = "
		"t.a)",
	};
	struct mem mem = { 0 };
	struct catalog *c = read(&mem, catalog_text);
	const struct object *o = object_first(catalog_find(c, NULL, KIND_TABLE, "public", "t", ""), KIND_CONSTRAINT);
	size_t i;

	(void)state;
	for (i = 0; o; o = object_after(o, KIND_CONSTRAINT), i++) {
		struct step step = { .action = ACTION_CREATE, .object = o, .up = "", .why = "" };
		struct str s = { 0 };

		assert_int_equal(step_find_rows(&s, &step), 1);
		assert_string_equal(str_text(&s), queries[i]);
		str_free(&s);
	}
	assert_int_equal(i, 3);
	mem_free(&mem);
}

static void test_fingerprint(void **state)
{
	struct mem mem = { 0 };
	const char *one = catalog_fingerprint(
	        &mem, read(&mem, "table public.a\n  column x\n    .type integer\ntable public.b\n"));

	(void)state;
	assert_string_equal(
	        one, catalog_fingerprint(
	                     &mem, read(&mem, "table public.b\ntable public.a\n  column x\n    .type integer\n")));
	assert_string_not_equal(
	        one, catalog_fingerprint(&mem,
	                                 read(&mem, "table public.b\ntable public.a\n  column x\n    .type bigint\n")));
	assert_string_not_equal(
	        one, catalog_fingerprint(
	                     &mem, read(&mem, "table public.b\n  column x\n    .type integer\ntable public.a\n")));
	mem_free(&mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip),  cmocka_unit_test(test_wrong_files),
		cmocka_unit_test(test_guard),       cmocka_unit_test(test_rows_in_the_way),
		cmocka_unit_test(test_fingerprint),
	};

	return cmocka_run_group_tests_name("plan_json", tests, NULL, NULL);
}
