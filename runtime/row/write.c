/* Rows into tables: insert, upsert, update, delete. */
#include <stdlib.h>
#include <string.h>

#include "runtime/row/row.h"

enum { PARAMS_MOST = 32000, UPSERT_TRIES = 5 };

static sc_rc wrong_call(sc_db *db, const sc_relation *r, const char *what)
{
	return db_fail(db, SC_E_ARGUMENT, NULL, r->label, NULL, "%s", what);
}

/* What is given of a row that is written: its parameters, and which fields they are of. */
struct given {
	const struct row_layout *layout;
	struct row_params params;
	unsigned char *mask;
};

static sc_rc gather(sc_db *db, const sc_relation *r, const void *fresh, struct given *given)
{
	*given = (struct given){ .layout = row_layout(db, r) };
	if (given->layout)
		given->mask = row_mask(db, given->layout);
	if (!given->mask)
		return db->error.rc;
	return row_gather(db, given->layout, fresh, &given->params, given->mask);
}

static sc_rc add_key(sc_db *db, struct row_params *params, const sc_relation *r, unsigned number,
                     const void *const *values)
{
	const sc_key *key = &r->keys[number];
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && i < key->given; i++)
		rc = row_param(db, params, &r->fields[key->columns[i]], values[i]);
	return rc;
}

static int can_write(sc_db *db, const sc_relation *r, const void *fresh, const sc_arena *arena, const void *row)
{
	if (!fresh || (row && !arena))
		wrong_call(db, r, fresh ? "a row that is returned needs an arena" : "there is no row to write");
	else if (r->flags & SC_RELATION_VIEW)
		wrong_call(db, r, "a view takes no rows");
	else
		return 1;
	return 0;
}

/* On SQLite what triggers have done to the row since is read again, by its primary key. */
static sc_rc read_again(sc_db *db, const sc_relation *r, sc_arena *arena, void *row)
{
	const struct row_ask ask = { .relation = r, .op = OP_GET };
	struct row_params params = { 0 };
	struct row_statement *st;
	const sc_key *key = r->keys;
	sc_rc rc = SC_OK;
	size_t i;

	if (!row || db->rows->system != SYSTEM_SQLITE || !(r->flags & SC_RELATION_TRIGGERS) || !r->key_count ||
	    !(key->flags & SC_KEY_PRIMARY))
		return SC_OK;
	st = row_statement(db, &ask);
	for (i = 0; rc == SC_OK && i < key->given; i++)
		rc = row_param(db, &params, &r->fields[key->columns[i]], row_value(&r->fields[key->columns[i]], row));
	return !st ? db->error.rc : rc == SC_OK ? row_run_one(db, st, &params, arena, row, NULL) : rc;
}

/* One row by a statement whose parameters are what is given. */
static sc_rc write_one(sc_db *db, const struct row_ask *ask, const struct given *given, sc_arena *arena, void *row)
{
	struct row_statement *st = row_statement(db, ask);
	int64_t affected;
	sc_rc rc;

	if (!st)
		return db->error.rc;
	rc = row_run_one(db, st, &given->params, arena, row, &affected);
	if (rc == SC_NOT_FOUND && !ask->returning && affected > 0)
		rc = SC_OK;
	return rc == SC_OK ? read_again(db, ask->relation, arena, row) : rc;
}

/* SC_NOT_FOUND: a trigger or a rule of the database has kept the row out. */
sc_rc sc_row_insert(sc_db *db, const sc_relation *r, const void *fresh, sc_arena *arena, void *row)
{
	struct row_ask ask = { .relation = r, .op = OP_INSERT, .count = 1, .returning = row != NULL };
	struct given given;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!can_write(db, r, fresh, arena, row) || gather(db, r, fresh, &given) != SC_OK)
		return db->error.rc;
	ask.mask = given.mask;
	return write_one(db, &ask, &given, arena, row);
}

/* ---- many ---- */

static sc_rc read_rows(sc_db *db, struct row_statement *st, const struct row_params *params, sc_arena *arena,
                       char *rows, size_t count)
{
	struct db_rows running = { .arena = arena, .copies = 1 };
	const struct db_row_driver *driver = db->driver->rows;
	sc_rc rc = row_start(db, st, &running, params, 0);
	size_t got = 0;
	char last;

	if (rc != SC_OK)
		return rc;
	while (rows && got < count && (rc = row_next(db, &running, rows + got * st->ask.relation->row_size)) == SC_OK)
		got++;
	if (rc == SC_OK)
		rc = driver->next(db, &running, &last);
	driver->end(db, &running);
	if (rc == SC_NOT_FOUND && rows && got < count)
		return db_fail(db, SC_E_DATA, NULL, st->ask.relation->label, NULL,
		               "the database has kept out %zu of the rows", count - got);
	return rc == SC_NOT_FOUND ? SC_OK : row_error(db, st->ask.relation, rc);
}

