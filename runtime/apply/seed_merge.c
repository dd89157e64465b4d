/*
 * From the temporary table into the real one: rows of a key that is there are updated where they differ, others are
 * inserted. Where the database refuses that, the row is searched by halves and named.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/seed_run.h"

int seed_key_is_nullable(const struct seed_run *r)
{
	size_t i;

	for (i = 0; i < r->seed->column_count; i++)
		if (r->seed->columns[i].flags & SC_SEED_KEY && r->seed->columns[i].flags & SC_SEED_NULLABLE)
			return r->words->has_operators;
	return 0;
}

int seed_is_keyed(const sc_seed *seed)
{
	size_t i;

	for (i = 0; i < seed->column_count; i++)
		if (seed->columns[i].flags & SC_SEED_KEY)
			return 1;
	return 0;
}

void seed_add_match(struct str *sql, const struct seed_run *r, int nulls)
{
	const char *before = "";
	size_t i;

	for (i = 0; i < r->seed->column_count; i++) {
		const sc_seed_column *c = &r->seed->columns[i];

		if (!(c->flags & SC_SEED_KEY))
			continue;
		str_printf(sql, "%s(t.%s %s s.%s", before, c->name, r->equal[i], c->name);
		if (nulls && c->flags & SC_SEED_NULLABLE)
			str_printf(sql, " or t.%s is null and s.%s is null", c->name, c->name);
		str_char(sql, ')');
		before = " and ";
	}
}

/* The staged rows at hand: those of the lines $1 to $2, with or without a NULL in the key where that matters. */
static void add_range(struct str *sql, const struct seed_run *r, int nulls)
{
	const char *before = nulls ? " and not (" : " and (";
	size_t i;

	str_printf(sql, "s.\"schemac line\" between cast($1 as %s) and cast($2 as %s)",
	           r->words->has_operators ? "pg_catalog.int8" : "integer",
	           r->words->has_operators ? "pg_catalog.int8" : "integer");
	if (!seed_key_is_nullable(r))
		return;
	for (i = 0; i < r->seed->column_count; i++) {
		if (!(r->seed->columns[i].flags & SC_SEED_KEY) || !(r->seed->columns[i].flags & SC_SEED_NULLABLE))
			continue;
		str_printf(sql, "%ss.%s is not null", before, r->seed->columns[i].name);
		before = " and ";
	}
	str_char(sql, ')');
}

/* Values as they are kept, whatever their type's own "=" makes of them: what is written another way is another value.
 */
static void add_differs(struct str *sql, const struct seed_run *r, unsigned fixed)
{
	const char *before = "";
	struct str left = { 0 }, right = { 0 };
	size_t i;

	for (i = 0; i < r->seed->column_count; i++) {
		const sc_seed_column *c = &r->seed->columns[i];

		if (c->flags & SC_SEED_KEY || (c->flags & SC_SEED_FIXED) != fixed)
			continue;
		if (!r->words->has_operators)
			str_printf(sql, "%st.%s is not s.%s collate binary", before, c->name, c->name);
		str_printf(&left, "%st.%s", left.length ? ", " : "", c->name);
		str_printf(&right, "%ss.%s", right.length ? ", " : "", c->name);
		before = " or ";
	}
	if (r->words->has_operators)
		/* the casts make values of rows: two row constructors would be compared column by column */
		str_printf(sql, "row(%s)::pg_catalog.record operator(pg_catalog.*<>) row(%s)::pg_catalog.record",
		           str_text(&left), str_text(&right));
	sql->failed |= str_failed(&left) || str_failed(&right);
	str_free(&left);
	str_free(&right);
}

/* Columns beside the key that an update may set: their number. */
static size_t settable(const struct seed_run *r, unsigned fixed)
{
	size_t count = 0, i;

	for (i = 0; i < r->seed->column_count; i++)
		count += !(r->seed->columns[i].flags & SC_SEED_KEY) &&
		         (r->seed->columns[i].flags & SC_SEED_FIXED) == fixed;
	return count;
}

static void write_update(struct str *sql, const struct seed_run *r, int nulls)
{
	const char *before = "";
	size_t i;

	str_printf(sql, "update %s as t set ", r->seed->table);
	for (i = 0; i < r->seed->column_count; i++) {
		const sc_seed_column *c = &r->seed->columns[i];

		if (c->flags & (SC_SEED_KEY | SC_SEED_FIXED))
			continue;
		str_printf(sql, "%s%s = s.%s", before, c->name, c->name);
		before = ", ";
	}
	str_printf(sql, " from %s as s where ", r->words->stage);
	add_range(sql, r, nulls);
	str_add(sql, " and ");
	seed_add_match(sql, r, nulls);
	str_add(sql, " and (");
	add_differs(sql, r, 0);
	str_char(sql, ')');
}

