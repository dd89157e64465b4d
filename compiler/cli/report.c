/* Prints results of the runtime: text for people, JSON for programs. */
#include "compiler/cli/report.h"

#include <stdio.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "compiler/source/junit.h"
#include "runtime/catalog/str.h"

int exit_of(sc_rc rc)
{
	return rc == SC_OK          ? EXIT_DONE
	       : rc == SC_DIFFERS   ? EXIT_DIFFERS
	       : rc == SC_E_REFUSED ? EXIT_REFUSED
	                            : EXIT_FAILED;
}

static void put(struct str *s, FILE *out)
{
	fputs(str_text(s), out);
	str_free(s);
}

/* "name": "text" with a comma before all but the first member. */
static void json_member(struct str *s, const char *name, const char *text)
{
	if (s->length && s->data[s->length - 1] != '{')
		str_add(s, ", ");
	str_json(s, name);
	str_add(s, ": ");
	str_json(s, text ? text : "");
}

static void json_error(struct str *s, const sc_error *e)
{
	str_add(s, "{");
	json_member(s, "code", sc_rc_name(e->rc));
	json_member(s, "sqlstate", e->sqlstate);
	json_member(s, "message", e->message);
	json_member(s, "detail", e->detail);
	json_member(s, "object", e->object);
	json_member(s, "remedy", e->remedy);
	str_printf(s, ", \"retryable\": %s}", e->retryable ? "true" : "false");
}

/* A text of several lines, each behind the margin. */
static void margin(struct str *s, const char *text, const char *before)
{
	while (*text) {
		size_t length = strcspn(text, "\n");

		str_add(s, before);
		str_add_bytes(s, text, length);
		str_char(s, '\n');
		text += length + (text[length] == '\n');
	}
}

void report_error(const struct options *options, const sc_error *e)
{
	struct str s = { 0 };

	progress_say(options->progress, NULL);
	if (options->format == FORMAT_JSON) {
		str_add(&s, "{\"error\": ");
		json_error(&s, e);
		str_add(&s, "}\n");
		put(&s, stdout);
		return;
	}
	str_printf(&s, "schemac: error[%s]: ", sc_rc_name(e->rc));
	if (*e->object)
		str_printf(&s, "%s: ", e->object);
	str_add(&s, e->message);
	if (*e->sqlstate)
		str_printf(&s, " (SQLSTATE %s)", e->sqlstate);
	str_char(&s, '\n');
	margin(&s, e->detail, "   ");
	margin(&s, e->remedy, "   = help: ");
	put(&s, stderr);
}

/* Each line on its own. */
static void refused_json(struct str *s, const char *what, const char *lines, const char *remedy)
{
	struct str line = { 0 };
	int count = 0;

	str_add(s, "{\"refused\": {");
	json_member(s, "message", what);
	json_member(s, "remedy", remedy);
	str_add(s, ", \"hazards\": [");
	for (; *lines; lines += strcspn(lines, "\n"), lines += *lines == '\n') {
		str_clear(&line);
		str_add_bytes(&line, lines, strcspn(lines, "\n"));
		str_add(s, count++ ? ", " : "");
		str_json(s, str_text(&line));
	}
	str_add(s, "]}}\n");
	str_free(&line);
}

void report_refused(const struct options *options, const char *what, const char *lines, const char *remedy)
{
	struct str s = { 0 };

	progress_say(options->progress, NULL);
	if (options->format == FORMAT_JSON) {
		refused_json(&s, what, lines, remedy);
		put(&s, stdout);
		return;
	}
	str_printf(&s, "schemac: refused: %s\n", what);
	margin(&s, lines, "   ");
	margin(&s, remedy, "   = help: ");
	put(&s, stderr);
}

static const char *const outcomes[] = { "done", "unchanged", "skipped", "failed" };

static void init_json(struct str *s, const sc_init_result *r)
{
	size_t i;

	str_printf(s, "{\"result\": \"%s\", \"created\": %zu, \"seeded\": %zu, \"milliseconds\": %.1f, \"steps\": [",
	           sc_rc_name(r->rc), r->created, r->seeded, r->milliseconds);
	for (i = 0; i < r->step_count; i++) {
		str_add(s, i ? ", {" : "{");
		json_member(s, "name", r->steps[i].name);
		json_member(s, "outcome", outcomes[r->steps[i].outcome]);
		json_member(s, "detail", r->steps[i].detail);
		str_printf(s, ", \"milliseconds\": %.1f, \"fatal\": %s}", r->steps[i].milliseconds,
		           r->steps[i].fatal ? "true" : "false");
	}
	str_add(s, "]");
	if (r->rc != SC_OK) {
		str_add(s, ", \"error\": ");
		json_error(s, &r->error);
	}
	str_add(s, "}\n");
}

