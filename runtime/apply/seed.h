#ifndef RUNTIME_SEED_H
#define RUNTIME_SEED_H
/* Seeds: rows that belong to the schema, upserted by key. */

#include "runtime/db/db.h"

/*
 * Runs the target's seeds of the handle's environment in one transaction. The report's texts live in `mem`.
 * SC_E_ENV names every variable that is missing; SC_E_SEED: a file of another content than the one that was built.
 */
sc_rc seeds_run(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                const sc_seed_options *options, sc_seed_report *report);

/* "3 rows inserted, 1 changed, 20 the same": what is 0 is left out. */
const char *seed_count_text(struct mem *mem, const sc_seed_count *count);

#endif
