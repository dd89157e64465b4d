/* Commands with a database: compile the schema, hand its bundle to the runtime, print what comes back. */
#include <stdio.h>
#include <string.h>

#include "compiler/command/command.h"
#include "compiler/live/adopt.h"
#include "runtime/apply/baseline.h"
#include "runtime/apply/drift.h"
#include "runtime/apply/migrate.h"
#include "runtime/db/db_url.h"

/* A ledger that says "up to date" saves the checks: what it was brought to was checked then. */
static int is_up_to_date(struct session *s)
{
	sc_config config = s->config;
	sc_status status;
	sc_rc rc;

	config.no_create = 1;
	rc = db_open(&config, &s->db);
	if (rc == SC_OK)
		rc = sc_status_read(s->db, s->bundle, &status);
	sc_close(s->db);
	s->db = NULL;
	return rc == SC_OK;
}

static int begin_init(struct session *s, const struct options *options, int *is_known)
{
	*is_known = 0;
	if (options->full)
		return session_begin(s, options);
	if (!session_begin_trusted(s, options))
		return 0;
	if (is_up_to_date(s))
		return *is_known = 1;
	session_end(s, EXIT_DONE);
	return session_begin(s, options);
}

int command_init(const struct options *options)
{
	struct session s;
	sc_init_result result;
	int status, is_known;
	sc_rc rc;

	if (!begin_init(&s, options, &is_known))
		return session_end(&s, EXIT_FAILED);
	status = is_known ? EXIT_DONE : adopt_made(&s);
	if (status != EXIT_DONE)
		return session_end(&s, status);
	rc = sc_init(s.bundle, &s.config, &result, NULL);
	report_init(options, &result);
	sc_init_result_free(&result);
	return session_end(&s, exit_of(rc));
}

/* Opens the database for `work`, which tells what came of it, and tells itself what went wrong. */
static int on_database(const struct options *options, sc_rc (*work)(struct session *s))
{
	struct session s;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = work(&s);
	return session_end(&s, rc == SC_OK || rc == SC_DIFFERS ? exit_of(rc) : session_fail(&s, rc));
}

static sc_rc seed(struct session *s)
{
	const sc_seed_options options = { sizeof(options), s->options->only, s->options->again, s->options->dry_run };
	sc_seed_report report;
	sc_rc rc = sc_seed_run(s->db, s->bundle, &options, &report);

	if (rc == SC_OK)
		report_seeds(s->options, &report);
	sc_seed_report_free(&report);
	return rc;
}

int command_seed(const struct options *options)
{
	return on_database(options, seed);
}

int command_drift(const struct options *options)
{
	struct session s;
	sc_drift_report report = { 0 };
	double start = db_now();
	int status = session_look(&s, options, COMPILE_TRUSTED, &drift_look_options);
	sc_rc rc;

	if (status != EXIT_DONE)
		return session_end(&s, status);
	rc = drift_compare(s.db, s.bundle, &s.snapshot, &report);
	report.milliseconds = db_now() - start;
	if (rc == SC_OK || rc == SC_DIFFERS)
		report_drift(options, &report);
	else
		session_fail(&s, rc);
	sc_drift_report_free(&report);
	return session_end(&s, exit_of(rc));
}

static sc_rc baseline(struct session *s)
{
	sc_drift_report report = { 0 };
	struct adoption *a = adopt_compare(s);
	sc_rc rc;

	if (!a)
		return SC_E_SCHEMA;
	rc = baseline_by(s->db, s->bundle, s->options->force, adopt_is_same, a, &report);

	if ((rc == SC_OK || rc == SC_DIFFERS) && report.count)
		report_drift(s->options, &report);
	else if ((rc == SC_OK || rc == SC_DIFFERS) && !s->options->quiet)
		puts("adopted: the database is as the schema says");
	sc_drift_report_free(&report);
	return rc;
}

int command_baseline(const struct options *options)
{
	return on_database(options, baseline);
}

