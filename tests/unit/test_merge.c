/* What a live database is to become: only what is asked otherwise now than then differs from what is there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "compiler/plan/merge.h"

struct setting {
	struct mem mem;
	const struct catalog *then, *canonical;
	int asked; /* how often the canonical catalog was asked for */
};

static struct catalog *read(struct mem *mem, const char *text)
{
	struct catalog *c = catalog_new(mem, "postgresql");

	assert_int_equal(catalog_read(c, text, strlen(text)), 0);
	return c;
}

static int same_text(const struct object *a, const struct object *b)
{
	struct str x = { 0 }, y = { 0 };
	int same;

	object_write(&x, a, 0, 0);
	object_write(&y, b, 0, 0);
	same = strcmp(str_text(&x), str_text(&y)) == 0;
	str_free(&x);
	str_free(&y);
	return same;
}

static const struct object *asked_then(void *context, const struct object *live, const struct object *now)
{
	const struct setting *s = context;
	const struct object *then =
	        s->then ? catalog_find(s->then, NULL, live->kind, live->schema, live->name, live->signature) : NULL;

	return then && same_text(then, now) ? now : then;
}

static int is_ours(void *context, const struct object *live)
{
	const struct setting *s = context;

	return s->then && catalog_find(s->then, NULL, live->kind, live->schema, live->name, live->signature) != NULL;
}

static const struct catalog *canonical(void *context)
{
	struct setting *s = context;

	s->asked++;
	return s->canonical;
}

/* Merges and compares with what is expected. */
static void expect(struct setting *s, const char *then, const char *now, const char *live, const char *wanted)
{
	struct merge m = { &s->mem, read(&s->mem, now), read(&s->mem, live), NULL, asked_then, is_ours, canonical, NULL,
		           s };
	struct catalog *made;
	struct str text = { 0 };

	s->then = then ? read(&s->mem, then) : NULL;
	made = merge_make(&m);
	catalog_sort(made);
	catalog_write(&text, made, 0);
	assert_string_equal(str_text(&text), wanted);
	str_free(&text);
}

static void test_unchanged_keeps_live(void **state)
{
	struct setting s = { 0 };
	const char *asked = "table public.t\n  column a\n    .type integer\n    .default 1 + 1\n";
	const char *live = "table public.t\n  column a\n    .type integer\n    .default (1 + 1)\n";

	(void)state;
	expect(&s, asked, asked, live, live);
	assert_int_equal(s.asked, 0);
	mem_free(&s.mem);
}

static void test_only_what_moved_changes(void **state)
{
	struct setting s = { 0 };

	(void)state;
	expect(&s,
	       "table public.t\n  column a\n    .type integer\n    .default 'x'\n  constraint k\n    .form check\n    "
	       ".expr a > 0\n",
	       "table public.t\n  column a\n    .type bigint\n    .default 'x'\n  constraint k\n    .form check\n    "
	       ".expr a > 0\n",
	       "table public.t\n  column a\n    .type integer\n    .default 'x'::text\n  constraint k\n    .form "
	       "check\n    .expr (a > 0)\n",
	       "table public.t\n  column a\n    .type bigint\n    .default 'x'\n  constraint k\n    .form "
	       "check\n    .expr (a > 0)\n");
	assert_int_equal(s.asked, 0);
	mem_free(&s.mem);
}

static void test_hand_made_stays(void **state)
{
	struct setting s = { 0 };

	(void)state;
	expect(&s, "table public.t\n  column a\n    .type integer\n",
	       "table public.t\n  column a\n    .type integer\n  column b\n    .type text\n",
	       "table public.t\n  column a\n    .type integer\n  column mine\n    .type text\ntable public.other\n",
	       "table public.other\ntable public.t\n  column a\n    .type integer\n  column b\n    .type text\n  "
	       "column mine\n    .type text\n");
	mem_free(&s.mem);
}

static void test_no_longer_asked_goes(void **state)
{
	struct setting s = { 0 };

	(void)state;
	expect(&s, "table public.t\n  column a\n    .type integer\n  column b\n    .type integer\ntable public.gone\n",
	       "table public.t\n  column a\n    .type integer\n",
	       "table public.t\n  column a\n    .type integer\n  column b\n    .type integer\ntable public.gone\n",
	       "table public.t\n  column a\n    .type integer\n");
	mem_free(&s.mem);
}

