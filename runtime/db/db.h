#ifndef RUNTIME_DB_H
#define RUNTIME_DB_H
/*
 * A connection and its driver. The rest of the runtime speaks to databases through this header only; libpq-fe.h is
 * included by db_postgres*.c alone, sqlite3.h by db_sqlite*.c alone.
 */
#include <stddef.h>

#include <pthread.h>

#include "runtime/catalog/mem.h"
#include "runtime/catalog/str.h"
#include "runtime/schemac.h"

/* One query of a batch: its rows go to `row`. */
struct db_query {
	const char *sql;
	int count;
	const char *const *params;
	sc_row row;
	void *context;
};

/*
 * Rows to be copied, one a call: 1 with the row's texts in *values, valid until the next call; 0 at the end; -1 where
 * it failed, with the handle's error set.
 */
typedef int (*db_rows)(void *context, const char *const **values);

/* Where rows go: the table and its columns quoted for SQL, and how each value is kept. After a failure, what failed. */
struct db_copy {
	const char *table;
	const char *columns; /* "a, b" */
	const char *forms;   /* a letter a column: t text as it is, b a boolean, x bytes as \x00ff */
	size_t failed_row;   /* from 1; 0: not known */
	int failed_column;   /* from 0; -1: not known */
};

/* The place of a column in to->columns whose name, unquoted, begins `text` and is followed by `after`; -1: none. */
int db_copy_column(const struct db_copy *to, const char *text, char after);

struct db_driver {
	const char *dialect;
	const char *ddl_settings;                  /* run in a transaction before the DDL of a schema; NULL: none */
	const char *shield, *unshield;             /* see db_shield(); NULL: nothing to do */
	int (*names_database)(const char *url);    /* with what libpq's variables add to it */
	sc_rc (*open)(sc_db *db, const char *url); /* one try */
	void (*close)(sc_db *db);
	sc_rc (*create_database)(sc_db *db, const char *url); /* creates the database the URL names, if missing */
	/* drops the database that the handle is connected to, and closes it; `force`: whoever else is connected */
	sc_rc (*drop_database)(sc_db *db, int force);
	sc_rc (*begin)(sc_db *db);
	sc_rc (*exec)(sc_db *db, const char *sql);
	sc_rc (*query)(sc_db *db, const struct db_query *q);
	sc_rc (*batch)(sc_db *db, const struct db_query *queries, size_t count, size_t *failed);
	sc_rc (*copy)(sc_db *db, struct db_copy *to, db_rows next, void *context);
	sc_rc (*lock)(sc_db *db, const char *name, int wait_ms); /* whole-database lock of initializers, polled */
	void (*unlock)(sc_db *db, const char *name);
	const char *(*user)(sc_db *db, struct mem *mem); /* who works here, for the ledger; "" where that is unknown */
	/* why nothing can be written there, whatever the configuration says, in `*why`; NULL: it can */
	sc_rc (*why_read_only)(sc_db *db, struct mem *mem, const char **why);
	int (*version)(sc_db *db);                         /* 150004; 3040001 */
	void (*version_shown)(struct str *s, int version); /* PostgreSQL 15.4; SQLite 3.40.1 */
	const struct db_row_driver *rows;
	const struct db_session_driver *session;
};

struct sc_db {
	const struct db_driver *driver;
	void *connection; /* the driver's own; NULL while there is none */
	char *url;        /* as given; never printed: see db_url_shown */
	sc_config config; /* texts owned by mem */
	sc_env environment;
	sc_error error;
	struct str error_text[4]; /* message, detail, object, remedy */
	struct mem mem;           /* as long as the handle */
	double deadline;    /* on db_now()'s clock: of connecting, later of the running statement (SQLite); 0: none */
	int in_transaction; /* DB_NO_TRANSACTION ...; the driver keeps it true after each call */
	unsigned session;   /* counts connections: what was prepared on an earlier one is gone */
	unsigned statement_number; /* of the last prepared statement */
	int reading;               /* an open cursor holds the connection */
	struct row_state *rows;    /* of runtime/row/, freed by rows_free before the connection is closed */
	void (*rows_free)(sc_db *db);
	struct lent *lent;   /* of runtime/pool/; NULL: not of a pool */
	unsigned savepoints; /* that are open: sc_transaction inside one */
	int ran_sql;         /* SQL of the program's own has run: the session may have other settings */
	int ended;           /* the server has said goodbye, though nothing was asked of it */
	void *cancel;        /* the driver's, for sc_cancel */
	pthread_mutex_t cancel_lock;
	unsigned calls;          /* sc_ functions that are running on the handle: one calls others */
	unsigned long failures;  /* mem_failures() when the outermost of them began */
	int trusted;             /* how far ledger_trust() has looked at the ledger in this transaction */
	unsigned trusted_tables; /* those that it saw */
	int shields;             /* db_shield() calls that wait for their db_unshield() */
	struct str path;         /* the search path that the last db_unshield() sets again */
};

