/* The PostgreSQL driver: deadlines, URLs, pipelines, errors, broken connections. */
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>

#include "tests/unit/db_fixture.h"

/* A server that takes connections and never says a word; its port goes to *port. */
static int silent_server(int *port)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	assert_true(fd >= 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, length), 0);
	assert_int_equal(listen(fd, 16), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &length), 0);
	*port = ntohs(address.sin_port);
	return fd;
}

static void count_logs(void *context, sc_level level, const char *message)
{
	(void)level;
	assert_null(strstr(message, "secret"));
	++*(int *)context;
}

static void deadlines_are_kept(void **state)
{
	char url[160], list[320];
	int port, fd = silent_server(&port), tries = 0;
	sc_config config = { .url = url, .deadline_ms = 700, .log = count_logs, .log_context = &tries };
	double start = db_now();
	sc_db *db;

	(void)state;
	snprintf(url, sizeof(url), "postgresql://me:secret@127.0.0.1:%d/x", port);
	assert_rc(db, sc_open(&config, &db), SC_E_UNREACHABLE);
	assert_in_range((int)(db_now() - start), 600, 60000);
	assert_null(strstr(sc_last_error(db)->message, "secret"));
	sc_close(db);
	if (getenv("PGHOST")) { /* the next host of a list is tried */
		snprintf(list, sizeof(list), "host=127.0.0.1,%s port=%d,%s dbname=postgres connect_timeout=1",
		         getenv("PGHOST"), port, getenv("PGPORT") ? getenv("PGPORT") : "5432");
		config.url = list;
		config.deadline_ms = 20000;
		assert_ok(db, sc_open(&config, &db));
		sc_close(db);
	}
	close(fd);
	/* nobody there at all: refused at once, tried again until the deadline */
	config.url = url;
	config.deadline_ms = 700;
	tries = 0;
	start = db_now();
	assert_rc(db, sc_open(&config, &db), SC_E_UNREACHABLE);
	assert_in_range((int)(db_now() - start), 600, 60000);
	assert_in_range(tries, 1, 100);
	sc_close(db);
}

/* Says once that it is full, then takes connections without a word: the tries behind it are cut off by the deadline. */
static void full_once(int listener)
{
	static const char answer[] = "SFATAL\0VFATAL\0C53300\0Mtoo many connections\0";
	char startup[1024], head[5] = { 'E', 0, 0, 0, 4 + sizeof(answer) };
	int first = accept(listener, NULL, NULL);

	if (first < 0 || read(first, startup, sizeof(startup)) <= 0 || write(first, head, 5) != 5 ||
	    write(first, answer, sizeof(answer)) != (ssize_t)sizeof(answer))
		_exit(1);
	close(first);
	while (accept(listener, NULL, NULL) >= 0)
		;
	_exit(0);
}

/* Longer each time: a busy machine may not give the server its turn within a short deadline. */
static sc_db *open_full(int deadline_ms)
{
	char url[160];
	int port, fd = silent_server(&port);
	sc_config config = { .url = url, .deadline_ms = deadline_ms };
	pid_t child = fork();
	sc_db *db;

	if (child == 0)
		full_once(fd);
	snprintf(url, sizeof(url), "host=127.0.0.1 port=%d user=me dbname=x sslmode=disable gssencmode=disable", port);
	assert_rc(db, sc_open(&config, &db), SC_E_UNREACHABLE);
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, NULL, 0), child);
	close(fd);
	return db;
}

static void the_most_telling_error_is_kept(void **state)
{
	int deadline_ms = 800;
	sc_db *db = open_full(deadline_ms);

	(void)state;
	while (!*sc_last_error(db)->sqlstate && deadline_ms < 30000) {
		sc_close(db);
		db = open_full(deadline_ms *= 3);
	}
	assert_string_equal(sc_last_error(db)->sqlstate, "53300");
	assert_non_null(strstr(sc_last_error(db)->message, "too many connections"));
	assert_non_null(strstr(sc_last_error(db)->detail, "gave up after"));
	assert_null(strstr(sc_last_error(db)->detail, "after 1 tries"));
	assert_non_null(strstr(sc_last_error(db)->remedy, "max_connections"));
	assert_true(sc_last_error(db)->retryable);
	sc_close(db);
}

