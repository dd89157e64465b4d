#ifndef TESTS_RANDOM_POSTGRES_H
#define TESTS_RANDOM_POSTGRES_H
/* Inside of the generator for PostgreSQL: random_postgres.c (types, tables), random_stand.c (what stands on tables). */
#include "tests/random/random.h"

enum {
	ENUMS = 3,
	DOMAINS = 2,
	COMPOSITES = 1,
	SEQUENCES = 3,
	TABLES = 6,
	COLUMNS = 7,
	CONSTRAINTS = 4,
	INDEXES = 3,
	TRIGGERS = 2,
	POLICIES = 2,
	FUNCTIONS = 5,
	VIEWS = 4,
	MATVIEWS = 2,
	ON_MATVIEW = 2
};

/* One group of slots after the other. */
enum slot {
	SLOT_ENUM = 0,
	SLOT_DOMAIN = SLOT_ENUM + ENUMS,
	SLOT_COMPOSITE = SLOT_DOMAIN + DOMAINS,
	SLOT_SEQUENCE = SLOT_COMPOSITE + COMPOSITES,
	SLOT_TABLE = SLOT_SEQUENCE + SEQUENCES,
	SLOT_COLUMN = SLOT_TABLE + TABLES,
	SLOT_CONSTRAINT = SLOT_COLUMN + TABLES * COLUMNS,
	SLOT_INDEX = SLOT_CONSTRAINT + TABLES * CONSTRAINTS,
	SLOT_TRIGGER = SLOT_INDEX + TABLES * INDEXES,
	SLOT_POLICY = SLOT_TRIGGER + TABLES * TRIGGERS,
	SLOT_RULE = SLOT_POLICY + TABLES * POLICIES,
	SLOT_GRANT = SLOT_RULE + TABLES,
	SLOT_COMMENT = SLOT_GRANT + TABLES,
	SLOT_STATISTICS = SLOT_COMMENT + TABLES,
	SLOT_FUNCTION = SLOT_STATISTICS + TABLES,
	SLOT_VIEW = SLOT_FUNCTION + FUNCTIONS,
	SLOT_VIEW_GRANT = SLOT_VIEW + VIEWS,
	SLOT_MATVIEW = SLOT_VIEW_GRANT + VIEWS,
	SLOT_MATVIEW_INDEX = SLOT_MATVIEW + MATVIEWS,
	SLOT_PUBLICATION = SLOT_MATVIEW_INDEX + MATVIEWS * ON_MATVIEW,
	SLOT_AGGREGATE,
	SLOT_SCHEMA_GRANT,
	SLOT_DETACHED,
	SLOT_RENAMED = SLOT_DETACHED + 3,
	SLOT_COUNT
};

enum type_trait { IS_NUMBER = 1, IS_TEXT = 2, CANNOT_COMPARE = 4, IS_ENUM = 8, IS_BOOLEAN = 16, COLLATES = 32 };

struct column {
	char name[8];
	char type[32];
	int of_domain;
	const struct column *above; /* the parent's, which it is beside; NULL: none */
	const char *value;          /* a default for it */
	unsigned traits;
	uint32_t seed;
	int generated;
};

struct table {
	char name[16]; /* qualified */
	int there, partitioned;
	struct column columns[COLUMNS];
	size_t count;
};

struct view {
	int there;
	char columns[COLUMNS][16];
	size_t count;
};

struct world {
	struct str *sql;
	const struct slots *slots;
	struct table tables[TABLES];
	struct view views[VIEWS];
};

uint32_t slot(const struct world *w, enum slot group, size_t index);

/* "e" and 2 -> what the object called e2 is called in this schema, see named(). */
const char *name_of(const struct world *w, const char *letters, size_t i);
const char *name_on(const struct world *w, const char *letters, size_t table, size_t i); /* k1_0: table 0, i 1 */

/* A column of the table that has one of the traits (0: any) and none of the others; NULL when there is none. */
const struct column *some_column(const struct table *t, uint32_t seed, uint32_t question, unsigned with,
                                 unsigned without);

/* Does t5 inherit from t0? */
int inherits(const struct world *w);

void emit_on_table(struct world *w, size_t table);
void emit_foreign_keys(struct world *w);
void emit_views(struct world *w);

#endif
