/*
 * A handle: configuration in, an open connection out, with retry until the deadline. Then the calls that both databases
 * share: argument checks, transactions, and the way to the driver.
 */
#include "runtime/db/db.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "runtime/db/db_row.h"
#include "runtime/db/db_url.h"

enum {
	DEADLINE_MS = 30000,
	LOCK_WAIT_MS = 60000,
	BACKOFF_FIRST_MS = 50,
	BACKOFF_MOST_MS = 4000,
	LEAST_TRY_MS = 20,
	MOST_PARAMS = 32766
};

double db_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void db_sleep(double milliseconds)
{
	struct timespec left;

	if (milliseconds <= 0)
		return;
	left.tv_sec = (time_t)(milliseconds / 1e3);
	left.tv_nsec = (long)((milliseconds - (double)left.tv_sec * 1e3) * 1e6);
	while (nanosleep(&left, &left) != 0 && errno == EINTR)
		;
}

/* From the nanoseconds of the clock: good enough to keep processes apart, and without any state. */
double db_random(void)
{
	struct timespec now;
	uint64_t x;

	clock_gettime(CLOCK_MONOTONIC, &now);
	x = (uint64_t)now.tv_nsec + ((uint64_t)now.tv_sec << 30) + (uint64_t)(uintptr_t)&now;
	x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (double)((x ^ (x >> 31)) >> 11) / 9007199254740992.0;
}

double db_backoff(unsigned attempt, double most)
{
	double limit = BACKOFF_FIRST_MS;

	while (attempt-- && limit < most)
		limit *= 2;
	return (limit < most ? limit : most) * db_random();
}

const char *sc_version(void)
{
	return SCHEMAC_VERSION;
}

const char *sc_dialect(const sc_db *db)
{
	return db && db->driver ? db->driver->dialect : "";
}

/* ---- the shield ---- */

static int keep_path(void *context, int columns, const char *const *values)
{
	if (columns == 2)
		str_add(context, values[0] ? values[0] : "");
	return 0;
}

static sc_rc raise_shield(sc_db *db)
{
	const struct db_query read = { .sql = db->driver->shield, .row = keep_path, .context = &db->path };
	sc_rc rc;

	if (!read.sql)
		return SC_OK;
	str_clear(&db->path);
	rc = db->driver->query(db, &read);
	return rc == SC_OK && str_failed(&db->path) ? db_no_memory(db) : rc;
}

/* ---- opening ---- */

static sc_rc choose_environment(sc_db *db, const char *name)
{
	static const char *const names[] = {
		[SC_DEVELOPMENT] = "development", [SC_TESTING] = "testing", [SC_PRODUCTION] = "production"
	};
	size_t i;

	if (!name)
		name = getenv("SCHEMAC_ENV");
	if (!name || !*name)
		name = names[SC_DEVELOPMENT];
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(name, names[i]) != 0)
			continue;
		db->environment = (sc_env)i;
		db->config.environment = names[i];
		return SC_OK;
	}
	return db_fail(db, SC_E_ARGUMENT, NULL, NULL,
	               "set environment or SCHEMAC_ENV to development, testing or production",
	               "there is no environment %s", name);
}

static const struct db_driver *driver_of(enum url_kind kind)
{
#ifndef SCHEMAC_NO_POSTGRES
	if (kind == URL_POSTGRES)
		return &db_driver_postgres;
#endif
#ifndef SCHEMAC_NO_SQLITE
	if (kind == URL_SQLITE)
		return &db_driver_sqlite;
#endif
	(void)kind;
	return NULL;
}

int db_names_database(const char *url)
{
	const struct db_driver *driver = driver_of(db_url_kind(url));

	return !driver || driver->names_database(url);
}

static sc_rc choose_url(sc_db *db, const char *url)
{
	const char *name = db->config.database;

	db->config.database = mem_text(&db->mem, name);
	if (!url || !*url)
		url = db_url_default();
	if (!url && name && db->environment == SC_DEVELOPMENT && driver_of(URL_SQLITE))
		url = mem_printf(&db->mem, "sqlite:%s.db", name);
	if (!url)
		return db_fail(db, SC_E_URL, NULL, NULL,
		               "set DATABASE_URL, for example to postgresql://user@host/name or sqlite:PATH",
		               "no database is named");
	db->url = mem_text(&db->mem, url);
	db->config.url = db->url;
	return db->url && !db->mem.failed ? SC_OK : db_no_memory(db);
}

