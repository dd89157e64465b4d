/* Every public function on no handle, and on one whose open failed: an error, never a crash. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/schemac.h"

static const sc_target targets[] = { { .dialect = "sqlite", .fingerprint = "f" } };
static const sc_bundle bundle = { SC_ABI, "test", "0", targets, 1 };

static void call_all(sc_db *db)
{
	sc_drift_report drift;
	sc_health_report health;
	sc_seed_report seeds;
	sc_status status;

	assert_int_equal(sc_exec(db, "select 1"), SC_E_ARGUMENT);
	assert_int_equal(sc_query(db, "select 1", 0, NULL, NULL, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_begin(db), SC_E_ARGUMENT);
	assert_int_equal(sc_commit(db), SC_E_ARGUMENT);
	(void)sc_rollback(db);
	assert_int_equal(sc_drift(db, &bundle, &drift), SC_E_ARGUMENT);
	assert_int_equal(sc_baseline(db, &bundle, 0, &drift), SC_E_ARGUMENT);
	assert_int_equal(sc_seed_run(db, &bundle, NULL, &seeds), SC_E_ARGUMENT);
	assert_int_equal(sc_status_read(db, &bundle, &status), SC_E_ARGUMENT);
	assert_int_equal(sc_check_columns(db, &bundle), SC_E_ARGUMENT);
	assert_int_equal(sc_health(db, &bundle, &health), SC_E_ARGUMENT);
	assert_non_null(sc_last_error(db)->message);
	assert_non_null(sc_dialect(db));
	sc_drift_report_free(NULL);
	sc_health_report_free(NULL);
	sc_init_result_free(NULL);
	sc_close(db);
}

static void test_no_handle(void **state)
{
	(void)state;
	assert_int_equal(sc_open(NULL, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_init(NULL, NULL, NULL, NULL), SC_E_ARGUMENT);
	call_all(NULL);
}

static void test_failed_handle(void **state)
{
	static const char *const urls[] = { "sqlite:/nonexistent/a.db", "mysql://x", "postgresql://h:99999/x",
		                            "host=/nonexistent dbname=x" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(urls) / sizeof(urls[0]); i++) {
		const sc_config config = { .url = urls[i], .deadline_ms = 1 };
		sc_db *db = NULL;

		assert_int_not_equal(sc_open(&config, &db), SC_OK);
		assert_non_null(db);
		call_all(db);
	}
}

/* An open handle, and nothing else that the functions need. */
static void test_no_bundle(void **state)
{
	const sc_config config = { .url = "sqlite::memory:" };
	sc_drift_report drift;
	sc_health_report health;
	sc_seed_report seeds;
	sc_status status;
	sc_db *db;

	(void)state;
	assert_int_equal(sc_open(&config, &db), SC_OK);
	assert_int_equal(sc_drift(db, NULL, &drift), SC_E_ARGUMENT);
	assert_non_null(strstr(sc_last_error(db)->message, "bundle"));
	assert_int_equal(sc_baseline(db, NULL, 1, &drift), SC_E_ARGUMENT);
	assert_int_equal(sc_seed_run(db, NULL, NULL, &seeds), SC_E_ARGUMENT);
	assert_int_equal(sc_status_read(db, NULL, &status), SC_E_ARGUMENT);
	assert_int_equal(sc_check_columns(db, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_health(db, NULL, &health), SC_E_ARGUMENT);
	assert_int_equal(sc_drift(db, &bundle, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_baseline(db, &bundle, 0, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_seed_run(db, &bundle, NULL, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_status_read(db, &bundle, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_health(db, &bundle, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_exec(db, NULL), SC_E_ARGUMENT);
	assert_int_equal(sc_exec(db, "select 1"), SC_OK);
	sc_close(db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_handle),
		cmocka_unit_test(test_failed_handle),
		cmocka_unit_test(test_no_bundle),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