static void urls_that_cannot_be_used(void **state)
{
	static const struct {
		const char *url;
		sc_rc rc;
	} cases[] = {
		{ "mysql://me:secret@h/x", SC_E_DRIVER },
		{ "postgresql+psycopg2://me:secret@h/x", SC_E_DRIVER },
		{ "x.db", SC_E_URL },
		{ "sqlite:", SC_E_URL },
		{ "postgresql://me:%zzsecret@h/x", SC_E_URL },
		{ "postgresql://me:se@secret@h/x", SC_E_URL },
		{ "postgresql://me:1/secret@h/x", SC_E_URL },
		{ "postgresql://h/x?nokey=1&password=secret", SC_E_URL },
		{ "postgresql://h:99999/x", SC_E_URL },
		{ "host= password=secret", SC_E_URL },
		{ "host=h password='secret", SC_E_URL },
		{ "host=h sslmode=perhaps", SC_E_URL },
		{ "service=schemac_unit_none", SC_E_URL },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		sc_config config = { .url = cases[i].url, .deadline_ms = 2000 };
		sc_db *db;

		assert_rc(db, sc_open(&config, &db), cases[i].rc);
		if (strstr(sc_last_error(db)->message, "secret") || strstr(sc_last_error(db)->remedy, "secret"))
			fail_msg("%s: %s", cases[i].url, sc_last_error(db)->message);
		sc_close(db);
	}
}

/* More in both directions than the sockets hold: who only writes, or only reads, never ends. */
static void postgres_megabytes_both_ways(void **state)
{
	enum { QUERIES = 60, SIZE = 300000 };
	sc_db *db = open_postgres();
	char *text = malloc(SIZE + 1);
	const char *params[] = { text };
	struct db_query queries[QUERIES];
	static struct rows rows[QUERIES];
	size_t failed;
	int i;

	(void)state;
	memset(text, 'x', SIZE);
	text[SIZE] = '\0';
	for (i = 0; i < QUERIES; i++)
		queries[i] = (struct db_query){ "select length($1::text), repeat($1::text, 3)", 1, params, NULL, NULL };
	queries[QUERIES - 1] = (struct db_query){ "select length($1::text)", 1, params, note_row, &rows[0] };
	assert_ok(db, db_batch(db, queries, QUERIES, &failed));
	assert_string_equal(rows[0].text, "300000;");
	free(text);
	sc_close(db);
}

static void postgres_several_commands_are_found(void **state)
{
	static const char *const sql[] = {
		"create function f1() returns text language plpgsql as $$ begin return ';'; end; $$",
		"create function f2() returns text language sql as $body$ select '$$;x'; $body$;  -- end; of it",
		"create function f3() returns int language sql begin atomic select 1; select 2; end",
		"select ';' || E'\\';' || \"a;b\" from (select 1 as \"a;b\") x",
		"select 1 /* ; /* ; */ ; */ -- ; x",
		"create table s1 (id int); create table s2 (id int)",
		"create table s3 (\"a$$\" int); create table s4 (a$b$ int)",
		"comment on table s1 is 'it''s; so'; comment on table s2 is E'\\\\'; comment on table s3 is 'x'",
	};
	sc_db *db = open_postgres();
	size_t failed;

	(void)state;
	assert_ok(db, sc_begin(db));
	assert_ok(db, db_run(db, sql, sizeof(sql) / sizeof(sql[0]), &failed));
	assert_value(db, "select f1() || f2() || f3()", ";$$;x2");
	assert_value(db, "select count(*) from pg_class where relname in ('s1', 's2', 's3', 's4')", "4");
	assert_ok(db, sc_rollback(db));
	sc_close(db);
}

static void postgres_error_fields(void **state)
{
	sc_db *db = open_postgres();

	(void)state;
	assert_ok(db, sc_exec(db, "create table f (id int constraint f_pk primary key, n int not null)"));
	assert_ok(db, sc_exec(db, "insert into f values (1, 1)"));
	assert_rc(db, sc_exec(db, "insert into f values (1, 1)"), SC_E_CONSTRAINT);
	assert_string_equal(sc_last_error(db)->sqlstate, "23505");
	assert_string_equal(sc_last_error(db)->object, "constraint public.f.f_pk");
	assert_non_null(strstr(sc_last_error(db)->detail, "(id)=(1)"));
	assert_rc(db, sc_exec(db, "insert into f values (2, null)"), SC_E_CONSTRAINT);
	assert_string_equal(sc_last_error(db)->object, "column public.f.n");
	assert_rc(db, sc_exec(db, "select 1 as a\nfrm f"), SC_E_SYNTAX);
	assert_non_null(strstr(sc_last_error(db)->detail, "at character 15"));
	assert_rc(db, sc_exec(db, "select 'x'::int"), SC_E_DATA);
	assert_rc(db, sc_exec(db, "copy f from stdin"), SC_E_ARGUMENT);
	assert_rc(db, sc_exec(db, "copy f to stdout"), SC_E_ARGUMENT);
	assert_value(db, "select count(*) from f", "1");
	assert_ok(db, sc_begin(db));
	assert_rc(db, sc_exec(db, "nonsense"), SC_E_SYNTAX);
	assert_int_equal(db->in_transaction, DB_FAILED_TRANSACTION);
	assert_rc(db, sc_commit(db), SC_E_SQL);
	assert_int_equal(db->in_transaction, DB_NO_TRANSACTION);
	assert_ok(db, sc_exec(db, "drop table f"));
	sc_close(db);
}

