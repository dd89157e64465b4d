#ifndef SCHEMAC_ROW_H
#define SCHEMAC_ROW_H
/*
 * Rows: what the generated functions are made of. Included by schemac.h.
 *
 * For each table the generated header has
 *   struct NAME         a row as it is read
 *   struct NAME_new     what an insert gives: a field that is not set takes the column's default
 *   struct NAME_patch   what an update changes: a field that is not set stays as it is
 *   NAME_relation       the const descriptor of table and structs; all work is done from it by the functions below
 *   NAME_insert(), NAME_get() ...   typed inline functions that call them
 * {0} is always a valid struct and means "nothing is set". Not set, NULL and zero are three different things:
 *   in a row             NOT NULL columns are plain values. Nullable ones are sc_opt_...: has is 0 for NULL. Texts,
 * bytes, and arrays are NULL where ptr (items) is NULL. in new and patch     a text of a NOT NULL column is plain: ptr
 * NULL is "not set". All others are sc_set_...: SC_SET(value), SC_SET_NULL, or not set. The key of a table with one key
 * column has a type of its own, NAME_id, which columns that refer to it have too.
 *
 * Every result has one owner. What a function returns lives in the sc_arena that it was given, until sc_arena_free() or
 * sc_arena_reset(). What a cursor gives lives until its next call, or sc_cursor_close(). Texts are NUL-terminated, and
 * may contain NULs only in bytea.
 *
 * Functions return SC_OK, SC_NOT_FOUND (no such row), or an error that sc_last_error() describes. SC_E_SCHEMA says that
 * the database does not have the columns that the program was compiled for. While a cursor is open its handle takes no
 * other calls.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* ---- memory ---- */

/* Start with {0}. */
typedef struct sc_arena {
	void *blocks; /* internal, all of it */
	char *next;
	size_t left;
} sc_arena;

SC_API void sc_arena_free(sc_arena *arena);  /* gives back the memory; the arena may be used again */
SC_API void sc_arena_reset(sc_arena *arena); /* forgets what is in it, and keeps its largest block for what comes */
SC_API void *sc_arena_alloc(sc_arena *arena, size_t size) SC_CHECKED; /* aligned for any type; NULL: out of memory */

/* ---- values ---- */

typedef struct sc_str {
	const char *ptr;
	size_t len;
} sc_str; /* UTF-8 */
typedef struct sc_bytes {
	const void *ptr;
	size_t len;
} sc_bytes;
typedef struct sc_uuid {
	unsigned char b[16];
} sc_uuid;
/* Microseconds since 1970-01-01 00:00: of UTC (timestamptz), or of the clock on the wall (timestamp). The two ends of
 * int64_t are -infinity and infinity. */
typedef struct sc_timestamp {
	int64_t us;
} sc_timestamp;
typedef struct sc_timestamptz {
	int64_t us;
} sc_timestamptz;
/* Days since 1970-01-01. The two ends of int32_t are -infinity and infinity. */
typedef struct sc_date {
	int32_t days;
} sc_date;
/* Microseconds since midnight, 0 to 86400000000 */
typedef struct sc_time {
	int64_t us;
} sc_time;
typedef struct sc_timetz {
	int64_t us;
	int32_t seconds_west; /* of Greenwich: 3600 is UTC-1 */
} sc_timetz;
/* The largest and the smallest values of all three fields together are infinity and -infinity (PostgreSQL 17). */
typedef struct sc_interval {
	int64_t us;
	int32_t days;
	int32_t months;
} sc_interval;
/* units * 10 to the power of -scale: numeric columns of up to 18 digits. Scale SC_DECIMAL_NAN: not a number. */
typedef struct sc_decimal {
	int64_t units;
	int32_t scale;
} sc_decimal;
enum { SC_DECIMAL_NAN = -1 };
typedef struct sc_inet {
	unsigned char family; /* 4 or 6 */
	unsigned char bits;   /* of the network: 0 to 32 or 128 */
	bool is_cidr;
	unsigned char addr[16]; /* the first 4 where family is 4 */
} sc_inet;
typedef struct sc_macaddr {
	unsigned char b[6];
} sc_macaddr;
typedef struct sc_macaddr8 {
	unsigned char b[8];
} sc_macaddr8;

typedef enum sc_state { SC_UNSET = 0, SC_GIVEN = 1, SC_NULLED = 2 } sc_state;

