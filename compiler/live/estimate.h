#ifndef COMPILER_ESTIMATE_H
#define COMPILER_ESTIMATE_H
/* How long the steps that read or write whole tables will take, from the sizes of the live ones. */
#include "compiler/plan/plan.h"
#include "runtime/db/db.h"

/*
 * Sets the seconds of a plan's steps; of tables that are small, or whose size is not known, they stay unknown. The plan
 * is one for the database of the handle.
 */
sc_rc estimate_steps(sc_db *db, struct plan *plan);

#endif
