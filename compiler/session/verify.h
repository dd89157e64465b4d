#ifndef COMPILER_VERIFY_H
#define COMPILER_VERIFY_H
/*
 * The proof of a plan, on scratch databases: what it makes of a copy is just what a fresh database of the same schema
 * is, and its way back leads to where it began. The locks it takes and what it rewrites are measured on the way.
 */
#include "compiler/plan/plan_text.h"
#include "compiler/session/scratch.h"

struct verify {
	struct mem *mem;
	const sc_config *config;
	sc_db *beside;   /* scratch databases are made beside this one; NULL: on the server of `url` */
	const char *url; /* NULL: SCHEMAC_SCRATCH_URL */
	struct plan *up;
	const struct plan *down;
	struct str found; /* what is wrong, lines; what was measured otherwise than it was said */
	size_t notes;     /* lines that are no failure */
};

/*
 * Nonzero when there is nothing wrong. Locks and rewrites of up's steps are set to what was measured. The caller frees
 * `found`.
 */
int verify_plan(struct verify *v);

/* Does the user want the proof: by --verify, or because a scratch database is named? */
int verify_is_wanted(int asked);

#endif
