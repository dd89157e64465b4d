#ifndef COMPILER_LANES_H
#define COMPILER_LANES_H
/*
 * Work side by side. Each lane has an arena and diagnostics of its own, and these are joined in the order of the lanes:
 * what comes out does not depend on which was first.
 */
#include "compiler/source/diag.h"

struct lane {
	struct mem mem;
	struct diag diag;
};

/* Calls work(context, 0) to work(context, count - 1), on as many processors as there are; returns when all are done. */
void lanes_run(size_t count, void (*work)(void *context, size_t lane), void *context);

/* A lane for work whose mistakes are to be told among those of `diag`, which may have no errors yet. */
void lane_begin(struct lane *lane, const struct diag *diag);

/* Hands the lane's diagnostics over. They live as long as the lane's arena does. */
void lane_join(struct lane *lane, struct diag *into);

#endif
