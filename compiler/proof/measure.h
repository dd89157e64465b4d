#ifndef COMPILER_MEASURE_H
#define COMPILER_MEASURE_H
/* One step of a plan run on PostgreSQL, with what it did to the tables read from the server: pg_locks, relfilenode,
 * scans.
 */
#include "compiler/plan/plan_text.h"
#include "runtime/db/db.h"

struct measuring {
	sc_db *db;
	struct mem *mem;
	const char *newest; /* oid: tables that are newer are the plan's own, and nobody uses them yet */
	struct str *found;  /* what a step did beyond what it says, a line each */
	size_t notes;       /* how many lines */
	const char *way;    /* "there" or "back" */
};

/* Notes which tables are there before the plan that leads this `way`. */
sc_rc measure_begin(struct measuring *m, sc_db *db, struct mem *mem, struct str *found, const char *way);

/* Runs the step in a transaction of its own. What it did beyond what it says is put into it, too. */
sc_rc measure_step(struct measuring *m, struct step *step, size_t number);

#endif
