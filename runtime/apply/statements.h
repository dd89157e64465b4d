#ifndef RUNTIME_STATEMENTS_H
#define RUNTIME_STATEMENTS_H
/*
 * A file of SQL as single statements. Two comments before a statement mean something:
 *   -- schemac: outside a transaction
 *   -- rows in the way: select ...
 */
#include "runtime/apply/run_plan.h"

/* The statements without their semicolons, in mem; NULL when memory ran out. `object` is what each is said to be about.
 */
struct run_step *statements_of(struct mem *mem, const char *sql, const char *object, size_t *count);

#endif
