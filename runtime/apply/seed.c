/*
 * Seeds of a bundle into their tables, in one transaction: which of them run, what they need, and what came of them.
 * How rows get there: seed_run.h.
 */
#include "runtime/apply/seed.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/apply/bundle.h"
#include "runtime/apply/doors.h"
#include "runtime/apply/ledger_trust.h"
#include "runtime/apply/seed_run.h"

static const struct seed_words words[] = {
	{ "postgresql", "pg_temp.schemac_stage", "truncate pg_temp.schemac_stage", "drop table pg_temp.schemac_stage",
	  " overriding system value", 1 },
	{ "sqlite", "temp.schemac_stage", "delete from temp.schemac_stage", "drop table temp.schemac_stage", "", 0 },
};

static const struct seed_words *words_of(const sc_db *db)
{
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i].dialect, db->driver->dialect) == 0)
			return &words[i];
	return NULL;
}

/* ---- which seeds, and what they need ---- */

/* The seeds of a run, and what the ledger says of earlier ones. */
struct chosen {
	sc_db *db;
	struct mem *mem;
	const sc_bundle *bundle;
	const sc_seed **seeds;
	size_t count;
	struct seed_line *lines; /* of the ledger, sorted */
	size_t line_count, room;
};

/* "roles" is public.roles too, or the one table of that name. */
static int is_only(const char *only, const char *table)
{
	struct str schema = { 0 }, name = { 0 }, full = { 0 };
	int found;

	names_next(table, &schema, &name);
	str_printf(&full, "%s.%s", str_text(&schema), str_text(&name));
	found = strcmp(only, table) == 0 || strcmp(only, str_text(&name)) == 0 || strcmp(only, str_text(&full)) == 0;
	str_free(&schema);
	str_free(&name);
	str_free(&full);
	return found;
}

static sc_rc choose(struct chosen *c, const sc_target *target, const char *only)
{
	const char *environment = environment_name(c->db->environment);
	size_t i;

	c->seeds = mem_array(c->mem, target->seed_count + 1, sizeof(*c->seeds));
	if (!c->seeds)
		return db_no_memory(c->db);
	for (i = 0; i < target->seed_count; i++)
		if (list_has(target->seeds[i]->environments, environment) &&
		    (!only || is_only(only, target->seeds[i]->table)))
			c->seeds[c->count++] = target->seeds[i];
	if (only && !c->count)
		return db_fail(c->db, SC_E_ARGUMENT, NULL, NULL, "name a table that a seed of this environment fills",
		               "there is no seed of table %s for %s", only, environment);
	return SC_OK;
}

/* Adds the variables that are not set to a list, each once. */
static void add_missing(struct str *missing, size_t *count, const sc_seed *seed)
{
	size_t i;

	for (i = 0; i < seed->part_count; i++) {
		const char *name = seed->parts[i].value;

		if (!(seed->parts[i].kind & SC_PART_ENV) || getenv(name) ||
		    (missing->length && list_has(str_text(missing), name)))
			continue;
		str_printf(missing, "%s%s", missing->length ? ", " : "", name);
		++*count;
	}
}

static sc_rc check_variables(struct chosen *c)
{
	struct str missing = { 0 };
	size_t count = 0, i;
	sc_rc rc = SC_OK;

	for (i = 0; i < c->count; i++)
		add_missing(&missing, &count, c->seeds[i]);
	if (str_failed(&missing))
		rc = db_no_memory(c->db);
	else if (count)
		rc = db_fail(c->db, SC_E_ENV, NULL, NULL, NULL,
		             count == 1 ? "the seeds need an environment variable that is not set: %s"
		                        : "the seeds need environment variables that are not set: %s",
		             str_text(&missing));
	str_free(&missing);
	return rc;
}

static int take_line(void *context, int columns, const char *const *values)
{
	struct chosen *c = context;
	struct seed_line *lines;

	if (columns != 2)
		return 1;
	lines = mem_grow(c->mem, c->lines, c->line_count, &c->room, sizeof(*lines));
	if (!lines)
		return 1;
	c->lines = lines;
	lines[c->line_count++] = (struct seed_line){ mem_text(c->mem, values[0]), mem_text(c->mem, values[1]) };
	return 0;
}

static int compare_lines(const void *a, const void *b)
{
	return strcmp(((const struct seed_line *)a)->line, ((const struct seed_line *)b)->line);
}

const char *seed_line_hash(const struct seed_line *lines, size_t count, const char *line)
{
	const struct seed_line key = { line, NULL };
	const struct seed_line *found = count ? bsearch(&key, lines, count, sizeof(key), compare_lines) : NULL;

	return found ? found->hash : NULL;
}

