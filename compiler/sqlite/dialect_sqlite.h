#ifndef COMPILER_DIALECT_SQLITE_H
#define COMPILER_DIALECT_SQLITE_H
/* SQLite as a dialect: all that the rooms above need of this one. */
#include "compiler/plan/dialect.h"

extern const struct dialect dialect_sqlite;

#endif
