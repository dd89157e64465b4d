/* Handles and drivers: what holds for both databases runs on both, then what SQLite has of its own. */
#include "tests/unit/db_fixture.h"

/* ---- on both databases ---- */

static void queries(sc_db *db)
{
	const char *params[] = { "it's", NULL, "7" };
	struct rows rows = { 0 };

	assert_ok(db, sc_query(db, "select $1, $2, $3, $1", 3, params, note_row, &rows));
	assert_string_equal(rows.text, "it's,NULL,7,it's;");
	rows = (struct rows){ .stop_after = 2 };
	assert_ok(db, sc_query(db, "select 1 union all select 2 union all select 3", 0, NULL, note_row, &rows));
	assert_string_equal(rows.text, "1;2;");
	assert_ok(db, sc_query(db, "select 1", 0, NULL, NULL, NULL));
	assert_ok(db, sc_query(db, " -- nothing", 0, NULL, NULL, NULL));
	assert_ok(db, sc_query(db, "select 1 ; -- one statement", 0, NULL, NULL, NULL));
	assert_rc(db, sc_query(db, "select 1; select 2", 0, NULL, NULL, NULL), SC_E_SYNTAX);
	assert_rc(db, sc_query(db, "select 1", -1, NULL, NULL, NULL), SC_E_ARGUMENT);
	assert_rc(db, sc_query(db, "select 1", 1, NULL, NULL, NULL), SC_E_ARGUMENT);
	assert_rc(db, sc_query(db, NULL, 0, NULL, NULL, NULL), SC_E_ARGUMENT);
	assert_rc(db, sc_exec(db, NULL), SC_E_ARGUMENT);
	assert_value(db, "select 1 where 1 = 0", NULL);
	assert_value(db, "select null", NULL);
}

static void errors(sc_db *db)
{
	assert_ok(db, sc_exec(db, "create table e (id int primary key, n int not null, check (n > 0)); insert into e "
	                          "values (1, 1)"));
	assert_rc(db, sc_exec(db, "create table e (id int)"), SC_E_EXISTS);
	assert_rc(db, sc_exec(db, "select * from nowhere"), SC_E_MISSING);
	assert_rc(db, sc_exec(db, "selec 1"), SC_E_SYNTAX);
	assert_rc(db, sc_exec(db, "insert into e values (1, 1)"), SC_E_CONSTRAINT);
	assert_rc(db, sc_exec(db, "insert into e values (2, null)"), SC_E_CONSTRAINT);
	assert_true(strstr(sc_last_error(db)->object, "n") != NULL);
	assert_false(sc_last_error(db)->retryable);
	assert_rc(db, sc_exec(db, "insert into e values (2, 0)"), SC_E_CONSTRAINT);
	assert_ok(db, sc_exec(db, "drop table e"));
	assert_string_equal(sc_last_error(db)->message, "");
	assert_int_equal(sc_last_error(db)->rc, SC_OK);
}

static void transactions(sc_db *db)
{
	assert_ok(db, sc_exec(db, "create table t (id int primary key)"));
	assert_ok(db, sc_begin(db));
	assert_rc(db, sc_begin(db), SC_E_ARGUMENT);
	assert_ok(db, sc_exec(db, "insert into t values (1)"));
	assert_ok(db, sc_commit(db));
	assert_rc(db, sc_commit(db), SC_E_ARGUMENT);
	assert_ok(db, sc_rollback(db));
	assert_ok(db, sc_begin(db));
	assert_ok(db, sc_exec(db, "insert into t values (2)"));
	assert_rc(db, sc_exec(db, "insert into t values (1)"), SC_E_CONSTRAINT);
	assert_ok(db, sc_rollback(db));
	/* the error that led to the rollback is still there */
	assert_int_equal(sc_last_error(db)->rc, SC_E_CONSTRAINT);
	assert_true(*sc_last_error(db)->message != '\0');
	assert_value(db, "select count(*) from t", "1");
	assert_ok(db, sc_exec(db, "begin"));
	assert_int_equal(db->in_transaction, DB_TRANSACTION);
	assert_ok(db, sc_exec(db, "rollback"));
	assert_int_equal(db->in_transaction, DB_NO_TRANSACTION);
	assert_ok(db, sc_exec(db, "drop table t"));
}

