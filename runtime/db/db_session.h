#ifndef RUNTIME_DB_SESSION_H
#define RUNTIME_DB_SESSION_H
/* What a driver does for sessions: transactions with an isolation level, connections that are lent and reset,
 * notifications. */
#include "runtime/db/db.h"

enum { DB_ID_ROOM = 32 };

/* What became of a transaction. */
enum db_outcome { DB_UNKNOWN, DB_RUNNING, DB_COMMITTED, DB_ABORTED };

struct db_session_driver {
	sc_rc (*begin)(sc_db *db, const sc_tx *tx);
	/* the number of the transaction that is open; "": it has written nothing */
	sc_rc (*transaction_id)(sc_db *db, char id[DB_ID_ROOM]);
	sc_rc (*outcome)(sc_db *db, const char *id, enum db_outcome *outcome);
	/* Does the other side still answer? Without `ask` only what has arrived already is looked at. */
	sc_rc (*ping)(sc_db *db, int ask);
	sc_rc (*reset)(sc_db *db);  /* settings, temporary objects, locks and channels of the session */
	void (*abandon)(sc_db *db); /* in the child of a fork: forgets the connection without a word to the server */
	sc_rc (*cancel)(sc_db *db); /* called from another thread */
	/* NULL where the database has none */
	sc_rc (*wait)(sc_db *db, int wait_ms, sc_notification *notification);
};

extern const struct db_session_driver db_session_driver_postgres;
extern const struct db_session_driver db_session_driver_sqlite;

/* Closes the connection and opens it again, within the deadline of the configuration. */
sc_rc db_reopen(sc_db *db);

#endif
