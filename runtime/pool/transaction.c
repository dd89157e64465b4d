/*
 * Whole transactions: begin, body, commit; run again after what another run can cure; savepoints inside; and the truth
 * about a commit that no answer came to.
 */
#include <stdio.h>
#include <string.h>

#include "runtime/db/db_session.h"

enum { ATTEMPTS = 5, PAUSE_MOST_MS = 1000, SETTLE_TRIES = 20 };

sc_rc sc_begin_with(sc_db *db, const sc_tx *tx)
{
	sc_rc rc = db_ready(db);

	if (rc == SC_OK && db->in_transaction)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "end it with sc_commit or sc_rollback first",
		               "a transaction is open already");
	return rc == SC_OK ? db->driver->session->begin(db, tx) : rc;
}

sc_rc db_reopen(sc_db *db)
{
	if (db->connection)
		db->driver->close(db);
	db->savepoints = 0;
	return db_open_again(db);
}

/* ---- savepoints ---- */

static sc_rc savepoint(sc_db *db, const char *what, unsigned number)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "%s schemac_%u", what, number);
	return db->driver->exec(db, sql);
}

/* Runs statements of its own without touching the error that led to them. */
static void undo(sc_db *db, unsigned number)
{
	struct db_kept_error kept;

	db_error_keep(db, &kept);
	if (savepoint(db, "rollback to savepoint", number) == SC_OK)
		(void)savepoint(db, "release savepoint", number);
	db_error_put_back(db, &kept);
}

static sc_rc nested(sc_db *db, sc_tx_body body, void *context)
{
	unsigned number = ++db->savepoints;
	sc_rc rc = savepoint(db, "savepoint", number);

	if (rc == SC_OK) {
		rc = body(db, context);
		if (!db->in_transaction)
			rc = rc == SC_OK ? db_fail(db, SC_E_ARGUMENT, NULL, NULL,
			                           "leave the end of the transaction to its beginner",
			                           "the body ended the transaction that it ran in")
			                 : rc;
		else if (rc != SC_OK)
			undo(db, number);
		else
			rc = savepoint(db, "release savepoint", number);
	}
	db->savepoints = number - 1;
	return rc;
}

/* ---- a commit that no answer came to ---- */

static sc_rc in_doubt(sc_db *db, const char *id)
{
	db_fail(db, SC_E_IN_DOUBT, NULL, NULL, NULL,
	        "the connection broke during the commit%s%s: it is not known whether the transaction is in",
	        *id ? " of transaction " : "", id);
	return SC_E_IN_DOUBT;
}

/* SC_OK: it is in. SC_E_LOST: it is not, and may be run again. */
static sc_rc settle(sc_db *db, const char *id)
{
	enum db_outcome outcome = DB_RUNNING;
	unsigned tries;

	for (tries = 0; tries < SETTLE_TRIES && outcome == DB_RUNNING; tries++) {
		if (tries)
			db_sleep(db_backoff(tries, PAUSE_MOST_MS));
		if (db_reopen(db) != SC_OK || db->driver->session->outcome(db, id, &outcome) != SC_OK)
			return in_doubt(db, id);
	}
	if (outcome == DB_COMMITTED)
		return db_clear(db), SC_OK;
	return outcome == DB_ABORTED
	               ? db_fail(db, SC_E_LOST, NULL, NULL, NULL, "the connection broke before the commit")
	               : in_doubt(db, id);
}

static int leaves_doubt(const sc_db *db, sc_rc rc)
{
	return rc == SC_E_LOST || strcmp(db->error.sqlstate, "40003") == 0 || strcmp(db->error.sqlstate, "08007") == 0;
}

static sc_rc commit(sc_db *db, const sc_tx *tx)
{
	char id[DB_ID_ROOM] = "";
	sc_rc rc = SC_OK;

	if (tx->settle && !tx->read_only && db->in_transaction == DB_TRANSACTION)
		rc = db->driver->session->transaction_id(db, id);
	if (rc != SC_OK)
		return rc;
	rc = sc_commit(db);
	if (rc == SC_OK || !leaves_doubt(db, rc) || tx->read_only)
		return rc;
	if (!tx->settle)
		return in_doubt(db, id);
	return *id ? settle(db, id) : rc; /* without a number nothing was written */
}

/* ---- the outermost ---- */

static sc_rc run_once(sc_db *db, const sc_tx *tx, sc_tx_body body, void *context)
{
	sc_rc rc = db->driver->session->begin(db, tx);

	if (rc != SC_OK)
		return rc;
	rc = body(db, context);
	if (rc == SC_OK && !db->in_transaction)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "leave the end of the transaction to sc_transaction",
		               "the body ended its transaction");
	if (rc == SC_OK)
		return commit(db, tx);
	(void)sc_rollback(db);
	return rc;
}

/* Can another run cure it? A lost connection is opened again for that. */
static int is_cured(sc_db *db, sc_rc rc)
{
	struct db_kept_error kept;
	int opened;

	if (rc == SC_E_RETRY)
		return 1;
	if (rc != SC_E_LOST)
		return 0;
	db_error_keep(db, &kept);
	opened = db_reopen(db) == SC_OK;
	db_error_put_back(db, &kept);
	return opened;
}

sc_rc sc_transaction(sc_db *db, const sc_tx *tx, sc_tx_body body, void *context)
{
	static const sc_tx defaults = { 0 };
	double until;
	int attempt = 0, most;
	sc_rc rc = db_ready(db);

	if (rc != SC_OK)
		return rc;
	if (!body)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, NULL, "a transaction needs a body");
	if (db->in_transaction)
		return nested(db, body, context);
	tx = tx ? tx : &defaults;
	most = tx->attempts > 0 ? tx->attempts : ATTEMPTS;
	until = db_now() + tx->deadline_ms;
	for (;;) {
		rc = run_once(db, tx, body, context);
		if (++attempt >= most || (tx->deadline_ms > 0 && db_now() >= until) || !is_cured(db, rc))
			return rc;
		db_log(db, SC_INFO, "transaction failed (%s), attempt %d of %d follows", db->error.message, attempt + 1,
		       most);
		db_sleep(db_backoff((unsigned)attempt - 1, PAUSE_MOST_MS));
	}
}
