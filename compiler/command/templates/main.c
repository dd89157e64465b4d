/* @NAME@: brings its database up and says hello. DATABASE_URL or PG* name it; else it is the file @NAME@.db here. */
#include <stdio.h>

#include "@NAME@/@NAME@.h"

int main(void)
{
	sc_init_result result;
	sc_db *db = NULL;

	if (sc_init(&@NAME@_bundle, NULL, &result, &db) != SC_OK) {
		fprintf(stderr, "@NAME@: %s\n%s\n", result.error.message, result.error.remedy);
		sc_init_result_free(&result);
		return 1;
	}
	printf("@NAME@: database ready in %.0f ms, %zu rows seeded\n", result.milliseconds, result.seeded);
	sc_init_result_free(&result);
	sc_close(db);
	return 0;
}