/* For initialisers: .email = SC_STR("ann@example.com"), .age = SC_SET(41), .phone = SC_SET_NULL */
#ifdef __cplusplus
#define SC_STR(literal) (sc_str{ "" literal, sizeof(literal) - 1 })
#else
#define SC_STR(literal) ((sc_str){ "" literal, sizeof(literal) - 1 })
#endif
#define SC_SET(v)                                                                                                      \
	{                                                                                                              \
		.state = SC_GIVEN, .value = v                                                                          \
	}
#define SC_SET_NULL                                                                                                    \
	{                                                                                                              \
		.state = SC_NULLED                                                                                     \
	}

/* sc_opt_NAME: in a row. sc_set_NAME: in new and patch, and sc_set_to_NAME(value) makes one. */
#define SC_VALUE_FORMS(name, type)                                                                                     \
	typedef struct sc_opt_##name {                                                                                 \
		int has;                                                                                               \
		type value;                                                                                            \
	} sc_opt_##name;                                                                                               \
	typedef struct sc_set_##name {                                                                                 \
		sc_state state;                                                                                        \
		type value;                                                                                            \
	} sc_set_##name;                                                                                               \
	static inline sc_set_##name sc_set_to_##name(type value)                                                       \
	{                                                                                                              \
		sc_set_##name set = { SC_GIVEN, value };                                                               \
		return set;                                                                                            \
	}
SC_VALUE_FORMS(bool, bool)
SC_VALUE_FORMS(i16, int16_t)
SC_VALUE_FORMS(i32, int32_t)
SC_VALUE_FORMS(i64, int64_t)
SC_VALUE_FORMS(u32, uint32_t)
SC_VALUE_FORMS(f32, float)
SC_VALUE_FORMS(f64, double)
SC_VALUE_FORMS(str, sc_str)
SC_VALUE_FORMS(bytes, sc_bytes)
SC_VALUE_FORMS(uuid, sc_uuid)
SC_VALUE_FORMS(timestamp, sc_timestamp)
SC_VALUE_FORMS(timestamptz, sc_timestamptz)
SC_VALUE_FORMS(date, sc_date)
SC_VALUE_FORMS(time, sc_time)
SC_VALUE_FORMS(timetz, sc_timetz)
SC_VALUE_FORMS(interval, sc_interval)
SC_VALUE_FORMS(decimal, sc_decimal)
SC_VALUE_FORMS(inet, sc_inet)
SC_VALUE_FORMS(macaddr, sc_macaddr)
SC_VALUE_FORMS(macaddr8, sc_macaddr8)

/* A text that ends in a NUL; NULL gives the NULL text. */
SC_API sc_str sc_str_of(const char *text);

/*
 * The text of a value, as PostgreSQL writes it with DateStyle ISO and time zone UTC, into `text` (size bytes, always
 * terminated where size > 0). Returns its length; SC_TEXT_MOST bytes are enough for each of them.
 */
enum { SC_TEXT_MOST = 96 };
SC_API size_t sc_uuid_text(sc_uuid value, char *text, size_t size);
SC_API size_t sc_timestamp_text(sc_timestamp value, char *text, size_t size);
SC_API size_t sc_timestamptz_text(sc_timestamptz value, char *text, size_t size);
SC_API size_t sc_date_text(sc_date value, char *text, size_t size);
SC_API size_t sc_time_text(sc_time value, char *text, size_t size);
SC_API size_t sc_timetz_text(sc_timetz value, char *text, size_t size);
SC_API size_t sc_interval_text(sc_interval value, char *text, size_t size); /* ISO 8601: P1DT2H */
SC_API size_t sc_decimal_text(sc_decimal value, char *text, size_t size);
SC_API size_t sc_inet_text(sc_inet value, char *text, size_t size);
SC_API size_t sc_macaddr_text(sc_macaddr value, char *text, size_t size);
SC_API size_t sc_macaddr8_text(sc_macaddr8 value, char *text, size_t size);

/* The other way, from ISO 8601 and PostgreSQL's own forms: 1, or 0 where the text is none; then *value is not changed.
 */
SC_API int sc_uuid_from_text(sc_str text, sc_uuid *value);
SC_API int sc_timestamp_from_text(sc_str text, sc_timestamp *value);
SC_API int sc_timestamptz_from_text(sc_str text, sc_timestamptz *value); /* without a zone: UTC */
SC_API int sc_date_from_text(sc_str text, sc_date *value);
SC_API int sc_time_from_text(sc_str text, sc_time *value);
SC_API int sc_timetz_from_text(sc_str text, sc_timetz *value);
SC_API int sc_interval_from_text(sc_str text, sc_interval *value);
SC_API int sc_decimal_from_text(sc_str text, sc_decimal *value);
SC_API int sc_inet_from_text(sc_str text, sc_inet *value);
SC_API int sc_macaddr_from_text(sc_str text, sc_macaddr *value);
SC_API int sc_macaddr8_from_text(sc_str text, sc_macaddr8 *value);

