/* Plans that are run on a live database: apply brings it to the schema, repair back to what was applied. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "compiler/command/command.h"
#include "compiler/live/live_plan.h"
#include "runtime/apply/ledger_run.h"
#include "runtime/apply/migrate.h"

/* Which step is the last about an object (the top one: a table for its columns). */
struct last_step {
	const char *object;
	size_t step;
};

struct applying {
	struct session *session;
	struct ledger_run ledger;
	const sc_target *target;
	struct run run;
	struct last_step *last;
	size_t last_count;
	size_t done; /* steps at the note that is being written */
	int repair;
};

static int compare_last(const void *a, const void *b)
{
	return strcmp(((const struct last_step *)a)->object, ((const struct last_step *)b)->object);
}

/* Keeps the last step of each object only. */
static void sort_last(struct applying *a)
{
	size_t i, kept = 0;

	if (a->last_count)
		qsort(a->last, a->last_count, sizeof(*a->last), compare_last);
	for (i = 0; i < a->last_count; i++) {
		if (kept && strcmp(a->last[kept - 1].object, a->last[i].object) == 0) {
			if (a->last[i].step > a->last[kept - 1].step)
				a->last[kept - 1].step = a->last[i].step;
		} else {
			a->last[kept++] = a->last[i];
		}
	}
	a->last_count = kept;
}

static void note_last(struct applying *a, const struct live_plan *l)
{
	struct str text = { 0 };
	size_t i;

	a->last = mem_array(l->mem, l->plan.count + 1, sizeof(*a->last));
	for (i = 0; i < l->plan.count; i++) {
		str_clear(&text);
		object_identity(&text, object_top(l->plan.steps[i].object));
		a->last[a->last_count++] = (struct last_step){ mem_text(l->mem, str_text(&text)), i };
	}
	str_free(&text);
	sort_last(a);
}

static const struct last_step *find_last(const struct applying *a, const char *object)
{
	struct last_step key = { object, 0 };

	return a->last_count ? bsearch(&key, a->last, a->last_count, sizeof(key), compare_last) : NULL;
}

/* Are all its steps done? */
static int is_fulfilled(void *context, const char *object)
{
	const struct applying *a = context;
	const struct last_step *last = find_last(a, object);

	return !a->repair && (!last || last->step < a->done);
}

static int is_touched(void *context, const char *object)
{
	const struct applying *a = context;

	return !a->repair && find_last(a, object);
}

/* The ledger follows each piece that is committed; between single statements outside of transactions it need not. */
static sc_rc note_done(void *context, size_t done)
{
	struct applying *a = context;
	struct ledger_end end = { .is_fulfilled = is_fulfilled,
		                  .is_touched = is_touched,
		                  .context = a,
		                  .restored = a->repair,
		                  .keeps_fingerprint = a->repair,
		                  .fingerprint = done < a->run.count ? "" : NULL };

	if (done < a->run.count && a->run.steps[done - 1].outside)
		return SC_OK;
	a->done = done;
	return ledger_run_note(&a->ledger, &end, a->run.done, done);
}

static void tell_step(void *context, size_t step, const char *sql)
{
	const struct applying *a = context;
	const struct options *options = a->session->options;

	(void)sql;
	if (options->quiet || options->format != FORMAT_TEXT)
		return;
	printf("%3zu/%zu %s\n", step + 1, a->run.count, a->run.steps[step].object);
	fflush(stdout);
}

static int refuse(const struct options *options, const char *refused, size_t count)
{
	if (!count)
		return EXIT_DONE;
	report_refused(options, "the plan would do what is not allowed", refused,
	               options->allow ? "look at it with schemac plan; allow every hazard named above too"
	                              : "look at it with schemac plan; allow it with --allow HAZARD:OBJECT,..., or "
	                                "--allow all");
	return EXIT_REFUSED;
}

