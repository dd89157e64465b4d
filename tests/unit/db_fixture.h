#ifndef TESTS_UNIT_DB_FIXTURE_H
#define TESTS_UNIT_DB_FIXTURE_H
/* What the tests of handles and drivers share: a folder and a database of their own, and ways to say what must hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "runtime/db/db.h"

/* The folder of this run, the URLs of both databases; postgres is "" where there is no server. */
struct fixture {
	char folder[64];
	char sqlite[128];
	char postgres[128];
	char name[64];
};

static struct fixture f;

#define assert_ok(db, call) assert_rc(db, call, SC_OK)
#define assert_rc(db, call, wanted) check_rc(db, call, wanted, #call, __FILE__, __LINE__)

static inline void check_rc(const sc_db *db, sc_rc rc, sc_rc wanted, const char *call, const char *file, int line)
{
	const sc_error *e = sc_last_error(db);

	if (rc != wanted) {
		print_error("%s gives %s, not %s: [%s] %s | %s | %s\n", call, sc_rc_name(rc), sc_rc_name(wanted),
		            e->sqlstate, e->message, e->detail, e->object);
		_fail(file, line);
	}
	if (rc != SC_OK && (e->rc != rc || !*e->message || !*e->remedy)) {
		print_error("%s: the error lacks code, message or remedy\n", call);
		_fail(file, line);
	}
}

static inline sc_db *open_url(const char *url)
{
	sc_config config = { .url = url, .deadline_ms = 5000 };
	sc_db *db;

	assert_ok(db, sc_open(&config, &db));
	return db;
}

static inline sc_db *open_postgres(void)
{
	if (!*f.postgres) {
		print_message("no PostgreSQL server: set PGHOST\n");
		skip();
	}
	return open_url(f.postgres);
}

static inline char *value_of(sc_db *db, struct mem *mem, const char *sql)
{
	const char *value;

	assert_ok(db, db_value(db, mem, &value, sql, 0, NULL));
	return mem_text(mem, value);
}

static inline void assert_value(sc_db *db, const char *sql, const char *wanted)
{
	struct mem mem = { 0 };
	char *value = value_of(db, &mem, sql);

	if (!wanted)
		assert_null(value);
	else
		assert_string_equal(value, wanted);
	mem_free(&mem);
}

static inline int create_databases(void **state)
{
	sc_config config = { .url = f.postgres, .deadline_ms = 5000 };
	sc_db *db;

	(void)state;
	strcpy(f.folder, "/tmp/schemac-db.XXXXXX");
	if (!mkdtemp(f.folder))
		return -1;
	snprintf(f.sqlite, sizeof(f.sqlite), "sqlite:%s/a.db", f.folder);
	if (!getenv("PGHOST"))
		return 0;
	snprintf(f.name, sizeof(f.name), "schemac unit %ld", (long)getpid());
	snprintf(f.postgres, sizeof(f.postgres), "dbname='%s'", f.name);
	if (sc_open(&config, &db) != SC_E_NO_DATABASE || db->driver->create_database(db, db->url) != SC_OK) {
		print_error("%s\n", sc_last_error(db)->message);
		sc_close(db);
		return -1;
	}
	/* the one that comes second finds it there */
	if (db->driver->create_database(db, db->url) != SC_OK)
		return -1;
	sc_close(db);
	return 0;
}

static inline int drop_databases(void **state)
{
	struct str sql = { 0 };
	char command[128];
	sc_db *db;
	sc_config config = { .url = "dbname=postgres" };

	(void)state;
	snprintf(command, sizeof(command), "rm -rf '%s'", f.folder);
	if (system(command) != 0)
		return -1;
	if (!*f.postgres)
		return 0;
	str_add(&sql, "drop database ");
	str_ident(&sql, f.name);
	str_add(&sql, " with (force)");
	if (sc_open(&config, &db) != SC_OK || sc_exec(db, str_text(&sql)) != SC_OK)
		return -1;
	str_free(&sql);
	sc_close(db);
	return 0;
}

struct rows {
	int count;
	int stop_after;
	char text[4096];
};

static inline int note_row(void *context, int columns, const char *const *values)
{
	struct rows *rows = context;
	size_t length = strlen(rows->text);
	int i;

	for (i = 0; i < columns; i++)
		length += (size_t)snprintf(rows->text + length, sizeof(rows->text) - length, "%s%c",
		                           values[i] ? values[i] : "NULL", i + 1 < columns ? ',' : ';');
	return ++rows->count == rows->stop_after;
}

#endif
