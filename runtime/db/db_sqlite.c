/* The SQLite driver: opening a file, statements and rows. CSV, the lock and errors have files of their own. */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <errno.h>
#include <pwd.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/db/db_row.h"
#include "runtime/db/db_session.h"
#include "runtime/db/db_url.h"

enum { BUSY_MS = 10000, TRY_MS = 200, STEPS_BETWEEN_CLOCKS = 10000, FEW_COLUMNS = 64 };

struct sqlite3 *sqlite_of(sc_db *db)
{
	return ((struct sqlite_connection *)db->connection)->sqlite;
}

void sqlite_note_transaction(sc_db *db)
{
	db->in_transaction = sqlite3_get_autocommit(sqlite_of(db)) ? DB_NO_TRANSACTION : DB_TRANSACTION;
}

static int is_late(void *context)
{
	const sc_db *db = context;

	return db->deadline > 0 && db_now() > db->deadline;
}

static void start_clock(sc_db *db)
{
	db->deadline = db->config.statement_timeout_ms > 0 ? db_now() + db->config.statement_timeout_ms : 0;
}

/* Each statement to its end; *code is SQLite's. A parameter has no value here. */
static sc_rc run_all(sc_db *db, const char *sql, int *code)
{
	sqlite3_stmt *stmt;
	sc_rc rc = SC_OK;

	while (rc == SC_OK && *sql) {
		*code = sqlite3_prepare_v2(sqlite_of(db), sql, -1, &stmt, &sql);
		if (*code != SQLITE_OK)
			return SC_OK;
		rc = stmt ? sqlite_check_params(db, stmt, 0) : SC_OK;
		while (stmt && rc == SC_OK && (*code = sqlite3_step(stmt)) == SQLITE_ROW)
			;
		if (sqlite3_finalize(stmt) != SQLITE_OK)
			return SC_OK;
		*code = SQLITE_OK;
	}
	return rc;
}

sc_rc sqlite_exec(sc_db *db, const char *sql)
{
	int code = SQLITE_OK;
	sc_rc rc;

	start_clock(db);
	rc = run_all(db, sql, &code);
	if (code != SQLITE_OK)
		rc = sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
	db->deadline = 0;
	sqlite_note_transaction(db);
	return rc;
}

/* Wants one statement and nothing but white space and comments behind it; *stmt is NULL for an empty one. */
sc_rc sqlite_prepare(sc_db *db, const char *sql, struct sqlite3_stmt **stmt)
{
	sqlite3 *sqlite = sqlite_of(db);
	sqlite3_stmt *more = NULL;
	const char *tail = NULL;

	*stmt = NULL;
	if (sqlite3_prepare_v2(sqlite, sql, -1, stmt, &tail) != SQLITE_OK)
		return sqlite_fail(db, sqlite3_extended_errcode(sqlite));
	if (!*tail || (sqlite3_prepare_v2(sqlite, tail, -1, &more, NULL) == SQLITE_OK && !more))
		return SC_OK;
	sqlite3_finalize(more);
	sqlite3_finalize(*stmt);
	*stmt = NULL;
	return db_fail(db, SC_E_SYNTAX, NULL, NULL, "run them one by one", "a query may hold one statement only");
}

/* Appends bytes as PostgreSQL writes them, \x00ff, with a NUL behind. */
static void add_hex(struct str *hex, const unsigned char *bytes, int length)
{
	int i;

	str_add(hex, "\\x");
	for (i = 0; i < length; i++)
		str_printf(hex, "%02x", bytes[i]);
	str_char(hex, '\0');
}

/* Fills `values` with the row's texts, those of bytes in `hex`, one behind the other; 0 when memory ran out. */
static int read_row(sqlite3_stmt *stmt, int columns, const char **values, struct str *hex)
{
	size_t at = 0;
	int i;

	str_clear(hex);
	for (i = 0; i < columns; i++)
		if (sqlite3_column_type(stmt, i) == SQLITE_BLOB)
			add_hex(hex, sqlite3_column_blob(stmt, i), sqlite3_column_bytes(stmt, i));
	if (str_failed(hex))
		return 0;
	for (i = 0; i < columns; i++) {
		int type = sqlite3_column_type(stmt, i);

		values[i] = NULL;
		if (type == SQLITE_NULL)
			continue;
		values[i] = type == SQLITE_BLOB ? str_text(hex) + at : (const char *)sqlite3_column_text(stmt, i);
		if (!values[i])
			return 0;
		at += type == SQLITE_BLOB ? strlen(values[i]) + 1 : 0;
	}
	return 1;
}

static sc_rc step_rows(sc_db *db, sqlite3_stmt *stmt, const struct db_query *q, const char **values, struct str *hex)
{
	int columns = sqlite3_column_count(stmt);
	int code;

	while ((code = sqlite3_step(stmt)) == SQLITE_ROW) {
		if (!q->row)
			continue;
		if (!read_row(stmt, columns, values, hex))
			return db_no_memory(db);
		if (q->row(q->context, columns, values) != 0)
			return SC_OK;
	}
	return code == SQLITE_DONE ? SC_OK : sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
}

