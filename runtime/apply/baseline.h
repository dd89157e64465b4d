#ifndef RUNTIME_BASELINE_H
#define RUNTIME_BASELINE_H
/* Adoption of a database by one who can tell more of it than the runtime alone. */
#include "runtime/schemac.h"

/* sc_baseline(), where `is_same` says of each object whether it is there as asked. */
sc_rc baseline_by(sc_db *db, const sc_bundle *bundle, int force, int (*is_same)(void *context, const char *object),
                  void *context, sc_drift_report *report);

#endif