static void write_insert(struct str *sql, const struct seed_run *r, int nulls)
{
	size_t i;

	str_printf(sql, "insert into %s (%s)%s select ", r->seed->table, r->columns, r->words->overriding);
	for (i = 0; i < r->seed->column_count; i++)
		str_printf(sql, "%ss.%s", i ? ", " : "", r->seed->columns[i].name);
	str_printf(sql, " from %s as s where ", r->words->stage);
	add_range(sql, r, nulls);
	if (seed_is_keyed(r->seed)) {
		str_printf(sql, " and not exists (select 1 from %s as t where ", r->seed->table);
		seed_add_match(sql, r, nulls);
		str_char(sql, ')');
	}
	str_add(sql, " order by s.\"schemac line\"");
}

static int take_count(void *context, int columns, const char *const *values)
{
	size_t *count = context;

	if (columns == 1 && values[0])
		*count += (size_t)strtoull(values[0], NULL, 10);
	return 1;
}

sc_rc seed_change(struct seed_run *r, const char *sql, int count, const char *const *params, size_t *changed)
{
	struct str counted = { 0 };
	sc_rc rc;

	if (r->words->has_operators) {
		str_printf(&counted, "with changed as (%s returning 1) select pg_catalog.count(*) from changed", sql);
		rc = str_failed(&counted) ? db_no_memory(r->db)
		                          : db_query(r->db, str_text(&counted), count, params, take_count, changed);
		str_free(&counted);
		return rc;
	}
	rc = db_query(r->db, sql, count, params, NULL, NULL);
	return rc == SC_OK ? db_query(r->db, "select changes()", 0, NULL, take_count, changed) : rc;
}

typedef void write_fn(struct str *sql, const struct seed_run *r, int nulls);

static sc_rc run_written(struct seed_run *r, write_fn *write, int nulls, const char *const *range, size_t *changed)
{
	struct str sql = { 0 };
	sc_rc rc;

	write(&sql, r, nulls);
	rc = str_failed(&sql) ? db_no_memory(r->db) : seed_change(r, str_text(&sql), 2, range, changed);
	str_free(&sql);
	return rc;
}

/* Both statements over the staged lines of a range. */
static sc_rc merge_range(struct seed_run *r, size_t from, size_t to, size_t *inserted, size_t *changed)
{
	char first[24], last[24];
	const char *range[] = { first, last };
	int nulls, updates = seed_is_keyed(r->seed) && !(r->seed->flags & SC_SEED_KEEP) && settable(r, 0);
	sc_rc rc = SC_OK;

	snprintf(first, sizeof(first), "%zu", from);
	snprintf(last, sizeof(last), "%zu", to);
	*inserted = *changed = 0;
	for (nulls = 0; rc == SC_OK && nulls <= seed_key_is_nullable(r); nulls++) {
		if (updates)
			rc = run_written(r, write_update, nulls, range, changed);
		if (rc == SC_OK)
			rc = run_written(r, write_insert, nulls, range, inserted);
	}
	return rc;
}

/* ---- what cannot be merged ---- */

struct found {
	struct seed_run *r;
	const char *line;
};

static int take_line(void *context, int columns, const char *const *values)
{
	struct found *found = context;

	if (columns == 1)
		found->line = mem_text(found->r->mem, values[0]);
	return 1;
}

static sc_rc find_line(struct seed_run *r, const char *sql, const char **line)
{
	struct found found = { r, NULL };
	sc_rc rc = db_query(r->db, sql, 0, NULL, take_line, &found);

	*line = found.line;
	return rc;
}

static const char *key_list(struct seed_run *r)
{
	const char *list = NULL;
	size_t i;

	for (i = 0; i < r->seed->column_count; i++)
		if (r->seed->columns[i].flags & SC_SEED_KEY)
			list = list ? mem_printf(r->mem, "%s, %s", list, r->seed->columns[i].name)
			            : r->seed->columns[i].name;
	return list ? list : "";
}

/* Which row came last would be chance. */
static sc_rc refuse_doubles(struct seed_run *r)
{
	const char *keys = key_list(r), *line = NULL;
	const char *sql = mem_printf(r->mem,
	                             "select max(\"schemac line\") from %s group by %s having count(*) > 1 "
	                             "order by 1 limit 1",
	                             r->words->stage, keys);
	sc_rc rc = sql ? find_line(r, sql, &line) : db_no_memory(r->db);

	if (rc != SC_OK || !line)
		return rc;
	rc = db_fail(r->db, SC_E_DATA, NULL, r->seed->table, "leave one row of each key in the seed",
	             "a second row with the same key (%s)", keys);
	return seed_error_row(r, rc, line);
}

