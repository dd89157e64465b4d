/* Ledger and database before and after a run in, the ledger's lines out; see ledger_run.h. */
#include "runtime/apply/ledger_run.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/apply/migration_history.h"
#include "runtime/look/look.h"

int ledger_all(void *context, const char *object)
{
	(void)context;
	(void)object;
	return 1;
}

/* ---- what is asked, by object ---- */

static int compare_asked(const void *a, const void *b)
{
	return strcmp((*(const sc_asked *const *)a)->object, (*(const sc_asked *const *)b)->object);
}

static int sort_asked(struct ledger_run *run)
{
	size_t count = run->target->asked_count, i;

	run->asked = mem_array(&run->mem, count + 1, sizeof(sc_asked *));
	for (i = 0; run->asked && i < count; i++)
		run->asked[i] = &run->target->asked[i];
	if (run->asked && count)
		qsort(run->asked, count, sizeof(sc_asked *), compare_asked);
	return run->asked != NULL;
}

static const sc_asked *find_asked(const struct ledger_run *run, const char *object)
{
	const sc_asked key = { .object = object }, *like = &key;
	const sc_asked **found = run->target->asked_count ? bsearch(&like, run->asked, run->target->asked_count,
	                                                            sizeof(sc_asked *), compare_asked)
	                                                  : NULL;

	return found ? *found : NULL;
}

/* ---- what there is ---- */

struct ledger_state *ledger_run_state(struct ledger_run *run)
{
	return &run->states[run->now];
}

static struct ledger_state *next_of(struct ledger_run *run)
{
	return &run->states[!run->now];
}

static sc_rc look_now(struct ledger_run *run, struct ledger_state *s)
{
	struct look_options options = { .roles = target_has_roles(run->target), .owners = 1 };
	struct str unmodeled = { 0 };
	sc_rc rc;

	s->live = catalog_new(&s->mem, run->db->driver->dialect);
	rc = s->live ? look(run->db, &options, s->live, &unmodeled) : db_no_memory(run->db);
	s->has_unmodeled = unmodeled.length > 0;
	str_free(&unmodeled);
	if (rc != SC_OK)
		return rc;
	catalog_sort(s->live);
	s->ids = identities_of(&s->mem, s->live, 0);
	if (s->ids)
		forget_unasked(s->live, s->ids, run->target);
	return s->ids && !s->mem.failed ? SC_OK : db_no_memory(run->db);
}

sc_rc ledger_run_begin(struct ledger_run *run, sc_db *db, const sc_bundle *bundle, const sc_target *target)
{
	struct ledger_state *s = &run->states[0];
	sc_rc rc;

	*run = (struct ledger_run){ .db = db, .bundle = bundle, .target = target };
	rc = sort_asked(run) ? ledger_open(db, &s->mem, bundle->name, &s->ledger) : db_no_memory(db);
	if (rc == SC_OK)
		rc = ledger_read(db, &s->ledger);
	if (rc == SC_OK)
		rc = ledger_read_texts(db, &s->ledger, bundle->name);
	if (rc == SC_OK)
		ledger_believe(&s->ledger, bundle->name, target);
	return rc == SC_OK ? look_now(run, s) : rc;
}

void ledger_run_end(struct ledger_run *run)
{
	mem_free(&run->states[0].mem);
	mem_free(&run->states[1].mem);
	mem_free(&run->mem);
	*run = (struct ledger_run){ 0 };
}

/* ---- the lines ---- */

struct writing {
	struct ledger_run *run;
	const struct ledger_end *end;
	struct mem *mem; /* of the state behind the run */
	struct ledger_line *lines;
	size_t count, room;
	int differs; /* an object is not as its line says that it was made */
};

/* What no database reports is there as the ledger or the schema says. */
static void remembered(struct ledger_case *c)
{
	c->before = c->made_then;
	c->after = c->touched || c->fulfilled || c->reached ? c->asked : c->made_then;
}

static void add_line(struct writing *w, const char *object, const sc_asked *asked, int adopts)
{
	const struct ledger_state *s = ledger_run_state(w->run);
	const struct ledger_entry *then = ledger_find_of(&s->ledger, w->run->bundle->name, object);
	const struct ledger_end *end = w->end;
	struct ledger_line *grown = mem_grow(w->mem, w->lines, w->count, &w->room, sizeof(*grown));
	struct ledger_case c = {
		.dialect = w->run->db->driver->dialect,
		.touched = end->is_touched && end->is_touched(end->context, object),
		.fulfilled = end->is_fulfilled && end->is_fulfilled(end->context, object),
		.restored = end->restored,
		.reached = end->reached,
		.migrated = end->migrated,
		.before = ledger_text_of(w->mem, identities_find(s->ids, object)),
		.after = ledger_text_of(w->mem, identities_find(next_of(w->run)->ids, object)),
	};

	if (!grown)
		return;
	w->lines = grown;
	if (asked)
		c.asked = (struct ledger_text){ asked->text, asked->hash };
	if (then) {
		c.asked_then = (struct ledger_text){ then->asked, then->asked_hash };
		c.made_then = (struct ledger_text){ then->made, then->made_hash };
	}
	if (is_remembered(object))
		remembered(&c);
	c.adopts = adopts && !c.before.text;
	grown += w->count;
	*grown = (struct ledger_line){ .object = mem_text(w->mem, object) };
	if (ledger_line(w->mem, &c, grown))
		w->count++;
	else
		grown = NULL;
	w->differs |= !grown ? c.after.text && asked : !c.after.hash || strcmp(grown->made_hash, c.after.hash) != 0;
	if (asked && (!grown || strcmp(grown->asked_hash, asked->hash) != 0) && !w->run->behind++)
		w->run->first_behind = asked->object;
}

