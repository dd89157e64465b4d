#ifndef COMPILER_DIALECT_POSTGRES_H
#define COMPILER_DIALECT_POSTGRES_H
/* PostgreSQL as a dialect: all that the rooms above need of this one. */
#include "compiler/plan/dialect.h"

extern const struct dialect dialect_postgres;

/*
 * Calls `each` for every secret of the object itself whose value is not known (*** in its place, as a look writes it).
 * `item` is the option or line with its name in front, and lasts for the call.
 */
typedef void postgres_secret_fn(void *context, const struct object *o, const char *item);
void postgres_each_secret(const struct object *o, postgres_secret_fn *each, void *context);

#endif
