/* An open database and a compiled schema in, the plan that brings them together out. */
#include "compiler/live/live_plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "compiler/front/dialects.h"
#include "compiler/lint/lint_migrations.h"
#include "compiler/live/estimate.h"
#include "compiler/live/unmanaged.h"
#include "compiler/plan/merge.h"
#include "compiler/proof/verify.h"
#include "runtime/apply/doors.h"
#include "runtime/apply/run_plan.h"
#include "runtime/look/look.h"

static int compare_asked(const void *a, const void *b)
{
	return strcmp((*(const sc_asked *const *)a)->object, (*(const sc_asked *const *)b)->object);
}

static void sort_asked(struct live_plan *l)
{
	size_t i;

	l->asked = mem_array(l->mem, l->target->asked_count + 1, sizeof(sc_asked *));
	for (i = 0; i < l->target->asked_count; i++)
		l->asked[i] = &l->target->asked[i];
	if (l->target->asked_count)
		qsort(l->asked, l->target->asked_count, sizeof(sc_asked *), compare_asked);
}

static const sc_asked *find_asked(const struct live_plan *l, const char *identity)
{
	const sc_asked key = { .object = identity }, *like = &key;
	const sc_asked **found = l->target->asked_count ? bsearch(&like, l->asked, l->target->asked_count,
	                                                          sizeof(sc_asked *), compare_asked)
	                                                : NULL;

	return found ? *found : NULL;
}

/* The entry that this schema has in the ledger. */
static const struct ledger_entry *entry_of(const struct live_plan *l, const struct object *o)
{
	const struct ledger_entry *entry;
	struct str identity = { 0 };

	object_identity(&identity, o);
	entry = ledger_find_of(&l->ledger, l->session->bundle->name, str_text(&identity));
	str_free(&identity);
	return entry;
}

static const struct object *read_text(struct live_plan *l, const char *text)
{
	struct catalog *c = catalog_new(l->mem, l->have->dialect);

	return text && catalog_read(c, text, strlen(text)) == 0 ? c->objects : NULL;
}

static const struct object *asked_then(void *context, const struct object *live, const struct object *now)
{
	struct live_plan *l = context;
	const struct ledger_entry *entry = entry_of(l, live);
	const sc_asked *is;
	struct str identity = { 0 };

	if (!entry)
		return NULL;
	object_identity(&identity, now);
	is = find_asked(l, str_text(&identity));
	str_free(&identity);
	if (is && strcmp(is->hash, entry->asked_hash) == 0)
		return now;
	return read_text(l, entry->asked);
}

static int is_ours(void *context, const struct object *live)
{
	return !(kinds[live->kind].traits & TRAIT_CLUSTER) && entry_of(context, live);
}

static const struct catalog *ask_database(void *context)
{
	struct live_plan *l = context;
	struct scratch scratch;
	struct diag d = { .mem = l->mem, .sources = l->diag.sources };
	struct catalog *c;

	if (!scratch_open(&scratch, l->mem, &l->session->config, l->session->db, l->session->options->scratch,
	                  &l->no_scratch))
		return NULL;
	l->no_scratch = NULL;
	c = scratch_canonical(&scratch, l->mem, l->compiled->dialect, l->compiled->catalog, &d);
	if (!c)
		l->no_scratch = mem_text(l->mem, sc_last_error(scratch.db)->message);
	scratch_close(&scratch);
	return c;
}

/* ---- repair ---- */

static const struct object *unchanged(void *context, const struct object *live, const struct object *made)
{
	const struct ledger_entry *entry = entry_of(context, live);
	char hash[65];

	object_hash(hash, live, 1);
	return entry && strcmp(entry->made_hash, hash) == 0 ? made : NULL;
}

static int is_nobodys(void *context, const struct object *live)
{
	(void)context;
	(void)live;
	return 0;
}

