/* What a seed asks of the database's own catalog: the operators of its key, and the sequences of its numbers. */
#include <string.h>

#include "runtime/apply/seed_run.h"
#include "runtime/sql.h"

sc_rc seed_operators(struct seed_run *r)
{
	const char *params[] = { r->seed->table, NULL };
	sc_rc rc = SC_OK;
	size_t i;

	r->equal = mem_array(r->mem, r->seed->column_count, sizeof(*r->equal));
	if (!r->equal)
		return db_no_memory(r->db);
	for (i = 0; rc == SC_OK && i < r->seed->column_count; i++) {
		r->equal[i] = "is";
		if (!r->words->has_operators || !(r->seed->columns[i].flags & SC_SEED_KEY))
			continue;
		params[1] = r->seed->columns[i].name;
		rc = db_value(r->db, r->mem, &r->equal[i], sql_pg_seed_operator, 2, params);
		if (rc == SC_OK && !r->equal[i])
			r->equal[i] = "operator(pg_catalog.=)";
	}
	return rc;
}

struct sequence {
	const char *oid, *name, *least, *most;
	int rises;
};

struct sequences {
	struct mem *mem;
	struct sequence *items;
	size_t count, room;
};

static int take_sequence(void *context, int columns, const char *const *values)
{
	struct sequences *s = context;
	struct sequence *grown;

	if (columns != 5)
		return 1;
	grown = mem_grow(s->mem, s->items, s->count, &s->room, sizeof(*grown));
	if (!grown)
		return 1;
	s->items = grown;
	grown[s->count++] = (struct sequence){ mem_text(s->mem, values[0]), mem_text(s->mem, values[1]),
		                               mem_text(s->mem, values[3]), mem_text(s->mem, values[4]),
		                               strcmp(values[2], "t") == 0 };
	return 0;
}

/* Forward only: what it gave already stays given. A number that it can never give is passed over. */
static sc_rc go_on(struct seed_run *r, const struct sequence *s, const char *column)
{
	const char *beyond = s->rises ? ">" : "<";
	struct str sql = { 0 };
	sc_rc rc;

	str_printf(
	        &sql,
	        "select pg_catalog.setval(%s::pg_catalog.oid::pg_catalog.regclass, used.most) from (select "
	        "pg_catalog.%s(%s)::pg_catalog.int8 as most from %s where %s operator(pg_catalog.>=) %s and %s "
	        "operator(pg_catalog.<=) %s) as used, %s as was where used.most operator(pg_catalog.%s) was.last_value "
	        "or (used.most operator(pg_catalog.=) was.last_value and not was.is_called)",
	        s->oid, s->rises ? "max" : "min", column, r->seed->table, column, s->least, column, s->most, s->name,
	        beyond);
	rc = str_failed(&sql) ? db_no_memory(r->db) : db_query(r->db, str_text(&sql), 0, NULL, NULL, NULL);
	str_free(&sql);
	return rc;
}

static sc_rc number_column(struct seed_run *r, const char *column)
{
	const char *params[] = { r->seed->table, column };
	struct sequences s = { .mem = r->mem };
	sc_rc rc = db_query(r->db, sql_pg_seed_sequence, 2, params, take_sequence, &s);
	size_t i;

	if (rc == SC_OK && r->mem->failed)
		return db_no_memory(r->db);
	for (i = 0; rc == SC_OK && i < s.count; i++)
		rc = go_on(r, &s.items[i], column);
	return rc;
}

/* SQLite notes the numbers of rows that are inserted, not of those that are updated. */
static sc_rc number_table(struct seed_run *r, const char *column)
{
	struct str sql = { 0 }, name = { 0 };
	const char *params[1];
	sc_rc rc;

	names_next(r->seed->table, NULL, &name);
	params[0] = str_text(&name);
	str_printf(
	        &sql,
	        "update sqlite_sequence set seq = (select max(%s) from %s) where name = $1 and seq < (select max(%s) "
	        "from %s)",
	        column, r->seed->table, column, r->seed->table);
	rc = str_failed(&sql) || str_failed(&name) ? db_no_memory(r->db)
	                                           : db_query(r->db, str_text(&sql), 1, params, NULL, NULL);
	str_free(&sql);
	str_free(&name);
	return rc;
}

sc_rc seed_number(struct seed_run *r)
{
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && !r->dry_run && i < r->seed->column_count; i++) {
		const sc_seed_column *c = &r->seed->columns[i];

		if (c->flags & SC_SEED_NUMBERED)
			rc = r->words->has_operators ? number_column(r, c->name) : number_table(r, c->name);
	}
	return rc;
}
