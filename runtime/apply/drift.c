/*
 * Drift, three ways: what the schema asks now (bundle), what was asked and made then (ledger), what is there (a look).
 * Hashes tell which objects moved and who moved them; only for those the texts are fetched and compared.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/apply.h"
#include "runtime/apply/bundle.h"
#include "runtime/apply/drift.h"
#include "runtime/look/look.h"

struct drift {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_target *target;
	struct ledger ledger;
	struct catalog *live; /* NULL: all is as the ledger says that it was made, and there is nothing else */
	struct identities *ids;
	const char **asked_names; /* sorted */
	sc_drift_item *items;
	size_t count, room;
	sc_rc rc;
};

static const char *const kind_names[] = { "pending", "changed", "dropped", "unmanaged", "removed", "unmodeled" };

static const char *const remedies[] = {
	"schemac apply: bring the database to the schema",
	"schemac repair: put back what the schema asks, or take the change over into the .schema",
	"schemac init --full: create it again; or take it out of the .schema",
	"take it into the .schema (schemac import shows it), or drop it",
	"schemac apply: drop it, or put it back into the .schema",
	"say it with sql ... in the .schema",
};

const char *sc_drift_kind_name(sc_drift_kind kind)
{
	return kind_names[kind];
}

static void add_item(struct drift *d, sc_drift_kind kind, const char *object, const char *detail)
{
	sc_drift_item *grown = mem_grow(d->mem, d->items, d->count, &d->room, sizeof(*grown));

	if (!grown)
		return;
	d->items = grown;
	grown[d->count++] = (sc_drift_item){ kind, mem_text(d->mem, object), mem_text(d->mem, detail), remedies[kind] };
}

/* "column email: type text -> citext", one line each; then on the left, now on the right. */
static void tell_difference(void *context, const struct difference *d)
{
	struct str *text = context;
	const struct object *o = d->a ? d->a : d->b;

	str_separate(text, "\n", '\n');
	if (o->parent)
		str_printf(text, "%s %s: ", kinds[o->kind].word, o->name);
	if (d->attr == ATTR_NONE) {
		str_add(text, d->a ? "gone" : "new");
		return;
	}
	str_printf(text, "%s ", attrs[d->attr].word);
	str_add(text, attr_get(d->a, d->attr) ? attr_get(d->a, d->attr) : "none");
	str_add(text, " -> ");
	str_add(text, attr_get(d->b, d->attr) ? attr_get(d->b, d->attr) : "none");
}

static const struct object *read_text(struct drift *d, const char *text)
{
	struct catalog *c = catalog_new(d->mem, d->db->driver->dialect);

	if (!c || !text || catalog_read(c, text, strlen(text)) != 0)
		return NULL;
	return c->objects;
}

static void add_compared(struct drift *d, sc_drift_kind kind, const char *identity, const struct object *a,
                         const struct object *b)
{
	struct str detail = { 0 };

	if (a && b)
		object_compare(a, b, tell_difference, &detail);
	add_item(d, kind, identity, str_text(&detail));
	str_free(&detail);
}

static void compare_with_ledger(struct drift *d, const sc_asked *asked, const struct ledger_entry *then,
                                const struct object *o)
{
	const char *old_asked = NULL, *old_made = NULL;
	char hash[65];
	int pending = strcmp(then->asked_hash, asked->hash) != 0;
	int changed = 0;

	if (o) {
		object_hash(hash, o, 1);
		changed = strcmp(hash, then->made_hash) != 0;
	}
	if (pending || changed)
		d->rc = ledger_texts(d->db, d->mem, d->bundle->name, asked->object, &old_asked, &old_made);
	if (pending)
		add_compared(d, SC_PENDING, asked->object, read_text(d, old_asked), read_text(d, asked->text));
	if (changed)
		add_compared(d, SC_CHANGED, asked->object, read_text(d, old_made), o);
	if (!o && d->live)
		add_item(d, SC_DROPPED, asked->object, "");
}

static void compare_without_ledger(struct drift *d, const sc_asked *asked, const struct object *o)
{
	struct str text = { 0 };

	if (!o) {
		add_item(d, SC_PENDING, asked->object, "not in the database yet");
		return;
	}
	object_write(&text, o, 0, 1);
	if (strcmp(str_text(&text), asked->text) != 0)
		add_compared(d, SC_PENDING, asked->object, o, read_text(d, asked->text));
	str_free(&text);
}

static void compare_asked(struct drift *d)
{
	size_t i;

	for (i = 0; i < d->target->asked_count && d->rc == SC_OK; i++) {
		const sc_asked *asked = &d->target->asked[i];
		const struct ledger_entry *then = ledger_find_of(&d->ledger, d->bundle->name, asked->object);
		const struct object *o = d->live ? identities_find(d->ids, asked->object) : NULL;

		if (then)
			compare_with_ledger(d, asked, then, o);
		else
			compare_without_ledger(d, asked, o);
	}
}

static int sort_asked(struct drift *d)
{
	size_t i;

	d->asked_names = mem_array(d->mem, d->target->asked_count + 1, sizeof(*d->asked_names));
	if (!d->asked_names)
		return 0;
	for (i = 0; i < d->target->asked_count; i++)
		d->asked_names[i] = d->target->asked[i].object;
	qsort(d->asked_names, d->target->asked_count, sizeof(*d->asked_names), text_compare);
	return 1;
}

static int is_asked(const struct drift *d, const char *identity)
{
	return bsearch(&identity, d->asked_names, d->target->asked_count, sizeof(*d->asked_names), text_compare) !=
	       NULL;
}

