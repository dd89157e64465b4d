#ifndef RUNTIME_DB_SQLITE_H
#define RUNTIME_DB_SQLITE_H
/* What the files of the SQLite driver share. sqlite3's types by their tags, so that sqlite3.h stays out of headers. */
#include "runtime/db/db.h"

struct sqlite3;
struct sqlite3_stmt;

struct sqlite_connection {
	struct sqlite3 *sqlite;
	int reads_only; /* file or folder may not be written */
	int lock_file;  /* descriptor of the initializers' lock, -1 while it is not held */
};

struct sqlite3 *sqlite_of(sc_db *db);

/* Makes the handle's key for sc_cancel anew, for the connection there is now or for none. */
void sqlite_cancel_key(sc_db *db);

/* Puts the connection's last error into the handle; `code` is the extended result code. */
sc_rc sqlite_fail(sc_db *db, int code);

/* The error of a file that cannot be opened, told by what is the matter with it. */
sc_rc sqlite_fail_open(sc_db *db, const char *path, int code);

/* The folder of a path, "." where it has none. */
char *sqlite_folder(struct mem *mem, const char *path);

/* Why the file cannot be written, in `*why`; NULL: it can. */
sc_rc sqlite_why_read_only(sc_db *db, struct mem *mem, const char **why);

/* Opens, for reading, a file that nobody writes, in a folder that may not be written; else SQLite's code. */
int sqlite_open_still(const char *path, struct sqlite3 **out);

sc_rc sqlite_exec(sc_db *db, const char *sql);
sc_rc sqlite_prepare(sc_db *db, const char *sql, struct sqlite3_stmt **stmt);
void sqlite_note_transaction(sc_db *db);

/* SC_E_ARGUMENT where the statement has not as many parameters as are given, or they are not $1, $2 ... */
sc_rc sqlite_check_params(sc_db *db, struct sqlite3_stmt *stmt, int given);

/* Checks the query's parameters and binds them: as text, and as bytes where they stand for those of a BLOB column. */
sc_rc sqlite_bind(sc_db *db, struct sqlite3_stmt *stmt, const struct db_query *q);

/* What PostgreSQL takes as text for bytea, \x00ff or a\\b\000, as bytes; 0 where the text is something else. */
int sqlite_read_bytea(struct str *bytes, const char *text);

/* A transaction around several statements, or a savepoint inside the one that is open: all or nothing. */
sc_rc sqlite_enter(sc_db *db, int writes, int *nested);
sc_rc sqlite_leave(sc_db *db, int nested, sc_rc rc);

sc_rc sqlite_copy(sc_db *db, struct db_copy *to, db_rows next, void *context);
sc_rc sqlite_lock(sc_db *db, const char *name, int wait_ms);
void sqlite_unlock(sc_db *db, const char *name);

#endif