/* No schema's, as the ledger knows them. */
static int is_unmanaged(void *context, const struct object *live)
{
	struct live_plan *l = context;
	struct str identity = { 0 };
	int known;

	object_identity(&identity, live);
	known = ledger_find(&l->ledger, str_text(&identity)) != NULL;
	str_free(&identity);
	return !known;
}

static const struct catalog *ask_ledger(void *context)
{
	return ((const struct live_plan *)context)->made;
}

static sc_rc read_made(struct live_plan *l)
{
	sc_db *db = l->session->db;
	const char *bundle = l->session->bundle->name;
	sc_rc rc = SC_OK;
	size_t i;

	l->made = catalog_new(l->mem, l->have->dialect);
	for (i = 0; rc == SC_OK && i < l->ledger.count; i++) {
		const struct ledger_entry *entry = &l->ledger.entries[i];

		if (strcmp(entry->bundle, bundle) != 0)
			continue;
		if (!entry->made || catalog_read(l->made, entry->made, strlen(entry->made)) != 0)
			rc = db_fail(db, SC_E_LEDGER, NULL, entry->object, "run schemac baseline",
			             "the ledger's text cannot be read");
	}
	if (rc != SC_OK)
		return rc;
	merge_needs(l->made, l->compiled->catalog);
	return SC_OK;
}

/* ---- the plan ---- */

/* Whether the schema names roles is not known when a look goes along with compiling. */
const struct look_options live_plan_look_options = { .dependencies = 1, .roles = 1 };

static void leave_out_roles(struct catalog *c)
{
	struct object *o, *next;

	for (o = c->objects; o; o = next) {
		next = o->next;
		if (kinds[o->kind].traits & TRAIT_CLUSTER)
			catalog_remove(c, o);
	}
}

/*
 * Is nothing to be done, as the ledger and the fingerprint of the catalogs say? What repair goes back to is what was
 * made, whatever is asked now.
 */
static int is_unchanged(const struct live_plan *l, int repair)
{
	const struct session *s = l->session;

	if (s->forgets_ledger || s->options->out || s->options->plan || s->options->format != FORMAT_TEXT ||
	    !snapshot_unchanged(&s->snapshot, s->bundle->name))
		return 0;
	return repair || strcmp(l->ledger.fingerprint, l->target->fingerprint) == 0;
}

static sc_rc read_ledger(struct live_plan *l)
{
	struct session *s = l->session;
	sc_rc rc = ledger_open(s->db, l->mem, s->bundle->name, &l->ledger);

	if (rc == SC_OK && s->forgets_ledger) {
		l->ledger = (struct ledger){ .mem = l->mem, .fingerprint = "" };
		return rc;
	}
	if (rc == SC_OK)
		rc = ledger_read(s->db, &l->ledger);
	if (rc == SC_OK)
		rc = ledger_read_texts(s->db, &l->ledger, s->bundle->name);
	if (rc == SC_OK)
		ledger_believe(&l->ledger, s->bundle->name, l->target);
	return rc;
}

/* Ledger and database at one moment. */
static sc_rc look_at(struct live_plan *l, int repair)
{
	struct session *s = l->session;
	sc_rc rc = SC_OK;

	if (!s->snapshot.open)
		rc = snapshot_begin(s->db, &live_plan_look_options, s->options->full, &s->snapshot);
	if (rc == SC_OK)
		rc = read_ledger(l);
	l->unchanged = rc == SC_OK && is_unchanged(l, repair);
	if (rc == SC_OK && !l->unchanged)
		rc = snapshot_look(s->db, &s->snapshot);
	l->have = s->snapshot.view.live;
	if (rc == SC_OK && l->have && !target_has_roles(l->target))
		leave_out_roles(l->have);
	if (rc == SC_OK && l->have)
		rc = remember_made(s->db, l->mem, &l->ledger, s->bundle, l->have);
	if (rc == SC_OK)
		rc = snapshot_end(s->db, &s->snapshot);
	if (rc == SC_OK && l->have)
		catalog_sort(l->have);
	return rc;
}