static void batches(sc_db *db)
{
	struct rows one = { 0 }, two = { 0 };
	const char *params[] = { "5" };
	const struct db_query good[] = {
		{ "select 1, 2", 0, NULL, note_row, &one },
		{ "select cast($1 as integer) + 1", 1, params, note_row, &two },
	};
	const char *const bad[] = { "create table b1 (id int)", "create table b2 (id int); create table b3 (id int)",
		                    "create table b1 (id int)", "create table b4 (id int)" };
	size_t failed = 99;

	assert_ok(db, db_batch(db, good, 2, &failed));
	assert_string_equal(one.text, "1,2;");
	assert_string_equal(two.text, "6;");
	assert_ok(db, db_batch(db, good, 0, &failed));
	assert_ok(db, sc_begin(db));
	assert_rc(db, db_run(db, bad, 4, &failed), SC_E_EXISTS);
	assert_int_equal(failed, 2);
	assert_ok(db, sc_rollback(db));
	assert_rc(db, sc_exec(db, "select * from b1"), SC_E_MISSING);
	assert_rc(db, sc_exec(db, "select * from b2"), SC_E_MISSING);
	assert_ok(db, db_run(db, bad, 2, &failed));
	assert_ok(db, sc_exec(db, "drop table b1; drop table b2; drop table b3"));
	/* outside a transaction too it is all or nothing */
	assert_rc(db, db_run(db, (const char *const[]){ "create table b1 (id int)", "nonsense" }, 2, &failed),
	          SC_E_SYNTAX);
	assert_int_equal(failed, 1);
	assert_rc(db, sc_exec(db, "select * from b1"), SC_E_MISSING);
}

enum { MANY = 20000 };

static void big_batches(sc_db *db)
{
	struct mem mem = { 0 };
	const char **sql = mem_array(&mem, MANY, sizeof(*sql));
	size_t failed, i;

	assert_ok(db, sc_exec(db, "create table m (id int primary key)"));
	for (i = 0; i < MANY; i++)
		sql[i] = mem_printf(&mem, "insert into m values (%zu)", i == 15000 ? (size_t)3 : i);
	assert_rc(db, db_run(db, sql, MANY, &failed), SC_E_CONSTRAINT);
	assert_int_equal(failed, 15000);
	assert_value(db, "select count(*) from m", "0");
	sql[15000] = "insert into m values (15000)";
	assert_ok(db, db_run(db, sql, MANY, &failed));
	assert_value(db, "select count(*) from m", "20000");
	assert_ok(db, sc_exec(db, "drop table m"));
	mem_free(&mem);
}

/* Rows of three texts. */
struct copied {
	const char *const (*rows)[3];
	size_t count, next;
};

static int next_copied(void *context, const char *const **values)
{
	struct copied *c = context;

	if (c->next == c->count)
		return 0;
	*values = c->rows[c->next++];
	return 1;
}

static sc_rc copy_rows(sc_db *db, struct db_copy *to, const char *const (*rows)[3], size_t count)
{
	struct copied c = { rows, count, 0 };

	return db_copy(db, to, next_copied, &c);
}

static int no_rows(void *context, const char *const **values)
{
	(void)values;
	db_fail(context, SC_E_SEED, NULL, NULL, NULL, "the source is broken");
	return -1;
}

