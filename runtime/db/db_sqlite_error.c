/* What SQLite says went wrong, as the handle's error: code, text, object, remedy. A file that cannot be opened is
 * looked at. */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct code_row {
	int code;
	sc_rc rc;
	const char *remedy; /* NULL: the one of the rc */
};

/* Extended codes stand before the primary ones they belong to. */
static const struct code_row code_rows[] = {
	{ SQLITE_BUSY_SNAPSHOT, SC_E_RETRY, NULL },
	{ SQLITE_IOERR_NOMEM, SC_E_MEMORY, NULL },
	{ SQLITE_BUSY, SC_E_BUSY, "another process is writing: try again, or look for one that hangs" },
	{ SQLITE_LOCKED, SC_E_BUSY, "end the statement that still reads, then try again" },
	{ SQLITE_NOMEM, SC_E_MEMORY, NULL },
	{ SQLITE_READONLY, SC_E_READ_ONLY, "make the file and its folder writable, or name another file" },
	{ SQLITE_PERM, SC_E_PERMISSION, NULL },
	{ SQLITE_AUTH, SC_E_PERMISSION, NULL },
	{ SQLITE_CANTOPEN, SC_E_UNREACHABLE, "see that folder and file are there and may be read and written" },
	{ SQLITE_FULL, SC_E_FULL, NULL },
	{ SQLITE_NOTADB, SC_E_URL, "name another file: this one is no SQLite database, or is encrypted" },
	{ SQLITE_CORRUPT, SC_E_SQL, "the file is damaged: restore it from a backup, or see sqlite3's .recover" },
	{ SQLITE_IOERR, SC_E_SQL, "the disk reports an error: check it, and the file's permissions" },
	{ SQLITE_CONSTRAINT, SC_E_CONSTRAINT, NULL },
	{ SQLITE_INTERRUPT, SC_E_TIMEOUT, "raise statement_timeout_ms, or make the statement quicker" },
	{ SQLITE_TOOBIG, SC_E_DATA, NULL },
	{ SQLITE_MISMATCH, SC_E_DATA, NULL },
	{ SQLITE_RANGE, SC_E_ARGUMENT, NULL },
	{ SQLITE_MISUSE, SC_E_ARGUMENT, NULL },
	{ SQLITE_SCHEMA, SC_E_RETRY, NULL },
};

struct text_row {
	const char *needle;
	sc_rc rc;
};

/* SQLITE_ERROR says no more than its text does. */
static const struct text_row text_rows[] = {
	{ "syntax error", SC_E_SYNTAX },       { "incomplete input", SC_E_SYNTAX },
	{ "unrecognized token", SC_E_SYNTAX }, { "no such", SC_E_MISSING },
	{ "unknown database", SC_E_MISSING },  { "already exists", SC_E_EXISTS },
	{ "duplicate column", SC_E_EXISTS },   { "cannot store", SC_E_DATA },
	{ "malformed JSON", SC_E_DATA },       { "integer overflow", SC_E_DATA },
};

static const struct code_row *row_of(int code)
{
	size_t i;

	for (i = 0; i < sizeof(code_rows) / sizeof(code_rows[0]); i++)
		if (code_rows[i].code == code || code_rows[i].code == (code & 0xff))
			return &code_rows[i];
	return NULL;
}

static sc_rc rc_of_text(const char *message)
{
	size_t i;

	for (i = 0; i < sizeof(text_rows) / sizeof(text_rows[0]); i++)
		if (strstr(message, text_rows[i].needle))
			return text_rows[i].rc;
	return SC_E_SQL;
}

/* "UNIQUE constraint failed: users.email" -> "users.email" */
static const char *object_of(const char *message)
{
	const char *at = strstr(message, " constraint failed: ");

	return at ? at + strlen(" constraint failed: ") : NULL;
}

sc_rc sqlite_fail(sc_db *db, int code)
{
	const struct code_row *row = row_of(code);
	const char *message = sqlite3_errmsg(sqlite_of(db));
	int is_datatype = code == SQLITE_CONSTRAINT_DATATYPE;
	sc_rc rc = is_datatype ? SC_E_DATA : row ? row->rc : rc_of_text(message);

	db_fail(db, rc, NULL, object_of(message), row && !is_datatype ? row->remedy : NULL, "%s", message);
	if ((code & 0xff) == SQLITE_CANTOPEN)
		db->error.retryable = 0;
	return rc;
}

static sc_rc fail_file(sc_db *db, const char *path, const char *folder, const char *message)
{
	struct stat file;
	struct str remedy = { 0 };
	sc_rc rc = SC_E_UNREACHABLE;

	if (stat(path, &file) == 0 && S_ISDIR(file.st_mode)) {
		rc = db_fail(db, SC_E_URL, NULL, NULL, "name a file in it", "%s is a folder", path);
	} else if (stat(folder, &file) != 0) {
		str_printf(&remedy, "create the folder: mkdir -p %s", folder);
		db_fail(db, rc, NULL, NULL, str_text(&remedy), "there is no folder %s for the database %s", folder,
		        path);
	} else if (stat(path, &file) != 0 && errno == ENOENT && (db->config.no_create || db->config.read_only)) {
		rc = db_fail(db, SC_E_NO_DATABASE, NULL, NULL, NULL, "there is no file %s", path);
	} else if (access(folder, W_OK) != 0) {
		str_printf(&remedy, "make the folder %s writable, or name a file elsewhere", folder);
		rc = db_fail(db, SC_E_READ_ONLY, NULL, NULL, str_text(&remedy), "%s cannot be written: %s", path,
		             message);
	} else {
		db_fail(db, rc, NULL, NULL, "see that the file may be read and written", "%s: %s", path, message);
	}
	db->error.retryable = 0;
	str_free(&remedy);
	return rc;
}

sc_rc sqlite_fail_open(sc_db *db, const char *path, int code)
{
	struct sqlite3 *sqlite = sqlite_of(db);
	struct mem mem = { 0 };
	char *folder, *message;
	sc_rc rc;

	if (!sqlite)
		return db_no_memory(db);
	if ((code & 0xff) == SQLITE_NOTADB) {
		rc = sqlite_fail(db, code);
		return db_fail(db, rc, NULL, NULL, row_of(code)->remedy, "%s is no database: %s", path,
		               sqlite3_errmsg(sqlite));
	}
	if ((code & 0xff) != SQLITE_CANTOPEN)
		return sqlite_fail(db, code);
	folder = sqlite_folder(&mem, path);
	message = mem_text(&mem, sqlite3_errmsg(sqlite));
	rc = folder && message ? fail_file(db, path, folder, message) : db_no_memory(db);
	mem_free(&mem);
	return rc;
}

#endif
