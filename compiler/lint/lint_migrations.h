#ifndef COMPILER_LINT_MIGRATIONS_H
#define COMPILER_LINT_MIGRATIONS_H
/*
 * The hazards of migrations as they stand in their files, whoever wrote them: found again from the SQL by PostgreSQL's
 * own grammar. What the head of a file names ("-- hazard: data-loss: table public.notes") was thought of, and is not
 * told again.
 */
#include "compiler/source/diag.h"

/*
 * Reads all .up.sql and .down.sql of a folder, and of those in it that are named after a database system, and adds what
 * is found to `d`; 0 when one cannot be read.
 */
int lint_migrations(struct diag *d, const char *folder);

/* The same for the text of one file, which must be in d->sources. */
struct dialect;
void lint_migration(struct diag *d, const struct source *file, const struct dialect *dialect);

/* Adds to the steps of `sql` blocks, of which the planner knows nothing, the hazards that their statements show. */
struct plan;
void lint_said(struct plan *plan);

#endif
