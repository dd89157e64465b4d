#ifndef RUNTIME_SEED_RUN_H
#define RUNTIME_SEED_RUN_H
/*
 * Between the files of the seeds. Rows of every kind go into a temporary table first, which has the columns' types and
 * a column with the line of the row; from there they are merged into the table. So a value that does not fit is found
 * with its line, rows are compared by the database, and a file of any size needs no memory.
 */
#include "runtime/apply/ledger.h"

/* How a database system says it. */
struct seed_words {
	const char *dialect;
	const char *stage; /* the temporary table */
	const char *clear; /* empties it */
	const char *drop;
	const char *overriding; /* behind the columns of an insert */
	int has_operators;      /* operators belong to schemas: the index's own is asked for */
};

/* A line of the ledger: see ledger_seeds. */
struct seed_line {
	const char *line, *hash;
};

/* Its hash; NULL where it does not exist. */
const char *seed_line_hash(const struct seed_line *lines, size_t count, const char *line);

enum { SEED_ROWS_AT_ONCE = 200, SEED_PARAMS_MOST = 1000 };

/* A seed that is being run. */
struct seed_run {
	sc_db *db;
	struct mem *mem;
	const struct seed_words *words;
	const char *bundle;
	const sc_seed *seed;
	sc_seed_count *count;
	const char *columns;         /* "a, b" */
	const char **equal;          /* for each column of the key, the operator that its index compares by */
	const struct seed_line *ran; /* the ledger's lines, sorted */
	size_t ran_count;
	size_t rows; /* that are staged */
	int has_secrets;
	int dry_run;
};

/* --- seed_stage.c --- */

sc_rc seed_stage_create(struct seed_run *r);
sc_rc seed_stage_drop(struct seed_run *r);

/* Inserts the rows of the file or text. SC_E_SEED where its hash is another. */
sc_rc seed_stage_file(struct seed_run *r);

/* Inserts rows from `part` on, the first of them `number`, as many as may go together; *part is what comes after them.
 */
sc_rc seed_stage_rows(struct seed_run *r, const sc_seed_part **part, size_t *number);

/* --- seed_merge.c --- */

/* Merges what is staged into the table and counts it. */
sc_rc seed_merge(struct seed_run *r);

/* "t.a = s.a and ..." for the key; `nulls`: for rows with a NULL in it. */
void seed_add_match(struct str *sql, const struct seed_run *r, int nulls);

int seed_is_keyed(const sc_seed *seed);

/* Must rows with a NULL in the key be matched on their own? */
int seed_key_is_nullable(const struct seed_run *r);

/* Runs one statement that changes rows; adds to *count how many it changed. */
sc_rc seed_change(struct seed_run *r, const char *sql, int count, const char *const *params, size_t *changed);

/* --- seed_error.c --- */

/* Adds the place and the values of a staged line to the handle's error, without those of secret columns. */
sc_rc seed_error_row(struct seed_run *r, sc_rc rc, const char *line);

/* The same for an error while a file is staged: `line` and the value's column are known. */
sc_rc seed_error_place(struct seed_run *r, sc_rc rc, size_t line, const char *column, const char *value);

/* Hides from the handle's error what may be a secret value. */
void seed_error_hide(struct seed_run *r);

/* --- seed_number.c --- */

/* Which operator compares each column of the key. */
sc_rc seed_operators(struct seed_run *r);

/* Sequences go on behind the numbers that the table has. */
sc_rc seed_number(struct seed_run *r);

/* --- seed_prune.c --- */

/* Before the merge: notes which rows of the seed will be inserted by it, and which are still wanted. */
sc_rc seed_prune_note(struct seed_run *r);
sc_rc seed_prune_begin(struct seed_run *r);

/* At the end: deletes rows that are owned and no longer wanted. */
sc_rc seed_prune_end(struct seed_run *r);

#endif