static void copies(sc_db *db)
{
	static const char *const good[][3] = { { "1", "plain", NULL },
		                               { "2", "a, \"b\"\nc", "" },
		                               { "3", "m\\i\tx\\.", "\xc3\xa9" },
		                               { "4", NULL, "last" } };
	static const char *const twice[][3] = { { "7", "x", NULL }, { "1", "y", NULL } };
	static const char *const wrong[][3] = { { "7", "x", NULL }, { "seven", "y", NULL } };
	static const char *const more[][3] = { { "8", "x", NULL } };
	struct db_copy to = { .table = "c", .columns = "id, name, note", .forms = "ttt" }, nowhere = to;
	struct rows rows = { 0 };
	sc_rc failed;

	nowhere.table = "nowhere";
	assert_ok(db,
	          sc_exec(db, strcmp(sc_dialect(db), "sqlite") == 0
	                              ? "create table c (id int primary key, name text, note text, extra int) strict"
	                              : "create table c (id int primary key, name text, note text, extra int)"));
	assert_ok(db, copy_rows(db, &to, good, 4));
	assert_ok(db, sc_query(db, "select * from c order by id", 0, NULL, note_row, &rows));
	assert_string_equal(rows.text,
	                    "1,plain,NULL,NULL;2,a, \"b\"\nc,,NULL;3,m\\i\tx\\.,\xc3\xa9,NULL;4,NULL,last,NULL;");
	/* a bad row takes all of them back, and is named */
	assert_rc(db, copy_rows(db, &to, twice, 2), SC_E_CONSTRAINT);
	assert_int_equal(to.failed_row, 2);
	failed = copy_rows(db, &to, wrong, 2);
	assert_true(failed == SC_E_DATA || failed == SC_E_CONSTRAINT);
	assert_int_equal(to.failed_row, 2);
	assert_int_equal(to.failed_column, 0);
	assert_rc(db, db_copy(db, &to, no_rows, db), SC_E_SEED);
	assert_rc(db, copy_rows(db, &nowhere, good, 1), SC_E_MISSING);
	assert_ok(db, copy_rows(db, &to, good, 0));
	assert_value(db, "select count(*) from c", "4");
	/* inside a transaction */
	assert_ok(db, sc_begin(db));
	assert_ok(db, copy_rows(db, &to, more, 1));
	assert_ok(db, sc_commit(db));
	assert_value(db, "select name from c where id = 8", "x");
	assert_ok(db, sc_exec(db, "drop table c"));
}

/* A child holds the lock; the parent waits in vain, then with success once the child is gone, killed without a word. */
static void locks(sc_db *db, const char *url)
{
	int told[2], end[2];
	double start;
	char byte;
	pid_t child;

	assert_int_equal(pipe(told), 0);
	assert_int_equal(pipe(end), 0);
	child = fork();
	if (child == 0) {
		sc_config config = { .url = url };
		sc_db *mine;

		close(end[1]);
		if (sc_open(&config, &mine) != SC_OK || db_lock(mine, "crm") != SC_OK || write(told[1], "x", 1) != 1)
			_exit(1);
		(void)!read(end[0], &byte, 1);
		_exit(0);
	}
	close(end[0]);
	close(told[1]);
	assert_int_equal(read(told[0], &byte, 1), 1);
	db->config.lock_wait_ms = 300;
	start = db_now();
	assert_rc(db, db_lock(db, "crm"), SC_E_BUSY);
	assert_in_range((int)(db_now() - start), 250, 60000);
	assert_true(sc_last_error(db)->retryable);
	assert_non_null(strstr(sc_last_error(db)->detail, "held by process"));
	close(end[1]);
	db->config.lock_wait_ms = 5000;
	assert_ok(db, db_lock(db, "crm"));
	assert_int_equal(waitpid(child, NULL, 0), child);
	db_unlock(db, "crm");
	assert_ok(db, db_lock(db, "crm"));
	db_unlock(db, "crm");
	close(told[0]);
}

static void read_only(const char *url)
{
	sc_config config = { .url = url, .read_only = 1 };
	sc_db *db = open_url(url);

	assert_ok(db, sc_exec(db, "create table r (id int)"));
	sc_close(db);
	assert_ok(db, sc_open(&config, &db));
	assert_value(db, "select count(*) from r", "0");
	assert_rc(db, sc_exec(db, "insert into r values (1)"), SC_E_READ_ONLY);
	assert_rc(db, sc_exec(db, "create table r2 (id int)"), SC_E_READ_ONLY);
	assert_ok(db, sc_begin(db));
	assert_rc(db, sc_exec(db, "insert into r values (1)"), SC_E_READ_ONLY);
	assert_ok(db, sc_rollback(db));
	sc_close(db);
	db = open_url(url);
	assert_ok(db, sc_exec(db, "drop table r"));
	sc_close(db);
}

