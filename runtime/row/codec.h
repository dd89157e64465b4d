#ifndef RUNTIME_ROW_CODEC_H
#define RUNTIME_ROW_CODEC_H
/*
 * Codecs: for each sc_type its C type, its form in PostgreSQL's binary protocol, the form that SQLite stores, and its
 * text. The table in codec.c has them all.
 */
#include "runtime/catalog/str.h"
#include "runtime/db/db_row.h"

/* Text into a buffer that may be too small for it: `length` is what it takes in full. */
struct text_out {
	char *text;
	size_t size, length;
};

void text_printf(struct text_out *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A value into a parameter. Memory comes from the arena. DB_FAULT_RANGE: the database has no such value. */
typedef enum db_fault (*codec_encode)(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to);

/* A value as JSON, texts escaped. */
typedef void (*codec_json)(struct str *s, const sc_field *field, const void *value);

enum { SYSTEM_POSTGRES, SYSTEM_SQLITE, SYSTEM_COUNT };

struct codec {
	uint32_t oid;    /* of the type in PostgreSQL; 0: a user's */
	uint32_t param;  /* of a parameter; 0: the server finds out */
	uint8_t size;    /* of the C type */
	uint8_t delta;   /* of the value behind `has` or `state` */
	uint8_t pointer; /* NULL is a NULL pointer */
	struct {
		uint8_t op; /* enum db_op */
		db_decode decode;
		codec_encode encode;
	} in[SYSTEM_COUNT];
	codec_json json;
};

/* NULL for a number that is none. */
const struct codec *codec_of(const sc_field *field);

/* What SQLite stores: 2026-03-01T10:20:30.123000Z of a timestamp, 10:20:30.123000 of a time, always six digits. */
void time_stored(struct text_out *t, int64_t us, const char *zone);
void time_of_day_stored(struct text_out *t, int64_t us);

/* ---- codecs with a file of their own ---- */

enum db_fault decimal_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value);
enum db_fault decimal_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to);
enum db_fault numeric_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value);
enum db_fault numeric_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to);
enum db_fault inet_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value);
enum db_fault inet_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to);
enum db_fault bit_decode(const struct db_slot *s, sc_arena *arena, const struct db_value *from, void *value);
enum db_fault bit_encode(const sc_field *field, sc_arena *arena, const void *value, struct db_value *to);

/* Bytes of a parameter in the arena, NULL: out of memory. */
unsigned char *codec_bytes(sc_arena *arena, struct db_value *to, size_t length);

#endif
