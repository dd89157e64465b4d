/*
 * sc_init: the steps from a URL to a database a program can work with. Each step is recorded with outcome and time; the
 * first that fails ends the run, and what it had begun is rolled back.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/apply.h"
#include "runtime/apply/bundle.h"
#include "runtime/apply/columns.h"
#include "runtime/apply/ledger.h"
#include "runtime/apply/migrate.h"
#include "runtime/apply/seed.h"
#include "runtime/look/look.h"

struct init {
	const sc_bundle *bundle;
	sc_config config;
	const sc_target *target;
	sc_init_result *result;
	struct mem *mem;
	sc_db *db;
	int locked;
	double step_start;
	int entered; /* db_enter went well: db_leave is due */
};

static void note(struct init *in, const char *name, sc_outcome outcome, const char *detail)
{
	sc_init_result *r = in->result;
	double now = db_now();
	sc_init_step *step = r->step_count < SC_INIT_STEPS ? &r->steps[r->step_count++] : NULL;

	if (!step)
		return;
	*step = (sc_init_step){ name, outcome, detail ? detail : "", now - in->step_start, outcome == SC_FAILED };
	in->step_start = now;
	db_log(in->db, outcome == SC_FAILED ? SC_ERROR : SC_INFO, "init: %s %s%s%s", name,
	       outcome == SC_DONE        ? "done"
	       : outcome == SC_UNCHANGED ? "unchanged"
	       : outcome == SC_SKIPPED   ? "skipped"
	                                 : "failed",
	       *step->detail ? ": " : "", step->detail);
}

static sc_rc failed(struct init *in, const char *name, sc_rc rc)
{
	const sc_error *e = sc_last_error(in->db);

	note(in, name, SC_FAILED, mem_text(in->mem, e->message));
	return rc;
}

static sc_rc connect(struct init *in)
{
	sc_rc rc = sc_open(&in->config, &in->db);

	if (!in->db)
		return SC_E_MEMORY;
	if (rc != SC_E_NO_DATABASE || in->db->config.no_create)
		return rc == SC_OK ? note(in, "connect", SC_DONE, NULL), rc : failed(in, "connect", rc);
	note(in, "connect", SC_DONE, "the server answers, the database does not exist yet");
	rc = in->db->driver->create_database(in->db, in->db->url);
	if (rc != SC_OK)
		return failed(in, "create-database", rc);
	sc_close(in->db);
	rc = sc_open(&in->config, &in->db);
	if (!in->db)
		return SC_E_MEMORY;
	if (rc != SC_OK)
		return failed(in, "create-database", rc);
	note(in, "create-database", SC_DONE, NULL);
	return rc;
}

static sc_rc lock(struct init *in)
{
	sc_rc rc = apply_lock(in->db);

	if (rc != SC_OK)
		return failed(in, "lock", rc);
	in->locked = 1;
	note(in, "lock", SC_DONE, NULL);
	return rc;
}

/* A database made from an older schema gets what it lacks; of a fresh one nothing is to be done yet. */
static sc_rc migrations(struct init *in)
{
	struct migrated migrated;
	sc_rc rc = migrations_run(in->db, in->mem, in->bundle, in->target, &migrated);

	if (rc != SC_OK)
		return failed(in, "migrations", rc);
	if (migrated.ran)
		note(in, "migrations", SC_DONE,
		     mem_printf(in->mem, "%zu, %zu statement%s", migrated.ran, migrated.statements,
		                migrated.statements == 1 ? "" : "s"));
	return rc;
}

static sc_rc schema(struct init *in, int look_always)
{
	struct applied applied;
	sc_rc rc = apply_missing(in->db, in->mem, in->bundle, in->target, look_always, &applied);
	const char *detail = NULL;

	if (rc == SC_OK && !applied.pending) /* what is at the schema has all that leads there */
		rc = migrations_mark(in->db, in->mem, in->bundle, in->target);
	if (rc != SC_OK)
		return failed(in, "schema", rc);
	in->result->created += applied.created;
	if (applied.pending)
		detail = mem_printf(in->mem, "%s%zu object%s not as the schema asks (first: %s): see `schemac drift`",
		                    applied.created ? mem_printf(in->mem, "%zu statement%s; ", applied.created,
		                                                 applied.created == 1 ? "" : "s")
		                                    : "",
		                    applied.pending, applied.pending == 1 ? "" : "s", applied.first_pending);
	else if (applied.created)
		detail = mem_printf(in->mem, "%zu object%s by %zu statement%s", applied.asked,
		                    applied.asked == 1 ? "" : "s", applied.created, applied.created == 1 ? "" : "s");
	note(in, "schema", applied.created ? SC_DONE : SC_UNCHANGED, detail);
	return rc;
}

