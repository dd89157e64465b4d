/* A pair of schemas, there and back: SQL texts in, a report of what is wrong out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/plan/plan.h"
#include "runtime/look/look.h"
#include "tests/pairs/pairs.h"
#include "tests/random/random.h"

void mem_exhausted(void)
{
	fputs("out of memory\n", stderr);
	abort();
}

struct run {
	struct pair *pair;
	struct mem mem;
	struct sources sources;
	struct diag diag;
	sc_db *have, *want;
	const struct dialect *dialect;
	size_t differences;
	int with_rows, rows_refused; /* by the new schema */
};

static int fail(struct run *r, const char *what, sc_db *db)
{
	const sc_error *e = sc_last_error(db);

	str_printf(&r->pair->report, "%s: %s", what, e->message);
	if (e->detail && *e->detail)
		str_printf(&r->pair->report, " (%s)", e->detail);
	str_char(&r->pair->report, '\n');
	return 1;
}

static const char reset_sql[] =
        "set client_min_messages = error;"
        "do $$ declare r record; begin"
        " for r in select pubname from pg_publication loop execute format('drop publication %I', r.pubname); end loop;"
        " for r in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop"
        " execute format('drop schema %I cascade', r.nspname); end loop; end $$;"
        "create schema public; set search_path = public; set check_function_bodies = off";

static int open_empty(struct run *r, const char *url, sc_db **db)
{
	sc_config config = { .url = url };

	if (sc_open(&config, db) != SC_OK)
		return fail(r, "open", *db);
	if (strcmp(sc_dialect(*db), "postgresql") == 0 && sc_exec(*db, reset_sql) != SC_OK)
		return fail(r, "reset", *db);
	return 0;
}

static struct catalog *look_at(struct run *r, sc_db *db)
{
	struct look_options options = { .dependencies = 1 };
	struct catalog *c = catalog_new(&r->mem, sc_dialect(db));

	if (look(db, &options, c, NULL) != SC_OK) {
		fail(r, "look", db);
		return NULL;
	}
	plan_needs(c);
	return c;
}

static void tell_plan(struct run *r, const char *title, const struct plan *plan)
{
	size_t i;

	str_printf(&r->pair->report, "-- %s: %zu steps\n", title, plan->count);
	for (i = 0; i < plan->count; i++) {
		str_printf(&r->pair->report, "%s;", plan->steps[i].up);
		if (*plan->steps[i].why)
			str_printf(&r->pair->report, " -- %s", plan->steps[i].why);
		str_char(&r->pair->report, '\n');
	}
}

static void tell_object(struct str *s, const struct difference *d)
{
	object_identity(s, d->a ? d->a : d->b);
}

static void tell_difference(void *context, const struct difference *d)
{
	struct run *r = context;
	struct str *s = &r->pair->report;
	const char *a, *b;

	r->differences++;
	str_add(s, "differs: ");
	tell_object(s, d);
	if (d->attr == ATTR_NONE) {
		str_add(s, d->a ? " should not be there\n" : " is missing\n");
		return;
	}
	a = attr_get(d->a, d->attr);
	b = attr_get(d->b, d->attr);
	str_printf(s, " %s: is %s, should be %s\n", attrs[d->attr].word, a ? a : "none", b ? b : "none");
}

/* Labels are told apart by name in a comparison; their order matters as well. */
static size_t compare_label_order(struct run *r, const struct catalog *is, const struct catalog *should)
{
	const struct object *o, *other, *a, *b;
	size_t count = 0;

	for (o = is->objects; o; o = o->next) {
		other = o->kind == KIND_ENUM ? catalog_find(should, NULL, o->kind, o->schema, o->name, NULL) : NULL;
		a = other ? o->children : NULL;
		b = other ? other->children : NULL;
		for (; a && b && count == 0; a = a->next, b = b->next)
			if (strcmp(a->name, b->name) != 0) {
				str_printf(&r->pair->report, "differs: order of labels of enum %s\n", o->name);
				count++;
			}
	}
	return count;
}