static void note_log(void *context, sc_level level, const char *message)
{
	snprintf(context, 256, "%d %s", (int)level, message);
}

static void postgres_session(void **state)
{
	char logged[256] = "";
	sc_config config = { .url = f.postgres, .log = note_log, .log_context = logged };
	sc_db *db = open_postgres();

	(void)state;
	assert_value(db, "show application_name", "schemac");
	assert_value(db, "show client_encoding", "UTF8");
	assert_true(db_version(db) >= 130000);
	sc_close(db);
	assert_ok(db, sc_open(&config, &db));
	assert_ok(db, sc_exec(db, "do $$ begin raise notice 'heard'; end $$"));
	assert_string_equal(logged, "0 NOTICE: heard");
	sc_close(db);
}

/* Another session ends this one's server process: while it is idle, and in the middle of a pipeline. */
static void postgres_lost_connections(void **state)
{
	static const char *const statements[] = { "create table k (id int)", "select 1",
		                                  "select pg_terminate_backend(pg_backend_pid())", "select 2" };
	sc_db *db = open_postgres(), *killer = open_postgres();
	struct mem mem = { 0 };
	char *pid = value_of(db, &mem, "select pg_backend_pid()");
	const char *params[] = { pid };
	size_t failed;

	(void)state;
	assert_ok(killer, sc_query(killer, "select pg_terminate_backend($1::int, 5000)", 1, params, NULL, NULL));
	assert_rc(db, sc_exec(db, "select 1"), SC_E_LOST);
	assert_true(sc_last_error(db)->retryable);
	assert_rc(db, sc_exec(db, "select 1"), SC_E_LOST);
	assert_rc(db, db_run(db, statements, 2, &failed), SC_E_LOST);
	assert_rc(db, db_copy(db, &(struct db_copy){ .table = "k", .columns = "id", .forms = "t" }, NULL, NULL),
	          SC_E_LOST);
	assert_rc(db, db_lock(db, "x"), SC_E_LOST);
	sc_close(db);
	db = open_postgres();
	assert_ok(db, sc_begin(db));
	assert_rc(db, db_run(db, statements, 4, &failed), SC_E_LOST);
	assert_int_equal(failed, 2);
	assert_ok(db, sc_rollback(db));
	assert_int_equal(sc_last_error(db)->rc, SC_E_LOST);
	sc_close(db);
	assert_value(killer, "select to_regclass('k')::text", NULL);
	sc_close(killer);
	mem_free(&mem);
}

static void postgres_server_is_full(void **state)
{
	static const char role[] = "drop role if exists schemac_unit_full; "
	                           "create role schemac_unit_full login connection limit 0";
	sc_config config = { .url = "user=schemac_unit_full dbname=postgres", .deadline_ms = 1500 };
	sc_db *db = open_postgres(), *other;

	(void)state;
	assert_ok(db, sc_exec(db, role));
	assert_rc(other, sc_open(&config, &other), SC_E_UNREACHABLE);
	assert_string_equal(sc_last_error(other)->sqlstate, "53300");
	assert_non_null(strstr(sc_last_error(other)->detail, "tries"));
	sc_close(other);
	/* no right to create, and a role that is not there */
	assert_ok(db, sc_exec(db, "alter role schemac_unit_full connection limit -1"));
	config.deadline_ms = 30000;
	config.url = "user=schemac_unit_full dbname=schemac_unit_no";
	assert_rc(other, sc_open(&config, &other), SC_E_NO_DATABASE);
	assert_rc(other, other->driver->create_database(other, config.url), SC_E_PERMISSION);
	assert_string_equal(sc_last_error(other)->object, "database schemac_unit_no");
	assert_non_null(strstr(sc_last_error(other)->remedy, "create database schemac_unit_no"));
	sc_close(other);
	assert_ok(db, sc_exec(db, "drop role schemac_unit_full"));
	config.url = "user=schemac_unit_full dbname=postgres";
	assert_rc(other, sc_open(&config, &other), SC_E_AUTH);
	sc_close(other);
	sc_close(db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_most_telling_error_is_kept),
		cmocka_unit_test(deadlines_are_kept),
		cmocka_unit_test(urls_that_cannot_be_used),
		cmocka_unit_test(postgres_megabytes_both_ways),
		cmocka_unit_test(postgres_several_commands_are_found),
		cmocka_unit_test(postgres_error_fields),
		cmocka_unit_test(postgres_session),
		cmocka_unit_test(postgres_lost_connections),
		cmocka_unit_test(postgres_server_is_full),
	};

	return cmocka_run_group_tests(tests, create_databases, drop_databases);
}
