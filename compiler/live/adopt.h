#ifndef COMPILER_ADOPT_H
#define COMPILER_ADOPT_H
/* A database that something else made of the same schema: the ledger learns of the objects that are as asked. */
#include "compiler/live/session.h"

/* Which objects of the open database are as the schema asks, by the database system's own word. */
struct adoption;

/*
 * Compares the session's open database with the schema as if there were no ledger. NULL, the error reported, where that
 * cannot be done. In the memory of the session.
 */
struct adoption *adopt_compare(struct session *s);

/* Is the object there, and as asked? For sc_baseline's comparison. */
int adopt_is_same(void *adoption, const char *object);

/*
 * Before init: where the ledger does not know the schema, but the database holds objects of it already, writes the
 * lines of those that are as asked. Opens and closes the session's database. The exit status, 0 to go on.
 */
int adopt_made(struct session *s);

#endif
