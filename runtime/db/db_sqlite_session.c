/* SQLite: transactions and connections of a pool. A file has one writer at a time, who takes the lock when the
 * transaction begins. */
#include "runtime/db/db_session.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <stddef.h>

#include "runtime/db/db_sqlite.h"

/* One that reads first and then writes would fail where another has written meanwhile: whoever may write says so at
 * once. */
static sc_rc begin(sc_db *db, const sc_tx *tx)
{
	return db->driver->exec(db, tx && tx->read_only ? "begin" : "begin immediate");
}

/* A commit is in, or it is not: there is no connection to lose. */
static sc_rc transaction_id(sc_db *db, char id[DB_ID_ROOM])
{
	(void)db;
	id[0] = '\0';
	return SC_OK;
}

static sc_rc outcome(sc_db *db, const char *id, enum db_outcome *outcome)
{
	(void)db;
	(void)id;
	*outcome = DB_UNKNOWN;
	return SC_OK;
}

static sc_rc ping(sc_db *db, int ask)
{
	(void)db;
	(void)ask;
	return SC_OK;
}

static sc_rc reset(sc_db *db)
{
	return db->driver->exec(db, db->config.read_only ? "pragma foreign_keys = on; pragma query_only = on"
	                                                 : "pragma foreign_keys = on; pragma query_only = off");
}

/* A connection of the parent must neither be used nor closed in the child: the files of both have the same locks. */
static void abandon(sc_db *db)
{
	db->connection = NULL;
	db->in_transaction = DB_NO_TRANSACTION;
	sqlite_cancel_key(db);
}

static sc_rc cancel(sc_db *db)
{
	if (db->cancel)
		sqlite3_interrupt(db->cancel);
	return SC_OK;
}

void sqlite_cancel_key(sc_db *db)
{
	pthread_mutex_lock(&db->cancel_lock);
	db->cancel = db->connection ? sqlite_of(db) : NULL;
	pthread_mutex_unlock(&db->cancel_lock);
}

const struct db_session_driver db_session_driver_sqlite = {
	.begin = begin,
	.transaction_id = transaction_id,
	.outcome = outcome,
	.ping = ping,
	.reset = reset,
	.abandon = abandon,
	.cancel = cancel,
};

#endif
