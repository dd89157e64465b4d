/* @NAME@: brings its database up and says hello. */
#include <stdio.h>
#include <stdlib.h>

#include "@NAME@/@NAME@.h"

/* Where DATABASE_URL names none, a file beside the program is the database. */
static sc_config configuration(void)
{
	sc_config config = { 0 };

	if (!getenv("DATABASE_URL") && !getenv("PGHOST"))
		config.url = "sqlite:@NAME@.db";
	return config;
}

int main(void)
{
	sc_config config = configuration();
	sc_init_result result;
	sc_db *db = NULL;

	if (sc_init(&@NAME@_bundle, &config, &result, &db) != SC_OK) {
		fprintf(stderr, "@NAME@: %s\n%s\n", result.error.message, result.error.remedy);
		sc_init_result_free(&result);
		return 1;
	}
	printf("@NAME@: database ready in %.0f ms, %zu rows seeded\n", result.milliseconds, result.seeded);
	sc_init_result_free(&result);
	sc_close(db);
	return 0;
}
