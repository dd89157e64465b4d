/* Made by schemac from tour.schema. Change that file, not this one. */
#ifndef TOUR_H
#define TOUR_H

#include <schemac.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How urgent something is, least first. */
enum tour_priority {
	TOUR_PRIORITY_LOW,
	TOUR_PRIORITY_MEDIUM,
	TOUR_PRIORITY_HIGH,
	TOUR_PRIORITY_VERY_HIGH
};

struct tour_priority_opt {
	int has;
	enum tour_priority value;
};

struct tour_priority_set {
	sc_state state;
	enum tour_priority value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *tour_priority_text(enum tour_priority value);
int tour_priority_from_text(const char *text, enum tour_priority *value);

/* Keys: a type for each table's, so that one cannot stand for another's. */
typedef struct tour_tour_numbers_id {
	int64_t value;
} tour_tour_numbers_id;
struct tour_tour_numbers_id_opt {
	int has;
	tour_tour_numbers_id value;
};
struct tour_tour_numbers_id_set {
	sc_state state;
	tour_tour_numbers_id value;
};
typedef struct tour_tour_swift_id {
	int64_t value;
} tour_tour_swift_id;
struct tour_tour_swift_id_opt {
	int has;
	tour_tour_swift_id value;
};
struct tour_tour_swift_id_set {
	sc_state state;
	tour_tour_swift_id value;
};
typedef struct tour_tour_quiet_id {
	int32_t value;
} tour_tour_quiet_id;
struct tour_tour_quiet_id_opt {
	int has;
	tour_tour_quiet_id value;
};
struct tour_tour_quiet_id_set {
	sc_state state;
	tour_tour_quiet_id value;
};
typedef struct tour_tour_kept_id {
	int64_t value;
} tour_tour_kept_id;
struct tour_tour_kept_id_opt {
	int has;
	tour_tour_kept_id value;
};
struct tour_tour_kept_id_set {
	sc_state state;
	tour_tour_kept_id value;
};
typedef struct tour_tour_counted_id {
	int64_t value;
} tour_tour_counted_id;
struct tour_tour_counted_id_opt {
	int has;
	tour_tour_counted_id value;
};
struct tour_tour_counted_id_set {
	sc_state state;
	tour_tour_counted_id value;
};
typedef struct tour_people_id {
	int64_t value;
} tour_people_id;
struct tour_people_id_opt {
	int has;
	tour_people_id value;
};
struct tour_people_id_set {
	sc_state state;
	tour_people_id value;
};
typedef struct tour_rooms_id {
	int64_t value;
} tour_rooms_id;
struct tour_rooms_id_opt {
	int has;
	tour_rooms_id value;
};
struct tour_rooms_id_set {
	sc_state state;
	tour_rooms_id value;
};
typedef struct tour_bookings_id {
	int64_t value;
} tour_bookings_id;
struct tour_bookings_id_opt {
	int has;
	tour_bookings_id value;
};
struct tour_bookings_id_set {
	sc_state state;
	tour_bookings_id value;
};
typedef struct tour_documents_id {
	int64_t value;
} tour_documents_id;
struct tour_documents_id_opt {
	int has;
	tour_documents_id value;
};
struct tour_documents_id_set {
	sc_state state;
	tour_documents_id value;
};
typedef struct tour_scratch_id {
	int32_t value;
} tour_scratch_id;
struct tour_scratch_id_opt {
	int has;
	tour_scratch_id value;
};
struct tour_scratch_id_set {
	sc_state state;
	tour_scratch_id value;
};
typedef struct tour_settings_id {
	sc_str value;
} tour_settings_id;
struct tour_settings_id_opt {
	int has;
	tour_settings_id value;
};
struct tour_settings_id_set {
	sc_state state;
	tour_settings_id value;
};
typedef struct tour_notes_id {
	int64_t value;
} tour_notes_id;
struct tour_notes_id_opt {
	int has;
	tour_notes_id value;
};
struct tour_notes_id_set {
	sc_state state;
	tour_notes_id value;
};
typedef struct tour_countries_id {
	sc_str value;
} tour_countries_id;
struct tour_countries_id_opt {
	int has;
	tour_countries_id value;
};
struct tour_countries_id_set {
	sc_state state;
	tour_countries_id value;
};

struct tour_tour_numbers {
	tour_tour_numbers_id id;
	int64_t second;
	int64_t third;
	int64_t free;
	/*  begins with a blank */
	sc_str size;
};

extern const sc_table tour_tour_numbers_table;
extern const sc_relation tour_tour_numbers_relation;

struct tour_tour_numbers_new {
	sc_set_i64 second;
	sc_set_i64 free;
	sc_str size;
};

struct tour_tour_numbers_patch {
	sc_set_i64 second;
	sc_set_i64 free;
	sc_str size;
};

static inline SC_CHECKED sc_rc tour_tour_numbers_insert(sc_db *db, const struct tour_tour_numbers_new *fresh, sc_arena *arena, struct tour_tour_numbers *row)
{
	return sc_row_insert(db, &tour_tour_numbers_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_insert_many(sc_db *db, const struct tour_tour_numbers_new *fresh, size_t count, sc_arena *arena, struct tour_tour_numbers *rows)
{
	return sc_row_insert_many(db, &tour_tour_numbers_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_copy_in(sc_db *db, const struct tour_tour_numbers_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_numbers_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_numbers_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_numbers_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_numbers_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_next(sc_cursor *cursor, struct tour_tour_numbers *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_numbers_json(const struct tour_tour_numbers *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_numbers_relation, row, arena);
}
static inline sc_str tour_tour_numbers_print(const struct tour_tour_numbers *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_numbers_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_get(sc_db *db, tour_tour_numbers_id id, sc_arena *arena, struct tour_tour_numbers *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_tour_numbers_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_exists(sc_db *db, tour_tour_numbers_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_tour_numbers_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_get_many(sc_db *db, const tour_tour_numbers_id *keys, size_t count, sc_arena *arena, struct tour_tour_numbers **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_numbers_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_update(sc_db *db, tour_tour_numbers_id id, const struct tour_tour_numbers_patch *patch, sc_arena *arena, struct tour_tour_numbers *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_tour_numbers_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_delete(sc_db *db, tour_tour_numbers_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_tour_numbers_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_numbers_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_numbers **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_numbers_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_tour_twins {
	int64_t id;
	int64_t second;
	int64_t third;
	int64_t free;
	sc_str size;
	sc_str own;
};

extern const sc_table tour_tour_twins_table;
extern const sc_relation tour_tour_twins_relation;

struct tour_tour_twins_new {
	sc_set_i64 id;
	sc_set_i64 second;
	sc_set_i64 third;
	sc_set_i64 free;
	sc_str size;
	sc_set_str own;
};

struct tour_tour_twins_patch {
	sc_set_i64 id;
	sc_set_i64 second;
	sc_set_i64 third;
	sc_set_i64 free;
	sc_str size;
	sc_set_str own;
};

static inline SC_CHECKED sc_rc tour_tour_twins_insert(sc_db *db, const struct tour_tour_twins_new *fresh, sc_arena *arena, struct tour_tour_twins *row)
{
	return sc_row_insert(db, &tour_tour_twins_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_twins_insert_many(sc_db *db, const struct tour_tour_twins_new *fresh, size_t count, sc_arena *arena, struct tour_tour_twins *rows)
{
	return sc_row_insert_many(db, &tour_tour_twins_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_twins_copy_in(sc_db *db, const struct tour_tour_twins_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_twins_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_twins_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_twins_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_twins_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_twins_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_twins_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_twins_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_twins_next(sc_cursor *cursor, struct tour_tour_twins *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_twins_json(const struct tour_tour_twins *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_twins_relation, row, arena);
}
static inline sc_str tour_tour_twins_print(const struct tour_tour_twins *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_twins_relation, row, arena);
}

struct tour_tour_keys {
	int32_t a;
	int32_t b;
	sc_opt_i32 c;
	sc_opt_i32 d;
	sc_str name;
};

extern const sc_table tour_tour_keys_table;
extern const sc_relation tour_tour_keys_relation;

struct tour_tour_keys_new {
	sc_set_i32 a;
	sc_set_i32 b;
	sc_set_i32 c;
	sc_set_i32 d;
	sc_str name;
};

struct tour_tour_keys_patch {
	sc_set_i32 a;
	sc_set_i32 b;
	sc_set_i32 c;
	sc_set_i32 d;
	sc_str name;
};

static inline SC_CHECKED sc_rc tour_tour_keys_insert(sc_db *db, const struct tour_tour_keys_new *fresh, sc_arena *arena, struct tour_tour_keys *row)
{
	return sc_row_insert(db, &tour_tour_keys_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_keys_insert_many(sc_db *db, const struct tour_tour_keys_new *fresh, size_t count, sc_arena *arena, struct tour_tour_keys *rows)
{
	return sc_row_insert_many(db, &tour_tour_keys_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_keys_copy_in(sc_db *db, const struct tour_tour_keys_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_keys_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_keys_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_keys_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_keys_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_keys_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_keys_next(sc_cursor *cursor, struct tour_tour_keys *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_keys_json(const struct tour_tour_keys *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_keys_relation, row, arena);
}
static inline sc_str tour_tour_keys_print(const struct tour_tour_keys *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_keys_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_keys_get(sc_db *db, int32_t a, int32_t b, sc_arena *arena, struct tour_tour_keys *row)
{
	const void *key[] = { &a, &b };

	return sc_row_get(db, &tour_tour_keys_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_keys_exists(sc_db *db, int32_t a, int32_t b)
{
	const void *key[] = { &a, &b };

	return sc_row_exists(db, &tour_tour_keys_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_keys_update(sc_db *db, int32_t a, int32_t b, const struct tour_tour_keys_patch *patch, sc_arena *arena, struct tour_tour_keys *row)
{
	const void *key[] = { &a, &b };

	return sc_row_update(db, &tour_tour_keys_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_keys_delete(sc_db *db, int32_t a, int32_t b)
{
	const void *key[] = { &a, &b };

	return sc_row_delete(db, &tour_tour_keys_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_keys_upsert(sc_db *db, const struct tour_tour_keys_new *fresh, sc_arena *arena, struct tour_tour_keys *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_tour_keys_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_tour_keys_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct tour_tour_keys *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &tour_tour_keys_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_keys_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &tour_tour_keys_relation, 1, key);
}
static inline SC_CHECKED sc_rc tour_tour_keys_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct tour_tour_keys **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_keys_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_keys_upsert_by_name(sc_db *db, const struct tour_tour_keys_new *fresh, sc_arena *arena, struct tour_tour_keys *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_tour_keys_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_keys_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list_by_c(sc_db *db, int32_t c, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	const void *key[] = { &c };

	return sc_row_list(db, &tour_tour_keys_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list_by_c_d(sc_db *db, int32_t c, int32_t d, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	const void *key[] = { &c, &d };

	return sc_row_list(db, &tour_tour_keys_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list_by_d(sc_db *db, int32_t d, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	const void *key[] = { &d };

	return sc_row_list(db, &tour_tour_keys_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list_by_d_c(sc_db *db, int32_t d, int32_t c, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	const void *key[] = { &d, &c };

	return sc_row_list(db, &tour_tour_keys_relation, 6, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_keys_list_by_a(sc_db *db, int32_t a, sc_page *page, sc_arena *arena, struct tour_tour_keys **rows, size_t *count)
{
	const void *key[] = { &a };

	return sc_row_list(db, &tour_tour_keys_relation, 7, key, page, arena, (void *)rows, count);
}

struct tour_tour_swift {
	tour_tour_swift_id id;
};

extern const sc_table tour_tour_swift_table;
extern const sc_relation tour_tour_swift_relation;

struct tour_tour_swift_new {
	char no_columns;
};

struct tour_tour_swift_patch {
	char no_columns;
};

static inline SC_CHECKED sc_rc tour_tour_swift_insert(sc_db *db, const struct tour_tour_swift_new *fresh, sc_arena *arena, struct tour_tour_swift *row)
{
	return sc_row_insert(db, &tour_tour_swift_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_swift_insert_many(sc_db *db, const struct tour_tour_swift_new *fresh, size_t count, sc_arena *arena, struct tour_tour_swift *rows)
{
	return sc_row_insert_many(db, &tour_tour_swift_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_swift_copy_in(sc_db *db, const struct tour_tour_swift_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_swift_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_swift_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_swift_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_swift_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_swift_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_swift_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_swift_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_swift_next(sc_cursor *cursor, struct tour_tour_swift *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_swift_json(const struct tour_tour_swift *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_swift_relation, row, arena);
}
static inline sc_str tour_tour_swift_print(const struct tour_tour_swift *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_swift_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_swift_get(sc_db *db, tour_tour_swift_id id, sc_arena *arena, struct tour_tour_swift *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_tour_swift_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_swift_exists(sc_db *db, tour_tour_swift_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_tour_swift_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_swift_get_many(sc_db *db, const tour_tour_swift_id *keys, size_t count, sc_arena *arena, struct tour_tour_swift **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_swift_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_swift_update(sc_db *db, tour_tour_swift_id id, const struct tour_tour_swift_patch *patch, sc_arena *arena, struct tour_tour_swift *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_tour_swift_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_swift_delete(sc_db *db, tour_tour_swift_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_tour_swift_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_swift_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_swift **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_swift_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_tour_quiet {
	tour_tour_quiet_id id;
};

extern const sc_table tour_tour_quiet_table;
extern const sc_relation tour_tour_quiet_relation;

struct tour_tour_quiet_new {
	struct tour_tour_quiet_id_set id;
};

struct tour_tour_quiet_patch {
	struct tour_tour_quiet_id_set id;
};

static inline SC_CHECKED sc_rc tour_tour_quiet_insert(sc_db *db, const struct tour_tour_quiet_new *fresh, sc_arena *arena, struct tour_tour_quiet *row)
{
	return sc_row_insert(db, &tour_tour_quiet_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_insert_many(sc_db *db, const struct tour_tour_quiet_new *fresh, size_t count, sc_arena *arena, struct tour_tour_quiet *rows)
{
	return sc_row_insert_many(db, &tour_tour_quiet_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_copy_in(sc_db *db, const struct tour_tour_quiet_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_quiet_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_quiet_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_quiet_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_quiet_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_next(sc_cursor *cursor, struct tour_tour_quiet *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_quiet_json(const struct tour_tour_quiet *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_quiet_relation, row, arena);
}
static inline sc_str tour_tour_quiet_print(const struct tour_tour_quiet *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_quiet_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_get(sc_db *db, tour_tour_quiet_id id, sc_arena *arena, struct tour_tour_quiet *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_tour_quiet_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_exists(sc_db *db, tour_tour_quiet_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_tour_quiet_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_get_many(sc_db *db, const tour_tour_quiet_id *keys, size_t count, sc_arena *arena, struct tour_tour_quiet **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_quiet_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_update(sc_db *db, tour_tour_quiet_id id, const struct tour_tour_quiet_patch *patch, sc_arena *arena, struct tour_tour_quiet *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_tour_quiet_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_delete(sc_db *db, tour_tour_quiet_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_tour_quiet_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_upsert(sc_db *db, const struct tour_tour_quiet_new *fresh, sc_arena *arena, struct tour_tour_quiet *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_tour_quiet_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_tour_quiet_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_quiet **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_quiet_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_tour_parts {
	int32_t id;
	sc_str kind;
};

extern const sc_table tour_tour_parts_table;
extern const sc_relation tour_tour_parts_relation;

struct tour_tour_parts_new {
	sc_set_i32 id;
	sc_str kind;
};

struct tour_tour_parts_patch {
	sc_set_i32 id;
	sc_str kind;
};

static inline SC_CHECKED sc_rc tour_tour_parts_insert(sc_db *db, const struct tour_tour_parts_new *fresh, sc_arena *arena, struct tour_tour_parts *row)
{
	return sc_row_insert(db, &tour_tour_parts_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_parts_insert_many(sc_db *db, const struct tour_tour_parts_new *fresh, size_t count, sc_arena *arena, struct tour_tour_parts *rows)
{
	return sc_row_insert_many(db, &tour_tour_parts_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_parts_copy_in(sc_db *db, const struct tour_tour_parts_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_parts_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_parts_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_parts_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_parts_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_parts_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_parts_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_parts_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_parts_next(sc_cursor *cursor, struct tour_tour_parts *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_parts_json(const struct tour_tour_parts *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_parts_relation, row, arena);
}
static inline sc_str tour_tour_parts_print(const struct tour_tour_parts *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_parts_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_parts_get_by_id_kind(sc_db *db, int32_t id, sc_str kind, sc_arena *arena, struct tour_tour_parts *row)
{
	const void *key[] = { &id, &kind };

	return sc_row_get(db, &tour_tour_parts_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_parts_exists_by_id_kind(sc_db *db, int32_t id, sc_str kind)
{
	const void *key[] = { &id, &kind };

	return sc_row_exists(db, &tour_tour_parts_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_parts_update_by_id_kind(sc_db *db, int32_t id, sc_str kind, const struct tour_tour_parts_patch *patch, sc_arena *arena, struct tour_tour_parts *row)
{
	const void *key[] = { &id, &kind };

	return sc_row_update(db, &tour_tour_parts_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_parts_delete_by_id_kind(sc_db *db, int32_t id, sc_str kind)
{
	const void *key[] = { &id, &kind };

	return sc_row_delete(db, &tour_tour_parts_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_parts_upsert_by_id_kind(sc_db *db, const struct tour_tour_parts_new *fresh, sc_arena *arena, struct tour_tour_parts *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_tour_parts_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_tour_parts_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_parts **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_parts_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_tour_parts_list_by_id(sc_db *db, int32_t id, sc_page *page, sc_arena *arena, struct tour_tour_parts **rows, size_t *count)
{
	const void *key[] = { &id };

	return sc_row_list(db, &tour_tour_parts_relation, 2, key, page, arena, (void *)rows, count);
}

struct tour_tour_far {
	int32_t id;
};

extern const sc_table tour_tour_far_table;
extern const sc_relation tour_tour_far_relation;

struct tour_tour_far_new {
	sc_set_i32 id;
};

struct tour_tour_far_patch {
	sc_set_i32 id;
};

static inline SC_CHECKED sc_rc tour_tour_far_insert(sc_db *db, const struct tour_tour_far_new *fresh, sc_arena *arena, struct tour_tour_far *row)
{
	return sc_row_insert(db, &tour_tour_far_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_far_insert_many(sc_db *db, const struct tour_tour_far_new *fresh, size_t count, sc_arena *arena, struct tour_tour_far *rows)
{
	return sc_row_insert_many(db, &tour_tour_far_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_far_copy_in(sc_db *db, const struct tour_tour_far_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_far_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_far_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_far_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_far_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_far_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_far_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_far_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_far_next(sc_cursor *cursor, struct tour_tour_far *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_far_json(const struct tour_tour_far *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_far_relation, row, arena);
}
static inline sc_str tour_tour_far_print(const struct tour_tour_far *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_far_relation, row, arena);
}

/* A table whose text SQLite keeps as it is, and a trigger of its own. */
struct tour_tour_kept {
	tour_tour_kept_id id;
	sc_opt_i32 n;
};

extern const sc_table tour_tour_kept_table;
extern const sc_relation tour_tour_kept_relation;

struct tour_tour_kept_new {
	struct tour_tour_kept_id_set id;
	sc_set_i32 n;
};

struct tour_tour_kept_patch {
	struct tour_tour_kept_id_set id;
	sc_set_i32 n;
};

static inline SC_CHECKED sc_rc tour_tour_kept_insert(sc_db *db, const struct tour_tour_kept_new *fresh, sc_arena *arena, struct tour_tour_kept *row)
{
	return sc_row_insert(db, &tour_tour_kept_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_kept_insert_many(sc_db *db, const struct tour_tour_kept_new *fresh, size_t count, sc_arena *arena, struct tour_tour_kept *rows)
{
	return sc_row_insert_many(db, &tour_tour_kept_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_kept_copy_in(sc_db *db, const struct tour_tour_kept_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_kept_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_kept_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_kept_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_kept_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_kept_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_kept_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_kept_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_kept_next(sc_cursor *cursor, struct tour_tour_kept *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_kept_json(const struct tour_tour_kept *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_kept_relation, row, arena);
}
static inline sc_str tour_tour_kept_print(const struct tour_tour_kept *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_kept_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_kept_get(sc_db *db, tour_tour_kept_id id, sc_arena *arena, struct tour_tour_kept *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_tour_kept_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_kept_exists(sc_db *db, tour_tour_kept_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_tour_kept_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_kept_get_many(sc_db *db, const tour_tour_kept_id *keys, size_t count, sc_arena *arena, struct tour_tour_kept **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_kept_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_kept_update(sc_db *db, tour_tour_kept_id id, const struct tour_tour_kept_patch *patch, sc_arena *arena, struct tour_tour_kept *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_tour_kept_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_kept_delete(sc_db *db, tour_tour_kept_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_tour_kept_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_kept_upsert(sc_db *db, const struct tour_tour_kept_new *fresh, sc_arena *arena, struct tour_tour_kept *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_tour_kept_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_tour_kept_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_kept **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_kept_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_tour_counted {
	tour_tour_counted_id id;
	int32_t n;
	int32_t twice;
};

extern const sc_table tour_tour_counted_table;
extern const sc_relation tour_tour_counted_relation;

struct tour_tour_counted_new {
	sc_set_i32 n;
};

struct tour_tour_counted_patch {
	sc_set_i32 n;
};

static inline SC_CHECKED sc_rc tour_tour_counted_insert(sc_db *db, const struct tour_tour_counted_new *fresh, sc_arena *arena, struct tour_tour_counted *row)
{
	return sc_row_insert(db, &tour_tour_counted_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_counted_insert_many(sc_db *db, const struct tour_tour_counted_new *fresh, size_t count, sc_arena *arena, struct tour_tour_counted *rows)
{
	return sc_row_insert_many(db, &tour_tour_counted_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_tour_counted_copy_in(sc_db *db, const struct tour_tour_counted_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_tour_counted_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_tour_counted_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_tour_counted_relation, count);
}
static inline SC_CHECKED sc_rc tour_tour_counted_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_tour_counted_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_tour_counted_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_tour_counted_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_tour_counted_next(sc_cursor *cursor, struct tour_tour_counted *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_tour_counted_json(const struct tour_tour_counted *row, sc_arena *arena)
{
	return sc_row_json(&tour_tour_counted_relation, row, arena);
}
static inline sc_str tour_tour_counted_print(const struct tour_tour_counted *row, sc_arena *arena)
{
	return sc_row_print(&tour_tour_counted_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_tour_counted_get(sc_db *db, tour_tour_counted_id id, sc_arena *arena, struct tour_tour_counted *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_tour_counted_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_counted_exists(sc_db *db, tour_tour_counted_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_tour_counted_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_counted_get_many(sc_db *db, const tour_tour_counted_id *keys, size_t count, sc_arena *arena, struct tour_tour_counted **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_tour_counted_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_tour_counted_update(sc_db *db, tour_tour_counted_id id, const struct tour_tour_counted_patch *patch, sc_arena *arena, struct tour_tour_counted *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_tour_counted_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_tour_counted_delete(sc_db *db, tour_tour_counted_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_tour_counted_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_tour_counted_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_tour_counted **rows, size_t *count)
{
	return sc_row_list(db, &tour_tour_counted_relation, 1, NULL, page, arena, (void *)rows, count);
}

/*
 * One row a person.
 * It shows what a column can have.
 */
struct tour_people {
	tour_people_id id;
	sc_timestamptz created_at;
	/* When somebody changed the row last. */
	sc_timestamptz updated_at;
	sc_str mail;
	sc_str full_name;
	sc_str nickname;
	enum tour_priority importance;
	struct tour_people_id_opt boss;
	sc_str password;
	bool active;
	sc_decimal fee;
	sc_opt_date born_on;
	sc_opt_time wakes_at;
	sc_bytes picture;
	sc_str settings; /* jsonb */
	sc_opt_uuid token;
	sc_str initial;
	sc_str home; /* geo.place */
	sc_str sorting;
	sc_str biography;
	sc_str shout;
};

extern const sc_table tour_people_table;
extern const sc_relation tour_people_relation;

struct tour_people_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str mail;
	sc_str full_name;
	sc_set_str nickname;
	struct tour_priority_set importance;
	struct tour_people_id_set boss;
	sc_set_str password;
	sc_set_bool active;
	sc_set_decimal fee;
	sc_set_date born_on;
	sc_set_time wakes_at;
	sc_set_bytes picture;
	sc_str settings;
	sc_set_uuid token;
	sc_set_str home;
	sc_set_str sorting;
	sc_set_str biography;
};

struct tour_people_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str mail;
	sc_str full_name;
	sc_set_str nickname;
	struct tour_priority_set importance;
	struct tour_people_id_set boss;
	sc_set_str password;
	sc_set_bool active;
	sc_set_decimal fee;
	sc_set_date born_on;
	sc_set_time wakes_at;
	sc_set_bytes picture;
	sc_str settings;
	sc_set_uuid token;
	sc_set_str home;
	sc_set_str sorting;
	sc_set_str biography;
};

static inline SC_CHECKED sc_rc tour_people_insert(sc_db *db, const struct tour_people_new *fresh, sc_arena *arena, struct tour_people *row)
{
	return sc_row_insert(db, &tour_people_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_people_insert_many(sc_db *db, const struct tour_people_new *fresh, size_t count, sc_arena *arena, struct tour_people *rows)
{
	return sc_row_insert_many(db, &tour_people_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_people_copy_in(sc_db *db, const struct tour_people_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_people_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_people_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_people_relation, count);
}
static inline SC_CHECKED sc_rc tour_people_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_people_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_people_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_people_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_people_next(sc_cursor *cursor, struct tour_people *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_people_json(const struct tour_people *row, sc_arena *arena)
{
	return sc_row_json(&tour_people_relation, row, arena);
}
static inline sc_str tour_people_print(const struct tour_people *row, sc_arena *arena)
{
	return sc_row_print(&tour_people_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_people_get(sc_db *db, tour_people_id id, sc_arena *arena, struct tour_people *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_people_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_people_exists(sc_db *db, tour_people_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_people_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_people_get_many(sc_db *db, const tour_people_id *keys, size_t count, sc_arena *arena, struct tour_people **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_people_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_people_update(sc_db *db, tour_people_id id, const struct tour_people_patch *patch, sc_arena *arena, struct tour_people *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_people_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_people_delete(sc_db *db, tour_people_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_people_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_people_get_by_mail(sc_db *db, sc_str mail, sc_arena *arena, struct tour_people *row)
{
	const void *key[] = { &mail };

	return sc_row_get(db, &tour_people_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_people_exists_by_mail(sc_db *db, sc_str mail)
{
	const void *key[] = { &mail };

	return sc_row_exists(db, &tour_people_relation, 1, key);
}
static inline SC_CHECKED sc_rc tour_people_get_many_by_mail(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct tour_people **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_people_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_people_upsert_by_mail(sc_db *db, const struct tour_people_new *fresh, sc_arena *arena, struct tour_people *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_people_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_people_get_by_full_name_born_on(sc_db *db, sc_str full_name, sc_date born_on, sc_arena *arena, struct tour_people *row)
{
	const void *key[] = { &full_name, &born_on };

	return sc_row_get(db, &tour_people_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_people_exists_by_full_name_born_on(sc_db *db, sc_str full_name, sc_date born_on)
{
	const void *key[] = { &full_name, &born_on };

	return sc_row_exists(db, &tour_people_relation, 2, key);
}
static inline SC_CHECKED sc_rc tour_people_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_people **rows, size_t *count)
{
	return sc_row_list(db, &tour_people_relation, 4, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_people_list_by_boss(sc_db *db, tour_people_id boss, sc_page *page, sc_arena *arena, struct tour_people **rows, size_t *count)
{
	const void *key[] = { &boss };

	return sc_row_list(db, &tour_people_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_people_list_by_full_name(sc_db *db, sc_str full_name, sc_page *page, sc_arena *arena, struct tour_people **rows, size_t *count)
{
	const void *key[] = { &full_name };

	return sc_row_list(db, &tour_people_relation, 6, key, page, arena, (void *)rows, count);
}

/* Who is a friend of whom. */
struct tour_friendships {
	tour_people_id person_id;
	tour_people_id friend_id;
	sc_date since;
};

extern const sc_table tour_friendships_table;
extern const sc_relation tour_friendships_relation;

struct tour_friendships_new {
	struct tour_people_id_set person_id;
	struct tour_people_id_set friend_id;
	sc_set_date since;
};

struct tour_friendships_patch {
	struct tour_people_id_set person_id;
	struct tour_people_id_set friend_id;
	sc_set_date since;
};

static inline SC_CHECKED sc_rc tour_friendships_insert(sc_db *db, const struct tour_friendships_new *fresh, sc_arena *arena, struct tour_friendships *row)
{
	return sc_row_insert(db, &tour_friendships_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_friendships_insert_many(sc_db *db, const struct tour_friendships_new *fresh, size_t count, sc_arena *arena, struct tour_friendships *rows)
{
	return sc_row_insert_many(db, &tour_friendships_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_friendships_copy_in(sc_db *db, const struct tour_friendships_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_friendships_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_friendships_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_friendships_relation, count);
}
static inline SC_CHECKED sc_rc tour_friendships_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_friendships_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_friendships_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_friendships_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_friendships_next(sc_cursor *cursor, struct tour_friendships *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_friendships_json(const struct tour_friendships *row, sc_arena *arena)
{
	return sc_row_json(&tour_friendships_relation, row, arena);
}
static inline sc_str tour_friendships_print(const struct tour_friendships *row, sc_arena *arena)
{
	return sc_row_print(&tour_friendships_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_friendships_get(sc_db *db, tour_people_id person_id, tour_people_id friend_id, sc_arena *arena, struct tour_friendships *row)
{
	const void *key[] = { &person_id, &friend_id };

	return sc_row_get(db, &tour_friendships_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_friendships_exists(sc_db *db, tour_people_id person_id, tour_people_id friend_id)
{
	const void *key[] = { &person_id, &friend_id };

	return sc_row_exists(db, &tour_friendships_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_friendships_update(sc_db *db, tour_people_id person_id, tour_people_id friend_id, const struct tour_friendships_patch *patch, sc_arena *arena, struct tour_friendships *row)
{
	const void *key[] = { &person_id, &friend_id };

	return sc_row_update(db, &tour_friendships_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_friendships_delete(sc_db *db, tour_people_id person_id, tour_people_id friend_id)
{
	const void *key[] = { &person_id, &friend_id };

	return sc_row_delete(db, &tour_friendships_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_friendships_upsert(sc_db *db, const struct tour_friendships_new *fresh, sc_arena *arena, struct tour_friendships *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_friendships_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_friendships_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_friendships **rows, size_t *count)
{
	return sc_row_list(db, &tour_friendships_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_friendships_list_by_friend_id(sc_db *db, tour_people_id friend_id, sc_page *page, sc_arena *arena, struct tour_friendships **rows, size_t *count)
{
	const void *key[] = { &friend_id };

	return sc_row_list(db, &tour_friendships_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_friendships_list_by_person_id(sc_db *db, tour_people_id person_id, sc_page *page, sc_arena *arena, struct tour_friendships **rows, size_t *count)
{
	const void *key[] = { &person_id };

	return sc_row_list(db, &tour_friendships_relation, 3, key, page, arena, (void *)rows, count);
}

struct tour_rooms {
	tour_rooms_id id;
	sc_str name;
	int32_t places;
	sc_opt_i16 floor;
	sc_opt_f32 area;
	sc_opt_f64 height;
};

extern const sc_table tour_rooms_table;
extern const sc_relation tour_rooms_relation;

struct tour_rooms_new {
	sc_str name;
	sc_set_i32 places;
	sc_set_i16 floor;
	sc_set_f32 area;
	sc_set_f64 height;
};

struct tour_rooms_patch {
	sc_str name;
	sc_set_i32 places;
	sc_set_i16 floor;
	sc_set_f32 area;
	sc_set_f64 height;
};

static inline SC_CHECKED sc_rc tour_rooms_insert(sc_db *db, const struct tour_rooms_new *fresh, sc_arena *arena, struct tour_rooms *row)
{
	return sc_row_insert(db, &tour_rooms_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_rooms_insert_many(sc_db *db, const struct tour_rooms_new *fresh, size_t count, sc_arena *arena, struct tour_rooms *rows)
{
	return sc_row_insert_many(db, &tour_rooms_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_rooms_copy_in(sc_db *db, const struct tour_rooms_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_rooms_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_rooms_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_rooms_relation, count);
}
static inline SC_CHECKED sc_rc tour_rooms_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_rooms_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_rooms_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_rooms_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_rooms_next(sc_cursor *cursor, struct tour_rooms *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_rooms_json(const struct tour_rooms *row, sc_arena *arena)
{
	return sc_row_json(&tour_rooms_relation, row, arena);
}
static inline sc_str tour_rooms_print(const struct tour_rooms *row, sc_arena *arena)
{
	return sc_row_print(&tour_rooms_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_rooms_get(sc_db *db, tour_rooms_id id, sc_arena *arena, struct tour_rooms *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_rooms_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_rooms_exists(sc_db *db, tour_rooms_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_rooms_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_rooms_get_many(sc_db *db, const tour_rooms_id *keys, size_t count, sc_arena *arena, struct tour_rooms **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_rooms_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_rooms_update(sc_db *db, tour_rooms_id id, const struct tour_rooms_patch *patch, sc_arena *arena, struct tour_rooms *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_rooms_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_rooms_delete(sc_db *db, tour_rooms_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_rooms_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_rooms_get_by_floor_name(sc_db *db, int16_t floor, sc_str name, sc_arena *arena, struct tour_rooms *row)
{
	const void *key[] = { &floor, &name };

	return sc_row_get(db, &tour_rooms_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_rooms_exists_by_floor_name(sc_db *db, int16_t floor, sc_str name)
{
	const void *key[] = { &floor, &name };

	return sc_row_exists(db, &tour_rooms_relation, 1, key);
}
static inline SC_CHECKED sc_rc tour_rooms_upsert_by_floor_name(sc_db *db, const struct tour_rooms_new *fresh, sc_arena *arena, struct tour_rooms *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_rooms_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_rooms_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct tour_rooms *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &tour_rooms_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_rooms_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &tour_rooms_relation, 2, key);
}
static inline SC_CHECKED sc_rc tour_rooms_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct tour_rooms **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_rooms_relation, 2, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_rooms_upsert_by_name(sc_db *db, const struct tour_rooms_new *fresh, sc_arena *arena, struct tour_rooms *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_rooms_relation, 2, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_rooms_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_rooms **rows, size_t *count)
{
	return sc_row_list(db, &tour_rooms_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_rooms_list_by_floor(sc_db *db, int16_t floor, sc_page *page, sc_arena *arena, struct tour_rooms **rows, size_t *count)
{
	const void *key[] = { &floor };

	return sc_row_list(db, &tour_rooms_relation, 4, key, page, arena, (void *)rows, count);
}

/* No room is taken twice at a time. */
struct tour_bookings {
	tour_bookings_id id;
	tour_rooms_id room_id;
	sc_str during; /* tstzrange */
	sc_str score; /* public.score_range */
	sc_str colours; /* text[] */
};

extern const sc_table tour_bookings_table;
extern const sc_relation tour_bookings_relation;

struct tour_bookings_new {
	struct tour_rooms_id_set room_id;
	sc_str during;
	sc_set_str score;
	sc_str colours;
};

struct tour_bookings_patch {
	struct tour_rooms_id_set room_id;
	sc_str during;
	sc_set_str score;
	sc_str colours;
};

static inline SC_CHECKED sc_rc tour_bookings_insert(sc_db *db, const struct tour_bookings_new *fresh, sc_arena *arena, struct tour_bookings *row)
{
	return sc_row_insert(db, &tour_bookings_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_bookings_insert_many(sc_db *db, const struct tour_bookings_new *fresh, size_t count, sc_arena *arena, struct tour_bookings *rows)
{
	return sc_row_insert_many(db, &tour_bookings_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_bookings_copy_in(sc_db *db, const struct tour_bookings_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_bookings_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_bookings_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_bookings_relation, count);
}
static inline SC_CHECKED sc_rc tour_bookings_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_bookings_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_bookings_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_bookings_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_bookings_next(sc_cursor *cursor, struct tour_bookings *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_bookings_json(const struct tour_bookings *row, sc_arena *arena)
{
	return sc_row_json(&tour_bookings_relation, row, arena);
}
static inline sc_str tour_bookings_print(const struct tour_bookings *row, sc_arena *arena)
{
	return sc_row_print(&tour_bookings_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_bookings_get(sc_db *db, tour_bookings_id id, sc_arena *arena, struct tour_bookings *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_bookings_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_bookings_exists(sc_db *db, tour_bookings_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_bookings_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_bookings_get_many(sc_db *db, const tour_bookings_id *keys, size_t count, sc_arena *arena, struct tour_bookings **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_bookings_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_bookings_update(sc_db *db, tour_bookings_id id, const struct tour_bookings_patch *patch, sc_arena *arena, struct tour_bookings *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_bookings_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_bookings_delete(sc_db *db, tour_bookings_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_bookings_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_bookings_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_bookings **rows, size_t *count)
{
	return sc_row_list(db, &tour_bookings_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_bookings_list_by_room_id(sc_db *db, tour_rooms_id room_id, sc_page *page, sc_arena *arena, struct tour_bookings **rows, size_t *count)
{
	const void *key[] = { &room_id };

	return sc_row_list(db, &tour_bookings_relation, 2, key, page, arena, (void *)rows, count);
}

/* What happened, a partition a year. */
struct tour_events {
	sc_date day;
	sc_str kind;
	sc_str note;
};

extern const sc_table tour_events_table;
extern const sc_relation tour_events_relation;

struct tour_events_new {
	sc_set_date day;
	sc_str kind;
	sc_set_str note;
};

struct tour_events_patch {
	sc_set_date day;
	sc_str kind;
	sc_set_str note;
};

static inline SC_CHECKED sc_rc tour_events_insert(sc_db *db, const struct tour_events_new *fresh, sc_arena *arena, struct tour_events *row)
{
	return sc_row_insert(db, &tour_events_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_events_insert_many(sc_db *db, const struct tour_events_new *fresh, size_t count, sc_arena *arena, struct tour_events *rows)
{
	return sc_row_insert_many(db, &tour_events_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_events_copy_in(sc_db *db, const struct tour_events_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_events_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_events_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_events_relation, count);
}
static inline SC_CHECKED sc_rc tour_events_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_events_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_events_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_events_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_events_next(sc_cursor *cursor, struct tour_events *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_events_json(const struct tour_events *row, sc_arena *arena)
{
	return sc_row_json(&tour_events_relation, row, arena);
}
static inline sc_str tour_events_print(const struct tour_events *row, sc_arena *arena)
{
	return sc_row_print(&tour_events_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_events_get(sc_db *db, sc_date day, sc_str kind, sc_arena *arena, struct tour_events *row)
{
	const void *key[] = { &day, &kind };

	return sc_row_get(db, &tour_events_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_events_exists(sc_db *db, sc_date day, sc_str kind)
{
	const void *key[] = { &day, &kind };

	return sc_row_exists(db, &tour_events_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_events_update(sc_db *db, sc_date day, sc_str kind, const struct tour_events_patch *patch, sc_arena *arena, struct tour_events *row)
{
	const void *key[] = { &day, &kind };

	return sc_row_update(db, &tour_events_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_events_delete(sc_db *db, sc_date day, sc_str kind)
{
	const void *key[] = { &day, &kind };

	return sc_row_delete(db, &tour_events_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_events_upsert(sc_db *db, const struct tour_events_new *fresh, sc_arena *arena, struct tour_events *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_events_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_events_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_events **rows, size_t *count)
{
	return sc_row_list(db, &tour_events_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_events_list_by_kind(sc_db *db, sc_str kind, sc_page *page, sc_arena *arena, struct tour_events **rows, size_t *count)
{
	const void *key[] = { &kind };

	return sc_row_list(db, &tour_events_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc tour_events_list_by_day(sc_db *db, sc_date day, sc_page *page, sc_arena *arena, struct tour_events **rows, size_t *count)
{
	const void *key[] = { &day };

	return sc_row_list(db, &tour_events_relation, 3, key, page, arena, (void *)rows, count);
}

struct tour_documents {
	tour_documents_id id;
	sc_str title;
};

extern const sc_table tour_documents_table;
extern const sc_relation tour_documents_relation;

struct tour_documents_new {
	struct tour_documents_id_set id;
	sc_str title;
};

struct tour_documents_patch {
	struct tour_documents_id_set id;
	sc_str title;
};

static inline SC_CHECKED sc_rc tour_documents_insert(sc_db *db, const struct tour_documents_new *fresh, sc_arena *arena, struct tour_documents *row)
{
	return sc_row_insert(db, &tour_documents_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_documents_insert_many(sc_db *db, const struct tour_documents_new *fresh, size_t count, sc_arena *arena, struct tour_documents *rows)
{
	return sc_row_insert_many(db, &tour_documents_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_documents_copy_in(sc_db *db, const struct tour_documents_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_documents_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_documents_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_documents_relation, count);
}
static inline SC_CHECKED sc_rc tour_documents_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_documents_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_documents_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_documents_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_documents_next(sc_cursor *cursor, struct tour_documents *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_documents_json(const struct tour_documents *row, sc_arena *arena)
{
	return sc_row_json(&tour_documents_relation, row, arena);
}
static inline sc_str tour_documents_print(const struct tour_documents *row, sc_arena *arena)
{
	return sc_row_print(&tour_documents_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_documents_get(sc_db *db, tour_documents_id id, sc_arena *arena, struct tour_documents *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_documents_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_documents_exists(sc_db *db, tour_documents_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_documents_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_documents_get_many(sc_db *db, const tour_documents_id *keys, size_t count, sc_arena *arena, struct tour_documents **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_documents_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_documents_update(sc_db *db, tour_documents_id id, const struct tour_documents_patch *patch, sc_arena *arena, struct tour_documents *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_documents_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_documents_delete(sc_db *db, tour_documents_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_documents_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_documents_upsert(sc_db *db, const struct tour_documents_new *fresh, sc_arena *arena, struct tour_documents *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_documents_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_documents_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_documents **rows, size_t *count)
{
	return sc_row_list(db, &tour_documents_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_scratch {
	tour_scratch_id id;
	sc_str note;
};

extern const sc_table tour_scratch_table;
extern const sc_relation tour_scratch_relation;

struct tour_scratch_new {
	struct tour_scratch_id_set id;
	sc_set_str note;
};

struct tour_scratch_patch {
	struct tour_scratch_id_set id;
	sc_set_str note;
};

static inline SC_CHECKED sc_rc tour_scratch_insert(sc_db *db, const struct tour_scratch_new *fresh, sc_arena *arena, struct tour_scratch *row)
{
	return sc_row_insert(db, &tour_scratch_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_scratch_insert_many(sc_db *db, const struct tour_scratch_new *fresh, size_t count, sc_arena *arena, struct tour_scratch *rows)
{
	return sc_row_insert_many(db, &tour_scratch_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_scratch_copy_in(sc_db *db, const struct tour_scratch_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_scratch_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_scratch_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_scratch_relation, count);
}
static inline SC_CHECKED sc_rc tour_scratch_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_scratch_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_scratch_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_scratch_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_scratch_next(sc_cursor *cursor, struct tour_scratch *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_scratch_json(const struct tour_scratch *row, sc_arena *arena)
{
	return sc_row_json(&tour_scratch_relation, row, arena);
}
static inline sc_str tour_scratch_print(const struct tour_scratch *row, sc_arena *arena)
{
	return sc_row_print(&tour_scratch_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_scratch_get(sc_db *db, tour_scratch_id id, sc_arena *arena, struct tour_scratch *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_scratch_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_scratch_exists(sc_db *db, tour_scratch_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_scratch_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_scratch_get_many(sc_db *db, const tour_scratch_id *keys, size_t count, sc_arena *arena, struct tour_scratch **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_scratch_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_scratch_update(sc_db *db, tour_scratch_id id, const struct tour_scratch_patch *patch, sc_arena *arena, struct tour_scratch *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_scratch_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_scratch_delete(sc_db *db, tour_scratch_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_scratch_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_scratch_upsert(sc_db *db, const struct tour_scratch_new *fresh, sc_arena *arena, struct tour_scratch *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_scratch_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_scratch_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_scratch **rows, size_t *count)
{
	return sc_row_list(db, &tour_scratch_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_drawings {
	int64_t id;
	sc_str title;
	float scale;
};

extern const sc_table tour_drawings_table;
extern const sc_relation tour_drawings_relation;

struct tour_drawings_new {
	sc_set_i64 id;
	sc_str title;
	sc_set_f32 scale;
};

struct tour_drawings_patch {
	sc_set_i64 id;
	sc_str title;
	sc_set_f32 scale;
};

static inline SC_CHECKED sc_rc tour_drawings_insert(sc_db *db, const struct tour_drawings_new *fresh, sc_arena *arena, struct tour_drawings *row)
{
	return sc_row_insert(db, &tour_drawings_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_drawings_insert_many(sc_db *db, const struct tour_drawings_new *fresh, size_t count, sc_arena *arena, struct tour_drawings *rows)
{
	return sc_row_insert_many(db, &tour_drawings_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_drawings_copy_in(sc_db *db, const struct tour_drawings_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_drawings_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_drawings_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_drawings_relation, count);
}
static inline SC_CHECKED sc_rc tour_drawings_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_drawings_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_drawings_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_drawings_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_drawings_next(sc_cursor *cursor, struct tour_drawings *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_drawings_json(const struct tour_drawings *row, sc_arena *arena)
{
	return sc_row_json(&tour_drawings_relation, row, arena);
}
static inline sc_str tour_drawings_print(const struct tour_drawings *row, sc_arena *arena)
{
	return sc_row_print(&tour_drawings_relation, row, arena);
}

struct tour_places {
	sc_str name;
	sc_opt_f64 latitude;
	sc_opt_f64 longitude;
};

extern const sc_table tour_places_table;
extern const sc_relation tour_places_relation;

struct tour_places_new {
	sc_set_str name;
	sc_set_f64 latitude;
	sc_set_f64 longitude;
};

struct tour_places_patch {
	sc_set_str name;
	sc_set_f64 latitude;
	sc_set_f64 longitude;
};

static inline SC_CHECKED sc_rc tour_places_insert(sc_db *db, const struct tour_places_new *fresh, sc_arena *arena, struct tour_places *row)
{
	return sc_row_insert(db, &tour_places_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_places_insert_many(sc_db *db, const struct tour_places_new *fresh, size_t count, sc_arena *arena, struct tour_places *rows)
{
	return sc_row_insert_many(db, &tour_places_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_places_copy_in(sc_db *db, const struct tour_places_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_places_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_places_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_places_relation, count);
}
static inline SC_CHECKED sc_rc tour_places_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_places_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_places_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_places_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_places_next(sc_cursor *cursor, struct tour_places *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_places_json(const struct tour_places *row, sc_arena *arena)
{
	return sc_row_json(&tour_places_relation, row, arena);
}
static inline sc_str tour_places_print(const struct tour_places *row, sc_arena *arena)
{
	return sc_row_print(&tour_places_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_places_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct tour_places *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &tour_places_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_places_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &tour_places_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_places_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct tour_places **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_places_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_places_update_by_name(sc_db *db, sc_str name, const struct tour_places_patch *patch, sc_arena *arena, struct tour_places *row)
{
	const void *key[] = { &name };

	return sc_row_update(db, &tour_places_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_places_delete_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_delete(db, &tour_places_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_places_upsert_by_name(sc_db *db, const struct tour_places_new *fresh, sc_arena *arena, struct tour_places *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_places_relation, 0, fresh, arena, row, inserted);
}

struct tour_settings {
	tour_settings_id name;
	sc_str value;
};

extern const sc_table tour_settings_table;
extern const sc_relation tour_settings_relation;

struct tour_settings_new {
	tour_settings_id name;
	sc_str value;
};

struct tour_settings_patch {
	tour_settings_id name;
	sc_str value;
};

static inline SC_CHECKED sc_rc tour_settings_insert(sc_db *db, const struct tour_settings_new *fresh, sc_arena *arena, struct tour_settings *row)
{
	return sc_row_insert(db, &tour_settings_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_settings_insert_many(sc_db *db, const struct tour_settings_new *fresh, size_t count, sc_arena *arena, struct tour_settings *rows)
{
	return sc_row_insert_many(db, &tour_settings_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_settings_copy_in(sc_db *db, const struct tour_settings_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_settings_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_settings_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_settings_relation, count);
}
static inline SC_CHECKED sc_rc tour_settings_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_settings_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_settings_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_settings_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_settings_next(sc_cursor *cursor, struct tour_settings *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_settings_json(const struct tour_settings *row, sc_arena *arena)
{
	return sc_row_json(&tour_settings_relation, row, arena);
}
static inline sc_str tour_settings_print(const struct tour_settings *row, sc_arena *arena)
{
	return sc_row_print(&tour_settings_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_settings_get(sc_db *db, tour_settings_id name, sc_arena *arena, struct tour_settings *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &tour_settings_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_settings_exists(sc_db *db, tour_settings_id name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &tour_settings_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_settings_get_many(sc_db *db, const tour_settings_id *keys, size_t count, sc_arena *arena, struct tour_settings **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_settings_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_settings_update(sc_db *db, tour_settings_id name, const struct tour_settings_patch *patch, sc_arena *arena, struct tour_settings *row)
{
	const void *key[] = { &name };

	return sc_row_update(db, &tour_settings_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_settings_delete(sc_db *db, tour_settings_id name)
{
	const void *key[] = { &name };

	return sc_row_delete(db, &tour_settings_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_settings_upsert(sc_db *db, const struct tour_settings_new *fresh, sc_arena *arena, struct tour_settings *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_settings_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_settings_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_settings **rows, size_t *count)
{
	return sc_row_list(db, &tour_settings_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_notes {
	tour_notes_id id;
	sc_str text;
};

extern const sc_table tour_notes_table;
extern const sc_relation tour_notes_relation;

struct tour_notes_new {
	sc_str text;
};

struct tour_notes_patch {
	sc_str text;
};

static inline SC_CHECKED sc_rc tour_notes_insert(sc_db *db, const struct tour_notes_new *fresh, sc_arena *arena, struct tour_notes *row)
{
	return sc_row_insert(db, &tour_notes_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_notes_insert_many(sc_db *db, const struct tour_notes_new *fresh, size_t count, sc_arena *arena, struct tour_notes *rows)
{
	return sc_row_insert_many(db, &tour_notes_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_notes_copy_in(sc_db *db, const struct tour_notes_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_notes_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_notes_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_notes_relation, count);
}
static inline SC_CHECKED sc_rc tour_notes_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_notes_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_notes_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_notes_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_notes_next(sc_cursor *cursor, struct tour_notes *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_notes_json(const struct tour_notes *row, sc_arena *arena)
{
	return sc_row_json(&tour_notes_relation, row, arena);
}
static inline sc_str tour_notes_print(const struct tour_notes *row, sc_arena *arena)
{
	return sc_row_print(&tour_notes_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_notes_get(sc_db *db, tour_notes_id id, sc_arena *arena, struct tour_notes *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &tour_notes_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_notes_exists(sc_db *db, tour_notes_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &tour_notes_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_notes_get_many(sc_db *db, const tour_notes_id *keys, size_t count, sc_arena *arena, struct tour_notes **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_notes_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_notes_update(sc_db *db, tour_notes_id id, const struct tour_notes_patch *patch, sc_arena *arena, struct tour_notes *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &tour_notes_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_notes_delete(sc_db *db, tour_notes_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &tour_notes_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_notes_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_notes **rows, size_t *count)
{
	return sc_row_list(db, &tour_notes_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_countries {
	tour_countries_id code;
	sc_str name;
	int64_t population;
};

extern const sc_table tour_countries_table;
extern const sc_relation tour_countries_relation;

struct tour_countries_new {
	tour_countries_id code;
	sc_str name;
	sc_set_i64 population;
};

struct tour_countries_patch {
	tour_countries_id code;
	sc_str name;
	sc_set_i64 population;
};

static inline SC_CHECKED sc_rc tour_countries_insert(sc_db *db, const struct tour_countries_new *fresh, sc_arena *arena, struct tour_countries *row)
{
	return sc_row_insert(db, &tour_countries_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_countries_insert_many(sc_db *db, const struct tour_countries_new *fresh, size_t count, sc_arena *arena, struct tour_countries *rows)
{
	return sc_row_insert_many(db, &tour_countries_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_countries_copy_in(sc_db *db, const struct tour_countries_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_countries_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_countries_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_countries_relation, count);
}
static inline SC_CHECKED sc_rc tour_countries_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_countries_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_countries_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_countries_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_countries_next(sc_cursor *cursor, struct tour_countries *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_countries_json(const struct tour_countries *row, sc_arena *arena)
{
	return sc_row_json(&tour_countries_relation, row, arena);
}
static inline sc_str tour_countries_print(const struct tour_countries *row, sc_arena *arena)
{
	return sc_row_print(&tour_countries_relation, row, arena);
}
static inline SC_CHECKED sc_rc tour_countries_get(sc_db *db, tour_countries_id code, sc_arena *arena, struct tour_countries *row)
{
	const void *key[] = { &code };

	return sc_row_get(db, &tour_countries_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc tour_countries_exists(sc_db *db, tour_countries_id code)
{
	const void *key[] = { &code };

	return sc_row_exists(db, &tour_countries_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_countries_get_many(sc_db *db, const tour_countries_id *keys, size_t count, sc_arena *arena, struct tour_countries **rows, size_t *found)
{
	return sc_row_get_many(db, &tour_countries_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc tour_countries_update(sc_db *db, tour_countries_id code, const struct tour_countries_patch *patch, sc_arena *arena, struct tour_countries *row)
{
	const void *key[] = { &code };

	return sc_row_update(db, &tour_countries_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc tour_countries_delete(sc_db *db, tour_countries_id code)
{
	const void *key[] = { &code };

	return sc_row_delete(db, &tour_countries_relation, 0, key);
}
static inline SC_CHECKED sc_rc tour_countries_upsert(sc_db *db, const struct tour_countries_new *fresh, sc_arena *arena, struct tour_countries *row, bool *inserted)
{
	return sc_row_upsert(db, &tour_countries_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc tour_countries_list(sc_db *db, sc_page *page, sc_arena *arena, struct tour_countries **rows, size_t *count)
{
	return sc_row_list(db, &tour_countries_relation, 1, NULL, page, arena, (void *)rows, count);
}

struct tour_far_away {
	int64_t id;
	sc_str name;
};

extern const sc_table tour_far_away_table;
extern const sc_relation tour_far_away_relation;

struct tour_far_away_new {
	sc_set_i64 id;
	sc_set_str name;
};

struct tour_far_away_patch {
	sc_set_i64 id;
	sc_set_str name;
};

static inline SC_CHECKED sc_rc tour_far_away_insert(sc_db *db, const struct tour_far_away_new *fresh, sc_arena *arena, struct tour_far_away *row)
{
	return sc_row_insert(db, &tour_far_away_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc tour_far_away_insert_many(sc_db *db, const struct tour_far_away_new *fresh, size_t count, sc_arena *arena, struct tour_far_away *rows)
{
	return sc_row_insert_many(db, &tour_far_away_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc tour_far_away_copy_in(sc_db *db, const struct tour_far_away_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &tour_far_away_relation, fresh, count);
}
static inline SC_CHECKED sc_rc tour_far_away_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &tour_far_away_relation, count);
}
static inline SC_CHECKED sc_rc tour_far_away_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &tour_far_away_relation, cursor);
}
static inline SC_CHECKED sc_rc tour_far_away_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &tour_far_away_relation, each, context);
}
static inline SC_CHECKED sc_rc tour_far_away_next(sc_cursor *cursor, struct tour_far_away *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str tour_far_away_json(const struct tour_far_away *row, sc_arena *arena)
{
	return sc_row_json(&tour_far_away_relation, row, arena);
}
static inline sc_str tour_far_away_print(const struct tour_far_away *row, sc_arena *arena)
{
	return sc_row_print(&tour_far_away_relation, row, arena);
}

/* Names that an error's `object` can have. */
#define TOUR_CONSTRAINT_TOUR_NUMBERS_PKEY "tour_numbers_pkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_NAME_UQ "tour_keys_name_uq"
#define TOUR_CONSTRAINT_TOUR_KEYS_CK "tour_keys_ck"
#define TOUR_CONSTRAINT_TOUR_KEYS_THIRD_FK "tour_keys_third_fk"
#define TOUR_CONSTRAINT_TOUR_KEYS_FOURTH_FK "tour_keys_fourth_fk"
#define TOUR_CONSTRAINT_TOUR_KEYS_PKEY "tour_keys_pkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_C_D_FKEY "tour_keys_c_d_fkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_D_C_FKEY "tour_keys_d_c_fkey"
#define TOUR_CONSTRAINT_TOUR_SWIFT_PKEY "tour_swift_pkey"
#define TOUR_CONSTRAINT_TOUR_QUIET_PKEY "tour_quiet_pkey"
#define TOUR_CONSTRAINT_TOUR_PARTS_UQ "tour_parts_uq"
#define TOUR_CONSTRAINT_TOUR_KEPT_PKEY "tour_kept_pkey"
#define TOUR_CONSTRAINT_TOUR_COUNTED_PKEY "tour_counted_pkey"
#define TOUR_CONSTRAINT_PEOPLE_NAME_CK "people_name_ck"
#define TOUR_CONSTRAINT_PEOPLE_FEE_CK "people_fee_ck"
#define TOUR_CONSTRAINT_PEOPLE_TOKEN_UX "people_token_ux"
#define TOUR_CONSTRAINT_PEOPLE_PKEY "people_pkey"
#define TOUR_CONSTRAINT_PEOPLE_MAIL_KEY "people_mail_key"
#define TOUR_CONSTRAINT_PEOPLE_FULL_NAME_BORN_ON_KEY "people_full_name_born_on_key"
#define TOUR_CONSTRAINT_PEOPLE_BOSS_FKEY "people_boss_fkey"
#define TOUR_CONSTRAINT_FRIENDSHIPS_PK "friendships_pk"
#define TOUR_CONSTRAINT_FRIENDSHIPS_PERSON_FK "friendships_person_fk"
#define TOUR_CONSTRAINT_FRIENDSHIPS_CHECK "friendships_check"
#define TOUR_CONSTRAINT_FRIENDSHIPS_FRIEND_ID_FKEY "friendships_friend_id_fkey"
#define TOUR_CONSTRAINT_ROOMS_FLOOR_UQ "rooms_floor_uq"
#define TOUR_CONSTRAINT_ROOMS_PLACES_CHECK "rooms_places_check"
#define TOUR_CONSTRAINT_ROOMS_PKEY "rooms_pkey"
#define TOUR_CONSTRAINT_ROOMS_NAME_KEY "rooms_name_key"
#define TOUR_CONSTRAINT_BOOKINGS_ONCE_EX "bookings_once_ex"
#define TOUR_CONSTRAINT_BOOKINGS_OLD_CK "bookings_old_ck"
#define TOUR_CONSTRAINT_BOOKINGS_PKEY "bookings_pkey"
#define TOUR_CONSTRAINT_BOOKINGS_ROOM_ID_FKEY "bookings_room_id_fkey"
#define TOUR_CONSTRAINT_EVENTS_PKEY "events_pkey"
#define TOUR_CONSTRAINT_DOCUMENTS_PKEY "documents_pkey"
#define TOUR_CONSTRAINT_SCRATCH_PKEY "scratch_pkey"
#define TOUR_CONSTRAINT_PLACES_NAME_KEY "places_name_key"
#define TOUR_CONSTRAINT_SETTINGS_PKEY "settings_pkey"
#define TOUR_CONSTRAINT_NOTES_PKEY "notes_pkey"
#define TOUR_CONSTRAINT_COUNTRIES_PKEY "countries_pkey"

/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */
extern const sc_bundle tour_bundle;

#ifdef __cplusplus
}
#endif

#endif
