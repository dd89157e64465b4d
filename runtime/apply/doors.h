#ifndef RUNTIME_DOORS_H
#define RUNTIME_DOORS_H
/*
 * Other people's code that a command would run with its own rights. A role that owns objects of a database can have its
 * functions called by whoever writes there: by triggers, defaults and checks of the tables that rows go into, and by
 * functions and operators that have the names of built-in ones. Roles that are trusted are those of ledger_trust.h.
 */
#include "runtime/db/db.h"

enum { DOORS_OF_STATEMENTS, DOORS_OF_COPIES };

/*
 * SC_OK, or SC_E_REFUSED naming the first that is open. `tables` are those that rows are written into, a line each, ""
 * for none. DOORS_OF_COPIES: every function counts, where the user is a superuser, because a scratch copy runs them
 * all.
 */
sc_rc doors_check(sc_db *db, const char *tables, int doors);

/* The roles that are trusted, as configured: "a, b". */
const char *doors_trusted_owners(const sc_db *db);

#endif