void report_init(const struct options *options, const sc_init_result *r)
{
	struct str s = { 0 };
	size_t i;

	progress_say(options->progress, NULL);
	if (options->format == FORMAT_JSON) {
		init_json(&s, r);
		put(&s, stdout);
		return;
	}
	for (i = 0; i < r->step_count && !(options->quiet && r->rc == SC_OK); i++) {
		const sc_init_step *step = &r->steps[i];

		str_printf(&s, "%-16s %-10s %8.1f ms%s%s\n", step->name, outcomes[step->outcome], step->milliseconds,
		           *step->detail ? "  " : "", step->detail);
	}
	put(&s, stdout);
	if (r->rc != SC_OK)
		report_error(options, &r->error);
}

/* A count as text; what is 0 is left out but for the JSON. */
static void add_count(struct str *s, const sc_seed_count *c, int json)
{
	const struct {
		size_t count;
		const char *name, *text;
	} parts[] = { { c->inserted, "inserted", "inserted" },
		      { c->changed, "changed", "changed" },
		      { c->same, "same", "the same" },
		      { c->skipped, "skipped", "skipped" },
		      { c->deleted, "deleted", "deleted" } };
	const char *before = "";
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (json)
			str_printf(s, "%s\"%s\": %zu", before, parts[i].name, parts[i].count);
		else if (parts[i].count)
			str_printf(s, "%s%zu %s", before, parts[i].count, parts[i].text);
		before = json || parts[i].count ? ", " : before;
	}
	if (!json && !*before)
		str_add(s, "nothing to do");
}

void report_seeds(const struct options *options, const sc_seed_report *r)
{
	int json = options->format == FORMAT_JSON;
	size_t rows = r->total.inserted + r->total.changed, i;
	struct str s = { 0 };

	progress_say(options->progress, NULL);
	if (options->quiet && !json)
		return;
	if (json) {
		str_printf(&s, "{\"rows\": %zu, ", rows);
		add_count(&s, &r->total, 1);
		str_printf(&s, ", \"dry_run\": %s, \"tables\": [", options->dry_run ? "true" : "false");
	}
	for (i = 0; i < r->count; i++) {
		str_add(&s, json && i ? ", {" : json ? "{" : "");
		if (json)
			json_member(&s, "table", r->tables[i].table);
		str_add(&s, json ? ", " : "");
		if (!json)
			str_printf(&s, "%-24s ", r->tables[i].table);
		add_count(&s, &r->tables[i], json);
		str_add(&s, json ? "}" : "\n");
	}
	if (json)
		str_add(&s, "]}\n");
	else
		str_printf(&s, "%zu row%s %s\n", rows, rows == 1 ? "" : "s",
		           options->dry_run ? "would be inserted or changed: dry run, nothing was kept"
		                            : "inserted or changed");
	put(&s, stdout);
}

static void drift_json(struct str *s, const sc_drift_report *r)
{
	size_t i;

	str_printf(s,
	           "{\"count\": %zu, \"looked_at\": %zu, \"unchanged\": %s, \"ledger\": %s, \"milliseconds\": %.1f, "
	           "\"items\": [",
	           r->count, r->looked_at, r->unchanged ? "true" : "false", r->no_ledger ? "false" : "true",
	           r->milliseconds);
	for (i = 0; i < r->count; i++) {
		str_add(s, i ? ", {" : "{");
		json_member(s, "kind", sc_drift_kind_name(r->items[i].kind));
		json_member(s, "object", r->items[i].object);
		json_member(s, "detail", r->items[i].detail);
		json_member(s, "remedy", r->items[i].remedy);
		str_char(s, '}');
	}
	str_add(s, "]}\n");
}

