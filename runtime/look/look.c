/* The look at a live database, whichever system it is of. */
#include "runtime/look/look.h"

#include <string.h>

sc_rc look(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled)
{
	if (strcmp(db->driver->dialect, "sqlite") == 0)
		return look_sqlite(db, options, into, unmodeled);
	return look_postgres(db, options, into, unmodeled);
}
