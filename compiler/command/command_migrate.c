/* Migrations: migrate writes the next one, offline; rollback takes back those that ran. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "compiler/command/command.h"
#include "compiler/front/dialects.h"
#include "compiler/lint/lint_migrations.h"
#include "compiler/live/session.h"
#include "compiler/out/migrations.h"
#include "compiler/out/out.h"
#include "compiler/out/snapshot.h"
#include "compiler/proof/verify.h"
#include "runtime/apply/apply.h"
#include "runtime/apply/migrate.h"

struct writing {
	struct compilation *c;
	const struct options *options;
	const sc_target *target;
	const struct dialect *dialect;
	struct catalog *have, *want;
	const char *folder, *name, *before, *old_snapshot; /* old_snapshot: NULL for none */
	int number;
	struct plan up, down;
};

/* A name for a file: lower case, digits and underscores. */
static const char *file_name(struct mem *mem, const char *name)
{
	char *copy = mem_text(mem, name && *name ? name : "change"), *c;

	for (c = copy; *c; c++)
		*c = isalnum((unsigned char)*c) ? (char)tolower((unsigned char)*c) : '_';
	return copy;
}

/* The state that the last migration leads to. */
static int read_before(struct writing *w)
{
	struct compilation *c = w->c;
	const char *path = mem_printf(&c->mem, "%s/schema.snapshot", w->folder);
	const struct source *text = source_read(&c->sources, path);
	size_t wrong;

	w->before = "";
	if (!text) {
		w->have = catalog_new(&c->mem, w->dialect->name);
		if (!w->target->migration_count)
			return 1;
		diag_add(&c->diag, DIAG_FILE_READ, 0, 0,
		         "%s: there are migrations, but not the snapshot after the last of them", path);
		return 0;
	}
	w->old_snapshot = text->text;
	w->before = migrations_snapshot_of(&c->mem, text->text);
	w->have = snapshot_read(&c->mem, text->text, text->length, w->dialect->name, &wrong);
	if (!w->have)
		diag_add(&c->diag, DIAG_FILE_READ, 0, 0, "%s: line %zu is no line of a snapshot", path, wrong);
	return w->have != NULL;
}

static int make_plans(struct writing *w)
{
	struct plan_options how = { .online = !w->options->blocking, .version = w->c->model->postgres_version * 10000 };

	if (!w->dialect->planner) {
		fprintf(stderr, "schemac: there are no plans for %s\n", w->dialect->name);
		return 0;
	}
	plan_needs(w->have);
	plan_needs(w->want);
	plan_make(&w->up, w->dialect, w->have, w->want, &how, &w->c->diag);
	lint_said(&w->up);
	if (w->c->diag.errors)
		return 0;
	plan_back(&w->down, &w->up, w->have, &w->c->diag);
	lint_said(&w->down);
	return !w->c->diag.errors;
}

static void add_snapshot(struct writing *w, struct out_files *files)
{
	struct str text = { 0 };
	struct str *s = out_add(files, "schema.snapshot");
	const char *line_end;

	snapshot_write(&text, &w->c->mem, w->target, w->want,
	               w->dialect == &dialect_postgres ? w->c->model->postgres_version : 0);
	line_end = strchr(str_text(&text), '\n');
	str_add_bytes(s, str_text(&text), (size_t)(line_end - str_text(&text)) + 1);
	str_printf(s, "# schema: %s\n%s", w->target->fingerprint, line_end + 1);
	str_free(&text);
}

static void add_migration(struct writing *w, struct out_files *files)
{
	struct migration_head head = { w->number, w->name,
		                       "up",      w->options->arguments[0],
		                       w->before, w->target->fingerprint };

	out_migration(out_add(files, mem_printf(&w->c->mem, "%04d_%s.up.sql", w->number, w->name)), &w->up, &head);
	head.direction = "down";
	out_migration(out_add(files, mem_printf(&w->c->mem, "%04d_%s.down.sql", w->number, w->name)), &w->down, &head);
}

static void tell(const struct writing *w, const struct out_files *files)
{
	struct str hazards = { 0 };
	size_t i;

	if (w->options->quiet)
		return;
	for (i = 0; i < files->count; i++)
		printf("%s/%s\n", w->folder, files->items[i]->path);
	if (!w->options->baseline)
		migration_hazards(&hazards, &w->up);
	fputs(str_text(&hazards), stdout);
	str_free(&hazards);
}

/* Writes what is to be written; the exit status. */
static int write_all(struct writing *w)
{
	struct out_files files = { .mem = &w->c->mem };
	int changed = w->up.count > 0 || !w->old_snapshot || strcmp(w->before, w->target->fingerprint) != 0;
	int status = EXIT_DONE;

	if (!changed) {
		if (!w->options->quiet)
			printf("%s: nothing to do\n", w->folder);
		return EXIT_DONE;
	}
	if (w->options->check) {
		printf("%s: the schema has %zu step%s no migration does\n", w->folder, w->up.count,
		       w->up.count == 1 ? " that" : "s that");
		return EXIT_DIFFERS;
	}
	if (w->up.count && !w->options->baseline)
		add_migration(w, &files);
	add_snapshot(w, &files);
	if (out_write(&files, w->folder, &w->c->diag))
		tell(w, &files);
	else
		status = EXIT_FAILED;
	out_free(&files);
	return status;
}

