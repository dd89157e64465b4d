/* Commands of everyday work: a database from the beginning again, a database for a test. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compiler/command/command.h"
#include "compiler/live/session.h"
#include "runtime/operate/testdb.h"

/* ---- reset ---- */

/* What a user types to say that it is this database that is meant: its name, of a file without its folder. */
static const char *name_of(sc_db *db, struct mem *mem)
{
	const char *name = NULL, *slash;

	if (strcmp(sc_dialect(db), "sqlite") == 0) {
		slash = strrchr(db->url, '/');
		name = slash ? slash + 1 : strchr(db->url, ':') + 1;
	} else if (db_value(db, mem, &name, "select pg_catalog.current_database()", 0, NULL) != SC_OK) {
		name = NULL;
	}
	return name ? name : "";
}

static int refuse(const char *name, const char *why)
{
	fprintf(stderr, "schemac: refused: %s\n   = help: if all that is in it may be lost, run it with --confirm %s\n",
	        why, name);
	return EXIT_REFUSED;
}

/* EXIT_DONE: it may be dropped. */
static int guard(struct session *s, const char *name)
{
	const char *typed = s->options->confirm;
	sc_status status;
	sc_rc rc;

	if (typed && strcmp(typed, name) == 0)
		return EXIT_DONE;
	if (typed)
		return refuse(name, "the name behind --confirm is not that of the database");
	if (s->db->environment == SC_PRODUCTION)
		return refuse(name, "this is the production environment");
	rc = sc_status_read(s->db, s->bundle, &status);
	if (rc != SC_OK && rc != SC_DIFFERS)
		return session_fail(s, rc);
	return status.initialized ? EXIT_DONE : refuse(name, "the database was not made from this schema");
}

static int drop(struct session *s)
{
	struct mem mem = { 0 };
	const char *name = name_of(s->db, &mem);
	int status = guard(s, name);
	sc_rc rc = SC_OK;

	if (status == EXIT_DONE)
		rc = s->db->driver->drop_database(s->db, s->options->force);
	if (rc != SC_OK && strcmp(sc_last_error(s->db)->sqlstate, "55006") == 0)
		db_fail(s->db, rc, "55006", NULL, "end the other sessions, or run it with --force, which ends them",
		        "%s", "other sessions are connected to the database");
	if (rc != SC_OK)
		status = session_fail(s, rc);
	mem_free(&mem);
	return status;
}

/* A database that does not exist is only created. */
int command_reset(const struct options *options)
{
	struct session s;
	sc_config config;
	int status;
	sc_rc rc;

	if (!session_begin(&s, options))
		return session_end(&s, EXIT_FAILED);
	config = s.config;
	config.no_create = 1;
	rc = sc_open(&config, &s.db);
	status = rc == SC_OK ? drop(&s) : rc == SC_E_NO_DATABASE ? EXIT_DONE : session_fail(&s, rc);
	session_end(&s, status);
	return status == EXIT_DONE ? command_init(options) : status;
}

/* ---- test-db ---- */

/* The command's exit status, or 128 and its signal, as a shell has it. */
static int run_with(const char *const *command, const char *url)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		if (setenv("DATABASE_URL", url, 1) == 0 && setenv("SCHEMAC_ENV", "testing", 0) == 0)
			execvp(command[0], (char *const *)(uintptr_t)command);
		fprintf(stderr, "schemac: cannot run %s: %s\n", command[0], strerror(errno));
		_exit(127);
	}
	if (child < 0) {
		perror("schemac: fork");
		return EXIT_FAILED;
	}
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return EXIT_FAILED;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* An interrupt is for the command: its database is dropped when it has ended. */
static int run_command(const struct options *options, const char *url)
{
	void (*interrupt)(int) = signal(SIGINT, SIG_IGN), (*quit)(int) = signal(SIGQUIT, SIG_IGN);
	void (*end)(int) = signal(SIGTERM, SIG_IGN);
	int status = run_with(options->arguments + 1, url);

	signal(SIGINT, interrupt);
	signal(SIGQUIT, quit);
	signal(SIGTERM, end);
	return status;
}

int command_test_db(const struct options *options)
{
	sc_testdb *test = NULL;
	struct session s;
	int status;
	sc_rc rc;

	if (!session_begin(&s, options))
		return session_end(&s, EXIT_FAILED);
	s.config.environment = options->environment ? options->environment : "testing";
	rc = sc_testdb_open(s.bundle, &s.config, &test, &s.db);
	if (rc != SC_OK) {
		status = session_fail(&s, rc);
	} else if (options->argument_count > 1) {
		status = run_command(options, sc_testdb_url(test));
	} else {
		puts(sc_testdb_url(test));
		test->name = NULL; /* it stays, until a later call finds it old */
		status = EXIT_DONE;
	}
	sc_testdb_close(test, s.db);
	s.db = NULL;
	return session_end(&s, status);
}
