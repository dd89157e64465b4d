/* Options in, a compiled schema and an open database out. */
#include "compiler/live/session.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "runtime/apply/bundle.h"
#include "runtime/db/db_url.h"

static void log_line(void *context, sc_level level, const char *message)
{
	const struct options *options = context;

	progress_say(options->progress, level == SC_INFO ? message : NULL);
	/* what failed is reported at the end */
	if (options->verbose || level == SC_WARNING)
		fprintf(stderr, "schemac: %s\n", message);
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

	if (s->options->db || db_url_default() || !is_development(s->options))
		return s->options->db;
	return mem_printf(&s->compilation.mem, "sqlite:%.*s%s.db", slash ? (int)(slash - path + 1) : 0, path,
	                  s->compilation.model->name);
}

sc_config session_config(const struct options *options, const char *url)
{
	return (sc_config){
		.url = url,
		.environment = options->environment,
		.deadline_ms = options->deadline_ms,
		.lock_wait_ms = options->lock_wait_ms,
		.no_create = options->no_create,
		.no_seeds = options->no_seeds,
		.full = options->full,
		.log = log_line,
		.log_context = (void *)(uintptr_t)options,
	};
}

/* Only the target that the URL speaks of is compiled; NULL where no URL is known yet. */
static const char *dialect_of(const struct options *options)
{
	const char *url = options->db ? options->db : db_url_default();

	if (options->dialect || !url)
		return options->dialect;
	switch (db_url_kind(url)) {
	case URL_POSTGRES:
		return "postgresql";
	case URL_SQLITE:
		return "sqlite";
	default:
		return NULL; /* opening it will tell what is wrong */
	}
}

/* Files of seeds are named from the schema's folder. */
static const char *folder_of(struct session *s, const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? mem_printf(&s->compilation.mem, "%.*s", (int)(slash + 1 - path), path) : ".";
}

static int begin(struct session *s, const struct options *options, int flags)
{
	const char *path = options->arguments[0];
	int good = compile(&s->compilation, path, dialect_of(options), flags);

	s->bundle = good ? compile_bundle(&s->compilation) : NULL;
	if (s->compilation.diag.first)
		report_compilation(&s->compilation, options);
	if (!s->bundle)
		return 0;
	s->config = session_config(options, database_url(s, path));
	s->config.database = s->compilation.model->name;
	s->config.seed_folder = folder_of(s, path);
	progress_watch(options->progress, &s->config);
	return 1;
}

int session_begin(struct session *s, const struct options *options)
{
	*s = (struct session){ .options = options };
	return begin(s, options, 0);
}

int session_begin_trusted(struct session *s, const struct options *options)
{
	*s = (struct session){ .options = options };
	return begin(s, options, COMPILE_TRUSTED);
}

int session_end(struct session *s, int status)
{
	snapshot_free(&s->snapshot);
	progress_watch(s->options->progress, NULL);
	sc_close(s->db);
	compile_end(&s->compilation);
	return status;
}

int session_fail(const struct session *s, sc_rc rc)
{
	if (s->db)
		report_error(s->options, sc_last_error(s->db));
	return exit_of(rc);
}

int session_open(struct session *s, const struct options *options)
{
	sc_rc rc;

	if (!session_begin(s, options))
		return EXIT_FAILED;
	s->config.no_create = 1;
	progress_say(options->progress, "connecting");
	rc = db_open(&s->config, &s->db);
	progress_say(options->progress, NULL);
	return rc == SC_OK ? EXIT_DONE : session_fail(s, rc);
}

/* Is it known where to look before the schema is read? */
static int is_database_known(const struct options *options)
{
	const char *url = options->db ? options->db : db_url_default();

	return url && db_names_database(url);
}

struct looking {
	struct session *session;
	const struct look_options *how;
	sc_config config;
	int flags, good, full;
	sc_rc rc;
};

static void open_and_look(struct looking *l)
{
	struct session *s = l->session;

	l->config.no_create = 1;
	l->rc = db_open(&l->config, &s->db);
	if (l->rc == SC_OK)
		l->rc = snapshot_begin(s->db, l->how, l->full, &s->snapshot);
}

/* Each has members of the session that the other leaves alone. */
static void compile_or_look(void *context, size_t lane)
{
	struct looking *l = context;

	if (lane == 0)
		l->good = begin(l->session, l->session->options, l->flags);
	else
		open_and_look(l);
}

int session_look(struct session *s, const struct options *options, int flags, const struct look_options *how)
{
	struct looking l = { .session = s, .how = how, .flags = flags, .full = options->full };

	*s = (struct session){ .options = options };
	if (is_database_known(options)) {
		l.config = session_config(options, options->db);
		lanes_run(2, compile_or_look, &l);
	} else if ((l.good = begin(s, options, flags))) {
		l.config = s->config;
		open_and_look(&l);
	}
	s->config.no_create = 1;
	if (!l.good)
		return EXIT_FAILED;
	return l.rc == SC_OK ? EXIT_DONE : session_fail(s, l.rc);
}

const sc_target *session_target(const struct session *s, const struct compiled_target **compiled)
{
	const sc_target *target = bundle_target(s->db, s->bundle);
	size_t i;

	for (i = 0; target && i < s->compilation.target_count; i++)
		if (strcmp(s->compilation.targets[i].dialect->name, target->dialect) == 0)
			*compiled = &s->compilation.targets[i];
	if (!target)
		session_fail(s, s->db->error.rc);
	return target;
}
