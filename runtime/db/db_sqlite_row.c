/* Prepared statements and rows of SQLite: values are bound and read in the form they are stored in. */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <string.h>

#include "runtime/db/db_row.h"

static sc_rc prepare(sc_db *db, struct db_statement *s)
{
	sqlite3_stmt *stmt = NULL;

	if (s->prepared && s->session == db->session)
		return SC_OK;
	sqlite3_finalize(s->prepared);
	s->prepared = NULL;
	if (sqlite3_prepare_v3(sqlite_of(db), s->sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL) != SQLITE_OK)
		return sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
	s->prepared = stmt;
	s->session = db->session;
	return SC_OK;
}

static void forget(sc_db *db, struct db_statement *s)
{
	(void)db;
	sqlite3_finalize(s->prepared);
	s->prepared = NULL;
}

static int bind_value(sqlite3_stmt *stmt, int place, const struct db_value *v)
{
	switch (v->kind) {
	case DB_INTEGER:
		return sqlite3_bind_int64(stmt, place, v->integer);
	case DB_REAL:
		return sqlite3_bind_double(stmt, place, v->real);
	case DB_TEXT:
		return sqlite3_bind_text64(stmt, place, v->bytes, v->length, SQLITE_STATIC, SQLITE_UTF8);
	case DB_BLOB:
		if (!v->length)
			return sqlite3_bind_zeroblob(stmt, place, 0);
		return sqlite3_bind_blob64(stmt, place, v->bytes, v->length, SQLITE_STATIC);
	case DB_NULL:
		break;
	}
	return sqlite3_bind_null(stmt, place);
}

static sc_rc start(sc_db *db, struct db_rows *rows, const struct db_value *params, int stream)
{
	sqlite3_stmt *stmt = rows->statement->prepared;
	size_t i;

	(void)stream;
	db->deadline = db->config.statement_timeout_ms > 0 ? db_now() + db->config.statement_timeout_ms : 0;
	for (i = 0; i < rows->statement->param_count; i++)
		if (bind_value(stmt, (int)i + 1, &params[i]) != SQLITE_OK)
			return sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
	rows->result = stmt;
	rows->more = 1;
	return SC_OK;
}

static enum db_fault read_text(struct db_rows *rows, const void *bytes, int length, void *value)
{
	sc_str text = { bytes ? bytes : "", (size_t)length };

	if (rows->copies && !(text.ptr = db_arena_copy(rows->arena, text.ptr, text.len)))
		return DB_FAULT_MEMORY;
	memcpy(value, &text, sizeof(text));
	return DB_FAULT_NONE;
}

/* Integers that the field has no room for are at fault, never cut. */
static enum db_fault read_integer(const struct db_slot *s, int64_t n, char *value)
{
	int32_t n4 = (int32_t)n;
	int16_t n2 = (int16_t)n;

	switch (s->op) {
	case DB_OP_INT8:
		memcpy(value, &n, 8);
		return DB_FAULT_NONE;
	case DB_OP_INT4:
		memcpy(value, &n4, 4);
		return n4 == n ? DB_FAULT_NONE : DB_FAULT_RANGE;
	case DB_OP_INT2:
		memcpy(value, &n2, 2);
		return n2 == n ? DB_FAULT_NONE : DB_FAULT_RANGE;
	default:
		*(bool *)value = n != 0;
		return n == 0 || n == 1 ? DB_FAULT_NONE : DB_FAULT_RANGE;
	}
}

static enum db_fault read_call(const struct db_slot *s, struct db_rows *rows, sqlite3_stmt *stmt, int column, int type,
                               char *value)
{
	struct db_value from = { 0 };

	if (type == SQLITE_INTEGER) {
		from.kind = DB_INTEGER;
		from.integer = sqlite3_column_int64(stmt, column);
	} else if (type == SQLITE_FLOAT) {
		from.kind = DB_REAL;
		from.real = sqlite3_column_double(stmt, column);
	} else {
		from.kind = type == SQLITE_TEXT ? DB_TEXT : DB_BLOB;
		from.bytes = type == SQLITE_TEXT ? (const void *)sqlite3_column_text(stmt, column)
		                                 : sqlite3_column_blob(stmt, column);
		from.length = (size_t)sqlite3_column_bytes(stmt, column);
	}
	return s->decode(s, rows->arena, &from, value);
}