static sc_rc take_config(sc_db *db, const sc_config *config)
{
	static const sc_config defaults = { 0 };
	sc_rc rc;

	if (!config)
		config = &defaults;
	db->config = *config;
	db->config.url = NULL;
	db->config.seed_folder = mem_text(&db->mem, config->seed_folder);
	if (db->config.deadline_ms <= 0)
		db->config.deadline_ms = DEADLINE_MS;
	if (db->config.lock_wait_ms <= 0)
		db->config.lock_wait_ms = LOCK_WAIT_MS;
	rc = choose_environment(db, config->environment);
	return rc == SC_OK ? choose_url(db, config->url) : rc;
}

static sc_rc choose_driver(sc_db *db)
{
	enum url_kind kind = db_url_kind(db->url);
	struct str shown = { 0 };

	db->driver = driver_of(kind);
	if (db->driver)
		return SC_OK;
	db_url_shown(&shown, db->url);
	if (kind == URL_UNREADABLE)
		db_fail(db, SC_E_URL, NULL, NULL, NULL, "\"%s\" names no database", str_text(&shown));
	else if (kind == URL_FOREIGN)
		db_fail(db, SC_E_DRIVER, NULL, NULL, "name the database as postgresql://... or sqlite:PATH",
		        "there is no driver for %s", str_text(&shown));
	else
		db_fail(db, SC_E_DRIVER, NULL, NULL, NULL, "this libschemac was built without the driver for %s",
		        str_text(&shown));
	str_free(&shown);
	return db->error.rc;
}

static void note_tries(sc_db *db, unsigned tries, double since)
{
	struct str detail = { 0 };

	str_add(&detail, db->error.detail);
	str_separate(&detail, "\n", '\n');
	str_printf(&detail, "gave up after %u tries in %.1f s", tries, (db_now() - since) / 1e3);
	db_detail(db, str_text(&detail));
	str_free(&detail);
}

/* What a try says of the reason: nothing where the deadline cut it off, most where the server spoke. */
enum { TOLD_NOTHING, TOLD_SOMETHING, TOLD_BY_SERVER };

static int how_telling(const sc_db *db, double deadline)
{
	if (*db->error.sqlstate)
		return TOLD_BY_SERVER;
	return db_now() < deadline ? TOLD_SOMETHING : TOLD_NOTHING;
}

/* The most telling error of all tries, of equal ones the last. */
struct reason {
	struct db_kept_error error;
	int telling; /* -1: none yet */
};

static void keep_reason(sc_db *db, struct reason *reason, int telling)
{
	if (telling < reason->telling)
		return;
	db_error_drop(&reason->error);
	db_error_keep(db, &reason->error);
	reason->telling = telling;
}

/* Waits before the next try, shorter near the deadline so that none comes too late; 0: there is no time for another. */
static int wait_for_next(sc_db *db, unsigned tries, double deadline)
{
	double left = deadline - db_now(), delay = db_backoff(tries - 1, BACKOFF_MOST_MS);

	if (left < LEAST_TRY_MS)
		return 0;
	if (delay > left * 0.75)
		delay = left * 0.75;
	db_log(db, SC_INFO, "try %u to connect failed (%s); the next in %.0f ms", tries, db->error.message, delay);
	db_sleep(delay);
	return 1;
}

sc_rc db_open_again(sc_db *db)
{
	double since = db_now(), deadline = since + db->config.deadline_ms;
	struct reason reason = { .telling = -1 };
	unsigned tries = 0;
	int more, telling;
	sc_rc rc;

	do {
		db->deadline = deadline;
		rc = db->driver->open(db, db->url);
		if (rc == SC_OK && db->shields)
			rc = raise_shield(db);
		tries++;
		db->deadline = 0;
		if (rc == SC_OK || !db->error.retryable) {
			db_error_drop(&reason.error);
			return rc;
		}
		telling = how_telling(db, deadline);
		more = wait_for_next(db, tries, deadline);
		keep_reason(db, &reason, telling);
	} while (more);
	db_error_put_back(db, &reason.error);
	note_tries(db, tries, since);
	return db->error.rc;
}

void db_begin_handle(sc_db *db)
{
	pthread_mutex_init(&db->cancel_lock, NULL);
	db_clear(db);
}

