#ifndef COMPILER_DIALECT_POSTGRES_H
#define COMPILER_DIALECT_POSTGRES_H
/* PostgreSQL as a dialect: all that the rooms above need of this one. */
#include "compiler/plan/dialect.h"

extern const struct dialect dialect_postgres;

#endif
