#ifndef COMPILER_SQLITE_PLAN_H
#define COMPILER_SQLITE_PLAN_H
/* Inside of the SQLite planner: plan.c, rebuild.c and rebuild_rows.c. */
#include "compiler/plan/plan.h"

extern const struct planner sqlite_planner;

/* Can ALTER TABLE make all the difference: columns that are added or dropped, nothing else? */
int sqlite_can_alter(const struct object *have, const struct object *want);

/* The steps of a rebuild: a new table under another name, its rows, the old one away, the new one in its place. */
void sqlite_rebuild(struct plan *p, const struct object *have, const struct object *want);

/* The column, constraint ... of the table that is called as `like` is. */
const struct object *sqlite_part(const struct object *table, const struct object *like);

/* A column or constraint: what a CREATE TABLE holds. */
int sqlite_is_in_table(const struct object *o);

/* Does an attribute of the object hold the name? */
int sqlite_names(const struct object *o, const char *name);

/* Appends the value that the column's rows take over: as it was, in the form that is kept now. */
void sqlite_add_value(struct str *s, const struct object *had, const struct object *column);

/* The query for the rows that the rebuilt table does not take; NULL where no row of the table can be one by itself. */
const char *sqlite_rows_in_the_way(struct mem *mem, const struct object *have, const struct object *want);

/* Foreign keys are off meanwhile and looked through at the end; puts that around the steps of the plan. */
void sqlite_guard_rebuilds(struct plan *p);

#endif
