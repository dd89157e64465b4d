#ifndef RUNTIME_DRIFT_H
#define RUNTIME_DRIFT_H
/* Drift in two halves, so that a program can look at the database while it still makes its bundle. */

#include "runtime/db/db.h"
#include "runtime/look/look.h"

/* What drift wants of a look: roles too, for whether the schema names any is not known yet. */
extern const struct look_options drift_look_options;

/* Compares what look_take() saw with these options; the report borrows nothing from the view. */
sc_rc drift_compare(sc_db *db, const sc_bundle *bundle, const struct look_taken *view, sc_drift_report *report);

#endif
