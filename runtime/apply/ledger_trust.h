#ifndef RUNTIME_LEDGER_TRUST_H
#define RUNTIME_LEDGER_TRUST_H
/*
 * The way to the ledger's tables. What stands at their names in a database may be anything that its owner put there: a
 * view over a function, a table with a trigger. Only an ordinary table of a trusted owner is read or written, and it is
 * locked before it is looked at, so that it stays what it was found to be until the transaction ends.
 */
#include "runtime/db/db.h"

/*
 * Runs `q`, which reads or writes ledger tables: in the open transaction, or in one of its own (one that is read-only,
 * where q only reads). SC_E_LEDGER when one of the tables is not to be trusted; nothing has run then.
 */
sc_rc ledger_query(sc_db *db, const struct db_query *q, int writes);

/* Begins a transaction that only reads, by these words ("begin ..."; NULL: the usual ones), with the tables locked and
 * checked. The locks come before the transaction's snapshot, so that the check sees what was locked. */
sc_rc ledger_begin(sc_db *db, const char *begin);

/* The check alone, within the caller's transaction; it holds until its end. */
sc_rc ledger_trust(sc_db *db, int writes);

#endif
