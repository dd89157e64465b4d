/*
 * Adopting a database that schemac did not make: a look and what the schema asks in, the ledger out, nothing else
 * touched. What of an object can be compared without asking PostgreSQL is compared; its expressions are taken to be
 * those of the schema.
 */
#include "runtime/apply/baseline.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/apply/apply.h"
#include "runtime/apply/bundle.h"
#include "runtime/apply/ledger_line.h"
#include "runtime/look/look.h"

struct adopting {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_target *target;
	struct catalog *live;
	struct identities *ids;
	struct ledger_line *lines;
	size_t line_count;
	const char *catalog; /* its fingerprint, from before the look */
	size_t asked_there;  /* objects of the database that are asked for */
	int has_unmodeled;
	sc_drift_item *items;
	size_t count, room;
	int (*is_same)(void *context, const char *object); /* NULL: what can be compared is compared here */
	void *context;
};

/* ---- comparing what can be compared ---- */

static int same_attributes(const struct object *a, const struct object *b)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++) {
		const char *x = attrs[id].live ? attr_get(a, (enum attr_id)id) : NULL;
		const char *y = attrs[id].live ? attr_get(b, (enum attr_id)id) : NULL;

		if (!x != !y || (x && !attr_has((enum attr_id)id, TRAIT_SQL) && strcmp(x, y) != 0))
			return 0;
	}
	return 1;
}

/* A name that was not written in the schema is not asked for, so that one of the same definition will do. */
static const struct object *like(const struct object *table, const struct object *o)
{
	const struct object *other;

	for (other = object_first(table, o->kind); other; other = object_after(other, o->kind)) {
		const char *x = attr_get(o, ATTR_COLUMNS), *y = attr_get(other, ATTR_COLUMNS);

		if (same_attributes(o, other) && (x == y || (x && y && strcmp(x, y) == 0)))
			return other;
	}
	return NULL;
}

struct telling {
	struct str text;
	const struct object *asked, *live;
};

/* "column email: type text -> citext": on the left what is there, on the right what is asked. */
static void tell(void *context, const struct difference *d)
{
	struct telling *t = context;
	const struct object *o = d->a ? d->a : d->b;
	const char *there = attr_get(d->a, d->attr), *asked = attr_get(d->b, d->attr);
	int has_name = o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX;

	if (d->attr == ATTR_NONE && has_name && o->parent && like(d->a ? t->asked : t->live, o))
		return;
	if (d->attr != ATTR_NONE && attr_has(d->attr, TRAIT_SQL) && there && asked)
		return;
	str_separate(&t->text, "\n", '\n');
	if (o->parent)
		str_printf(&t->text, "%s %s: ", kinds[o->kind].word, o->name);
	if (d->attr == ATTR_NONE)
		str_add(&t->text, d->a ? "there, but not in the schema" : "in the schema, but not there");
	else
		str_printf(&t->text, "%s %s -> %s", attrs[d->attr].word, there ? there : "none",
		           asked ? asked : "none");
}

static void add_item(struct adopting *w, const char *object, const char *detail)
{
	sc_drift_item *grown = mem_grow(w->mem, w->items, w->count, &w->room, sizeof(*grown));

	if (!grown)
		return;
	w->items = grown;
	grown[w->count++] = (sc_drift_item){
		SC_PENDING, object, mem_text(w->mem, detail),
		"take it into the .schema; or adopt it with --force and change it with schemac apply"
	};
}

/* ---- lines of the ledger ---- */

/* Adopted as asked; where it differs, as if it had been asked for as it is, so that the difference is pending. */
static void add_line(struct adopting *w, const sc_asked *asked, const struct object *o, int same)
{
	struct ledger_text live = ledger_text_of(w->mem, o);
	struct ledger_case c = { .dialect = w->db->driver->dialect,
		                 .asked = { asked->text, asked->hash },
		                 .before = live,
		                 .after = live,
		                 .fulfilled = same,
		                 .adopts = 1 };
	struct ledger_line *line = &w->lines[w->line_count];

	line->object = asked->object;
	w->line_count += (size_t)ledger_line(w->mem, &c, line);
}

static void adopt_remembered(struct adopting *w, const sc_asked *asked)
{
	struct ledger_text text = { asked->text, asked->hash };
	struct ledger_case c = { .asked = text, .after = text };
	struct ledger_line *line = &w->lines[w->line_count];

	line->object = asked->object;
	w->line_count += (size_t)ledger_line(w->mem, &c, line);
}

