/*
 * Applying a target to a database: bundle steps in, statements out, then a look at what the database made of them and
 * the ledger, all in one transaction. A database that holds nothing of it gets every step without a look beforehand.
 */
#include "runtime/apply/apply.h"

#include <string.h>

#include "runtime/look/look.h"

struct work {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_target *target;
	struct ledger ledger;
	struct catalog *live;
	struct identities *ids;
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

/* With `all_levels` before the steps, to find what is missing; then again behind them. */
static sc_rc take_look(struct work *w, int all_levels)
{
	struct look_options options = { .roles = target_has_roles(w->target), .owners = 1 };
	sc_rc rc;

	w->live = catalog_new(w->mem, w->db->driver->dialect);
	if (!w->live)
		return db_no_memory(w->db);
	rc = look(w->db, &options, w->live, NULL);
	if (rc == SC_OK)
		rc = all_levels ? remember_made(w->db, w->mem, &w->ledger, w->bundle, w->live)
		                : remember_asked(w->db, w->target, w->live);
	if (rc != SC_OK)
		return rc;
	catalog_sort(w->live);
	w->ids = identities_of(w->mem, w->live, all_levels);
	if (w->ids)
		forget_unasked(w->live, w->ids, w->target);
	return w->ids ? SC_OK : db_no_memory(w->db);
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

		if (w->ids && identities_find(w->ids, step->object))
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

static void note_pending(struct work *w, const char *object)
{
	if (!w->applied->pending++)
		w->applied->first_pending = mem_text(w->mem, object);
}

/* Was it, before the steps, as the ledger says that it was made? What it is now then comes of them. */
static int was_as_made(const struct object *before, const struct ledger_entry *then)
{
	char hash[65];

	object_hash(hash, before, 1);
	return strcmp(hash, then->made_hash) == 0;
}

/*
 * The line that the ledger gets for an asked object. What was there before and is not in the ledger counts as applied
 * only when the database reports it just as asked; what the ledger knows keeps what was asked then until a plan changes
 * it.
 */
static int ledger_line_of(struct work *w, const sc_asked *asked, const struct object *o, const struct object *before,
                          struct ledger_line *line)
{
	const struct ledger_entry *then = ledger_find(&w->ledger, asked->object);
	struct str made = { 0 };
	char hash[65];
	int same;

	object_write(&made, o, 0, 1);
	hash_text(hash, str_text(&made), made.length);
	same = strcmp(str_text(&made), asked->text) == 0;
	*line = (struct ledger_line){ asked->object, asked->hash, asked->text, mem_text(w->mem, hash),
		                      mem_text(w->mem, str_text(&made)) };
	str_free(&made);
	if (!before || same)
		return 1;
	if (then && strcmp(then->bundle, w->bundle->name) == 0 && strcmp(then->asked_hash, asked->hash) == 0) {
		const char *old_asked, *old_made;

		if (was_as_made(before, then))
			return 1;
		if (ledger_texts(w->db, w->mem, w->bundle->name, asked->object, &old_asked, &old_made) != SC_OK ||
		    !old_made)
			return 0;
		line->made_hash = then->made_hash;
		line->made = old_made;
		return 1;
	}
	note_pending(w, asked->object);
	if (!then || strcmp(then->bundle, w->bundle->name) != 0)
		return 0;
	line->asked_hash = then->asked_hash;
	line->made_hash = then->made_hash;
	return ledger_texts(w->db, w->mem, w->bundle->name, asked->object, &line->asked, &line->made) == SC_OK &&
	       line->asked;
}

static sc_rc write_ledger(struct work *w, const struct identities *before)
{
	struct ledger_line *lines = mem_array(w->mem, w->target->asked_count + 1, sizeof(*lines));
	size_t count = 0, i;

	if (!lines)
		return db_no_memory(w->db);
	for (i = 0; i < w->target->asked_count; i++) {
		const sc_asked *asked = &w->target->asked[i];
		const struct object *o = identities_find(w->ids, asked->object);

		if (!o)
			note_pending(w, asked->object);
		else
			count += (size_t)ledger_line_of(
			        w, asked, o, before ? identities_find(before, asked->object) : NULL, &lines[count]);
	}
	if (w->mem->failed)
		return db_no_memory(w->db);
	return ledger_write(w->db, w->bundle, w->applied->pending ? "" : w->target->fingerprint, lines, count);
}

static sc_rc apply_in_transaction(struct work *w)
{
	const struct identities *before = NULL;
	sc_rc rc = ledger_create(w->db);

	if (rc == SC_OK)
		rc = take_look(w, 1);
	before = w->ids;
	if (rc == SC_OK)
		rc = run_steps(w);
	if (rc == SC_OK)
		rc = take_look(w, 0);
	return rc == SC_OK ? write_ledger(w, before) : rc;
}

sc_rc apply_missing(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target, int look_always,
                    struct applied *applied)
{
	struct work w = { .db = db, .mem = mem, .bundle = bundle, .target = target, .applied = applied };
	sc_rc rc = ledger_open(db, mem, bundle->name, &w.ledger);

	*applied = (struct applied){ .asked = target->asked_count };
	if (rc != SC_OK)
		return rc;
	if (!look_always && w.ledger.exists && strcmp(w.ledger.fingerprint, target->fingerprint) == 0) {
		applied->unchanged = 1;
		return SC_OK;
	}
	rc = ledger_read(db, &w.ledger);
	if (rc == SC_OK)
		rc = sc_begin(db);
	if (rc != SC_OK)
		return rc;
	rc = apply_in_transaction(&w);
	if (rc == SC_OK)
		rc = sc_commit(db);
	if (rc != SC_OK)
		sc_rollback(db);
	return rc;
}
