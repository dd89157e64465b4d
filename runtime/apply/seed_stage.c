/* Rows of a seed on their way: the temporary table they go into, from a CSV in pieces or from the bundle's parts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/seed_run.h"
#include "runtime/catalog/csv.h"

static sc_rc no_memory(struct seed_run *r)
{
	return db_no_memory(r->db);
}

/* ---- the temporary table ---- */

struct stage_columns {
	struct seed_run *r;
	struct str sql;
	int strict;
};

/* SQLite: name and type of a live column; those of the seed become columns of the stage. */
static int add_column(void *context, int count, const char *const *values)
{
	static const char *const types[] = { "INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY" };
	struct stage_columns *c = context;
	struct str name = { 0 };
	size_t i, t;

	if (count != 2 || !values[0] || !values[1])
		return 0;
	str_ident(&name, values[0]);
	for (i = 0; i < c->r->seed->column_count; i++) {
		if (strcmp(c->r->seed->columns[i].name, str_text(&name)) != 0)
			continue;
		str_printf(&c->sql, ", %s %s", str_text(&name), values[1]);
		for (t = 0; t < sizeof(types) / sizeof(types[0]) && strcmp(types[t], values[1]) != 0; t++)
			;
		c->strict &= t < sizeof(types) / sizeof(types[0]);
	}
	str_free(&name);
	return 0;
}

static sc_rc create_by_columns(struct seed_run *r)
{
	struct stage_columns c = { .r = r, .strict = 1 };
	struct str name = { 0 };
	const char *table;
	sc_rc rc;

	names_next(r->seed->table, NULL, &name);
	table = str_text(&name);
	str_printf(&c.sql, "create temporary table schemac_stage (\"schemac line\" INTEGER");
	rc = str_failed(&name)
	             ? no_memory(r)
	             : db_query(r->db, "select name, type from pragma_table_xinfo($1)", 1, &table, add_column, &c);
	str_add(&c.sql, c.strict ? ") strict" : ")");
	if (rc == SC_OK)
		rc = str_failed(&c.sql) ? no_memory(r) : sc_exec(r->db, str_text(&c.sql));
	str_free(&c.sql);
	str_free(&name);
	return rc;
}

sc_rc seed_stage_create(struct seed_run *r)
{
	struct str sql = { 0 };
	sc_rc rc;

	if (!r->words->has_operators)
		return create_by_columns(r);
	str_printf(&sql,
	           "create temporary table schemac_stage on commit drop as select 0::pg_catalog.int8 as "
	           "\"schemac line\", %s from %s where false",
	           r->columns, r->seed->table);
	rc = str_failed(&sql) ? no_memory(r) : sc_exec(r->db, str_text(&sql));
	str_free(&sql);
	return rc;
}

sc_rc seed_stage_drop(struct seed_run *r)
{
	return sc_exec(r->db, r->words->drop);
}

/* ---- files ---- */

enum { PROGRESS_BYTES = 16 * 1024 * 1024 };

struct load {
	struct seed_run *r;
	struct csv csv;
	const char **values; /* the line's number, then the fields */
	char line[24];
	uint64_t shown;
	int failed; /* the error is the file's own */
};

static const char *path_of(struct seed_run *r)
{
	const char *folder = r->db->config.seed_folder, *file = r->seed->file;

	if (!folder)
		folder = getenv("SCHEMAC_SEEDS");
	return *file == '/' || !folder || !*folder ? file : mem_printf(r->mem, "%s/%s", folder, file);
}

static sc_rc fail_read(struct load *l)
{
	const sc_seed *seed = l->r->seed;

	l->failed = 1;
	if (l->csv.line)
		return db_fail(l->r->db, SC_E_DATA, NULL, seed->table, "correct the line of the CSV file", "%s:%zu: %s",
		               seed->source, l->csv.line, l->csv.message);
	return db_fail(l->r->db, SC_E_SEED, NULL, seed->table,
	               "set SCHEMAC_SEEDS or sc_config.seed_folder to the folder of the seeds' files",
	               "cannot read %s: %s", seed->file ? path_of(l->r) : seed->source, l->csv.message);
}

