/* Types read once: texts of every form in, their kinds, objects, modifiers, elements and base types out. */
#include "model_of_text.h"

static const char catalog_text[] = "enum public.mood\n  label ok\n"
                                   "enum s.mood\n"
                                   "domain public.email\n  .type character varying(320)\n"
                                   "domain public.work_email\n  .type public.email\n"
                                   "domain public.moods\n  .type public.mood[]\n"
                                   "domain public.a\n  .type public.b\n"
                                   "domain public.b\n  .type public.a\n"
                                   "type public.address\n  .form composite\n"
                                   "type public.complex\n  .form base\n"
                                   "range public.trange\n  .type time without time zone\n"
                                   "table public.t\n"
                                   "table public.\"Odd T\"\n"
                                   "view public.v\n";

struct fixture {
	struct made made;
	struct type_set *types;
};

static void begin(struct fixture *f)
{
	made_begin(&f->made, "shop", catalog_text);
	f->types = types_new(&f->made.mem, f->made.model.catalog, NULL);
}

static void test_kinds(void **state)
{
	static const struct {
		const char *text;
		enum type_kind kind;
		const char *name, *object, *base;
	} rows[] = {
		{ "integer", TYPE_IS_BUILTIN, "integer", NULL, "integer" },
		{ "numeric(12,2)", TYPE_IS_BUILTIN, "numeric", NULL, "numeric(12,2)" },
		{ "timestamp(3) with time zone", TYPE_IS_BUILTIN, "timestamp with time zone", NULL,
		  "timestamp(3) with time zone" },
		{ "text[]", TYPE_IS_ARRAY, "text", NULL, "text[]" },
		{ "public.mood", TYPE_IS_ENUM, "public.mood", "mood", "public.mood" },
		{ "mood", TYPE_IS_ENUM, "mood", "mood", "mood" },
		{ "s.mood[]", TYPE_IS_ARRAY, "s.mood", NULL, "s.mood[]" },
		{ "public.work_email", TYPE_IS_DOMAIN, "public.work_email", "work_email", "character varying(320)" },
		{ "public.moods", TYPE_IS_DOMAIN, "public.moods", "moods", "public.mood[]" },
		{ "public.a", TYPE_IS_DOMAIN, "public.a", "a", "public.a" },
		{ "public.b", TYPE_IS_DOMAIN, "public.b", "b", "public.b" },
		{ "public.address", TYPE_IS_COMPOSITE, "public.address", "address", "public.address" },
		{ "public.t", TYPE_IS_COMPOSITE, "public.t", "t", "public.t" },
		{ "public.\"Odd T\"", TYPE_IS_COMPOSITE, "public.\"Odd T\"", "Odd T", "public.\"Odd T\"" },
		{ "public.v", TYPE_IS_COMPOSITE, "public.v", "v", "public.v" },
		{ "public.complex", TYPE_IS_OTHER, "public.complex", "complex", "public.complex" },
		{ "public.trange", TYPE_IS_RANGE, "public.trange", "trange", "public.trange" },
		{ "public.tmultirange", TYPE_IS_MULTIRANGE, "public.tmultirange", "trange", "public.tmultirange" },
		{ "public.geometry(Point,4326)", TYPE_IS_OTHER, "public.geometry", NULL,
		  "public.geometry(Point,4326)" },
	};
	struct fixture f;
	size_t i;

	(void)state;
	begin(&f);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct type *t = type_of(f.types, rows[i].text);

		if (t->kind != rows[i].kind || strcmp(t->name, rows[i].name) != 0 ||
		    strcmp(t->base->text, rows[i].base) != 0)
			fail_msg("%s: kind %d, name %s, base %s", rows[i].text, t->kind, t->name, t->base->text);
		assert_string_equal(t->object ? t->object->name : "", rows[i].object ? rows[i].object : "");
		assert_ptr_equal(t, type_of(f.types, rows[i].text));
	}
	made_end(&f.made);
}

static void test_modifiers(void **state)
{
	static const struct {
		const char *text;
		int length, precision, scale, fraction;
	} rows[] = {
		{ "character varying(20)", 20, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 20 },
		{ "character varying", TYPE_NO_LIMIT, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 6 },
		{ "bit(3)", 3, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 3 },
		{ "numeric", TYPE_NO_LIMIT, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 6 },
		{ "numeric(12,2)", TYPE_NO_LIMIT, 12, 2, 12 },
		{ "numeric(5)", TYPE_NO_LIMIT, 5, 0, 5 },
		{ "numeric(5,-2)", TYPE_NO_LIMIT, 5, -2, 5 },
		{ "time(0) without time zone", TYPE_NO_LIMIT, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 0 },
		{ "interval day to second(2)", TYPE_NO_LIMIT, TYPE_NO_LIMIT, TYPE_NO_LIMIT, 2 },
	};
	struct fixture f;
	size_t i;

	(void)state;
	begin(&f);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct type *t = type_of(f.types, rows[i].text);

		if (type_length(t) != rows[i].length || type_precision(t) != rows[i].precision ||
		    type_scale(t) != rows[i].scale || type_fraction(t) != rows[i].fraction)
			fail_msg("%s: length %d, precision %d, scale %d, fraction %d", rows[i].text, type_length(t),
			         type_precision(t), type_scale(t), type_fraction(t));
	}
	assert_string_equal(type_of(f.types, "interval day to second(2)")->fields, "day to second");
	assert_null(type_of(f.types, "interval(2)")->fields);
	assert_string_equal(type_of(f.types, "public.geometry(Point,4326)")->modifier, "Point,4326");
	made_end(&f.made);
}

static void test_elements(void **state)
{
	struct fixture f;
	const struct type *t;

	(void)state;
	begin(&f);
	t = type_of(f.types, "public.work_email[]");
	assert_int_equal(t->dimensions, 1);
	assert_ptr_equal(t->element, type_of(f.types, "public.work_email"));
	assert_ptr_equal(t->element->under, type_of(f.types, "public.email"));
	assert_true(type_is(t->element, TYPE_VARCHAR));
	assert_false(type_is(t, TYPE_VARCHAR));
	assert_null(type_base_row(t));
	t = type_of(f.types, "numeric(4,1)[][]");
	assert_int_equal(t->dimensions, 2);
	assert_string_equal(t->element->text, "numeric(4,1)");
	assert_null(type_of(f.types, NULL));
	assert_null(type_of_object(f.types, NULL));
	made_end(&f.made);
}

/* What another set knows is the same there; what it does not know is added to the own one alone. */
static void test_shared(void **state)
{
	struct fixture f;
	struct type_set *lane;
	const struct type *known;
	size_t before;

	(void)state;
	begin(&f);
	known = type_of(f.types, "public.moods");
	before = f.types->known.count;
	lane = types_new(&f.made.mem, f.made.model.catalog, f.types);
	assert_ptr_equal(type_of(lane, "public.moods"), known);
	assert_ptr_equal(type_of(lane, "public.moods[]")->element, known);
	assert_int_equal(f.types->known.count, before);
	assert_int_equal(types_new(&f.made.mem, NULL, NULL)->known.count, 0);
	assert_int_equal(type_of(types_new(&f.made.mem, NULL, NULL), "public.mood")->kind, TYPE_IS_OTHER);
	made_end(&f.made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_modifiers),
		cmocka_unit_test(test_elements),
		cmocka_unit_test(test_shared),
	};

	return cmocka_run_group_tests_name("type", tests, NULL, NULL);
}
