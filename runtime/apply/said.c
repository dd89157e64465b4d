/* The ledger's word, or the bundle's, for objects that no database reports; see said.h. */
#include "runtime/apply/said.h"

#include <string.h>

int is_said(const char *object)
{
	return strncmp(object, "sql ", 4) == 0;
}

static sc_rc no_memory(sc_db *db)
{
	return db_fail(db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory");
}

sc_rc said_from_ledger(sc_db *db, const char *bundle, const struct ledger *ledger, struct catalog *live)
{
	const char *asked, *made;
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && i < ledger->count; i++) {
		const struct ledger_entry *e = &ledger->entries[i];

		if (!is_said(e->object) || strcmp(e->bundle, bundle) != 0)
			continue;
		rc = ledger_texts(db, live->mem, bundle, e->object, &asked, &made);
		if (rc == SC_OK && made && catalog_read(live, made, strlen(made)) != 0)
			rc = db_fail(db, SC_E_LEDGER, NULL, e->object, NULL, "the ledger's text cannot be read");
	}
	return rc == SC_OK && live->mem->failed ? no_memory(db) : rc;
}

sc_rc said_from_target(sc_db *db, const sc_target *target, struct catalog *live)
{
	size_t i;

	/* one that is there already is a line that catalog_read() refuses, and leaves as it is */
	for (i = 0; i < target->asked_count; i++)
		if (is_said(target->asked[i].object))
			(void)catalog_read(live, target->asked[i].text, strlen(target->asked[i].text));
	return live->mem->failed ? no_memory(db) : SC_OK;
}
