#ifndef COMPILER_MIGRATIONS_H
#define COMPILER_MIGRATIONS_H
/*
 * The folder of migrations: NNNN_name.up.sql and .down.sql, and the snapshot after the last, schema.snapshot. It stands
 * beside the schema; where a schema is for several database systems, each has a folder of its own in it.
 */
#include "compiler/model/model.h"
#include "compiler/plan/plan_text.h"
#include "runtime/schemac.h"

/* "migrations", "crm/migrations/sqlite" */
const char *migrations_folder(const struct model *m, const struct dialect *dialect);

/*
 * Reads them, by number; none where there is no folder. What is wrong (a number twice, a down without an up, a file
 * that cannot be read) is a diagnostic.
 */
sc_migration *migrations_read(struct mem *mem, struct diag *d, const char *folder, size_t *count);

/* The fingerprint that the snapshot says its schema has; "" where there is none. */
const char *migrations_snapshot_of(struct mem *mem, const char *text);

/* A line "-- hazard: WORD: OBJECT" for each hazard of a plan. */
void migration_hazards(struct str *s, const struct plan *plan);

/* Those of these lines in a migration's text that are guarded and not allowed: how many. */
size_t migration_refused(struct str *s, const char *sql, const char *allow);

/* The whole file. */
struct migration_head {
	int number;
	const char *name, *direction, *schema; /* direction: "up" or "down"; schema: path */
	const char *before, *after;
};
void out_migration(struct str *s, const struct plan *plan, const struct migration_head *head);

#endif
