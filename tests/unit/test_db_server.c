/* Against a server of its own, whose passwords, starts and stops are the test's: tests/postgres starts it. */
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

static char folder[64];
static int running;

/* Shell commands find the folder in $DIR. */
static int run(const char *command)
{
	return system(command);
}

static int start_server(void **state)
{
	(void)state;
	/* the server's own variables would lead elsewhere */
	unsetenv("PGHOST");
	unsetenv("PGPORT");
	unsetenv("PGUSER");
	unsetenv("PGPASSWORD");
	strcpy(folder, "/tmp/schemac-server.XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	setenv("DIR", folder, 1);
	if (chmod(folder, 0755) != 0)
		return -1;
	running = run("tests/postgres start $DIR/pg >/dev/null 2>&1") == 0;
	return 0;
}

static int stop_server(void **state)
{
	(void)state;
	return run("tests/postgres stop $DIR/pg; rm -rf $DIR");
}

static sc_rc try_open(const char *more, int deadline_ms, sc_db **db)
{
	char url[256];
	sc_config config = { .url = url, .deadline_ms = deadline_ms };

	if (!running) {
		print_message("no PostgreSQL server could be started\n");
		skip();
	}
	snprintf(url, sizeof(url), "host=%s/pg user=postgres dbname=postgres %s", folder, more);
	return sc_open(&config, db);
}

static void passwords(void **state)
{
	int tries;
	sc_db *db;

	(void)state;
	assert_int_equal(try_open("", 60000, &db), SC_OK);
	assert_int_equal(sc_exec(db, "alter role postgres password 'right'"), SC_OK);
	assert_int_equal(sc_exec(db, "create role nologin"), SC_OK);
	assert_int_equal(run("echo 'local all all scram-sha-256' >$DIR/pg/data/pg_hba.conf"), 0);
	assert_int_equal(sc_exec(db, "select pg_reload_conf()"), SC_OK);
	sc_close(db);
	/* the server reads the file in its own time */
	for (tries = 0; tries < 3000 && try_open("password=wrong", 60000, &db) == SC_OK; tries++) {
		sc_close(db);
		db_sleep(20);
	}
	sc_close(db);
	assert_int_equal(try_open("password=right", 60000, &db), SC_OK);
	sc_close(db);
	assert_int_equal(try_open("password=wrong", 60000, &db), SC_E_AUTH);
	assert_string_equal(sc_last_error(db)->sqlstate, "28P01");
	assert_false(sc_last_error(db)->retryable);
	assert_null(strstr(sc_last_error(db)->message, "wrong"));
	assert_null(strstr(sc_last_error(db)->message, "LOCATION"));
	assert_non_null(strstr(sc_last_error(db)->remedy, "password"));
	sc_close(db);
	assert_int_equal(try_open("passfile=/nonexistent", 60000, &db), SC_E_AUTH);
	assert_non_null(strstr(sc_last_error(db)->remedy, "PGPASSWORD"));
	sc_close(db);
}

/* Stopped for good, then started by another process while this one tries to connect. */
static void a_server_that_comes_later(void **state)
{
	static const char control[] =
	        "bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}; cd $DIR/pg; "
	        "[ \"$(id -u)\" = 0 ] && as=\"runuser -u ${PG_OS_USER:-postgres} --\"; "
	        "${as:-} $bin/pg_ctl -D data -w -l data/log -o \"-c listen_addresses= -c "
	        "unix_socket_directories=$PWD\" $ACTION >/dev/null 2>&1";
	sc_db *db;
	pid_t child;
	int status;

	(void)state;
	assert_int_equal(try_open("password=right", 60000, &db), SC_OK);
	setenv("ACTION", "-m fast stop", 1);
	assert_int_equal(run(control), 0);
	assert_int_equal(sc_exec(db, "select 1"), SC_E_LOST);
	sc_close(db);
	assert_int_equal(try_open("password=right", 300, &db), SC_E_UNREACHABLE);
	assert_true(sc_last_error(db)->retryable);
	sc_close(db);
	setenv("ACTION", "start", 1);
	child = fork();
	if (child == 0) {
		db_sleep(400);
		_exit(run(control) != 0);
	}
	assert_int_equal(try_open("password=right", 60000, &db), SC_OK);
	assert_int_equal(sc_exec(db, "select 1"), SC_OK);
	sc_close(db);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(passwords),
		cmocka_unit_test(a_server_that_comes_later),
	};

	return cmocka_run_group_tests(tests, start_server, stop_server);
}
