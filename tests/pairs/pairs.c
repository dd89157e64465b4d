/*
 * Migrates databases there and back: pairs of schemas in, a line for each out.
 *   pairs [-v] [-t PROGRAM] DATABASE FOLDER ORACLE <CASES
 * A line of CASES: name, then a folder (case.json, setup.sql, old.sql, new.sql, seed.sql, seed-b.sql) or two SQL files,
 * parted by tabs. FOLDER is for what is written on the way, ORACLE is catalog-equal. The server is the one of PGHOST
 * and PGUSER; its other databases stay, its roles do not. With -t all is done as a user does it: import both, apply one
 * on the other; else the planner is called on the two catalogs. Lines out: name, forward, second plan, back (ok,
 * refused, FAIL or -), reason, parted by tabs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compiler/plan/plan.h"
#include "runtime/apply/run_plan.h"
#include "runtime/look/look.h"
#include "tests/pairs/pairs.h"

void mem_exhausted(void)
{
	fputs("out of memory\n", stderr);
	abort();
}

/* One direction's outcome. */
struct outcome {
	const char *forward, *second, *back;
	struct str reason;
};

/* A database as it stood at one moment. */
struct stand {
	struct catalog *catalog;
	const char *dump, *schema; /* files */
};

struct trip {
	const struct setting *setting;
	const struct pair_case *c;
	struct mem mem;
	struct sources sources;
	struct diag diag;
	sc_db *db;
	struct outcome *outcome;
	int refused; /* it was not begun, and that was said */
};

static void explain(struct trip *t, const char *what, const char *text)
{
	str_printf(&t->outcome->reason, "%s: %s\n", what, text);
}

static int fail(struct trip *t, const char *what)
{
	const sc_error *e = sc_last_error(t->db);

	explain(t, what, e->message);
	if (e->detail && *e->detail)
		explain(t, "detail", e->detail);
	return 0;
}

static int reopen(struct trip *t)
{
	struct str url = { 0 };
	sc_config config = { 0 };
	int good;

	sc_close(t->db);
	database_url(&url, t->setting, t->c);
	config.url = str_text(&url);
	good = sc_open(&config, &t->db) == SC_OK;
	str_free(&url);
	return good ? 1 : fail(t, "open");
}

/* Looks at the database and dumps it. */
static int stand_of(struct trip *t, struct stand *s, const char *name)
{
	struct look_options options = { .roles = 1, .dependencies = 1 };

	s->catalog = catalog_new(&t->mem, t->c->dialect->name);
	s->dump = mem_printf(&t->mem, "%s/%s.dump", t->setting->folder, name);
	s->schema = mem_printf(&t->mem, "%s/%s.schema", t->setting->folder, name);
	if (look(t->db, &options, s->catalog, NULL) != SC_OK)
		return fail(t, "look");
	catalog_sort(s->catalog);
	plan_needs(s->catalog);
	return dump_database(t->setting, t->c, s->dump, &t->outcome->reason);
}

/* Roles belong to the whole server: the program makes those it needs and drops none. */
static int is_role_left(const struct trip *t, const struct difference *d)
{
	return t->setting->tool && !d->b && (kinds[object_top(d->a)->kind].traits & TRAIT_CLUSTER);
}

static void tell_difference(void *context, const struct difference *d)
{
	struct trip *t = context;
	struct str *s = &t->outcome->reason;
	const char *a = attr_get(d->a, d->attr), *b = attr_get(d->b, d->attr);

	if (is_role_left(t, d))
		return;
	object_identity(s, d->a ? d->a : d->b);
	if (d->attr == ATTR_NONE)
		str_add(s, d->a ? " should not be there\n" : " is missing\n");
	else
		str_printf(s, " %s: is %s, should be %s\n", attrs[d->attr].word, a ? a : "none", b ? b : "none");
}

static int equal(struct trip *t, const struct stand *is, const struct stand *should)
{
	size_t from = t->outcome->reason.length;

	catalog_compare(is->catalog, should->catalog, tell_difference, t);
	if (!dumps_equal(t->setting, t->c, is->dump, should->dump, &t->outcome->reason))
		return 0;
	return t->outcome->reason.length == from;
}

