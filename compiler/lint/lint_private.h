#ifndef COMPILER_LINT_PRIVATE_H
#define COMPILER_LINT_PRIVATE_H
/* Between the files that read migrations: lint_migrations.c (PostgreSQL's, by its grammar) and lint_sqlite.c. */
#include "compiler/plan/plan.h"
#include "compiler/sql/sql.h"
#include "runtime/apply/statements.h"

struct finding {
	unsigned hazards;
	const char *table; /* NULL: unknown */
	const char *what;
	int must_be_outside;
};

struct linting {
	struct diag *diag;
	const struct source *file;
	struct sql *sql;
	const char *remedy;   /* of a hazard; NULL: the diagnostic's own */
	const char **created; /* tables made in this file: nobody uses them yet */
	size_t created_count, created_room;
	uint32_t at; /* place of the statement */
	int outside;
	unsigned *sum; /* takes the hazards that are found; NULL: they are told */
};

void lint_note_created(struct linting *l, const char *table);

/* Tells what the head of the file does not name; nothing about a table that the file makes itself. */
void lint_found(struct linting *l, unsigned hazards, const char *table, const char *what);
void lint_must_be_outside(struct linting *l, const char *what);
void lint_own_affair(struct linting *l);

void lint_sqlite(struct linting *l, const struct run_step *steps, size_t count, const uint32_t *places);

#endif
