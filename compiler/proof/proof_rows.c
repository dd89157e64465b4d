/* A catalog in, rows in the database that holds it out, and whether they stayed. */
#include "compiler/proof/proof_rows.h"

#include <stdio.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/out/bundle.h"
#include "compiler/proof/proof_kept.h"
#include "compiler/proof/proof_value.h"

enum { ROWS = 3, PASSES = 4, TRIES = 24 };

static int is_postgres(const struct proof_rows *r)
{
	return r->plan->dialect == &dialect_postgres;
}

/* ---- which tables, and what of them must stay ---- */

/* On the way back a computed column is computed again, from columns that the way there may have dropped. */
enum proof_part { PROOF_ALL, PROOF_PLAIN };

/* Is `part` a partition of the table, at any depth? */
static int is_partition_of(const struct catalog *c, const struct object *part, const struct object *table)
{
	const struct object *o = part;

	while (o && o->kind == KIND_TABLE && attr_get(o, ATTR_PARTITION_OF)) {
		o = bundle_table_named(c, attr_get(o, ATTR_PARTITION_OF));
		if (o && strcmp(o->name, table->name) == 0 && strcmp(o->schema, table->schema) == 0)
			return 1;
	}
	return 0;
}

/* Does the plan say so: of a table that it drops (and makes anew), or a partition of it; of a column that it changes?
 */
static int may_lose(const struct plan *plan, const struct object *o)
{
	size_t i;

	for (i = 0; i < plan->count; i++) {
		const struct object *about = plan->steps[i].object;

		if (!(plan->steps[i].hazards & HAZARD_BIT(DATA_LOSS)))
			continue;
		if (!o->parent && plan->steps[i].action == ACTION_DROP && is_partition_of(plan->have, about, o))
			return 1;
		if ((o->parent || plan->steps[i].action == ACTION_DROP) && about->kind == o->kind &&
		    strcmp(about->name, o->name) == 0 && strcmp(about->schema, o->schema) == 0 &&
		    (!o->parent || strcmp(about->parent->name, o->parent->name) == 0))
			return 1;
	}
	return 0;
}

/* A partition's rows are those of its parent. */
static int has_rows(const struct object *o)
{
	return o->kind == KIND_TABLE && !attr_get(o, ATTR_FORM) && !attr_get(o, ATTR_PARTITION_OF) &&
	       object_first(o, KIND_COLUMN);
}

void proof_rows_begin(struct proof_rows *r, struct mem *mem, const struct plan *plan)
{
	const struct object *o, *now = plan->have->objects;
	struct proof_table *t;

	*r = (struct proof_rows){ .mem = mem, .plan = plan, .begin_types = types_new(mem, plan->begin, NULL) };
	r->tables = mem_array(mem, plan->begin->count + 1, sizeof(*r->tables));
	for (o = plan->begin->objects; o; o = o->next, now = now->next) {
		if (!has_rows(o))
			continue;
		t = &r->tables[r->count++];
		*t = (struct proof_table){ .table = o, .renamed = now };
		if (!may_lose(plan, now))
			t->wanted = catalog_find(plan->want, NULL, now->kind, now->schema, now->name, now->signature);
	}
}

static int same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

/* The column that is wanted where its values must stay. */
static const struct object *stays(const struct proof_rows *r, const struct proof_table *t, const struct object *column,
                                  enum proof_part part)
{
	const struct object *w =
	        t->wanted ? catalog_find(r->plan->want, t->wanted, KIND_COLUMN, column->schema, column->name, NULL)
	                  : NULL;

	/* what becomes plain keeps what was computed, what becomes computed has another value */
	if (part == PROOF_PLAIN && attr_get(column, ATTR_GENERATED))
		return NULL;
	return w && !attr_get(w, ATTR_GENERATED) && !attr_get(w, ATTR_USING) && !may_lose(r->plan, column) ? w : NULL;
}

/* The expression for what must stay of a column; 0, with nothing added: nothing. */
static int add_kept(const struct proof_rows *r, struct str *s, const struct object *column, const struct object *wanted,
                    int behind)
{
	struct proof_kept kept = { .plan = r->plan, .begin_types = r->begin_types, .behind = behind };
	struct str name = { 0 };
	int is_kept;

	str_ident(&name, behind ? wanted->name : column->name);
	if (is_postgres(r)) {
		is_kept = proof_kept(&kept, s, str_text(&name), type_of_object(r->begin_types, column),
		                     type_of_object(r->plan->want_types, wanted));
	} else {
		is_kept = same(attr_get(wanted, ATTR_TYPE), attr_get(column, ATTR_TYPE));
		if (is_kept)
			str_printf(s, "quote(%s)", str_text(&name));
	}
	str_free(&name);
	return is_kept;
}

/* "select a::text, b::text from t order by 1, 2", under the old names or the new ones; 0 where nothing must stay. */
static int query_kept(const struct proof_rows *r, struct str *s, const struct proof_table *t, int behind,
                      enum proof_part part)
{
	const struct object *c = object_first(t->table, KIND_COLUMN), *now = object_first(t->renamed, KIND_COLUMN);
	const struct object *table = behind ? t->wanted : t->table;
	size_t count = 0, i;

