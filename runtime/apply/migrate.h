#ifndef RUNTIME_MIGRATE_H
#define RUNTIME_MIGRATE_H
/*
 * Migrations and their history. A fresh database is made from the DDL, and all migrations count as done there; one that
 * was made from an older schema gets those it lacks. The history says of each by whom, when and how it ended.
 */
#include "runtime/apply/run_plan.h"

enum migration_state { MIGRATION_PENDING, MIGRATION_RUNNING, MIGRATION_DONE, MIGRATION_BACK };

struct migration_row {
	int number;
	const char *name, *checksum;
	enum migration_state state;
	size_t done, statements; /* of one that runs or is taken back: where it stopped */
	const char *applied_at, *applied_by;
	double milliseconds;
};

struct history {
	struct mem *mem;
	struct migration_row *rows; /* by number */
	size_t count, room;
};

/* Reads the history of a bundle; empty where there is none. */
sc_rc history_read(sc_db *db, struct mem *mem, const char *bundle, struct history *h);
const struct migration_row *history_find(const struct history *h, int number);

/*
 * Do history and migrations fit together? SC_OK, or SC_E_LEDGER with the migration that was edited after it ran, that
 * is missing or that comes before one that ran already.
 */
sc_rc history_check(sc_db *db, const struct history *h, const sc_target *target);

struct migrated {
	size_t ran; /* migrations that were run now */
	size_t statements;
};

/*
 * Runs the migrations that the database lacks. Where the history is silent, the ledger's fingerprint says which it has.
 * The handle must hold the initializers' lock.
 */
sc_rc migrations_run(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target,
                     struct migrated *migrated);

/* Notes all migrations as done, without running any: for a database that was just made from the DDL. */
sc_rc migrations_mark(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target);

/* Takes back, last first, all migrations with a number greater than `to`. */
sc_rc migrations_roll_back(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target, int to,
                           struct migrated *migrated);

#endif
