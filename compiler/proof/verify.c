/* A plan and its way back in; what is wrong with them out, by trying. */
#include "compiler/proof/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "runtime/look/look.h"

enum { DIFFERENCES_MOST = 20 };

int verify_is_wanted(int asked)
{
	const char *url = getenv("SCHEMAC_SCRATCH_URL");

	return asked || (url && *url);
}

static int is_postgres(const struct verify *v)
{
	return v->up->dialect == &dialect_postgres;
}

static int failed(struct verify *v, const char *what, sc_db *db)
{
	const sc_error *e = sc_last_error(db);

	str_printf(&v->found, "%s: %s", what, e->message);
	if (*e->detail)
		str_printf(&v->found, "\n   %s", e->detail);
	str_char(&v->found, '\n');
	return 0;
}

struct listing {
	struct verify *v;
	size_t count;
};

static void tell_difference(void *context, const struct difference *d)
{
	struct listing *l = context;
	const struct object *o = d->a ? d->a : d->b;
	const char *a = attr_get(d->a, d->attr), *b = attr_get(d->b, d->attr);

	if (l->count++ >= DIFFERENCES_MOST)
		return;
	str_add(&l->v->found, "   ");
	object_identity(&l->v->found, o);
	if (d->attr == ATTR_NONE)
		str_add(&l->v->found, d->a ? ": is there, and should not be\n" : ": is missing\n");
	else
		str_printf(&l->v->found, ": %s is %s, and should be %s\n", attrs[d->attr].word, a ? a : "none",
		           b ? b : "none");
}

/* What belongs to the whole server is not touched for a proof. */
static void forget_cluster(struct catalog *c)
{
	struct object *o, *next;

	for (o = c->objects; o; o = next) {
		next = o->next;
		if (kinds[o->kind].traits & TRAIT_CLUSTER)
			catalog_remove(c, o);
	}
}

static int same(struct verify *v, const char *what, struct catalog *is, struct catalog *should)
{
	struct listing l = { v, 0 };
	size_t at = v->found.length;
	struct str rest = { 0 };

	forget_cluster(is);
	forget_cluster(should);
	if (!catalog_compare(is, should, tell_difference, &l))
		return 1;
	str_add(&rest, str_text(&v->found) + at);
	v->found.length = at;
	str_printf(&v->found, "%s, %zu difference%s:\n%s", what, l.count, l.count == 1 ? "" : "s", str_text(&rest));
	str_free(&rest);
	return 0;
}

static struct catalog *look_at(struct verify *v, sc_db *db)
{
	static const struct look_options options = { .roles = 1 };
	struct catalog *c = catalog_new(v->mem, sc_dialect(db));

	if (look(db, &options, c, NULL) == SC_OK)
		return c;
	failed(v, "the scratch database cannot be read", db);
	return NULL;
}

/* A role is made where it is missing, and never dropped or altered. */
static sc_rc run_for_cluster(sc_db *db, const struct step *step)
{
	sc_rc rc = step->action == ACTION_CREATE ? sc_exec(db, step->up) : SC_OK;

	return rc == SC_E_EXISTS ? SC_OK : rc;
}

/* Validating is kept out of transactions for the sake of its locks; it can run in one. */
static int runs_inside(const struct step *step)
{
	return !step->outside || strstr(step->up, " validate constraint ");
}

static sc_rc run_step(struct verify *v, sc_db *db, struct step *step, size_t number)
{
	if (kinds[step->object->kind].traits & TRAIT_CLUSTER)
		return run_for_cluster(db, step);
	if (is_postgres(v) && runs_inside(step))
		return measure_step(&v->measuring, step, number);
	return sc_exec(db, step->up);
}

/* Rows that were made up may be just those that a step refuses: what the plan says itself is no fault of it. */
static int is_refused(struct verify *v, const struct step *step, sc_rc rc)
{
	const struct proof_table *without;

	if (!(step->hazards & HAZARD_BIT(MAY_FAIL)) || (rc != SC_E_CONSTRAINT && rc != SC_E_DATA))
		return 0;
	without = proof_rows_exclude(&v->rows, step->object);
	v->again = without != NULL;
	return v->again;
}

static int run_steps(struct verify *v, sc_db *db, const struct plan *plan, const char *way)
{
	size_t i;

	if (is_postgres(v) && measure_begin(&v->measuring, db, v->mem, &v->found, way) != SC_OK)
		return failed(v, "the scratch database cannot be read", db);
	for (i = 0; i < plan->count; i++) {
		struct step *step = &plan->steps[i];
		sc_rc rc = run_step(v, db, step, i + 1);

		if (rc != SC_OK && is_refused(v, step, rc))
			return 0;
		if (rc != SC_OK) {
			str_printf(&v->found, "step %zu of the way %s: %s\n", i + 1, way, step->up);
			return failed(v, "it fails", db);
		}
	}
	return 1;
}

static int rows_stay(struct verify *v, sc_db *db, int behind)
{
	const struct proof_table *lost;

	if (proof_rows_check(&v->rows, db, behind, &lost) != SC_OK)
		return failed(v, "the rows cannot be read", db);
	if (!lost)
		return 1;
	str_add(&v->found, "rows of ");
	object_identity(&v->found, behind ? lost->wanted : lost->table);
	str_printf(&v->found, " are not what they were %s\n", behind ? "before the plan" : "before, on the way back");
	return 0;
}

