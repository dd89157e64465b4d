#ifndef RUNTIME_RUN_PLAN_H
#define RUNTIME_RUN_PLAN_H
/*
 * Runs statements that change a database in use. Neighbours that may run in a transaction run in one; the others each
 * alone. Such a piece either happens as a whole or not at all, and the ledger is brought up to date with it; so a run
 * that was killed stands between two of them.
 */
#include "runtime/apply/apply.h"
#include "runtime/db/db.h"

struct run_step {
	const char *sql;    /* one statement or several */
	const char *object; /* identity of what it is about; "" where nobody knows */
	const char *find;   /* query for the rows that can make it fail; "" for none */
	int outside;        /* may not run in a transaction */
};

struct run {
	sc_db *db;
	const struct run_step *steps;
	size_t count;
	int resumed;         /* a run before this one may have ended in the middle of the first step */
	size_t done;         /* in: where a run before this one stopped; out: how far it is now */
	int lock_timeout_ms; /* how long a statement may wait for a lock; 0: 3000 */
	int tries;           /* of a piece that did not get its locks; 0: 10 */
	int dry;             /* all in one transaction, which is rolled back: no step may be concurrent */
	/*
	 * Called in the transaction of each piece before it is committed, and in one of its own after each that runs
	 * outside: notes how far it is. May be NULL.
	 */
	sc_rc (*note)(void *context, size_t done);
	/* Called before each step, may be NULL. */
	void (*tell)(void *context, size_t step, const char *text);
	void *context;
};

/*
 * Runs what is left. The error names step, object, the rows to look for and where the database stands now. The handle
 * may not be in a transaction.
 */
sc_rc run_plan(struct run *run);

#endif
