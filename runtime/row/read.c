/* Rows out of tables and views: by key, lists page by page, cursors. */
#include <stdlib.h>
#include <string.h>

#include "runtime/row/row.h"

enum { PAGE_ROWS = 100, KEYS_AT_ONCE = 4096 };

static sc_rc begin(sc_db *db)
{
	return row_begin(db) ? SC_OK : db ? db->error.rc : SC_E_ARGUMENT;
}

static sc_rc no_arena(sc_db *db, const sc_relation *r)
{
	return db_fail(db, SC_E_ARGUMENT, NULL, r->label, NULL, "rows need an arena to live in");
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

/* One row, found by a key. */
static sc_rc find(sc_db *db, const struct row_ask *ask, const void *const *key, sc_arena *arena, void *row)
{
	struct row_params params = { 0 };
	struct row_statement *st = row_statement(db, ask);
	sc_rc rc;

	if (!st)
		return db->error.rc;
	rc = add_key(db, &params, ask->relation, ask->key, key);
	return rc == SC_OK ? row_run_one(db, st, &params, arena, row, NULL) : rc;
}

sc_rc sc_row_get(sc_db *db, const sc_relation *r, unsigned number, const void *const *key, sc_arena *arena, void *row)
{
	const struct row_ask ask = { .relation = r, .op = OP_GET, .key = (uint16_t)number };
	sc_rc rc = begin(db);

	if (rc == SC_OK && (!arena || !row))
		return no_arena(db, r);
	return rc == SC_OK ? find(db, &ask, key, arena, row) : rc;
}

sc_rc sc_row_exists(sc_db *db, const sc_relation *r, unsigned number, const void *const *key)
{
	const struct row_ask ask = { .relation = r, .op = OP_EXISTS, .key = (uint16_t)number };
	int32_t one;
	sc_rc rc = begin(db);

	return rc == SC_OK ? find(db, &ask, key, NULL, &one) : rc;
}

sc_rc sc_row_count(sc_db *db, const sc_relation *r, uint64_t *count)
{
	const struct row_ask ask = { .relation = r, .op = OP_COUNT };
	const struct row_params none = { 0 };
	struct row_statement *st;
	int64_t number = 0;
	sc_rc rc = begin(db);

	if (rc != SC_OK)
		return rc;
	st = row_statement(db, &ask);
	rc = st ? row_run_one(db, st, &none, NULL, &number, NULL) : db->error.rc;
	*count = (uint64_t)number;
	return rc;
}

/* ---- many rows into an array ---- */

struct array {
	sc_arena *arena;
	char *rows;
	size_t count, room, size;
};

static int make_room(struct array *a)
{
	size_t room = a->room ? a->room * 2 : 16;
	char *grown;

	if (a->count < a->room)
		return 1;
	grown = room <= SIZE_MAX / (a->size + 1) ? sc_arena_alloc(a->arena, room * a->size) : NULL;
	if (!grown)
		return 0;
	if (a->count)
		memcpy(grown, a->rows, a->count * a->size);
	a->rows = grown;
	a->room = room;
	return 1;
}

/* Runs the statement and adds its rows. */
static sc_rc collect(sc_db *db, struct row_statement *st, const struct row_params *params, struct array *a)
{
	const struct db_row_driver *driver = db->driver->rows;
	struct db_rows rows = { .arena = a->arena, .copies = 1 };
	sc_rc rc = row_start(db, st, &rows, params, 0);

	if (rc != SC_OK)
		return rc;
	if (!a->room && rows.count > 16)
		a->room = (size_t)rows.count, a->rows = sc_arena_alloc(a->arena, a->room * a->size);
	do {
		if (!a->size || (a->room && !a->rows) || !make_room(a)) {
			rc = db_no_memory(db);
			break;
		}
		rc = row_next(db, &rows, a->rows + a->count * a->size);
		a->count += rc == SC_OK;
	} while (rc == SC_OK);
	driver->end(db, &rows);
	return rc == SC_NOT_FOUND ? SC_OK : row_error(db, st->ask.relation, rc);
}

/* A chunk is as large as one of a few statements; the last key fills it up. */
static sc_rc get_chunk(sc_db *db, const sc_relation *r, unsigned number, const char *values, size_t size, size_t count,
                       struct array *a)
{
	struct row_ask ask = { .relation = r, .op = OP_GET_MANY, .key = (uint16_t)number, .count = 1 };
	const sc_field *field = &r->fields[r->keys[number].columns[0]];
	struct row_params params = { 0 };
	struct row_statement *st;
	sc_rc rc = SC_OK;
	size_t i;

	while (ask.count < count)
		ask.count *= 4;
	st = row_statement(db, &ask);
	if (!st)
		return db->error.rc;
	for (i = 0; rc == SC_OK && i < ask.count; i++)
		rc = row_param(db, &params, field, values + (i < count ? i : count - 1) * size);
	return rc == SC_OK ? collect(db, st, &params, a) : rc;
}

sc_rc sc_row_get_many(sc_db *db, const sc_relation *r, unsigned number, const void *values, size_t size, size_t count,
                      sc_arena *arena, void *rows, size_t *found)
{
	struct array a = { .arena = arena, .size = r->row_size };
	sc_rc rc = begin(db);
	size_t done;

	if (rc == SC_OK && !arena)
		return no_arena(db, r);
	for (done = 0; rc == SC_OK && done < count; done += KEYS_AT_ONCE) {
		size_t chunk = count - done < KEYS_AT_ONCE ? count - done : KEYS_AT_ONCE;

		sc_arena_reset(&db->rows->scratch);
		rc = get_chunk(db, r, number, (const char *)values + done * size, size, chunk, &a);
	}
	if (rc != SC_OK)
		a.count = 0;
	memcpy(rows, &a.rows, sizeof(a.rows));
	*found = a.count;
	return rc;
}

/* ---- lists ---- */

static sc_rc list_params(sc_db *db, struct row_params *params, const sc_relation *r, const sc_key *key,
                         const struct row_ask *ask, const sc_page *page)
{
	static const sc_field limit = { "limit", NULL, SC_TYPE_INT8, 0, 0, 0 };
	size_t first = key->given, end = first + key->ordered, i, j;
	int64_t most = (int64_t)(page->limit ? page->limit : PAGE_ROWS);
	int one_way = row_is_one_way(key);
	sc_rc rc = SC_OK;

	for (i = one_way ? end - 1 : first; ask->after && rc == SC_OK && i < end; i++)
		for (j = first; rc == SC_OK && j <= i; j++) {
			int16_t column = key->columns[j];
			const sc_field *f = &r->fields[column < 0 ? ~column : column];

			rc = row_param(db, params, f, row_value(f, page->after));
		}
	return rc == SC_OK ? row_param(db, params, &limit, &most) : rc;
}

sc_rc sc_row_list(sc_db *db, const sc_relation *r, unsigned number, const void *const *key, sc_page *page,
                  sc_arena *arena, void *rows, size_t *count)
{
	sc_page first = { 0 };
	struct row_ask ask = { .relation = r, .op = OP_LIST, .key = (uint16_t)number };
	struct array a = { .arena = arena, .size = r->row_size };
	struct row_params params = { 0 };
	struct row_statement *st;
	sc_rc rc = begin(db);

	if (!page)
		page = &first;
	if (rc == SC_OK && !arena)
		return no_arena(db, r);
	if (rc != SC_OK)
		return rc;
	ask.after = page->after != NULL;
	ask.backward = page->backward;
	st = row_statement(db, &ask);
	rc = st ? add_key(db, &params, r, number, key) : db->error.rc;
	if (rc == SC_OK)
		rc = list_params(db, &params, r, &r->keys[number], &ask, page);
	if (rc == SC_OK)
		rc = collect(db, st, &params, &a);
	if (rc != SC_OK)
		a.count = 0;
	if (a.count)
		page->after = a.rows + (a.count - 1) * a.size;
	memcpy(rows, &a.rows, sizeof(a.rows));
	*count = a.count;
	return rc;
}

/* ---- cursors ---- */

struct cursor {
	struct db_rows rows;
	struct row_statement *statement;
	sc_arena arena; /* of the row that stands now */
};

sc_rc sc_row_all(sc_db *db, const sc_relation *r, sc_cursor *cursor)
{
	const struct row_ask ask = { .relation = r, .op = OP_ALL };
	const struct row_params none = { 0 };
	struct cursor *c;
	sc_rc rc;

	*cursor = (sc_cursor){ db, NULL };
	rc = begin(db);
	if (rc != SC_OK)
		return rc;
	c = mem_heap(1, sizeof(*c));
	if (!c)
		return db_no_memory(db);
	c->rows.arena = &c->arena;
	c->statement = row_statement(db, &ask);
	rc = c->statement ? row_start(db, c->statement, &c->rows, &none, 1) : db->error.rc;
	if (rc != SC_OK) {
		free(c);
		return rc;
	}
	cursor->state = c;
	db->reading = 1;
	return SC_OK;
}

sc_rc sc_row_next(sc_cursor *cursor, void *row)
{
	struct cursor *c = cursor->state;
	sc_rc rc;

	if (!c)
		return SC_NOT_FOUND;
	if (c->arena.blocks)
		sc_arena_reset(&c->arena);
	rc = row_next(cursor->db, &c->rows, row);
	if (rc == SC_OK)
		return SC_OK;
	rc = row_error(cursor->db, c->statement->ask.relation, rc);
	sc_cursor_close(cursor);
	return rc;
}

void sc_cursor_close(sc_cursor *cursor)
{
	struct cursor *c = cursor ? cursor->state : NULL;

	if (!c)
		return;
	cursor->db->driver->rows->end(cursor->db, &c->rows);
	cursor->db->reading = 0;
	sc_arena_free(&c->arena);
	free(c);
	cursor->state = NULL;
}
