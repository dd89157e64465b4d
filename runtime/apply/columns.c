/* Do the compiled structs fit the live tables? One query of all columns against the bundle's descriptors. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/bundle.h"
#include "runtime/apply/columns.h"
#include "runtime/sql.h"

static const struct {
	const char *dialect;
	const char *before; /* in the same transaction, so that types are told with their schema */
	const char *sql;
} queries[] = {
	{ "postgresql", "select set_config('search_path', '', true)", sql_pg_columns },
	{ "sqlite", "select 1", sql_sqlite_columns },
};

struct live_column {
	const char *schema, *table, *name, *type;
	int not_null;
};

struct live {
	struct mem *mem;
	struct live_column *columns;
	size_t count, room;
	const char *schema, *table; /* of the last row, so that a name is copied once a table */
};

static const char *same_or_copy(struct mem *mem, const char *last, const char *text)
{
	return last && strcmp(last, text) == 0 ? last : mem_text(mem, text);
}

static int read_column(void *context, int columns, const char *const *values)
{
	struct live *l = context;
	struct live_column *grown = mem_grow(l->mem, l->columns, l->count, &l->room, sizeof(*grown));

	if (!grown || columns != 5 || !values[0] || !values[1] || !values[2] || !values[3] || !values[4])
		return 1;
	l->columns = grown;
	grown += l->count++;
	l->schema = grown->schema = same_or_copy(l->mem, l->schema, values[0]);
	l->table = grown->table = same_or_copy(l->mem, l->table, values[1]);
	grown->name = mem_text(l->mem, values[2]);
	grown->type = mem_text(l->mem, values[3]);
	grown->not_null = *values[4] == 't' || *values[4] == '1';
	return l->mem->failed;
}

static int compare_columns(const void *left, const void *right)
{
	const struct live_column *a = left, *b = right;
	int by = strcmp(a->schema, b->schema);

	by = by ? by : strcmp(a->table, b->table);
	return by ? by : strcmp(a->name, b->name);
}

static int compare_tables(const void *left, const void *right)
{
	const struct live_column *a = left, *b = right;
	int by = strcmp(a->schema, b->schema);

	return by ? by : strcmp(a->table, b->table);
}

struct check {
	const struct live *live;
	struct str text;
	struct column_faults *faults;
};

static void tell(struct check *c, const sc_table *t, const char *column, const char *fault)
{
	if (c->faults->count++ >= COLUMN_FAULTS_SHOWN)
		return;
	str_separate(&c->text, "\n", '\n');
	str_add(&c->text, "table ");
	str_qualified(&c->text, t->schema, t->name);
	if (column)
		str_printf(&c->text, ": column %s", column);
	str_printf(&c->text, "%s %s", column ? "" : ":", fault);
}

/* A column may be stricter than the struct expects, never laxer: NULL has no place in a field for NOT NULL. */
static void check_column(struct check *c, const sc_table *t, const sc_column *column)
{
	struct live_column key = { t->schema, t->name, column->name, "", 0 };
	const struct live_column *live = bsearch(&key, c->live->columns, c->live->count, sizeof(key), compare_columns);
	struct str fault = { 0 };

	if (!live) {
		tell(c, t, column->name, "is missing");
		return;
	}
	if (strcmp(live->type, column->type) != 0)
		str_printf(&fault, "is %s, compiled for %s", live->type, column->type);
	else if (!column->nullable && !live->not_null)
		str_add(&fault, "may be null, compiled as not null");
	if (fault.length)
		tell(c, t, column->name, str_text(&fault));
	str_free(&fault);
}

static void check_table(struct check *c, const sc_table *t)
{
	struct live_column key = { t->schema, t->name, "", "", 0 };
	size_t i;

	if (!t->column_count)
		return;
	if (!c->live->count || !bsearch(&key, c->live->columns, c->live->count, sizeof(key), compare_tables)) {
		c->faults->missing_tables++;
		tell(c, t, NULL, "is missing");
		return;
	}
	for (i = 0; i < t->column_count; i++)
		check_column(c, t, &t->columns[i]);
}

static sc_rc read_live(sc_db *db, struct live *live)
{
	size_t i, failed;
	sc_rc rc = SC_E_DRIVER;

	for (i = 0; i < sizeof(queries) / sizeof(queries[0]); i++) {
		struct db_query both[] = { { .sql = queries[i].before },
			                   { .sql = queries[i].sql, .row = read_column, .context = live } };

		if (strcmp(queries[i].dialect, db->driver->dialect) == 0)
			rc = db_batch(db, both, 2, &failed);
	}
	if (live->mem->failed)
		return db_fail(db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory reading the live columns");
	if (rc == SC_OK && live->count)
		qsort(live->columns, live->count, sizeof(*live->columns), compare_columns);
	return rc;
}

sc_rc columns_check(sc_db *db, const sc_target *target, struct column_faults *faults)
{
	struct mem mem = { 0 };
	struct live live = { .mem = &mem };
	struct check c = { &live, { 0 }, faults };
	sc_rc rc = read_live(db, &live);
	size_t i;

	*faults = (struct column_faults){ 0 };
	for (i = 0; rc == SC_OK && i < target->table_count; i++)
		check_table(&c, &target->tables[i]);
	if (rc == SC_OK && faults->count) {
		if (faults->count > COLUMN_FAULTS_SHOWN)
			str_printf(&c.text, "\n... and %zu more", faults->count - COLUMN_FAULTS_SHOWN);
		rc = db_fail(db, SC_E_SCHEMA, NULL, NULL,
		             "run `schemac drift` to see who moved; migrate the database or compile again",
		             "the live columns differ from the compiled ones in %zu place%s", faults->count,
		             faults->count == 1 ? "" : "s");
		db_detail(db, str_text(&c.text));
	}
	str_free(&c.text);
	mem_free(&mem);
	return rc;
}

sc_rc sc_check_columns(sc_db *db, const sc_bundle *bundle)
{
	struct column_faults faults;
	const sc_target *target;
	sc_rc rc = bundle_enter(db, bundle);

	if (rc != SC_OK)
		return rc;
	target = bundle_target(db, bundle);
	return db_leave(db, target ? columns_check(db, target, &faults) : db->error.rc);
}
