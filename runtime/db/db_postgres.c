/* The PostgreSQL driver: statements, rows and COPY through libpq. Connecting, errors and pipelines have files of their
 * own. */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db_row.h"
#include "runtime/db/db_session.h"

enum { COPY_CHUNK = 256 * 1024, FEW_COLUMNS = 64 };

void postgres_note_transaction(sc_db *db)
{
	switch (PQtransactionStatus(db->connection)) {
	case PQTRANS_INTRANS:
	case PQTRANS_ACTIVE:
		db->in_transaction = DB_TRANSACTION;
		break;
	case PQTRANS_INERROR:
		db->in_transaction = DB_FAILED_TRANSACTION;
		break;
	case PQTRANS_IDLE:
	case PQTRANS_UNKNOWN:
		db->in_transaction = DB_NO_TRANSACTION;
		break;
	}
}

static sc_rc deliver(sc_db *db, const PGresult *result, const struct db_query *q)
{
	const char *few[FEW_COLUMNS];
	int columns = PQnfields(result), rows = PQntuples(result), row, column;
	const char **values = columns <= FEW_COLUMNS ? few : mem_heap((size_t)columns, sizeof(*values));

	if (!values)
		return db_no_memory(db);
	for (row = 0; row < rows; row++) {
		for (column = 0; column < columns; column++)
			values[column] = PQgetisnull(result, row, column) ? NULL : PQgetvalue(result, row, column);
		if (q->row(q->context, columns, values) != 0)
			break;
	}
	if (values != few)
		free(values);
	return SC_OK;
}

sc_rc postgres_take(sc_db *db, struct pg_conn *conn, struct pg_result *result, const struct db_query *q)
{
	switch (PQresultStatus(result)) {
	case PGRES_TUPLES_OK:
		return q->row ? deliver(db, result, q) : SC_OK;
	case PGRES_COMMAND_OK:
	case PGRES_EMPTY_QUERY:
		return SC_OK;
	case PGRES_COPY_IN:
	case PGRES_COPY_OUT:
	case PGRES_COPY_BOTH:
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "load rows as a seed from a CSV file",
		               "COPY to or from the client cannot be run as a statement");
	default:
		return postgres_fail(db, conn, result);
	}
}

/* Ends a COPY that a statement has begun, so that the connection can be used again. */
static void leave_copy(PGconn *conn)
{
	PGresult *result;
	char *bytes = NULL;

	if (PQputCopyEnd(conn, "not supported") < 0)
		PQconsumeInput(conn);
	while (PQgetCopyData(conn, &bytes, 0) > 0)
		PQfreemem(bytes);
	while ((result = PQgetResult(conn)))
		PQclear(result);
}

static sc_rc finish(sc_db *db, PGresult *result, const struct db_query *q)
{
	PGconn *conn = db->connection;
	ExecStatusType status = PQresultStatus(result);
	sc_rc rc = postgres_take(db, conn, result, q);

	if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH)
		leave_copy(conn);
	PQclear(result);
	postgres_note_transaction(db);
	return rc;
}

sc_rc postgres_exec(sc_db *db, const char *sql)
{
	const struct db_query nothing = { .sql = sql };

	return finish(db, PQexec(db->connection, sql), &nothing);
}

static sc_rc postgres_begin(sc_db *db)
{
	return postgres_exec(db, "begin");
}

sc_rc postgres_query(sc_db *db, const struct db_query *q)
{
	return finish(db, PQexecParams(db->connection, q->sql, q->count, NULL, q->params, NULL, NULL, 0), q);
}

/* A row in COPY's text format: what could be taken for a separator, a line's end or NULL is escaped. */
static void add_row(struct str *s, const char *const *values, size_t width)
{
	static const char special[] = "\\\n\r\t", letters[] = "\\nrt";
	size_t i;

	for (i = 0; i < width; i++) {
		const char *value = values[i];

		str_add(s, i ? "\t" : "");
		str_add(s, value ? "" : "\\N");
		while (value && *value) {
			size_t plain = strcspn(value, special);

			str_add_bytes(s, value, plain);
			value += plain;
			if (*value) {
				str_char(s, '\\');
				str_char(s, letters[strchr(special, *value++) - special]);
			}
		}
	}
	str_char(s, '\n');
}

/* Sends all rows: SC_OK, or the error of the source or of the connection. */
static sc_rc send_rows(sc_db *db, size_t width, db_rows next, void *context)
{
	PGconn *conn = db->connection;
	const char *const *values;
	struct str piece = { 0 };
	sc_rc rc = SC_OK;
	int more;

	do {
		more = next(context, &values);
		if (more > 0)
			add_row(&piece, values, width);
		if (str_failed(&piece))
			rc = db_no_memory(db);
		else if (more < 0)
			rc = db->error.rc;
		else if (piece.length && (!more || piece.length >= COPY_CHUNK)) {
			rc = PQputCopyData(conn, str_text(&piece), (int)piece.length) == 1
			             ? SC_OK
			             : postgres_fail(db, conn, NULL);
			str_clear(&piece);
		}
	} while (more > 0 && rc == SC_OK);
	str_free(&piece);
	return rc;
}