/* Each item as a finding of its kind. */
static void drift_sarif(struct str *s, const sc_drift_report *r)
{
	size_t i;
	int kind;

	str_add(s,
	        "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": "
	        "[{\"tool\": {\"driver\": {\"name\": \"schemac\", \"version\": \"" SCHEMAC_VERSION "\", \"rules\": [");
	for (kind = SC_PENDING; kind <= SC_UNMODELED; kind++)
		str_printf(s, "%s{\"id\": \"%s\"}", kind ? ", " : "", sc_drift_kind_name((sc_drift_kind)kind));
	str_add(s, "]}}, \"results\": [");
	for (i = 0; i < r->count; i++) {
		struct str text = { 0 };

		str_printf(&text, "%s%s%s", r->items[i].object, *r->items[i].detail ? "\n" : "", r->items[i].detail);
		str_add(s, i ? ",\n  {" : "\n  {");
		json_member(s, "ruleId", sc_drift_kind_name(r->items[i].kind));
		json_member(s, "level", "warning");
		str_add(s, ", \"message\": {");
		json_member(s, "text", str_text(&text));
		str_add(s, "}, \"locations\": [{\"logicalLocations\": [{");
		json_member(s, "fullyQualifiedName", r->items[i].object);
		str_add(s, "}]}]}");
		str_free(&text);
	}
	str_add(s, "]}]}\n");
}

static void drift_junit(struct str *s, const sc_drift_report *r)
{
	size_t i;

	junit_begin(s, "schemac drift", r->count ? r->count : 1, r->count);
	if (!r->count)
		junit_case(s, "schemac drift", "nothing differs", NULL, NULL, NULL);
	for (i = 0; i < r->count; i++) {
		const char *kind = sc_drift_kind_name(r->items[i].kind);

		junit_case(s, "schemac drift", r->items[i].object, kind,
		           *r->items[i].detail ? r->items[i].detail : kind, r->items[i].remedy);
	}
	junit_end(s);
}

static void drift_text(struct str *s, const sc_drift_report *r, int quiet)
{
	size_t i;

	for (i = 0; i < r->count; i++) {
		str_printf(s, "%-10s %s\n", sc_drift_kind_name(r->items[i].kind), r->items[i].object);
		margin(s, r->items[i].detail, "           ");
		if (i + 1 == r->count || r->items[i + 1].kind != r->items[i].kind)
			margin(s, r->items[i].remedy, "           = help: ");
	}
	if (!quiet || r->count)
		str_printf(s, "%zu difference%s; ", r->count, r->count == 1 ? "" : "s");
	if ((!quiet || r->count) && r->unchanged)
		str_printf(s, "no DDL since the ledger was written, in %.0f ms\n", r->milliseconds);
	else if (!quiet || r->count)
		str_printf(s, "%zu objects looked at in %.0f ms%s\n", r->looked_at, r->milliseconds,
		           r->no_ledger ? "; this database has no ledger yet" : "");
}

void report_drift(const struct options *options, const sc_drift_report *r)
{
	struct str s = { 0 };

	progress_say(options->progress, NULL);
	if (options->format == FORMAT_TEXT)
		drift_text(&s, r, options->quiet);
	else
		(options->format == FORMAT_JSON    ? drift_json
		 : options->format == FORMAT_SARIF ? drift_sarif
		                                   : drift_junit)(&s, r);
	put(&s, stdout);
}

void report_health(const struct options *options, const sc_health_report *r)
{
	struct str s = { 0 };
	size_t i;

	if (options->format == FORMAT_JSON)
		str_add(&s, "{\"checks\": [");
	for (i = 0; i < r->count; i++) {
		const sc_health_check *check = &r->checks[i];

		if (options->format == FORMAT_JSON) {
			str_add(&s, i ? ", {" : "{");
			json_member(&s, "name", check->name);
			json_member(&s, "result", sc_rc_name(check->rc));
			json_member(&s, "detail", check->detail);
			json_member(&s, "remedy", check->remedy);
			str_char(&s, '}');
			continue;
		}
		str_printf(&s, "%-12s %-8s %s\n", check->name, check->rc == SC_OK ? "ok" : "failed", check->detail);
		margin(&s, check->remedy, "             = help: ");
	}
	if (options->format == FORMAT_JSON)
		str_add(&s, "]}\n");
	put(&s, stdout);
}

void report_compilation(const struct compilation *c, const struct options *options)
{
	static const enum diag_format formats[] = { DIAG_TEXT, DIAG_JSON, DIAG_SARIF, DIAG_JUNIT };

	if (c->diag.first || options->format >= FORMAT_SARIF)
		diag_print(&c->diag, stderr, formats[options->format], options->colour);
}
