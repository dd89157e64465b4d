/* The prepared statements of a connection: found by what they do, made when they are missing, the least used given
 * back. */
#include <stdlib.h>
#include <string.h>

#include "runtime/row/row.h"

static void drop(sc_db *db, struct row_statement *st)
{
	db->driver->rows->forget(db, &st->db);
	str_free(&st->sql);
	free(st->oids);
	free(st);
}

/* When the handle is closed: the connection takes its statements along. */
static void free_state(sc_db *db)
{
	struct row_state *s = db->rows;
	struct row_statement *st, *older;

	db->session++; /* nothing is said to the server about each of them */
	for (st = s->newest; st; st = older) {
		older = st->older;
		drop(db, st);
	}
	sc_arena_free(&s->scratch);
	sc_arena_free(&s->memory);
	free(s);
	db->rows = NULL;
}

struct row_state *row_begin(sc_db *db)
{
	if (db_ready(db) != SC_OK)
		return NULL;
	if (!db->rows) {
		db->rows = mem_heap(1, sizeof(*db->rows));
		if (!db->rows) {
			db_no_memory(db);
			return NULL;
		}
		db->rows->system = strcmp(db->driver->dialect, "sqlite") == 0 ? SYSTEM_SQLITE : SYSTEM_POSTGRES;
		db->rows_free = free_state;
	}
	sc_arena_reset(&db->rows->scratch);
	return db->rows;
}

int row_has(const struct row_state *s, const sc_field *field)
{
	return !(field->flags & (s->system == SYSTEM_SQLITE ? SC_FIELD_NO_SQLITE : SC_FIELD_NO_POSTGRESQL));
}

/* ---- slots ---- */

static void set_slot(const struct row_state *s, struct db_slot *slot, const sc_field *f, const struct codec *codec)
{
	int nullable = f->flags & SC_FIELD_NULLABLE;

	*slot = (struct db_slot){
		.op = codec->in[s->system].op,
		.null = !nullable        ? DB_NULL_NEVER
		        : codec->pointer ? DB_NULL_POINTER
		                         : DB_NULL_HAS,
		.delta = nullable && !codec->pointer ? codec->delta : 0,
		.scale = s->system == SYSTEM_SQLITE ? f->type : codec->size,
		.offset = f->offset,
		.oid = codec->oid,
		.decode = codec->in[s->system].decode,
		.more = f->more,
	};
}

static void set_setter(const struct row_state *s, struct row_setter *t, const sc_field *f, size_t number)
{
	const struct codec *codec = codec_of(f);
	uint8_t form = SETTER_STATE;

	if (!row_has(s, f))
		form = SETTER_ABSENT;
	else if (codec->pointer)
		form = f->flags & SC_FIELD_NULLABLE ? SETTER_STATE_TEXT : SETTER_TEXT;
	*t = (struct row_setter){
		.field = f,
		.encode = codec->in[s->system].encode,
		.offset = f->set_offset,
		.number = (uint16_t)number,
		.form = form,
		.delta = codec->delta,
	};
}

static struct row_layout *make_layout(struct row_state *s, const sc_relation *r)
{
	struct row_layout *layout = sc_arena_alloc(&s->memory, sizeof(*layout));
	struct db_slot *slots = sc_arena_alloc(&s->memory, (r->field_count + 1u) * sizeof(*slots));
	struct row_setter *setters = sc_arena_alloc(&s->memory, (r->field_count + 1u) * sizeof(*setters));
	size_t i;

	if (!layout || !slots || !setters)
		return NULL;
	*layout = (struct row_layout){
		.relation = r, .slots = slots, .setters = setters, .mask_size = (r->field_count + 7u) / 8u
	};
	for (i = 0; i < r->field_count; i++) {
		const sc_field *f = &r->fields[i];

		if (row_has(s, f))
			set_slot(s, &slots[layout->slot_count++], f, codec_of(f));
		if (!(f->flags & SC_FIELD_READ_ONLY))
			set_setter(s, &setters[layout->setter_count++], f, i);
	}
	/* behind the row: what an upsert says of itself */
	slots[layout->slot_count] =
	        (struct db_slot){ .op = DB_OP_BOOL, .null = DB_NULL_NEVER, .offset = r->row_size, .oid = 16 };
	return layout;
}

