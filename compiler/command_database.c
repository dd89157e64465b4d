/* Commands with a database: compile the schema, hand its bundle to the runtime, print what comes back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/command.h"
#include "compiler/compile.h"
#include "compiler/report.h"

/* A compiled schema and how to reach its database. */
struct session {
	struct compilation compilation;
	const sc_bundle *bundle;
	sc_config config;
	const struct options *options;
	sc_db *db;
};

static void log_line(void *context, sc_level level, const char *message)
{
	const struct options *options = context;

	if (options->verbose || level >= SC_WARNING)
		fprintf(stderr, "schemac: %s\n", message);
}

static int has_environment_database(void)
{
	static const char *const names[] = { "DATABASE_URL", "PGHOST", "PGHOSTADDR", "PGDATABASE", "PGSERVICE", "PGPORT" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (getenv(names[i]) && *getenv(names[i]))
			return 1;
	return 0;
}

static int is_development(const struct options *options)
{
	const char *environment = options->environment ? options->environment : getenv("SCHEMAC_ENV");

	return !environment || !*environment || strcmp(environment, "development") == 0;
}

/* With nothing named, a file beside the schema is the database in development. */
static const char *database_url(struct session *s, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (s->options->db || has_environment_database() || !is_development(s->options))
		return s->options->db;
	return mem_printf(&s->compilation.mem, "sqlite:%.*s%s.db", slash ? (int)(slash - path + 1) : 0, path,
	                  s->compilation.model->name);
}

static int begin(struct session *s, const struct options *options)
{
	const char *path = options->arguments[0];
	int good;

	*s = (struct session){ .options = options };
	good = compile(&s->compilation, path, options->dialect, 0);
	s->bundle = good ? compile_bundle(&s->compilation) : NULL;
	compile_report(&s->compilation, options);
	if (!s->bundle)
		return 0;
	s->config = (sc_config){
		.url = database_url(s, path),
		.environment = options->environment,
		.deadline_ms = options->deadline_ms,
		.lock_wait_ms = options->lock_wait_ms,
		.no_create = options->no_create,
		.no_seeds = options->no_seeds,
		.full = options->full,
		.log = log_line,
		.log_context = (void *)(uintptr_t)options,
	};
	return 1;
}

static int end(struct session *s, int status)
{
	sc_close(s->db);
	compile_end(&s->compilation);
	return status;
}

/* Opens the database of a session; the exit status, 0 to go on. */
static int connect(struct session *s)
{
	sc_rc rc = sc_open(&s->config, &s->db);

	if (rc == SC_OK)
		return 0;
	if (s->db)
		report_error(s->options, sc_last_error(s->db));
	return exit_of(rc);
}

static int connected(struct session *s, const struct options *options)
{
	if (!begin(s, options))
		return EXIT_FAILED;
	return connect(s);
}

int command_init(const struct options *options)
{
	struct session s;
	sc_init_result result;
	sc_rc rc;

	if (!begin(&s, options))
		return end(&s, EXIT_FAILED);
	rc = sc_init(s.bundle, &s.config, &result, NULL);
	report_init(options, &result);
	sc_init_result_free(&result);
	return end(&s, exit_of(rc));
}

int command_seed(const struct options *options)
{
	struct session s;
	size_t rows;
	int status = connected(&s, options);
	sc_rc rc;

	if (status)
		return end(&s, status);
	rc = sc_seed_run(s.db, s.bundle, &rows);
	if (rc != SC_OK)
		report_error(options, sc_last_error(s.db));
	else if (options->format == FORMAT_JSON)
		printf("{\"rows\": %zu}\n", rows);
	else if (!options->quiet)
		printf("%zu row%s inserted or changed\n", rows, rows == 1 ? "" : "s");
	return end(&s, exit_of(rc));
}

int command_drift(const struct options *options)
{
	struct session s;
	sc_drift_report report;
	int status = connected(&s, options);
	sc_rc rc;

	if (status)
		return end(&s, status);
	rc = sc_drift(s.db, s.bundle, &report);
	if (rc == SC_OK || rc == SC_DIFFERS)
		report_drift(options, &report);
	else
		report_error(options, sc_last_error(s.db));
	sc_drift_report_free(&report);
	return end(&s, exit_of(rc));
}

static void print_status(const struct options *options, const sc_status *status)
{
	if (options->format == FORMAT_JSON) {
		struct str s = { 0 };

		str_printf(&s, "{\"initialized\": %s, \"up_to_date\": %s, \"applied_at\": ", status->initialized ? "true" : "false",
		           status->up_to_date ? "true" : "false");
		str_json(&s, status->applied_at);
		str_add(&s, ", \"applied_by\": ");
		str_json(&s, status->applied_by);
		str_printf(&s, ", \"objects\": %zu}\n", status->objects);
		fputs(str_text(&s), stdout);
		str_free(&s);
	} else if (!status->initialized) {
		puts("never initialized: run schemac init");
	} else {
		printf("applied %s by %s, %zu objects: %s\n", status->applied_at, status->applied_by, status->objects,
		       status->up_to_date ? "up to date" : "not at this schema, see schemac drift");
	}
}

int command_status(const struct options *options)
{
	struct session s;
	sc_status state;
	int status = connected(&s, options);
	sc_rc rc;

	if (status)
		return end(&s, status);
	rc = sc_status_read(s.db, s.bundle, &state);
	if (rc == SC_OK || rc == SC_DIFFERS)
		print_status(options, &state);
	else
		report_error(options, sc_last_error(s.db));
	return end(&s, exit_of(rc));
}

int command_health(const struct options *options)
{
	struct session s;
	sc_health_report report;
	int status = connected(&s, options);
	sc_rc rc;

	if (status)
		return end(&s, status);
	rc = sc_health(s.db, s.bundle, &report);
	report_health(options, &report);
	sc_health_report_free(&report);
	return end(&s, rc == SC_OK ? EXIT_DONE : EXIT_FAILED);
}
