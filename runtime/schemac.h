#ifndef SCHEMAC_H
#define SCHEMAC_H
/*
 * libschemac: brings a database to the schema it was compiled from, keeps it there, and says where it differs.
 *
 * Nothing here prints, exits or keeps globals. Functions return an sc_rc; the text of what went wrong stands in the
 * handle (sc_last_error) until the next call on it. A handle belongs to one thread at a time.
 */
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SC_ABI 1u

#if defined(__GNUC__)
#define SC_CHECKED __attribute__((warn_unused_result))
#define SC_API __attribute__((visibility("default")))
#else
#define SC_CHECKED
#define SC_API
#endif

/* Result of a call. Stable: numbers are never reused. */
typedef enum sc_rc {
	SC_OK = 0,
	SC_DIFFERS = 1,     /* drift, or work that is pending: no failure */
	SC_NOT_FOUND = 2,   /* no such row, or no more of them: no failure */
	SC_E_ARGUMENT = 10, /* invalid argument */
	SC_E_MEMORY = 11,
	SC_E_URL = 20,         /* the database's URL cannot be read */
	SC_E_DRIVER = 21,      /* this build has no driver for it */
	SC_E_UNREACHABLE = 22, /* cannot reach the server */
	SC_E_AUTH = 23,        /* the server rejects the user or the password */
	SC_E_NO_DATABASE = 24, /* it does not exist and may not be created */
	SC_E_LOST = 25,        /* the connection broke */
	SC_E_TIMEOUT = 26,     /* deadline, statement_timeout or lock_timeout passed */
	SC_E_BUSY = 27,        /* another process holds the lock */
	SC_E_PERMISSION = 28,
	SC_E_READ_ONLY = 29,  /* standby, or a file or folder that cannot be written */
	SC_E_FULL = 30,       /* no space left */
	SC_E_SYNTAX = 40,     /* the server rejects the SQL */
	SC_E_CONSTRAINT = 41, /* unique, foreign key, check, not null, exclude */
	SC_E_EXISTS = 42,     /* duplicate object */
	SC_E_MISSING = 43,    /* undefined object */
	SC_E_DATA = 44,       /* invalid value */
	SC_E_RETRY = 45,      /* serialization failure or deadlock: run the transaction again */
	SC_E_IN_DOUBT = 46,   /* the connection broke during a commit: it is not known whether the transaction is in */
	SC_E_SQL = 49,        /* any other error of the server */
	SC_E_SCHEMA = 60,     /* the live columns are not those of the compiled structs */
	SC_E_LEDGER = 61,     /* the ledger is damaged or of a newer version */
	SC_E_ENV = 62,        /* an environment variable that a seed needs is not set */
	SC_E_SEED = 63,
	SC_E_REFUSED = 64, /* refused by a safety check: production, data loss */
	SC_E_VERSION = 65  /* header, library and generated code do not fit together */
} sc_rc;

typedef struct sc_db sc_db;

/* The last error of a handle. Texts live until the next call on it; "" where there is nothing to say. */
typedef struct sc_error {
	sc_rc rc;
	char sqlstate[6];
	const char *message;
	const char *detail;
	const char *object; /* "table public.users" or the constraint, where one is known */
	const char *remedy; /* what to do about it */
	int retryable;      /* may the same call work a little later? */
} sc_error;

typedef enum sc_level { SC_DEBUG, SC_INFO, SC_WARNING, SC_ERROR } sc_level;
typedef void (*sc_log)(void *context, sc_level level, const char *message);

typedef enum sc_env { SC_DEVELOPMENT, SC_TESTING, SC_PRODUCTION } sc_env;

/* How to connect. Start with {0}: every field has a default. Texts are only read during the call. */
typedef struct sc_config {
	const char *url; /* postgresql://..., "host=... dbname=...", sqlite:PATH, sqlite::memory:; NULL: DATABASE_URL,
	                    then PG*, then in development sqlite:DATABASE.db */
	const char *database;     /* where the URL, PGDATABASE and the service name none; NULL: the bundle's name for
	                             sc_init, libpq's own default for sc_open */
	const char *environment;  /* development, testing, production; NULL: SCHEMAC_ENV, then development */
	int deadline_ms;          /* for connecting, all tries together; 0: 30000 */
	int lock_wait_ms;         /* how long to wait for another initializer; 0: 60000 */
	int statement_timeout_ms; /* 0: the server's own */
	int no_create;            /* do not create a missing database */
	int no_seeds;
	int full;      /* init: look at the whole database even where the ledger says that it is up to date */
	int read_only; /* refuse to write */
	sc_log log;
	void *log_context;
	const char *seed_folder; /* where the files of large seeds are; NULL: SCHEMAC_SEEDS, then the working folder */
	const char *trusted_owners; /* PostgreSQL roles "a, b" that may own the ledger beside the user, the database's
	                               owner and superusers; NULL: SCHEMAC_TRUSTED_OWNERS */
} sc_config;