/* What the schema does not ask for any more, and what it never did. */
static void add_others(struct writing *w)
{
	const struct ledger *then = &ledger_run_state(w->run)->ledger;
	const struct object *o;
	struct str identity = { 0 };
	size_t i;

	for (i = 0; i < then->count; i++)
		if (strcmp(then->entries[i].bundle, w->run->bundle->name) == 0 &&
		    !find_asked(w->run, then->entries[i].object))
			add_line(w, then->entries[i].object, NULL, 0);
	for (o = w->end->adopts_all ? next_of(w->run)->live->objects : NULL; o; o = o->next) {
		str_clear(&identity);
		object_identity(&identity, o);
		if (!find_asked(w->run, str_text(&identity)) && !ledger_find(then, str_text(&identity)) &&
		    !(kinds[o->kind].traits & TRAIT_CLUSTER))
			add_line(w, str_text(&identity), NULL, 1);
	}
	str_free(&identity);
}

static int make_lines(struct writing *w)
{
	const sc_target *target = w->run->target;
	size_t i;

	for (i = 0; i < target->asked_count; i++)
		add_line(w, target->asked[i].object, &target->asked[i], w->end->adopts);
	add_others(w);
	return !w->mem->failed;
}

/* Is there an object that no bundle's ledger knows? */
static int has_strays(const struct writing *w)
{
	const struct ledger_state *now = next_of(w->run);
	const struct ledger *then = &ledger_run_state(w->run)->ledger;
	const struct object *o;
	struct str identity = { 0 };
	int found = now->has_unmodeled;

	for (o = now->live->objects; o && !found; o = o->next) {
		const struct ledger_entry *other;

		str_clear(&identity);
		object_identity(&identity, o);
		other = ledger_find(then, str_text(&identity));
		found = !(kinds[o->kind].traits & TRAIT_CLUSTER) && !other &&
		        !ledger_find_of(&now->ledger, w->run->bundle->name, str_text(&identity));
	}
	str_free(&identity);
	return found;
}

static sc_rc note_seen(const struct writing *w, const char *catalog)
{
	return ledger_saw_catalog(w->run->db, w->run->bundle->name, w->differs ? "" : catalog, has_strays(w));
}

/* The ledger as it was just written, for the next piece. */
static sc_rc keep_lines(struct writing *w, const char *fingerprint)
{
	struct ledger *l = &next_of(w->run)->ledger;
	size_t i;

	*l = (struct ledger){ .mem = w->mem, .exists = 1, .fingerprint = mem_text(w->mem, fingerprint) };
	l->entries = mem_array(w->mem, w->count + 1, sizeof(*l->entries));
	for (i = 0; l->entries && i < w->count; i++) {
		const struct ledger_line *line = &w->lines[i];

		l->entries[l->count++] = (struct ledger_entry){
			.bundle = w->run->bundle->name,
			.object = line->object,
			.asked_hash = mem_text(w->mem, line->asked_hash),
			.made_hash = mem_text(w->mem, line->made_hash),
			.asked = mem_text(w->mem, line->asked),
			.made = mem_text(w->mem, line->made),
		};
	}
	ledger_sort(l);
	return w->mem->failed ? db_no_memory(w->run->db) : SC_OK;
}

/* The state behind the last piece is the one before this one, if that piece was committed. */
static void settle_next(struct ledger_run *run, size_t committed)
{
	if (run->has_next && run->next_done <= committed)
		run->now = !run->now;
	mem_free(&next_of(run)->mem);
	*next_of(run) = (struct ledger_state){ 0 };
	run->has_next = 0;
}

sc_rc ledger_run_note(struct ledger_run *run, const struct ledger_end *end, size_t committed, size_t done)
{
	struct writing w = { .run = run, .end = end };
	const char *fingerprint = end->fingerprint, *catalog = "";
	sc_rc rc;

	settle_next(run, committed);
	run->behind = 0;
	w.mem = &next_of(run)->mem;
	rc = ledger_create(run->db);
	if (rc == SC_OK && run->target->migration_count)
		rc = history_create(run->db); /* SQLite's fingerprint counts each table */
	if (rc == SC_OK)
		rc = look_fingerprint(run->db, w.mem, &catalog);
	if (rc == SC_OK)
		rc = look_now(run, next_of(run));
	if (rc == SC_OK && !make_lines(&w))
		rc = db_no_memory(run->db);
	if (end->keeps_fingerprint)
		fingerprint = ledger_run_state(run)->ledger.fingerprint;
	else if (!fingerprint)
		fingerprint = run->behind ? "" : run->target->fingerprint;
	if (rc == SC_OK)
		rc = ledger_write(run->db, run->bundle, fingerprint, w.lines, w.count);
	if (rc == SC_OK)
		rc = keep_lines(&w, fingerprint);
	if (rc == SC_OK)
		rc = note_seen(&w, catalog);
	run->has_next = rc == SC_OK;
	run->next_done = done;
	return rc;
}
