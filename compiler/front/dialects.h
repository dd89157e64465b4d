#ifndef COMPILER_DIALECTS_H
#define COMPILER_DIALECTS_H
/* The dialects that the compiler knows. */
#include "compiler/plan/dialect.h"
#include "compiler/postgres/dialect_postgres.h"
#include "compiler/sqlite/dialect_sqlite.h"

extern const struct dialect *const dialects[]; /* NULL at the end */

/* NULL: there is none of that name. */
const struct dialect *dialect_by_name(const char *name);

#endif
