/*
 * Many statements in one go: libpq's pipeline mode, both ways at once, so that neither side can wait for the other
 * however much flows. Statements of several commands, which the extended protocol does not take, are run on their own
 * between.
 */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <ctype.h>
#include <errno.h>
#include <libpq-fe.h>
#include <poll.h>
#include <string.h>

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

/* Behind the text that is quoted by `quote`; `escapes`: a backslash takes the next character with it. */
static const char *skip_quoted(const char *c, char quote, int escapes)
{
	for (c++; *c && *c != quote; c++)
		if (escapes && *c == '\\' && c[1])
			c++;
	return *c ? c + 1 : c;
}

/* Behind $tag$ ... $tag$; one character on where it is no such text. */
static const char *skip_dollar(const char *c)
{
	size_t tag = 1;
	const char *end;

	while (isalnum((unsigned char)c[tag]) || c[tag] == '_' || (c[tag] & 0x80))
		tag++;
	if (c[tag] != '$' || isdigit((unsigned char)c[1]))
		return c + 1;
	tag++;
	for (end = c + tag; (end = strchr(end, '$')); end++)
		if (strncmp(end, c, tag) == 0)
			return end + tag;
	return c + strlen(c);
}

static const char *skip_comment(const char *c)
{
	int depth = 0;

	if (*c == '-')
		return c + strcspn(c, "\n");
	do {
		if (c[0] == '/' && c[1] == '*') {
			depth++;
			c += 2;
		} else if (c[0] == '*' && c[1] == '/') {
			depth--;
			c += 2;
		} else {
			c++;
		}
	} while (depth && *c);
	return c;
}

/* Behind one character, text or comment. */
static const char *skip_piece(const char *sql, const char *c)
{
	int word_before = c > sql && (isalnum((unsigned char)c[-1]) || c[-1] == '_' || (c[-1] & 0x80));

	if (*c == '\'')
		return skip_quoted(c, '\'', c > sql && (c[-1] == 'e' || c[-1] == 'E'));
	if (*c == '"')
		return skip_quoted(c, '"', 0);
	if (*c == '$' && !word_before)
		return skip_dollar(c);
	if ((*c == '-' && c[1] == '-') || (*c == '/' && c[1] == '*'))
		return skip_comment(c);
	return c + 1;
}

/*
 * Does something follow a semicolon? A SQL-standard body (begin atomic ... end) counts too, for which it does not
 * matter: being run on its own is right for every statement.
 */
static int has_several(const char *sql)
{
	const char *c;
	int ended = 0;

	for (c = strchr(sql, ';') ? sql : ""; *c;) {
		const char *next = skip_piece(sql, c);
		int comment = (*c == '-' && c[1] == '-') || (*c == '/' && c[1] == '*');

		if (ended && !comment && *c != ';' && !isspace((unsigned char)*c))
			return 1;
		ended |= *c == ';';
		c = next;
	}
	return 0;
}

static int runs_alone(const struct db_query *q)
{
	return q->count == 0 && !q->row && has_several(q->sql);
}

/* ---- the pipeline ---- */

static void lost(struct pipeline *p)
{
	if (p->rc == SC_OK) {
		p->failed = p->done;
		p->rc = postgres_fail(p->db, p->conn, NULL);
	}
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
		if ((p->sync_sent || p->blocked) && !wait_socket(p)) {
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
