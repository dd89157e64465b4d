#ifndef COMPILER_VERIFY_H
#define COMPILER_VERIFY_H
/*
 * The proof of a plan, on scratch databases: what it makes of a copy is just what a fresh database of the same schema
 * is, rows made up for it stay, and its way back leads to where it began. The locks it takes and what it rewrites and
 * reads are measured on the way.
 */
#include <stdio.h>

#include "compiler/plan/plan_text.h"
#include "compiler/proof/measure.h"
#include "compiler/proof/proof_rows.h"
#include "compiler/proof/scratch.h"

struct verify {
	struct mem *mem;
	const sc_config *config;
	sc_db *beside;   /* scratch databases are made beside this one; NULL: on the server of `url` */
	const char *url; /* NULL: SCHEMAC_SCRATCH_URL */
	struct plan *up;
	const struct plan *down;
	struct str found; /* what is wrong, lines; what was measured otherwise than it was said */
	struct measuring measuring;
	struct proof_rows rows;
	int again; /* rows were refused that the plan says it may refuse: try without them */
};

/* Nonzero when there is nothing wrong. What was measured beyond what up's steps say is put into them. */
int verify_plan(struct verify *v);

/* Tells how it ended: what is wrong or was measured on standard error, that all is well in `out`. Frees `found`. */
void verify_report(struct verify *v, int good, FILE *out, int quiet);

/* Does the user want the proof: by --verify, or because a scratch database is named? */
int verify_is_wanted(int asked);

#endif
