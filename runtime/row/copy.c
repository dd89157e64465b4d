/* Many rows at once: PostgreSQL's binary COPY in both directions; on SQLite inserts in one transaction, and a cursor.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db_postgres_row.h"
#include "runtime/row/row.h"

enum { SEND_BYTES = 64 * 1024, SCRATCH_ROWS = 64 };
static const char signature[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0";
enum { SIGNATURE_SIZE = 19 };

static void put16(struct str *s, uint16_t n)
{
	uint16_t big = htobe16(n);

	str_add_bytes(s, (const char *)&big, sizeof(big));
}

static void put32(struct str *s, uint32_t n)
{
	uint32_t big = htobe32(n);

	str_add_bytes(s, (const char *)&big, sizeof(big));
}

static int is_in(const unsigned char *mask, size_t number)
{
	return mask[number / 8] >> number % 8 & 1;
}

/* COPY has no casts: a column that goes as text has no binary form that is known here. */
static int can_copy(const sc_relation *r, const unsigned char *mask)
{
	size_t i;

	for (i = 0; i < r->field_count; i++)
		if ((!mask || is_in(mask, i)) && r->fields[i].type == SC_TYPE_AS_TEXT)
			return 0;
	return 1;
}

static void copy_sql(struct str *sql, const sc_relation *r, const unsigned char *mask)
{
	size_t i, count = 0;

	str_printf(sql, "/* %s_copy_in */ copy ", r->label);
	str_qualified(sql, r->schema, r->name);
	for (i = 0; i < r->field_count; i++) {
		if (!is_in(mask, i))
			continue;
		str_add(sql, count++ ? ", " : " (");
		str_ident(sql, r->fields[i].name);
	}
	str_add(sql, ") from stdin (format binary)");
}

/* A COPY has one list of columns: all rows must have the same fields set. */
static sc_rc differs(sc_db *db, const sc_relation *r, size_t number)
{
	return db_fail(db, SC_E_ARGUMENT, NULL, r->label, "set the same fields in all rows, or use insert_many",
	               "row %zu has other fields set than the first one", number + 1);
}

static void put_row(struct str *s, const struct row_params *params)
{
	const struct db_value *v = params->values, *end = v + params->count;

	put16(s, (uint16_t)params->count);
	for (; v < end; v++) {
		put32(s, v->kind == DB_NULL ? UINT32_MAX : (uint32_t)v->length);
		if (v->kind != DB_NULL)
			str_add_bytes(s, v->bytes, v->length);
	}
}

static sc_rc send_rows(sc_db *db, const struct row_layout *layout, const unsigned char *mask, const char *fresh,
                       size_t count, struct str *s)
{
	const sc_relation *r = layout->relation;
	struct row_params params = { 0 };
	unsigned char *own = NULL;
	sc_rc rc = SC_OK;
	size_t i;

	str_add_bytes(s, signature, SIGNATURE_SIZE);
	for (i = 0; rc == SC_OK && i < count; i++, fresh += r->set_size) {
		if (i % SCRATCH_ROWS == 0) {
			sc_arena_reset(&db->rows->scratch);
			params = (struct row_params){ 0 };
			own = row_mask(db, layout);
			if (!own)
				return db->error.rc;
		}
		params.count = 0;
		memset(own, 0, layout->mask_size);
		rc = row_gather(db, layout, fresh, &params, own);
		if (rc == SC_OK && memcmp(own, mask, layout->mask_size) != 0)
			rc = differs(db, r, i);
		if (rc == SC_OK)
			put_row(s, &params);
		if (rc != SC_OK || s->length < SEND_BYTES)
			continue;
		rc = db->driver->rows->copy_put(db, s->data, s->length);
		str_clear(s);
	}
	put16(s, UINT16_MAX);
	if (rc == SC_OK)
		rc = str_failed(s) ? db_no_memory(db) : db->driver->rows->copy_put(db, s->data, s->length);
	return rc;
}

