#ifndef SCHEMAC_OPERATE_H
#define SCHEMAC_OPERATE_H
/* Databases for tests. Included by schemac.h. */

typedef struct sc_testdb sc_testdb;

/*
 * A database of its own for a test program: a copy of a template that is made once for each schema, environment and set
 * of values that seeds take from the environment, and kept. config->url names the server (any database of it) or an
 * SQLite file, beside which nothing is written: copies stand in the folder for temporary files. The environment is
 * testing where the configuration names none. Programs may do this side by side. Copies of programs that ended without
 * sc_testdb_close() are dropped by the next call that comes an hour later, templates that were not used for a week too.
 *
 * *test and *db are set even when it fails, so that the error can be read from the handle; call sc_testdb_close()
 * always.
 */
SC_API sc_rc sc_testdb_open(const sc_bundle *bundle, const sc_config *config, sc_testdb **test, sc_db **db) SC_CHECKED;

/* How other connections and programs reach it; it lives as long as `test`. With the password, where the URL had one. */
SC_API const char *sc_testdb_url(const sc_testdb *test);

/* Closes the handle and drops the database, whoever else is connected to it. */
SC_API void sc_testdb_close(sc_testdb *test, sc_db *db);

#endif