static void statement_timeouts(const char *url, const char *slow)
{
	sc_config config = { .url = url, .statement_timeout_ms = 200 };
	double start;
	sc_db *db;

	assert_ok(db, sc_open(&config, &db));
	start = db_now();
	assert_rc(db, sc_query(db, slow, 0, NULL, NULL, NULL), SC_E_TIMEOUT);
	assert_in_range((int)(db_now() - start), 190, 60000);
	assert_value(db, "select 1", "1");
	sc_close(db);
}

#define ON_BOTH(what)                                                                                                  \
	static void sqlite_##what(void **state)                                                                        \
	{                                                                                                              \
		sc_db *db = open_url(f.sqlite);                                                                        \
		(void)state;                                                                                           \
		what(db);                                                                                              \
		sc_close(db);                                                                                          \
	}                                                                                                              \
	static void postgres_##what(void **state)                                                                      \
	{                                                                                                              \
		sc_db *db = open_postgres();                                                                           \
		(void)state;                                                                                           \
		what(db);                                                                                              \
		sc_close(db);                                                                                          \
	}
ON_BOTH(queries)
ON_BOTH(errors)
ON_BOTH(transactions)
ON_BOTH(batches)
ON_BOTH(big_batches)
ON_BOTH(copies)

static void sqlite_locks(void **state)
{
	sc_db *db = open_url(f.sqlite);
	char path[160];

	(void)state;
	locks(db, f.sqlite);
	sc_close(db);
	snprintf(path, sizeof(path), "%s/a.db-schemac-lock", f.folder);
	assert_int_not_equal(access(path, F_OK), 0);
	db = open_url("sqlite::memory:");
	assert_ok(db, db_lock(db, "crm"));
	db_unlock(db, "crm");
	sc_close(db);
}

static void postgres_locks(void **state)
{
	sc_db *db = open_postgres();

	(void)state;
	locks(db, f.postgres);
	sc_close(db);
}

static void sqlite_limits(void **state)
{
	(void)state;
	read_only(f.sqlite);
	statement_timeouts(f.sqlite,
	                   "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n");
}

static void postgres_limits(void **state)
{
	(void)state;
	sc_close(open_postgres());
	read_only(f.postgres);
	statement_timeouts(f.postgres, "select pg_sleep(60)");
}

/* ---- SQLite ---- */

static void assert_open_fails(const char *url, sc_rc wanted)
{
	sc_config config = { .url = url, .deadline_ms = 60000 }; /* told at once, not after trying again */
	double start = db_now();
	sc_db *db;

	assert_rc(db, sc_open(&config, &db), wanted);
	assert_true(db_now() - start < config.deadline_ms);
	assert_rc(db, sc_exec(db, "select 1"), SC_E_ARGUMENT);
	sc_close(db);
}

static void sqlite_files_that_cannot_be_opened(void **state)
{
	char url[160];
	sc_config config = { .url = url, .no_create = 1 };
	FILE *file;
	sc_db *db;

	(void)state;
	snprintf(url, sizeof(url), "sqlite:%s", f.folder);
	assert_open_fails(url, SC_E_URL);
	snprintf(url, sizeof(url), "sqlite:%s/nowhere/a.db", f.folder);
	assert_open_fails(url, SC_E_UNREACHABLE);
	snprintf(url, sizeof(url), "sqlite:%s/text.db", f.folder);
	file = fopen(url + 7, "w");
	assert_non_null(file);
	fprintf(file, "%04096d", 7);
	fclose(file);
	assert_open_fails(url, SC_E_URL);
	snprintf(url, sizeof(url), "sqlite:%s/missing.db", f.folder);
	assert_rc(db, sc_open(&config, &db), SC_E_NO_DATABASE);
	assert_int_not_equal(access(url + 7, F_OK), 0);
	assert_ok(db, db->driver->create_database(db, url));
	assert_ok(db, sc_exec(db, "create table t (id int)"));
	sc_close(db);
	assert_ok(db, sc_open(&config, &db));
	sc_close(db);
}

