#ifndef COMPILER_MEASURE_H
#define COMPILER_MEASURE_H
/* One step of a plan run on PostgreSQL, with what it did to the tables read from the server: pg_locks, relfilenode,
 * scans.
 */
#include "compiler/plan/plan_text.h"
#include "runtime/db/db.h"

/*
 * Runs the step in a transaction of its own. What it did beyond what it says is told, a line each, counted in `notes`,
 * and put into the step.
 */
sc_rc measure_step(struct str *found, size_t *notes, sc_db *db, struct step *step, size_t number);

#endif
