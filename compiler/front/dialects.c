/* The dialects by name. */
#include "compiler/front/dialects.h"

#include <string.h>

const struct dialect *const dialects[] = { &dialect_postgres, &dialect_sqlite, NULL };

const struct dialect *dialect_by_name(const char *name)
{
	const struct dialect *const *d;

	for (d = dialects; *d; d++)
		if (strcmp((*d)->name, name) == 0)
			return *d;
	return NULL;
}