static int tell_errors(struct live_plan *l)
{
	static const enum diag_format formats[] = { DIAG_TEXT, DIAG_JSON, DIAG_SARIF, DIAG_JUNIT };
	const struct options *options = l->session->options;

	if (l->diag.first)
		diag_print(&l->diag, stderr, formats[options->format], options->colour);
	return l->diag.errors ? EXIT_FAILED : EXIT_DONE;
}

static sc_rc make_want(struct live_plan *l, int repair)
{
	struct merge m = { .mem = l->mem,
		           .now = l->compiled->catalog,
		           .live = l->have,
		           .then = asked_then,
		           .is_ours = is_ours,
		           .canonical = ask_database,
		           .context = l };
	sc_rc rc = repair ? read_made(l) : SC_OK;

	if (rc != SC_OK)
		return rc;
	if (repair)
		m = (struct merge){ .mem = l->mem,
			            .now = l->made,
			            .live = l->have,
			            .then = unchanged,
			            .is_ours = is_nobodys,
			            .canonical = ask_ledger,
			            .context = l };
	if (repair)
		plan_find_renamed(l->compiled->dialect, l->have, l->made, is_unmanaged, l);
	m.renamed = plan_renamed(l->mem, l->compiled->dialect, l->have, m.now);
	m.can_rename = l->compiled->dialect->planner->can_rename;
	db_clear(l->session->db);
	l->want = merge_make(&m);
	if (l->no_scratch)
		fprintf(stderr,
		        "schemac: note: no scratch database (%s): what the ledger does not know is compared as it is "
		        "written\n",
		        l->no_scratch);
	return SC_OK;
}

/* ---- what a run that was killed left ---- */

static int is_leftover(const struct object *o)
{
	size_t length = strlen(o->name);

	return o->kind == KIND_CONSTRAINT && length > 17 && strncmp(o->name, "schemac_", 8) == 0 &&
	       strcmp(o->name + length - 9, "_not_null") == 0;
}

/* Constraints that only stood there while a plan ran are taken away before all else. */
static void find_leftovers(struct live_plan *l)
{
	struct object *table, *child, *next;
	size_t room = 0;

	for (table = l->have->objects; table; table = table->next) {
		for (child = object_first(table, KIND_CONSTRAINT); child; child = next) {
			next = object_after(child, KIND_CONSTRAINT);
			if (!is_leftover(child))
				continue;
			l->leftovers =
			        mem_grow(l->mem, l->leftovers, l->leftover_count, &room, sizeof(struct object *));
			l->leftovers[l->leftover_count++] = child;
			catalog_remove(l->have, child);
		}
	}
}

static void drop_leftovers(struct live_plan *l)
{
	struct script script = { .mem = l->mem };
	struct step *steps;
	size_t i;

	for (i = 0; i < l->leftover_count; i++)
		l->compiled->dialect->drop(&script, l->leftovers[i]);
	if (!script.count)
		return;
	steps = mem_array(l->mem, l->plan.count + script.count, sizeof(*steps));
	for (i = 0; i < script.count; i++)
		steps[i] = (struct step){ .action = ACTION_DROP,
			                  .object = script.lines[i].object,
			                  .up = script.lines[i].sql,
			                  .seconds = -1,
			                  .why = "left by a run that did not end",
			                  .lock = LOCK_ACCESS_EXCLUSIVE,
			                  .locked = script.lines[i].object->parent };
	if (l->plan.count)
		memcpy(steps + script.count, l->plan.steps, l->plan.count * sizeof(*steps));
	l->plan.steps = steps;
	l->plan.room = l->plan.count += script.count;
}

