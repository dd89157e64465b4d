#ifndef RUNTIME_SNAPSHOT_H
#define RUNTIME_SNAPSHOT_H
/*
 * Ledger and database at one moment, in one transaction: what a command compares that writes nothing. Where the ledger
 * says of the catalogs' fingerprint that nothing was changed since, the look waits until it is asked for.
 */
#include "runtime/apply/ledger.h"
#include "runtime/look/look.h"

struct snapshot {
	struct mem mem;
	const struct look_options *options;
	const char *fingerprint; /* of the catalogs now */
	struct ledger_seen *seen;
	size_t seen_count;
	struct look_taken view; /* view.live is NULL until a look was taken */
	int open;               /* its transaction is */
};

/*
 * Begins a transaction (unless one is open) and looks at the database with these options; with `full` always. Start
 * with {0}; snapshot_free() afterwards.
 */
sc_rc snapshot_begin(sc_db *db, const struct look_options *options, int full, struct snapshot *s);

/* What the ledger says of the bundle for the fingerprint of now; NULL where it says nothing, or a look was taken. */
const struct ledger_seen *snapshot_unchanged(const struct snapshot *s, const char *bundle);

/* Takes the look where there was none yet. */
sc_rc snapshot_look(sc_db *db, struct snapshot *s);

/* Ends the transaction; what was read stays. */
sc_rc snapshot_end(sc_db *db, struct snapshot *s);
void snapshot_free(struct snapshot *s);

#endif