/* Opens a connection, with retry and backoff until the deadline. *db is set even when it fails, so that the error can
 * be read; close it always. */
SC_API sc_rc sc_open(const sc_config *config, sc_db **db) SC_CHECKED;
SC_API void sc_close(sc_db *db);
SC_API const sc_error *sc_last_error(const sc_db *db);
SC_API const char *sc_rc_name(sc_rc rc);        /* "SC_E_AUTH" */
SC_API const char *sc_rc_text(sc_rc rc);        /* one line of explanation */
SC_API const char *sc_version(void);            /* "0.1.0" */
SC_API const char *sc_dialect(const sc_db *db); /* "postgresql", "sqlite" */

/* Runs one or more statements without parameters, results thrown away. */
SC_API sc_rc sc_exec(sc_db *db, const char *sql) SC_CHECKED;

/*
 * Runs one statement with text parameters ($1, $2 ... on both databases; NULL is SQL NULL), as many as it has, else
 * SC_E_ARGUMENT. `row` is called once a row with text values (NULL is SQL NULL), valid during the call; it returns 0 to
 * go on. `row` may be NULL. Bytes are text as PostgreSQL has it, \x00ff; on SQLite a parameter is taken for bytes where
 * it is inserted into, assigned to or compared with a column of type BLOB.
 */
typedef int (*sc_row)(void *context, int columns, const char *const *values);
SC_API sc_rc sc_query(sc_db *db, const char *sql, int count, const char *const *params, sc_row row,
                      void *context) SC_CHECKED;

SC_API sc_rc sc_begin(sc_db *db) SC_CHECKED;
SC_API sc_rc sc_commit(sc_db *db) SC_CHECKED;
SC_API sc_rc sc_rollback(sc_db *db);

/* ---- what schemac generates: const data; do not write it by hand ---- */

/* One DDL statement, in the order to run them on an empty database. */
typedef struct sc_step {
	const char *object; /* identity: "table public.users" */
	const char *sql;
} sc_step;

/* One object of the ledger: its identity and what is asked of it, as canonical text. */
typedef struct sc_asked {
	const char *object;
	const char *text;
	const char *hash; /* SHA-256 of text, in hex */
} sc_asked;

/* A column that a seed fills. */
enum {
	SC_SEED_KEY = 1,       /* part of the key */
	SC_SEED_NULLABLE = 2,  /* NULL is possible in it */
	SC_SEED_SECRET = 4,    /* its values are shown nowhere */
	SC_SEED_FIXED = 8,     /* generated always as identity: it cannot be updated */
	SC_SEED_NUMBERED = 16, /* a sequence gives its values */
	SC_SEED_BOOLEAN = 32,  /* SQLite: "yes" of a file is kept as 1 */
	SC_SEED_BYTES = 64     /* SQLite: \x00ff of a file is kept as bytes */
};

typedef struct sc_seed_column {
	const char *name; /* quoted for SQL */
	unsigned flags;
} sc_seed_column;

/* A row is a list of parts: SQL text, then a value that is sent as a parameter. Its last part has no value. */
enum {
	SC_PART_END = 0, /* the row ends behind the text */
	SC_PART_ENV = 1, /* the environment variable `value` */
	SC_PART_REF = 2, /* the one value that the query `value` gives; none is an error */
	SC_PART_LOOK = 4 /* with the others: the row may look up the rows before it */
};

typedef struct sc_seed_part {
	const char *sql;
	unsigned kind;
	const char *value;
	const char *shown; /* of a query, for errors: ref(users, 'ann@example.com') */
} sc_seed_part;

enum {
	SC_SEED_KEEP = 1, /* rows that exist stay as they are; else they are updated where they differ */
	SC_SEED_PRUNE = 2 /* rows that the seed inserted and that it no longer has are deleted */
};

