#ifndef COMPILER_PROOF_KEPT_H
#define COMPILER_PROOF_KEPT_H
/*
 * What of a value must be the same before and behind a plan, as an expression for each side: numbers without the zeros
 * of their scale, labels under their new names, composite values attribute by attribute, arrays element by element.
 */
#include "compiler/model/type.h"
#include "compiler/plan/plan.h"

struct proof_kept {
	const struct plan *plan;
	struct type_set *begin_types; /* of plan.begin */
	int behind;                   /* the plan has run */
	int depth;                    /* of arrays within arrays of composites: 0 */
};

/* Appends the expression for `value`; 0, with nothing appended, where nothing of it must stay. */
int proof_kept(const struct proof_kept *k, struct str *s, const char *value, const struct type *then,
               const struct type *now);

#endif
