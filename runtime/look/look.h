#ifndef RUNTIME_LOOK_H
#define RUNTIME_LOOK_H
/* Looks at a live database and gives its catalog, in the canonical form that attrs.def describes. */

#include "runtime/catalog/catalog.h"
#include "runtime/db/db.h"

struct look_options {
	int owners;       /* set ATTR_OWNER */
	int roles;        /* the cluster's roles and memberships too */
	int dependencies; /* fill object.deps from pg_depend: for import and plans; drift does without */
};

/*
 * Reads everything but system schemas, members of extensions and schemac's own schema or tables, in one REPEATABLE READ
 * READ ONLY transaction (or the one that is open) with a fixed number of set-based queries.
 * Objects of kinds without words go to `unmodeled` as "kind name" lines; it may be NULL.
 */
sc_rc look(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled);

/* A look with memory of its own. Start with {0}; look_taken_free() afterwards. */
struct look_taken {
	struct mem mem;
	struct catalog *live; /* sorted */
	struct str unmodeled;
};

sc_rc look_take(sc_db *db, const struct look_options *options, struct look_taken *view);
void look_taken_free(struct look_taken *view);

/*
 * A text in `mem` that stays the same as long as no DDL was run: in one query. Another one says nothing (VACUUM FULL, a
 * restore, another version): then a look tells. schemac's own tables, temporary ones and rows of tables do not count.
 * It is to be taken before the look that it is to stand for.
 */
sc_rc look_fingerprint(sc_db *db, struct mem *mem, const char **fingerprint);

sc_rc look_postgres(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled);
sc_rc look_sqlite(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled);

#endif