int live_plan_make(struct live_plan *l, struct session *s, int repair)
{
	struct plan_options options = { .online = !s->options->blocking && !s->options->dry_run };
	sc_rc rc;

	*l = (struct live_plan){ .session = s, .mem = &s->compilation.mem };
	l->diag = (struct diag){ .mem = l->mem, .sources = &s->compilation.sources };
	l->target = session_target(s, &l->compiled);
	if (!l->target)
		return EXIT_FAILED;
	if (!l->compiled->dialect->planner) {
		fprintf(stderr, "schemac: there are no plans for %s\n", l->target->dialect);
		return EXIT_FAILED;
	}
	sort_asked(l);
	progress_say(s->options->progress, "reading the database");
	rc = look_at(l, repair);
	if (rc == SC_OK && l->unchanged)
		return EXIT_DONE;
	if (rc == SC_OK) {
		find_leftovers(l);
		plan_needs(l->have);
		rc = make_want(l, repair);
	}
	if (rc != SC_OK)
		return session_fail(s, rc);
	options.version = db_version(s->db);
	if (l->compiled->dialect == &dialect_postgres &&
	    db_value(s->db, l->mem, &options.user, "select current_user", 0, NULL) != SC_OK)
		return session_fail(s, SC_E_SQL);
	plan_needs(l->want);
	plan_make(&l->plan, l->compiled->dialect, l->have, l->want, &options, &l->diag);
	lint_said(&l->plan);
	drop_leftovers(l);
	if (!repair)
		unmanaged_report(l);
	rc = estimate_steps(l->session->db, &l->plan);
	progress_say(s->options->progress, NULL);
	return rc == SC_OK ? tell_errors(l) : session_fail(s, rc);
}

void live_plan_print(const struct live_plan *l)
{
	const struct options *options = l->session->options;
	struct plan_origin origin = { "", l->target->fingerprint };
	struct str s = { 0 };

	if (options->format == FORMAT_JSON) {
		origin.catalog = catalog_fingerprint(l->mem, l->have);
		plan_json(&s, &l->plan, &origin);
	} else if (options->format == FORMAT_SARIF)
		plan_sarif(&s, &l->plan);
	else if (options->sql)
		plan_sql(&s, &l->plan);
	else
		plan_text(&s, &l->plan);
	if (!l->plan.count && options->format == FORMAT_TEXT && !options->sql && !options->quiet)
		str_add(&s, "nothing to do\n");
	fputs(str_text(&s), stdout);
	str_free(&s);
}

/* Without --verify it holds as long as the plan's own rules do. */
int live_plan_prove(struct live_plan *l)
{
	const struct options *options = l->session->options;
	struct diag d = { .mem = l->mem, .sources = l->diag.sources };
	struct plan down;
	struct verify v = { .mem = l->mem,
		            .config = &l->session->config,
		            .beside = l->session->db,
		            .url = options->scratch,
		            .up = &l->plan,
		            .down = &down };
	int good;

	if (!l->plan.count || !verify_is_wanted(options->verify))
		return EXIT_DONE;
	if (doors_check(l->session->db, "", DOORS_OF_COPIES) != SC_OK)
		return session_fail(l->session, SC_E_REFUSED);
	progress_say(options->progress, "proving the plan on a scratch copy");
	plan_back(&down, &l->plan, l->have, &d);
	if (d.errors)
		v.down = NULL;
	good = verify_plan(&v);
	progress_say(options->progress, NULL);
	verify_report(&v, good, stderr, options->quiet || options->format != FORMAT_TEXT);
	return good ? EXIT_DONE : EXIT_FAILED;
}

static const char *identity_of(struct mem *mem, const struct object *o)
{
	struct str text = { 0 };
	const char *copy;

	object_identity(&text, o);
	copy = mem_copy(mem, str_text(&text), text.length);
	str_free(&text);
	return copy;
}

struct run_step *live_plan_steps(const struct live_plan *l)
{
	struct run_step *steps = mem_array(l->mem, l->plan.count + 1, sizeof(*steps));
	struct str find = { 0 };
	size_t i;

	for (i = 0; i < l->plan.count; i++) {
		const struct step *from = &l->plan.steps[i];

		str_clear(&find);
		step_find_rows(&find, from);
		steps[i] = (struct run_step){ from->up, identity_of(l->mem, from->object),
			                      mem_copy(l->mem, str_text(&find), find.length), from->outside };
	}
	str_free(&find);
	return steps;
}
