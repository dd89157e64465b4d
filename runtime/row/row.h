#ifndef RUNTIME_ROW_H
#define RUNTIME_ROW_H
/*
 * What the files of this folder share: the prepared statements of a connection, made from a relation's descriptor the
 * first time that they are needed, and how one is run.
 */
#include "runtime/row/codec.h"

enum row_op {
	OP_INSERT,
	OP_INSERT_NEW, /* nothing where the key is there already */
	OP_UPSERT,
	OP_UPDATE,
	OP_DELETE,
	OP_GET,
	OP_GET_MANY,
	OP_EXISTS,
	OP_LIST,
	OP_COUNT,
	OP_ALL
};

/* What a statement is: two of the same text have the same of these. */
struct row_ask {
	const sc_relation *relation;
	const unsigned char *mask; /* a bit a field that is given; NULL where there are none */
	uint32_t count;            /* rows or keys at once */
	uint8_t op;                /* enum row_op */
	uint8_t returning;
	uint8_t after, backward; /* of lists */
	uint16_t key;            /* number of the key that rows are found by */
};

/* How a field of new and patch becomes a parameter. */
enum setter_form { SETTER_ABSENT, SETTER_TEXT, SETTER_STATE, SETTER_STATE_TEXT };

struct row_setter {
	const sc_field *field;
	codec_encode encode;
	uint32_t offset;
	uint16_t number; /* of the field */
	uint8_t form;    /* enum setter_form; ABSENT: a column that this system does not have */
	uint8_t delta;
};

/* A relation as one database system has it. */
struct row_layout {
	const sc_relation *relation;
	struct db_slot *slots; /* of the columns that a row is read from */
	size_t slot_count;
	struct row_setter *setters; /* of the fields that can be set */
	size_t setter_count;
	size_t mask_size;
	struct row_layout *next;
};

struct row_statement {
	struct db_statement db;
	struct row_ask ask;
	uint64_t hash;
	struct str sql;
	uint32_t *oids;
	size_t oid_room;
	struct row_statement *same_bucket, *newer, *older;
	unsigned char mask[];
};

enum { STATEMENT_BUCKETS = 512, STATEMENTS_MOST = 256, LAYOUT_BUCKETS = 128 };

struct row_state {
	sc_arena scratch; /* parameters of the call, reset by each */
	struct row_layout *layouts[LAYOUT_BUCKETS];
	struct row_statement *buckets[STATEMENT_BUCKETS];
	struct row_statement *newest, *oldest;
	size_t count;
	int system;      /* SYSTEM_POSTGRES ... */
	sc_arena memory; /* as long as the connection */
};

/* The state of a ready connection; NULL after an error that is in the handle. */
struct row_state *row_begin(sc_db *db);

/* Is the field a column of this system? */
int row_has(const struct row_state *s, const sc_field *field);

/* The statement, from the cache or made and prepared. NULL after an error. */
struct row_statement *row_statement(sc_db *db, const struct row_ask *ask);

/* Do all columns of its order go the same way? */
int row_is_one_way(const sc_key *key);

/* Writes the text of a statement and the types of its parameters (statement_sql.c). */
void row_write_sql(const struct row_state *s, struct row_statement *statement);

/* Parameters of a statement, in order. */
struct row_params {
	struct db_value *values;
	size_t count, room;
};

/* Adds a value, or NULL where it is NULL; the errors are in the handle. */
sc_rc row_param(sc_db *db, struct row_params *params, const sc_field *field, const void *value);

/* The state of a field in new or patch; *value points to what was given. */
sc_state row_given(const sc_relation *r, const sc_field *field, const void *fresh, const void **value);

/* Where a field's value stands in a row, NULL where it is NULL. */
const void *row_value(const sc_field *field, const void *row);

/*
 * Adds what is given as parameters, in the order of the fields, and sets its bits in the mask, which is zero before.
 * SC_E_ARGUMENT: a field is given whose column this system does not have.
 */
sc_rc row_gather(sc_db *db, const struct row_layout *layout, const void *fresh, struct row_params *params,
                 unsigned char *mask);

/* A mask of zeros in the scratch arena; NULL after an error. */
unsigned char *row_mask(sc_db *db, const struct row_layout *layout);

/*
 * Runs it; rows come by db->driver->rows->next() and must be ended. A statement that the database has outgrown is
 * prepared again where no transaction is open.
 */
sc_rc row_start(sc_db *db, struct row_statement *statement, struct db_rows *rows, const struct row_params *params,
                int stream);

/* The next row into the struct; SC_NOT_FOUND: there are no more. */
sc_rc row_next(sc_db *db, struct db_rows *rows, void *row);

/* Runs it to its end. *affected may be NULL; `row` gets the one row that it gives, SC_NOT_FOUND where there is none. */
sc_rc row_run_one(sc_db *db, struct row_statement *statement, const struct row_params *params, sc_arena *arena,
                  void *row, int64_t *affected);

/* What is wrong, in the words of rows: a missing column is SC_E_SCHEMA, a violated key of SQLite has its name. */
sc_rc row_error(sc_db *db, const sc_relation *r, sc_rc rc);

/* The slots of a relation; NULL: out of memory. */
struct row_layout *row_layout(sc_db *db, const sc_relation *r);

#endif
