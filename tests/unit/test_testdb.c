/* Databases for tests: each program has its own, the template is made once, a killed program leaves nothing for ever.
 */
#include "tests/unit/db_fixture.h"

#include "runtime/catalog/catalog.h"

static const sc_step steps[] = { { "table t", "create table t (a integer primary key)" } };
static const sc_asked asked[] = { { "table t", "table t\n", "0" } };
static const sc_target targets[] = {
	{ .dialect = "sqlite", .steps = steps, .step_count = 1, .asked = asked, .asked_count = 1, .fingerprint = "s1" },
	{ .dialect = "postgresql",
	  .steps = steps,
	  .step_count = 1,
	  .asked = asked,
	  .asked_count = 1,
	  .fingerprint = "p1" },
};
static const sc_bundle bundle = { SC_ABI, "unit", "0", targets, 2 };

static int count_tables(const char *sqlite, const char *postgres, sc_db *db)
{
	struct mem mem = { 0 };
	char *value = value_of(db, &mem, strcmp(sc_dialect(db), "sqlite") == 0 ? sqlite : postgres);
	int count = atoi(value);

	mem_free(&mem);
	return count;
}

static void lends(const char *url)
{
	sc_config config = { .url = url, .deadline_ms = 10000 };
	sc_testdb *one, *two;
	sc_db *a, *b;
	char *again;

	assert_ok(a, sc_testdb_open(&bundle, &config, &one, &a));
	assert_ok(b, sc_testdb_open(&bundle, &config, &two, &b));
	assert_string_not_equal(sc_testdb_url(one), sc_testdb_url(two));
	assert_ok(a, sc_exec(a, "insert into t values (1)"));
	assert_value(b, "select count(*) from t", "0");
	assert_int_equal(count_tables("select 0",
	                              "select count(*) from pg_database where datname ~ '^schemac_template_.*_new$'",
	                              a),
	                 0);
	again = strdup(sc_testdb_url(one));
	sc_testdb_close(one, a);
	sc_testdb_close(two, b);
	config.url = again;
	config.no_create = 1;
	config.deadline_ms = 1000;
	assert_int_not_equal(sc_open(&config, &a), SC_OK);
	sc_close(a);
	free(again);
}

static void each_test_has_its_own(void **state)
{
	(void)state;
	setenv("TMPDIR", f.folder, 1);
	lends(f.sqlite);
	if (*f.postgres)
		lends(f.postgres);
}

static void failures_are_clear(void **state)
{
	sc_config config = { .url = "postgresql://127.0.0.1:1/x", .deadline_ms = 100 };
	sc_testdb *test;
	sc_db *db;

	(void)state;
	assert_rc(db, sc_testdb_open(&bundle, &config, &test, &db), SC_E_UNREACHABLE);
	sc_testdb_close(test, db);
	config.url = "mysql://x/y";
	assert_rc(db, sc_testdb_open(&bundle, &config, &test, &db), SC_E_URL);
	sc_testdb_close(test, db);
	config.url = "sqlite:x.db";
	setenv("TMPDIR", "/proc/none", 1);
	assert_rc(db, sc_testdb_open(&bundle, &config, &test, &db), SC_E_READ_ONLY);
	sc_testdb_close(test, db);
	setenv("TMPDIR", f.folder, 1);
	assert_int_equal(sc_testdb_open(&bundle, &config, NULL, &db), SC_E_ARGUMENT);
	sc_testdb_close(NULL, NULL);
}

static int drop_templates(void **state)
{
	static const char find[] =
	        "select string_agg(format('drop database %I', datname), ';') from pg_database where datname ~ "
	        "'^schemac_template_' and pg_get_userbyid(datdba) = current_user";
	struct mem mem = { 0 };

	if (*f.postgres) {
		sc_db *db = open_url("dbname=postgres");
		char *each = strtok(value_of(db, &mem, find), ";");

		for (; each; each = strtok(NULL, ";"))
			(void)!sc_exec(db, each);
		sc_close(db);
	}
	mem_free(&mem);
	return drop_databases(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_test_has_its_own),
		cmocka_unit_test(failures_are_clear),
	};

	return cmocka_run_group_tests(tests, create_databases, drop_templates);
}
