/* Transactions, pools, sessions, cancelling and notifications, on both databases. */
#include <pthread.h>
#include <stdatomic.h>

#include "runtime/db/db_session.h"
#include "tests/unit/db_fixture.h"

static int count_of(sc_db *db, const char *sql)
{
	struct mem mem = { 0 };
	char *value = value_of(db, &mem, sql);
	int count = value ? atoi(value) : -1;

	mem_free(&mem);
	return count;
}

/* Each test runs for each database that there is. */
static void on_both(void (*test)(const char *url))
{
	sc_db *db = open_url(f.sqlite);

	assert_ok(db, sc_exec(db, "drop table if exists t; create table t (a integer primary key, b integer)"));
	sc_close(db);
	test(f.sqlite);
	if (!*f.postgres)
		return;
	db = open_url(f.postgres);
	assert_ok(db, sc_exec(db, "drop table if exists t; create table t (a integer primary key, b integer)"));
	sc_close(db);
	test(f.postgres);
}

static sc_pool *open_pool(const char *url, sc_pool_config config)
{
	sc_pool *pool;

	config.connection.url = url;
	config.connection.deadline_ms = 10000;
	if (sc_pool_open(NULL, &config, &pool) != SC_OK)
		fail_msg("%s", sc_pool_error(pool)->message);
	return pool;
}

static sc_pool_status status_of(sc_pool *pool)
{
	sc_pool_status status;

	sc_pool_status_read(pool, &status);
	return status;
}

/* ---- transactions ---- */

static sc_rc insert(sc_db *db, void *context)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "insert into t values (%d, 0)", *(int *)context);
	return sc_exec(db, sql);
}

static sc_rc insert_and_fail(sc_db *db, void *context)
{
	sc_rc rc = insert(db, context);

	return rc == SC_OK ? insert(db, context) : rc;
}

/* An inner transaction that fails takes back its own, not the outer's. */
static sc_rc outer(sc_db *db, void *context)
{
	int one = 1, two = 2, three = 3;
	sc_rc rc = insert(db, &one);

	(void)context;
	if (rc != SC_OK)
		return rc;
	assert_int_equal(sc_transaction(db, NULL, insert_and_fail, &two), SC_E_CONSTRAINT);
	assert_int_not_equal(*sc_last_error(db)->message, '\0');
	return sc_transaction(db, NULL, insert, &three);
}

static sc_rc commits_itself(sc_db *db, void *context)
{
	sc_rc rc = insert(db, context);

	return rc == SC_OK ? sc_commit(db) : rc;
}

static void transactions(const char *url)
{
	sc_db *db = open_url(url);
	int ten = 10, eleven = 11;

	assert_ok(db, sc_transaction(db, NULL, outer, NULL));
	assert_int_equal(count_of(db, "select count(*) from t"), 2);
	assert_int_equal(count_of(db, "select sum(a) from t"), 4);
	assert_rc(db, sc_transaction(db, &(sc_tx){ .isolation = SC_SERIALIZABLE }, insert_and_fail, &ten),
	          SC_E_CONSTRAINT);
	assert_int_equal(db->in_transaction, DB_NO_TRANSACTION);
	assert_int_equal(count_of(db, "select count(*) from t"), 2);
	assert_rc(db, sc_transaction(db, NULL, commits_itself, &eleven), SC_E_ARGUMENT);
	assert_rc(db, sc_transaction(db, NULL, NULL, NULL), SC_E_ARGUMENT);
	sc_close(db);
}

static void transactions_and_savepoints(void **state)
{
	(void)state;
	on_both(transactions);
}

struct flaky {
	int runs, fails;
	const char *kill;
};

static sc_rc fails_at_first(sc_db *db, void *context)
{
	struct flaky *x = context;
	sc_rc rc = sc_exec(db, "insert into t values (50, 0)");

	if (x->runs++ >= x->fails || rc != SC_OK)
		return rc;
	if (x->kill)
		return sc_exec(db, x->kill);
	return db_fail(db, SC_E_RETRY, "40001", NULL, NULL, "made up");
}

