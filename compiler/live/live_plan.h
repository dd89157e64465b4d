#ifndef COMPILER_LIVE_PLAN_H
#define COMPILER_LIVE_PLAN_H
/* The plan for a live database: from what is there to what the schema asks, or back to what the ledger says was made.
 */

#include "compiler/live/session.h"
#include "compiler/plan/plan_text.h"
#include "compiler/proof/scratch.h"
#include "runtime/apply/ledger.h"

struct live_plan {
	struct session *session;
	const sc_target *target;
	const struct compiled_target *compiled;
	struct mem *mem;
	struct diag diag;
	struct ledger ledger;
	const sc_asked **asked; /* sorted by identity */
	struct catalog *have, *want;
	struct catalog *made;      /* repair: what the ledger says was made */
	struct object **leftovers; /* constraints of a run that did not end; no longer in `have` */
	size_t leftover_count;
	struct plan plan; /* empty where nothing was changed since the ledger was written, and nothing is asked anew */
	int unchanged;    /* that is so, and no look was needed: `have` is NULL */
	const char *no_scratch; /* why nobody could ask what the database system makes of a text; NULL: nobody had to */
};

/* What a plan wants of a look, where the session has had one (session_look()). */
extern const struct look_options live_plan_look_options;

/* Makes the plan for the session's open database, looked at now or before. 0, or the exit status; what is wrong is
 * told. */
int live_plan_make(struct live_plan *l, struct session *s, int repair);

/* Proves it on scratch databases where that is wanted (verify.h); the exit status. */
int live_plan_prove(struct live_plan *l);

/* Prints the plan as the options say. */
void live_plan_print(const struct live_plan *l);

/* The steps for the runtime, in mem. */
struct run_step;
struct run_step *live_plan_steps(const struct live_plan *l);

#endif
