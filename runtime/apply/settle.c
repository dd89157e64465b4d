/* What is asked now and what is there now, into the ledger, after a plan or a part of one has run. Part of run_plan.h.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/run_plan.h"
#include "runtime/look/look.h"

struct settling {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	struct ledger then; /* as it is before; its texts where something is not settled yet */
	struct ledger_line *lines;
	size_t count;
};

static void add_settled(struct settling *s, const sc_asked *asked, const struct object *o)
{
	struct str made = { 0 };
	char hash[65];

	object_write(&made, o, 0, 1);
	hash_text(hash, str_text(&made), made.length);
	s->lines[s->count++] = (struct ledger_line){ asked->object, asked->hash, asked->text, mem_text(s->mem, hash),
		                                     mem_copy(s->mem, str_text(&made), made.length) };
	if (str_failed(&made))
		s->mem->failed = 1;
	str_free(&made);
}

/* What is not settled yet keeps its line. */
static void add_unsettled(struct settling *s, const char *object)
{
	const struct ledger_entry *e = ledger_find_of(&s->then, s->bundle->name, object);

	if (e && e->asked && e->made)
		s->lines[s->count++] =
		        (struct ledger_line){ e->object, e->asked_hash, e->asked, e->made_hash, e->made };
}

/* With the ledger for what no database reports; NULL: that is as it is asked for. */
static struct identities *look_now(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                                   const struct ledger *ledger, sc_rc *rc)
{
	struct look_options options = { .roles = target_has_roles(target), .owners = 1 };
	struct catalog *live = catalog_new(mem, db->driver->dialect);
	struct identities *ids;

	*rc = live ? look(db, &options, live, NULL) : db_no_memory(db);
	if (*rc == SC_OK)
		*rc = ledger ? remember_made(db, mem, ledger, bundle, live) : remember_asked(db, target, live);
	if (*rc != SC_OK)
		return NULL;
	catalog_sort(live);
	ids = identities_of(mem, live, 0);
	if (ids)
		forget_unasked(live, ids, target);
	else
		*rc = db_no_memory(db);
	return ids;
}

/* What the ledger says, and what is there with the ledger's part of it. */
static sc_rc look_beside_ledger(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                                struct ledger *ledger, struct identities **ids)
{
	sc_rc rc = ledger_open(db, mem, bundle->name, ledger);

	if (rc == SC_OK)
		rc = ledger_read(db, ledger);
	*ids = rc == SC_OK ? look_now(db, mem, bundle, target, ledger, &rc) : NULL;
	return rc;
}

static struct ledger_line *more_lines(struct settling *s, size_t room)
{
	struct ledger_line *lines = mem_array(s->mem, room + 1, sizeof(*lines));

	if (lines)
		memcpy(lines, s->lines, s->count * sizeof(*lines));
	return lines;
}

/* What is still to be dropped stays known as the schema's own. */
static sc_rc keep_others(struct settling *s, const sc_target *target,
                         int (*is_settled)(void *context, const char *object), void *context)
{
	const char **asked = mem_array(s->mem, target->asked_count + 1, sizeof(*asked));
	size_t i;

	if (!asked)
		return db_no_memory(s->db);
	for (i = 0; i < target->asked_count; i++)
		asked[i] = target->asked[i].object;
	if (target->asked_count)
		qsort(asked, target->asked_count, sizeof(*asked), text_compare);
	s->lines = more_lines(s, target->asked_count + s->then.count);
	for (i = 0; s->lines && i < s->then.count; i++) {
		const struct ledger_entry *e = &s->then.entries[i];

		if (strcmp(e->bundle, s->bundle->name) == 0 && !is_settled(context, e->object) &&
		    !bsearch(&e->object, asked, target->asked_count, sizeof(*asked), text_compare))
			add_unsettled(s, e->object);
	}
	return SC_OK;
}

static sc_rc read_then(struct settling *s)
{
	sc_rc rc = ledger_open(s->db, s->mem, s->bundle->name, &s->then);

	if (rc == SC_OK)
		rc = ledger_read(s->db, &s->then);
	return rc == SC_OK ? ledger_read_texts(s->db, &s->then, s->bundle->name) : rc;
}