static sc_rc run_prepared(sc_db *db, sqlite3_stmt *stmt, const struct db_query *q)
{
	const char *few[FEW_COLUMNS];
	int columns = sqlite3_column_count(stmt);
	const char **values = columns <= FEW_COLUMNS ? few : mem_heap((size_t)columns, sizeof(*values));
	struct str hex = { 0 };
	sc_rc rc;

	if (!values)
		return db_no_memory(db);
	start_clock(db);
	rc = sqlite_bind(db, stmt, q);
	if (rc == SC_OK)
		rc = step_rows(db, stmt, q, values, &hex);
	db->deadline = 0;
	str_free(&hex);
	if (values != few)
		free(values);
	return rc;
}

static sc_rc sqlite_query(sc_db *db, const struct db_query *q)
{
	sqlite3_stmt *stmt = NULL;
	sc_rc rc = sqlite_prepare(db, q->sql, &stmt);

	if (rc == SC_OK && stmt)
		rc = run_prepared(db, stmt, q);
	sqlite3_finalize(stmt);
	sqlite_note_transaction(db);
	return rc;
}

/* Who will write says so at once: to find out later that another was quicker would mean to start again. */
static sc_rc begin(sc_db *db, int writes)
{
	const struct sqlite_connection *c = db->connection;

	writes = writes && !db->config.read_only && !c->reads_only;
	return sqlite_exec(db, writes ? "begin immediate" : "begin");
}

static sc_rc sqlite_begin(sc_db *db)
{
	return begin(db, 1);
}

sc_rc sqlite_enter(sc_db *db, int writes, int *nested)
{
	*nested = db->in_transaction != DB_NO_TRANSACTION;
	return *nested ? sqlite_exec(db, "savepoint schemac_inner") : begin(db, writes);
}

sc_rc sqlite_leave(sc_db *db, int nested, sc_rc rc)
{
	if (rc == SC_OK)
		rc = sqlite_exec(db, nested ? "release schemac_inner" : "commit");
	if (rc == SC_OK)
		return rc;
	/* SQLite itself ends the transaction after some errors; then there is nothing to undo */
	if (db->in_transaction)
		sqlite3_exec(sqlite_of(db), nested ? "rollback to schemac_inner; release schemac_inner" : "rollback",
		             NULL, NULL, NULL);
	sqlite_note_transaction(db);
	return rc;
}

/* As a pipeline of PostgreSQL: all or nothing where no transaction is open. Those with rows to give are taken to read.
 */
static sc_rc sqlite_batch(sc_db *db, const struct db_query *queries, size_t count, size_t *failed)
{
	int writes = 0, alone = db->in_transaction == DB_NO_TRANSACTION, nested = 0;
	size_t i;
	sc_rc rc = SC_OK;

	for (i = 0; i < count; i++)
		writes |= !queries[i].row;
	if (alone)
		rc = sqlite_enter(db, writes, &nested);
	for (i = 0; rc == SC_OK && i < count; i++) {
		const struct db_query *q = &queries[i];

		*failed = i;
		rc = q->count || q->row ? sqlite_query(db, q) : sqlite_exec(db, q->sql);
	}
	return alone ? sqlite_leave(db, nested, rc) : rc;
}

/* ---- opening ---- */

static void sqlite_close(sc_db *db)
{
	struct sqlite_connection *c = db->connection;

	sqlite_unlock(db, "");
	db->connection = NULL;
	sqlite_cancel_key(db);
	sqlite3_close_v2(c->sqlite);
	free(c);
	db->in_transaction = DB_NO_TRANSACTION;
}

/*
 * The first statement reads the file's head, so what is no database is told here. Write-ahead logging is a wish: some
 * file systems cannot do it, and then SQLite stays with its journal.
 */
static sc_rc set_session(sc_db *db)
{
	int code = sqlite3_exec(sqlite_of(db), "pragma foreign_keys = on; pragma schema_version", NULL, NULL, NULL);

	if (code == SQLITE_OK && !db->config.read_only && !sqlite3_db_readonly(sqlite_of(db), "main"))
		code = sqlite3_exec(sqlite_of(db), "pragma journal_mode = wal", NULL, NULL, NULL);
	if (code == SQLITE_OK && db->config.read_only)
		code = sqlite3_exec(sqlite_of(db), "pragma query_only = on", NULL, NULL, NULL);
	return code == SQLITE_OK ? SC_OK
	                         : sqlite_fail_open(db, db_url_path(db->url), sqlite3_extended_errcode(sqlite_of(db)));
}

/*
 * A file may come from anywhere. It can call built-in functions only, for none are added here and no extension is
 * loaded; what SQLite keeps for itself is not written through SQL. (TRUSTED_SCHEMA cannot be off: before 3.41 it would
 * take json_valid() from a check.)
 */
static void set_guards(sqlite3 *sqlite)
{
	sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
}

