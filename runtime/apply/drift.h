#ifndef RUNTIME_DRIFT_H
#define RUNTIME_DRIFT_H
/* Drift in two halves, so that a program can look at the database while it still makes its bundle. */

#include "runtime/apply/snapshot.h"

/* What drift wants of a look: roles too, for whether the schema names any is not known yet. */
extern const struct look_options drift_look_options;

/*
 * Compares what a snapshot with these options holds, and looks where it did not yet but something may have been
 * changed. Ends its transaction; the report borrows nothing from it.
 */
sc_rc drift_compare(sc_db *db, const sc_bundle *bundle, struct snapshot *snapshot, sc_drift_report *report);

#endif