static int make_plan(struct trip *t, struct plan *plan, const struct catalog *from, const struct catalog *to)
{
	struct plan_options options = { .online = 1, .version = db_version(t->db), .user = getenv("PGUSER") };
	const struct diagnostic *d;

	t->diag = (struct diag){ .mem = &t->mem, .sources = &t->sources };
	plan_make(plan, t->c->dialect, from, to, &options, &t->diag);
	for (d = t->diag.first; d; d = d->next)
		if (diag_rows[d->id].severity == SEVERITY_ERROR)
			explain(t, "plan", d->message);
	return t->diag.errors == 0;
}

static void tell_plan(struct trip *t, const char *title, const struct plan *plan)
{
	size_t i;

	str_printf(&t->outcome->reason, "-- %s: %zu steps\n", title, plan->count);
	for (i = 0; i < plan->count; i++)
		str_printf(&t->outcome->reason, "   %s;%s\n", plan->steps[i].up,
		           plan->steps[i].outside ? " -- outside" : "");
}

static int run_steps(struct trip *t, const struct plan *plan)
{
	struct run_step *steps = mem_array(&t->mem, plan->count + 1, sizeof(*steps));
	struct run run = { .db = t->db, .steps = steps, .count = plan->count };
	size_t i;

	for (i = 0; i < plan->count; i++)
		steps[i] = (struct run_step){ plan->steps[i].up, "", "", plan->steps[i].outside };
	return run_plan(&run) == SC_OK ? 1 : fail(t, "run");
}

/* Roles are no part of what a database is dumped as. */
static int changes_something(const struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		if (!(kinds[plan->steps[i].object->kind].traits & TRAIT_CLUSTER))
			return 1;
	return 0;
}

static int are_dumped_alike(struct trip *t, const struct stand *a, const struct stand *b)
{
	struct str why = { 0 };
	int alike = dumps_equal(t->setting, t->c, a->dump, b->dump, &why);

	str_free(&why);
	return alike;
}

/* The two ways to go from one stand to another. */

static int go_by_planner(struct trip *t, const char *title, const struct stand *from, const struct stand *to)
{
	struct plan plan;
	int good = make_plan(t, &plan, from->catalog, to->catalog);

	t->refused = !good;
	if (good && t->c->same && changes_something(&plan) && are_dumped_alike(t, from, to)) {
		explain(t, "plan", "not empty for one and the same catalog");
		good = 0;
	}
	good = good && run_steps(t, &plan);
	if (t->setting->verbose || !good)
		tell_plan(t, title, &plan);
	return good;
}

static int is_done_by_planner(struct trip *t, const struct stand *reached, const struct stand *to)
{
	struct plan again;

	if (!make_plan(t, &again, reached->catalog, to->catalog))
		return 0;
	if (again.count)
		tell_plan(t, "second plan", &again);
	return again.count == 0;
}

static int go_by_tool(struct trip *t, const char *title, const struct stand *from, const struct stand *to)
{
	struct str *why = &t->outcome->reason, plan = { 0 };
	int good = 1;

	tool_plan(t->setting, t->c, to->schema, &plan);
	if (t->c->same && catalog_compare(from->catalog, to->catalog, NULL, NULL) == 0)
		good = tool_is_done(t->setting, t->c, to->schema, why);
	good = good && tool_apply(t->setting, t->c, to->schema, why, &t->refused);
	if (t->setting->verbose || !good)
		str_printf(why, "-- %s\n%s", title, str_text(&plan));
	str_free(&plan);
	return good;
}

/* The database holds `from`; it is brought to `to` and then is what `reached` says. */
static int migrate(struct trip *t, const char *title, const struct stand *from, const struct stand *to,
                   struct stand *reached, const char **second)
{
	int good = t->setting->tool ? go_by_tool(t, title, from, to) : go_by_planner(t, title, from, to);

	good = good && reopen(t) && stand_of(t, reached, title) && equal(t, reached, to);
	if (good && !(t->setting->tool ? tool_is_done(t->setting, t->c, to->schema, &t->outcome->reason)
	                               : is_done_by_planner(t, reached, to)))
		*second = "FAIL";
	else if (good)
		*second = "ok";
	return good;
}

static int prepare(struct trip *t, struct stand *s, const char *name, const char *schema, const char *seed)
{
	return database_fill(t->setting, t->c, schema, seed, &t->outcome->reason) && reopen(t) &&
	       stand_of(t, s, name) &&
	       (!t->setting->tool || tool_import(t->setting, t->c, s->schema, &t->outcome->reason));
}