/* To and from the C library's time: 1, or 0 for infinities and what is out of range. struct tm is UTC. */
SC_API int sc_timestamptz_timespec(sc_timestamptz value, struct timespec *time);
SC_API int sc_timestamptz_from_timespec(struct timespec time, sc_timestamptz *value);
SC_API int sc_timestamp_tm(sc_timestamp value, struct tm *tm);
SC_API int sc_timestamp_from_tm(const struct tm *tm, sc_timestamp *value);
SC_API int sc_date_tm(sc_date value, struct tm *tm);
SC_API int sc_date_from_tm(const struct tm *tm, sc_date *value);

/* ---- descriptors: const data that schemac generates ---- */

/* Numbers are never reused: they stand in compiled programs. */
typedef enum sc_type {
	SC_TYPE_BOOL = 1,
	SC_TYPE_INT2 = 2,
	SC_TYPE_INT4 = 3,
	SC_TYPE_INT8 = 4,
	SC_TYPE_OID = 5,
	SC_TYPE_FLOAT4 = 6,
	SC_TYPE_FLOAT8 = 7,
	SC_TYPE_TEXT = 8, /* varchar, char, name too */
	SC_TYPE_BYTEA = 9,
	SC_TYPE_UUID = 10,
	SC_TYPE_TIMESTAMP = 11,
	SC_TYPE_TIMESTAMPTZ = 12,
	SC_TYPE_DATE = 13,
	SC_TYPE_TIME = 14,
	SC_TYPE_TIMETZ = 15,
	SC_TYPE_INTERVAL = 16,
	SC_TYPE_DECIMAL = 17, /* numeric of up to 18 digits: sc_decimal */
	SC_TYPE_NUMERIC = 18, /* any other: sc_str with its digits, NaN, Infinity or -Infinity */
	SC_TYPE_MONEY = 19,   /* int64_t, in the smallest unit */
	SC_TYPE_JSON = 20,
	SC_TYPE_JSONB = 21,
	SC_TYPE_INET = 22,
	SC_TYPE_CIDR = 23,
	SC_TYPE_MACADDR = 24,
	SC_TYPE_MACADDR8 = 25,
	SC_TYPE_BIT = 26,    /* sc_str of the characters 0 and 1 */
	SC_TYPE_VARBIT = 27, /* the same */
	SC_TYPE_ENUM = 28,
	SC_TYPE_AS_TEXT = 29 /* sc_str: any other, as the database writes it */
} sc_type;

enum {
	SC_FIELD_NULLABLE = 1,
	SC_FIELD_SECRET = 2,
	SC_FIELD_READ_ONLY = 4,     /* generated, or an identity that is always so: not in new and patch */
	SC_FIELD_NO_POSTGRESQL = 8, /* the column is not there: left as it is */
	SC_FIELD_NO_SQLITE = 16,
	SC_FIELD_IDENTITY = 32
};

typedef struct sc_labels {
	const char *const *texts; /* of an enum's numbers */
	uint32_t count;
} sc_labels;

typedef struct sc_field {
	const char *name; /* of the column */
	const void *more; /* ENUM: sc_labels; AS_TEXT: the type's name in SQL */
	uint8_t type;     /* sc_type */
	uint8_t flags;
	uint32_t offset;     /* in the row */
	uint32_t set_offset; /* in new and patch, which have the same form */
} sc_field;

enum {
	SC_KEY_PRIMARY = 1,
	SC_KEY_UNIQUE = 2,
	SC_KEY_TARGET = 4, /* can be that of an upsert */
	SC_KEY_NO_POSTGRESQL = 8,
	SC_KEY_NO_SQLITE = 16,
	SC_KEY_PARTIAL = 32 /* unique among some rows only: for the name of a violation, not to find rows by */
};

/* Columns by which rows are found: a primary key, a unique key, or a prefix of an index with the order behind it. */
typedef struct sc_key {
	const char *name; /* of its constraint or unique index; NULL: an index */
	const int16_t
	        *columns; /* numbers of fields; first those that are given, then those of the order: ~number: desc */
	uint8_t given;
	uint8_t ordered;
	uint8_t flags;
} sc_key;