static void test_renamed_is_the_same(void **state)
{
	struct setting s = { 0 };

	(void)state;
	expect(&s, "table public.t\n  column old\n    .type text\n    .default 'x'\n",
	       "table public.t\n  column new\n    .type text\n    .default 'x'\n    .renamed old\n",
	       "table public.t\n  column old\n    .type text\n    .default 'x'::text\n",
	       "table public.t\n  column new\n    .type text\n    .default 'x'::text\n    .renamed old\n");
	mem_free(&s.mem);
}

static void test_unknown_asks_the_database(void **state)
{
	struct setting s = { 0 };
	const char *live = "table public.t\n  column a\n    .type integer\n    .default (1 + 1)\n";

	(void)state;
	s.canonical = read(&s.mem, live);
	expect(&s, NULL, "table public.t\n  column a\n    .type integer\n    .default 1 + 1\n", live, live);
	assert_int_equal(s.asked, 1);
	mem_free(&s.mem);
}

static void test_unnamed_is_found_by_definition(void **state)
{
	struct setting s = { 0 };
	const char *live = "table public.t\n  column a\n    .type integer\n  constraint other_name\n    .form unique\n "
	                   "   .columns a\n";

	(void)state;
	expect(&s, NULL,
	       "table public.t\n  column a\n    .type integer\n  constraint t_a_key\n    .form unique\n    .columns "
	       "a\n    .unnamed yes\n",
	       live,
	       "table public.t\n  column a\n    .type integer\n  constraint other_name\n    .form unique\n    .columns "
	       "a\n    .unnamed yes\n");
	mem_free(&s.mem);
}

static void test_columns_of_another_query_are_unknown(void **state)
{
	struct setting s = { 0 };

	(void)state;
	expect(&s, "view public.v\n  .body select a from t\n", "view public.v\n  .body select a, b from t\n",
	       "view public.v\n  .body SELECT t.a FROM t\n  column a\n    .type integer\n",
	       "view public.v\n  .body select a, b from t\n");
	mem_free(&s.mem);
}

static void test_needs_follow(void **state)
{
	struct setting s = { 0 };
	struct catalog *live, *made, *now;
	struct merge m;

	(void)state;
	live = read(&s.mem, "table public.t\nview public.v\n  .body x\n");
	now = read(&s.mem, "table public.t\nview public.v\n  .body x\nview public.w\n  .body y\n");
	object_depend(live, catalog_find(live, NULL, KIND_VIEW, "public", "v", ""),
	              catalog_find(live, NULL, KIND_TABLE, "public", "t", ""));
	object_depend(now, catalog_find(now, NULL, KIND_VIEW, "public", "w", ""),
	              catalog_find(now, NULL, KIND_VIEW, "public", "v", ""));
	m = (struct merge){ &s.mem, now, live, NULL, asked_then, is_ours, canonical, NULL, &s };
	made = merge_make(&m);
	assert_ptr_equal(catalog_find(made, NULL, KIND_VIEW, "public", "v", "")->deps[0],
	                 catalog_find(made, NULL, KIND_TABLE, "public", "t", ""));
	assert_ptr_equal(catalog_find(made, NULL, KIND_VIEW, "public", "w", "")->deps[0],
	                 catalog_find(made, NULL, KIND_VIEW, "public", "v", ""));
	mem_free(&s.mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unchanged_keeps_live),
		cmocka_unit_test(test_only_what_moved_changes),
		cmocka_unit_test(test_hand_made_stays),
		cmocka_unit_test(test_no_longer_asked_goes),
		cmocka_unit_test(test_renamed_is_the_same),
		cmocka_unit_test(test_unknown_asks_the_database),
		cmocka_unit_test(test_unnamed_is_found_by_definition),
		cmocka_unit_test(test_columns_of_another_query_are_unknown),
		cmocka_unit_test(test_needs_follow),
	};

	return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