/* One seed: rows in parts, a CSV text with a header line, or a CSV file of that kind. */
typedef struct sc_seed {
	size_t size;              /* sizeof(sc_seed) of the generator: what is behind it is not set */
	const char *table;        /* quoted for SQL */
	const char *former;       /* the name that the table had before; NULL: none */
	const char *environments; /* "development, testing"; NULL: all */
	unsigned flags;
	const sc_seed_column *columns; /* those of a CSV in the order of its header */
	size_t column_count;
	const sc_seed_part *parts; /* of all rows, one behind the other */
	size_t part_count;
	size_t row_count;
	const char *source; /* path as the schema has it, for errors; NULL: rows */
	const char *csv;
	size_t csv_length;
	const char *file;      /* relative to sc_config.seed_folder; NULL: none */
	const char *file_hash; /* SHA-256 in hex: a file of another content is refused */
	const char *hash;      /* of the whole seed */
} sc_seed;

/* A column as the C structs expect it. */
typedef struct sc_column {
	const char *name;
	const char *type; /* as the database reports it */
	unsigned nullable : 1, secret : 1, has_default : 1, key : 1;
	size_t offset; /* in the row struct */
	size_t size;
} sc_column;

typedef struct sc_table {
	const char *schema;
	const char *name;
	const sc_column *columns;
	size_t column_count;
	size_t row_size;
} sc_table;

/* A step of the schema's history, for databases that have the one before it. */
typedef struct sc_migration {
	int number;
	const char *name;     /* "add_plan" */
	const char *up;       /* SQL */
	const char *down;     /* SQL that takes it back; NULL: none */
	const char *checksum; /* SHA-256 of up, in hex */
	const char *before;   /* fingerprints of the schema before and after it; "" where unknown */
	const char *after;
} sc_migration;

/* What one database system is to hold. */
typedef struct sc_target {
	const char *dialect;
	const sc_step *steps;
	size_t step_count;
	const sc_asked *asked;
	size_t asked_count;
	const sc_seed *const *seeds;
	size_t seed_count;
	const sc_table *tables;
	size_t table_count;
	const char *fingerprint;        /* of all steps and asked objects together */
	const sc_migration *migrations; /* by number */
	size_t migration_count;
} sc_target;

typedef struct sc_bundle {
	unsigned abi;        /* SC_ABI of the generator */
	const char *name;    /* "crm" */
	const char *version; /* of schemac */
	const sc_target *targets;
	size_t target_count;
} sc_bundle;

/* ---- bringing a database there ---- */

typedef enum sc_outcome { SC_DONE, SC_UNCHANGED, SC_SKIPPED, SC_FAILED } sc_outcome;

typedef struct sc_init_step {
	const char *name; /* connect, create-database, lock, migrations, schema, seeds, columns */
	sc_outcome outcome;
	const char *detail;
	double milliseconds;
	int fatal; /* the program should not go on */
} sc_init_step;

enum { SC_INIT_STEPS = 16 };

/* Start with {0}. Texts live until sc_init_result_free. */
typedef struct sc_init_result {
	sc_rc rc;
	sc_init_step steps[SC_INIT_STEPS];
	size_t step_count;
	size_t created; /* objects made */
	size_t seeded;  /* rows inserted or updated */
	double milliseconds;
	sc_error error; /* of the step that failed; texts live as long as the result */
	void *memory;   /* internal */
} sc_init_result;

/*
 * The one call at program start: connects, creates the database if it is missing, takes the lock, creates what is
 * missing, seeds, checks that the compiled structs match the live columns. Safe to call again and from several
 * processes at once. On success *db (if db is not NULL) is an open handle.
 */
SC_API sc_rc sc_init(const sc_bundle *bundle, const sc_config *config, sc_init_result *result, sc_db **db) SC_CHECKED;
SC_API void sc_init_result_free(sc_init_result *result);

/* What seeds did to a table. */
typedef struct sc_seed_count {
	const char *table;
	size_t inserted;
	size_t changed;
	size_t same;    /* the row is there, equal */
	size_t skipped; /* kept as it is, or inserted by an earlier run */
	size_t deleted; /* pruned */
} sc_seed_count;

