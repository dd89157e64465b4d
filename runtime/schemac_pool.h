#ifndef SCHEMAC_POOL_H
#define SCHEMAC_POOL_H
/*
 * Transactions, connection pools and notifications. Included by schemac.h.
 *
 * A pool may be used by any number of threads; a handle that it lends belongs to one thread until it is returned. A
 * handle of a pool is an ordinary sc_db: all functions of the library and all generated ones take it.
 */

/* ---- transactions ---- */

typedef enum sc_isolation {
	SC_ISOLATION_DEFAULT, /* the server's: read committed unless configured otherwise */
	SC_READ_COMMITTED,
	SC_REPEATABLE_READ,
	SC_SERIALIZABLE /* SQLite is always serializable */
} sc_isolation;

/* Start with {0}: a transaction that may write, of the server's isolation level, in up to five attempts. */
typedef struct sc_tx {
	sc_isolation isolation;
	int read_only;
	int deferrable;  /* PostgreSQL: a serializable read-only transaction that waits until nothing can disturb it */
	int attempts;    /* how often the body may run; 0: 5, 1: never again */
	int deadline_ms; /* no new attempt begins after it; 0: none */
	int settle;      /* PostgreSQL: asks for the transaction's number before the commit (one round trip), so that a
	                    connection      lost during the commit is settled by pg_xact_status() and no transaction stays in
	                    doubt */
} sc_tx;

/* The work of a transaction. SC_OK commits; anything else rolls back, and is what sc_transaction() returns. */
typedef sc_rc (*sc_tx_body)(sc_db *db, void *context);

/*
 * Runs body in a transaction, and runs it again as a whole after a serialization failure, a deadlock, or a connection
 * that was lost before the commit (it is opened again), with growing random pauses. The body must not end the
 * transaction itself, and must bear being run again: what it keeps outside the database is its own affair.
 *
 * Inside a transaction it is a savepoint: a body that fails takes back what it did, and the outer transaction goes on.
 * It is not run again there: a serialization failure is for the outermost to retry, so the outer body must return it.
 *
 * Errors: those of the statements; SC_E_IN_DOUBT where the connection broke during the commit and it cannot be known
 * whether the transaction is in; SC_E_ARGUMENT where the body ended the transaction.
 */
SC_API sc_rc sc_transaction(sc_db *db, const sc_tx *tx, sc_tx_body body, void *context) SC_CHECKED;

/* Begins one transaction by hand, with its isolation level; sc_commit() or sc_rollback() end it. tx NULL: as
 * sc_begin(). */
SC_API sc_rc sc_begin_with(sc_db *db, const sc_tx *tx) SC_CHECKED;

/* ---- pool ---- */

typedef struct sc_pool sc_pool;

/* Start with {0}: every field has a default. */
typedef struct sc_pool_config {
	sc_config connection; /* texts are copied */
	int min;              /* connections that are opened at once; 0: 1 */
	int max;              /* connections that are kept; 0: 5 */
	int overflow;         /* more that may be lent at once, closed when they come back; 0: 10, -1: none */
	int wait_ms;          /* for one that is free; 0: 30000 */
	int lifetime_ms; /* older ones are closed when they come back (a tenth more or less, by chance); 0: 30 minutes
	                  */
	int idle_ms;     /* idle ones beyond min are closed after it; 0: 10 minutes */
	int check_ms;    /* one that was idle for longer is asked before it is lent; 0: 1000, -1: never */
} sc_pool_config;

/* All counts since the pool was opened, but for the first four. */
typedef struct sc_pool_status {
	size_t open;    /* connections there are */
	size_t idle;    /* of these, not lent */
	size_t lent;    /* of these, lent */
	size_t waiting; /* threads that wait for one */
	size_t most_lent;
	uint64_t borrowed;  /* times one was lent */
	uint64_t waited;    /* times a thread had to wait */
	double waited_ms;   /* for how long, all together */
	uint64_t timed_out; /* times no connection came in time */
	uint64_t opened;
	uint64_t closed_old;    /* by lifetime_ms, idle_ms or overflow */
	uint64_t closed_broken; /* the server or the network had ended it */
} sc_pool_status;

/*
 * Opens the pool and its first connections. With a bundle, sc_init() runs once before. *pool is set even when it fails,
 * so that sc_pool_error() can be read; close it always. Not to be called in a fork of a process that uses the pool.
 */
SC_API sc_rc sc_pool_open(const sc_bundle *bundle, const sc_pool_config *config, sc_pool **pool) SC_CHECKED;
SC_API const sc_error *sc_pool_error(const sc_pool *pool); /* of sc_pool_open */

/*
 * Lends a connection: an idle one, else a new one, else the next that comes back (SC_E_TIMEOUT after wait_ms). *db is
 * set even when it fails, so that its error can be read; return it always. In a child process after fork() the pool
 * lends new connections: those of the parent are left to the parent.
 */
SC_API sc_rc sc_pool_borrow(sc_pool *pool, sc_db **db) SC_CHECKED;

/* Gives it back. An open transaction is rolled back, the session's settings are reset; what is broken is closed. NULL
 * is fine. */
SC_API void sc_pool_return(sc_db *db);

SC_API void sc_pool_status_read(sc_pool *pool, sc_pool_status *status);

/*
 * Closes the pool: nothing is lent from now on. Waits up to wait_ms for connections that are lent and returns how many
 * are still out; each of these is closed when it comes back, and the last one frees the pool. *pool must not be used
 * afterwards.
 */
SC_API size_t sc_pool_close(sc_pool *pool, int wait_ms);

/* ---- a session for each request ---- */

/* Borrows a connection and begins a transaction. *db is set even when it fails; sc_session_end() it always. */
SC_API sc_rc sc_session_begin(sc_pool *pool, const sc_tx *tx, sc_db **db) SC_CHECKED;

/* SC_OK commits, anything else rolls back; gives the connection back. Returns the outcome, or the error of the commit;
 * its text goes to `error` (room bytes, NULL: nowhere). */
SC_API sc_rc sc_session_end(sc_db *db, sc_rc outcome, char *error, size_t room) SC_CHECKED;

/* ---- from another thread, and notifications ---- */

/* Asks the database to end the statement that runs on the handle (it fails with SC_E_TIMEOUT). The only function that
 * another thread may call on a handle; the handle must not be closed meanwhile. */
SC_API sc_rc sc_cancel(sc_db *db);

/* PostgreSQL: LISTEN, NOTIFY. A lost connection hears nothing: look at the tables again after reconnecting. */
SC_API sc_rc sc_listen(sc_db *db, const char *channel) SC_CHECKED;
SC_API sc_rc sc_notify(sc_db *db, const char *channel, const char *payload) SC_CHECKED;

typedef struct sc_notification {
	char channel[64];
	char payload[8000];
	int sender; /* process number of the server's session */
} sc_notification;

/* The next notification; waits up to wait_ms (0: not at all, -1: without end). SC_NOT_FOUND: none came. */
SC_API sc_rc sc_wait(sc_db *db, int wait_ms, sc_notification *notification) SC_CHECKED;

#endif
