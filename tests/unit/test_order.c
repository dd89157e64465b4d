/* The order of creation: phases, modules, dependencies, soft edges and circles. */
#include "compiler/front/dialects.h"
#include "model_of_text.h"

struct ordered {
	struct made made;
	struct catalog *catalog;
	const struct object **objects;
	int *phases;
	size_t count;
};

static struct object *find_in(struct object *list, const char *identity)
{
	struct object *found = NULL;
	struct str s = { 0 };

	for (; list && !found; list = list->next) {
		str_clear(&s);
		object_identity(&s, list);
		found = strcmp(str_text(&s), identity) == 0 ? list : find_in(list->children, identity);
	}
	str_free(&s);
	return found;
}

static void need(struct made *made, const char *object, const char *needed)
{
	struct object *a = find_in(made->model.catalog->objects, object);
	struct object *b = find_in(made->model.catalog->objects, needed);

	assert_non_null(a);
	assert_non_null(b);
	object_depend(made->model.catalog, a, b);
}

static void order(struct ordered *o)
{
	o->catalog = catalog_new(&o->made.mem, "postgresql");
	dialect_postgres.facts(o->catalog, o->made.model.catalog, &o->made.diag, 0);
	o->count = order_objects(&o->made.mem, &dialect_postgres, o->catalog, &o->made.diag, &o->objects, &o->phases);
}

static size_t place(const struct ordered *o, const char *identity)
{
	struct str s = { 0 };
	size_t i;

	for (i = 0; i < o->count; i++) {
		str_clear(&s);
		object_identity(&s, o->objects[i]);
		if (strcmp(str_text(&s), identity) == 0)
			break;
	}
	str_free(&s);
	if (i == o->count)
		fail_msg("%s is not in the order", identity);
	return i;
}

static void assert_before(const struct ordered *o, const char *first, const char *second)
{
	if (place(o, first) >= place(o, second))
		fail_msg("%s stands behind %s", first, second);
}

static void test_phases(void **state)
{
	struct ordered o;
	size_t i;

	(void)state;
	made_begin(&o.made, "shop",
	           "view public.v\n  .body select 1\n"
	           "function public.f\n  .returns integer\n  .language sql\n  .body select 1\n"
	           "table public.t\n  column a\n    .type public.e\n"
	           "  index t_a\n    .elements a\n"
	           "  constraint fk\n    .form foreign key\n    .columns a\n    .ref_table public.u\n"
	           "table public.u\n  column a\n    .type integer\n"
	           "enum public.e\n  label x\n"
	           "extension citext\n");
	order(&o);
	assert_int_equal(o.made.diag.errors, 0);
	assert_int_equal(o.count, 8); /* columns and labels are parts */
	assert_before(&o, "extension citext", "enum public.e");
	assert_before(&o, "enum public.e", "table public.t");
	assert_before(&o, "table public.u", "index public.t.t_a");
	assert_before(&o, "index public.t.t_a", "constraint public.t.fk");
	assert_before(&o, "constraint public.t.fk", "function public.f()");
	assert_before(&o, "function public.f()", "view public.v");
	for (i = 1; i < o.count; i++)
		assert_true(o.phases[i - 1] <= o.phases[i]);
	made_end(&o.made);
}

static void test_early_function(void **state)
{
	struct ordered o;

	(void)state;
	made_begin(&o.made, "shop",
	           "table public.t\n  column a\n    .type integer\n"
	           "  constraint ck\n    .form check\n    .expr public.f(a)\n"
	           "function public.g\n  .language sql\n  .body select true\n"
	           "function public.f integer\n  .language sql\n  .body select public.g()\n");
	need(&o.made, "constraint public.t.ck", "function public.f(integer)");
	order(&o);
	assert_before(&o, "function public.f(integer)", "table public.t");
	assert_before(&o, "function public.g()", "function public.f(integer)");
	assert_int_equal(o.phases[place(&o, "function public.f(integer)")], 30);
	made_end(&o.made);
}

/* The check takes the table's row: the function can only be made behind the table, and the check behind both. */
static void test_check_of_row(void **state)
{
	struct ordered o;

	(void)state;
	made_begin(&o.made, "shop",
	           "table public.t\n  column a\n    .type integer\n"
	           "  constraint ck\n    .form check\n    .expr public.f(t.*)\n"
	           "function public.f public.t\n  .arguments x public.t\n  .returns boolean\n  .language sql\n"
	           "  .body select x.a > 0\n");
	need(&o.made, "constraint public.t.ck", "function public.f(public.t)");
	order(&o);
	assert_int_equal(o.made.diag.errors, 0);
	assert_before(&o, "table public.t", "function public.f(public.t)");
	assert_before(&o, "function public.f(public.t)", "constraint public.t.ck");
	made_end(&o.made);
}

