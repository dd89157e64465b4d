/* Commands with a database: compile the schema, hand its bundle to the runtime, print what comes back. */
#include <stdio.h>
#include <string.h>

#include "compiler/command.h"
#include "compiler/session.h"
#include "runtime/migrate.h"

int command_init(const struct options *options)
{
	struct session s;
	sc_init_result result;
	sc_rc rc;

	if (!session_begin(&s, options))
		return session_end(&s, EXIT_FAILED);
	rc = sc_init(s.bundle, &s.config, &result, NULL);
	report_init(options, &result);
	sc_init_result_free(&result);
	return session_end(&s, exit_of(rc));
}

int command_seed(const struct options *options)
{
	struct session s;
	size_t rows;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = sc_seed_run(s.db, s.bundle, &rows);
	if (rc != SC_OK)
		report_error(options, sc_last_error(s.db));
	else if (options->format == FORMAT_JSON)
		printf("{\"rows\": %zu}\n", rows);
	else if (!options->quiet)
		printf("%zu row%s inserted or changed\n", rows, rows == 1 ? "" : "s");
	return session_end(&s, exit_of(rc));
}

int command_drift(const struct options *options)
{
	struct session s;
	sc_drift_report report;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = sc_drift(s.db, s.bundle, &report);
	if (rc == SC_OK || rc == SC_DIFFERS)
		report_drift(options, &report);
	else
		report_error(options, sc_last_error(s.db));
	sc_drift_report_free(&report);
	return session_end(&s, exit_of(rc));
}

int command_baseline(const struct options *options)
{
	struct session s;
	sc_drift_report report;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = sc_baseline(s.db, s.bundle, options->force, &report);
	if (rc != SC_OK && rc != SC_DIFFERS)
		report_error(options, sc_last_error(s.db));
	else if (report.count)
		report_drift(options, &report);
	else if (!options->quiet)
		puts("adopted: the database is as the schema says");
	sc_drift_report_free(&report);
	return session_end(&s, exit_of(rc));
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

static const char *state_word(const struct migration_row *row)
{
	static const char *const words[] = { "pending", "stopped in its middle", "done", "stopped while it was taken back" };

	return words[row ? row->state : MIGRATION_PENDING];
}

static void print_migration(const struct options *options, const sc_migration *m, const struct migration_row *row)
{
	const char *what = row && strcmp(row->checksum, m->checksum) != 0 ? "edited after it ran" : state_word(row);
	struct str s = { 0 };

	if (options->format == FORMAT_JSON) {
		str_printf(&s, "{\"number\": %d, \"name\": ", m->number);
		str_json(&s, m->name);
		str_printf(&s, ", \"state\": \"%s\"}\n", what);
	} else {
		str_printf(&s, "migration %04d_%s: %s", m->number, m->name, what);
		if (row && row->state == MIGRATION_DONE)
			str_printf(&s, " %s by %s, %.0f ms", row->applied_at, row->applied_by, row->milliseconds);
		else if (row)
			str_printf(&s, " (%zu of %zu statements)", row->done, row->statements);
		str_char(&s, '\n');
	}
	fputs(str_text(&s), stdout);
	str_free(&s);
}

/* Each migration and its state; SC_DIFFERS when one is not done. */
static sc_rc print_migrations(struct session *s, const sc_target *target)
{
	struct history h;
	sc_rc rc = history_read(s->db, &s->compilation.mem, s->bundle->name, &h), all = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && i < target->migration_count; i++) {
		const struct migration_row *row = history_find(&h, target->migrations[i].number);

		print_migration(s->options, &target->migrations[i], row);
		if (!row || row->state != MIGRATION_DONE)
			all = SC_DIFFERS;
	}
	if (rc == SC_OK)
		rc = history_check(s->db, &h, target);
	return rc == SC_OK ? all : rc;
}

int command_status(const struct options *options)
{
	struct session s;
	sc_status state;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status)
		return session_end(&s, status);
	rc = sc_status_read(s.db, s.bundle, &state);
	if (rc == SC_OK || rc == SC_DIFFERS) {
		const struct compiled_target *compiled;
		const sc_target *target = session_target(&s, &compiled);
		sc_rc migrations = target ? print_migrations(&s, target) : SC_OK;

		print_status(options, &state);
		rc = migrations != SC_OK ? migrations : rc;
	}
	if (rc != SC_OK && rc != SC_DIFFERS)
		report_error(options, sc_last_error(s.db));
	return session_end(&s, exit_of(rc));
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
