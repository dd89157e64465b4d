/* PostgreSQL: transactions with an isolation level and what became of them, connections of a pool, notifications. */
#include "runtime/db/db_session.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <errno.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/db/db_postgres.h"

static sc_rc begin(sc_db *db, const sc_tx *tx)
{
	static const char *const levels[] = { "", " isolation level read committed", " isolation level repeatable read",
		                              " isolation level serializable" };
	char sql[128];

	if (!tx)
		return postgres_exec(db, "begin");
	if ((unsigned)tx->isolation >= sizeof(levels) / sizeof(levels[0]))
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, NULL, "there is no isolation level %d",
		               (int)tx->isolation);
	snprintf(sql, sizeof(sql), "begin%s%s%s", levels[tx->isolation], tx->read_only ? " read only" : "",
	         tx->deferrable ? " deferrable" : "");
	return postgres_exec(db, sql);
}

static int take_text(void *context, int columns, const char *const *values)
{
	if (columns == 1 && values[0])
		snprintf(context, DB_ID_ROOM, "%s", values[0]);
	return 0;
}

static sc_rc transaction_id(sc_db *db, char id[DB_ID_ROOM])
{
	static const struct db_query query = {
		.sql = "select pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text"
	};
	struct db_query q = query;

	id[0] = '\0';
	q.row = take_text;
	q.context = id;
	return postgres_query(db, &q);
}

static sc_rc outcome(sc_db *db, const char *id, enum db_outcome *outcome)
{
	char status[DB_ID_ROOM] = "";
	struct db_query q = { "select pg_catalog.pg_xact_status($1::pg_catalog.xid8)", 1, &id, take_text, status };
	sc_rc rc = postgres_query(db, &q);

	*outcome = strcmp(status, "committed") == 0     ? DB_COMMITTED
	           : strcmp(status, "aborted") == 0     ? DB_ABORTED
	           : strcmp(status, "in progress") == 0 ? DB_RUNNING
	                                                : DB_UNKNOWN;
	return rc;
}

/* A server that went away has sent the end of its stream, which a look at the socket finds without a round trip. */
static sc_rc ping(sc_db *db, int ask)
{
	PGconn *conn = db->connection;
	struct pollfd fd = { .fd = PQsocket(conn), .events = POLLIN };

	while (PQstatus(conn) == CONNECTION_OK && !db->ended && poll(&fd, 1, 0) > 0)
		if (PQconsumeInput(conn))
			(void)PQisBusy(conn); /* reads what has come, log_notice() hears of it */
	if (PQstatus(conn) != CONNECTION_OK)
		return postgres_fail(db, (struct pg_conn *)conn, NULL);
	if (db->ended)
		return db_fail(db, SC_E_LOST, NULL, NULL, NULL, "the server has ended the connection");
	return ask ? postgres_exec(db, "") : SC_OK;
}

/* As DISCARD ALL, but for the prepared statements. */
static sc_rc reset(sc_db *db)
{
	sc_rc rc = postgres_exec(db, "close all; set session authorization default; reset all; unlisten *;"
	                             "select pg_catalog.pg_advisory_unlock_all(); discard temp; discard sequences");

	return rc == SC_OK ? postgres_set_session(db) : rc;
}

/* libpq says goodbye on its socket; here that is /dev/null, since the parent goes on with the real one. */
static void abandon(sc_db *db)
{
	int nothing = open("/dev/null", O_RDWR | O_CLOEXEC), number = PQsocket(db->connection);

	if (nothing >= 0 && number >= 0 && dup2(nothing, number) == number)
		PQfinish(db->connection);
	if (nothing >= 0)
		close(nothing);
	db->connection = NULL;
	db->in_transaction = DB_NO_TRANSACTION;
	postgres_cancel_key(db);
}

static sc_rc cancel(sc_db *db)
{
	PGcancel *key = db->cancel;
	char text[256] = "";

	return !key || PQcancel(key, text, sizeof(text)) ? SC_OK : SC_E_LOST;
}

void postgres_cancel_key(sc_db *db)
{
	pthread_mutex_lock(&db->cancel_lock);
	PQfreeCancel(db->cancel);
	db->cancel = db->connection ? PQgetCancel(db->connection) : NULL;
	pthread_mutex_unlock(&db->cancel_lock);
}

static int take_notification(PGconn *conn, sc_notification *n)
{
	PGnotify *notify = PQnotifies(conn);

	if (!notify)
		return 0;
	snprintf(n->channel, sizeof(n->channel), "%s", notify->relname);
	snprintf(n->payload, sizeof(n->payload), "%s", notify->extra);
	n->sender = notify->be_pid;
	PQfreemem(notify);
	return 1;
}

static sc_rc wait_for(sc_db *db, int wait_ms, sc_notification *n)
{
	PGconn *conn = db->connection;
	struct pollfd fd = { .fd = PQsocket(conn), .events = POLLIN };
	double until = db_now() + wait_ms;

	for (;;) {
		double left = until - db_now();
		int ready;

		if (!PQconsumeInput(conn))
			return postgres_fail(db, (struct pg_conn *)conn, NULL);
		if (take_notification(conn, n))
			return SC_OK;
		if (wait_ms >= 0 && left <= 0)
			return SC_NOT_FOUND;
		ready = poll(&fd, 1, wait_ms < 0 ? -1 : (int)left + 1);
		if (ready < 0 && errno != EINTR)
			return db_fail(db, SC_E_LOST, NULL, NULL, NULL, "cannot wait for the server: %s",
			               strerror(errno));
	}
}

/* ---- the end of a database ---- */

static sc_rc drop_by(sc_db *db, PGconn *conn, const char *name, int force)
{
	static const struct db_query nothing = { 0 };
	struct str sql = { 0 };
	PGresult *result;
	sc_rc rc;

	str_add(&sql, "drop database ");
	str_ident(&sql, name);
	str_add(&sql, force ? " with (force)" : "");
	if (str_failed(&sql)) {
		str_free(&sql);
		return db_no_memory(db);
	}
	result = PQexec(conn, str_text(&sql));
	rc = postgres_take(db, (struct pg_conn *)conn, (struct pg_result *)result, &nothing);
	PQclear(result);
	str_free(&sql);
	return rc;
}

/* A database cannot be dropped from within: another one of the server, which all servers have, is the place to do it.
 */
sc_rc postgres_drop_database(sc_db *db, int force)
{
	static const char *const maintenance[] = { "postgres", "template1" };
	char *name = mem_text(&db->mem, PQdb(db->connection));
	struct pg_conn *conn = NULL;
	sc_rc rc = SC_OK;
	size_t i;

	if (!name)
		return db_no_memory(db);
	db->driver->close(db);
	for (i = 0; i < sizeof(maintenance) / sizeof(maintenance[0]); i++) {
		db->deadline = db_now() + db->config.deadline_ms;
		rc = postgres_connect(db, db->url, maintenance[i], &conn);
		db->deadline = 0;
		if (rc != SC_E_NO_DATABASE && rc != SC_E_PERMISSION)
			break;
	}
	if (rc != SC_OK)
		return rc;
	rc = drop_by(db, (PGconn *)conn, name, force);
	PQfinish((PGconn *)conn);
	return rc;
}

const struct db_session_driver db_session_driver_postgres = {
	.begin = begin,
	.transaction_id = transaction_id,
	.outcome = outcome,
	.ping = ping,
	.reset = reset,
	.abandon = abandon,
	.cancel = cancel,
	.wait = wait_for,
};

#endif