static enum db_fault read_value(const struct db_slot *s, struct db_rows *rows, sqlite3_stmt *stmt, int column, int type,
                                char *value)
{
	double real;
	float less;

	switch (s->op) {
	case DB_OP_INT8:
	case DB_OP_INT4:
	case DB_OP_INT2:
	case DB_OP_BOOL:
		if (type != SQLITE_INTEGER)
			return DB_FAULT_FORM;
		return read_integer(s, sqlite3_column_int64(stmt, column), value);
	case DB_OP_FLOAT8:
	case DB_OP_FLOAT4:
		if (type != SQLITE_FLOAT && type != SQLITE_INTEGER)
			return DB_FAULT_FORM;
		real = sqlite3_column_double(stmt, column);
		less = (float)real;
		memcpy(value, s->op == DB_OP_FLOAT8 ? (void *)&real : (void *)&less, s->op == DB_OP_FLOAT8 ? 8 : 4);
		return DB_FAULT_NONE;
	case DB_OP_TEXT:
		if (type != SQLITE_TEXT)
			return DB_FAULT_FORM;
		return read_text(rows, sqlite3_column_text(stmt, column), sqlite3_column_bytes(stmt, column), value);
	case DB_OP_BYTES:
		if (type != SQLITE_BLOB)
			return DB_FAULT_FORM;
		return read_text(rows, sqlite3_column_blob(stmt, column), sqlite3_column_bytes(stmt, column), value);
	default:
		return read_call(s, rows, stmt, column, type, value);
	}
}

static sc_rc read_row(sc_db *db, struct db_rows *rows, char *row)
{
	const struct db_slot *s = rows->statement->slots;
	size_t count = rows->statement->slot_count, i;
	sqlite3_stmt *stmt = rows->result;

	for (i = 0; i < count; i++, s++) {
		char *field = row + s->offset;
		int type = sqlite3_column_type(stmt, (int)i);
		enum db_fault fault;

		if (type == SQLITE_NULL) {
			fault = db_set_null(s, field);
		} else {
			if (s->null == DB_NULL_HAS)
				*(int *)(void *)field = 1;
			fault = read_value(s, rows, stmt, (int)i, type, field + s->delta);
		}
		if (!fault)
			continue;
		rows->column = i;
		rows->fault = fault;
		return fault == DB_FAULT_MEMORY ? db_no_memory(db)
		                                : db_fail(db, SC_E_SCHEMA, NULL, NULL, NULL,
		                                          "column %s holds a value that its field cannot",
		                                          sqlite3_column_name(stmt, (int)i));
	}
	return SC_OK;
}

static void end(sc_db *db, struct db_rows *rows)
{
	sqlite3_stmt *stmt = rows->result;

	if (!stmt)
		return;
	sqlite3_reset(stmt);
	rows->result = NULL;
	rows->more = 0;
	db->deadline = 0;
	sqlite_note_transaction(db);
}

/* The error is read before the statement is reset, which the next one must find so. */
static sc_rc next(sc_db *db, struct db_rows *rows, void *row)
{
	int code;

	if (!rows->more)
		return SC_NOT_FOUND;
	code = sqlite3_step(rows->result);
	if (code == SQLITE_ROW)
		return read_row(db, rows, row);
	rows->more = 0;
	if (code == SQLITE_DONE) {
		rows->affected = sqlite3_changes64(sqlite_of(db));
		return SC_NOT_FOUND;
	}
	return sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
}

/* sqlite3_step() prepares again by itself. */
static int is_outdated(const sc_db *db)
{
	(void)db;
	return 0;
}

const struct db_row_driver db_row_driver_sqlite = {
	.prepare = prepare,
	.forget = forget,
	.start = start,
	.next = next,
	.end = end,
	.is_outdated = is_outdated,
};

#endif
