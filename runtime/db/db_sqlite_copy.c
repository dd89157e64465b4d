/* Many rows into a table of SQLite by one prepared insert, each value in the form that its column keeps. */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <string.h>

#include "runtime/catalog/csv.h"

static sc_rc fail_value(sc_db *db, const char *what)
{
	return db_fail(db, SC_E_DATA, NULL, NULL, NULL, "%s", what);
}

static sc_rc bind_value(sc_db *db, sqlite3_stmt *stmt, int place, char form, const char *text, struct str *bytes)
{
	int code, value;

	if (!text)
		return sqlite3_bind_null(stmt, place) == SQLITE_OK ? SC_OK : db_no_memory(db);
	switch (form) {
	case 'b':
		value = csv_boolean(text);
		if (value < 0)
			return fail_value(db, "the value is no boolean");
		code = sqlite3_bind_int(stmt, place, value);
		break;
	case 'x':
		if (!sqlite_read_bytea(bytes, text))
			return fail_value(db, "the value is no bytea: write \\x and hexadecimal digits");
		code = str_failed(bytes)
		               ? SQLITE_NOMEM
		               : sqlite3_bind_blob64(stmt, place, str_text(bytes), bytes->length, SQLITE_TRANSIENT);
		break;
	default:
		code = sqlite3_bind_text(stmt, place, text, -1, SQLITE_TRANSIENT);
	}
	return code == SQLITE_OK ? SC_OK : sqlite_fail(db, code);
}

/* "cannot store TEXT value in INTEGER column t.a", "NOT NULL constraint failed: t.a" */
static int column_in(const struct db_copy *to, const char *message)
{
	const char *dot = strrchr(message, '.');

	return dot ? db_copy_column(to, dot + 1, '\0') : -1;
}

static sc_rc insert_row(sc_db *db, sqlite3_stmt *stmt, struct db_copy *to, const char *const *values, struct str *bytes)
{
	sc_rc rc = SC_OK;
	int i;

	for (i = 0; to->forms[i] && rc == SC_OK; i++) {
		rc = bind_value(db, stmt, i + 1, to->forms[i], values[i], bytes);
		to->failed_column = rc == SC_OK ? -1 : i;
	}
	if (rc == SC_OK && sqlite3_step(stmt) != SQLITE_DONE) {
		to->failed_column = column_in(to, sqlite3_errmsg(sqlite_of(db)));
		rc = sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
	}
	sqlite3_reset(stmt);
	return rc;
}

static sc_rc insert_rows(sc_db *db, struct db_copy *to, db_rows next, void *context)
{
	struct str sql = { 0 }, bytes = { 0 };
	const char *const *values;
	sqlite3_stmt *stmt = NULL;
	int more = 1;
	size_t i;
	sc_rc rc;

	str_printf(&sql, "insert into %s (%s) values (", to->table, to->columns);
	for (i = 0; to->forms[i]; i++)
		str_add(&sql, i ? ", ?" : "?");
	str_char(&sql, ')');
	rc = str_failed(&sql) ? db_no_memory(db) : sqlite_prepare(db, str_text(&sql), &stmt);
	while (rc == SC_OK && (more = next(context, &values)) > 0) {
		to->failed_row++;
		rc = insert_row(db, stmt, to, values, &bytes);
	}
	if (rc == SC_OK)
		to->failed_row = 0;
	if (rc == SC_OK && more < 0)
		rc = db->error.rc;
	sqlite3_finalize(stmt);
	str_free(&sql);
	str_free(&bytes);
	return rc;
}

sc_rc sqlite_copy(sc_db *db, struct db_copy *to, db_rows next, void *context)
{
	int nested;
	sc_rc rc = sqlite_enter(db, 1, &nested);

	if (rc == SC_OK) {
		rc = insert_rows(db, to, next, context);
		sqlite_note_transaction(db);
		rc = sqlite_leave(db, nested, rc);
	}
	return rc;
}

#endif
