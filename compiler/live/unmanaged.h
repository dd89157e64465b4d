#ifndef COMPILER_UNMANAGED_H
#define COMPILER_UNMANAGED_H
/* What a plan leaves alone because the ledger of this schema does not know it. */
#include "compiler/live/live_plan.h"

/*
 * Where the database has no ledger of this schema, names on standard error the objects that the schema does not ask
 * for: whose they are, and what adopts them.
 */
void unmanaged_report(const struct live_plan *l);

#endif
