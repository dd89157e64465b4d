/* Runs migrations and takes them back; see migrate.h. The history stands in migration_history.c. */
#include <stdio.h>
#include <string.h>

#include "runtime/apply/ledger_run.h"
#include "runtime/apply/migration_history.h"

struct migrating {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_target *target;
	const sc_migration *now; /* the one that runs */
	size_t statements;
	int back;
	int last; /* with it the database is at the schema */
	double start;
	struct ledger_run ledger;
	const struct run *run;
};

static const char *label_of(struct mem *mem, const sc_migration *m)
{
	return mem_printf(mem, "migration %04d_%s", m->number, m->name);
}

static sc_rc note_history(struct migrating *g, size_t done)
{
	int complete = done == g->statements;
	enum migration_state state = g->back ? MIGRATION_BACK : complete ? MIGRATION_DONE : MIGRATION_RUNNING;

	if (g->back && complete) /* of one that is taken back nothing is left in the history */
		return history_remove(g->db, g->bundle->name, g->now->number);
	return history_write(g->db, g->bundle->name, g->now, state, done, g->statements, db_now() - g->start);
}

/* The ledger follows each piece; what its statements are about is not known, only what they changed. */
static sc_rc note(void *context, size_t done)
{
	struct migrating *g = context;
	int complete = done == g->statements;
	int is_at_schema = complete && !g->back && g->last && strcmp(g->now->after, g->target->fingerprint) == 0;
	struct ledger_end end = { .reached = is_at_schema,
		                  .migrated = 1,
		                  .adopts = 1,
		                  .adopts_all = g->back,
		                  .keeps_fingerprint = !complete,
		                  .fingerprint = g->back        ? g->now->before
		                                 : is_at_schema ? NULL
		                                                : g->now->after };
	sc_rc rc = note_history(g, done);

	return rc == SC_OK ? ledger_run_note(&g->ledger, &end, g->run->done, done) : rc;
}

/* One that can stop in its middle is in the history before it begins. */
static sc_rc note_begin(struct migrating *g, const struct run *run)
{
	size_t i;

	for (i = 0; i < run->count; i++)
		if (run->steps[i].outside)
			return history_transaction(g->db, note, g, 0);
	return SC_OK;
}

/* What cannot be read to its end is not run in part, and not counted as done. */
static sc_rc read_sql(struct migrating *g, const char *sql, struct run *run)
{
	const char *label = label_of(g->mem, g->now);
	struct statements list;

	if (!statements_of(g->mem, g->db->driver->dialect, sql, label, &list))
		return db_no_memory(g->db);
	if (list.problem)
		return db_fail(g->db, SC_E_SYNTAX, NULL, label,
		               "correct the file; one that has nothing to do holds `select 1;`", "%s: %s",
		               g->back ? ".down.sql" : ".up.sql", list.problem);
	run->steps = list.steps;
	run->count = list.count;
	return SC_OK;
}

static sc_rc run_sql(struct migrating *g, const char *sql, const struct migration_row *row)
{
	enum migration_state state = g->back ? MIGRATION_BACK : MIGRATION_RUNNING;
	struct run run = { .db = g->db, .note = note, .context = g, .resumed = row && row->state == state };
	sc_rc rc = read_sql(g, sql, &run);

	if (rc != SC_OK)
		return rc;
	run.done = run.resumed ? row->done : 0;
	g->statements = run.count;
	g->start = db_now();
	/* for the notes of the steps; it is taken back before the run ends */
	/* cppcheck-suppress autoVariables */
	g->run = &run;
	rc = ledger_run_begin(&g->ledger, g->db, g->bundle, g->target);
	if (rc == SC_OK && run.count <= run.done)
		rc = history_transaction(g->db, note, g, run.count);
	else if (rc == SC_OK) {
		if (!run.resumed)
			rc = note_begin(g, &run);
		rc = rc == SC_OK ? run_plan(&run) : rc;
	}
	ledger_run_end(&g->ledger);
	g->run = NULL;
	return rc;
}

/* ---- which are to be run ---- */

/* Notes those as done that the history does not say so of; what it says of the others stays. */
static sc_rc mark_through(struct migrating *g, const struct history *h, size_t count)
{
	size_t i;
	sc_rc rc = sc_begin(g->db);

	if (rc == SC_OK)
		rc = history_create(g->db);
	for (i = 0; rc == SC_OK && i < count; i++) {
		const sc_migration *m = &g->target->migrations[i];
		const struct migration_row *row = history_find(h, m->number);

		if (!row || row->state != MIGRATION_DONE)
			rc = history_write(g->db, g->bundle->name, m, MIGRATION_DONE, row ? row->statements : 0,
			                   row ? row->statements : 0, row ? row->milliseconds : 0);
	}
	if (rc == SC_OK)
		return sc_commit(g->db);
	sc_rollback(g->db);
	return rc;
}

