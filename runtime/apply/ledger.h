#ifndef RUNTIME_LEDGER_H
#define RUNTIME_LEDGER_H
/*
 * The ledger: tables of schemac's own in the database that remember for each object what was asked (canonical text of
 * the schema) and what the database made of it (canonical text of a look right after). One read tells who moved since.
 */
#include "runtime/catalog/catalog.h"
#include "runtime/db/db.h"

enum { LEDGER_FORMAT = 1 };

struct ledger_entry {
	const char *bundle;
	const char *object; /* identity */
	const char *asked_hash;
	const char *made_hash;
	const char *asked, *made; /* by ledger_read_texts(); NULL before */
};

/* What a fingerprint of the database's catalogs (look_fingerprint()) stands for. */
struct ledger_seen {
	const char *bundle;
	const char *catalog; /* all objects of the bundle were as the ledger says that they were made; "" for never */
	int strays;          /* there were objects that no ledger knows */
	const char *columns; /* the structs of the program with this target's fingerprint fitted: "TARGET CATALOG" */
};

struct ledger {
	struct mem *mem;
	int has_tables;
	int exists;              /* are there ledger tables, and does this bundle stand in them? */
	const char *fingerprint; /* of the last complete apply; "" where something stayed pending */
	int server_version;
	struct ledger_entry *entries; /* of all bundles, sorted by object */
	size_t count, room;
};

/* Reads the bundle's line only (fingerprint), not the entries. */
sc_rc ledger_open(sc_db *db, struct mem *mem, const char *bundle, struct ledger *ledger);

/* Reads the entries of all bundles. */
sc_rc ledger_read(sc_db *db, struct ledger *ledger);

/* By object, as ledger_read() leaves them. */
void ledger_sort(struct ledger *ledger);

/*
 * Where the ledger says that the database is at this very schema, all that it asks was asked: its texts are the
 * entries' then. What was recorded may be the database's own words, as a migration that was taken back leaves them.
 */
void ledger_believe(struct ledger *ledger, const char *bundle, const sc_target *target);

/* An entry of any bundle. */
const struct ledger_entry *ledger_find(const struct ledger *ledger, const char *object);

/* The entry of that bundle: those of others may have the same object. */
struct ledger_entry *ledger_find_of(const struct ledger *ledger, const char *bundle, const char *object);

/* The two texts of an entry; NULL where it is not there. */
sc_rc ledger_texts(sc_db *db, struct mem *mem, const char *bundle, const char *object, const char **asked,
                   const char **made);

/* The texts of all entries of a bundle at once. */
sc_rc ledger_read_texts(sc_db *db, struct ledger *ledger, const char *bundle);

/* Creates the tables where they are missing. */
sc_rc ledger_create(sc_db *db);

struct ledger_line {
	const char *object;
	const char *asked_hash, *asked;
	const char *made_hash, *made;
};

/* Replaces the bundle's entries by these, and notes the fingerprint. Within the caller's transaction. */
sc_rc ledger_write(sc_db *db, const sc_bundle *bundle, const char *fingerprint, const struct ledger_line *lines,
                   size_t count);

/* What was seen, for each bundle; none where the ledger is of an older version. */
sc_rc ledger_read_seen(sc_db *db, struct mem *mem, struct ledger_seen **seen, size_t *count);

/* Notes what was seen: the catalog's fingerprint; the columns'. Within the caller's transaction, or in one of its own.
 */
sc_rc ledger_saw_catalog(sc_db *db, const char *bundle, const char *catalog, int strays);
sc_rc ledger_saw_columns(sc_db *db, const char *bundle, const char *columns);

/* What precedes the names of the ledger's tables: "schemac." */
const char *ledger_prefix(const sc_db *db);

/* Before the name of such a table, to leave out what inherits from it: "only " or "". Not behind "insert into". */
const char *ledger_only(const sc_db *db);

/*
 * The lines of a bundle's seeds, each with its hash: "TABLE file PATH" of a file that was loaded, "TABLE row HASH" of a
 * row without a key that was inserted, "TABLE own KEY" of a row that may be pruned. Noting one. Another table's name.
 */
sc_rc ledger_seeds(sc_db *db, const char *bundle, sc_row row, void *context);
sc_rc ledger_seed_rename(sc_db *db, const char *bundle, const char *from, const char *to);

sc_rc ledger_seed_done(sc_db *db, const char *bundle, const char *seed, const char *hash);

#endif