static sc_rc settle(struct settling *s, const sc_target *target, int (*is_settled)(void *context, const char *object),
                    void *context)
{
	sc_rc rc = ledger_create(s->db);
	struct identities *ids = rc == SC_OK ? look_now(s->db, s->mem, s->bundle, target, NULL, &rc) : NULL;
	size_t i;

	if (rc == SC_OK && is_settled)
		rc = read_then(s);
	if (rc != SC_OK)
		return rc;
	s->lines = mem_array(s->mem, target->asked_count + 1, sizeof(*s->lines));
	for (i = 0; s->lines && i < target->asked_count; i++) {
		const struct object *o = identities_find(ids, target->asked[i].object);

		if (is_settled && !is_settled(context, target->asked[i].object))
			add_unsettled(s, target->asked[i].object);
		else if (o)
			add_settled(s, &target->asked[i], o);
	}
	if (s->lines && is_settled)
		rc = keep_others(s, target, is_settled, context);
	if (rc == SC_OK && (!s->lines || s->mem->failed))
		return db_no_memory(s->db);
	return rc == SC_OK ? ledger_write(s->db, s->bundle, is_settled ? "" : target->fingerprint, s->lines, s->count)
	                   : rc;
}

/* A long plan settles many times: each with memory of its own. */
sc_rc ledger_settle(sc_db *db, const sc_bundle *bundle, const sc_target *target,
                    int (*is_settled)(void *context, const char *object), void *context)
{
	struct mem mem = { 0 };
	struct settling s = { .db = db, .mem = &mem, .bundle = bundle };
	sc_rc rc = settle(&s, target, is_settled, context);

	mem_free(&mem);
	return rc;
}

sc_rc ledger_forget(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                    const char *fingerprint)
{
	struct ledger ledger;
	struct identities *ids;
	sc_rc rc = look_beside_ledger(db, mem, bundle, target, &ledger, &ids);
	size_t i;

	for (i = 0; rc == SC_OK && i < ledger.count; i++) {
		const struct ledger_entry *e = &ledger.entries[i];
		const struct object *o = identities_find(ids, e->object);
		char hash[65] = "";

		if (o)
			object_hash(hash, o, 1);
		if (strcmp(e->bundle, bundle->name) == 0 && strcmp(hash, e->made_hash) != 0)
			rc = ledger_drop(db, bundle->name, e->object);
	}
	return rc == SC_OK ? ledger_fingerprint(db, bundle->name, fingerprint) : rc;
}

/* Is the live object what the text says, whatever the order? */
static int says_the_same(struct mem *mem, const struct object *o, const char *dialect, const char *made)
{
	struct catalog *c = catalog_new(mem, dialect);

	return c && made && catalog_read(c, made, strlen(made)) == 0 && c->objects &&
	       object_compare(c->objects, o, NULL, NULL) == 0;
}

static sc_rc reorder(sc_db *db, struct mem *mem, const struct ledger_entry *e, const struct object *o)
{
	const char *asked, *made;
	struct str text = { 0 };
	char hash[65];
	sc_rc rc = SC_OK;

	object_hash(hash, o, 1);
	if (strcmp(hash, e->made_hash) == 0)
		return rc;
	rc = ledger_texts(db, mem, e->bundle, e->object, &asked, &made);
	if (rc == SC_OK && says_the_same(mem, o, db->driver->dialect, made)) {
		object_write(&text, o, 0, 1);
		rc = str_failed(&text) ? db_no_memory(db)
		                       : ledger_made(db, e->bundle, e->object, hash, str_text(&text));
	}
	str_free(&text);
	return rc;
}

sc_rc ledger_reorder(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target)
{
	struct ledger ledger;
	struct identities *ids;
	sc_rc rc = look_beside_ledger(db, mem, bundle, target, &ledger, &ids);
	size_t i;

	for (i = 0; rc == SC_OK && i < ledger.count; i++) {
		const struct object *o = identities_find(ids, ledger.entries[i].object);

		if (o && strcmp(ledger.entries[i].bundle, bundle->name) == 0)
			rc = reorder(db, mem, &ledger.entries[i], o);
	}
	return rc;
}
