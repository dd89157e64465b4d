/*
 * What a program pays at its start: "again init URL" is sc_init() of the bundle of tests/bench/schema, "again connect
 * URL" is connecting alone.
 */
#include <stdio.h>
#include <string.h>

#include "bench.h"

int main(int argc, char **argv)
{
	sc_config config = { 0 };
	sc_init_result result;
	sc_db *db = NULL;
	sc_rc rc;

	if (argc != 3)
		return 64;
	config.url = argv[2];
	rc = strcmp(argv[1], "init") == 0 ? sc_init(&bench_bundle, &config, &result, &db) : sc_open(&config, &db);
	if (rc != SC_OK)
		fprintf(stderr, "%s\n", sc_last_error(db)->message);
	sc_close(db);
	return rc != SC_OK;
}