/* A database at the schema has what all migrations lead to. */
static sc_rc mark_migrations(const struct applying *a)
{
	if (a->repair || a->session->options->dry_run)
		return SC_OK;
	return migrations_mark(a->session->db, &a->session->compilation.mem, a->session->bundle, a->target);
}

static int run_steps(struct applying *a)
{
	double start = db_now();
	sc_rc rc;

	a->run.db = a->session->db;
	a->run.lock_timeout_ms = a->session->options->lock_timeout_ms;
	a->run.dry = a->session->options->dry_run;
	a->run.note = note_done;
	a->run.tell = tell_step;
	a->run.context = a;
	rc = ledger_run_begin(&a->ledger, a->session->db, a->session->bundle, a->target);
	if (rc == SC_OK)
		rc = run_plan(&a->run);
	ledger_run_end(&a->ledger);
	progress_say(a->session->options->progress, NULL);
	if (rc == SC_OK)
		rc = mark_migrations(a);
	if (rc != SC_OK)
		return session_fail(a->session, rc);
	if (a->session->options->format == FORMAT_JSON)
		printf("{\"steps\": %zu, \"milliseconds\": %.1f, \"dry_run\": %s}\n", a->run.count, db_now() - start,
		       a->run.dry ? "true" : "false");
	else if (!a->session->options->quiet)
		printf("%zu step%s %s in %.0f ms\n", a->run.count, a->run.count == 1 ? "" : "s",
		       a->run.dry ? "tried and taken back" : "done", db_now() - start);
	return EXIT_DONE;
}

/* Nothing is to be done to the objects, but the ledger may not know yet. */
static int settle(struct applying *a, int unchanged)
{
	const struct options *options = a->session->options;
	sc_db *db = a->session->db;
	sc_rc rc = SC_OK;

	if (!options->dry_run && unchanged) {
		rc = mark_migrations(a);
	} else if (!options->dry_run) {
		rc = sc_begin(db);
		if (rc == SC_OK)
			rc = ledger_run_begin(&a->ledger, db, a->session->bundle, a->target);
		if (rc == SC_OK)
			rc = note_done(a, 0);
		ledger_run_end(&a->ledger);
		if (rc == SC_OK)
			rc = sc_commit(db);
		else
			sc_rollback(db);
		if (rc == SC_OK)
			rc = mark_migrations(a);
	}
	if (rc != SC_OK)
		return session_fail(a->session, rc);
	if (options->format == FORMAT_JSON)
		puts("{\"steps\": 0, \"milliseconds\": 0, \"dry_run\": false}");
	else if (!options->quiet)
		puts("nothing to do");
	return EXIT_DONE;
}

static int apply_live(struct applying *a, struct live_plan *l)
{
	struct str refused = { 0 };
	size_t count = plan_refused(&refused, &l->plan, a->session->options->allow);
	int status = refuse(a->session->options, str_text(&refused), count);

	str_free(&refused);
	if (status != EXIT_DONE)
		return status;
	a->run.steps = live_plan_steps(l);
	a->run.count = l->plan.count;
	note_last(a, l);
	return l->plan.count ? run_steps(a) : settle(a, l->unchanged);
}

/* ---- a plan from a file ---- */

static int wrong_plan(const struct applying *a, const char *path, const char *why)
{
	sc_error e = { .rc = SC_E_ARGUMENT,
		       .message = why,
		       .detail = "",
		       .object = path,
		       .remedy = "make it again with schemac plan --out" };

	report_error(a->session->options, &e);
	return EXIT_FAILED;
}

static int moved(const struct applying *a, const char *path, const char *what)
{
	report_refused(a->session->options,
	               mem_printf(&a->session->compilation.mem, "the %s is no longer the one that %s was made for",
	                          what, path),
	               "", "look at what changed with schemac drift, then make the plan again with schemac plan --out");
	return EXIT_REFUSED;
}