/* COPY t, line 3, column a: "x" */
static void note_failure(struct db_copy *to, const PGresult *result)
{
	const char *context = PQresultErrorField(result, PG_DIAG_CONTEXT);
	const char *line = context ? strstr(context, ", line ") : NULL, *column;
	char *end;

	if (!line || strncmp(context, "COPY ", 5) != 0)
		return;
	to->failed_row = (size_t)strtoull(line + 7, &end, 10);
	column = strncmp(end, ", column ", 9) == 0 ? end + 9 : NULL;
	to->failed_column = column ? db_copy_column(to, column, ':') : -1;
}

/* Takes the server's answer to a COPY; an error of the rows' source comes before it. */
static sc_rc end_copy(sc_db *db, struct db_copy *to, sc_rc rc)
{
	const struct db_query nothing = { 0 };
	PGconn *conn = db->connection;
	PGresult *result;

	if (PQputCopyEnd(conn, rc == SC_OK ? NULL : "the rows could not be read") != 1 && rc == SC_OK)
		rc = postgres_fail(db, conn, NULL);
	while ((result = PQgetResult(conn))) {
		int stuck = PQresultStatus(result) == PGRES_COPY_IN;

		if (rc == SC_OK) {
			rc = postgres_take(db, conn, result, &nothing);
			if (rc != SC_OK)
				note_failure(to, result);
		}
		PQclear(result);
		if (stuck)
			leave_copy(conn);
	}
	postgres_note_transaction(db);
	return rc;
}

static sc_rc postgres_copy(sc_db *db, struct db_copy *to, db_rows next, void *context)
{
	struct db_query copy = { 0 };
	struct str sql = { 0 };
	PGresult *result;
	sc_rc rc;

	str_printf(&sql, "copy %s (%s) from stdin", to->table, to->columns);
	if (str_failed(&sql))
		return db_no_memory(db);
	copy.sql = str_text(&sql);
	result = PQexec(db->connection, copy.sql);
	if (PQresultStatus(result) == PGRES_COPY_IN) {
		PQclear(result);
		rc = end_copy(db, to, send_rows(db, strlen(to->forms), next, context));
	} else {
		rc = finish(db, result, &copy);
	}
	str_free(&sql);
	return rc;
}

static void postgres_close(sc_db *db)
{
	PQfinish(db->connection);
	db->connection = NULL;
	postgres_cancel_key(db);
	db->in_transaction = DB_NO_TRANSACTION;
}

/* What holds for the whole session, in one round trip; none for a configuration without wishes. */
sc_rc postgres_set_session(sc_db *db)
{
	struct str sql = { 0 };
	sc_rc rc = SC_OK;

	if (db->config.read_only)
		str_add(&sql, "set default_transaction_read_only = on;");
	if (db->config.statement_timeout_ms > 0)
		str_printf(&sql, "set statement_timeout = %d;", db->config.statement_timeout_ms);
	if (str_failed(&sql))
		rc = db_no_memory(db);
	else if (sql.length)
		rc = postgres_exec(db, str_text(&sql));
	str_free(&sql);
	return rc;
}

static sc_rc postgres_open(sc_db *db, const char *url)
{
	struct pg_conn *conn = NULL;
	sc_rc rc;

	if (db->connection)
		postgres_close(db);
	rc = postgres_connect(db, url, NULL, &conn);
	if (rc != SC_OK)
		return rc;
	db->connection = conn;
	db->session++;
	db->ended = 0;
	rc = postgres_set_session(db);
	if (rc != SC_OK)
		postgres_close(db);
	else
		postgres_cancel_key(db);
	return rc;
}

static const char *postgres_user(sc_db *db, struct mem *mem)
{
	return mem_text(mem, PQuser(db->connection));
}

/* reset_val: what holds for the role and the database, not what this session has set for itself. */
static sc_rc postgres_why_read_only(sc_db *db, struct mem *mem, const char **why)
{
	return db_value(
	        db, mem, why,
	        "select case when pg_catalog.pg_is_in_recovery() then 'the server is a standby' when (select "
	        "reset_val from pg_catalog.pg_settings where name = 'default_transaction_read_only') = 'on' then "
	        "'default_transaction_read_only is on' end",
	        0, NULL);
}

static int postgres_version(sc_db *db)
{
	return PQserverVersion(db->connection);
}

static void postgres_version_shown(struct str *s, int version)
{
	str_printf(s, "PostgreSQL %d.%d", version / 10000, version % 10000);
}

const struct db_driver db_driver_postgres = {
	.dialect = "postgresql",
	/* a function's body may name what is made later, or what another search_path finds */
	.ddl_settings = "set local check_function_bodies to off; set local search_path to public; "
	                "set local standard_conforming_strings to on",
	.shield = "select pg_catalog.current_setting('search_path'), pg_catalog.set_config('search_path', '', false)",
	.unshield = "select pg_catalog.set_config('search_path', $1, false)",
	.names_database = postgres_names_database,
	.open = postgres_open,
	.close = postgres_close,
	.create_database = postgres_create_database,
	.drop_database = postgres_drop_database,
	.begin = postgres_begin,
	.exec = postgres_exec,
	.query = postgres_query,
	.batch = postgres_batch,
	.copy = postgres_copy,
	.lock = postgres_lock,
	.unlock = postgres_unlock,
	.user = postgres_user,
	.why_read_only = postgres_why_read_only,
	.version = postgres_version,
	.version_shown = postgres_version_shown,
	.rows = &db_row_driver_postgres,
	.session = &db_session_driver_postgres,
};

#endif