static void retries(const char *url)
{
	sc_db *db = open_url(url);
	struct flaky twice = { .fails = 2 }, always = { .fails = 100 };

	assert_ok(db, sc_transaction(db, NULL, fails_at_first, &twice));
	assert_int_equal(twice.runs, 3);
	assert_int_equal(count_of(db, "select count(*) from t"), 1);
	assert_ok(db, sc_exec(db, "delete from t"));
	assert_rc(db, sc_transaction(db, &(sc_tx){ .attempts = 2 }, fails_at_first, &always), SC_E_RETRY);
	assert_int_equal(always.runs, 2);
	assert_int_equal(count_of(db, "select count(*) from t"), 0);
	sc_close(db);
}

static void failed_attempts_are_run_again(void **state)
{
	(void)state;
	on_both(retries);
}

static void lost_connections_are_opened_again(void **state)
{
	struct flaky once = { .fails = 1, .kill = "select pg_terminate_backend(pg_backend_pid())" };
	sc_db *db = open_postgres();

	(void)state;
	assert_ok(db, sc_exec(db, "truncate t"));
	assert_ok(db, sc_transaction(db, NULL, fails_at_first, &once));
	assert_int_equal(once.runs, 2);
	assert_int_equal(count_of(db, "select count(*) from t"), 1);
	sc_close(db);
}

/* A trigger that is deferred to the commit ends the session there. */
static void doubt_is_settled(void **state)
{
	sc_db *db = open_postgres();
	int seven = 7;

	(void)state;
	assert_ok(db,
	          sc_exec(db,
	                  "truncate t; create or replace function die() returns trigger language plpgsql as $$ begin "
	                  "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return null; end $$;"
	                  "create constraint trigger die after insert on t deferrable initially deferred "
	                  "for each row execute function die()"));
	assert_rc(db, sc_transaction(db, &(sc_tx){ .attempts = 1 }, insert, &seven), SC_E_IN_DOUBT);
	assert_ok(db, db_reopen(db));
	assert_int_equal(count_of(db, "select count(*) from t"), 0);
	/* the server knows that it did not commit */
	assert_rc(db, sc_transaction(db, &(sc_tx){ .attempts = 1, .settle = 1 }, insert, &seven), SC_E_LOST);
	assert_ok(db, sc_exec(db, "drop trigger die on t"));
	assert_ok(db, sc_transaction(db, &(sc_tx){ .settle = 1 }, insert, &seven));
	sc_close(db);
}

/* ---- the pool ---- */

static void lending(const char *url)
{
	sc_pool *pool = open_pool(url, (sc_pool_config){ .min = 2, .max = 2, .overflow = 1, .wait_ms = 50 });
	sc_db *a, *b, *c, *d;
	sc_pool_status s = status_of(pool);

	assert_int_equal(s.open, 2);
	assert_int_equal(s.idle, 2);
	assert_int_equal(sc_pool_borrow(pool, &a), SC_OK);
	assert_int_equal(sc_pool_borrow(pool, &b), SC_OK);
	assert_int_equal(sc_pool_borrow(pool, &c), SC_OK);
	assert_rc(d, sc_pool_borrow(pool, &d), SC_E_TIMEOUT);
	assert_true(sc_last_error(d)->retryable);
	sc_pool_return(d);
	s = status_of(pool);
	assert_int_equal(s.lent, 3);
	assert_int_equal(s.timed_out, 1);
	assert_ok(a, sc_begin(a));
	assert_ok(a, sc_exec(a, "insert into t values (1, 1)"));
	sc_pool_return(a); /* rolled back */
	sc_pool_return(b);
	sc_pool_return(c);
	s = status_of(pool);
	assert_int_equal(s.lent, 0);
	assert_int_equal(s.open, 2);
	assert_int_equal(s.closed_old, 1);
	assert_int_equal(sc_pool_borrow(pool, &a), SC_OK);
	assert_int_equal(count_of(a, "select count(*) from t"), 0);
	assert_int_equal(sc_pool_close(pool, 0), 1);
	sc_pool_return(a); /* the last one frees the pool */
}

static void connections_are_lent(void **state)
{
	(void)state;
	on_both(lending);
}

