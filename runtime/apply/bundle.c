/* Finds what of a bundle is meant for a database. */
#include "runtime/apply/bundle.h"

#include <string.h>

const sc_target *bundle_target(sc_db *db, const sc_bundle *bundle)
{
	size_t i;

	if (!bundle || bundle->abi != SC_ABI) {
		db_fail(db, SC_E_VERSION, NULL, NULL, "generate the C files again with the schemac of this library",
		        "the generated code is of ABI %u, the library of ABI %u", bundle ? bundle->abi : 0, SC_ABI);
		return NULL;
	}
	for (i = 0; i < bundle->target_count; i++)
		if (strcmp(bundle->targets[i].dialect, db->driver->dialect) == 0)
			return &bundle->targets[i];
	db_fail(db, SC_E_DRIVER, NULL, NULL, "add it to the `target` line of the .schema and build again",
	        "%s was not built for %s", bundle->name, db->driver->dialect);
	return NULL;
}

int list_has(const char *list, const char *word)
{
	size_t length = strlen(word);

	if (!list || !*list)
		return 1;
	while (*list) {
		size_t item = strcspn(list, ", ");

		if (item == length && strncmp(list, word, length) == 0)
			return 1;
		list += item;
		list += strspn(list, ", ");
	}
	return 0;
}

const char *environment_name(sc_env environment)
{
	static const char *const names[] = { "development", "testing", "production" };

	return names[environment];
}

sc_rc bundle_enter(sc_db *db, const sc_bundle *bundle)
{
	sc_rc rc = db_enter(db);

	if (rc != SC_OK || bundle)
		return rc;
	return db_leave(db, db_fail(db, SC_E_ARGUMENT, NULL, NULL, "give it the bundle of the generated header",
	                            "there is no bundle"));
}
