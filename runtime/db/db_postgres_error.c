/* What PostgreSQL and libpq say went wrong, as the handle's error: code, texts, object, and whether a retry can help.
 */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <ctype.h>
#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

/* What libpq itself says before a server could: there is no code for it, only text. The rest counts as unreachable. */
struct client_row {
	const char *needle;
	sc_rc rc;
	int retryable;
	const char *remedy; /* NULL: the one of the rc */
};

#define PASSWORD_REMEDY "give a password: in the URL, PGPASSWORD or ~/.pgpass"

static const struct client_row client_rows[] = {
	{ "out of memory", SC_E_MEMORY, 0, NULL },
	{ "no password supplied", SC_E_AUTH, 0, PASSWORD_REMEDY },
	{ "definition of service", SC_E_URL, 0, "name a service that stands in pg_service.conf" },
	{ "service file", SC_E_URL, 0, "set PGSERVICEFILE to the file that has the service" },
	{ "invalid integer value", SC_E_URL, 0, NULL },
	{ "invalid port number", SC_E_URL, 0, "give a port between 1 and 65535" },
	{ "invalid sslmode", SC_E_URL, 0, "give sslmode disable, allow, prefer, require, verify-ca or verify-full" },
	{ "invalid channel_binding", SC_E_URL, 0, NULL },
	{ "invalid target_session_attrs", SC_E_URL, 0, NULL },
	{ "could not match", SC_E_URL, 0, "give as many ports and addresses as hosts" },
	{ "SSL was required", SC_E_UNREACHABLE, 0, "switch SSL on in the server, or give another sslmode" },
	{ "certificate", SC_E_UNREACHABLE, 0, "check sslmode, sslrootcert, sslcert and sslkey" },
	{ "session is read-only", SC_E_READ_ONLY, 1, NULL },
	{ "session is not read-only", SC_E_READ_ONLY, 1, "see target_session_attrs" },
};

struct state_remedy {
	const char *sqlstate;
	const char *remedy;
};

static const struct state_remedy state_remedies[] = {
	{ "08P01", "give as many values as the statement has parameters" },
	{ "42P02", "give the parameters' values to sc_query, as many as the statement has" },
	{ "42P18", "use every parameter from $1 on, and cast it where its type does not follow: $1::text" },
	{ "28000", "let an administrator add user and address to pg_hba.conf, or create the role" },
	{ "42501", NULL },
	{ "53300", "close connections that are not needed, or raise max_connections" },
	{ "53200", "raise max_locks_per_transaction, or give the server more memory" },
	{ "55P03", "find the session that holds the lock (pg_locks), or try again later" },
	{ "57014", "raise statement_timeout_ms, or make the statement quicker" },
	{ "57P03", "wait until the server has started" },
	{ "2BP01", "drop what depends on it first" },
	{ "25P02", "roll the transaction back: an earlier statement of it failed" },
	{ "0A000", "this server version cannot do that: see the message" },
};

static const char *remedy_of(const char *sqlstate)
{
	size_t i;

	for (i = 0; sqlstate && i < sizeof(state_remedies) / sizeof(state_remedies[0]); i++)
		if (strcmp(state_remedies[i].sqlstate, sqlstate) == 0)
			return state_remedies[i].remedy;
	return NULL;
}

/* "constraint public.users.users_email_key", "column public.users.email", "table public.users", "type public.mood" */
static void name_object(struct str *s, const PGresult *r)
{
	const char *schema = PQresultErrorField(r, PG_DIAG_SCHEMA_NAME);
	const char *table = PQresultErrorField(r, PG_DIAG_TABLE_NAME);
	const char *column = PQresultErrorField(r, PG_DIAG_COLUMN_NAME);
	const char *type = PQresultErrorField(r, PG_DIAG_DATATYPE_NAME);
	const char *constraint = PQresultErrorField(r, PG_DIAG_CONSTRAINT_NAME);
	const char *child = constraint ? constraint : column;
	const char *parent = table ? table : type;

	if (!parent && !child)
		return;
	str_add(s, constraint ? "constraint " : column ? "column " : table ? "table " : "type ");
	if (parent)
		str_qualified(s, schema, parent);
	if (parent && child)
		str_char(s, '.');
	if (child)
		str_ident(s, child);
}

static void add_line(struct str *s, const char *before, const char *text)
{
	if (!text || !*text)
		return;
	str_separate(s, "\n", '\n');
	str_add(s, before);
	str_add(s, text);
}

/* What libpq says of a statement on an open connection without the server having spoken. */
static sc_rc client_rc(const char *message)
{
	return message && strstr(message, client_rows[0].needle) ? client_rows[0].rc : SC_E_SQL;
}

static sc_rc fail_lost(sc_db *db, const char *sqlstate, const char *message)
{
	db_fail(db, SC_E_LOST, sqlstate, NULL, NULL, "%s", message && *message ? message : "the connection broke");
	db->error.retryable = 1;
	return SC_E_LOST;
}

