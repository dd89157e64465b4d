/* Files of SQLite that may only be read: whether one is such a file, and opening it where not even a lock can be kept
 * beside it. */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

char *sqlite_folder(struct mem *mem, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return mem_text(mem, ".");
	return slash == path ? mem_text(mem, "/") : mem_copy(mem, path, (size_t)(slash - path));
}

sc_rc sqlite_why_read_only(sc_db *db, struct mem *mem, const char **why)
{
	const char *file = sqlite3_db_filename(sqlite_of(db), "main"), *folder;

	*why = NULL;
	if (!file || !*file)
		return SC_OK;
	folder = sqlite_folder(mem, file);
	if (!folder)
		return db_no_memory(db);
	if (access(file, W_OK) != 0)
		*why = "the file may not be written";
	else if (access(folder, W_OK) != 0)
		*why = "the folder of the file may not be written";
	else if (!db->config.read_only && sqlite3_db_readonly(sqlite_of(db), "main"))
		*why = "the file was opened for reading only";
	return SC_OK;
}

/* With write-ahead logging even a reader keeps files beside the database. Where it may not, and there is no log, none
 * is needed. */
int sqlite_open_still(const char *path, struct sqlite3 **out)
{
	struct mem mem = { 0 };
	struct str uri = { 0 };
	const char *folder = sqlite_folder(&mem, path), *log = mem_printf(&mem, "%s-wal", path);
	const char *journal = mem_printf(&mem, "%s-journal", path);
	int code = SQLITE_CANTOPEN;

	str_add(&uri, "file:");
	for (; *path; path++) {
		if (strchr("%?#", *path))
			str_printf(&uri, "%%%02x", (unsigned char)*path);
		else
			str_char(&uri, *path);
	}
	str_add(&uri, "?immutable=1");
	if (!mem.failed && !str_failed(&uri) && access(folder, W_OK) != 0 && access(log, F_OK) != 0 &&
	    access(journal, F_OK) != 0)
		code = sqlite3_open_v2(str_text(&uri), out,
		                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
	str_free(&uri);
	mem_free(&mem);
	return code;
}

#endif
