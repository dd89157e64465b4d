/* Sets of names: a hash table by space, schema and name. */
#include "compiler/model/name_set.h"

#include <string.h>

#include "runtime/catalog/str.h"

void name_set_init(struct name_set *set, struct mem *mem)
{
	*set = (struct name_set){ .mem = mem };
}

static size_t hash_name(int space, const char *schema, const char *name)
{
	uint64_t hash = text_hash(text_hash((uint64_t)space, schema, strlen(schema)), name, strlen(name));

	return (size_t)(hash ^ hash >> 32);
}

void *name_set_find(const struct name_set *set, int space, const char *schema, const char *name)
{
	const struct name_slot *e = NULL;

	if (set->bucket_count)
		e = set->buckets[hash_name(space, schema, name) & (set->bucket_count - 1)];
	while (e && (e->space != space || strcmp(e->name, name) != 0 || strcmp(e->schema, schema) != 0))
		e = e->next;
	return e ? e->value : NULL;
}

static void put_entry(struct name_set *set, struct name_slot *e)
{
	struct name_slot **bucket = &set->buckets[hash_name(e->space, e->schema, e->name) & (set->bucket_count - 1)];

	e->next = *bucket;
	*bucket = e;
}

static void grow_set(struct name_set *set)
{
	size_t old_count = set->bucket_count, i;
	struct name_slot **old = set->buckets, *e;

	set->bucket_count = old_count ? old_count * 4 : 64;
	set->buckets = mem_array(set->mem, set->bucket_count, sizeof(struct name_slot *));
	for (i = 0; i < old_count; i++) {
		while ((e = old[i])) {
			old[i] = e->next;
			put_entry(set, e);
		}
	}
}

void name_set_add(struct name_set *set, int space, const char *schema, const char *name, void *value)
{
	struct name_slot *e = mem_alloc(set->mem, sizeof(*e));

	if (++set->count > set->bucket_count)
		grow_set(set);
	*e = (struct name_slot){ .schema = schema, .name = name, .value = value, .space = space };
	put_entry(set, e);
}