/* Opens it and passes over the header. */
static sc_rc open_csv(struct load *l)
{
	const sc_seed *seed = l->r->seed;
	const char *path = seed->file ? path_of(l->r) : NULL;
	int good;

	if (seed->file && !path)
		return no_memory(l->r);
	good = path ? csv_open_file(&l->csv, path) : csv_open_text(&l->csv, seed->csv, seed->csv_length);
	return good && csv_next(&l->csv) >= 0 ? SC_OK : fail_read(l);
}

static int next_record(void *context, const char *const **values)
{
	struct load *l = context;
	const sc_seed *seed = l->r->seed;
	int more = csv_next(&l->csv);

	if (more < 0)
		return fail_read(l), -1;
	if (!more)
		return 0;
	if (l->csv.count != seed->column_count) {
		l->failed = 1;
		db_fail(l->r->db, SC_E_DATA, NULL, seed->table, "correct the line of the CSV file",
		        "%s:%zu: %zu field%s for %zu columns", seed->source, l->csv.line, l->csv.count,
		        l->csv.count == 1 ? "" : "s", seed->column_count);
		return -1;
	}
	if (l->csv.bytes - l->shown >= PROGRESS_BYTES) {
		l->shown = l->csv.bytes;
		db_log(l->r->db, SC_INFO, "seeds: %s, %zu MB", seed->source, (size_t)(l->shown / 1000000));
	}
	snprintf(l->line, sizeof(l->line), "%zu", l->csv.line);
	memcpy(l->values + 1, l->csv.values, l->csv.count * sizeof(*l->values));
	l->r->rows++;
	*values = l->values;
	return 1;
}

/* The database names the row that it refuses by number: reads up to it again for its line and value. */
static sc_rc fail_row(struct load *l, sc_rc rc, const struct db_copy *to)
{
	const sc_seed *seed = l->r->seed;
	int column = to->failed_column;
	struct load again = { .r = l->r };
	size_t row = 0;

	if (l->failed || !to->failed_row) {
		seed_error_hide(l->r);
		return rc;
	}
	again.csv.line = 0;
	if ((seed->file ? csv_open_file(&again.csv, path_of(l->r))
	                : csv_open_text(&again.csv, seed->csv, seed->csv_length)))
		while (row <= to->failed_row && csv_next(&again.csv) > 0)
			row++;
	if (row > to->failed_row)
		rc = seed_error_place(l->r, rc, again.csv.line, column > 0 ? seed->columns[column - 1].name : NULL,
		                      column > 0 && (size_t)column <= again.csv.count ? again.csv.values[column - 1]
		                                                                      : NULL);
	else
		seed_error_hide(l->r);
	csv_close(&again.csv);
	return rc;
}

static sc_rc check_hash(struct load *l)
{
	const sc_seed *seed = l->r->seed;
	char hash[65];

	if (!seed->file)
		return SC_OK;
	if (!csv_hash(&l->csv, hash))
		return fail_read(l);
	if (strcmp(hash, seed->file_hash) == 0)
		return SC_OK;
	return db_fail(l->r->db, SC_E_SEED, NULL, seed->table, "build again, or put the file back",
	               "%s is not the file that the bundle was built with: its content is another", seed->source);
}

static char *forms_of(struct seed_run *r)
{
	char *forms = mem_alloc(r->mem, r->seed->column_count + 2);
	size_t i;

	if (!forms)
		return NULL;
	forms[0] = 't';
	for (i = 0; i < r->seed->column_count; i++) {
		unsigned flags = r->seed->columns[i].flags;

		forms[i + 1] = flags & SC_SEED_BOOLEAN ? 'b' : flags & SC_SEED_BYTES ? 'x' : 't';
	}
	return forms;
}

sc_rc seed_stage_file(struct seed_run *r)
{
	struct load l = { .r = r, .values = mem_array(r->mem, r->seed->column_count + 1, sizeof(char *)) };
	struct db_copy to = { .table = r->words->stage,
		              .columns = mem_printf(r->mem, "\"schemac line\", %s", r->columns),
		              .forms = forms_of(r) };
	sc_rc rc = l.values && to.columns && to.forms ? open_csv(&l) : no_memory(r);

	if (rc == SC_OK) {
		l.values[0] = l.line;
		rc = db_copy(r->db, &to, next_record, &l);
		rc = rc == SC_OK ? check_hash(&l) : fail_row(&l, rc, &to);
	}
	csv_close(&l.csv);
	return rc;
}

