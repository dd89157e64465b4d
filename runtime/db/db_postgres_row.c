/* Prepared statements and rows of PostgreSQL: binary both ways, decoded into structs straight from libpq's memory. */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <endian.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db_postgres_row.h"

enum { FEW_PARAMS = 64, NAME_SIZE = 32, CHUNK_ROWS = 256, FIRST_USER_OID = 16384 };

static void name_of(char name[NAME_SIZE], const struct db_statement *s)
{
	snprintf(name, NAME_SIZE, "schemac_%u", s->number);
}

static int is_prepared(const sc_db *db, const struct db_statement *s)
{
	return s->number && s->session == db->session;
}

static sc_rc prepare(sc_db *db, struct db_statement *s)
{
	char name[NAME_SIZE];
	PGresult *result;
	sc_rc rc = SC_OK;

	if (is_prepared(db, s))
		return SC_OK;
	s->number = ++db->statement_number;
	s->session = db->session;
	s->checked = 0;
	name_of(name, s);
	result = PQprepare(db->connection, name, s->sql, (int)s->param_count, s->oids);
	if (PQresultStatus(result) != PGRES_COMMAND_OK) {
		rc = postgres_fail(db, db->connection, (const struct pg_result *)result);
		s->number = 0;
	}
	PQclear(result);
	postgres_note_transaction(db);
	return rc;
}

/* In a failed transaction the server takes no DEALLOCATE: the statement stays there until the connection ends. */
static void forget(sc_db *db, struct db_statement *s)
{
	char name[NAME_SIZE], sql[NAME_SIZE + 16];

	if (is_prepared(db, s) && db->connection && db->in_transaction != DB_FAILED_TRANSACTION) {
		name_of(name, s);
		snprintf(sql, sizeof(sql), "deallocate %s", name);
		PQclear(PQexec(db->connection, sql));
	}
	s->number = 0;
}

struct arrays {
	const char *values[FEW_PARAMS];
	int lengths[FEW_PARAMS], formats[FEW_PARAMS];
};

static void fill(const char **values, int *lengths, int *formats, const struct db_value *params, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		values[i] = params[i].kind == DB_NULL ? NULL : params[i].bytes;
		lengths[i] = (int)params[i].length;
		formats[i] = 1;
	}
}

static int send_many(PGconn *conn, const char *name, const struct db_value *params, size_t count)
{
	const char **values = mem_heap(1, count * (sizeof(*values) + 2 * sizeof(int)));
	int *lengths, sent;

	if (!values)
		return -1;
	lengths = (int *)(void *)(values + count);
	fill(values, lengths, lengths + count, params, count);
	sent = PQsendQueryPrepared(conn, name, (int)count, values, lengths, lengths + count, 1);
	free(values);
	return sent;
}

static int send_query(PGconn *conn, const char *name, const struct db_value *params, size_t count)
{
	struct arrays few;

	if (count > FEW_PARAMS)
		return send_many(conn, name, params, count);
	fill(few.values, few.lengths, few.formats, params, count);
	return PQsendQueryPrepared(conn, name, (int)count, few.values, few.lengths, few.formats, 1);
}

static void set_streaming(PGconn *conn)
{
#ifdef LIBPQ_HAS_CHUNK_MODE
	PQsetChunkedRowsMode(conn, CHUNK_ROWS);
#else
	PQsetSingleRowMode(conn);
#endif
}

static void drain(PGconn *conn)
{
	PGresult *result;

	while ((result = PQgetResult(conn)))
		PQclear(result);
}

/* text, varchar, char and name have one form on the wire; a user's type has an oid that no program can know. */
static int is_wanted(Oid oid, uint32_t wanted)
{
	enum { TEXT = 25, NAME = 19, CHAR = 1042, VARCHAR = 1043 };

	if (wanted == TEXT && (oid == NAME || oid == CHAR || oid == VARCHAR))
		return 1;
	return wanted ? oid == wanted : oid >= FIRST_USER_OID;
}

