/* Slots -> SQL for SQLite. */
#include "tests/random/random.h"

static void emit(struct str *sql, const struct slots *slots)
{
	(void)sql;
	(void)slots;
}

const struct generator random_sqlite = { "sqlite", 1, emit };