static int run_saved(struct applying *a, struct live_plan *l, const struct saved_plan *saved)
{
	struct run_step *steps = mem_array(l->mem, saved->count + 1, sizeof(*steps));
	struct str refused = { 0 };
	size_t count = saved_refused(&refused, saved, a->session->options->allow), i;
	int status = refuse(a->session->options, str_text(&refused), count);

	str_free(&refused);
	if (status != EXIT_DONE)
		return status;
	for (i = 0; i < saved->count; i++)
		steps[i] = (struct run_step){ saved->steps[i].sql, saved->steps[i].object, saved->steps[i].find,
			                      saved->steps[i].outside };
	a->run.steps = steps;
	a->run.count = saved->count;
	note_last(a, l);
	return saved->count ? run_steps(a) : settle(a, 0);
}

static int apply_file(struct applying *a, struct live_plan *l, const char *path)
{
	const struct source *text = source_read(&a->session->compilation.sources, path);
	struct saved_plan saved;
	const char *wrong;

	if (!text)
		return wrong_plan(a, path, strerror(errno));
	wrong = plan_json_read(l->mem, text->text, text->length, &saved);
	if (wrong)
		return wrong_plan(a, path, wrong);
	if (strcmp(saved.dialect, l->target->dialect) != 0)
		return wrong_plan(a, path, "it is for another database system");
	if (strcmp(saved.origin.schema, l->target->fingerprint) != 0)
		return moved(a, path, "schema");
	if (strcmp(saved.origin.catalog, catalog_fingerprint(l->mem, l->have)) != 0)
		return moved(a, path, "database");
	return run_saved(a, l, &saved);
}

/* ---- the commands ---- */

static int open_or_create(struct session *s, const struct options *options)
{
	sc_rc rc;

	if (!session_begin(s, options))
		return EXIT_FAILED;
	s->config.no_create = 1;
	rc = db_open(&s->config, &s->db);
	if (rc == SC_E_NO_DATABASE && !options->no_create && !options->dry_run) {
		rc = s->db->driver->create_database(s->db, s->db->url);
		if (rc == SC_OK) {
			sc_close(s->db);
			rc = db_open(&s->config, &s->db);
		}
	}
	return rc == SC_OK ? EXIT_DONE : session_fail(s, rc);
}

static int wrong_allow(const struct options *options)
{
	struct mem mem = { 0 };
	const char *wrong = plan_allow_wrong(&mem, options->allow);
	int id;

	if (!wrong)
		return 0;
	fprintf(stderr, "schemac: no hazard \"%s\"; --allow takes all", wrong);
	for (id = 0; id < HAZARD_COUNT; id++)
		if (hazard_rows[id].guarded)
			fprintf(stderr, ", %s", hazard_rows[id].word);
	fputs(", or one of these with an object: data-loss:users.nick\n", stderr);
	mem_free(&mem);
	return 1;
}

static int run(const struct options *options, int repair)
{
	struct session s;
	struct live_plan l;
	struct applying a = { .session = &s, .repair = repair };
	int status;
	sc_rc rc;

	if (wrong_allow(options))
		return EXIT_USAGE;
	status = repair ? session_open(&s, options) : open_or_create(&s, options);
	if (status != EXIT_DONE)
		return session_end(&s, status);
	rc = apply_lock(s.db);
	if (rc != SC_OK)
		return session_end(&s, session_fail(&s, rc));
	status = live_plan_make(&l, &s, repair);
	a.target = l.target;
	if (status == EXIT_DONE)
		status = live_plan_prove(&l);
	if (status == EXIT_DONE)
		status = options->plan ? apply_file(&a, &l, options->plan) : apply_live(&a, &l);
	db_unlock(s.db, APPLY_LOCK);
	return session_end(&s, status);
}

int command_apply(const struct options *options)
{
	return run(options, 0);
}

int command_repair(const struct options *options)
{
	return run(options, 1);
}