static sc_rc seeds(struct init *in)
{
	sc_seed_report report = { 0 };
	sc_rc rc;

	if (in->config.no_seeds || !in->target->seed_count) {
		note(in, "seeds", SC_SKIPPED, in->config.no_seeds ? "not wanted" : "none");
		return SC_OK;
	}
	rc = seeds_run(in->db, in->mem, in->bundle, in->target, NULL, &report);
	if (rc != SC_OK)
		return failed(in, "seeds", rc);
	in->result->seeded = report.total.inserted + report.total.changed;
	if (in->result->seeded || report.total.deleted)
		note(in, "seeds", SC_DONE, seed_count_text(in->mem, &report.total));
	else
		note(in, "seeds", SC_UNCHANGED, NULL);
	return rc;
}

/* "TARGET CATALOG": which structs are to fit, and which columns. */
static sc_rc name_columns(struct init *in, const char **now, const char **seen)
{
	struct ledger_seen *list;
	const char *catalog = "";
	size_t count, i;
	sc_rc rc = sc_begin(in->db);

	*now = *seen = "";
	if (rc != SC_OK)
		return rc;
	rc = ledger_read_seen(in->db, in->mem, &list, &count);
	if (rc == SC_OK && count)
		rc = look_fingerprint(in->db, in->mem, &catalog);
	for (i = 0; rc == SC_OK && i < count; i++) {
		if (strcmp(list[i].bundle, in->bundle->name) == 0) {
			*seen = list[i].columns;
			*now = mem_printf(in->mem, "%s %s", in->target->fingerprint, catalog);
		}
	}
	sc_rollback(in->db);
	return rc == SC_OK && !*now ? SC_E_MEMORY : rc;
}

/* A table that somebody dropped is made again, though the ledger says that all was there. */
static sc_rc check_columns(struct init *in, int *made)
{
	struct column_faults faults;
	sc_rc rc = columns_check(in->db, in->target, &faults);

	*made = rc == SC_E_SCHEMA && faults.missing_tables;
	if (*made) {
		rc = schema(in, 1);
		if (rc == SC_OK)
			rc = columns_check(in->db, in->target, &faults);
	}
	return rc;
}

/* Where no DDL was run since they fitted, they still do. */
static sc_rc columns(struct init *in)
{
	const char *now, *seen;
	int made;
	sc_rc rc = name_columns(in, &now, &seen);

	if (rc != SC_OK || (!in->config.full && *now && strcmp(now, seen) == 0))
		return rc;
	rc = check_columns(in, &made);
	if (rc != SC_OK || made || !*now || strcmp(now, seen) == 0)
		return rc;
	if (ledger_saw_columns(in->db, in->bundle->name, now) != SC_OK)
		db_log(in->db, SC_INFO, "the check of the columns is not noted: %s", sc_last_error(in->db)->message);
	db_clear(in->db);
	return SC_OK;
}

/* Nothing can be written there: good enough where there is nothing to write. */
static sc_rc only_look(struct init *in, const char *why)
{
	struct column_faults faults;
	struct ledger ledger;
	sc_rc rc = ledger_open(in->db, in->mem, in->bundle->name, &ledger);

	if (rc == SC_OK && (!ledger.exists || strcmp(ledger.fingerprint, in->target->fingerprint) != 0))
		rc = db_fail(in->db, SC_E_READ_ONLY, NULL, NULL,
		             "run `schemac init` where the database can be written: on the primary, or with write "
		             "permission",
		             "%s, and the database is not at this version of %s", why, in->bundle->name);
	if (rc != SC_OK)
		return failed(in, "schema", rc);
	note(in, "schema", SC_UNCHANGED, mem_printf(in->mem, "up to date; the database is read only: %s", why));
	rc = columns_check(in->db, in->target, &faults);
	if (rc != SC_OK)
		return failed(in, "columns", rc);
	note(in, "seeds", SC_SKIPPED, "the database is read only");
	note(in, "columns", SC_UNCHANGED, "the structs fit the live tables");
	return SC_OK;
}