enum {
	SC_RELATION_VIEW = 1,
	SC_RELATION_MATERIALIZED = 2,
	SC_RELATION_PARTITIONED = 4,
	SC_RELATION_TRIGGERS = 8 /* on SQLite */
};

typedef struct sc_relation {
	const char *label; /* of the generated functions: shop_orders */
	const char *schema;
	const char *name;
	const char *sqlite_name;
	const sc_field *fields;
	const sc_key *keys;
	uint16_t field_count;
	uint16_t key_count; /* the first is the primary key where it has SC_KEY_PRIMARY */
	uint16_t flags;
	uint32_t row_size;
	uint32_t set_size;
} sc_relation;

/* ---- what the generated functions call ---- */

/* Which rows of a list. Start with {0}: the first 100. */
typedef struct sc_page {
	size_t limit;      /* 0: 100 */
	const void *after; /* a row: the page begins behind it. Set to the last row of the page by each call, so that
	                      the same sc_page gives the next one; the row's arena must live until then. */
	bool backward;     /* in the opposite order */
} sc_page;

/* One pass over rows. Start with {0}, or let the function that opens it do that. */
typedef struct sc_cursor {
	sc_db *db; /* internal, all of it */
	void *state;
} sc_cursor;

/* Ends it and gives its memory back: call it for each cursor that was opened. Rows that were not read are dropped. */
SC_API void sc_cursor_close(sc_cursor *cursor);

/* Is the last error a violation of that constraint? Take the name from the generated constants. */
SC_API int sc_violates(const sc_db *db, const char *constraint);

/* `key`: pointers to the values of the key's given columns. `row` may be NULL where rows are written. */
SC_API sc_rc sc_row_insert(sc_db *db, const sc_relation *relation, const void *fresh, sc_arena *arena,
                           void *row) SC_CHECKED;
SC_API sc_rc sc_row_insert_many(sc_db *db, const sc_relation *relation, const void *fresh, size_t count,
                                sc_arena *arena, void *rows) SC_CHECKED;
SC_API sc_rc sc_row_upsert(sc_db *db, const sc_relation *relation, unsigned key, const void *fresh, sc_arena *arena,
                           void *row, bool *inserted) SC_CHECKED;
SC_API sc_rc sc_row_update(sc_db *db, const sc_relation *relation, unsigned number, const void *const *key,
                           const void *patch, sc_arena *arena, void *row) SC_CHECKED;
SC_API sc_rc sc_row_delete(sc_db *db, const sc_relation *relation, unsigned number, const void *const *key) SC_CHECKED;
SC_API sc_rc sc_row_get(sc_db *db, const sc_relation *relation, unsigned number, const void *const *key,
                        sc_arena *arena, void *row) SC_CHECKED;
SC_API sc_rc sc_row_get_many(sc_db *db, const sc_relation *relation, unsigned number, const void *values, size_t size,
                             size_t count, sc_arena *arena, void *rows, size_t *found) SC_CHECKED;
SC_API sc_rc sc_row_exists(sc_db *db, const sc_relation *relation, unsigned number, const void *const *key) SC_CHECKED;
SC_API sc_rc sc_row_list(sc_db *db, const sc_relation *relation, unsigned number, const void *const *key, sc_page *page,
                         sc_arena *arena, void *rows, size_t *count) SC_CHECKED;
SC_API sc_rc sc_row_count(sc_db *db, const sc_relation *relation, uint64_t *count) SC_CHECKED;
SC_API sc_rc sc_row_all(sc_db *db, const sc_relation *relation, sc_cursor *cursor) SC_CHECKED;
SC_API sc_rc sc_row_next(sc_cursor *cursor, void *row) SC_CHECKED; /* SC_NOT_FOUND: there are no more */
SC_API sc_rc sc_row_copy_in(sc_db *db, const sc_relation *relation, const void *fresh, size_t count) SC_CHECKED;
SC_API sc_rc sc_row_copy_out(sc_db *db, const sc_relation *relation, int (*each)(void *context, const void *row),
                             void *context) SC_CHECKED;
SC_API sc_rc sc_row_refresh(sc_db *db, const sc_relation *relation, bool concurrently) SC_CHECKED;

/* The row as a text in the arena; {NULL, 0} when memory runs out. print: for logs, secrets left out. */
SC_API sc_str sc_row_json(const sc_relation *relation, const void *row, sc_arena *arena);
SC_API sc_str sc_row_print(const sc_relation *relation, const void *row, sc_arena *arena);

#endif