static sc_rc fail_result(sc_db *db, PGconn *conn, const PGresult *r)
{
	const char *sqlstate = PQresultErrorField(r, PG_DIAG_SQLSTATE);
	const char *message = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
	const char *position = PQresultErrorField(r, PG_DIAG_STATEMENT_POSITION);
	struct str object = { 0 }, detail = { 0 };
	int retryable;
	sc_rc rc;

	if (!message)
		message = PQresultErrorMessage(r);
	if (PQstatus(conn) == CONNECTION_BAD)
		return fail_lost(db, sqlstate, message);
	rc = sqlstate ? db_rc_of_sqlstate(sqlstate, &retryable) : client_rc(message);
	name_object(&object, r);
	db_fail(db, rc, sqlstate, str_text(&object), remedy_of(sqlstate), "%s", message);
	add_line(&detail, "", PQresultErrorField(r, PG_DIAG_MESSAGE_DETAIL));
	add_line(&detail, "hint: ", PQresultErrorField(r, PG_DIAG_MESSAGE_HINT));
	add_line(&detail, "in: ", PQresultErrorField(r, PG_DIAG_CONTEXT));
	add_line(&detail, "at character ", position);
	db_detail(db, str_text(&detail));
	str_free(&object);
	str_free(&detail);
	return rc;
}

sc_rc postgres_fail(sc_db *db, struct pg_conn *conn, const struct pg_result *result)
{
	if (result)
		return fail_result(db, conn, result);
	if (PQstatus(conn) == CONNECTION_BAD)
		return fail_lost(db, NULL, PQerrorMessage(conn));
	return db_fail(db, client_rc(PQerrorMessage(conn)), NULL, NULL, NULL, "%s", PQerrorMessage(conn));
}

/* ---- connections that did not come about ---- */

/* Finds the last ":  28P01: " in a verbose message; NULL where no server has spoken. */
static const char *find_sqlstate(const char *message)
{
	const char *found = NULL;
	const char *at;

	for (at = message; (at = strstr(at, ":  ")); at += 3) {
		size_t i = 0;

		while (i < 5 && (isdigit((unsigned char)at[3 + i]) || isupper((unsigned char)at[3 + i])))
			i++;
		if (i == 5 && at[8] == ':' && at[9] == ' ')
			found = at + 3;
	}
	return found;
}

/* "connection to server ... failed: FATAL:  28P01: password ...\nLOCATION:  auth_failed, auth.c:335" without code and
 * place */
static char *without_code(struct mem *mem, const char *message, const char *state)
{
	const char *rest = state + strlen("28P01: ");
	size_t line = strcspn(rest, "\n");

	return mem_printf(mem, "%.*s%.*s", (int)(state - message), message, (int)line, rest);
}

/* libpq's message may have several lines, one a host that was tried: the first is the message, the rest its detail. */
static sc_rc fail_lines(sc_db *db, sc_rc rc, const char *state, const char *object, const char *remedy,
                        const char *text)
{
	size_t line = strcspn(text, "\n");
	const char *rest = text + line;
	struct str detail = { 0 };

	db_fail(db, rc, state, object, remedy, "%.*s", (int)line, text);
	for (; *rest; rest += line) {
		rest += strspn(rest, "\n\t ");
		line = strcspn(rest, "\n");
		str_separate(&detail, "\n", '\n');
		str_add_bytes(&detail, rest, line);
	}
	db_detail(db, str_text(&detail));
	str_free(&detail);
	return rc;
}

static sc_rc fail_client(sc_db *db, PGconn *conn)
{
	const char *message = PQerrorMessage(conn);
	size_t i;

	if (PQconnectionNeedsPassword(conn))
		return fail_lines(db, SC_E_AUTH, NULL, NULL, PASSWORD_REMEDY, message);
	for (i = 0; i < sizeof(client_rows) / sizeof(client_rows[0]); i++) {
		const struct client_row *row = &client_rows[i];

		if (!strstr(message, row->needle))
			continue;
		fail_lines(db, row->rc, NULL, NULL, row->remedy, message);
		db->error.retryable = row->retryable;
		return row->rc;
	}
	return fail_lines(db, SC_E_UNREACHABLE, NULL, NULL, NULL, message);
}

sc_rc postgres_fail_connect(sc_db *db, struct pg_conn *conn)
{
	const char *message = PQerrorMessage(conn);
	const char *at = find_sqlstate(message);
	char state[6] = "";
	struct str object = { 0 };
	struct mem mem = { 0 };
	const char *text;
	int retryable;
	sc_rc rc;

	if (!at)
		return fail_client(db, conn);
	memcpy(state, at, 5);
	text = without_code(&mem, message, at);
	rc = db_rc_of_sqlstate(state, &retryable);
	if (rc == SC_E_NO_DATABASE)
		str_printf(&object, "database %s", PQdb(conn));
	fail_lines(db, rc, state, str_text(&object), remedy_of(state), text ? text : message);
	str_free(&object);
	mem_free(&mem);
	return rc;
}

#endif
