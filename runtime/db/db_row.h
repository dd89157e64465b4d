#ifndef RUNTIME_DB_ROW_H
#define RUNTIME_DB_ROW_H
/*
 * What a driver does for rows: prepared statements with parameters in the database's own form, rows decoded into
 * structs as they come, COPY. A row's columns are described by slots, which runtime/row/ makes from a relation.
 */
#include "runtime/db/db.h"

/* A parameter, and a value for COPY. PostgreSQL takes TEXT and BLOB: bytes in its binary form. */
enum db_kind { DB_NULL, DB_INTEGER, DB_REAL, DB_TEXT, DB_BLOB };
struct db_value {
	enum db_kind kind;
	size_t length;
	const void *bytes;
	int64_t integer;
	double real;
};

/* How a field is filled: the frequent forms by the driver itself, the rest by the codec's function. */
enum db_op {
	DB_OP_CALL,
	DB_OP_BOOL,
	DB_OP_INT2,
	DB_OP_INT4,
	DB_OP_INT8,
	DB_OP_FLOAT4,
	DB_OP_FLOAT8,
	DB_OP_TEXT,
	DB_OP_BYTES,
	DB_OP_16,       /* PostgreSQL: sixteen bytes as they are */
	DB_OP_TIMESTAMP /* PostgreSQL: microseconds since 2000 */
};

/* What stands for NULL in the struct. */
enum db_null { DB_NULL_NEVER, DB_NULL_POINTER, DB_NULL_HAS };

/* What went wrong with a value; the driver gives the number of its column with it. */
enum db_fault { DB_FAULT_NONE, DB_FAULT_FORM, DB_FAULT_NULL, DB_FAULT_RANGE, DB_FAULT_MEMORY };

struct db_slot;

/* Fills `value` from a column's bytes. What needs memory takes it from the arena. */
typedef enum db_fault (*db_decode)(const struct db_slot *slot, struct sc_arena *arena, const struct db_value *from,
                                   void *value);

struct db_slot {
	uint8_t op;      /* enum db_op */
	uint8_t null;    /* enum db_null */
	uint8_t delta;   /* from the field to its value */
	uint8_t scale;   /* internal to codecs */
	uint32_t offset; /* of the field in the struct */
	uint32_t oid;    /* of the type that PostgreSQL must give; 0: any that is not built in */
	db_decode decode;
	const void *more; /* internal to codecs */
};

/* A statement that is prepared once a connection. Texts and arrays belong to the caller. */
struct db_statement {
	const char *sql;
	size_t param_count;
	const uint32_t *oids; /* of the parameters, 0: the server finds out */
	const struct db_slot *slots;
	size_t slot_count;
	size_t clears;   /* bytes of a row that has fields which this database has no column for; 0: it has all */
	void *prepared;  /* the driver's */
	unsigned number; /* the driver's; 0: not prepared */
	unsigned session;
	int checked; /* the columns' types are those of the slots */
};

/* A statement that is running, and where its rows go. */
struct db_rows {
	struct db_statement *statement;
	struct sc_arena *arena; /* for what a row points to */
	int copies;             /* texts go into the arena too; else they point into the driver's memory */
	void *result;           /* the driver's */
	int row, count;
	int more;         /* the driver's: more results will come */
	int64_t affected; /* rows inserted, updated or deleted, once it has ended */
	size_t column;    /* where a value was at fault */
	enum db_fault fault;
};

struct db_row_driver {
	sc_rc (*prepare)(sc_db *db, struct db_statement *statement);
	/* gives a prepared statement back; also where the connection has been lost since */
	void (*forget)(sc_db *db, struct db_statement *statement);
	/* runs it; `stream`: rows come one by one, however many there are */
	sc_rc (*start)(sc_db *db, struct db_rows *rows, const struct db_value *params, int stream);
	/* the next row into the struct; SC_NOT_FOUND: there are no more. SC_E_SCHEMA with rows->fault: a value does not
	 * fit */
	sc_rc (*next)(sc_db *db, struct db_rows *rows, void *row);
	/* ends it, whatever has been read; without fail */
	void (*end)(sc_db *db, struct db_rows *rows);
	/* is the error one that preparing again can cure? */
	int (*is_outdated)(const sc_db *db);
	/* bulk: binary COPY; NULL where there is none */
	sc_rc (*copy_in)(sc_db *db, const char *sql);
	sc_rc (*copy_put)(sc_db *db, const char *bytes, size_t length);
	sc_rc (*copy_end)(sc_db *db, int cancel);
	sc_rc (*copy_out)(sc_db *db, const char *sql);
	sc_rc (*copy_get)(sc_db *db, char **bytes, size_t *length); /* SC_NOT_FOUND: the end; free with copy_free */
	void (*copy_free)(char *bytes);
};

extern const struct db_row_driver db_row_driver_postgres;
extern const struct db_row_driver db_row_driver_sqlite;

/* Bytes into the arena, with a NUL behind; NULL: out of memory. */
char *db_arena_copy(struct sc_arena *arena, const void *bytes, size_t length);

/* Decodes one value that is not NULL or sets the field to NULL. */
static inline enum db_fault db_set_null(const struct db_slot *slot, char *field)
{
	if (slot->null == DB_NULL_NEVER)
		return DB_FAULT_NULL;
	if (slot->null == DB_NULL_HAS)
		*(int *)(void *)field = 0;
	else
		*(sc_str *)(void *)field = (sc_str){ NULL, 0 };
	return DB_FAULT_NONE;
}

#endif
