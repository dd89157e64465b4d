#ifndef COMPILER_NAME_SET_H
#define COMPILER_NAME_SET_H
/* Sets of names: a hash table by space, schema and name. */
#include "runtime/catalog/mem.h"

/* A set of names; spaces keep names of different sorts apart. */
struct name_slot {
	struct name_slot *next;
	const char *schema, *name;
	void *value;
	int space;
};

struct name_set {
	struct mem *mem;
	struct name_slot **buckets;
	size_t count, bucket_count;
};

void name_set_init(struct name_set *set, struct mem *mem);

/* What was put under the name; NULL: it is not there. */
void *name_set_find(const struct name_set *set, int space, const char *schema, const char *name);

/* The texts and the value (not NULL) live as long as the set. */
void name_set_add(struct name_set *set, int space, const char *schema, const char *name, void *value);

#endif