enum { CHUNK_ROWS = 256 };

/* The largest of a few sizes, so that few statements are prepared. */
static size_t chunk_of(const sc_relation *r, size_t count)
{
	static const size_t sizes[] = { CHUNK_ROWS, 32, 4 };
	size_t i;

	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		if (count >= sizes[i] && sizes[i] * r->field_count <= PARAMS_MOST)
			return sizes[i];
	return 1;
}

/* Parameters of the rows from here that have the same fields given, and how many these are. */
static sc_rc gather_same(sc_db *db, const sc_relation *r, const char *fresh, size_t count, struct given *given,
                         size_t *same)
{
	unsigned char *mask;
	sc_rc rc = gather(db, r, fresh, given);
	size_t least;

	*same = 1;
	if (rc != SC_OK || !given->params.count) /* default values: one by one */
		return rc;
	mask = row_mask(db, given->layout);
	if (!mask)
		return db->error.rc;
	for (; *same < count; ++*same) {
		least = given->params.count;
		memset(mask, 0, given->layout->mask_size);
		rc = row_gather(db, given->layout, fresh + *same * r->set_size, &given->params, mask);
		if (rc != SC_OK)
			return rc;
		if (memcmp(mask, given->mask, given->layout->mask_size) != 0) {
			given->params.count = least;
			break;
		}
	}
	return SC_OK;
}

/* A statement of as many rows as go into one. */
static sc_rc insert_chunk(sc_db *db, struct row_ask *ask, const char *fresh, size_t *count, sc_arena *arena, char *rows)
{
	const sc_relation *r = ask->relation;
	size_t chunk = chunk_of(r, *count), same, each, i;
	struct row_statement *st;
	struct given given;
	sc_rc rc;

	sc_arena_reset(&db->rows->scratch);
	rc = gather_same(db, r, fresh, chunk, &given, &same);
	if (rc != SC_OK)
		return rc;
	each = given.params.count / same;
	*count = chunk_of(r, same);
	given.params.count = each * *count;
	ask->mask = given.mask;
	ask->count = (uint32_t)*count;
	st = row_statement(db, ask);
	if (!st)
		return db->error.rc;
	rc = read_rows(db, st, &given.params, arena, rows, *count);
	for (i = 0; rc == SC_OK && rows && i < *count; i++)
		rc = read_again(db, r, arena, rows + i * r->row_size);
	return rc;
}

static sc_rc insert_all(sc_db *db, const sc_relation *r, const char *fresh, size_t count, sc_arena *arena, char *rows)
{
	struct row_ask ask = { .relation = r, .op = OP_INSERT, .returning = rows != NULL };
	sc_rc rc = SC_OK;
	size_t done, chunk;

	for (done = 0; rc == SC_OK && done < count; done += chunk) {
		chunk = count - done;
		rc = insert_chunk(db, &ask, fresh + done * r->set_size, &chunk, arena,
		                  rows ? rows + done * r->row_size : NULL);
	}
	return rc;
}

/* All rows or none: in a transaction of their own where none is open. */
sc_rc sc_row_insert_many(sc_db *db, const sc_relation *r, const void *fresh, size_t count, sc_arena *arena, void *rows)
{
	int alone;
	sc_rc rc;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!count)
		return SC_OK;
	if (!can_write(db, r, fresh, arena, rows))
		return db->error.rc;
	alone = db->in_transaction == DB_NO_TRANSACTION;
	rc = alone ? sc_begin(db) : SC_OK;
	if (rc != SC_OK)
		return rc;
	rc = insert_all(db, r, fresh, count, arena, rows);
	if (alone && rc == SC_OK)
		rc = sc_commit(db);
	if (alone && rc != SC_OK)
		sc_rollback(db);
	return rc;
}

/* ---- upsert ---- */

static int has_key(const sc_relation *r, unsigned number, const void *fresh, const void **values)
{
	const sc_key *key = &r->keys[number];
	size_t i;

	for (i = 0; i < key->given; i++)
		if (row_given(r, &r->fields[key->columns[i]], fresh, &values[i]) != SC_GIVEN || !values[i])
			return 0;
	return 1;
}

