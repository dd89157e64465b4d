#ifndef COMPILER_PRINT_SCHEMA_H
#define COMPILER_PRINT_SCHEMA_H
/* A catalog as a .schema file, by the same rows of clauses.def that it would be read by. */
#include "runtime/catalog/catalog.h"

/*
 * Appends the whole catalog, of a model or of a live database, so that reading it gives that catalog again. `database`
 * is the name for the first line, NULL: none. Names that PostgreSQL would choose are left out; comments become ///.
 * What no words can say is left as a comment that names it; gives how many of these there are.
 */
size_t print_schema(struct str *s, const struct catalog *c, const char *database);

/* The same for the objects that `is_in` says nonzero of. The first lines (database, target) stand there where
 * `database` is given. */
size_t print_schema_part(struct str *s, const struct catalog *c, const char *database,
                         int (*is_in)(const void *context, const struct object *o), const void *context);

/* One object with all that stands in its block, as a declaration at the top level. */
void print_object(struct str *s, const struct catalog *c, const struct object *o);

#endif
