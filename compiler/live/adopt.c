/* An open database and a compiled schema in, what of the one is as the other asks out; see adopt.h. */
#include "compiler/live/adopt.h"

#include <stdlib.h>
#include <string.h>

#include "compiler/live/live_plan.h"
#include "runtime/apply/ledger_run.h"

struct adoption {
	struct live_plan plan;
	struct identities *live;
	const char **planned; /* objects that have a step, sorted */
};

static const char *top_identity(struct mem *mem, const struct object *o)
{
	struct str text = { 0 };
	const char *copy;

	object_identity(&text, object_top(o));
	copy = mem_copy(mem, str_text(&text), text.length);
	str_free(&text);
	return copy;
}

struct adoption *adopt_compare(struct session *s)
{
	struct mem *mem = &s->compilation.mem;
	struct adoption *a = mem_alloc(mem, sizeof(*a));
	size_t i;

	s->forgets_ledger = 1;
	if (live_plan_make(&a->plan, s, 0) != EXIT_DONE)
		return NULL;
	a->live = identities_of(mem, a->plan.have, 0);
	a->planned = mem_array(mem, a->plan.plan.count + 1, sizeof(*a->planned));
	for (i = 0; i < a->plan.plan.count; i++)
		a->planned[i] = top_identity(mem, a->plan.plan.steps[i].object);
	if (a->plan.plan.count)
		qsort(a->planned, a->plan.plan.count, sizeof(*a->planned), text_compare);
	return a;
}

int adopt_is_same(void *adoption, const char *object)
{
	const struct adoption *a = adoption;
	size_t count = a->plan.plan.count;

	return identities_find(a->live, object) &&
	       !(count && bsearch(&object, a->planned, count, sizeof(*a->planned), text_compare));
}

struct writing {
	struct adoption *adoption;
	struct ledger_run run;
};

/* Plans leave owners alone. */
static int is_as_asked(void *context, const char *object)
{
	struct writing *w = context;
	const struct object *live = identities_find(ledger_run_state(&w->run)->ids, object);

	return adopt_is_same(w->adoption, object) && live && has_asked_owner(w->run.target, object, live);
}

static sc_rc write_lines(struct session *s, struct adoption *a)
{
	struct writing w = { .adoption = a };
	struct ledger_end end = { .is_fulfilled = is_as_asked, .context = &w };
	sc_rc rc = sc_begin(s->db);

	if (rc != SC_OK)
		return rc;
	rc = ledger_run_begin(&w.run, s->db, s->bundle, a->plan.target);
	if (rc == SC_OK)
		rc = ledger_run_note(&w.run, &end, 0, 0);
	ledger_run_end(&w.run);
	if (rc == SC_OK)
		return sc_commit(s->db);
	sc_rollback(s->db);
	return rc;
}

/* Does the database hold an object that the schema asks for? */
static sc_rc look_for_asked(struct session *s, const sc_target *target, int *found)
{
	struct mem *mem = &s->compilation.mem;
	struct identities *live;
	sc_rc rc = snapshot_begin(s->db, &live_plan_look_options, 1, &s->snapshot);
	size_t i;

	live = rc == SC_OK ? identities_of(mem, s->snapshot.view.live, 0) : NULL;
	for (i = 0; live && i < target->asked_count && !*found; i++)
		*found = identities_find(live, target->asked[i].object) != NULL;
	return rc;
}

static sc_rc adopt(struct session *s, const sc_target *target)
{
	struct ledger ledger;
	struct adoption *a;
	int found = 0;
	sc_rc rc = ledger_open(s->db, &s->compilation.mem, s->bundle->name, &ledger);

	if (rc == SC_OK && !ledger.exists)
		rc = look_for_asked(s, target, &found);
	if (rc == SC_OK && !found)
		return snapshot_end(s->db, &s->snapshot);
	a = rc == SC_OK ? adopt_compare(s) : NULL;
	return a ? write_lines(s, a) : rc;
}

int adopt_made(struct session *s)
{
	const struct compiled_target *compiled;
	const sc_target *target;
	sc_config config = s->config;
	const char *why = NULL; /* nothing can be written: init says what comes of that */
	sc_rc rc;

	config.no_create = 1;
	rc = sc_open(&config, &s->db);
	target = rc == SC_OK ? session_target(s, &compiled) : NULL;
	if (target)
		rc = s->db->driver->why_read_only(s->db, &s->compilation.mem, &why);
	if (target && rc == SC_OK && !why)
		rc = db_lock(s->db, APPLY_LOCK);
	if (target && rc == SC_OK && !why) {
		rc = adopt(s, target);
		db_unlock(s->db, APPLY_LOCK);
	}
	if (target && rc != SC_OK)
		session_fail(s, rc);
	sc_close(s->db);
	s->db = NULL;
	snapshot_free(&s->snapshot);
	s->snapshot = (struct snapshot){ 0 };
	s->forgets_ledger = 0;
	return target && rc != SC_OK ? exit_of(rc) : EXIT_DONE; /* what stands in the way of opening it, init reports */
}