/* PostgreSQL does both in one statement, which says behind the row which it was. */
static sc_rc upsert_at_once(sc_db *db, struct row_ask *ask, const struct given *given, sc_arena *arena, void *row,
                            bool *inserted)
{
	const sc_relation *r = ask->relation;
	char *whole = sc_arena_alloc(&db->rows->scratch, r->row_size + 1u);
	sc_rc rc;

	if (!whole)
		return db_no_memory(db);
	if (row)
		memcpy(whole, row, r->row_size);
	rc = write_one(db, ask, given, arena, whole);
	if (rc != SC_OK)
		return rc;
	if (row)
		memcpy(row, whole, r->row_size);
	*inserted = whole[r->row_size] != 0;
	return SC_OK;
}

static sc_rc update_given(sc_db *db, const sc_relation *r, unsigned number, const void *const *key,
                          const struct given *given, sc_arena *arena, void *row)
{
	const struct row_ask ask = {
		.relation = r, .op = OP_UPDATE, .key = (uint16_t)number, .returning = row != NULL, .mask = given->mask
	};
	struct given with_key = *given;
	sc_rc rc = add_key(db, &with_key.params, r, number, key);

	return rc == SC_OK ? write_one(db, &ask, &with_key, arena, row) : rc;
}

/* Elsewhere an insert that gives way, then an update; again where the row was deleted between the two. */
static sc_rc upsert_by_two(sc_db *db, struct row_ask *ask, const struct given *given, const void *const *key,
                           sc_arena *arena, void *row, bool *inserted)
{
	sc_rc rc = SC_NOT_FOUND;
	int tries;

	ask->op = OP_INSERT_NEW;
	for (tries = 0; rc == SC_NOT_FOUND && tries < UPSERT_TRIES; tries++) {
		rc = write_one(db, ask, given, arena, row);
		*inserted = rc == SC_OK;
		if (rc == SC_NOT_FOUND)
			rc = update_given(db, ask->relation, ask->key, key, given, arena, row);
	}
	if (rc == SC_NOT_FOUND)
		return db_fail(db, SC_E_RETRY, NULL, ask->relation->label, NULL,
		               "the row is inserted and deleted again and again by others");
	return rc;
}

sc_rc sc_row_upsert(sc_db *db, const sc_relation *r, unsigned number, const void *fresh, sc_arena *arena, void *row,
                    bool *inserted)
{
	struct row_ask ask = {
		.relation = r, .op = OP_UPSERT, .count = 1, .key = (uint16_t)number, .returning = row != NULL
	};
	struct given given;
	const void **key;
	bool ignored;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!can_write(db, r, fresh, arena, row) || gather(db, r, fresh, &given) != SC_OK)
		return db->error.rc;
	ask.mask = given.mask;
	key = sc_arena_alloc(&db->rows->scratch, r->keys[number].given * sizeof(*key));
	if (!key)
		return db_no_memory(db);
	if (!has_key(r, number, fresh, key))
		return wrong_call(db, r, "an upsert needs all columns of the key, none of them NULL");
	if (!inserted)
		inserted = &ignored;
	if (db->rows->system == SYSTEM_POSTGRES && !(r->flags & SC_RELATION_PARTITIONED))
		return upsert_at_once(db, &ask, &given, arena, row, inserted);
	return upsert_by_two(db, &ask, &given, key, arena, row, inserted);
}

/* ---- update, delete ---- */

/* A patch without anything set: is the row there? */
static sc_rc read_unchanged(sc_db *db, const sc_relation *r, unsigned number, const void *const *key, sc_arena *arena,
                            void *row)
{
	return row ? sc_row_get(db, r, number, key, arena, row) : sc_row_exists(db, r, number, key);
}

sc_rc sc_row_update(sc_db *db, const sc_relation *r, unsigned number, const void *const *key, const void *patch,
                    sc_arena *arena, void *row)
{
	struct given given;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!can_write(db, r, patch, arena, row) || gather(db, r, patch, &given) != SC_OK)
		return db->error.rc;
	if (!given.params.count)
		return read_unchanged(db, r, number, key, arena, row);
	return update_given(db, r, number, key, &given, arena, row);
}

sc_rc sc_row_delete(sc_db *db, const sc_relation *r, unsigned number, const void *const *key)
{
	const struct row_ask ask = { .relation = r, .op = OP_DELETE, .key = (uint16_t)number };
	struct row_params params = { 0 };
	struct row_statement *st;
	int64_t affected;
	sc_rc rc;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	st = row_statement(db, &ask);
	if (!st)
		return db->error.rc;
	rc = add_key(db, &params, r, number, key);
	if (rc == SC_OK)
		rc = row_run_one(db, st, &params, NULL, NULL, &affected);
	return rc == SC_NOT_FOUND && affected > 0 ? SC_OK : rc;
}
