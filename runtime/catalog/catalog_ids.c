/* The rows of kinds.def and attrs.def, and finding one by its id. Part of catalog.h. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/catalog/catalog.h"

enum {
	CHILD = TRAIT_CHILD,
	SCHEMA = TRAIT_SCHEMA,
	SIG = TRAIT_SIG,
	CLUSTER = TRAIT_CLUSTER,
	SOURCE = TRAIT_SOURCE,
	REMEMBERED = TRAIT_REMEMBERED
};
enum { LIVE = 1, SOURCE_ONLY = 0 };
enum { SQL = TRAIT_SQL, COLUMNS = TRAIT_COLUMNS, MEANS = TRAIT_MEANS, PRINTED = TRAIT_PRINTED };
enum {
	TRAITS_FLAG = 0,
	TRAITS_WORD = 0,
	TRAITS_INT = 0,
	TRAITS_TEXT = 0,
	TRAITS_NAME = 0,
	TRAITS_NAMES = COLUMNS,
	TRAITS_SET = 0,
	TRAITS_TYPE = 0,
	TRAITS_EXPR = SQL | COLUMNS | MEANS | PRINTED,
	TRAITS_BODY = SQL | COLUMNS | MEANS
};

const struct kind_row kinds[KIND_COUNT] = {
	{ "", "", 0, 0 },
#define KIND(id, word, traits, phase) { #id, word, traits, phase },
#include "runtime/catalog/kinds.def"
#undef KIND
};

#define SOURCE SOURCE_ONLY
const struct attr_row attrs[ATTR_COUNT] = {
	{ "", "", CLASS_TEXT, 0, 0 },
#define ATTR(id, word, class, origin, traits) { #id, word, CLASS_##class, origin, TRAITS_##class | (traits) },
#include "runtime/catalog/attrs.def"
#undef ATTR
};
#undef SOURCE

int attr_has(enum attr_id id, enum attr_trait trait)
{
	return (attrs[id].traits & (int)trait) != 0;
}

enum { SLOTS = 1024, WORDS_ROOM = 8192 };

/* Open addressing; a row of 0 ends the search. */
struct id_slot {
	const char *word; /* in lower case */
	uint16_t row;
};

struct id_index {
	struct id_slot attrs[SLOTS], kinds[SLOTS];
	char words[WORDS_ROOM];
	size_t used;
};

static struct id_index index_of_ids;
static pthread_once_t index_made = PTHREAD_ONCE_INIT;

static size_t id_slot_of(const char *word)
{
	return (size_t)(text_hash(1, word, strlen(word)) >> 32) % SLOTS;
}

/* The ids together have about 3,000 bytes. */
static void put_id(struct id_slot *slots, const char *id, int row)
{
	char *word = index_of_ids.words + index_of_ids.used;
	size_t i, length = strlen(id);

	if (index_of_ids.used + length >= WORDS_ROOM)
		abort();
	for (i = 0; i < length; i++)
		word[i] = id[i] >= 'A' && id[i] <= 'Z' ? (char)(id[i] | 0x20) : id[i];
	index_of_ids.used += length + 1;
	i = id_slot_of(word);
	while (slots[i].row)
		i = (i + 1) % SLOTS;
	slots[i] = (struct id_slot){ word, (uint16_t)row };
}

static void make_index(void)
{
	int i;

	for (i = 1; i < ATTR_COUNT; i++)
		put_id(index_of_ids.attrs, attrs[i].id, i);
	for (i = 1; i < KIND_COUNT; i++)
		put_id(index_of_ids.kinds, kinds[i].id, i);
}

static int row_of(const struct id_slot *slots, const char *word)
{
	size_t i;

	pthread_once(&index_made, make_index);
	for (i = id_slot_of(word); slots[i].row; i = (i + 1) % SLOTS)
		if (strcmp(slots[i].word, word) == 0)
			return slots[i].row;
	return 0;
}

enum attr_id attr_by_id(const char *id)
{
	return (enum attr_id)row_of(index_of_ids.attrs, id);
}

enum kind kind_by_id(const char *id)
{
	return (enum kind)row_of(index_of_ids.kinds, id);
}