static void sessions(const char *url)
{
	sc_pool *pool = open_pool(url, (sc_pool_config){ 0 });
	char text[200];
	sc_db *db;

	assert_int_equal(sc_session_begin(pool, NULL, &db), SC_OK);
	assert_ok(db, sc_exec(db, "insert into t values (1, 1)"));
	assert_int_equal(sc_session_end(db, SC_OK, text, sizeof(text)), SC_OK);
	assert_int_equal(sc_session_begin(pool, &(sc_tx){ .isolation = SC_SERIALIZABLE }, &db), SC_OK);
	assert_int_equal(sc_session_end(db, sc_exec(db, "insert into t values (1, 1)"), text, sizeof(text)),
	                 SC_E_CONSTRAINT);
	assert_int_not_equal(*text, '\0');
	assert_int_equal(sc_session_begin(pool, &(sc_tx){ .read_only = 1 }, &db), SC_OK);
	assert_int_equal(count_of(db, "select count(*) from t"), 1);
	assert_int_equal(sc_session_end(db, SC_OK, NULL, 0), SC_OK);
	assert_int_equal(sc_pool_close(pool, 0), 0);
}

static void sessions_commit_or_roll_back(void **state)
{
	(void)state;
	on_both(sessions);
}

static void broken_and_changed_connections_come_back_clean(void **state)
{
	sc_pool *pool;
	sc_db *db, *other = open_postgres();

	(void)state;
	pool = open_pool(f.postgres, (sc_pool_config){ .max = 1, .overflow = -1 });
	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	assert_ok(db, sc_exec(db, "set application_name = 'mine'; create temp table left_behind (a int)"));
	sc_pool_return(db);
	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	assert_value(db, "select current_setting('application_name') = 'mine'", "f");
	assert_value(db, "select to_regclass('left_behind')", NULL);
	sc_pool_return(db);
	/* the server ends it while it is idle */
	assert_ok(other,
	          sc_exec(other,
	                  "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() "
	                  "and pid <> pg_backend_pid()"));
	while (count_of(other,
	                "select count(*) from pg_stat_activity where datname = current_database() and backend_type = "
	                "'client backend'") > 1)
		usleep(1000);
	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	assert_value(db, "select 1", "1");
	sc_pool_return(db);
	assert_int_equal(status_of(pool).closed_broken, 1);
	assert_int_equal(sc_pool_close(pool, 0), 0);
	sc_close(other);
}

