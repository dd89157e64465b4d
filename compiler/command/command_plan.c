/* Plans that are only printed: diff of any two sources, plan of a live database. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "compiler/command/command.h"
#include "compiler/front/dialects.h"
#include "compiler/lint/lint_migrations.h"
#include "compiler/live/live_plan.h"
#include "compiler/live/origin.h"

static void print_plan(const struct options *options, struct mem *mem, const struct plan *plan)
{
	struct plan_origin origin = { "", "" };
	struct str s = { 0 };

	if (options->format == FORMAT_JSON) {
		origin.catalog = catalog_fingerprint(mem, plan->begin);
		plan_json(&s, plan, &origin);
	} else if (options->format == FORMAT_SARIF) {
		plan_sarif(&s, plan);
	} else if (options->sql) {
		plan_sql(&s, plan);
	} else {
		plan_text(&s, plan);
	}
	fputs(str_text(&s), stdout);
	str_free(&s);
}

static int diff(const struct options *options, struct origin *a, struct origin *b)
{
	static const enum diag_format formats[] = { DIAG_TEXT, DIAG_JSON, DIAG_SARIF, DIAG_JUNIT };
	struct plan_options how = { .online = !options->blocking, .version = a->catalog->version };
	struct diag d = { .mem = &b->compilation.mem, .sources = &b->compilation.sources };
	struct plan plan;

	origin_pair(a, b);
	origin_forget_others(a, b->catalog);
	origin_forget_others(b, a->catalog);
	if (!a->dialect->planner) {
		fprintf(stderr, "schemac: there are no plans for %s\n", a->dialect->name);
		return EXIT_FAILED;
	}
	plan_make(&plan, a->dialect, a->catalog, b->catalog, &how, &d);
	lint_said(&plan);
	if (d.first)
		diag_print(&d, stderr, formats[options->format], options->colour);
	if (d.errors)
		return EXIT_FAILED;
	print_plan(options, d.mem, &plan);
	return plan.count ? EXIT_DIFFERS : EXIT_DONE;
}

static const struct dialect *wanted_dialect(const struct options *options, int *wrong)
{
	const struct dialect *named = options->dialect ? dialect_by_name(options->dialect) : NULL, *own;
	int i;

	*wrong = options->dialect && !named;
	for (i = 0; !named && i < 2; i++)
		if ((own = origin_dialect(options->arguments[i])))
			named = own;
	return named;
}

/* Two sources on their way in. */
struct reading {
	const struct options *options;
	const struct dialect *dialect;
	struct origin origins[2];
	int good[2];
};

static void read_one(void *context, size_t i)
{
	struct reading *r = context;

	r->good[i] = origin_read(&r->origins[i], r->options, r->options->arguments[i], r->dialect);
}

/*
 * Side by side where it is known which database system they are to be of. Else the first decides for the second, but
 * for EMPTY, which can be of any.
 */
static int read_both(struct reading *r)
{
	const char *const *names = r->options->arguments;
	size_t first = strcmp(names[0], "EMPTY") == 0;

	if (r->dialect && !origin_needs_server(names[0]) && !origin_needs_server(names[1])) {
		lanes_run(2, read_one, r);
	} else {
		read_one(r, first);
		r->dialect = r->origins[first].dialect;
		if (r->good[first])
			read_one(r, !first);
	}
	origin_report(&r->origins[0]);
	origin_report(&r->origins[1]);
	return r->good[0] && r->good[1];
}

int command_diff(const struct options *options)
{
	int wrong, status = EXIT_FAILED;
	struct reading r = { .options = options, .dialect = wanted_dialect(options, &wrong) };

	if (wrong) {
		fprintf(stderr, "schemac: no dialect \"%s\": postgresql or sqlite\n", options->dialect);
		return EXIT_USAGE;
	}
	if (read_both(&r))
		status = diff(options, &r.origins[0], &r.origins[1]);
	origin_close(&r.origins[0]);
	origin_close(&r.origins[1]);
	return status;
}

static int write_plan(const struct live_plan *l, const char *path)
{
	struct plan_origin origin = { catalog_fingerprint(l->mem, l->have), l->target->fingerprint };
	struct str s = { 0 };
	FILE *file = fopen(path, "w");
	int good;

	plan_json(&s, &l->plan, &origin);
	good = file && !str_failed(&s) && fwrite(str_text(&s), 1, s.length, file) == s.length;
	if (file && fclose(file) != 0)
		good = 0;
	if (!good)
		fprintf(stderr, "schemac: error: cannot write %s: %s\n", path, strerror(errno));
	str_free(&s);
	return good;
}

int command_plan(const struct options *options)
{
	struct session s;
	struct live_plan l;
	int status = session_look(&s, options, 0, &live_plan_look_options);

	if (status == EXIT_DONE)
		status = live_plan_make(&l, &s, 0);
	if (status == EXIT_DONE)
		status = live_plan_prove(&l);
	if (status != EXIT_DONE)
		return session_end(&s, status);
	live_plan_print(&l);
	if (options->out && !write_plan(&l, options->out))
		return session_end(&s, EXIT_FAILED);
	return session_end(&s, l.plan.count ? EXIT_DIFFERS : EXIT_DONE);
}
