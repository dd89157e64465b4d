/* The bundle: asked texts, seeds in the order of foreign keys, columns, fingerprint, CSV files. */
#include "tests/unit/model_of_text.h"

#include <unistd.h>

#include "compiler/front/dialects.h"
#include "compiler/out/snapshot.h"

/* Seeds stand in the wrong order; towns refer to countries, people to both and to themselves. */
static const char people[] = "table public.people\n"
                             "  column id\n"
                             "    .type bigint\n"
                             "    .not_null yes\n"
                             "    .identity always\n"
                             "  column town\n"
                             "    .type bigint\n"
                             "  column chief\n"
                             "    .type bigint\n"
                             "  column password\n"
                             "    .type text\n"
                             "    .secret yes\n"
                             "  constraint people_town_fkey\n"
                             "    .form foreign key\n"
                             "    .columns town\n"
                             "    .ref_table public.towns\n"
                             "  constraint people_pkey\n"
                             "    .form primary key\n"
                             "    .columns id\n"
                             "  constraint people_chief_fkey\n"
                             "    .form foreign key\n"
                             "    .columns chief\n"
                             "    .ref_table public.people\n";

static const char towns[] = "table public.towns\n"
                            "  column id\n"
                            "    .type bigint\n"
                            "  column country\n"
                            "    .type text\n"
                            "  constraint towns_country_fkey\n"
                            "    .form foreign key\n"
                            "    .columns country\n"
                            "    .ref_table public.countries\n"
                            "table public.countries\n"
                            "  column code\n"
                            "    .type text\n"
                            "    .not_null yes\n";

static const char *const seeds[] = { "people", "towns", "countries" };

static char *catalog_text(int with_seeds)
{
	struct str s = { 0 };

	str_add(&s, people);
	str_add(&s, towns);
	if (with_seeds)
		for (size_t i = 0; i < 3; i++)
			str_printf(&s, "seed %s\n  .columns a, b\n  .key a\n  row 1\n    .values 'x%zu'\x1f%zu\n",
			           seeds[i], i, i);
	return s.data;
}

static const sc_bundle *bundle_of(struct made *made, struct bundle_source *source)
{
	char *model = catalog_text(1), *live = catalog_text(0);
	const sc_bundle *bundle;

	made_begin(made, "world", model);
	*source = made_source(made, &dialect_postgres, live);
	bundle = bundle_make(&made->model, source, 1);
	free(model);
	free(live);
	return bundle;
}

static void asked_is_canonical(void **state)
{
	struct made made;
	struct bundle_source source;
	const sc_target *t = bundle_of(&made, &source)->targets;
	char hash[65];

	(void)state;
	assert_int_equal(t->asked_count, 3);
	assert_string_equal(t->asked[0].object, "table public.countries");
	assert_string_equal(t->asked[1].object, "table public.people");
	hash_text(hash, t->asked[1].text, strlen(t->asked[1].text));
	assert_string_equal(t->asked[1].hash, hash);
	assert_null(strstr(t->asked[1].text, "secret"));
	assert_true(strstr(t->asked[1].text, "people_chief_fkey") < strstr(t->asked[1].text, "people_town_fkey"));
	made_end(&made);
}

static void seeds_follow_foreign_keys(void **state)
{
	struct made made;
	struct bundle_source source;
	const sc_target *t = bundle_of(&made, &source)->targets;

	(void)state;
	assert_int_equal(t->seed_count, 3);
	assert_string_equal(t->seeds[0]->table, "public.countries");
	assert_string_equal(t->seeds[1]->table, "public.towns");
	assert_string_equal(t->seeds[2]->table, "public.people");
	assert_string_equal(t->seeds[2]->parts[0].sql, "'x0', 0");
	assert_int_equal(t->seeds[2]->parts[0].kind, SC_PART_END);
	assert_int_equal(t->seeds[2]->column_count, 2);
	assert_string_equal(t->seeds[2]->columns[0].name, "a");
	assert_int_equal(t->seeds[2]->flags, 0);
	assert_null(t->seeds[2]->environments);
	assert_string_not_equal(t->seeds[1]->hash, t->seeds[2]->hash);
	made_end(&made);
}

static void columns_say_what_they_are(void **state)
{
	struct made made;
	struct bundle_source source;
	const sc_table *t = &bundle_of(&made, &source)->targets->tables[0];

	(void)state;
	assert_string_equal(t->name, "people");
	assert_int_equal(t->column_count, 4);
	assert_string_equal(t->columns[0].type, "bigint");
	assert_true(t->columns[0].key && t->columns[0].has_default && !t->columns[0].nullable);
	assert_true(t->columns[1].nullable && !t->columns[1].key && !t->columns[1].has_default);
	assert_true(t->columns[3].secret);
	made_end(&made);
}