/* How many migrations the ledger's fingerprint says are in the database; -1 where it says nothing. */
static long known_by_fingerprint(const sc_target *t, const char *fingerprint)
{
	size_t i;

	if (!*fingerprint)
		return -1;
	for (i = t->migration_count; i > 0; i--)
		if (strcmp(t->migrations[i - 1].after, fingerprint) == 0)
			return (long)i;
	if (strcmp(t->fingerprint, fingerprint) == 0)
		return (long)t->migration_count;
	for (i = 0; i < t->migration_count; i++)
		if (strcmp(t->migrations[i].before, fingerprint) == 0)
			return (long)i;
	return -1;
}

/* A plan that was applied may have done what migrations would have. */
static sc_rc find_first(struct migrating *g, struct history *h, const struct ledger *ledger, size_t *first)
{
	long known = known_by_fingerprint(g->target, ledger->fingerprint);
	size_t done = 0, i;

	for (i = 0; i < g->target->migration_count; i++) {
		const struct migration_row *row = history_find(h, g->target->migrations[i].number);

		if (row && row->state == MIGRATION_DONE)
			done = i + 1;
		if (row && row->state == MIGRATION_BACK)
			return db_fail(g->db, SC_E_LEDGER, NULL, label_of(g->mem, &g->target->migrations[i]),
			               "end it first: schemac rollback",
			               "it was being taken back, and that is not at its end");
	}
	*first = done;
	if (known > (long)done) {
		*first = (size_t)known;
		return mark_through(g, h, *first);
	}
	if (h->count || known >= 0)
		return SC_OK;
	return db_fail(g->db, SC_E_LEDGER, NULL, "migrations",
	               "schemac apply brings it to the schema, whatever it holds; then all count as done",
	               "nobody knows which migrations this database has: it was made from another schema than those "
	               "they lead to");
}

static sc_rc run_from(struct migrating *g, const struct history *h, size_t first, struct migrated *migrated)
{
	const sc_target *t = g->target;
	sc_rc rc = SC_OK;
	size_t i;

	for (i = first; rc == SC_OK && i < t->migration_count; i++) {
		const struct migration_row *row = history_find(h, t->migrations[i].number);

		g->now = &t->migrations[i];
		g->last = i + 1 == t->migration_count;
		db_log(g->db, SC_INFO, "%s", label_of(g->mem, g->now));
		rc = run_sql(g, g->now->up, row);
		if (rc == SC_OK) {
			migrated->ran++;
			migrated->statements += g->statements;
		}
	}
	return rc;
}

sc_rc migrations_run(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                     struct migrated *migrated)
{
	struct migrating g = { .db = db, .mem = mem, .bundle = bundle, .target = target };
	struct ledger ledger;
	struct history h;
	size_t first = 0;
	sc_rc rc;

	*migrated = (struct migrated){ 0 };
	if (!target->migration_count)
		return SC_OK;
	rc = ledger_open(db, mem, bundle->name, &ledger);
	if (rc == SC_OK)
		rc = history_read(db, mem, bundle->name, &h);
	if (rc != SC_OK || !ledger.exists)
		return rc;
	rc = history_check(db, &h, target);
	if (rc == SC_OK)
		rc = find_first(&g, &h, &ledger, &first);
	if (rc != SC_OK || first == target->migration_count)
		return rc;
	rc = history_create(db);
	return rc == SC_OK ? run_from(&g, &h, first, migrated) : rc;
}

static int is_all_done(const struct history *h, const sc_target *target)
{
	size_t i;

	for (i = 0; i < target->migration_count; i++) {
		const struct migration_row *row = history_find(h, target->migrations[i].number);

		if (!row || row->state != MIGRATION_DONE)
			return 0;
	}
	return 1;
}

sc_rc migrations_mark(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target)
{
	struct migrating g = { .db = db, .mem = mem, .bundle = bundle, .target = target };
	struct history h;
	sc_rc rc = target->migration_count ? history_read(db, mem, bundle->name, &h) : SC_OK;

	if (rc != SC_OK || !target->migration_count)
		return rc;
	return is_all_done(&h, target) ? SC_OK : mark_through(&g, &h, target->migration_count);
}

sc_rc migrations_roll_back(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target, int to,
                           struct migrated *migrated)
{
	struct migrating g = { .db = db, .mem = mem, .bundle = bundle, .target = target, .back = 1 };
	struct history h;
	sc_rc rc = history_read(db, mem, bundle->name, &h);
	size_t i;

	*migrated = (struct migrated){ 0 };
	if (rc == SC_OK)
		rc = history_check(db, &h, target);
	for (i = target->migration_count; rc == SC_OK && i > 0 && target->migrations[i - 1].number > to; i--) {
		g.now = &target->migrations[i - 1];
		if (!history_find(&h, g.now->number))
			continue;
		if (!g.now->down)
			return db_fail(db, SC_E_REFUSED, NULL, label_of(mem, g.now), "write its .down.sql",
			               "there is no way back from it");
		rc = run_sql(&g, g.now->down, history_find(&h, g.now->number));
		migrated->ran += rc == SC_OK;
		migrated->statements += rc == SC_OK ? g.statements : 0;
	}
	return rc;
}