/* Generated code may be of a later schemac than the library. */
static int knows_all(sc_db *db, const sc_relation *r)
{
	size_t i;

	for (i = 0; i < r->field_count; i++)
		if (!codec_of(&r->fields[i])) {
			db_fail(db, SC_E_VERSION, NULL, r->label, "link a libschemac as new as the generated code",
			        "this libschemac does not know the type of the column %s", r->fields[i].name);
			return 0;
		}
	return 1;
}

struct row_layout *row_layout(sc_db *db, const sc_relation *r)
{
	struct row_layout **bucket = &db->rows->layouts[(uintptr_t)r / sizeof(*r) % LAYOUT_BUCKETS], *layout;

	for (layout = *bucket; layout; layout = layout->next)
		if (layout->relation == r)
			return layout;
	if (!knows_all(db, r))
		return NULL;
	layout = make_layout(db->rows, r);
	if (!layout) {
		db_no_memory(db);
		return NULL;
	}
	layout->next = *bucket;
	*bucket = layout;
	return layout;
}

static int set_slots(sc_db *db, struct row_statement *st)
{
	static const struct db_slot one = { .op = DB_OP_INT4, .oid = 23 }, number = { .op = DB_OP_INT8, .oid = 20 };
	struct row_layout *layout = row_layout(db, st->ask.relation);
	int flag = st->ask.op == OP_UPSERT && db->rows->system == SYSTEM_POSTGRES;

	if (!layout)
		return 0;
	st->db.slots = layout->slots;
	st->db.slot_count = layout->slot_count + (size_t)flag;
	if (st->ask.op == OP_COUNT || st->ask.op == OP_EXISTS) {
		st->db.slots = st->ask.op == OP_COUNT ? &number : &one;
		st->db.slot_count = 1;
	} else if (st->ask.op <= OP_DELETE && !st->ask.returning) {
		st->db.slots = layout->slots + layout->slot_count;
		st->db.slot_count = (size_t)flag;
	} else if (layout->slot_count < st->ask.relation->field_count) {
		st->db.clears = st->ask.relation->row_size;
	}
	return 1;
}

/* ---- the cache ---- */

static size_t mask_size(const sc_relation *r)
{
	return (r->field_count + 7u) / 8u;
}

static uint64_t hash_of(const struct row_ask *ask)
{
	uint64_t hash = (uint64_t)(uintptr_t)ask->relation;

	hash = (hash ^ ask->op ^ (uint64_t)ask->returning << 8 ^ (uint64_t)ask->after << 16 ^
	        (uint64_t)ask->backward << 24 ^ (uint64_t)ask->key << 32) *
	       UINT64_C(0x9e3779b97f4a7c15);
	hash = (hash ^ hash >> 29 ^ ask->count) * UINT64_C(0xbf58476d1ce4e5b9);
	if (ask->mask)
		hash = text_hash(hash, (const char *)ask->mask, mask_size(ask->relation));
	return hash ^ hash >> 32;
}

static int is_same(const struct row_statement *st, const struct row_ask *ask)
{
	const struct row_ask *a = &st->ask;

	return a->relation == ask->relation && a->op == ask->op && a->key == ask->key && a->count == ask->count &&
	       a->returning == ask->returning && a->after == ask->after && a->backward == ask->backward &&
	       (!ask->mask || memcmp(st->mask, ask->mask, mask_size(ask->relation)) == 0);
}

static void unlink_use(struct row_state *s, struct row_statement *st)
{
	*(st->newer ? &st->newer->older : &s->newest) = st->older;
	*(st->older ? &st->older->newer : &s->oldest) = st->newer;
}

static void link_use(struct row_state *s, struct row_statement *st)
{
	st->newer = NULL;
	st->older = s->newest;
	*(s->newest ? &s->newest->newer : &s->oldest) = st;
	s->newest = st;
}

static void forget_oldest(sc_db *db, struct row_state *s)
{
	struct row_statement *st = s->oldest, **at = &s->buckets[st->hash % STATEMENT_BUCKETS];

	while (*at != st)
		at = &(*at)->same_bucket;
	*at = st->same_bucket;
	unlink_use(s, st);
	s->count--;
	drop(db, st);
}

static struct row_statement *make(sc_db *db, const struct row_ask *ask, uint64_t hash)
{
	size_t size = mask_size(ask->relation);
	struct row_statement *st = mem_heap(1, sizeof(*st) + size);