static void fingerprint_moves_with_the_schema(void **state)
{
	struct made a, b;
	struct bundle_source source;
	const sc_bundle *first = bundle_of(&a, &source), *second = bundle_of(&b, &source), *third;
	struct object *o;

	(void)state;
	assert_string_equal(first->targets->fingerprint, second->targets->fingerprint);
	o = object_first(source.catalog->objects, KIND_COLUMN);
	attr_set(b.model.catalog, o, ATTR_TYPE, "integer");
	third = bundle_make(&b.model, &source, 1);
	assert_string_not_equal(first->targets->fingerprint, third->targets->fingerprint);
	made_end(&a);
	made_end(&b);
}

static void csv_is_read_in(void **state)
{
	static const char text[] = "\xEF\xBB\xBF"
	                           "code,\"full name\"\r\nde,Germany\r\n";
	char path[] = "/tmp/schemac-test-XXXXXX";
	struct made made;
	struct bundle_source source;
	struct str catalog = { 0 };
	int fd = mkstemp(path);
	const sc_seed *seed;

	(void)state;
	assert_int_equal(write(fd, text, sizeof(text) - 1), sizeof(text) - 1);
	close(fd);
	str_printf(&catalog, "table public.t\n  column code\n    .type text\nseed public.t\n  .csv %s\n  .key code\n",
	           path);
	made_begin(&made, "x", str_text(&catalog));
	source = made_source(&made, &dialect_postgres, "table public.t\n  column code\n    .type text\n");
	seed = bundle_make(&made.model, &source, 1)->targets->seeds[0];
	assert_int_equal(seed->column_count, 2);
	assert_string_equal(seed->columns[0].name, "code");
	assert_string_equal(seed->columns[1].name, "\"full name\"");
	assert_int_equal(seed->columns[0].flags, SC_SEED_KEY | SC_SEED_NULLABLE);
	assert_int_equal(seed->csv_length, sizeof(text) - 1);
	assert_int_equal(seed->row_count, 0);
	assert_int_equal(made.diag.errors, 0);
	unlink(path);
	made_end(&made);

	made_begin(&made, "x", str_text(&catalog));
	source = made_source(&made, &dialect_postgres, "table public.t\n  column code\n    .type text\n");
	bundle_make(&made.model, &source, 1);
	assert_int_equal(made.diag.errors, 1);
	made_end(&made);
	str_free(&catalog);
}

static void snapshot_comes_back(void **state)
{
	struct made made;
	struct bundle_source source;
	sc_target other = *bundle_of(&made, &source)->targets;
	struct str text = { 0 }, again = { 0 };
	struct catalog *c;
	size_t wrong;

	(void)state;
	snapshot_write(&text, &made.mem, bundle_make(&made.model, &source, 1)->targets, source.catalog, 130000);
	other.dialect = "sqlite";
	other.asked_count = 1;
	snapshot_write(&text, &made.mem, &other, source.catalog, 0);
	c = snapshot_read(&made.mem, str_text(&text), text.length, NULL, &wrong);
	assert_non_null(c);
	assert_string_equal(c->dialect, "postgresql");
	assert_int_equal(c->version, 130000);
	catalog_write(&again, c, 1);
	assert_memory_equal(strchr(str_text(&text), '\n') + 1, str_text(&again), again.length);
	c = snapshot_read(&made.mem, str_text(&text), text.length, "sqlite", &wrong);
	assert_non_null(c);
	assert_string_equal(c->objects->name, "countries");
	assert_null(c->objects->next);
	assert_null(snapshot_read(&made.mem, str_text(&text), text.length, "oracle", &wrong));
	assert_int_equal(wrong, 0);
	str_add(&text, "  nonsense\n");
	assert_null(snapshot_read(&made.mem, str_text(&text), text.length, "sqlite", &wrong));
	assert_true(wrong > 30);
	assert_null(snapshot_read(&made.mem, "snapshot 2 sqlite 0\n", 20, NULL, &wrong));
	assert_int_equal(wrong, 1);
	str_free(&text);
	str_free(&again);
	made_end(&made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(asked_is_canonical),
		cmocka_unit_test(seeds_follow_foreign_keys),
		cmocka_unit_test(columns_say_what_they_are),
		cmocka_unit_test(fingerprint_moves_with_the_schema),
		cmocka_unit_test(csv_is_read_in),
		cmocka_unit_test(snapshot_comes_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