static void a_child_leaves_connections_to_its_parent(void **state)
{
	sc_pool *pool;
	sc_db *db, *held;
	int status;
	pid_t child;

	(void)state;
	if (!*f.postgres)
		skip();
	pool = open_pool(f.postgres, (sc_pool_config){ .min = 2 });
	assert_int_equal(sc_pool_borrow(pool, &held), SC_OK);
	child = fork();
	if (child == 0) {
		int good = sc_pool_borrow(pool, &db) == SC_OK && sc_exec(db, "select 1") == SC_OK;

		sc_pool_return(db);
		sc_pool_return(held);
		good = good && sc_pool_close(pool, 0) == 0;
		_exit(good ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_value(held, "select 1", "1");
	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	assert_value(db, "select 1", "1");
	sc_pool_return(db);
	sc_pool_return(held);
	assert_int_equal(sc_pool_close(pool, 0), 0);
}

/* ---- many threads ---- */

enum { ACCOUNTS = 10, THREADS = 4, TRANSFERS = 50 };

struct transfer {
	unsigned from, to;
};

static sc_rc move_money(sc_db *db, void *context)
{
	const struct transfer *t = context;
	char sql[96];
	sc_rc rc;

	snprintf(sql, sizeof(sql), "update t set b = b - 1 where a = %u", t->from);
	rc = sc_exec(db, sql);
	snprintf(sql, sizeof(sql), "update t set b = b + 1 where a = %u", t->to);
	return rc == SC_OK ? sc_exec(db, sql) : rc;
}

static atomic_int transferred;

static void *transfer(void *of)
{
	sc_pool *pool = of;
	sc_tx tx = { .isolation = SC_SERIALIZABLE, .attempts = 1000 };
	unsigned i;

	for (i = 0; i < TRANSFERS; i++) {
		struct transfer t = { i % ACCOUNTS, (i * 7 + 3) % ACCOUNTS };
		sc_db *db;

		if (sc_pool_borrow(pool, &db) == SC_OK && sc_transaction(db, &tx, move_money, &t) == SC_OK)
			atomic_fetch_add(&transferred, 1);
		sc_pool_return(db);
	}
	return NULL;
}

static void threads(const char *url)
{
	sc_pool *pool = open_pool(url, (sc_pool_config){ .min = 1, .max = 2, .overflow = 1, .wait_ms = 120000 });
	pthread_t thread[THREADS];
	sc_db *db;
	int i;

	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	for (i = 0; i < ACCOUNTS; i++) {
		char sql[64];

		snprintf(sql, sizeof(sql), "insert into t values (%d, 100)", i);
		assert_ok(db, sc_exec(db, sql));
	}
	sc_pool_return(db);
	atomic_store(&transferred, 0);
	for (i = 0; i < THREADS; i++)
		assert_int_equal(pthread_create(&thread[i], NULL, transfer, pool), 0);
	for (i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	assert_int_equal(atomic_load(&transferred), THREADS * TRANSFERS);
	assert_int_equal(sc_pool_borrow(pool, &db), SC_OK);
	assert_int_equal(count_of(db, "select sum(b) from t"), ACCOUNTS * 100);
	sc_pool_return(db);
	assert_int_equal(status_of(pool).lent, 0);
	assert_in_range(status_of(pool).most_lent, 1, 3);
	assert_int_equal(sc_pool_close(pool, 0), 0);
}

static void threads_share_a_pool(void **state)
{
	(void)state;
	on_both(threads);
}

/* ---- cancel, notifications ---- */

static void *cancel_soon(void *of)
{
	sc_db *other = open_url(f.postgres);

	while (count_of(other, "select count(*) from pg_stat_activity where query like 'select pg_sleep(60)%' and "
	                       "state = 'active'") < 1)
		usleep(1000);
	assert_int_equal(sc_cancel(of), SC_OK);
	sc_close(other);
	return NULL;
}

static void statements_are_cancelled(void **state)
{
	sc_db *db = open_postgres();
	pthread_t thread;

	(void)state;
	assert_int_equal(pthread_create(&thread, NULL, cancel_soon, db), 0);
	assert_rc(db, sc_exec(db, "select pg_sleep(60)"), SC_E_TIMEOUT);
	pthread_join(thread, NULL);
	assert_value(db, "select 1", "1");
	sc_close(db);
}

static void notifications_arrive(void **state)
{
	sc_db *db = open_postgres(), *other = open_url(f.postgres), *file = open_url(f.sqlite);
	sc_notification n;

	(void)state;
	assert_ok(db, sc_listen(db, "My Channel"));
	assert_int_equal(sc_wait(db, 0, &n), SC_NOT_FOUND);
	assert_ok(other, sc_notify(other, "My Channel", "it's here"));
	assert_ok(db, sc_wait(db, 60000, &n));
	assert_string_equal(n.channel, "My Channel");
	assert_string_equal(n.payload, "it's here");
	assert_rc(file, sc_listen(file, "x"), SC_E_ARGUMENT);
	sc_close(file);
	sc_close(other);
	sc_close(db);
}

static void pools_fail_clearly(void **state)
{
	sc_pool_config config = { .connection = { .url = "sqlite:/nowhere/at/all.db", .deadline_ms = 100 } };
	sc_pool *pool;

	(void)state;
	assert_int_not_equal(sc_pool_open(NULL, &config, &pool), SC_OK);
	assert_int_not_equal(*sc_pool_error(pool)->message, '\0');
	assert_int_equal(sc_pool_close(pool, 0), 0);
	config = (sc_pool_config){ .min = 9, .max = 2 };
	assert_int_equal(sc_pool_open(NULL, &config, &pool), SC_E_ARGUMENT);
	assert_int_equal(sc_pool_close(pool, 0), 0);
	assert_int_equal(sc_pool_open(NULL, NULL, NULL), SC_E_ARGUMENT);
	sc_pool_return(NULL);
	assert_int_equal(sc_pool_close(NULL, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(transactions_and_savepoints),
		cmocka_unit_test(failed_attempts_are_run_again),
		cmocka_unit_test(lost_connections_are_opened_again),
		cmocka_unit_test(doubt_is_settled),
		cmocka_unit_test(connections_are_lent),
		cmocka_unit_test(sessions_commit_or_roll_back),
		cmocka_unit_test(broken_and_changed_connections_come_back_clean),
		cmocka_unit_test(a_child_leaves_connections_to_its_parent),
		cmocka_unit_test(threads_share_a_pool),
		cmocka_unit_test(statements_are_cancelled),
		cmocka_unit_test(notifications_arrive),
		cmocka_unit_test(pools_fail_clearly),
	};

	return cmocka_run_group_tests(tests, create_databases, drop_databases);
}