static void travel(struct trip *t, const char *old, const char *fresh, const char *seed)
{
	struct outcome *o = t->outcome;
	struct stand a = { 0 }, b = { 0 }, there = { 0 }, back = { 0 };
	struct rows before = { 0 }, after = { 0 }, home = { 0 };
	const char *second_back = "ok";

	if (!prepare(t, &b, "wanted", fresh, NULL) || !prepare(t, &a, "had", old, seed) ||
	    (t->setting->tool && !tool_adopt(t->setting, t->c, a.schema, &o->reason)) ||
	    !rows_read(t->db, &t->mem, &before))
		return;
	o->forward = "FAIL";
	if (!migrate(t, "forward", &a, &b, &there, &o->second)) {
		if (t->refused)
			o->forward = "refused";
		return;
	}
	if (!rows_read(t->db, &t->mem, &after) || !rows_stayed(&before, &after, &o->reason))
		return;
	o->forward = "ok";
	o->back = "FAIL";
	if (migrate(t, "back", &there, &a, &back, &second_back) && rows_read(t->db, &t->mem, &home) &&
	    rows_stayed(&after, &home, &o->reason))
		o->back = strcmp(second_back, "ok") == 0 ? "ok" : "FAIL";
}

static void one_way(const struct setting *s, const struct pair_case *c, int reverse, struct outcome *o)
{
	struct trip t = { .setting = s, .c = c, .outcome = o };

	t.sources.mem = &t.mem;
	t.sources.next_base = 1;
	o->forward = o->second = o->back = "-";
	if (c->may_refuse)
		str_add(&o->reason, "may refuse\n");
	if (reverse)
		travel(&t, c->fresh, c->old, c->seed_back);
	else
		travel(&t, c->old, c->fresh, c->seed);
	sc_close(t.db);
	mem_free(&t.mem);
}

static void print_outcome(const struct pair_case *c, struct outcome *o, int reverse)
{
	char *at = o->reason.data;

	for (; at && *at; at++)
		*at = *at == '\t' ? ' ' : *at == '\n' ? '\v' : *at;
	printf("%s%s\t%s\t%s\t%s\t%s\n", c->name, reverse ? " (seeded, from new)" : "", o->forward, o->second, o->back,
	       str_text(&o->reason));
	str_free(&o->reason);
}

static void run_case(const struct setting *s, char *line)
{
	struct mem mem = { 0 };
	struct pair_case c = { 0 };
	struct outcome o = { 0 };
	int reverse;

	if (!case_read(&mem, &c, line))
		exit(64);
	for (reverse = 0; reverse < (c.seed_back ? 2 : 1); reverse++) {
		one_way(s, &c, reverse, &o);
		print_outcome(&c, &o, reverse);
	}
	mem_free(&mem);
}

/* A crash or an endless loop ends one case only. */
static void run_apart(const struct setting *s, char *line)
{
	pid_t child;
	int status;

	fflush(stdout);
	child = fork();
	if (child == 0) {
		alarm(900);
		run_case(s, line);
		fflush(stdout);
		_exit(0);
	}
	if (child < 0 || waitpid(child, &status, 0) < 0)
		exit(1);
	if (status)
		printf("%.*s\tFAIL\t-\t-\tended by %s %d\n", (int)strcspn(line, "\t"), line,
		       WIFSIGNALED(status) ? "signal" : "status",
		       WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
}

int main(int argc, char **argv)
{
	struct setting s = { 0 };
	char *line = NULL;
	size_t room = 0;
	int option;

	while ((option = getopt(argc, argv, "vt:")) != -1) {
		if (option == 'v')
			s.verbose = 1;
		else if (option == 't')
			s.tool = optarg;
		else
			return 64;
	}
	if (argc - optind != 3) {
		fputs("usage: pairs [-v] [-t PROGRAM] DATABASE FOLDER ORACLE <CASES\n", stderr);
		return 64;
	}
	s.database = argv[optind];
	s.folder = argv[optind + 1];
	s.oracle = argv[optind + 2];
	while (getline(&line, &room, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		run_apart(&s, line);
	}
	free(line);
	return 0;
}