static sc_rc why_read_only(struct init *in, const char **why)
{
	*why = in->db->config.read_only ? "the configuration asks for reading only" : NULL;
	return *why ? SC_OK : in->db->driver->why_read_only(in->db, in->mem, why);
}

static sc_rc run(struct init *in)
{
	const char *why;

	sc_rc rc = connect(in);

	if (rc == SC_OK)
		rc = db_enter(in->db);
	if (rc != SC_OK)
		return rc;
	in->entered = 1;
	in->target = bundle_target(in->db, in->bundle);
	if (!in->target)
		return failed(in, "connect", in->db->error.rc);
	rc = why_read_only(in, &why);
	if (rc != SC_OK || why)
		return rc == SC_OK ? only_look(in, why) : failed(in, "connect", rc);
	rc = lock(in);
	if (rc == SC_OK)
		rc = migrations(in);
	if (rc == SC_OK)
		rc = schema(in, in->config.full);
	if (rc != SC_OK)
		return rc;
	rc = columns(in);
	if (rc == SC_OK)
		rc = seeds(in);
	else
		return failed(in, "columns", rc);
	if (rc == SC_OK)
		note(in, "columns", SC_UNCHANGED, "the structs fit the live tables");
	return rc;
}

static const char *copy_or(struct init *in, const char *text, const char *otherwise)
{
	const char *copy = mem_text(in->mem, text);

	return copy && *copy ? copy : otherwise;
}

static void keep_error(struct init *in)
{
	const sc_error *e = sc_last_error(in->db);
	sc_error *kept = &in->result->error;

	*kept = *e;
	kept->message = copy_or(in, e->message, sc_rc_text(e->rc));
	kept->detail = copy_or(in, e->detail, "");
	kept->object = copy_or(in, e->object, "");
	kept->remedy = copy_or(in, e->remedy, "");
}

/* The handle is given out after success only; the error's texts are kept in the result. */
static void finish(struct init *in, double start, sc_db **db)
{
	if (in->locked)
		db_unlock(in->db, APPLY_LOCK);
	if (in->entered)
		in->result->rc = db_leave(in->db, in->result->rc);
	if (in->db && in->result->rc != SC_OK)
		keep_error(in);
	in->result->milliseconds = db_now() - start;
	if (db && in->result->rc == SC_OK)
		*db = in->db;
	else
		sc_close(in->db);
}

sc_rc sc_init(const sc_bundle *bundle, const sc_config *config, sc_init_result *result, sc_db **db)
{
	static const sc_error no_memory = { .rc = SC_E_MEMORY,
		                            .message = "out of memory",
		                            .detail = "",
		                            .object = "",
		                            .remedy = "give the process more memory" };
	struct init in = { .bundle = bundle, .result = result };
	double start = db_now();

	if (db)
		*db = NULL;
	if (!result)
		return SC_E_ARGUMENT;
	*result = (sc_init_result){ .rc = SC_E_MEMORY, .error = no_memory };
	if (!bundle) {
		result->error.message = "sc_init needs a bundle";
		result->error.remedy = "give it the bundle of the generated header";
		return result->rc = result->error.rc = SC_E_ARGUMENT;
	}
	if (config)
		in.config = *config;
	if (!in.config.database)
		in.config.database = bundle->name;
	in.mem = mem_heap(1, sizeof(*in.mem));
	if (!in.mem)
		return SC_E_MEMORY;
	result->memory = in.mem;
	in.step_start = start;
	result->rc = run(&in);
	finish(&in, start, db);
	return result->rc;
}

void sc_init_result_free(sc_init_result *result)
{
	if (!result || !result->memory)
		return;
	mem_free(result->memory);
	free(result->memory);
	*result = (sc_init_result){ 0 };
}