static size_t compare(struct run *r, const struct catalog *is, const struct catalog *should)
{
	r->differences = 0;
	catalog_compare(is, should, tell_difference, r);
	return r->differences + compare_label_order(r, is, should);
}

static int make_plan(struct run *r, struct plan *plan, const struct catalog *from, const struct catalog *to)
{
	struct plan_options options = { .online = r->pair->online };
	const struct diagnostic *d;

	plan_make(plan, r->dialect, from, to, &options, &r->diag);
	for (d = r->diag.first; d; d = d->next)
		if (diag_rows[d->id].severity == SEVERITY_ERROR)
			str_printf(&r->pair->report, "plan: %s\n", d->message);
	return r->diag.errors != 0;
}

/* Was it the rows, and not the statement? */
static int is_about_rows(sc_db *db)
{
	const sc_error *e = sc_last_error(db);

	if (strcmp(sc_dialect(db), "sqlite") == 0)
		return strstr(e->message, "constraint failed") || strstr(e->message, "cannot store") ||
		       strstr(e->message, "mismatch");
	if (strstr(e->message, "tsvector")) /* it calls a value a syntax error */
		return 1;
	return strncmp(e->sqlstate, "22", 2) == 0 || strncmp(e->sqlstate, "23", 2) == 0;
}

static int run_steps(struct run *r, const struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const char *sql = plan->steps[i].up;

		if (sc_exec(r->have, sql) != SC_OK) {
			r->rows_refused = r->with_rows && is_about_rows(r->have);
			fail(r, "step", r->have);
			str_printf(&r->pair->report, "  in step %zu: %s\n", i + 1, sql);
			return 1;
		}
	}
	return 0;
}

/* From what the database holds to `to`; *reached is what it holds then. */
static int migrate(struct run *r, const char *title, const struct catalog *from, const struct catalog *to,
                   struct catalog **reached)
{
	struct plan plan, again;
	size_t before = r->pair->report.length;
	int bad;

	bad = make_plan(r, &plan, from, to) || run_steps(r, &plan);
	if (!bad) {
		*reached = look_at(r, r->have);
		bad = !*reached || compare(r, *reached, to) != 0;
	}
	if (!bad && !make_plan(r, &again, *reached, to) && again.count) {
		tell_plan(r, "the second plan is not empty", &again);
		bad = 1;
	}
	if (bad || r->pair->verbose)
		tell_plan(r, title, &plan);
	return bad || (!r->pair->verbose && r->pair->report.length != before);
}

/* ---- what is called otherwise ---- */

static struct object *find_twin(const struct catalog *c, const struct object *parent, const struct object *like,
                                const char *name)
{
	return catalog_find(c, parent, like->kind, like->schema, name, like->signature);
}

/* @renamed on what has its other name in `had`, as somebody would write it: not on what only comes down from a parent.
 */
static void say_renamed(struct catalog *want, struct object *list, const struct catalog *had,
                        const struct object *parent)
{
	struct object *o, *twin;
	const char *other;

	for (o = list; o; o = o->next) {
		twin = find_twin(had, parent, o, o->name);
		other = other_name(o->name);
		attr_set(want, o, ATTR_RENAMED, NULL);
		if (!twin && !find_twin(want, o->parent, o, other)) {
			twin = find_twin(had, parent, o, other);
			if (twin && !attr_get(o, ATTR_INHERITED))
				attr_set(want, o, ATTR_RENAMED, other);
		}
		if (twin)
			say_renamed(want, o->children, had, twin);
	}
}

/* The table of `want` that is the one of the rows, "only app.t4": of that name, or renamed from it. */
static const struct object *table_in(const struct catalog *want, const char *of_rows, struct str *name)
{
	const char *qualified = strncmp(of_rows, "only ", 5) == 0 ? of_rows + 5 : of_rows;
	struct str schema = { 0 };
	const struct object *table = NULL, *o;

	names_next(qualified, &schema, name);
	if (!schema.length && strcmp(want->dialect, "postgresql") == 0)
		str_add(&schema, "public");
	for (o = want->objects; o && !table; o = o->next)
		if (o->kind == KIND_TABLE && strcmp(o->schema, str_text(&schema)) == 0 &&
		    (strcmp(o->name, str_text(name)) == 0 || attr_is(o, ATTR_RENAMED, str_text(name))))
			table = o;
	str_free(&schema);
	return table;
}