static sc_rc read_ledger(struct chosen *c)
{
	sc_rc rc = ledger_create(c->db);
	size_t i;

	if (rc == SC_OK)
		rc = ledger_trust(c->db, 1);
	for (i = 0; rc == SC_OK && i < c->count; i++)
		if (c->seeds[i]->former)
			rc = ledger_seed_rename(c->db, c->bundle->name, c->seeds[i]->former, c->seeds[i]->table);
	if (rc == SC_OK)
		rc = ledger_seeds(c->db, c->bundle->name, take_line, c);
	if (rc == SC_OK && c->mem->failed)
		return db_no_memory(c->db);
	if (rc == SC_OK && c->line_count)
		qsort(c->lines, c->line_count, sizeof(*c->lines), compare_lines);
	return rc;
}

/* ---- one seed ---- */

static int has_secrets(const sc_seed *seed)
{
	size_t i;

	for (i = 0; i < seed->column_count; i++)
		if (seed->columns[i].flags & SC_SEED_SECRET)
			return 1;
	for (i = 0; i < seed->part_count; i++)
		if (seed->parts[i].kind & SC_PART_ENV)
			return 1;
	return 0;
}

static const char *column_list(struct mem *mem, const sc_seed *seed)
{
	struct str list = { 0 };
	const char *copy;
	size_t i;

	for (i = 0; i < seed->column_count; i++)
		str_printf(&list, "%s%s", i ? ", " : "", seed->columns[i].name);
	copy = str_failed(&list) ? NULL : mem_copy(mem, str_text(&list), list.length);
	str_free(&list);
	return copy;
}

/* Rows one batch after the other: what looks up a row before it finds it merged. */
static sc_rc run_rows(struct seed_run *r)
{
	const sc_seed_part *part = r->seed->parts;
	size_t number = 1;
	sc_rc rc = SC_OK;

	while (rc == SC_OK && number <= r->seed->row_count) {
		rc = seed_stage_rows(r, &part, &number);
		if (rc == SC_OK)
			rc = seed_merge(r);
	}
	return rc;
}

static sc_rc run_staged(struct seed_run *r)
{
	sc_rc rc = seed_operators(r);

	if (rc == SC_OK)
		rc = seed_stage_create(r);
	if (rc == SC_OK)
		rc = seed_prune_begin(r);
	if (rc == SC_OK && r->seed->source)
		rc = seed_stage_file(r);
	if (rc == SC_OK)
		rc = r->seed->source ? seed_merge(r) : run_rows(r);
	if (rc == SC_OK)
		rc = seed_prune_end(r);
	if (rc == SC_OK)
		rc = seed_stage_drop(r);
	return rc == SC_OK && r->count->inserted + r->count->changed ? seed_number(r) : rc;
}

/* Has the file been loaded? Without a key it is loaded once only. */
static int is_loaded(const struct chosen *c, const sc_seed *seed, const char *line, int again)
{
	const char *hash = seed_line_hash(c->lines, c->line_count, line);

	if (!hash)
		return 0;
	if (!seed_is_keyed(seed) && strcmp(hash, seed->hash) != 0)
		db_log(c->db, SC_WARNING,
		       "%s has changed since it was loaded into %s; a seed without a key is loaded once: give it a key",
		       seed->source, seed->table);
	return !seed_is_keyed(seed) || (!again && strcmp(hash, seed->hash) == 0);
}

static sc_rc run_seed(struct chosen *c, const sc_seed *seed, const sc_seed_options *options, sc_seed_count *count)
{
	struct seed_run r = { .db = c->db,
		              .mem = c->mem,
		              .words = words_of(c->db),
		              .bundle = c->bundle->name,
		              .seed = seed,
		              .count = count,
		              .ran = c->lines,
		              .ran_count = c->line_count,
		              .has_secrets = has_secrets(seed),
		              .dry_run = options->dry_run };
	const char *line = seed->source ? mem_printf(c->mem, "%s file %s", seed->table, seed->source) : NULL;
	sc_rc rc;

	r.columns = column_list(c->mem, seed);
	if (!r.columns || (seed->source && !line))
		return db_no_memory(c->db);
	if (line && is_loaded(c, seed, line, options->again))
		return SC_OK;
	rc = run_staged(&r);
	if (rc != SC_OK && !*c->db->error.object)
		db_object(c->db, seed->table);
	return rc == SC_OK && line ? ledger_seed_done(c->db, c->bundle->name, line, seed->hash) : rc;
}

/* ---- all ---- */

