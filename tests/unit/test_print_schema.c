/* print_schema(): what it writes is read as the same catalog, for every kind and attribute that there is. */
#include "tests/unit/model_of_schema.h"

#include "compiler/model/clauses.h"
#include "compiler/print/print_schema.h"

/* A file with an object of every kind, and each clause at least once. */
static const char path[] = "tests/unit/print_schema/kinds.schema";

static char *read_file(struct mem *mem)
{
	FILE *file = fopen(path, "rb");
	char *text = mem_alloc(mem, 1 << 20);
	size_t length;

	assert_non_null(file);
	length = fread(text, 1, (1 << 20) - 1, file);
	assert_true(length > 0 && length < (1 << 20) - 1);
	fclose(file);
	return text;
}

static const char *canonical(struct mem *mem, struct catalog *c)
{
	struct str s = { 0 };
	const char *text;

	catalog_sort(c);
	catalog_write(&s, c, 0);
	text = mem_copy(mem, str_text(&s), s.length);
	str_free(&s);
	return text;
}

static const char *printed(struct mem *mem, const struct catalog *c)
{
	struct str s = { 0 };
	const char *text;

	assert_int_equal(print_schema(&s, c, "kinds"), 0);
	text = mem_copy(mem, str_text(&s), s.length);
	str_free(&s);
	return text;
}

static void test_round_trip(void **state)
{
	const char *before, *after, *first, *second;
	struct catalog *c;
	struct front f;

	(void)state;
	front_begin(&f);
	c = front_read(&f, read_file(&f.mem));
	before = canonical(&f.mem, c);
	first = printed(&f.mem, c);
	c = front_read(&f, first);
	front_expect_good(&f, first);
	after = canonical(&f.mem, c);
	second = printed(&f.mem, c);
	assert_string_equal(before, after);
	assert_string_equal(first, second);
	front_end(&f);
}

/* Is there an object of the kind, at the top level or below? */
static int is_shown(const struct catalog *c, enum kind kind)
{
	const struct object *o, *child;

	for (o = c->objects; o; o = o->next) {
		if (o->kind == kind)
			return 1;
		for (child = o->children; child; child = child->next)
			if (child->kind == kind)
				return 1;
	}
	return 0;
}

static void test_every_kind(void **state)
{
	struct catalog *c;
	struct front f;
	size_t i;
	int kind;

	(void)state;
	front_begin(&f);
	c = front_read(&f, read_file(&f.mem));
	for (kind = KIND_NONE + 1; kind < KIND_COUNT; kind++) {
		int has_form = kind == KIND_ROW;

		for (i = 0; i < form_count; i++)
			has_form |= form_rows[i].kind == (enum kind)kind;
		if (!has_form)
			fail_msg("no form declares a %s", kinds[kind].word);
		if (!is_shown(c, (enum kind)kind))
			fail_msg("%s has no %s", path, kinds[kind].word);
	}
	front_end(&f);
}

/* Attributes that a clause brings along, or that stand in a head or block. */
static int is_said_elsewhere(enum attr_id id)
{
	static const enum attr_id elsewhere[] = { ATTR_REF_COLUMNS, ATTR_ON_DELETE_COLUMNS,
		                                  ATTR_ARGUMENTS,   ATTR_DEFINITION,
		                                  ATTR_TIMING,      ATTR_PRIVILEGES };
	size_t i;

	for (i = 0; i < sizeof(elsewhere) / sizeof(elsewhere[0]); i++)
		if (elsewhere[i] == id)
			return 1;
	return 0;
}

static void test_every_attribute(void **state)
{
	size_t i;
	int id;

	(void)state;
	for (id = ATTR_NONE + 1; id < ATTR_COUNT; id++) {
		int found = !attrs[id].live || is_said_elsewhere((enum attr_id)id);

		for (i = 0; !found && i < clause_count; i++)
			found = clause_rows[i].attr == (enum attr_id)id;
		for (i = 0; !found && i < form_count; i++)
			found = form_rows[i].attr == (enum attr_id)id;
		if (!found)
			fail_msg("no clause says \"%s\"", attrs[id].word);
	}
}

/* Texts that are hard to write down: they come back as they were. */
static void test_values(void **state)
{
	static const struct {
		enum attr_id attr;
		const char *value;
	} values[] = {
		{ ATTR_COMMENT, "two\n\nlines" },
		{ ATTR_COMMENT, " blanks around " },
		{ ATTR_COMMENT, "it's\\n /* odd */ -- $$" },
		{ ATTR_COMMENT, "ends\n" },
		{ ATTR_COMMENT, "/ slash" },
		{ ATTR_DEFAULT, "'it''s'::text" },
		{ ATTR_DEFAULT, "(1 + 2) * 3" },
		{ ATTR_DEFAULT, "-1" },
		{ ATTR_DEFAULT, "'a' || 'b'" },
		{ ATTR_DEFAULT, "nextval('s'::regclass)" },
		{ ATTR_DEFAULT, "CURRENT_DATE" },
		{ ATTR_DEFAULT, "array['x', 'y']::text[]" },
		{ ATTR_DEFAULT, "(now() at time zone 'utc')::date" },
		{ ATTR_DEFAULT, "a collate \"C\"" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		const char *text, *before;
		struct catalog *c;
		struct front f;

		front_begin(&f);
		c = front_read(&f, "sequence s; table t { x text; }");
		attr_set(c, catalog_find(c, c->last, KIND_COLUMN, NULL, "x", NULL), values[i].attr, values[i].value);
		before = canonical(&f.mem, c);
		text = printed(&f.mem, c);
		c = front_read(&f, text);
		front_expect_good(&f, text);
		assert_string_equal(before, canonical(&f.mem, c));
		front_end(&f);
	}
}

/* Names that are words of the language keep their meaning. */
static void test_names(void **state)
{
	static const char text[] =
	        "table \"table\" { \"index\" int; \"policy\" int; \"Check\" int; \"inherits\" int; owner int;\n"
	        "  comment text; \"a\"\"b\" int; index \"where\" (\"index\"); index \"using\" (\"policy\"); }\n"
	        "enum e { table, 'Not a word', \"Also not\", 'x''y', a1 }\n"
	        "domain name : text; table u { n public.name; m name; }\n";
	const char *before, *after;
	struct catalog *c;
	struct front f;

	(void)state;
	front_begin(&f);
	c = front_read(&f, text);
	front_expect_good(&f, text);
	before = canonical(&f.mem, c);
	after = printed(&f.mem, c);
	c = front_read(&f, after);
	front_expect_good(&f, after);
	assert_string_equal(before, canonical(&f.mem, c));
	front_end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip),      cmocka_unit_test(test_every_kind),
		cmocka_unit_test(test_every_attribute), cmocka_unit_test(test_values),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
