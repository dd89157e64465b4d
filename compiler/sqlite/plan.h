#ifndef COMPILER_SQLITE_PLAN_H
#define COMPILER_SQLITE_PLAN_H
/* Inside of the SQLite planner: plan.c and rebuild.c. */
#include "compiler/plan/plan.h"

extern const struct planner sqlite_planner;

/* Can ALTER TABLE make all the difference: columns that are added or dropped, nothing else? */
int sqlite_can_alter(const struct object *have, const struct object *want);

/* The steps of a rebuild: a new table under another name, its rows, the old one away, the new one in its place. */
void sqlite_rebuild(struct plan *p, const struct object *have, const struct object *want);

/* Foreign keys are off meanwhile and looked through at the end; puts that around the steps of the plan. */
void sqlite_guard_rebuilds(struct plan *p);

#endif