/* ---- roles belong to the whole server: those made for the proof go again ---- */

static int note_role(void *context, int columns, const char *const *values)
{
	struct str *roles = context;

	if (columns == 1 && values[0])
		str_printf(roles, "%s\n", values[0]);
	return 0;
}

static void drop_new_roles(sc_db *db, const char *before)
{
	struct str roles = { 0 }, line = { 0 }, sql = { 0 };
	const char *at;

	if (sc_query(db, "select rolname from pg_catalog.pg_roles where rolname not like 'pg\\_%'", 0, NULL, note_role,
	             &roles) != SC_OK)
		str_clear(&roles);
	for (at = str_text(&roles); *at; at += strcspn(at, "\n") + 1) {
		str_clear(&line);
		str_char(&line, '\n');
		str_add_bytes(&line, at, strcspn(at, "\n") + 1);
		if (strstr(before, str_text(&line)))
			continue;
		line.data[line.length - 1] = '\0';
		str_clear(&sql);
		str_add(&sql, "drop role if exists ");
		str_ident(&sql, str_text(&line) + 1);
		if (sc_exec(db, str_text(&sql)) != SC_OK)
			db_log(db, SC_WARNING, "%s", sc_last_error(db)->message);
	}
	str_free(&roles);
	str_free(&line);
	str_free(&sql);
}

/* ---- there and back ---- */

static void note_roles(struct verify *v, sc_db *db, struct str *roles)
{
	str_char(roles, '\n');
	if (!is_postgres(v) ||
	    sc_query(db, "select rolname from pg_catalog.pg_roles", 0, NULL, note_role, roles) != SC_OK)
		str_clear(roles);
}

static struct catalog *made_fresh(struct verify *v, struct str *roles)
{
	struct diag d = { .mem = v->mem };
	struct scratch scratch;
	const char *why;
	struct catalog *c;

	if (!scratch_open(&scratch, v->mem, v->config, v->beside, v->url, &why)) {
		str_printf(&v->found, "no scratch database: %s\n", why);
		return NULL;
	}
	note_roles(v, scratch.db, roles);
	c = scratch_canonical(&scratch, v->mem, v->up->dialect, v->up->want, &d);
	if (!c)
		failed(v, "what is wanted cannot be made on an empty database", scratch.db);
	scratch_close(&scratch);
	return c;
}

static int there(struct verify *v, sc_db *db, struct catalog *fresh)
{
	struct catalog *after;

	if (proof_rows_make(&v->rows, db) != SC_OK)
		return failed(v, "the rows cannot be read", db);
	if (!run_steps(v, db, v->up, "there"))
		return 0;
	after = look_at(v, db);
	return after && same(v, "the plan does not lead to what is wanted", after, fresh) && rows_stay(v, db, 1);
}

static int there_and_back(struct verify *v, sc_db *db, struct catalog *fresh)
{
	struct diag d = { .mem = v->mem };
	struct catalog *before, *after;

	if (scratch_fill(db, v->up->dialect, v->up->begin, &d) != SC_OK)
		return failed(v, "a copy of what is there cannot be made", db);
	before = look_at(v, db);
	if (!before || !there(v, db, fresh))
		return 0;
	if (!v->down)
		return 1;
	if (!run_steps(v, db, v->down, "back"))
		return 0;
	after = look_at(v, db);
	return after && same(v, "the way back does not lead to where it began", after, before) && rows_stay(v, db, 0);
}

/* Once in a scratch database; with fewer rows where a step refused some. */
static int try_once(struct verify *v, struct scratch *scratch, struct catalog *fresh)
{
	const char *why;

	v->again = 0;
	if (!scratch_open(scratch, v->mem, v->config, v->beside, v->url, &why)) {
		str_printf(&v->found, "no scratch database: %s\n", why);
		return 0;
	}
	return there_and_back(v, scratch->db, fresh);
}

/* Roles that are new since are dropped when the database that uses them is gone. */
static void end_scratch(struct verify *v, struct scratch *scratch, const char *roles)
{
	struct scratch ended = { .beside = scratch->beside, .own_beside = scratch->own_beside };

	if (scratch->beside && *roles) {
		scratch->own_beside = 0;
		scratch_close(scratch);
		drop_new_roles(ended.beside, roles);
		*scratch = ended;
	}
	scratch_close(scratch);
	(void)v;
}

int verify_plan(struct verify *v)
{
	struct scratch scratch = { 0 };
	struct str roles = { 0 };
	struct catalog *fresh = made_fresh(v, &roles);
	int good = 0;

	proof_rows_begin(&v->rows, v->mem, v->up);
	if (fresh) {
		do {
			good = try_once(v, &scratch, fresh);
			end_scratch(v, &scratch, str_text(&roles));
		} while (v->again);
	}
	str_free(&roles);
	return good;
}

void verify_report(struct verify *v, int good, FILE *out, int quiet)
{
	size_t tables, rows = proof_rows_count(&v->rows, &tables);

	if (!good)
		fprintf(stderr, "schemac: error: the plan does not hold\n%s", str_text(&v->found));
	else if (v->found.length)
		fputs(str_text(&v->found), stderr);
	if (good && !quiet)
		fprintf(out, "the plan is proven: there%s, %zu rows in %zu table%s stayed\n",
		        v->down ? " and back" : "", rows, tables, tables == 1 ? "" : "s");
	str_free(&v->found);
}
