/* A plan and its way back in; what is wrong with them out, by trying. */
#include "compiler/session/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* ---- one step, measured ---- */

struct measure {
	enum lock_mode lock;
	char file[24]; /* relfilenode */
};

/* "AccessExclusiveLock" */
static int note_lock(void *context, int columns, const char *const *values)
{
	static const char *const names[] = {
		"",          "AccessShareLock",       "RowShareLock",  "RowExclusiveLock",   "ShareUpdateExclusiveLock",
		"ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"
	};
	struct measure *m = context;
	int mode;

	for (mode = 1; columns == 2 && values[0] && mode <= LOCK_ACCESS_EXCLUSIVE; mode++)
		if (strcmp(names[mode], values[0]) == 0 && mode > (int)m->lock)
			m->lock = (enum lock_mode)mode;
	snprintf(m->file, sizeof(m->file), "%s", columns == 2 && values[1] ? values[1] : "");
	return 0;
}

static sc_rc read_measure(sc_db *db, const struct object *table, struct measure *m)
{
	static const char sql[] =
	        "select l.mode, c.relfilenode from pg_catalog.pg_class c left join pg_catalog.pg_locks l on l.relation "
	        "= c.oid "
	        "and l.pid = pg_catalog.pg_backend_pid() and l.locktype = 'relation' where c.oid = to_regclass($1)";
	struct str name = { 0 };
	const char *param;
	sc_rc rc;

	*m = (struct measure){ 0 };
	str_qualified(&name, table->schema, table->name);
	param = str_text(&name);
	rc = sc_query(db, sql, 1, &param, note_lock, m);
	str_free(&name);
	return rc;
}

static void compare_measure(struct verify *v, struct step *step, size_t number, const struct measure *before,
                            const struct measure *after)
{
	int rewrites = *before->file && *after->file && strcmp(before->file, after->file) != 0;

	if (after->lock > step->lock) {
		str_printf(&v->found, "note: step %zu locks %s in %s mode, more than was planned\n", number,
		           step->locked->name, lock_mode_name(after->lock));
		v->notes++;
		step->lock = after->lock;
	}
	if (rewrites && !step->rewrites) {
		str_printf(&v->found, "note: step %zu writes %s anew\n", number, step->locked->name);
		v->notes++;
		step->rewrites = 1;
		step->hazards |= HAZARD_BIT(TABLE_REWRITE);
	}
}

static sc_rc run_measured(struct verify *v, sc_db *db, struct step *step, size_t number)
{
	struct measure before, after;
	sc_rc rc = sc_begin(db);

	if (rc == SC_OK)
		rc = read_measure(db, step->locked, &before);
	if (rc == SC_OK)
		rc = sc_exec(db, step->up);
	if (rc == SC_OK)
		rc = read_measure(db, step->locked, &after);
	if (rc == SC_OK)
		rc = sc_commit(db);
	if (rc != SC_OK)
		sc_rollback(db);
	else
		compare_measure(v, step, number, &before, &after);
	return rc;
}

/* A role is made where it is missing, and never dropped or altered. */
static sc_rc run_for_cluster(sc_db *db, const struct step *step)
{
	sc_rc rc = step->action == ACTION_CREATE ? sc_exec(db, step->up) : SC_OK;

	return rc == SC_E_EXISTS ? SC_OK : rc;
}

static sc_rc run_step(struct verify *v, sc_db *db, struct step *step, size_t number)
{
	if (kinds[step->object->kind].traits & TRAIT_CLUSTER)
		return run_for_cluster(db, step);
	if (is_postgres(v) && step->locked && !step->outside)
		return run_measured(v, db, step, number);
	return sc_exec(db, step->up);
}

static int run_steps(struct verify *v, sc_db *db, const struct plan *plan, const char *way)
{
	size_t i;

	for (i = 0; i < plan->count; i++) {
		struct step *step = &plan->steps[i];
		sc_rc rc = run_step(v, db, step, i + 1);

		if (rc != SC_OK) {
			str_printf(&v->found, "step %zu of the way %s: %s\n", i + 1, way, step->up);
			return failed(v, "it fails", db);
		}
	}
	return 1;
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

static struct catalog *made_fresh(struct verify *v)
{
	struct diag d = { .mem = v->mem };
	struct scratch scratch;
	const char *why;
	struct catalog *c;

	if (!scratch_open(&scratch, v->mem, v->config, v->beside, v->url, &why)) {
		str_printf(&v->found, "no scratch database: %s\n", why);
		return NULL;
	}
	c = scratch_canonical(&scratch, v->mem, v->up->dialect, v->up->want, &d);
	if (!c)
		failed(v, "what is wanted cannot be made on an empty database", scratch.db);
	scratch_close(&scratch);
	return c;
}

static int there_and_back(struct verify *v, sc_db *db, struct catalog *fresh)
{
	struct diag d = { .mem = v->mem };
	struct catalog *before, *after;

	if (scratch_fill(db, v->up->dialect, v->up->begin, &d) != SC_OK)
		return failed(v, "a copy of what is there cannot be made", db);
	before = look_at(v, db);
	if (!before || !run_steps(v, db, v->up, "there"))
		return 0;
	after = look_at(v, db);
	if (!after || !same(v, "the plan does not lead to what is wanted", after, fresh))
		return 0;
	if (!v->down)
		return 1;
	if (!run_steps(v, db, v->down, "back"))
		return 0;
	after = look_at(v, db);
	return after && same(v, "the way back does not lead to where it began", after, before);
}

int verify_plan(struct verify *v)
{
	struct scratch scratch;
	struct str roles = { 0 };
	struct catalog *fresh = made_fresh(v);
	const char *why;
	int good;

	if (!fresh)
		return 0;
	if (!scratch_open(&scratch, v->mem, v->config, v->beside, v->url, &why)) {
		str_printf(&v->found, "no scratch database: %s\n", why);
		return 0;
	}
	str_char(&roles, '\n');
	if (is_postgres(v) &&
	    sc_query(scratch.beside, "select rolname from pg_catalog.pg_roles", 0, NULL, note_role, &roles) != SC_OK)
		str_clear(&roles);
	good = there_and_back(v, scratch.db, fresh);
	if (scratch.beside && roles.length) {
		struct scratch ended = { .beside = scratch.beside, .own_beside = scratch.own_beside };

		scratch.own_beside = 0;
		scratch_close(&scratch);
		drop_new_roles(ended.beside, str_text(&roles));
		scratch = ended;
	}
	scratch_close(&scratch);
	str_free(&roles);
	return good;
}
