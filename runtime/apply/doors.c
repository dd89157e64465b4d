/* Would a command run code of roles that are not trusted? See doors.h. */
#include "runtime/apply/doors.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/sql.h"

const char *doors_trusted_owners(const sc_db *db)
{
	const char *names = db->config.trusted_owners ? db->config.trusted_owners : getenv("SCHEMAC_TRUSTED_OWNERS");

	return names ? names : "";
}

/* SQLite calls built-in functions only: a file brings no code. */
sc_rc doors_check(sc_db *db, const char *tables, int doors)
{
	const char *params[] = { doors_trusted_owners(db), tables, doors == DOORS_OF_COPIES ? "t" : "f" };
	struct mem mem = { 0 };
	const char *found = NULL;
	sc_rc rc = SC_OK;

	if (strcmp(db->driver->dialect, "postgresql") == 0)
		rc = db_value(db, &mem, &found, sql_pg_doors, 3, params);
	if (rc == SC_OK && found)
		rc = db_fail(
		        db, SC_E_REFUSED, NULL, NULL,
		        "connect as the role that owns the objects, or name roles that you trust in trusted_owners "
		        "or SCHEMAC_TRUSTED_OWNERS",
		        "code of a role that is not trusted would run with the rights of this user: %s", found);
	mem_free(&mem);
	return rc;
}
