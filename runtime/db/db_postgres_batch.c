/*
 * Many statements in one go: libpq's pipeline mode, both ways at once, so that neither side can wait for the other
 * however much flows. Statements of several commands, which the extended protocol does not take, are run on their own
 * between.
 */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <errno.h>
#include <libpq-fe.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

#include "runtime/catalog/sql_lexer.h"

enum { SEND_BYTES = 64 * 1024 };

struct pipeline {
	sc_db *db;
	PGconn *conn;
	const struct db_query *queries;
	size_t count;
	size_t sent;
	size_t done; /* queries whose results are all there */
	int sync_sent;
	int synced;  /* the answer to the last message has come: nothing is under way */
	int blocked; /* the socket takes no more for now */
	size_t failed;
	sc_rc rc;
};

/*
 * Does something follow a semicolon? A SQL-standard body (begin atomic ... end) counts too, for which it does not
 * matter: being run on its own is right for every statement.
 */
static int has_several(const char *sql)
{
	struct sql_token t = sql_next(strchr(sql, ';') ? sql : "", SQL_POSTGRES);
	int ended = 0;

	for (; t.type != SQL_END; t = sql_next(t.end, SQL_POSTGRES)) {
		if (ended && !sql_token_is(&t, ";"))
			return 1;
		ended |= sql_token_is(&t, ";");
	}
	return 0;
}

static int runs_alone(const struct db_query *q)
{
	return q->count == 0 && !q->row && has_several(q->sql);
}

/* ---- the pipeline ---- */

/* The connection is given up: what it would still say belongs to a pipeline that is not read to its end. */
static void lost(struct pipeline *p)
{
	if (p->rc == SC_OK) {
		p->failed = p->done;
		p->rc = postgres_fail(p->db, p->conn, NULL);
	}
	shutdown(PQsocket(p->conn), SHUT_RDWR);
	p->synced = 1;
}

/* Hands the next statements to libpq, and the Sync behind the last one. After a failure nothing but that. */
static int send_some(struct pipeline *p)
{
	size_t bytes = 0;

	if (p->rc != SC_OK)
		p->count = p->sent;
	for (; p->sent < p->count && bytes < SEND_BYTES; p->sent++) {
		const struct db_query *q = &p->queries[p->sent];

		if (!PQsendQueryParams(p->conn, q->sql, q->count, NULL, q->params, NULL, NULL, 0))
			return 0;
		bytes += strlen(q->sql) + 64;
	}
	if (p->sent < p->count || p->sync_sent)
		return 1;
	p->sync_sent = 1;
	return PQpipelineSync(p->conn);
}

/*
 * An error that libpq made itself, for want of memory, may stand where the result of the Sync would: nothing more would
 * come. The connection is given up, so that whoever waits on it sees its end.
 */
static void end_if_confused(struct pipeline *p, const PGresult *result)
{
	if (PQresultStatus(result) == PGRES_FATAL_ERROR && !PQresultErrorField(result, PG_DIAG_SQLSTATE))
		shutdown(PQsocket(p->conn), SHUT_RDWR);
}

static void take_result(struct pipeline *p, PGresult *result)
{
	static const struct db_query nothing = { 0 };
	const struct db_query *q = p->done < p->sent ? &p->queries[p->done] : &nothing;
	sc_rc rc;

	if (PQresultStatus(result) == PGRES_PIPELINE_SYNC) {
		p->synced = 1;
		return;
	}
	if (p->rc != SC_OK || PQresultStatus(result) == PGRES_PIPELINE_ABORTED)
		return;
	rc = postgres_take(p->db, p->conn, result, q);
	if (rc != SC_OK) {
		p->rc = rc;
		p->failed = p->done;
		end_if_confused(p, result);
	}
}

/* Takes all the results that are there, without waiting. */
static void take_results(struct pipeline *p)
{
	while (!p->synced && (p->done < p->sent || p->sync_sent) && !PQisBusy(p->conn)) {
		PGresult *result = PQgetResult(p->conn);

		if (result)
			take_result(p, result);
		else if (PQstatus(p->conn) == CONNECTION_BAD)
			return;
		else
			p->done++;
		PQclear(result);
	}
}

/* libpq drops the result of the Sync where it has no memory for it, and would wait for it for ever (pqParseInput3). */
static int sync_was_dropped(const struct pipeline *p)
{
	return p->rc == SC_OK && strstr(PQerrorMessage(p->conn), "out of memory") != NULL;
}

/* Until there is something to read, or room to write where that is wanted. */
static int wait_socket(struct pipeline *p)
{
	struct pollfd fd = { .fd = PQsocket(p->conn), .events = (short)(p->blocked ? POLLIN | POLLOUT : POLLIN) };

	if (poll(&fd, 1, -1) < 0)
		return errno == EINTR;
	return fd.revents & ~POLLOUT ? PQconsumeInput(p->conn) : 1;
}

static void pump(struct pipeline *p)
{
	while (!p->synced) {
		if (!p->blocked && !send_some(p)) {
			lost(p);
			return;
		}
		p->blocked = PQflush(p->conn);
		take_results(p);
		if (p->synced)
			return;
		if (p->blocked < 0 || PQstatus(p->conn) == CONNECTION_BAD) {
			lost(p);
			return;
		}
		if ((p->sync_sent || p->blocked) && (sync_was_dropped(p) || !wait_socket(p))) {
			take_results(p);
			lost(p);
			return;
		}
	}
}

static sc_rc run_pipeline(sc_db *db, const struct db_query *queries, size_t count, size_t *failed)
{
	struct pipeline p = { .db = db, .conn = db->connection, .queries = queries, .count = count };

	if (PQsetnonblocking(p.conn, 1) != 0 || !PQenterPipelineMode(p.conn)) {
		*failed = 0;
		p.rc = postgres_fail(db, p.conn, NULL);
		PQsetnonblocking(p.conn, 0);
		return p.rc;
	}
	pump(&p);
	/* both fail on a broken connection only, which is told already */
	PQexitPipelineMode(p.conn);
	PQsetnonblocking(p.conn, 0);
	postgres_note_transaction(db);
	*failed = p.failed;
	return p.rc;
}

sc_rc postgres_batch(sc_db *db, const struct db_query *queries, size_t count, size_t *failed)
{
	size_t from = 0;
	sc_rc rc = SC_OK;

	while (rc == SC_OK && from < count) {
		size_t end = from;
		size_t failed_there = 0;

		while (end < count && !runs_alone(&queries[end]))
			end++;
		if (end > from)
			rc = run_pipeline(db, queries + from, end - from, &failed_there);
		else
			rc = postgres_exec(db, queries[end++].sql);
		*failed = from + failed_there;
		from = end;
	}
	return rc;
}

#endif
