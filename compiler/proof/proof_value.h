#ifndef COMPILER_PROOF_VALUE_H
#define COMPILER_PROOF_VALUE_H
/* One made-up row as an INSERT, tried in one way after the other until the table's rules take it. */
#include "compiler/model/type.h"
#include "runtime/catalog/catalog.h"
#include "runtime/db/db.h"

struct proof_value {
	struct mem *mem;
	sc_db *db;
	const struct catalog *catalog;
	struct type_set *types; /* of that */
	const struct object *table;
	int postgres;
	int row;       /* 1 ... 9 */
	size_t *turns; /* by column: which of the values that may do */
};

void proof_value_begin(struct proof_value *v);

/* The statement; 0 where there is none. */
int proof_value_insert(const struct proof_value *v, struct str *sql);

/* The database refused the row, for the reason in its handle: whichever column that names has its next turn. */
void proof_value_blame(struct proof_value *v);

#endif