sc_rc sc_open(const sc_config *config, sc_db **out)
{
	unsigned long failures = mem_failures();
	sc_db *db;
	sc_rc rc;

	if (!out)
		return SC_E_ARGUMENT;
	*out = db = mem_heap(1, sizeof(*db));
	if (!db)
		return SC_E_MEMORY;
	db_begin_handle(db);
	rc = take_config(db, config);
	if (rc == SC_OK)
		rc = choose_driver(db);
	if (rc == SC_OK)
		rc = db_open_again(db);
	return rc == SC_OK && mem_failures() != failures ? db_no_memory(db) : rc;
}

sc_rc db_open(const sc_config *config, sc_db **db)
{
	sc_rc rc = sc_open(config, db);

	return rc == SC_OK ? db_shield(*db) : rc;
}

void sc_close(sc_db *db)
{
	size_t i;

	if (!db)
		return;
	if (db->rows_free)
		db->rows_free(db);
	if (db->connection)
		db->driver->close(db);
	for (i = 0; i < sizeof(db->error_text) / sizeof(db->error_text[0]); i++)
		str_free(&db->error_text[i]);
	str_free(&db->path);
	if (db->url)
		explicit_bzero(db->url, strlen(db->url));
	mem_free(&db->mem);
	pthread_mutex_destroy(&db->cancel_lock);
	free(db);
}

/* ---- statements ---- */

/* What each call starts with: forgets the last error, wants a connection and that no allocation failed on the way here.
 */
sc_rc db_ready(sc_db *db)
{
	if (!db)
		return SC_E_ARGUMENT;
	if (!db->calls)
		db->failures = mem_failures();
	db_clear(db);
	if (!db->in_transaction)
		db->trusted = 0;
	if (!db->driver || !db->connection)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "call sc_open first, and look at what it returns",
		               "the handle has no open connection");
	if (db->reading)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL,
		               "close it with sc_cursor_close first, or use another connection",
		               "a cursor is open on the connection");
	return db->failures == mem_failures() ? SC_OK : db_no_memory(db);
}

sc_rc db_enter(sc_db *db)
{
	sc_rc rc = db_ready(db);

	if (rc != SC_OK)
		return rc;
	rc = db_shield(db);
	db->calls += rc == SC_OK;
	return rc;
}

sc_rc db_leave(sc_db *db, sc_rc rc)
{
	db_unshield(db);
	db->calls--;
	if ((rc == SC_OK || rc == SC_DIFFERS) && db->failures != mem_failures())
		return db_no_memory(db);
	return rc;
}

static sc_rc check_query(sc_db *db, const struct db_query *q)
{
	if (!q->sql || q->count < 0 || q->count > MOST_PARAMS || (q->count && !q->params))
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, NULL, "a query needs its SQL, and 0 to %d parameters",
		               MOST_PARAMS);
	return SC_OK;
}

sc_rc sc_exec(sc_db *db, const char *sql)
{
	sc_rc rc = db_ready(db);

	if (rc == SC_OK && !sql)
		rc = db_fail(db, SC_E_ARGUMENT, NULL, NULL, NULL, "there is no SQL to run");
	if (rc == SC_OK)
		db->ran_sql = 1;
	return rc == SC_OK ? db->driver->exec(db, sql) : rc;
}

sc_rc db_query(sc_db *db, const char *sql, int count, const char *const *params, sc_row row, void *context)
{
	struct db_query q = { sql, count, params, row, context };
	sc_rc rc = db_ready(db);

	if (rc == SC_OK)
		rc = check_query(db, &q);
	return rc == SC_OK ? db->driver->query(db, &q) : rc;
}

sc_rc sc_query(sc_db *db, const char *sql, int count, const char *const *params, sc_row row, void *context)
{
	return db_query(db, sql, count, params, row, context);
}

sc_rc db_batch(sc_db *db, const struct db_query *queries, size_t count, size_t *failed)
{
	sc_rc rc = db_ready(db);
	size_t i;

	*failed = 0;
	for (i = 0; rc == SC_OK && i < count; i++) {
		*failed = i;
		rc = check_query(db, &queries[i]);
	}
	return rc == SC_OK && count ? db->driver->batch(db, queries, count, failed) : rc;
}

sc_rc db_run(sc_db *db, const char *const *statements, size_t count, size_t *failed)
{
	struct db_query *queries = mem_heap(count ? count : 1, sizeof(*queries));
	size_t i;
	sc_rc rc;

	*failed = 0;
	if (!queries)
		return db_no_memory(db);
	for (i = 0; i < count; i++)
		queries[i].sql = statements[i];
	rc = db_batch(db, queries, count, failed);
	free(queries);
	return rc;
}

