/* The catalog: adding and finding, attributes, order, canonical text both ways, hashes, comparing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/catalog/catalog.h"

static const char text[] = "schema public\n"
                           "enum public.mood\n"
                           "  label happy\n"
                           "  label \"so so\"\n"
                           "table public.users\n"
                           "  .comment One row\\na person \\\\ user\n"
                           "  column id\n"
                           "    .type bigint\n"
                           "    .identity always\n"
                           "  column \"e.Mail\"\n"
                           "    .type text\n"
                           "    .not_null \n"
                           "  constraint users_pkey\n"
                           "    .form primary key\n"
                           "    .columns id\n"
                           "  index users_mail_ix\n"
                           "    .elements lower(\"e.Mail\")\n"
                           "function public.shout text, integer\n"
                           "  .body select 1\n";

static struct catalog *read_catalog(struct mem *mem, const char *from)
{
	struct catalog *c = catalog_new(mem, "postgresql");

	assert_non_null(c);
	assert_int_equal(catalog_read(c, from, strlen(from)), 0);
	return c;
}

static void assert_written(const struct catalog *c, const char *wanted)
{
	struct str s = { 0 };

	catalog_write(&s, c, 0);
	assert_string_equal(str_text(&s), wanted);
	str_free(&s);
}

static void assert_identity(const struct object *o, const char *wanted)
{
	struct str s = { 0 };

	object_identity(&s, o);
	assert_string_equal(str_text(&s), wanted);
	str_free(&s);
}

static void read_and_write(void **state)
{
	struct mem mem = { 0 };
	struct catalog *c = read_catalog(&mem, text);
	struct object *users = catalog_find(c, NULL, KIND_TABLE, "public", "users", NULL);
	struct object *shout = catalog_find(c, NULL, KIND_FUNCTION, "public", "shout", "text, integer");

	(void)state;
	assert_written(c, text);
	assert_non_null(users);
	assert_string_equal(attr_get(users, ATTR_COMMENT), "One row\na person \\ user");
	assert_identity(users, "table public.users");
	assert_identity(catalog_find(c, users, KIND_COLUMN, NULL, "e.Mail", NULL), "column public.users.\"e.Mail\"");
	assert_identity(shout, "function public.shout(text, integer)");
	assert_null(catalog_find(c, NULL, KIND_FUNCTION, "public", "shout", "text"));
	assert_null(catalog_find(c, NULL, KIND_VIEW, "public", "users", NULL));
	assert_ptr_equal(object_top(users->children), users);
	assert_int_equal(c->count, 10);
	mem_free(&mem);
}

static void bad_text_is_named_by_line(void **state)
{
	static const struct {
		const char *text;
		int line;
	} cases[] = {
		{ "", 0 },
		{ "# note\n\ntable a.b", 0 },
		{ "nonsense a.b\n", 1 },
		{ "table\n", 1 },
		{ "table a.b\n .comment x\n", 2 },
		{ "table a.b\n  .nonsense x\n", 2 },
		{ ".comment x\n", 1 },
		{ "table a.b\n    column c\n", 2 },
		{ "table a.b\ntable a.c\ntable a.b\n", 3 },
		{ "table a.b\n  column c\n  column c\n", 3 },
		{ "                                    column c\n", 1 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct mem mem = { 0 };

		assert_int_equal(catalog_read(catalog_new(&mem, ""), cases[i].text, strlen(cases[i].text)),
		                 cases[i].line);
		mem_free(&mem);
	}
}

static void attributes(void **state)
{
	struct mem mem = { 0 };
	struct catalog *c = catalog_new(&mem, "");
	struct object *t = catalog_add(c, NULL, KIND_TABLE, "s", "t", NULL);
	char value[] = "first";

	(void)state;
	attr_set(c, t, ATTR_TYPE, "bigint");
	attr_set(c, t, ATTR_COMMENT, value);
	attr_set_at(c, t, ATTR_FORM, "foreign", 17);
	value[0] = 'F';
	assert_string_equal(attr_get(t, ATTR_COMMENT), "first");
	assert_int_equal(attr_find(t, ATTR_FORM)->at, 17);
	assert_int_equal(t->attrs[0].id, ATTR_FORM);
	assert_int_equal(t->attrs[2].id, ATTR_TYPE);
	attr_set(c, t, ATTR_COMMENT, "second");
	assert_int_equal(t->attr_count, 3);
	attr_set(c, t, ATTR_COMMENT, NULL);
	attr_set(c, t, ATTR_OWNER, NULL);
	assert_null(attr_get(t, ATTR_COMMENT));
	assert_int_equal(t->attr_count, 2);
	assert_true(attr_is(t, ATTR_TYPE, "bigint"));
	assert_false(attr_is(t, ATTR_COMMENT, "second"));
	assert_null(attr_get(NULL, ATTR_TYPE));
	attr_set(c, NULL, ATTR_TYPE, "x");
	attr_take(c, t, ATTR_OWNER, value);
	assert_ptr_equal(attr_get(t, ATTR_OWNER), value);
	assert_int_equal(attr_by_id("not_null"), ATTR_NOT_NULL);
	assert_int_equal(attr_by_id("not"), ATTR_NONE);
	assert_int_equal(kind_by_id("ts_parser"), KIND_TS_PARSER);
	assert_int_equal(kind_by_id(""), KIND_NONE);
	object_depend(c, t, t);
	assert_int_equal(t->dep_count, 0);
	mem_free(&mem);
}

static void many_objects_are_found_and_removed(void **state)
{
	struct mem mem = { 0 };
	struct catalog *c = catalog_new(&mem, "");
	char name[32];
	int i;

	(void)state;
	for (i = 0; i < 5000; i++) {
		struct object *t;

		snprintf(name, sizeof(name), "t%d", i);
		t = catalog_add(c, NULL, KIND_TABLE, "s", name, NULL);
		catalog_add(c, t, KIND_COLUMN, NULL, "id", NULL);
	}
	for (i = 0; i < 5000; i += 2) {
		snprintf(name, sizeof(name), "t%d", i);
		catalog_remove(c, catalog_find(c, NULL, KIND_TABLE, "s", name, NULL));
	}
	for (i = 0; i < 5000; i++) {
		struct object *t;

		snprintf(name, sizeof(name), "t%d", i);
		t = catalog_find(c, NULL, KIND_TABLE, "s", name, NULL);
		assert_int_equal(t != NULL, i % 2);
		if (t)
			assert_non_null(catalog_find(c, t, KIND_COLUMN, NULL, "id", NULL));
	}
	catalog_remove(c, c->last);
	catalog_add(c, NULL, KIND_TABLE, "s", "end", NULL);
	assert_string_equal(c->last->name, "end");
	mem_free(&mem);
}

static void order(void **state)
{
	struct mem mem = { 0 };
	struct catalog *c = read_catalog(&mem, "view b.v\n"
	                                       "table b.t\n"
	                                       "  index z\n"
	                                       "  constraint y\n"
	                                       "  column second\n"
	                                       "  column first\n"
	                                       "  constraint x\n"
	                                       "table a.t\n"
	                                       "enum b.e\n"
	                                       "  label z\n"
	                                       "  label a\n"
	                                       "function b.f text\n"
	                                       "function b.f bigint\n");

	(void)state;
	catalog_sort(c);
	assert_written(c, "enum b.e\n"
	                  "  label z\n"
	                  "  label a\n"
	                  "table a.t\n"
	                  "table b.t\n"
	                  "  column second\n"
	                  "  column first\n"
	                  "  constraint x\n"
	                  "  constraint y\n"
	                  "  index z\n"
	                  "function b.f bigint\n"
	                  "function b.f text\n"
	                  "view b.v\n");
	assert_string_equal(c->last->name, "v");
	mem_free(&mem);
}

static void hash_is(const char *bytes, size_t length, const char *expected)
{
	char hex[65];

	hash_text(hex, bytes, length);
	assert_string_equal(hex, expected);
	hash_text_plainly(hex, bytes, length);
	assert_string_equal(hex, expected);
}

/* The examples of FIPS 180-4, and lengths about the size of a block. */
static void hashes(void **state)
{
	static const char million_a[] = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
	char *a = malloc(1000000);

	(void)state;
	hash_is("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	hash_is("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	hash_is("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
	        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	assert_non_null(a);
	memset(a, 'a', 1000000);
	hash_is(a, 1000000, million_a);
	hash_is(a, 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
	hash_is(a, 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
	free(a);
}

static void note_difference(void *context, const struct difference *d)
{
	struct str *s = context;

	str_add(s, !d->a ? "+" : !d->b ? "-" : attrs[d->attr].id);
	str_char(s, ' ');
	object_identity(s, d->a ? d->a : d->b);
	str_char(s, ';');
}

static void comparing(void **state)
{
	static const char other[] = "table public.users\n"
	                            "  .owner me\n"
	                            "  column \"e.Mail\"\n"
	                            "    .type citext\n"
	                            "    .not_null \n"
	                            "  column id\n"
	                            "    .type bigint\n"
	                            "  column new\n"
	                            "  constraint users_pkey\n"
	                            "    .form primary key\n"
	                            "    .columns id\n"
	                            "view public.users\n";
	static const char wanted[] =
	        "- schema public;- enum public.mood;COMMENT table public.users;OWNER table public.users;"
	        "IDENTITY column public.users.id;TYPE column public.users.\"e.Mail\";"
	        "- index public.users.users_mail_ix;+ column public.users.new;"
	        "- function public.shout(text, integer);+ view public.users;";
	struct mem mem = { 0 };
	struct catalog *a = read_catalog(&mem, text), *b = read_catalog(&mem, other);
	struct str s = { 0 };

	(void)state;
	assert_int_equal(catalog_compare(a, b, note_difference, &s), 10);
	assert_string_equal(str_text(&s), wanted);
	assert_int_equal(catalog_compare(a, a, NULL, NULL), 0);
	assert_int_equal(catalog_compare(a, read_catalog(&mem, text), NULL, NULL), 0);
	str_free(&s);
	mem_free(&mem);
}

/* Whatever stands in names and values comes back as it was. */
static void any_text_survives(void **state)
{
	static const char *const names[] = { "plain",       "Two Words",   "a.b", "quo\"te", "a(b",
		                             "comma, name", "back\\slash", "ü",   "1st" };
	static const char *const values[] = {
		"", " ", "\n", "\\", "\\n", "a\r\nb", ".type x", "# no comment", "  deep"
	};
	struct mem mem = { 0 };
	struct catalog *c = catalog_new(&mem, "");
	struct str s = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 9; i++) {
		struct object *t = catalog_add(c, NULL, KIND_TABLE, names[i], names[8 - i], NULL);

		attr_set(c, t, ATTR_COMMENT, values[i]);
		attr_set(c, catalog_add(c, t, KIND_COLUMN, NULL, names[i], NULL), ATTR_DEFAULT, values[8 - i]);
		catalog_add(c, NULL, KIND_FUNCTION, names[i], "f", values[8 - i]);
	}
	catalog_write(&s, c, 0);
	assert_written(read_catalog(&mem, str_text(&s)), str_text(&s));
	assert_int_equal(catalog_compare(c, read_catalog(&mem, str_text(&s)), NULL, NULL), 0);
	str_free(&s);
	mem_free(&mem);
}

/* A trait is the row's own or its class's. */
static void test_attr_traits(void **state)
{
	static const struct {
		enum attr_id id;
		int traits;
	} rows[] = {
		{ ATTR_EXPR, TRAIT_SQL | TRAIT_COLUMNS | TRAIT_MEANS | TRAIT_PRINTED },
		{ ATTR_BODY, TRAIT_SQL | TRAIT_COLUMNS | TRAIT_MEANS },
		{ ATTR_ELEMENTS, TRAIT_SQL | TRAIT_COLUMNS | TRAIT_MEANS | TRAIT_PRINTED },
		{ ATTR_COLUMNS, TRAIT_SQL | TRAIT_COLUMNS },
		{ ATTR_INCLUDE, TRAIT_COLUMNS },
		{ ATTR_BOUND, TRAIT_SQL },
		{ ATTR_EVENTS, TRAIT_COLUMNS },
		{ ATTR_COMMENT, 0 },
		{ ATTR_TYPE, 0 },
	};
	int trait;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (trait = TRAIT_SQL; trait <= TRAIT_PRINTED; trait *= 2)
			assert_int_equal(attr_has(rows[i].id, (enum attr_trait)trait), (rows[i].traits & trait) != 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(read_and_write),
		cmocka_unit_test(bad_text_is_named_by_line),
		cmocka_unit_test(attributes),
		cmocka_unit_test(many_objects_are_found_and_removed),
		cmocka_unit_test(order),
		cmocka_unit_test(hashes),
		cmocka_unit_test(comparing),
		cmocka_unit_test(any_text_survives),
		cmocka_unit_test(test_attr_traits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