static void adopt(struct adopting *w, const sc_asked *asked)
{
	const struct object *live = identities_find(w->ids, asked->object);
	struct catalog *c = catalog_new(w->mem, w->db->driver->dialect);
	struct telling t = { .live = live };

	if (is_remembered(asked->object)) {
		adopt_remembered(w, asked);
		return;
	}
	if (!live) {
		add_item(w, asked->object, "not in the database");
		return;
	}
	w->asked_there += !(kinds[live->kind].traits & TRAIT_CLUSTER);
	if (w->is_same && w->is_same(w->context, asked->object) && has_asked_owner(w->target, asked->object, live)) {
		add_line(w, asked, live, 1);
		return;
	}
	if (c && catalog_read(c, asked->text, strlen(asked->text)) == 0 && c->objects) {
		t.asked = c->objects;
		object_compare(live, t.asked, tell, &t);
	}
	if (w->is_same && !t.text.length)
		str_add(&t.text, "not as the schema asks: see schemac plan");
	if (t.text.length)
		add_item(w, asked->object, str_text(&t.text));
	add_line(w, asked, live, t.text.length == 0);
	str_free(&t.text);
}

static sc_rc look_and_compare(struct adopting *w)
{
	struct look_options options = { .roles = target_has_roles(w->target), .owners = 1 };
	struct str unmodeled = { 0 };
	sc_rc rc;
	size_t i;

	w->live = catalog_new(w->mem, w->db->driver->dialect);
	w->lines = mem_array(w->mem, w->target->asked_count + 1, sizeof(*w->lines));
	rc = w->live && w->lines ? look_fingerprint(w->db, w->mem, &w->catalog) : db_no_memory(w->db);
	if (rc == SC_OK)
		rc = look(w->db, &options, w->live, &unmodeled);
	w->has_unmodeled = unmodeled.length > 0;
	str_free(&unmodeled);
	if (rc != SC_OK)
		return rc;
	catalog_sort(w->live);
	w->ids = identities_of(w->mem, w->live, 0);
	if (w->ids)
		forget_unasked(w->live, w->ids, w->target);
	for (i = 0; w->ids && i < w->target->asked_count; i++)
		adopt(w, &w->target->asked[i]);
	return w->ids && !w->mem->failed ? SC_OK : db_no_memory(w->db);
}

/* Is there an object that the schema does not ask for? */
static int has_strays(const struct adopting *w)
{
	const struct object *o;
	size_t count = 0;

	for (o = w->live->objects; o; o = o->next)
		count += !(kinds[o->kind].traits & TRAIT_CLUSTER);
	return w->has_unmodeled || count > w->asked_there;
}

static sc_rc write_it(struct adopting *w)
{
	sc_rc rc = ledger_write(w->db, w->bundle, w->count ? "" : w->target->fingerprint, w->lines, w->line_count);

	return rc == SC_OK ? ledger_saw_catalog(w->db, w->bundle->name, w->catalog, has_strays(w)) : rc;
}

/* The ledger's own tables come first: SQLite's fingerprint counts each table. Nothing of it stays where it is refused.
 */
static sc_rc baseline(struct adopting *w, int force)
{
	sc_rc rc = sc_begin(w->db);

	if (rc != SC_OK)
		return rc;
	rc = ledger_create(w->db);
	if (rc == SC_OK)
		rc = look_and_compare(w);
	if (rc == SC_OK && w->count && !force)
		rc = SC_DIFFERS;
	if (rc == SC_OK)
		rc = write_it(w);
	if (rc == SC_OK)
		rc = sc_commit(w->db);
	if (rc != SC_OK)
		sc_rollback(w->db);
	return rc;
}

static sc_rc adopt_database(sc_db *db, const sc_bundle *bundle, int force, sc_drift_report *report)
{
	return baseline_by(db, bundle, force, NULL, NULL, report);
}

sc_rc baseline_by(sc_db *db, const sc_bundle *bundle, int force, int (*is_same)(void *context, const char *object),
                  void *context, sc_drift_report *report)
{
	struct adopting w = { .db = db, .bundle = bundle, .is_same = is_same, .context = context };
	double start = db_now();
	sc_rc rc;

	w.mem = mem_heap(1, sizeof(*w.mem));
	if (!w.mem)
		return db_no_memory(db);
	report->memory = w.mem;
	w.target = bundle_target(db, bundle);
	if (!w.target)
		return db->error.rc;
	rc = db_lock(db, APPLY_LOCK);
	if (rc != SC_OK)
		return rc;
	rc = baseline(&w, force);
	db_unlock(db, APPLY_LOCK);
	report->items = w.items;
	report->count = w.count;
	report->looked_at = w.live ? w.live->count : 0;
	report->milliseconds = db_now() - start;
	return rc;
}

sc_rc sc_baseline(sc_db *db, const sc_bundle *bundle, int force, sc_drift_report *report)
{
	sc_rc rc;

	if (!report)
		return SC_E_ARGUMENT;
	*report = (sc_drift_report){ 0 };
	rc = bundle_enter(db, bundle);
	return rc == SC_OK ? db_leave(db, adopt_database(db, bundle, force, report)) : rc;
}