static int prove(struct writing *w)
{
	sc_config config = session_config(w->options, NULL);
	struct verify v = {
		.mem = &w->c->mem, .config = &config, .url = w->options->scratch, .up = &w->up, .down = &w->down
	};
	int good;

	if (!w->up.count || !verify_is_wanted(w->options->verify))
		return 1;
	if (w->dialect == &dialect_sqlite)
		v.url = "sqlite::memory:";
	progress_say(w->options->progress, "proving the migration on a scratch copy");
	good = verify_plan(&v);
	progress_say(w->options->progress, NULL);
	verify_report(&v, good, stdout, w->options->quiet);
	return good;
}

static int migrate_target(struct writing *w)
{
	const sc_target *t = w->target;

	w->folder = migrations_folder(w->c->model, w->dialect);
	w->name = file_name(&w->c->mem, w->options->message);
	w->number = t->migration_count ? t->migrations[t->migration_count - 1].number + 1 : 1;
	if (w->options->baseline && t->migration_count) {
		fprintf(stderr, "schemac: refused: %s has migrations already; a baseline is where they begin\n",
		        w->folder);
		return EXIT_REFUSED;
	}
	if (!read_before(w) || !make_plans(w) || !prove(w))
		return EXIT_FAILED;
	return write_all(w);
}

int command_migrate(const struct options *options)
{
	struct compilation c;
	const sc_bundle *bundle = NULL;
	int status = EXIT_FAILED, one;
	size_t i;

	if (compile(&c, options->arguments[0], options->dialect, 0))
		bundle = compile_bundle(&c);
	for (i = 0; bundle && i < c.target_count; i++) {
		struct writing w = { .c = &c,
			             .options = options,
			             .target = &bundle->targets[i],
			             .dialect = c.targets[i].dialect,
			             .want = c.targets[i].catalog };

		one = migrate_target(&w);
		status = i == 0 || one == EXIT_FAILED || status == EXIT_DONE ? one : status;
		if (one == EXIT_FAILED)
			break;
	}
	report_compilation(&c, options);
	compile_end(&c);
	return status;
}

/* ---- taking back ---- */

static int refuse(const struct options *options, const sc_target *t, const struct history *h, int to)
{
	struct str lines = { 0 };
	size_t count = 0, i;

	for (i = 0; i < t->migration_count; i++)
		if (t->migrations[i].number > to && t->migrations[i].down && history_find(h, t->migrations[i].number))
			count += migration_refused(&lines, t->migrations[i].down, options->allow);
	if (count)
		report_refused(options, "the way back would do what is not allowed", str_text(&lines),
		               "allow it with --allow HAZARD:OBJECT,..., or --allow all");
	str_free(&lines);
	return count ? EXIT_REFUSED : EXIT_DONE;
}

/* Without --to the last one that ran. */
static int target_number(const struct options *options, const struct history *h, int *to)
{
	char *end;
	long number;

	if (!options->to) {
		*to = h->count > 1 ? h->rows[h->count - 2].number : 0;
		return 1;
	}
	number = strtol(options->to, &end, 10);
	*to = (int)number;
	if (*end == '\0' && end != options->to && number >= 0 && number < 100000000)
		return 1;
	fprintf(stderr, "schemac: --to takes the number of a migration, not \"%s\"\n", options->to);
	return 0;
}

static int roll_back(struct session *s, const sc_target *target)
{
	struct mem *mem = &s->compilation.mem;
	struct migrated migrated = { 0 };
	struct history h;
	int to = 0, status;
	sc_rc rc = history_read(s->db, mem, s->bundle->name, &h);

	if (rc != SC_OK)
		return session_fail(s, rc);
	if (!target_number(s->options, &h, &to))
		return EXIT_USAGE;
	status = refuse(s->options, target, &h, to);
	if (status != EXIT_DONE)
		return status;
	rc = migrations_roll_back(s->db, mem, s->bundle, target, to, &migrated);
	progress_say(s->options->progress, NULL);
	if (rc != SC_OK)
		return session_fail(s, rc);
	if (s->options->format == FORMAT_JSON)
		printf("{\"migrations\": %zu, \"statements\": %zu}\n", migrated.ran, migrated.statements);
	else if (!s->options->quiet)
		printf("%zu migration%s taken back, %zu statements\n", migrated.ran, migrated.ran == 1 ? "" : "s",
		       migrated.statements);
	return EXIT_DONE;
}

int command_rollback(const struct options *options)
{
	struct session s;
	const struct compiled_target *compiled;
	const sc_target *target;
	int status = session_open(&s, options);
	sc_rc rc;

	if (status != EXIT_DONE)
		return session_end(&s, status);
	target = session_target(&s, &compiled);
	rc = target ? apply_lock(s.db) : SC_OK;
	if (!target || rc != SC_OK)
		return session_end(&s, target ? session_fail(&s, rc) : EXIT_FAILED);
	status = roll_back(&s, target);
	db_unlock(s.db, APPLY_LOCK);
	return session_end(&s, status);
}
