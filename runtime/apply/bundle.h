#ifndef RUNTIME_BUNDLE_H
#define RUNTIME_BUNDLE_H
/* The parts of a bundle that fit the database at hand. */

#include "runtime/db/db.h"

/* The target for this database's dialect. NULL with the handle's error set: none, or the generator's ABI is another. */
const sc_target *bundle_target(sc_db *db, const sc_bundle *bundle);

/* Is `word` in the list "a, b"? NULL and "" hold everything. */
int list_has(const char *list, const char *word);

const char *environment_name(sc_env environment);

/* db_enter for a function of the API that needs a bundle: SC_E_ARGUMENT where there is none. */
sc_rc bundle_enter(sc_db *db, const sc_bundle *bundle);

#endif