struct one_value {
	struct mem *mem;
	const char **value;
};

static int take_value(void *context, int columns, const char *const *values)
{
	struct one_value *one = context;

	if (columns)
		*one->value = mem_text(one->mem, values[0]);
	return 1;
}

sc_rc db_value(sc_db *db, struct mem *mem, const char **value, const char *sql, int count, const char *const *params)
{
	struct one_value one = { mem, value };
	sc_rc rc;

	*value = NULL;
	rc = db_query(db, sql, count, params, take_value, &one);
	if (rc == SC_OK && mem->failed)
		return db_no_memory(db);
	return rc;
}

int db_copy_column(const struct db_copy *to, const char *text, char after)
{
	const char *list = to->columns;
	struct str name = { 0 };
	int found = -1, i;

	for (i = 0; found < 0 && (list = names_next(list, NULL, &name)); i++)
		if (strncmp(text, str_text(&name), name.length) == 0 && text[name.length] == after)
			found = i;
	str_free(&name);
	return found;
}

sc_rc db_copy(sc_db *db, struct db_copy *to, db_rows next, void *context)
{
	sc_rc rc = db_ready(db);

	to->failed_row = 0;
	to->failed_column = -1;

	return rc == SC_OK ? db->driver->copy(db, to, next, context) : rc;
}

sc_rc db_lock(sc_db *db, const char *name)
{
	sc_rc rc = db_ready(db);

	return rc == SC_OK ? db->driver->lock(db, name, db->config.lock_wait_ms) : rc;
}

void db_unlock(sc_db *db, const char *name)
{
	if (db->driver && db->connection)
		db->driver->unlock(db, name);
}

int db_version(sc_db *db)
{
	return db->driver && db->connection ? db->driver->version(db) : 0;
}

const char *db_user(sc_db *db, struct mem *mem)
{
	const char *user = db->driver && db->connection ? db->driver->user(db, mem) : NULL;

	return user ? user : "";
}

sc_rc db_shield(sc_db *db)
{
	sc_rc rc = db->shields ? SC_OK : raise_shield(db);

	db->shields += rc == SC_OK;
	return rc;
}

/* The error of what ran between the two stays. In a transaction that failed the server itself gives the path back. */
void db_unshield(sc_db *db)
{
	const char *path = str_text(&db->path);
	const struct db_query set = { .sql = db->driver ? db->driver->unshield : NULL, .count = 1, .params = &path };
	sc_error error = db->error;

	if (--db->shields || !set.sql || !db->connection || db->in_transaction == DB_FAILED_TRANSACTION)
		return;
	if (db->driver->query(db, &set) == SC_OK)
		db->error = error;
}

/* ---- transactions ---- */

sc_rc sc_begin(sc_db *db)
{
	sc_rc rc = db_ready(db);

	if (rc == SC_OK && db->in_transaction)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "end it with sc_commit or sc_rollback first",
		               "a transaction is open already");
	return rc == SC_OK ? db->driver->begin(db) : rc;
}

sc_rc sc_commit(sc_db *db)
{
	sc_rc rc = db_ready(db);

	if (rc == SC_OK && !db->in_transaction)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "start one with sc_begin",
		               "there is no transaction to commit");
	if (rc == SC_OK && db->in_transaction == DB_FAILED_TRANSACTION) {
		rc = db->driver->exec(db, "rollback");
		return rc == SC_OK ? db_fail(db, SC_E_SQL, "25P02", NULL, "see the error of the statement that failed",
		                             "nothing was committed: a statement of the transaction had failed")
		                   : rc;
	}
	return rc == SC_OK ? db->driver->exec(db, "commit") : rc;
}

/* The error that led to the rollback stays in the handle; one of the rollback itself is told only where there was none.
 */
sc_rc sc_rollback(sc_db *db)
{
	struct db_kept_error kept;
	sc_rc rc;

	if (!db)
		return SC_E_ARGUMENT;
	if (!db->driver || !db->connection || !db->in_transaction)
		return SC_OK;
	if (db->error.rc == SC_OK)
		return db->driver->exec(db, "rollback");
	db_error_keep(db, &kept);
	rc = db->driver->exec(db, "rollback");
	db_error_put_back(db, &kept);
	return rc;
}
