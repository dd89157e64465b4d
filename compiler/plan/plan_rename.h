#ifndef COMPILER_PLAN_RENAME_H
#define COMPILER_PLAN_RENAME_H
/* Inside of the renames: plan_rename.c finds them and says the steps, plan_rename_text.c tells what the database
 * reports then. */
#include "compiler/plan/plan.h"

/* `had` is called `schema`.`name` from now on. */
struct rename {
	const struct object *had;
	const struct object *wanted;
	const char *schema, *name;
	int silent; /* the database does it along with another */
};

struct renames {
	struct mem *mem;
	struct rename *items;
	size_t count, room;
};

const struct rename *rename_of(const struct renames *r, const struct object *had);

/* Equal but for names, and what is made of them, and comments. */
int rename_same_but_name(const struct object *a, const struct object *b);

/* So are the columns or labels, one by one; what else stands on them has a name made of its own. */
int rename_same_parts(const struct object *a, const struct object *b);

/* And of one kind, signature and schema; of labels, which have nothing but a name, the place is the same. */
int rename_looks_like(const struct object *a, const struct object *b);

/* A copy of the catalog as it is behind the renames: names, and every text that holds them. */
struct catalog *rename_catalog(struct mem *mem, const struct catalog *have, const struct renames *r);

#endif