	if (!st) {
		db_no_memory(db);
		return NULL;
	}
	st->ask = *ask;
	st->hash = hash;
	if (ask->mask)
		memcpy(st->mask, ask->mask, size);
	st->ask.mask = st->mask;
	if (!set_slots(db, st)) {
		free(st);
		return NULL;
	}
	row_write_sql(db->rows, st);
	st->db.sql = str_text(&st->sql);
	st->db.oids = st->oids;
	if (!str_failed(&st->sql))
		return st;
	drop(db, st);
	db_no_memory(db);
	return NULL;
}

static struct row_statement *find(const struct row_state *s, const struct row_ask *ask, uint64_t hash)
{
	struct row_statement *st = s->buckets[hash % STATEMENT_BUCKETS];

	while (st && (st->hash != hash || !is_same(st, ask)))
		st = st->same_bucket;
	return st;
}

struct row_statement *row_statement(sc_db *db, const struct row_ask *ask)
{
	struct row_state *s = db->rows;
	struct row_statement *st = s->newest;
	uint64_t hash;

	if (st && is_same(st, ask))
		return st;
	hash = hash_of(ask);
	st = find(s, ask, hash);
	if (st) {
		unlink_use(s, st);
		link_use(s, st);
		return st;
	}
	st = make(db, ask, hash);
	if (!st)
		return NULL;
	if (s->count >= STATEMENTS_MOST)
		forget_oldest(db, s);
	st->same_bucket = s->buckets[hash % STATEMENT_BUCKETS];
	s->buckets[hash % STATEMENT_BUCKETS] = st;
	link_use(s, st);
	s->count++;
	return st;
}

/* ---- running ---- */

/* An outdated statement in a transaction has failed it: who runs the transaction again finds a fresh one. */
static sc_rc start_again(sc_db *db, struct row_statement *st, struct db_rows *rows, const struct row_params *params,
                         int stream)
{
	const struct db_row_driver *driver = db->driver->rows;
	sc_rc rc;

	driver->end(db, rows);
	driver->forget(db, &st->db);
	if (db->in_transaction) {
		db->error.rc = SC_E_RETRY;
		db->error.retryable = 1;
		return SC_E_RETRY;
	}
	db_clear(db);
	rc = driver->prepare(db, &st->db);
	return rc == SC_OK ? driver->start(db, rows, params->values, stream) : rc;
}

sc_rc row_start(sc_db *db, struct row_statement *st, struct db_rows *rows, const struct row_params *params, int stream)
{
	const struct db_row_driver *driver = db->driver->rows;
	int was_prepared = st->db.number != 0;
	sc_rc rc = driver->prepare(db, &st->db);

	rows->statement = &st->db;
	if (rc == SC_OK)
		rc = driver->start(db, rows, params->values, stream);
	if (rc != SC_OK && was_prepared && driver->is_outdated(db))
		rc = start_again(db, st, rows, params, stream);
	if (rc != SC_OK)
		driver->end(db, rows);
	return row_error(db, st->ask.relation, rc);
}

/* Fields that only another database system has a column for are as in {0}. */
sc_rc row_next(sc_db *db, struct db_rows *rows, void *row)
{
	if (rows->statement->clears)
		memset(row, 0, rows->statement->clears);
	return db->driver->rows->next(db, rows, row);
}

sc_rc row_run_one(sc_db *db, struct row_statement *st, const struct row_params *params, sc_arena *arena, void *row,
                  int64_t *affected)
{
	struct db_rows rows = { .arena = arena, .copies = 1 };
	sc_rc rc = row_start(db, st, &rows, params, 0), got;

	if (rc != SC_OK)
		return rc;
	got = rc = st->db.slot_count ? row_next(db, &rows, row) : SC_NOT_FOUND;
	while (rc == SC_OK && st->ask.op != OP_EXISTS &&
	       st->ask.op != OP_GET) /* a statement of SQLite is done at its end */
		rc = row_next(db, &rows, row);
	if (!st->db.slot_count && rc == SC_NOT_FOUND)
		rc = row_next(db, &rows, row);
	if (affected)
		*affected = rows.affected;
	db->driver->rows->end(db, &rows);
	return row_error(db, st->ask.relation, rc == SC_NOT_FOUND ? got : rc);
}