/* A column that was given another type since the program was compiled shows here, before a byte of it is read. */
static sc_rc check_columns(sc_db *db, struct db_rows *rows)
{
	const PGresult *r = rows->result;
	struct db_statement *s = rows->statement;
	size_t i;

	rows->fault = DB_FAULT_FORM;
	rows->column = 0;
	if ((size_t)PQnfields(r) != s->slot_count)
		return db_fail(db, SC_E_SCHEMA, NULL, NULL, NULL, "the statement gives %d columns instead of %zu",
		               PQnfields(r), s->slot_count);
	for (i = 0; i < s->slot_count; i++) {
		if (is_wanted(PQftype(r, (int)i), s->slots[i].oid))
			continue;
		rows->column = i;
		return db_fail(db, SC_E_SCHEMA, NULL, NULL, NULL, "column %s has another type than it was compiled for",
		               PQfname(r, (int)i));
	}
	rows->fault = DB_FAULT_NONE;
	s->checked = 1;
	return SC_OK;
}

/* Takes the next result of the statement that runs; rows->count is 0 at its end. */
static sc_rc take_result(sc_db *db, struct db_rows *rows)
{
	PGconn *conn = db->connection;
	PGresult *r = PQgetResult(conn);

	PQclear(rows->result);
	rows->result = r;
	rows->row = 0;
	rows->count = 0;
	if (!r) {
		rows->more = 0;
		postgres_note_transaction(db);
		return SC_OK;
	}
	switch (PQresultStatus(r)) {
	case PGRES_SINGLE_TUPLE:
#ifdef LIBPQ_HAS_CHUNK_MODE
	case PGRES_TUPLES_CHUNK:
#endif
	case PGRES_TUPLES_OK:
		rows->count = PQntuples(r);
		if (!rows->statement->checked && check_columns(db, rows) != SC_OK)
			return SC_E_SCHEMA;
		break;
	case PGRES_COMMAND_OK:
		break;
	default:
		postgres_fail(db, (struct pg_conn *)conn, (const struct pg_result *)r);
		drain(conn);
		rows->more = 0;
		postgres_note_transaction(db);
		return db->error.rc;
	}
	rows->affected = strtoll(PQcmdTuples(r), NULL, 10);
	return SC_OK;
}

/* Without streaming the one result is all: the statement has ended when start() returns. */
static sc_rc take_all(sc_db *db, struct db_rows *rows)
{
	sc_rc rc = take_result(db, rows);

	if (rows->more)
		drain(db->connection);
	rows->more = 0;
	postgres_note_transaction(db);
	return rc;
}

static sc_rc start(sc_db *db, struct db_rows *rows, const struct db_value *params, int stream)
{
	PGconn *conn = db->connection;
	char name[NAME_SIZE];
	int sent;

	name_of(name, rows->statement);
	rows->result = NULL;
	rows->row = rows->count = 0;
	sent = send_query(conn, name, params, rows->statement->param_count);
	if (sent < 0)
		return db_no_memory(db);
	if (!sent)
		return postgres_fail(db, (struct pg_conn *)conn, NULL);
	rows->more = 1;
	if (!stream)
		return take_all(db, rows);
	set_streaming(conn);
	return SC_OK;
}

enum db_fault postgres_decode_call(const struct db_slot *s, struct sc_arena *arena, const char *bytes, size_t length,
                                   void *value)
{
	struct db_value from = { DB_BLOB, length, bytes, 0, 0 };

	return s->decode(s, arena, &from, value);
}

static sc_rc at_fault(sc_db *db, struct db_rows *rows, size_t column, enum db_fault fault)
{
	rows->column = column;
	rows->fault = fault;
	return fault == DB_FAULT_MEMORY ? db_no_memory(db)
	                                : db_fail(db, SC_E_SCHEMA, NULL, NULL, NULL, "column %s does not fit its field",
	                                          PQfname(rows->result, (int)column));
}

static sc_rc decode_row(sc_db *db, struct db_rows *rows, char *row)
{
	const struct db_slot *s = rows->statement->slots;
	size_t count = rows->statement->slot_count, i;
	const PGresult *r = rows->result;
	int number = rows->row++;

	for (i = 0; i < count; i++, s++) {
		const char *bytes = PQgetvalue(r, number, (int)i);
		int length = PQgetlength(r, number, (int)i);
		enum db_fault fault;

		if (!length && PQgetisnull(r, number, (int)i))
			fault = db_set_null(s, row + s->offset);
		else
			fault = postgres_decode(s, rows->arena, rows->copies, bytes, (size_t)length, row + s->offset);
		if (fault)
			return at_fault(db, rows, i, fault);
	}
	return SC_OK;
}