static const char *column_in(const struct object *table, const char *name)
{
	const struct object *c = object_first(table, KIND_COLUMN);

	while (c && strcmp(c->name, name) != 0 && !attr_is(c, ATTR_RENAMED, name))
		c = object_after(c, KIND_COLUMN);
	return c ? c->name : name;
}

/* The rows as they are to be found under the names that `want` gives. */
static void rename_rows(struct run *r, struct rows *rows, const struct catalog *want)
{
	struct str name = { 0 };
	size_t i, c;

	for (i = 0; i < rows->count; i++) {
		struct table_rows *t = &rows->tables[i];
		const struct object *table = table_in(want, t->table, &name);
		const char *at = table ? strstr(t->table, str_text(&name)) : NULL;

		for (c = 0; table && c < t->column_count; c += 3)
			t->columns[c] = column_in(table, t->columns[c]);
		if (at)
			t->table = mem_printf(&r->mem, "%.*s%s%s", (int)(at - t->table), t->table, table->name,
			                      at + name.length);
	}
	str_free(&name);
}

static int keeps_rows(struct run *r, const struct rows *before, struct rows *after)
{
	if (!rows_read(r->have, &r->mem, after))
		return fail(r, "rows", r->have) == 0;
	return rows_stayed(before, after, &r->pair->report);
}

static int go_both_ways(struct run *r, struct catalog *a, struct catalog *b)
{
	struct catalog *reached = NULL, *back = NULL;
	struct rows before, between, after;

	if (!rows_read(r->have, &r->mem, &before))
		return fail(r, "rows", r->have);
	say_renamed(b, b->objects, a, NULL);
	if (migrate(r, "there", a, b, &reached))
		return 1;
	rename_rows(r, &before, b);
	if (!keeps_rows(r, &before, &between))
		return 1;
	say_renamed(a, a->objects, b, NULL);
	if (migrate(r, "back", reached, a, &back))
		return 1;
	rename_rows(r, &between, a);
	return !keeps_rows(r, &between, &after);
}

static int there_and_back(struct run *r, const char *old, const char *fresh)
{
	struct catalog *a, *b;

	if (open_empty(r, r->pair->have_url, &r->have) || open_empty(r, r->pair->want_url, &r->want))
		return 1;
	if (sc_exec(r->have, old) != SC_OK)
		return fail(r, "old schema", r->have);
	if (r->with_rows && !fill_tables(r->have))
		return fail(r, "rows", r->have);
	if (sc_exec(r->want, fresh) != SC_OK)
		return fail(r, "new schema", r->want);
	if (!(a = look_at(r, r->have)) || !(b = look_at(r, r->want)))
		return 1;
	return go_both_ways(r, a, b);
}

static int try_pair(struct pair *p, const char *old, const char *fresh, int *with_rows)
{
	struct run r = { .pair = p, .with_rows = *with_rows };
	int bad;

	r.sources.mem = &r.mem;
	r.sources.next_base = 1;
	r.diag.mem = &r.mem;
	r.diag.sources = &r.sources;
	r.dialect = dialect_by_name(p->generator->name);
	bad = there_and_back(&r, old, fresh);
	sc_close(r.have);
	sc_close(r.want);
	mem_free(&r.mem);
	*with_rows = r.with_rows && !r.rows_refused;
	return bad;
}

int pair_check(struct pair *p, const char *old, const char *fresh)
{
	int with_rows = 1, bad = try_pair(p, old, fresh, &with_rows);

	if (with_rows) {
		p->kept += !bad;
		return bad;
	}
	if (!p->verbose)
		str_clear(&p->report);
	return try_pair(p, old, fresh, &with_rows);
}
