#ifndef COMPILER_POSTGRES_FACTS_H
#define COMPILER_POSTGRES_FACTS_H
/* Between the files that make the model what PostgreSQL will report: facts.c the work, facts_made.c added objects. */
#include "compiler/postgres/postgres.h"

struct facts {
	struct catalog *out;
	const struct catalog *model;
	struct diag *diag;
	struct object **copies; /* by order in the model; NULL: left out */
	struct str text;
};

/* A column of type serial gets the type, a sequence and its default. */
void postgres_make_serial(struct facts *f, struct object *column);

/* All columns with @touch get their trigger, which needs a function. */
void postgres_make_touches(struct facts *f);

/* An operator class that names no family gets one of its own name, which PostgreSQL makes along with it. */
void postgres_make_opfamily(struct facts *f, struct object *opclass);

#endif