static sc_rc copy_binary(sc_db *db, const struct row_layout *layout, const unsigned char *mask, const void *fresh,
                         size_t count)
{
	const struct db_row_driver *driver = db->driver->rows;
	struct str sql = { 0 }, bytes = { 0 };
	sc_rc rc, ended;

	copy_sql(&sql, layout->relation, mask);
	rc = str_failed(&sql) ? db_no_memory(db) : driver->copy_in(db, str_text(&sql));
	if (rc == SC_OK) {
		rc = send_rows(db, layout, mask, fresh, count, &bytes);
		ended = driver->copy_end(db, rc != SC_OK);
		rc = rc == SC_OK ? ended : rc;
	}
	str_free(&sql);
	str_free(&bytes);
	return row_error(db, layout->relation, rc);
}

/* The mask outlives the scratch arena, which is reset on the way. */
static sc_rc try_binary(sc_db *db, const sc_relation *r, const void *fresh, size_t count, int *done)
{
	const struct row_layout *layout = row_layout(db, r);
	struct row_params params = { 0 };
	unsigned char *mask = layout ? mem_heap(1, layout->mask_size + 1) : NULL;
	sc_rc rc;

	if (!mask)
		return layout ? db_no_memory(db) : db->error.rc;
	rc = row_gather(db, layout, fresh, &params, mask);
	*done = rc == SC_OK && params.count && can_copy(r, mask);
	if (*done)
		rc = copy_binary(db, layout, mask, fresh, count);
	free(mask);
	return rc;
}

sc_rc sc_row_copy_in(sc_db *db, const sc_relation *r, const void *fresh, size_t count)
{
	int done = 0;
	sc_rc rc = SC_OK;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!count)
		return SC_OK;
	if (!fresh)
		return db_fail(db, SC_E_ARGUMENT, NULL, r->label, NULL, "there are no rows to copy");
	if (db->driver->rows->copy_in)
		rc = try_binary(db, r, fresh, count, &done);
	return rc != SC_OK || done ? rc : sc_row_insert_many(db, r, fresh, count, NULL, NULL);
}

/* ---- out ---- */

static void copy_out_sql(struct str *sql, const struct row_state *state, const sc_relation *r)
{
	size_t i, count = 0;

	str_printf(sql, "/* %s_copy_out */ copy (select ", r->label);
	for (i = 0; i < r->field_count; i++) {
		if (!row_has(state, &r->fields[i]))
			continue;
		str_add(sql, count++ ? ", " : "");
		str_ident(sql, r->fields[i].name);
		str_add(sql, r->fields[i].type == SC_TYPE_AS_TEXT ? "::text" : "");
	}
	str_add(sql, " from ");
	str_qualified(sql, r->schema, r->name);
	str_add(sql, ") to stdout (format binary)");
}

struct outgoing {
	const struct row_layout *layout;
	sc_arena arena;
	void *row;
	size_t column;
	int (*each)(void *context, const void *row);
	void *context;
};

/* Of texts there is no NUL behind on the wire, so all is copied. */
static enum db_fault decode_tuple(struct outgoing *o, const char *bytes, const char *end)
{
	size_t i;

	if (end - bytes < 2 || load16(bytes) != o->layout->slot_count)
		return DB_FAULT_FORM;
	bytes += 2;
	for (i = 0; i < o->layout->slot_count; i++) {
		const struct db_slot *slot = &o->layout->slots[i];
		char *field = (char *)o->row + slot->offset;
		enum db_fault fault;
		int32_t length;

		o->column = i;
		if (end - bytes < 4)
			return DB_FAULT_FORM;
		length = (int32_t)load32(bytes);
		bytes += 4;
		if (length > end - bytes || length < -1)
			return DB_FAULT_FORM;
		fault = length < 0 ? db_set_null(slot, field)
		                   : postgres_decode(slot, &o->arena, 1, bytes, (size_t)length, field);
		if (fault)
			return fault;
		bytes += length < 0 ? 0 : length;
	}
	return bytes == end ? DB_FAULT_NONE : DB_FAULT_FORM;
}