/* PostgreSQL updates no column that is always generated. */
static sc_rc refuse_fixed(struct seed_run *r)
{
	struct str sql = { 0 };
	const char *line = NULL;
	sc_rc rc;

	if (r->seed->flags & SC_SEED_KEEP || !settable(r, SC_SEED_FIXED))
		return SC_OK;
	str_printf(&sql, "select s.\"schemac line\" from %s as t, %s as s where ", r->seed->table, r->words->stage);
	seed_add_match(&sql, r, 1);
	str_add(&sql, " and (");
	add_differs(&sql, r, SC_SEED_FIXED);
	str_add(&sql, ") order by 1 limit 1");
	rc = str_failed(&sql) ? db_no_memory(r->db) : find_line(r, str_text(&sql), &line);
	str_free(&sql);
	if (rc != SC_OK || !line)
		return rc;
	rc = db_fail(r->db, SC_E_DATA, NULL, r->seed->table,
	             "delete the row, or seed the value that it has: a column generated always as identity cannot be "
	             "updated",
	             "the row with this key has another value in an identity column");
	return seed_error_row(r, rc, line);
}

/* Halves the lines until the one is left that fails; the lines before it stay merged, as it may refer to them. */
static sc_rc find_failure(struct seed_run *r, sc_rc failed, size_t from, size_t to)
{
	size_t inserted, changed;
	char line[24];
	sc_rc rc = sc_exec(r->db, "rollback to savepoint schemac_seed");

	while (rc == SC_OK && from < to) {
		size_t middle = from + (to - from) / 2;

		rc = merge_range(r, from, middle, &inserted, &changed);
		if (rc == SC_OK) {
			from = middle + 1;
			rc = sc_exec(r->db, "release savepoint schemac_seed");
			if (rc == SC_OK)
				rc = sc_exec(r->db, "savepoint schemac_seed");
		} else {
			to = middle;
			rc = sc_exec(r->db, "rollback to savepoint schemac_seed");
		}
	}
	if (rc == SC_OK)
		rc = merge_range(r, from, to, &inserted, &changed);
	snprintf(line, sizeof(line), "%zu", from);
	return rc == SC_OK ? db_fail(r->db, failed, NULL, r->seed->table, NULL, "the rows fail together only")
	                   : seed_error_row(r, rc, line);
}

static int take_range(void *context, int columns, const char *const *values)
{
	size_t *range = context;

	if (columns == 2 && values[0] && values[1]) {
		range[0] = (size_t)strtoull(values[0], NULL, 10);
		range[1] = (size_t)strtoull(values[1], NULL, 10);
	}
	return 1;
}

static sc_rc merge_all(struct seed_run *r, size_t *inserted, size_t *changed)
{
	const char *sql =
	        mem_printf(r->mem, "select min(\"schemac line\"), max(\"schemac line\") from %s", r->words->stage);
	size_t range[2] = { 0 };
	sc_rc rc = sql ? db_query(r->db, sql, 0, NULL, take_range, range) : db_no_memory(r->db);

	if (rc == SC_OK)
		rc = sc_exec(r->db, "savepoint schemac_seed");
	if (rc != SC_OK)
		return rc;
	rc = merge_range(r, range[0], range[1], inserted, changed);
	if (rc == SC_E_CONSTRAINT || rc == SC_E_DATA)
		return find_failure(r, rc, range[0], range[1]);
	return rc == SC_OK ? sc_exec(r->db, "release savepoint schemac_seed") : rc;
}

sc_rc seed_merge(struct seed_run *r)
{
	size_t inserted = 0, changed = 0;
	sc_rc rc = SC_OK;

	if (!r->rows)
		return SC_OK;
	if (seed_is_keyed(r->seed)) {
		rc = refuse_doubles(r);
		if (rc == SC_OK)
			rc = refuse_fixed(r);
	}
	if (rc == SC_OK)
		rc = seed_prune_note(r);
	if (rc == SC_OK)
		rc = merge_all(r, &inserted, &changed);
	if (rc == SC_OK)
		rc = sc_exec(r->db, r->words->clear);
	r->count->inserted += inserted;
	r->count->changed += changed;
	if (r->seed->flags & SC_SEED_KEEP)
		r->count->skipped += r->rows - inserted;
	else
		r->count->same += r->rows - inserted - changed;
	r->rows = 0;
	return rc;
}
