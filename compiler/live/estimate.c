/* Sizes of live tables in, seconds of the steps out; see estimate.h. */
#include "compiler/live/estimate.h"
#include "compiler/front/dialects.h"

#include <stdlib.h>
#include <string.h>

/* Bytes a second, and what is done before anybody looks. */
static const double read_rate = 200e6, write_rate = 50e6, small = 8e6;

struct size {
	const char *schema, *name; /* "" where there are no schemas */
	double bytes;
};

struct sizes {
	struct mem *mem;
	struct size *items;
	size_t count, room;
};

static void add(struct sizes *s, const char *schema, const char *name, double bytes)
{
	struct size *grown = mem_grow(s->mem, s->items, s->count, &s->room, sizeof(*grown));

	if (!grown)
		return;
	s->items = grown;
	s->items[s->count++] = (struct size){ mem_text(s->mem, schema), mem_text(s->mem, name), bytes };
}

/* ---- PostgreSQL ---- */

static int note_size(void *context, int columns, const char *const *values)
{
	if (columns == 3 && values[0] && values[1] && values[2])
		add(context, values[0], values[1], strtod(values[2], NULL));
	return 0;
}

static sc_rc read_postgres(sc_db *db, struct sizes *s)
{
	return sc_query(db,
	                "select n.nspname, c.relname, pg_catalog.pg_table_size(c.oid) from pg_catalog.pg_class c "
	                "join pg_catalog.pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and "
	                "c.relpages > 1000",
	                0, NULL, note_size, s);
}

/* ---- SQLite: a table's share of the file is that of its rows ---- */

static int note_number(void *context, int columns, const char *const *values)
{
	double *number = context;

	*number = columns == 1 && values[0] ? strtod(values[0], NULL) : 0;
	return 0;
}

/* The last row's number: how many there are would have to be counted. */
static sc_rc read_rows(sc_db *db, const char *table, double *rows)
{
	struct str sql = { 0 };
	sc_rc rc;

	*rows = 0;
	str_add(&sql, "select max(rowid) from ");
	str_ident(&sql, table);
	rc = sc_query(db, str_text(&sql), 0, NULL, note_number, rows);
	str_free(&sql);
	return rc;
}

static int has_rowid(const struct object *o)
{
	return o->kind == KIND_TABLE && !attr_find(o, ATTR_WITHOUT_ROWID) && !attr_get(o, ATTR_FORM);
}

static sc_rc read_sqlite(sc_db *db, const struct catalog *live, struct sizes *s)
{
	double pages = 0, page = 0, all = 0;
	const struct object *o;
	size_t i;
	sc_rc rc = sc_query(db, "pragma page_count", 0, NULL, note_number, &pages);

	if (rc == SC_OK)
		rc = sc_query(db, "pragma page_size", 0, NULL, note_number, &page);
	for (o = live->objects; o && rc == SC_OK && pages * page > small; o = o->next) {
		double rows;

		if (!has_rowid(o))
			continue;
		rc = read_rows(db, o->name, &rows);
		add(s, o->schema, o->name, rows);
		all += rows;
	}
	for (i = 0; i < s->count; i++)
		s->items[i].bytes *= all > 0 ? pages * page / all : 0;
	return rc;
}

/* ---- steps ---- */

static int compare(const void *left, const void *right)
{
	const struct size *a = left, *b = right;
	int by = strcmp(a->name, b->name);

	return by ? by : strcmp(a->schema, b->schema);
}

static int is_long(const struct step *step)
{
	return (step->rewrites || step->scans) && step->locked;
}

static void set_seconds(const struct sizes *s, struct step *step)
{
	struct size key = { step->locked->schema, step->locked->name, 0 };
	const struct size *found = s->count ? bsearch(&key, s->items, s->count, sizeof(key), compare) : NULL;

	if (found && found->bytes > small)
		step->seconds = found->bytes / (step->rewrites ? write_rate : read_rate);
}

sc_rc estimate_steps(sc_db *db, struct plan *plan)
{
	struct sizes s = { .mem = plan->mem };
	size_t i = 0;
	sc_rc rc;

	while (i < plan->count && !is_long(&plan->steps[i]))
		i++;
	if (i == plan->count)
		return SC_OK;
	rc = plan->dialect == &dialect_postgres ? read_postgres(db, &s) : read_sqlite(db, plan->begin, &s);
	if (s.count > 1)
		qsort(s.items, s.count, sizeof(*s.items), compare);
	for (; rc == SC_OK && i < plan->count; i++)
		if (is_long(&plan->steps[i]))
			set_seconds(&s, &plan->steps[i]);
	return rc;
}
