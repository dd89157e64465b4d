/* Calls each function of the library once on the database that argv[1] names, and prints what each returned. */
#include <stdio.h>
#include <string.h>

#include "out/small.h"

static void say(const char *name, sc_rc rc)
{
	printf("%s %s\n", name, sc_rc_name(rc));
}

static int count_rows(void *context, int columns, const char *const *values)
{
	(void)values;
	*(int *)context += columns == 1;
	return 0;
}

static void ask(sc_db *db)
{
	const char *const one[] = { "a@b" };
	sc_drift_report drift;
	sc_health_report health;
	sc_status status;
	sc_seed_report seeded;
	int count = 0;
	sc_rc rc = sc_query(db, "select email from users where email = $1", 1, one, count_rows, &count);

	say("query", rc);
	if (rc == SC_OK && count != 1)
		printf("query gave %d rows\n", count);
	say("drift", sc_drift(db, &small_bundle, &drift));
	sc_drift_report_free(&drift);
	say("status", sc_status_read(db, &small_bundle, &status));
	say("health", sc_health(db, &small_bundle, &health));
	sc_health_report_free(&health);
	say("seeds", sc_seed_run(db, &small_bundle, NULL, &seeded));
	sc_seed_report_free(&seeded);
	say("columns", sc_check_columns(db, &small_bundle));
}

int main(int argc, char **argv)
{
	sc_config config = { .url = argc > 1 ? argv[1] : NULL, .deadline_ms = 5000 };
	sc_init_result result;
	sc_db *db = NULL;
	sc_rc rc = sc_init(&small_bundle, &config, &result, &db);

	say("init", rc);
	if (rc != SC_OK && !*result.error.message)
		puts("init has no message");
	sc_init_result_free(&result);
	if (rc != SC_OK)
		return 0;
	ask(db);
	sc_close(db);
	rc = sc_open(&config, &db);
	say("open", rc);
	if (rc == SC_OK)
		ask(db);
	sc_close(db);
	return 0;
}