/*
 * Every sc_ function that does more than one step stands between db_enter and db_leave. After an allocation that failed
 * no statement is sent, a rollback excepted, and the function returns SC_E_MEMORY: what it would have sent or reported
 * may have a hole. Between the two stands the shield of db_shield(). db_enter refuses a handle that is NULL
 * (SC_E_ARGUMENT, without db_leave).
 */
sc_rc db_ready(sc_db *db);
sc_rc db_enter(sc_db *db);
sc_rc db_leave(sc_db *db, sc_rc rc);

enum { DB_NO_TRANSACTION, DB_TRANSACTION, DB_FAILED_TRANSACTION };

/* sc_open(), and then db_shield() for as long as the handle lives: for programs that run only what schemac writes. */
sc_rc db_open(const sc_config *config, sc_db **db);

/*
 * Takes the session's search path away, and gives it back: what a database sets for its sessions (ALTER DATABASE ...
 * SET search_path) must not decide which functions and operators the queries of schemac mean. Calls nest. What runs a
 * schema's own SQL between the two sets the path itself (ddl_settings).
 */
sc_rc db_shield(sc_db *db);
void db_unshield(sc_db *db);

/* Runs many statements (no parameters) in their order, pipelined where that can be; *failed is the first that failed.
 */
sc_rc db_run(sc_db *db, const char *const *statements, size_t count, size_t *failed);

/* Runs many queries in one round trip where the driver can; *failed is the first that failed. */
sc_rc db_batch(sc_db *db, const struct db_query *queries, size_t count, size_t *failed);

sc_rc db_query(sc_db *db, const char *sql, int count, const char *const *params, sc_row row, void *context);

/* One value as text in `mem`, NULL where there is no row or it is NULL. */
sc_rc db_value(sc_db *db, struct mem *mem, const char **value, const char *sql, int count, const char *const *params);

/* Inserts rows as fast as the database can, in pieces: memory does not grow with their number. All or nothing. */
sc_rc db_copy(sc_db *db, struct db_copy *to, db_rows next, void *context);
sc_rc db_lock(sc_db *db, const char *name);
void db_unlock(sc_db *db, const char *name);
int db_version(sc_db *db);
const char *db_user(sc_db *db, struct mem *mem);

/*
 * Sets the handle's error and returns rc. Texts are copied; NULL means "", for the remedy the one that errors.def has
 * for the rc. Secrets of the URL never get in.
 */
sc_rc db_fail(sc_db *db, sc_rc rc, const char *sqlstate, const char *object, const char *remedy, const char *format,
              ...) __attribute__((format(printf, 6, 7)));
sc_rc db_no_memory(sc_db *db);
void db_detail(sc_db *db, const char *detail);
void db_object(sc_db *db, const char *object);

void db_log(sc_db *db, sc_level level, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The URL without password, for messages. */
void db_url_shown(struct str *s, const char *url);

/* Which rc an SQLSTATE stands for, and whether a retry can help. */
sc_rc db_rc_of_sqlstate(const char *sqlstate, int *retryable);

extern const struct db_driver db_driver_postgres;
extern const struct db_driver db_driver_sqlite;

/* Does the URL say which database, or must config.database? One that cannot be read counts as saying so. */
int db_names_database(const char *url);

/* Forgets the last error: what each call starts with. */
void db_clear(sc_db *db);

/* An error that outlives statements which follow it: a rollback, a new connection. */
struct db_kept_error {
	sc_error error;
	struct str texts[4];
};
void db_error_keep(sc_db *db, struct db_kept_error *kept);
void db_error_put_back(sc_db *db, struct db_kept_error *kept);
void db_error_drop(struct db_kept_error *kept);

/* A new handle, all zero, made ready for its first call. */
void db_begin_handle(sc_db *db);

/* Opens the handle's database (again), with retry until the deadline of the configuration. */
sc_rc db_open_again(sc_db *db);

/* 0 .. 1, to keep processes apart: not for secrets. */
double db_random(void);

/* Milliseconds of a clock that only goes forward. */
double db_now(void);

/* How long to wait before try number `attempt` + 2: exponential backoff from 50 ms to `most`, with full jitter. */
double db_backoff(unsigned attempt, double most);
void db_sleep(double milliseconds);

#endif
