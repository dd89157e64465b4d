#ifndef RUNTIME_LEDGER_RUN_H
#define RUNTIME_LEDGER_RUN_H
/*
 * The ledger around a run that changes a database: ledger and database are read before it and again behind each of its
 * pieces, and each object's line is what ledger_line() says of the two.
 */
#include "runtime/apply/apply.h"
#include "runtime/apply/ledger_line.h"

/* What ledger and database say at one moment. */
struct ledger_state {
	struct mem mem;
	struct ledger ledger; /* with the texts of the bundle's entries */
	struct catalog *live; /* sorted, without what the schema leaves to others */
	struct identities *ids;
	int has_unmodeled; /* there are objects of kinds without words */
};

struct ledger_run {
	sc_db *db;
	const sc_bundle *bundle;
	const sc_target *target;
	const sc_asked **asked; /* sorted by object */
	struct mem mem;         /* as long as the run */
	/* Before the next piece, and behind the last one, of which it is not known yet whether it was committed. */
	struct ledger_state states[2];
	int now; /* which of them is the first */
	int has_next;
	size_t next_done;
	size_t behind;            /* objects that lack what is asked of them now, by the last note */
	const char *first_behind; /* in the mem of the bundle */
};

/* What a run, or a piece of one, came to. */
struct ledger_end {
	int (*is_fulfilled)(void *context, const char *object); /* NULL: none is */
	int (*is_touched)(void *context, const char *object);   /* NULL: none was */
	void *context;
	int restored, reached, migrated, adopts; /* as in struct ledger_case */
	int adopts_all;        /* objects that the schema does not ask for too, where the run created them */
	int keeps_fingerprint; /* the one noted before stays */
	const char *fingerprint;
};

/* The state that the run found, or that the last committed piece left. */
struct ledger_state *ledger_run_state(struct ledger_run *run);

/* Reads both, in the open transaction or in one of its own. ledger_run_end() afterwards. */
sc_rc ledger_run_begin(struct ledger_run *run, sc_db *db, const sc_bundle *bundle, const sc_target *target);
void ledger_run_end(struct ledger_run *run);

/*
 * Writes the ledger as it is behind the piece that ends with step `done`, of a run of which `committed` steps are known
 * to be committed. The fingerprint noted is the one given; NULL: the target's where every object has what is asked of
 * it now, else "". Within the transaction of the piece.
 */
sc_rc ledger_run_note(struct ledger_run *run, const struct ledger_end *end, size_t committed, size_t done);

/* For is_fulfilled: all are. */
int ledger_all(void *context, const char *object);

#endif
