/* The look at a live database, whichever system it is of. */
#include "runtime/look/look.h"

#include <string.h>

sc_rc look(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled)
{
	if (strcmp(db->driver->dialect, "sqlite") == 0)
		return look_sqlite(db, options, into, unmodeled);
	return look_postgres(db, options, into, unmodeled);
}

sc_rc look_take(sc_db *db, const struct look_options *options, struct look_taken *view)
{
	sc_rc rc;

	view->live = catalog_new(&view->mem, db->driver->dialect);
	if (!view->live)
		return db_fail(db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory");
	rc = look(db, options, view->live, &view->unmodeled);
	if (rc == SC_OK)
		catalog_sort(view->live);
	return rc;
}

void look_taken_free(struct look_taken *view)
{
	str_free(&view->unmodeled);
	mem_free(&view->mem);
}
