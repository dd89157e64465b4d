#ifndef RUNTIME_SEED_H
#define RUNTIME_SEED_H
/* Seeds: rows that belong to the schema, upserted by key. */

#include "runtime/db/db.h"

/*
 * Runs the target's seeds of the handle's environment in one transaction; `changed` gets the rows inserted or updated.
 * Files that ran with the same content before are passed over unless `again` is set.
 */
sc_rc seeds_run(sc_db *db, const sc_bundle *bundle, const sc_target *target, int again, size_t *changed);

#endif
