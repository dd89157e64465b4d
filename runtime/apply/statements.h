#ifndef RUNTIME_STATEMENTS_H
#define RUNTIME_STATEMENTS_H
/*
 * A file of SQL as single statements. Two comments before a statement mean something:
 *   -- schemac: outside a transaction
 *   -- rows in the way: select ...
 */
#include "runtime/apply/run_plan.h"

struct statements {
	struct run_step *steps; /* without their semicolons, in mem */
	size_t count;
	const char *problem; /* "line 3: unterminated comment", "the file contains no statement"; NULL: none */
	size_t problem_at;   /* its byte */
};

/*
 * 0 when memory ran out. A text with a problem must not be run: what was meant to be a statement may be missing. One of
 * nothing but white space has no statement and no problem. `object` is what each is said to be about.
 */
int statements_of(struct mem *mem, const char *dialect, const char *sql, const char *object, struct statements *out);

#endif
