/* SQLite: templates and copies are files in a folder of the user's, below the one for temporary files. */
#include "runtime/operate/testdb.h"

#ifndef SCHEMAC_NO_SQLITE

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { HOUR = 3600, WEEK = 7 * 24 * HOUR, CHUNK = 64 * 1024 };

static sc_rc fail(sc_db *db, const char *what, const char *path)
{
	return db_fail(db, SC_E_READ_ONLY, NULL, NULL, "set TMPDIR to a folder that can be written", "cannot %s %s: %s",
	               what, path, strerror(errno));
}

/* The folder is nobody else's: what stands in it is opened as a database. */
static int is_own(const char *folder)
{
	struct stat s;

	return lstat(folder, &s) == 0 && S_ISDIR(s.st_mode) && s.st_uid == geteuid() && (s.st_mode & 077) == 0;
}

static void sweep(struct sc_testdb *t)
{
	DIR *folder = opendir(t->folder);
	struct dirent *entry;
	struct stat s;

	while (folder && (entry = readdir(folder))) {
		long most = strncmp(entry->d_name, "test_", 5) == 0       ? HOUR
		            : strncmp(entry->d_name, "template_", 9) == 0 ? WEEK
		                                                          : 0;

		if (most && fstatat(dirfd(folder), entry->d_name, &s, AT_SYMLINK_NOFOLLOW) == 0 &&
		    s.st_mtime < time(NULL) - most)
			unlinkat(dirfd(folder), entry->d_name, 0);
	}
	if (folder)
		closedir(folder);
}

static sc_rc begin(struct sc_testdb *t, sc_db *db, const char *key)
{
	const char *temporary = getenv("TMPDIR");

	t->folder = mem_printf(&t->mem, "%s/schemac-test-%ld", temporary && *temporary ? temporary : "/tmp",
	                       (long)geteuid());
	if (!t->folder)
		return db_no_memory(db);
	if (mkdir(t->folder, 0700) != 0 && errno != EEXIST)
		return fail(db, "make the folder", t->folder);
	if (!is_own(t->folder))
		return db_fail(db, SC_E_PERMISSION, NULL, NULL, "remove it, or set TMPDIR to another folder",
		               "the folder %s is not this user's alone", t->folder);
	sweep(t);
	t->template = mem_printf(&t->mem, "%s/template_%s.db", t->folder, key);
	return t->template ? SC_OK : db_no_memory(db);
}

static sc_rc lock(struct sc_testdb *t, sc_db *db)
{
	const char *path = mem_printf(&t->mem, "%s.lock", t->template);
	int file = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;

	if (!path)
		return db_no_memory(db);
	if (file < 0)
		return fail(db, "open", path);
	while (flock(file, LOCK_EX) != 0)
		if (errno != EINTR) {
			close(file);
			return fail(db, "lock", path);
		}
	t->lock_file = file;
	return SC_OK;
}

static void unlock(struct sc_testdb *t, sc_db *db)
{
	(void)db;
	close(t->lock_file);
}

/* Its time is that of its last use. */
static sc_rc has_template(struct sc_testdb *t, sc_db *db, int *has)
{
	(void)db;
	*has = utimensat(AT_FDCWD, t->template, NULL, 0) == 0;
	return SC_OK;
}

static const char *draft_path(struct sc_testdb *t)
{
	return mem_printf(&t->mem, "%s.new", t->template);
}

static void remove_files(struct sc_testdb *t, const char *path)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal", "-schemac-lock" };
	size_t i;

	for (i = 0; path && i < sizeof(ends) / sizeof(ends[0]); i++) {
		const char *file = mem_printf(&t->mem, "%s%s", path, ends[i]);

		if (file)
			unlink(file);
	}
}

static const char *draft_url(struct sc_testdb *t)
{
	const char *path = draft_path(t);

	remove_files(t, path);
	return path ? mem_printf(&t->mem, "sqlite:%s", path) : NULL;
}

static sc_rc finish_draft(struct sc_testdb *t, sc_db *db)
{
	const char *path = draft_path(t);

	if (!path)
		return db_no_memory(db);
	return rename(path, t->template) == 0 ? SC_OK : fail(db, "rename", path);
}

static int copy_bytes(int from, int to)
{
	char *bytes = mem_heap(1, CHUNK);
	ssize_t count = bytes ? 1 : -1;

	while (count > 0 && (count = read(from, bytes, CHUNK)) > 0) {
		ssize_t done = 0, written = 0;

		while (done < count && (written = write(to, bytes + done, (size_t)(count - done))) > 0)
			done += written;
		if (done < count)
			count = -1;
	}
	free(bytes);
	return count == 0;
}

static sc_rc copy(struct sc_testdb *t, sc_db *db)
{
	const char *name = testdb_new_name(&t->mem, "test");
	const char *path = name ? mem_printf(&t->mem, "%s/%s.db", t->folder, name) : NULL;
	int from, to, good;

	t->url = path ? mem_printf(&t->mem, "sqlite:%s", path) : NULL;
	if (!t->url)
		return db_no_memory(db);
	from = open(t->template, O_RDONLY | O_CLOEXEC);
	to = from < 0 ? -1 : open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	good = to >= 0 && copy_bytes(from, to);
	if (from >= 0)
		close(from);
	if (to >= 0 && close(to) != 0)
		good = 0;
	t->name = to >= 0 ? path : NULL;
	return good ? SC_OK : fail(db, "copy the template to", path);
}

static void drop(struct sc_testdb *t)
{
	remove_files(t, t->name);
}

const struct testdb_way testdb_sqlite = { begin, lock, has_template, draft_url, finish_draft, unlock, copy, drop };

#endif
