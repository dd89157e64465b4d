/*
 * The initializers' lock on an SQLite file: flock() on a file of its own beside the
 * database, which goes away with the lock: a process that dies gives it back, and the holder can still begin and end
 * transactions as it likes. (A second descriptor of the database file itself would, when closed, take away SQLite's
 * locks.)
 */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOCK_POLL_MOST_MS = 250 };

static void lock_path(struct str *path, const char *file)
{
	str_printf(path, "%s-schemac-lock", file);
}

/*
 * Opens and locks; -1 with errno EWOULDBLOCK while another holds it. What was locked may be a file that its holder has
 * just removed, then a new one is made.
 */
static int try_lock(const char *path)
{
	struct stat held, there;
	int fd;

	for (;;) {
		fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
		if (fd < 0)
			return -1;
		if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
			int error = errno;

			close(fd);
			errno = error;
			return -1;
		}
		if (fstat(fd, &held) == 0 && stat(path, &there) == 0 && held.st_ino == there.st_ino &&
		    held.st_dev == there.st_dev)
			return fd;
		close(fd);
	}
}

/* For those who wait: who holds it. That it cannot be written does no harm. */
static void write_holder(int fd)
{
	char text[32];
	int length = snprintf(text, sizeof(text), "%ld\n", (long)getpid());

	if (ftruncate(fd, 0) != 0 || pwrite(fd, text, (size_t)length, 0) != length)
		return;
}

static sc_rc fail_locked(sc_db *db, const char *name, const char *path, int wait_ms)
{
	struct str detail = { 0 };
	char text[32] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t length = fd >= 0 ? read(fd, text, sizeof(text) - 1) : 0;

	if (fd >= 0)
		close(fd);
	db_fail(db, SC_E_BUSY, NULL, NULL, NULL, "the lock of %s was not free within %.1f s", name, wait_ms / 1e3);
	str_printf(&detail, "held by process %ld (%s)", length > 0 ? strtol(text, NULL, 10) : 0L, path);
	db_detail(db, str_text(&detail));
	str_free(&detail);
	return SC_E_BUSY;
}

static sc_rc wait_lock(sc_db *db, const char *name, const char *path, int wait_ms)
{
	struct sqlite_connection *c = db->connection;
	double until = db_now() + wait_ms;
	unsigned tries = 0;

	for (;;) {
		double left = until - db_now(), delay = db_backoff(tries, LOCK_POLL_MOST_MS);

		c->lock_file = try_lock(path);
		if (c->lock_file >= 0) {
			write_holder(c->lock_file);
			return SC_OK;
		}
		if (errno != EWOULDBLOCK && errno != EINTR)
			return db_fail(db, errno == ENOSPC ? SC_E_FULL : SC_E_READ_ONLY, NULL, NULL, NULL, "%s: %s",
			               path, strerror(errno));
		if (left <= 0)
			return fail_locked(db, name, path, wait_ms);
		if (tries++ == 0)
			db_log(db, SC_INFO, "waiting for the lock of %s", name);
		db_sleep(delay < left ? delay : left);
	}
}

/* A database in memory is its handle's alone. */
sc_rc sqlite_lock(sc_db *db, const char *name, int wait_ms)
{
	struct sqlite_connection *c = db->connection;
	const char *file = sqlite3_db_filename(c->sqlite, "main");
	struct str path = { 0 };
	sc_rc rc;

	if (c->lock_file >= 0 || !file || !*file)
		return SC_OK;
	lock_path(&path, file);
	rc = str_failed(&path) ? db_no_memory(db) : wait_lock(db, name, str_text(&path), wait_ms);
	str_free(&path);
	return rc;
}

/* The file goes while it is still locked, so that nobody can come to hold a lock on it in between. */
void sqlite_unlock(sc_db *db, const char *name)
{
	struct sqlite_connection *c = db->connection;
	const char *file = c->sqlite ? sqlite3_db_filename(c->sqlite, "main") : NULL;
	struct str path = { 0 };

	(void)name;
	if (c->lock_file < 0)
		return;
	if (file && *file)
		lock_path(&path, file);
	if (path.length && !str_failed(&path))
		unlink(str_text(&path));
	flock(c->lock_file, LOCK_UN); /* a child that was forked meanwhile has the descriptor too */
	close(c->lock_file);
	c->lock_file = -1;
	str_free(&path);
}

#endif