/* Start with { sizeof(sc_seed_options) }. */
typedef struct sc_seed_options {
	size_t size;
	const char *only; /* this table alone: "roles" or "auth.roles"; NULL: all */
	int again;        /* load files that are loaded already once more */
	int dry_run;      /* count, and roll everything back; sequences keep the numbers they gave */
} sc_seed_options;

/* Free it with sc_seed_report_free, after errors too. */
typedef struct sc_seed_report {
	const sc_seed_count *tables; /* in the order in which they were seeded */
	size_t count;
	sc_seed_count total; /* table "" */
	void *memory;        /* internal */
} sc_seed_report;

/* Runs only the seeds, in one transaction; `options` may be NULL. */
SC_API sc_rc sc_seed_run(sc_db *db, const sc_bundle *bundle, const sc_seed_options *options,
                         sc_seed_report *report) SC_CHECKED;
SC_API void sc_seed_report_free(sc_seed_report *report);

/* Compares the compiled columns with the live ones: SC_OK, or SC_E_SCHEMA with every difference in the error's detail.
 */
SC_API sc_rc sc_check_columns(sc_db *db, const sc_bundle *bundle) SC_CHECKED;

typedef enum sc_drift_kind {
	SC_PENDING,   /* the schema asks for something else than at the last apply, or for something new */
	SC_CHANGED,   /* the database was changed by hand */
	SC_DROPPED,   /* in the ledger and asked for, but gone from the database */
	SC_UNMANAGED, /* in the database, unknown to ledger and schema */
	SC_REMOVED,   /* in ledger and database, no longer asked for */
	SC_UNMODELED  /* of a kind schemac has no words for */
} sc_drift_kind;

typedef struct sc_drift_item {
	sc_drift_kind kind;
	const char *object;
	const char *detail; /* lines: what differs, "column email: type text -> citext" */
	const char *remedy;
} sc_drift_item;

typedef struct sc_drift_report {
	const sc_drift_item *items;
	size_t count;
	size_t looked_at; /* objects compared */
	int no_ledger;    /* the database was never initialized or adopted by schemac */
	int unchanged;    /* no DDL ran since the ledger was written: there was no need to look at any object */
	double milliseconds;
	void *memory; /* internal */
} sc_drift_report;

/* Where schema, ledger and database differ: SC_OK nothing, SC_DIFFERS, or an error. Writes nothing. */
SC_API sc_rc sc_drift(sc_db *db, const sc_bundle *bundle, sc_drift_report *report) SC_CHECKED;
SC_API void sc_drift_report_free(sc_drift_report *report);
SC_API const char *sc_drift_kind_name(sc_drift_kind kind);

/*
 * Adopts a database that was made by other means: what it holds counts as applied from now on. Only the ledger is
 * written, nothing else changes. Where schema and database visibly differ nothing is written and SC_DIFFERS is given,
 * with the differences in the report; with `force` it is adopted all the same, and the differences are pending.
 */
SC_API sc_rc sc_baseline(sc_db *db, const sc_bundle *bundle, int force, sc_drift_report *report) SC_CHECKED;

/* What the ledger says of a bundle. Texts are cut to fit. */
typedef struct sc_status {
	int initialized;
	int up_to_date; /* the last apply was complete, and of this very schema */
	size_t objects; /* in the ledger */
	char applied_at[40];
	char applied_by[64];
	char version[24]; /* schemac that applied it */
} sc_status;

/* SC_OK up to date, SC_DIFFERS not, or an error. Reads the ledger only: hand-made changes are found by sc_drift. */
SC_API sc_rc sc_status_read(sc_db *db, const sc_bundle *bundle, sc_status *status) SC_CHECKED;

typedef struct sc_health_check {
	const char *name;
	sc_rc rc;
	const char *detail;
	const char *remedy;
} sc_health_check;

typedef struct sc_health_report {
	sc_health_check checks[8];
	size_t count;
	void *memory; /* internal */
} sc_health_report;

/* Connectivity, version, writability, ledger, columns. SC_OK when all are. */
SC_API sc_rc sc_health(sc_db *db, const sc_bundle *bundle, sc_health_report *report) SC_CHECKED;
SC_API void sc_health_report_free(sc_health_report *report);

#include "schemac_operate.h"
#include "schemac_pool.h"
#include "schemac_row.h"

#ifdef __cplusplus
}
#endif
#endif
