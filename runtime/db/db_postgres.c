/* The PostgreSQL driver: statements, rows and COPY through libpq. Connecting, errors and pipelines have files of their
 * own. */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <libpq-fe.h>
#include <stdlib.h>

#include "runtime/db/db_row.h"

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

static int send_csv(PGconn *conn, const char *csv, size_t length)
{
	while (length) {
		size_t chunk = length < COPY_CHUNK ? length : COPY_CHUNK;

		if (PQputCopyData(conn, csv, (int)chunk) != 1)
			return 0;
		csv += chunk;
		length -= chunk;
	}
	return PQputCopyEnd(conn, NULL) == 1;
}

static sc_rc copy_in(sc_db *db, const char *sql, const char *csv, size_t length)
{
	const struct db_query nothing = { .sql = sql };
	PGconn *conn = db->connection;
	PGresult *result = PQexec(conn, sql);
	sc_rc rc = SC_OK;

	if (PQresultStatus(result) != PGRES_COPY_IN)
		return finish(db, result, &nothing);
	PQclear(result);
	if (!send_csv(conn, csv, length))
		rc = postgres_fail(db, conn, NULL);
	while ((result = PQgetResult(conn))) {
		int stuck = PQresultStatus(result) == PGRES_COPY_IN;

		if (rc == SC_OK)
			rc = postgres_take(db, conn, result, &nothing);
		PQclear(result);
		if (stuck)
			leave_copy(conn);
	}
	postgres_note_transaction(db);
	return rc;
}

static sc_rc postgres_copy(sc_db *db, const char *table, const char *columns, const char *csv, size_t length)
{
	struct str sql = { 0 };
	sc_rc rc;

	str_printf(&sql, "copy %s", table);
	if (columns && *columns)
		str_printf(&sql, " (%s)", columns);
	str_add(&sql, " from stdin with (format csv, header true)");
	rc = str_failed(&sql) ? db_no_memory(db) : copy_in(db, str_text(&sql), csv, length);
	str_free(&sql);
	return rc;
}

static void postgres_close(sc_db *db)
{
	PQfinish(db->connection);
	db->connection = NULL;
	db->in_transaction = DB_NO_TRANSACTION;
}

/* What holds for the whole session, in one round trip; none for a configuration without wishes. */
static sc_rc set_session(sc_db *db)
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
	rc = set_session(db);
	if (rc != SC_OK)
		postgres_close(db);
	return rc;
}

static const char *postgres_user(sc_db *db, struct mem *mem)
{
	return mem_text(mem, PQuser(db->connection));
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
	.names_database = postgres_names_database,
	.open = postgres_open,
	.close = postgres_close,
	.create_database = postgres_create_database,
	.begin = postgres_begin,
	.exec = postgres_exec,
	.query = postgres_query,
	.batch = postgres_batch,
	.copy = postgres_copy,
	.lock = postgres_lock,
	.unlock = postgres_unlock,
	.user = postgres_user,
	.version = postgres_version,
	.version_shown = postgres_version_shown,
	.rows = &db_row_driver_postgres,
};

#endif