/* The last piece holds the two bytes that end it. The first begins with the signature. */
static sc_rc take_piece(sc_db *db, struct outgoing *o, const char *bytes, size_t length, int *stop)
{
	enum db_fault fault;

	if (length >= SIGNATURE_SIZE && memcmp(bytes, signature, 11) == 0) {
		bytes += SIGNATURE_SIZE;
		length -= SIGNATURE_SIZE;
	}
	if (!length || (length == 2 && load16(bytes) == UINT16_MAX))
		return SC_OK;
	sc_arena_reset(&o->arena);
	fault = decode_tuple(o, bytes, bytes + length);
	if (!fault) {
		*stop = o->each(o->context, o->row) != 0;
		return SC_OK;
	}
	return fault == DB_FAULT_MEMORY ? db_no_memory(db)
	                                : db_fail(db, SC_E_SCHEMA, NULL, o->layout->relation->label, NULL,
	                                          "column %zu does not fit its field", o->column + 1);
}

/* After an error, or when the caller has enough, the rest is read and dropped. */
static sc_rc take_pieces(sc_db *db, struct outgoing *o)
{
	const struct db_row_driver *driver = db->driver->rows;
	sc_rc rc = SC_OK, got;
	size_t length;
	char *bytes;
	int stop = 0;

	while ((got = driver->copy_get(db, &bytes, &length)) == SC_OK) {
		if (rc == SC_OK && !stop)
			rc = take_piece(db, o, bytes, length, &stop);
		driver->copy_free(bytes);
	}
	return rc == SC_OK && got != SC_NOT_FOUND ? got : rc;
}

static sc_rc out_binary(sc_db *db, const sc_relation *r, struct outgoing *o)
{
	struct str sql = { 0 };
	sc_rc rc;

	o->layout = row_layout(db, r);
	if (!o->layout)
		return db->error.rc;
	copy_out_sql(&sql, db->rows, r);
	rc = str_failed(&sql) ? db_no_memory(db) : db->driver->rows->copy_out(db, str_text(&sql));
	if (rc == SC_OK) {
		db->reading = 1;
		rc = take_pieces(db, o);
		db->reading = 0;
	}
	str_free(&sql);
	return row_error(db, r, rc);
}

static sc_rc out_by_cursor(sc_db *db, const sc_relation *r, struct outgoing *o)
{
	sc_cursor cursor;
	sc_rc rc = sc_row_all(db, r, &cursor);

	while (rc == SC_OK) {
		rc = sc_row_next(&cursor, o->row);
		if (rc == SC_OK && o->each(o->context, o->row) != 0)
			rc = SC_NOT_FOUND;
	}
	sc_cursor_close(&cursor);
	return rc == SC_NOT_FOUND ? SC_OK : rc;
}

sc_rc sc_row_copy_out(sc_db *db, const sc_relation *r, int (*each)(void *context, const void *row), void *context)
{
	struct outgoing o = { .each = each, .context = context };
	sc_rc rc;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	if (!each)
		return db_fail(db, SC_E_ARGUMENT, NULL, r->label, NULL, "there is no function to give the rows to");
	o.row = mem_heap(1, r->row_size + 1u);
	if (!o.row)
		return db_no_memory(db);
	rc = db->driver->rows->copy_out ? out_binary(db, r, &o) : out_by_cursor(db, r, &o);
	sc_arena_free(&o.arena);
	free(o.row);
	return rc;
}

sc_rc sc_row_refresh(sc_db *db, const sc_relation *r, bool concurrently)
{
	struct str sql = { 0 };
	sc_rc rc;

	if (!row_begin(db))
		return db ? db->error.rc : SC_E_ARGUMENT;
	str_add(&sql, concurrently ? "refresh materialized view concurrently " : "refresh materialized view ");
	str_qualified(&sql, r->schema, r->name);
	rc = str_failed(&sql) ? db_no_memory(db) : db->driver->exec(db, str_text(&sql));
	str_free(&sql);
	return row_error(db, r, rc);
}