/* ---- rows ---- */

struct rows {
	struct seed_run *r;
	struct str sql;
	const char *params[SEED_PARAMS_MOST];
	int count;
};

static int take_value(void *context, int columns, const char *const *values)
{
	struct rows *rows = context;

	if (columns == 1 && values[0])
		rows->params[rows->count] = mem_text(rows->r->mem, values[0]);
	return 1;
}

static sc_rc add_value(struct rows *rows, const sc_seed_part *part)
{
	struct seed_run *r = rows->r;
	sc_rc rc = SC_OK;

	rows->params[rows->count] = NULL;
	if (part->kind & SC_PART_ENV)
		rows->params[rows->count] = getenv(part->value); /* there: seeds_run has looked */
	else
		rc = db_query(r->db, part->value, 0, NULL, take_value, rows);
	if (rc == SC_OK && !rows->params[rows->count])
		rc = r->mem->failed ? no_memory(r)
		                    : db_fail(r->db, SC_E_SEED, NULL, r->seed->table,
		                              "seed the row that it refers to first, or correct its key",
		                              "%s finds no row", part->shown ? part->shown : part->value);
	str_printf(&rows->sql, "$%d", ++rows->count);
	return rc;
}

static int params_of(const sc_seed_part *part)
{
	int count = 0;

	for (; part->kind & (SC_PART_ENV | SC_PART_REF); part++)
		count++;
	return count;
}

static int looks_up(const sc_seed_part *part)
{
	return (part->kind & SC_PART_LOOK) != 0;
}

static const sc_seed_part *end_of(const sc_seed_part *part)
{
	return part + params_of(part);
}

static sc_rc add_row(struct rows *rows, const sc_seed_part *part, size_t number)
{
	struct seed_run *r = rows->r;
	const sc_seed_part *end = end_of(part);
	const char *id = end->value ? mem_printf(r->mem, "%s row %s", r->seed->table, end->value) : NULL;
	sc_rc rc = end->value && !id ? no_memory(r) : SC_OK;

	if (rc != SC_OK || (id && seed_line_hash(r->ran, r->ran_count, id))) {
		r->count->skipped += id != NULL;
		return rc;
	}
	str_printf(&rows->sql, "%s(%zu, ", r->rows ? ", " : "", number);
	for (; part < end && rc == SC_OK; part++) {
		str_add(&rows->sql, part->sql);
		rc = add_value(rows, part);
	}
	str_printf(&rows->sql, "%s)", end->sql);
	r->rows++;
	if (rc == SC_OK && id)
		rc = ledger_seed_done(r->db, r->bundle, id, r->seed->hash);
	return rc;
}

sc_rc seed_stage_rows(struct seed_run *r, const sc_seed_part **part, size_t *number)
{
	struct rows *rows = mem_alloc(r->mem, sizeof(*rows));
	size_t first = *number;
	sc_rc rc = rows ? SC_OK : no_memory(r);

	if (!rows)
		return rc;
	rows->r = r;
	str_printf(&rows->sql, "insert into %s (\"schemac line\", %s) values ", r->words->stage, r->columns);
	do {
		if (rows->count + params_of(*part) > SEED_PARAMS_MOST)
			break;
		rc = add_row(rows, *part, *number);
		*part = end_of(*part) + 1;
		++*number;
	} while (rc == SC_OK && *number <= r->seed->row_count && *number - first < SEED_ROWS_AT_ONCE &&
	         !looks_up(*part));
	if (rc == SC_OK && *number == first)
		rc = db_fail(r->db, SC_E_SEED, NULL, r->seed->table, NULL,
		             "more than %d env() and ref() values in a row", SEED_PARAMS_MOST);
	if (rc == SC_OK && r->rows)
		rc = str_failed(&rows->sql)
		             ? no_memory(r)
		             : db_query(r->db, str_text(&rows->sql), rows->count, rows->params, NULL, NULL);
	if (rc != SC_OK)
		seed_error_hide(r);
	str_free(&rows->sql);
	return rc;
}
