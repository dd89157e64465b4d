/* What no database reports, put beside what a look found: from the ledger. Part of apply.h. */
#include <string.h>

#include "runtime/apply/apply.h"

int is_remembered(const char *identity)
{
	int kind;

	for (kind = 1; kind < KIND_COUNT; kind++) {
		size_t length = strlen(kinds[kind].word);

		if (kinds[kind].traits & TRAIT_REMEMBERED && strncmp(identity, kinds[kind].word, length) == 0 &&
		    identity[length] == ' ')
			return 1;
	}
	return 0;
}

static sc_rc add(sc_db *db, struct catalog *live, const char *object, const char *text)
{
	if (!text || catalog_read(live, text, strlen(text)) == 0)
		return SC_OK;
	return db_fail(db, SC_E_LEDGER, NULL, object, "run schemac baseline", "the ledger's text cannot be read");
}

sc_rc remember_made(sc_db *db, struct mem *mem, const struct ledger *ledger, const sc_bundle *bundle,
                    struct catalog *live)
{
	const char *asked, *made;
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; rc == SC_OK && i < ledger->count; i++) {
		const struct ledger_entry *e = &ledger->entries[i];

		if (strcmp(e->bundle, bundle->name) != 0 || !is_remembered(e->object))
			continue;
		rc = ledger_texts(db, mem, bundle->name, e->object, &asked, &made);
		if (rc == SC_OK)
			rc = add(db, live, e->object, made);
	}
	return rc;
}
