#ifndef COMPILER_PROOF_ROWS_H
#define COMPILER_PROOF_ROWS_H
/*
 * Rows for a proof, made up from the catalog alone, so that none of the user's have to be copied anywhere: by the type
 * of each column, by the keys that are there, by the literals of the checks. A table whose rules cannot be guessed
 * stays empty. What a plan says it keeps must be the same behind it.
 */
#include "compiler/plan/plan.h"
#include "runtime/db/db.h"

struct proof_table {
	const struct object *table;    /* of plan.begin */
	const struct object *renamed;  /* of plan.have */
	const struct object *wanted;   /* NULL: dropped, or the plan says that its rows can be lost */
	size_t rows;                   /* made */
	int without;                   /* it gets none: the plan's own rules may refuse them */
	char hash[65], hash_plain[65]; /* of what must stay */
};

struct proof_rows {
	struct mem *mem;
	const struct plan *plan;
	struct type_set *begin_types; /* of plan.begin */
	struct proof_table *tables;
	size_t count;
};

/* Which tables there are. */
void proof_rows_begin(struct proof_rows *r, struct mem *mem, const struct plan *plan);

/* Makes rows in the open database, which holds plan.begin, and notes what they are. */
sc_rc proof_rows_make(struct proof_rows *r, sc_db *db);

/* The first table whose rows are not what they were, NULL for none. With `behind` the plan has run, else it was taken
 * back. */
sc_rc proof_rows_check(const struct proof_rows *r, sc_db *db, int behind, const struct proof_table **lost);

/* Rows of the step's table were refused: it is to have none the next time. NULL where it has none, or is unknown. */
const struct proof_table *proof_rows_exclude(struct proof_rows *r, const struct object *of);

/* How many rows in how many tables must stay. */
size_t proof_rows_count(const struct proof_rows *r, size_t *tables);

#endif