/* The count of a table: seeds of the same table share one. */
static sc_seed_count *count_of(sc_seed_count *counts, size_t *count, const char *table)
{
	size_t i;

	for (i = 0; i < *count; i++)
		if (strcmp(counts[i].table, table) == 0)
			return &counts[i];
	counts[*count].table = table;
	return &counts[(*count)++];
}

static void add_up(sc_seed_report *report)
{
	size_t i;

	report->total = (sc_seed_count){ .table = "" };
	for (i = 0; i < report->count; i++) {
		report->total.inserted += report->tables[i].inserted;
		report->total.changed += report->tables[i].changed;
		report->total.same += report->tables[i].same;
		report->total.skipped += report->tables[i].skipped;
		report->total.deleted += report->tables[i].deleted;
	}
}

static sc_rc run_all(struct chosen *c, const sc_seed_options *options, sc_seed_report *report)
{
	sc_seed_count *counts = mem_array(c->mem, c->count + 1, sizeof(*counts));
	sc_rc rc = counts ? read_ledger(c) : db_no_memory(c->db);
	size_t i;

	report->tables = counts;
	for (i = 0; rc == SC_OK && i < c->count; i++)
		rc = run_seed(c, c->seeds[i], options, count_of(counts, &report->count, c->seeds[i]->table));
	add_up(report);
	return rc;
}

static sc_rc check_doors(const struct chosen *c)
{
	struct str tables = { 0 };
	size_t i;
	sc_rc rc;

	for (i = 0; i < c->count; i++)
		str_printf(&tables, "%s\n", c->seeds[i]->table);
	rc = str_failed(&tables) ? db_no_memory(c->db) : doors_check(c->db, str_text(&tables), DOORS_OF_STATEMENTS);
	str_free(&tables);
	return rc;
}

sc_rc seeds_run(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                const sc_seed_options *options, sc_seed_report *report)
{
	struct chosen c = { .db = db, .mem = mem, .bundle = bundle };
	static const sc_seed_options defaults = { .size = sizeof(defaults) };
	sc_rc rc;

	*report = (sc_seed_report){ .total = { .table = "" } };
	options = options ? options : &defaults;
	rc = choose(&c, target, options->only);
	if (rc == SC_OK)
		rc = check_variables(&c);
	if (rc != SC_OK || !c.count)
		return rc;
	rc = sc_begin(db);
	if (rc == SC_OK)
		rc = check_doors(&c);
	if (rc == SC_OK && db->driver->ddl_settings)
		rc = sc_exec(db, db->driver->ddl_settings);
	if (rc == SC_OK)
		rc = run_all(&c, options, report);
	if (rc == SC_OK)
		rc = options->dry_run ? sc_rollback(db) : sc_commit(db);
	else if (db->in_transaction)
		sc_rollback(db);
	return rc;
}

const char *seed_count_text(struct mem *mem, const sc_seed_count *count)
{
	const struct {
		size_t count;
		const char *what;
	} parts[] = { { count->inserted, "inserted" },
		      { count->changed, "changed" },
		      { count->deleted, "deleted" },
		      { count->same, "the same" },
		      { count->skipped, "skipped" } };
	struct str text = { 0 };
	const char *copy;
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (parts[i].count)
			str_printf(&text, "%s%zu%s %s", text.length ? ", " : "", parts[i].count,
			           text.length           ? ""
			           : parts[i].count == 1 ? " row"
			                                 : " rows",
			           parts[i].what);
	copy = text.length ? mem_copy(mem, str_text(&text), text.length) : "nothing to do";
	str_free(&text);
	return copy;
}

sc_rc sc_seed_run(sc_db *db, const sc_bundle *bundle, const sc_seed_options *options, sc_seed_report *report)
{
	const sc_target *target;
	struct mem *mem;
	sc_rc rc;

	if (!report)
		return SC_E_ARGUMENT;
	*report = (sc_seed_report){ .total = { .table = "" } };
	rc = bundle_enter(db, bundle);
	if (rc != SC_OK)
		return rc;
	target = bundle_target(db, bundle);
	mem = target ? mem_heap(1, sizeof(*mem)) : NULL;
	if (!mem)
		return db_leave(db, target ? db_no_memory(db) : db->error.rc);
	rc = seeds_run(db, mem, bundle, target, options, report);
	report->memory = mem;
	return db_leave(db, rc);
}

void sc_seed_report_free(sc_seed_report *report)
{
	if (!report || !report->memory)
		return;
	mem_free(report->memory);
	free(report->memory);
	*report = (sc_seed_report){ 0 };
}
