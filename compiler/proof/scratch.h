#ifndef COMPILER_SCRATCH_H
#define COMPILER_SCRATCH_H
/*
 * A database for a moment, beside another one: to ask the database system what it makes of some DDL, or to try a plan.
 * Roles belong to the whole server, so those that a script needs and that are missing are only there until the script
 * is taken back.
 */
#include "compiler/plan/dialect.h"
#include "runtime/db/db.h"

struct scratch {
	sc_db *db;     /* the scratch database; NULL: none */
	sc_db *beside; /* the connection it was made through */
	int own_beside;
	char name[64];
};

/*
 * Makes one beside the open database, or on the server of `url` where that is given (NULL: SCHEMAC_SCRATCH_URL). For
 * SQLite it is in memory. 0 when it cannot be made; `why` then says so, in mem.
 */
int scratch_open(struct scratch *s, struct mem *mem, const sc_config *config, sc_db *beside, const char *url,
                 const char **why);
void scratch_close(struct scratch *s);

/*
 * Runs the script that makes the catalog on the open, empty database, without roles that are there already. The error
 * stands in the handle.
 */
sc_rc scratch_fill(sc_db *db, const struct dialect *dialect, const struct catalog *c, struct diag *d);

/*
 * What the database system makes of a catalog: filled, looked at, taken back. NULL with the error in the handle. With
 * dependencies.
 */
struct catalog *scratch_canonical(struct scratch *s, struct mem *mem, const struct dialect *dialect,
                                  const struct catalog *c, struct diag *d);

#endif