	str_add(s, "select ");
	for (; c && now; c = object_after(c, KIND_COLUMN), now = object_after(now, KIND_COLUMN)) {
		const struct object *w = stays(r, t, now, part);
		size_t before = s->length;

		str_add(s, w && count ? ", " : "");
		if (w && add_kept(r, s, c, w, behind))
			count++;
		else
			s->length = before;
	}
	str_printf(s, " from %s", is_postgres(r) && !attr_get(table, ATTR_PARTITION_BY) ? "only " : "");
	str_qualified(s, table->schema, table->name);
	for (i = 0; i < count; i++)
		str_printf(s, "%s%zu", i ? ", " : " order by ", i + 1);
	return count > 0;
}

static int note_row(void *context, int columns, const char *const *values)
{
	struct str *rows = context;
	int i;

	for (i = 0; i < columns; i++)
		str_printf(rows, "%s%s\t", values[i] ? "=" : "null", values[i] ? values[i] : "");
	str_char(rows, '\n');
	return 0;
}

static sc_rc hash_rows(const struct proof_rows *r, sc_db *db, const struct proof_table *t, int behind,
                       enum proof_part part, char hash[65])
{
	struct str query = { 0 }, rows = { 0 };
	sc_rc rc = SC_OK;

	if (query_kept(r, &query, t, behind, part))
		rc = sc_query(db, str_text(&query), 0, NULL, note_row, &rows);
	hash_text(hash, str_text(&rows), rows.length);
	str_free(&query);
	str_free(&rows);
	return rc;
}

/* ---- making them ---- */

/* One row, by one try after the other; 0 when none was taken. */
static int make_row(struct proof_rows *r, sc_db *db, const struct object *table, int number)
{
	struct proof_value v = { .mem = r->mem,
		                 .db = db,
		                 .catalog = r->plan->begin,
		                 .types = r->begin_types,
		                 .table = table,
		                 .postgres = is_postgres(r),
		                 .row = number };
	struct str sql = { 0 };
	int made = 0, tries;

	proof_value_begin(&v);
	for (tries = 0; !made && tries < TRIES; tries++) {
		str_clear(&sql);
		made = proof_value_insert(&v, &sql) && sc_exec(db, str_text(&sql)) == SC_OK;
		if (!made)
			proof_value_blame(&v);
	}
	str_free(&sql);
	return made;
}

static void make_table(struct proof_rows *r, sc_db *db, struct proof_table *t)
{
	int i;

	for (i = 1; i <= ROWS && (i == 1 || t->rows); i++)
		t->rows += (size_t)make_row(r, db, t->table, i);
}

sc_rc proof_rows_make(struct proof_rows *r, sc_db *db)
{
	int pass, more = 1;
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; i < r->count; i++)
		r->tables[i].rows = 0;
	for (pass = 0; more && pass < PASSES; pass++) { /* a table that refers to another has its turn behind it */
		more = 0;
		for (i = 0; i < r->count; i++) {
			struct proof_table *t = &r->tables[i];

			if (t->rows || t->without)
				continue;
			make_table(r, db, t);
			more |= t->rows > 0;
		}
	}
	for (i = 0; rc == SC_OK && i < r->count; i++) {
		struct proof_table *t = &r->tables[i];

		if (!t->rows || !t->wanted)
			continue;
		rc = hash_rows(r, db, t, 0, PROOF_ALL, t->hash);
		if (rc == SC_OK)
			rc = hash_rows(r, db, t, 0, PROOF_PLAIN, t->hash_plain);
	}
	return rc;
}

sc_rc proof_rows_check(const struct proof_rows *r, sc_db *db, int behind, const struct proof_table **lost)
{
	char hash[65];
	sc_rc rc = SC_OK;
	size_t i;

	*lost = NULL;
	for (i = 0; rc == SC_OK && !*lost && i < r->count; i++) {
		const struct proof_table *t = &r->tables[i];

		if (!t->rows || !t->wanted)
			continue;
		rc = hash_rows(r, db, t, behind, behind ? PROOF_ALL : PROOF_PLAIN, hash);
		if (rc == SC_OK && strcmp(hash, behind ? t->hash : t->hash_plain) != 0)
			*lost = t;
	}
	return rc;
}

const struct proof_table *proof_rows_exclude(struct proof_rows *r, const struct object *of)
{
	const struct object *table = object_top(of);
	size_t i;

	for (i = 0; i < r->count; i++) {
		struct proof_table *t = &r->tables[i];

		if (t->rows && strcmp(t->renamed->name, table->name) == 0 &&
		    strcmp(t->renamed->schema, table->schema) == 0) {
			t->without = 1;
			return t;
		}
	}
	return NULL;
}

size_t proof_rows_count(const struct proof_rows *r, size_t *tables)
{
	size_t rows = 0, i;

	*tables = 0;
	for (i = 0; i < r->count; i++) {
		if (!r->tables[i].wanted)
			continue;
		rows += r->tables[i].rows;
		*tables += r->tables[i].rows > 0;
	}
	return rows;
}