static sc_rc next(sc_db *db, struct db_rows *rows, void *row)
{
	sc_rc rc = SC_OK;

	while (rows->row >= rows->count && rows->more && rc == SC_OK)
		rc = take_result(db, rows);
	if (rc != SC_OK)
		return rc;
	return rows->row < rows->count ? decode_row(db, rows, row) : SC_NOT_FOUND;
}

/* Asks the server to stop sending; in a transaction that would be the end of it, so there the rest is read. */
static void cancel(sc_db *db)
{
	PGcancel *c = db->in_transaction ? NULL : PQgetCancel(db->connection);
	char text[256];

	if (!c)
		return;
	PQcancel(c, text, sizeof(text));
	PQfreeCancel(c);
}

static void end(sc_db *db, struct db_rows *rows)
{
	PQclear(rows->result);
	rows->result = NULL;
	if (!rows->more)
		return;
	rows->more = 0;
	cancel(db);
	drain(db->connection);
	postgres_note_transaction(db);
}

/* "cached plan must not change result type", "prepared statement does not exist" */
static int is_outdated(const sc_db *db)
{
	return strcmp(db->error.sqlstate, "0A000") == 0 || strcmp(db->error.sqlstate, "26000") == 0;
}

/* ---- COPY ---- */

static sc_rc begin_copy(sc_db *db, const char *sql, ExecStatusType wanted)
{
	PGresult *result = PQexec(db->connection, sql);
	sc_rc rc = SC_OK;

	if (PQresultStatus(result) != wanted)
		rc = postgres_fail(db, db->connection, (const struct pg_result *)result);
	PQclear(result);
	postgres_note_transaction(db);
	return rc;
}

static sc_rc copy_in(sc_db *db, const char *sql)
{
	return begin_copy(db, sql, PGRES_COPY_IN);
}

static sc_rc copy_put(sc_db *db, const char *bytes, size_t length)
{
	if (PQputCopyData(db->connection, bytes, (int)length) == 1)
		return SC_OK;
	return postgres_fail(db, db->connection, NULL);
}

/* The error that the caller has found stays: that of a COPY which was given up says no more. */
static sc_rc copy_end(sc_db *db, int give_up)
{
	PGconn *conn = db->connection;
	PGresult *result;
	sc_rc rc = SC_OK;

	if (PQputCopyEnd(conn, give_up ? "given up" : NULL) != 1 && !give_up)
		rc = postgres_fail(db, (struct pg_conn *)conn, NULL);
	while ((result = PQgetResult(conn))) {
		if (rc == SC_OK && !give_up && PQresultStatus(result) != PGRES_COMMAND_OK)
			rc = postgres_fail(db, (struct pg_conn *)conn, (const struct pg_result *)result);
		PQclear(result);
	}
	postgres_note_transaction(db);
	return rc;
}

static sc_rc copy_out(sc_db *db, const char *sql)
{
	return begin_copy(db, sql, PGRES_COPY_OUT);
}

static sc_rc copy_get(sc_db *db, char **bytes, size_t *length)
{
	PGconn *conn = db->connection;
	int got = PQgetCopyData(conn, bytes, 0);
	PGresult *result;
	sc_rc rc = SC_NOT_FOUND;

	if (got > 0) {
		*length = (size_t)got;
		return SC_OK;
	}
	*bytes = NULL;
	while ((result = PQgetResult(conn))) {
		if (rc == SC_NOT_FOUND && PQresultStatus(result) != PGRES_COMMAND_OK)
			rc = postgres_fail(db, (struct pg_conn *)conn, (const struct pg_result *)result);
		PQclear(result);
	}
	postgres_note_transaction(db);
	return rc;
}

static void copy_free(char *bytes)
{
	PQfreemem(bytes);
}

const struct db_row_driver db_row_driver_postgres = {
	.prepare = prepare,
	.forget = forget,
	.start = start,
	.next = next,
	.end = end,
	.is_outdated = is_outdated,
	.copy_in = copy_in,
	.copy_put = copy_put,
	.copy_end = copy_end,
	.copy_out = copy_out,
	.copy_get = copy_get,
	.copy_free = copy_free,
};

#endif