static void sqlite_session(void **state)
{
	sc_db *db = open_url(f.sqlite), *other = open_url(f.sqlite);

	(void)state;
	assert_string_equal(sc_dialect(db), "sqlite");
	assert_true(db_version(db) >= 3000000);
	assert_value(db, "pragma foreign_keys", "1");
	assert_value(db, "pragma journal_mode", "wal");
	assert_value(db, "select x'00ff'", "\\x00ff");
	assert_value(db, "select x''", "\\x");
	assert_ok(db, sc_begin(db));
	assert_ok(other, sc_exec(other, "pragma busy_timeout = 100"));
	assert_rc(other, sc_begin(other), SC_E_BUSY);
	assert_true(sc_last_error(other)->retryable);
	assert_ok(db, sc_commit(db));
	assert_ok(other, sc_begin(other));
	assert_ok(other, sc_commit(other));
	sc_close(db);
	sc_close(other);
}

/* ---- several processes at once ---- */

static void in_children(int count, sc_rc (*work)(const char *url), const char *url)
{
	int i, status;

	for (i = 0; i < count; i++)
		if (fork() == 0)
			_exit((int)work(url));
	for (i = 0; i < count; i++) {
		assert_true(wait(&status) > 0);
		assert_true(WIFEXITED(status));
		assert_string_equal(sc_rc_name((sc_rc)WEXITSTATUS(status)), "SC_OK");
	}
}

/* As sc_init does it: open, create the database where it is missing, lock, and add what is not there yet. */
static sc_rc initialize(const char *url)
{
	sc_config config = { .url = url, .deadline_ms = 20000 };
	sc_db *db;
	sc_rc rc = sc_open(&config, &db);

	if (rc == SC_E_NO_DATABASE) {
		rc = db->driver->create_database(db, db->url);
		sc_close(db);
		if (rc == SC_OK)
			rc = sc_open(&config, &db);
	}
	if (rc == SC_OK)
		rc = db_lock(db, "crm");
	if (rc == SC_OK && sc_exec(db, "select * from made") == SC_E_MISSING) {
		rc = sc_begin(db);
		if (rc == SC_OK)
			rc = sc_exec(db, "create table made (id int)");
		if (rc == SC_OK)
			rc = sc_exec(db, "insert into made values (1)");
		db_sleep(20);
		if (rc == SC_OK)
			rc = sc_commit(db);
	}
	if (rc != SC_OK)
		print_error("%s: %s\n", sc_rc_name(rc), sc_last_error(db)->message);
	db_unlock(db, "crm");
	sc_close(db);
	return rc;
}

static void sqlite_many_at_once(void **state)
{
	char url[160];
	sc_db *db;

	(void)state;
	snprintf(url, sizeof(url), "sqlite:%s/many.db", f.folder);
	in_children(8, initialize, url);
	db = open_url(url);
	assert_value(db, "select count(*) from made", "1");
	sc_close(db);
}

static void postgres_many_at_once(void **state)
{
	char url[160], sql[256];
	sc_db *db = open_postgres(), *made;

	(void)state;
	snprintf(url, sizeof(url), "dbname=schemac_unit_many_%ld", (long)getpid());
	in_children(8, initialize, url);
	made = open_url(url);
	assert_value(made, "select count(*) from made", "1");
	sc_close(made);
	snprintf(sql, sizeof(sql), "drop database %s with (force)", url + 7);
	assert_ok(db, sc_exec(db, sql));
	sc_close(db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sqlite_queries),
		cmocka_unit_test(postgres_queries),
		cmocka_unit_test(sqlite_errors),
		cmocka_unit_test(postgres_errors),
		cmocka_unit_test(sqlite_transactions),
		cmocka_unit_test(postgres_transactions),
		cmocka_unit_test(sqlite_batches),
		cmocka_unit_test(postgres_batches),
		cmocka_unit_test(sqlite_big_batches),
		cmocka_unit_test(postgres_big_batches),
		cmocka_unit_test(sqlite_copies),
		cmocka_unit_test(postgres_copies),
		cmocka_unit_test(sqlite_locks),
		cmocka_unit_test(postgres_locks),
		cmocka_unit_test(sqlite_limits),
		cmocka_unit_test(postgres_limits),
		cmocka_unit_test(sqlite_files_that_cannot_be_opened),
		cmocka_unit_test(sqlite_session),
		cmocka_unit_test(sqlite_many_at_once),
		cmocka_unit_test(postgres_many_at_once),
	};

	return cmocka_run_group_tests(tests, create_databases, drop_databases);
}
