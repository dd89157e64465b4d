#ifndef RUNTIME_SAID_H
#define RUNTIME_SAID_H
/*
 * Objects that are said by their statements alone: `sql NAME create $$ ... $$`. No look finds them, so what the ledger
 * remembers of them counts as what is there. Put them into a catalog after a look, before its objects are named.
 */
#include "runtime/apply/ledger.h"

/* Is it the identity of such an object? */
int is_said(const char *object);

/* Adds those that the ledger has of the bundle, as they were when they ran; `ledger` has its entries. */
sc_rc said_from_ledger(sc_db *db, const char *bundle, const struct ledger *ledger, struct catalog *live);

/* Adds those of the target that are not in the catalog: they have just run, or count as if they had. */
sc_rc said_from_target(sc_db *db, const sc_target *target, struct catalog *live);

#endif
