#ifndef RUNTIME_DB_POSTGRES_ROW_H
#define RUNTIME_DB_POSTGRES_ROW_H
/* One value of PostgreSQL's binary format into a field: for rows of a query, and for those of COPY. */
#include <endian.h>
#include <string.h>

#include "runtime/db/db_row.h"

#define POSTGRES_EPOCH_US INT64_C(946684800000000) /* 2000-01-01, since 1970-01-01 */

static inline uint64_t load64(const char *bytes)
{
	uint64_t n;

	memcpy(&n, bytes, 8);
	return be64toh(n);
}

static inline uint32_t load32(const char *bytes)
{
	uint32_t n;

	memcpy(&n, bytes, 4);
	return be32toh(n);
}

static inline uint16_t load16(const char *bytes)
{
	uint16_t n;

	memcpy(&n, bytes, 2);
	return be16toh(n);
}

/* The infinities stay the ends of the range. */
static inline int64_t unix_us(int64_t us)
{
	if (us == INT64_MAX || us == INT64_MIN)
		return us;
	return (int64_t)((uint64_t)us + (uint64_t)POSTGRES_EPOCH_US);
}

enum db_fault postgres_decode_call(const struct db_slot *s, struct sc_arena *arena, const char *bytes, size_t length,
                                   void *value);

static inline enum db_fault postgres_text(struct sc_arena *arena, int copies, const char *bytes, size_t length,
                                          void *value)
{
	sc_str text = { bytes, length };

	if (copies && !(text.ptr = db_arena_copy(arena, bytes, length)))
		return DB_FAULT_MEMORY;
	memcpy(value, &text, sizeof(text));
	return DB_FAULT_NONE;
}

#define POSTGRES_WANT(size)                                                                                            \
	if (length != (size))                                                                                          \
		return DB_FAULT_FORM;

/* A value that is not NULL; of texts and bytes there is a NUL behind. */
static inline enum db_fault postgres_decode(const struct db_slot *s, struct sc_arena *arena, int copies,
                                            const char *bytes, size_t length, char *field)
{
	char *value = field + s->delta;
	uint64_t n8;
	uint32_t n4;
	uint16_t n2;
	int64_t us;

	if (s->null == DB_NULL_HAS)
		*(int *)(void *)field = 1;
	switch (s->op) {
	case DB_OP_INT8:
	case DB_OP_FLOAT8:
		POSTGRES_WANT(8)
		n8 = load64(bytes);
		memcpy(value, &n8, 8);
		return DB_FAULT_NONE;
	case DB_OP_INT4:
	case DB_OP_FLOAT4:
		POSTGRES_WANT(4)
		n4 = load32(bytes);
		memcpy(value, &n4, 4);
		return DB_FAULT_NONE;
	case DB_OP_INT2:
		POSTGRES_WANT(2)
		n2 = load16(bytes);
		memcpy(value, &n2, 2);
		return DB_FAULT_NONE;
	case DB_OP_BOOL:
		POSTGRES_WANT(1)
		*(bool *)value = *bytes != 0;
		return DB_FAULT_NONE;
	case DB_OP_16:
		POSTGRES_WANT(16)
		memcpy(value, bytes, 16);
		return DB_FAULT_NONE;
	case DB_OP_TIMESTAMP:
		POSTGRES_WANT(8)
		us = unix_us((int64_t)load64(bytes));
		memcpy(value, &us, 8);
		return DB_FAULT_NONE;
	case DB_OP_TEXT:
	case DB_OP_BYTES:
		return postgres_text(arena, copies, bytes, length, value);
	default:
		return postgres_decode_call(s, arena, bytes, length, value);
	}
}

#endif