/* Objects of the whole server are other people's business unless the schema names them. */
static void compare_live(struct drift *d)
{
	struct str identity = { 0 };
	const struct object *o;

	for (o = d->live->objects; o; o = o->next) {
		const struct ledger_entry *then;

		str_clear(&identity);
		object_identity(&identity, o);
		then = ledger_find_of(&d->ledger, d->bundle->name, str_text(&identity));
		if (is_asked(d, str_text(&identity)) || kinds[o->kind].traits & TRAIT_CLUSTER)
			continue;
		if (then)
			add_item(d, SC_REMOVED, str_text(&identity), "");
		else if (!ledger_find(&d->ledger, str_text(&identity)))
			add_item(d, SC_UNMANAGED, str_text(&identity), "");
	}
	str_free(&identity);
}

static int is_of_cluster(const char *identity)
{
	int kind;

	for (kind = 1; kind < KIND_COUNT; kind++) {
		size_t length = strlen(kinds[kind].word);

		if (kinds[kind].traits & TRAIT_CLUSTER && strncmp(identity, kinds[kind].word, length) == 0 &&
		    identity[length] == ' ')
			return 1;
	}
	return 0;
}

/* The same from the ledger alone. */
static void compare_made(struct drift *d)
{
	size_t i;

	for (i = 0; i < d->ledger.count; i++) {
		const struct ledger_entry *e = &d->ledger.entries[i];

		if (strcmp(e->bundle, d->bundle->name) == 0 && !is_asked(d, e->object) && !is_of_cluster(e->object))
			add_item(d, SC_REMOVED, e->object, "");
	}
}

static void add_unmodeled(struct drift *d, const char *lines)
{
	while (*lines) {
		size_t length = strcspn(lines, "\n");
		const char *line = mem_copy(d->mem, lines, length);

		if (line && length)
			add_item(d, SC_UNMODELED, line, "");
		lines += length + (lines[length] == '\n');
	}
}

const struct look_options drift_look_options = { .roles = 1, .owners = 1 };

static sc_rc read_ledger(struct drift *d)
{
	d->rc = ledger_open(d->db, d->mem, d->bundle->name, &d->ledger);
	if (d->rc == SC_OK)
		d->rc = ledger_read(d->db, &d->ledger);
	if (d->rc != SC_OK)
		return d->rc;
	ledger_believe(&d->ledger, d->bundle->name, d->target);
	if (d->live)
		d->rc = remember_made(d->db, d->mem, &d->ledger, d->bundle, d->live);
	if (d->rc != SC_OK)
		return d->rc;
	d->ids = d->live ? identities_of(d->mem, d->live, 0) : NULL;
	if (d->ids)
		forget_unasked(d->live, d->ids, d->target);
	if ((d->live && !d->ids) || !sort_asked(d) || d->mem->failed)
		d->rc = db_no_memory(d->db);
	return d->rc;
}

static sc_rc compare(struct drift *d, struct snapshot *snapshot)
{
	const struct ledger_seen *seen = snapshot_unchanged(snapshot, d->bundle->name);

	d->rc = seen && !seen->strays ? SC_OK : snapshot_look(d->db, snapshot);
	d->live = snapshot->view.live;
	if (d->rc == SC_OK && read_ledger(d) == SC_OK) {
		compare_asked(d);
		if (d->live)
			compare_live(d);
		else
			compare_made(d);
		add_unmodeled(d, str_text(&snapshot->view.unmodeled));
	}
	return d->rc;
}

sc_rc drift_compare(sc_db *db, const sc_bundle *bundle, struct snapshot *snapshot, sc_drift_report *report)
{
	struct drift d = { .db = db, .bundle = bundle };

	*report = (sc_drift_report){ 0 };
	d.mem = mem_heap(1, sizeof(*d.mem));
	if (!d.mem)
		return db_no_memory(db);
	report->memory = d.mem;
	d.target = bundle_target(db, bundle);
	if (!d.target)
		return db->error.rc;
	if (compare(&d, snapshot) == SC_OK)
		d.rc = snapshot_end(db, snapshot);
	report->items = d.items;
	report->count = d.count;
	report->looked_at = d.live ? d.live->count : 0;
	report->unchanged = d.rc == SC_OK && !d.live;
	report->no_ledger = !d.ledger.exists;
	return d.rc != SC_OK ? d.rc : d.count ? SC_DIFFERS : SC_OK;
}

sc_rc sc_drift(sc_db *db, const sc_bundle *bundle, sc_drift_report *report)
{
	struct snapshot snapshot = { 0 };
	double start = db_now();
	sc_rc rc;

	if (!report)
		return SC_E_ARGUMENT;
	*report = (sc_drift_report){ 0 };
	rc = bundle_enter(db, bundle);
	if (rc != SC_OK)
		return rc;
	rc = snapshot_begin(db, &drift_look_options, 0, &snapshot);
	if (rc == SC_OK)
		rc = drift_compare(db, bundle, &snapshot, report);
	if (rc != SC_OK && rc != SC_DIFFERS)
		(void)snapshot_end(db, &snapshot);
	report->milliseconds = db_now() - start;
	snapshot_free(&snapshot);
	return db_leave(db, rc);
}

void sc_drift_report_free(sc_drift_report *report)
{
	if (!report || !report->memory)
		return;
	mem_free(report->memory);
	free(report->memory);
	*report = (sc_drift_report){ 0 };
}
