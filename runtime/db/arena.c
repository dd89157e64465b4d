/* The arena that results live in: pieces are handed out of blocks, and all given back at once. */
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db_row.h"

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1024 * 1024, ALIGNMENT = 16 };

struct block {
	struct block *before;
	size_t size; /* of what can be handed out */
};

/* Behind the head, aligned for any type. */
static char *bytes_of(struct block *b)
{
	return (char *)b + ALIGNMENT;
}

_Static_assert(sizeof(struct block) <= ALIGNMENT, "the head of a block fits before its first piece");

static int add_block(sc_arena *arena, size_t least)
{
	const struct block *last = arena->blocks;
	size_t size = last ? last->size * 2 : FIRST_BLOCK;
	struct block *b;

	if (size > LARGEST_BLOCK)
		size = LARGEST_BLOCK;
	if (size < least)
		size = least;
	b = size <= SIZE_MAX - ALIGNMENT ? malloc(ALIGNMENT + size) : NULL;
	if (!b) {
		mem_fail();
		return 0;
	}
	b->before = arena->blocks;
	b->size = size;
	arena->blocks = b;
	arena->next = bytes_of(b);
	arena->left = size;
	return 1;
}

/* The next piece begins where the last one ends, or at the next multiple of `alignment`. */
static void *take(sc_arena *arena, size_t size, size_t alignment)
{
	size_t skip = (size_t)(-(uintptr_t)arena->next & (alignment - 1));
	char *piece;

	if (arena->left < skip || arena->left - skip < size) {
		if (!add_block(arena, size))
			return NULL;
		skip = 0;
	}
	piece = arena->next + skip;
	arena->next = piece + size;
	arena->left -= skip + size;
	return piece;
}

void *sc_arena_alloc(sc_arena *arena, size_t size)
{
	return take(arena, size ? size : 1, ALIGNMENT);
}

char *db_arena_copy(sc_arena *arena, const void *bytes, size_t length)
{
	char *copy = length < SIZE_MAX ? take(arena, length + 1, 1) : NULL;

	if (!copy)
		return NULL;
	if (length)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}

/* Blocks grow, so the last one is the largest, but for pieces that needed one of their own. */
void sc_arena_reset(sc_arena *arena)
{
	struct block *keep = arena->blocks, *b, *before;

	if (!keep)
		return;
	for (b = keep->before; b; b = before) {
		before = b->before;
		free(b);
	}
	keep->before = NULL;
	arena->next = bytes_of(keep);
	arena->left = keep->size;
}

void sc_arena_free(sc_arena *arena)
{
	struct block *b, *before;

	for (b = arena->blocks; b; b = before) {
		before = b->before;
		free(b);
	}
	*arena = (sc_arena){ 0 };
}