static void add_status(struct str *s, const struct options *options, const sc_status *status)
{
	if (options->format == FORMAT_JSON) {
		str_printf(s, "{\"initialized\": %s, \"up_to_date\": %s, \"applied_at\": ",
		           status->initialized ? "true" : "false", status->up_to_date ? "true" : "false");
		str_json(s, status->applied_at);
		str_add(s, ", \"applied_by\": ");
		str_json(s, status->applied_by);
		str_add(s, ", \"version\": ");
		str_json(s, status->version);
		str_printf(s, ", \"objects\": %zu, \"migrations\": [", status->objects);
	} else if (!status->initialized) {
		str_add(s, "never initialized: run schemac init\n");
	} else {
		str_printf(s, "applied %s by %s, %zu object%s: %s\n", status->applied_at,
		           *status->applied_by ? status->applied_by : "somebody", status->objects,
		           status->objects == 1 ? "" : "s",
		           status->up_to_date ? "up to date" : "not at this schema, see schemac drift");
	}
}

static const char *state_word(const struct migration_row *row)
{
	static const char *const words[] = { "pending", "stopped in its middle", "done",
		                             "stopped while it was taken back" };

	return words[row ? row->state : MIGRATION_PENDING];
}

static void add_history(struct str *s, const struct migration_row *row)
{
	str_add(s, ", \"applied_at\": ");
	str_json(s, row->applied_at);
	str_add(s, ", \"applied_by\": ");
	str_json(s, row->applied_by);
	str_printf(s, ", \"milliseconds\": %.1f, \"done\": %zu, \"statements\": %zu", row->milliseconds, row->done,
	           row->statements);
}

static void add_migration(struct str *s, const struct options *options, const sc_migration *m,
                          const struct migration_row *row)
{
	const char *what = row && strcmp(row->checksum, m->checksum) != 0 ? "edited after it ran" : state_word(row);

	if (options->format == FORMAT_JSON) {
		str_add(s, s->data[s->length - 1] == '[' ? "" : ", ");
		str_printf(s, "{\"number\": %d, \"name\": ", m->number);
		str_json(s, m->name);
		str_printf(s, ", \"state\": \"%s\"", what);
		if (row)
			add_history(s, row);
		str_char(s, '}');
		return;
	}
	str_printf(s, "migration %04d_%s: %s", m->number, m->name, what);
	if (row && row->state == MIGRATION_DONE)
		str_printf(s, " %s by %s, %.0f ms", row->applied_at, *row->applied_by ? row->applied_by : "somebody",
		           row->milliseconds);
	else if (row)
		str_printf(s, " (%zu of %zu statements)", row->done, row->statements);
	str_char(s, '\n');
}

/* Each migration and its state; SC_DIFFERS when one is not done. */
static sc_rc add_migrations(struct str *out, struct session *s, const sc_target *target)
{
	struct history h;
	sc_rc rc = history_read(s->db, &s->compilation.mem, s->bundle->name, &h), all = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && i < target->migration_count; i++) {
		const struct migration_row *row = history_find(&h, target->migrations[i].number);

		add_migration(out, s->options, &target->migrations[i], row);
		if (!row || row->state != MIGRATION_DONE)
			all = SC_DIFFERS;
	}
	if (rc == SC_OK)
		rc = history_check(s->db, &h, target);
	return rc == SC_OK ? all : rc;
}

/* What the ledger and the history of migrations say; an error of the latter comes behind what could be read. */
static sc_rc print_status(struct session *s, const sc_status *state)
{
	const struct compiled_target *compiled;
	const sc_target *target = session_target(s, &compiled);
	struct str out = { 0 };
	sc_rc rc;

	add_status(&out, s->options, state);
	rc = target ? add_migrations(&out, s, target) : SC_OK;
	if (s->options->format == FORMAT_JSON)
		str_add(&out, "]}\n");
	fputs(str_text(&out), stdout);
	str_free(&out);
	return rc;
}

static sc_rc status(struct session *s)
{
	sc_status state;
	sc_rc rc = sc_status_read(s->db, s->bundle, &state), migrations;

	if (rc != SC_OK && rc != SC_DIFFERS)
		return rc;
	migrations = print_status(s, &state);
	return migrations != SC_OK ? migrations : rc;
}

int command_status(const struct options *options)
{
	return on_database(options, status);
}

int command_health(const struct options *options)
{
	struct session s;
	sc_health_report report;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = sc_health(s.db, s.bundle, &report);
	report_health(options, &report);
	sc_health_report_free(&report);
	return session_end(&s, rc == SC_OK ? EXIT_DONE : EXIT_FAILED);
}