/* Settings and limits of a file that is open. */
static sc_rc begin_session(sc_db *db)
{
	struct sqlite3 *sqlite = sqlite_of(db);
	sc_rc rc;

	set_guards(sqlite);
	sqlite3_progress_handler(sqlite, STEPS_BETWEEN_CLOCKS, is_late, db);
	sqlite3_busy_timeout(sqlite, TRY_MS);
	rc = set_session(db);
	sqlite3_busy_timeout(sqlite, db->config.statement_timeout_ms > 0 ? db->config.statement_timeout_ms : BUSY_MS);
	return rc;
}

/* Is it one that cannot be opened the usual way? Then it is open now, for reading. */
static int open_still(sc_db *db, const char *path)
{
	struct sqlite_connection *c = db->connection;
	struct sqlite3 *still = NULL;

	if (sqlite_open_still(path, &still) != SQLITE_OK) {
		sqlite3_close_v2(still);
		return 0;
	}
	sqlite3_close_v2(c->sqlite);
	c->sqlite = still;
	return 1;
}

static sc_rc note_access(sc_db *db)
{
	struct sqlite_connection *c = db->connection;
	struct mem mem = { 0 };
	const char *why;
	sc_rc rc = sqlite_why_read_only(db, &mem, &why);

	c->reads_only = why != NULL;
	mem_free(&mem);
	return rc;
}

static sc_rc open_file(sc_db *db, const char *path, int flags)
{
	struct sqlite_connection *c = mem_heap(1, sizeof(*c));
	int code;
	sc_rc rc;

	if (!c)
		return db_no_memory(db);
	c->lock_file = -1;
	db->connection = c;
	db->session++;
	code = sqlite3_open_v2(path, &c->sqlite, flags | SQLITE_OPEN_NOMUTEX, NULL);
	if (code == SQLITE_OK) {
		rc = begin_session(db);
		if (rc != SC_OK && open_still(db, path)) {
			db_clear(db);
			rc = begin_session(db);
		}
	} else {
		rc = sqlite_fail_open(db, path, c->sqlite ? sqlite3_extended_errcode(c->sqlite) : code);
	}
	if (rc == SC_OK)
		rc = note_access(db);
	if (rc != SC_OK)
		sqlite_close(db);
	else
		sqlite_cancel_key(db);
	return rc;
}

static sc_rc sqlite_open(sc_db *db, const char *url)
{
	const char *path = db_url_path(url);
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

	if (db->connection)
		sqlite_close(db);
	if (db->config.no_create)
		flags = SQLITE_OPEN_READWRITE;
	if (db->config.read_only && strcmp(path, ":memory:") != 0)
		flags = SQLITE_OPEN_READONLY;
	return open_file(db, path, flags);
}

/* Opening creates the file; this is for a caller that asked for it after an open that might not. */
static sc_rc sqlite_create_database(sc_db *db, const char *url)
{
	if (db->connection)
		sqlite_close(db);
	return open_file(db, db_url_path(url), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

/* The file and what SQLite keeps beside it while it is open. */
static sc_rc sqlite_drop_database(sc_db *db, int force)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
	const char *path = db_url_path(db->url);
	sc_rc rc = SC_OK;
	size_t i;

	(void)force;
	sqlite_close(db);
	for (i = 0; rc == SC_OK && i < sizeof(ends) / sizeof(ends[0]); i++) {
		const char *file = mem_printf(&db->mem, "%s%s", path, ends[i]);

		if (!file)
			rc = db_no_memory(db);
		else if (unlink(file) != 0 && errno != ENOENT)
			rc = db_fail(db, SC_E_READ_ONLY, NULL, NULL, NULL, "cannot remove %s: %s", file,
			             strerror(errno));
	}
	return rc;
}

/* A file knows no users but those of the system. */
static const char *sqlite_user(sc_db *db, struct mem *mem)
{
	char buffer[4096];
	struct passwd entry, *found = NULL;

	(void)db;
	if (getpwuid_r(geteuid(), &entry, buffer, sizeof(buffer), &found) != 0 || !found)
		return "";
	return mem_text(mem, found->pw_name);
}

static int sqlite_version(sc_db *db)
{
	(void)db;
	return sqlite3_libversion_number();
}

static void sqlite_version_shown(struct str *s, int version)
{
	str_printf(s, "SQLite %d.%d.%d", version / 1000000, version / 1000 % 1000, version % 1000);
}

/* The file is the database. */
static int sqlite_names_database(const char *url)
{
	(void)url;
	return 1;
}

const struct db_driver db_driver_sqlite = {
	.dialect = "sqlite",
	.names_database = sqlite_names_database,
	.open = sqlite_open,
	.close = sqlite_close,
	.create_database = sqlite_create_database,
	.drop_database = sqlite_drop_database,
	.begin = sqlite_begin,
	.exec = sqlite_exec,
	.query = sqlite_query,
	.batch = sqlite_batch,
	.copy = sqlite_copy,
	.lock = sqlite_lock,
	.unlock = sqlite_unlock,
	.user = sqlite_user,
	.why_read_only = sqlite_why_read_only,
	.version = sqlite_version,
	.version_shown = sqlite_version_shown,
	.rows = &db_row_driver_sqlite,
	.session = &db_session_driver_sqlite,
};

#endif
