#ifndef RUNTIME_TESTDB_H
#define RUNTIME_TESTDB_H
/* How each database system makes, copies and drops the databases of tests. */
#include "runtime/db/db.h"

struct sc_testdb {
	struct mem mem;
	const struct testdb_way *way;
	sc_config config;     /* of the copy's connection; texts in mem */
	sc_db *server;        /* PostgreSQL: a connection beside it; NULL: none */
	const char *folder;   /* SQLite: where copies stand */
	const char *template; /* name of the template's database, path of its file */
	const char *name;     /* of the copy; NULL: there is none yet */
	const char *url;      /* of the copy */
	int lock_file;        /* SQLite: open while the template is made */
};

/* Each function leaves its error in t->server, or in `db` where there is no server. */
struct testdb_way {
	sc_rc (*begin)(struct sc_testdb *t, sc_db *db, const char *key); /* names the template; sweeps what is stale */
	sc_rc (*lock)(struct sc_testdb *t, sc_db *db);                   /* one program makes the template */
	sc_rc (*has_template)(struct sc_testdb *t, sc_db *db, int *has);
	const char *(*draft_url)(struct sc_testdb *t);         /* where the template is made; NULL: out of memory */
	sc_rc (*finish_draft)(struct sc_testdb *t, sc_db *db); /* from now on it is the template */
	void (*unlock)(struct sc_testdb *t, sc_db *db);
	sc_rc (*copy)(struct sc_testdb *t, sc_db *db); /* sets name and url */
	void (*drop)(struct sc_testdb *t);
};

extern const struct testdb_way testdb_postgres;
extern const struct testdb_way testdb_sqlite;

/* A name that no other copy has: PREFIX_SECONDS_PROCESS_NUMBER. NULL: out of memory. */
const char *testdb_new_name(struct mem *mem, const char *prefix);

#endif
