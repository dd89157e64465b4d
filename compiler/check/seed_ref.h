#ifndef COMPILER_SEED_REF_H
#define COMPILER_SEED_REF_H
/* ref(users, 'ann@example.com') as a seed's value: what refers to a row by its key instead of its number. */
#include "compiler/model/model.h"

enum { REF_KEYS_MOST = 8 };

struct seed_ref {
	const struct object *table;        /* that has the row */
	const char *column;                /* whose value is meant, as a plain name */
	const char *keys[REF_KEYS_MOST];   /* columns of the key */
	const char *values[REF_KEYS_MOST]; /* one each, SQL */
	size_t count;
};

/* Does a value begin with ref( ? */
int seed_ref_is(const char *value);

/*
 * Takes one to pieces, for a column of the seed's table (which may be NULL). The key is that of the table's seed, else
 * its first unique constraint of as many columns. The value is what the column's foreign key refers to, else the
 * primary key. NULL, or what is wrong with it.
 */
const char *seed_ref_read(struct mem *mem, const struct catalog *catalog, const struct object *table,
                          const char *column, const char *value, struct seed_ref *ref);

#endif
