#ifndef RUNTIME_DRIFT_H
#define RUNTIME_DRIFT_H
/* Drift in two halves, so that a program can look at the database while it still makes its bundle. */

#include "runtime/catalog/catalog.h"
#include "runtime/db/db.h"

/* What a look found. Start with {0}; drift_free() afterwards. */
struct drift_view {
	struct mem mem;
	struct catalog *live; /* sorted */
	struct str unmodeled;
};

/* Looks at everything, roles included: whether the schema names any is not known yet. */
sc_rc drift_look(sc_db *db, struct drift_view *view);

/* Compares; the report borrows nothing from the view. */
sc_rc drift_compare(sc_db *db, const sc_bundle *bundle, const struct drift_view *view, sc_drift_report *report);

void drift_free(struct drift_view *view);

#endif
