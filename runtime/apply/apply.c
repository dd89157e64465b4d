/*
 * Applying a target to a database: bundle steps in, statements out, then a look at what the database made of them and
 * the ledger, all in one transaction. A database that holds nothing of it gets every step without a look beforehand.
 */
#include "runtime/apply/apply.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/apply/doors.h"
#include "runtime/apply/ledger_run.h"

struct work {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_target *target;
	struct ledger_run run;
	struct identities *there, *remembered;
	const char **created; /* the objects of the steps that were run */
	size_t created_count;
	struct applied *applied;
};

int target_has_roles(const sc_target *target)
{
	size_t i;

	for (i = 0; i < target->asked_count; i++)
		if (strncmp(target->asked[i].object, "role ", 5) == 0)
			return 1;
	return 0;
}

/* What is there, at all levels, with what only the ledger knows of. */
static sc_rc find_there(struct work *w)
{
	struct ledger_state *s = ledger_run_state(&w->run);
	struct catalog *sql = catalog_new(w->mem, w->db->driver->dialect);
	sc_rc rc = sql ? remember_made(w->db, w->mem, &s->ledger, w->bundle, sql) : db_no_memory(w->db);

	if (rc != SC_OK)
		return rc;
	w->there = identities_of(w->mem, s->live, 1);
	w->remembered = identities_of(w->mem, sql, 0);
	return w->there && w->remembered ? SC_OK : db_no_memory(w->db);
}

/*
 * The steps whose object is missing. An object can have several (a table and its comments); those of one that is there
 * are left out together, for its first statement would fail.
 */
static const char **missing_steps(struct work *w, size_t *count, const char ***objects)
{
	const char **sql = mem_array(w->mem, w->target->step_count + 1, sizeof(*sql));
	size_t i;

	*count = 0;
	*objects = mem_array(w->mem, w->target->step_count + 1, sizeof(**objects));
	for (i = 0; sql && *objects && i < w->target->step_count; i++) {
		const sc_step *step = &w->target->steps[i];

		if (identities_find(w->there, step->object) || identities_find(w->remembered, step->object))
			continue;
		(*objects)[*count] = step->object;
		sql[(*count)++] = step->sql;
	}
	return *objects ? sql : NULL;
}

static sc_rc run_steps(struct work *w)
{
	const char **sql, **objects;
	size_t count, failed = 0;
	sc_rc rc;

	sql = missing_steps(w, &count, &objects);
	if (!sql)
		return db_no_memory(w->db);
	w->applied->created = count;
	w->created = objects;
	w->created_count = count;
	if (!count)
		return SC_OK;
	rc = w->db->driver->ddl_settings ? sc_exec(w->db, w->db->driver->ddl_settings) : SC_OK;
	if (rc != SC_OK)
		return rc;
	rc = db_run(w->db, sql, count, &failed);
	if (rc != SC_OK && failed < count)
		db_object(w->db, objects[failed]);
	return rc;
}

static int was_created(void *context, const char *object)
{
	const struct work *w = context;

	return w->created_count &&
	       bsearch(&object, w->created, w->created_count, sizeof(*w->created), text_compare) != NULL;
}

static sc_rc write_ledger(struct work *w)
{
	struct ledger_end end = { .is_touched = was_created, .context = w };
	sc_rc rc;

	if (w->created_count)
		qsort(w->created, w->created_count, sizeof(*w->created), text_compare);
	rc = ledger_run_note(&w->run, &end, 0, 0);
	w->applied->pending = w->run.behind;
	w->applied->first_pending = w->run.first_behind;
	return rc;
}

static sc_rc apply_in_transaction(struct work *w)
{
	sc_rc rc = ledger_run_begin(&w->run, w->db, w->bundle, w->target);

	if (rc == SC_OK)
		rc = find_there(w);
	if (rc == SC_OK)
		rc = run_steps(w);
	return rc == SC_OK ? write_ledger(w) : rc;
}

sc_rc apply_lock(sc_db *db)
{
	sc_rc rc = db_lock(db, APPLY_LOCK);

	if (rc != SC_OK)
		return rc;
	rc = doors_check(db, "", DOORS_OF_STATEMENTS);
	if (rc != SC_OK)
		db_unlock(db, APPLY_LOCK);
	return rc;
}

sc_rc apply_missing(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target, int look_always,
                    struct applied *applied)
{
	struct work w = { .db = db, .mem = mem, .bundle = bundle, .target = target, .applied = applied };
	struct ledger ledger;
	sc_rc rc = ledger_open(db, mem, bundle->name, &ledger);

	*applied = (struct applied){ .asked = target->asked_count };
	if (rc != SC_OK)
		return rc;
	if (!look_always && ledger.exists && strcmp(ledger.fingerprint, target->fingerprint) == 0) {
		applied->unchanged = 1;
		return SC_OK;
	}
	rc = sc_begin(db);
	if (rc != SC_OK)
		return rc;
	rc = apply_in_transaction(&w);
	ledger_run_end(&w.run);
	if (rc == SC_OK)
		rc = sc_commit(db);
	if (rc != SC_OK)
		sc_rollback(db);
	return rc;
}