static void test_soft_circles(void **state)
{
	struct ordered o;

	(void)state;
	made_begin(&o.made, "shop",
	           "function public.a\n  .language sql\n  .body select public.b()\n"
	           "function public.b\n  .language sql\n  .body select public.a()\n"
	           "table public.t\n  column id\n    .type serial\n  column c\n    .type integer\n    .default "
	           "public.next()\n"
	           "function public.next\n  .returns integer\n  .language sql\n  .body select count(*)::int from "
	           "public.t\n");
	need(&o.made, "column public.t.c", "function public.next()");
	need(&o.made, "function public.next()", "table public.t");
	order(&o);
	assert_int_equal(o.made.diag.errors, 0);
	assert_before(&o, "function public.next()", "table public.t");
	assert_before(&o, "sequence public.t_id_seq", "table public.t");
	made_end(&o.made);
}

static void test_hard_circle(void **state)
{
	struct ordered o;

	(void)state;
	made_begin(&o.made, "shop",
	           "view public.a\n  .body select * from b\nview public.b\n  .body select * from c\n"
	           "view public.c\n  .body select * from a\nview public.d\n  .body select * from a\n");
	need(&o.made, "view public.a", "view public.b");
	need(&o.made, "view public.b", "view public.c");
	need(&o.made, "view public.c", "view public.a");
	need(&o.made, "view public.d", "view public.a");
	order(&o);
	assert_int_equal(o.made.diag.errors, 1);
	assert_int_equal(o.made.diag.first->id, DIAG_DEPENDENCY_CYCLE);
	assert_string_equal(o.made.diag.first->message, "these need each other: view public.a -> view public.b -> "
	                                                "view public.c -> view public.a");
	assert_int_equal(o.count, 4);
	made_end(&o.made);
}

static void test_cyclic_foreign_keys(void **state)
{
	struct ordered o;

	(void)state;
	made_begin(&o.made, "shop",
	           "table public.t\n  column u\n    .type integer\n  constraint t_fk\n    .form foreign key\n    "
	           ".columns u\n"
	           "    .ref_table public.u\n"
	           "table public.u\n  column t\n    .type integer\n  constraint u_fk\n    .form foreign key\n    "
	           ".columns t\n"
	           "    .ref_table public.t\n");
	order(&o);
	assert_int_equal(o.made.diag.errors, 0);
	assert_before(&o, "table public.u", "constraint public.t.t_fk");
	made_end(&o.made);
}

/* Modules keep together, and go behind those whose tables they need. */
static void test_modules(void **state)
{
	static const char *const wanted[] = { "table public.base", "table public.other", "table public.a1",
		                              "table public.a2" };
	struct ordered o;
	size_t i;

	(void)state;
	made_begin(&o.made, "shop",
	           "table public.a1\n  .module auth\n  .inherits public.base\n"
	           "table public.base\n  .module core\n  column x\n    .type integer\n"
	           "table public.a2\n  .module auth\n"
	           "table public.other\n  .module core\n");
	order(&o);
	assert_int_equal(o.count, 4);
	for (i = 0; i < 4; i++)
		assert_int_equal(place(&o, wanted[i]), i);
	made_end(&o.made);
}

/* A chain of 50,000 views, the last declared first: no recursion, no more than linear. */
static void test_long_chain(void **state)
{
	enum { COUNT = 50000 };
	struct ordered o;
	struct object *before = NULL, *view;
	char name[32];
	int i;

	(void)state;
	made_begin(&o.made, "shop", "");
	for (i = 0; i < COUNT; i++) {
		snprintf(name, sizeof(name), "v%d", i);
		view = catalog_add(o.made.model.catalog, NULL, KIND_VIEW, "public", name, NULL);
		attr_take(o.made.model.catalog, view, ATTR_BODY, "select 1");
		if (before)
			object_depend(o.made.model.catalog, before, view);
		before = view;
	}
	order(&o);
	assert_int_equal(o.count, COUNT);
	assert_string_equal(o.objects[0]->name, "v49999");
	assert_string_equal(o.objects[COUNT - 1]->name, "v0");
	made_end(&o.made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_phases),       cmocka_unit_test(test_early_function),
		cmocka_unit_test(test_check_of_row), cmocka_unit_test(test_soft_circles),
		cmocka_unit_test(test_hard_circle),  cmocka_unit_test(test_cyclic_foreign_keys),
		cmocka_unit_test(test_modules),      cmocka_unit_test(test_long_chain),
	};

	return cmocka_run_group_tests_name("order", tests, NULL, NULL);
}
