/* Arena allocation: blocks taken from malloc(), cut into aligned pieces, freed together. */
#include "runtime/catalog/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#include <sys/mman.h>
#define MAP_POPULATE_BLOCKS 1
#endif

enum { BLOCK_FIRST = 16 * 1024, BLOCK_LARGEST = 1024 * 1024, ALIGNMENT = 16 };

struct mem_block {
	struct mem_block *next;
	size_t size;
	max_align_t data[];
};

static _Thread_local unsigned long failures;

void mem_fail(void)
{
	failures++;
	mem_exhausted();
}

unsigned long mem_failures(void)
{
	return failures;
}

void *mem_heap(size_t count, size_t size)
{
	void *items = calloc(count, size);

	if (!items)
		mem_fail();
	return items;
}

static void *failure(struct mem *m)
{
	m->failed = 1;
	mem_fail();
	return NULL;
}

/* Blocks double in size, so that a large input needs few of them and a small one little memory. */
static size_t block_size(const struct mem *m, size_t wanted)
{
	size_t size = m->blocks ? m->blocks->size * 2 : BLOCK_FIRST;

	if (size > BLOCK_LARGEST)
		size = BLOCK_LARGEST;
	return wanted > size ? wanted : size;
}

/*
 * Zeroed. Large ones are had from the system with their pages in place, which is several times as fast as touching one
 * after another; not under a sanitizer, which would not see the pointers in them.
 */
static struct mem_block *new_block(size_t size)
{
#ifdef MAP_POPULATE_BLOCKS
	if (size >= BLOCK_LARGEST) {
		void *pages = mmap(NULL, sizeof(struct mem_block) + size, PROT_READ | PROT_WRITE,
		                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

		return pages == MAP_FAILED ? NULL : pages;
	}
#endif
	return calloc(1, sizeof(struct mem_block) + size);
}

static void free_block(struct mem_block *block)
{
#ifdef MAP_POPULATE_BLOCKS
	if (block->size >= BLOCK_LARGEST) {
		munmap(block, sizeof(*block) + block->size);
		return;
	}
#endif
	free(block);
}

static int add_block(struct mem *m, size_t wanted)
{
	size_t size = block_size(m, wanted);
	struct mem_block *block = new_block(size);

	if (!block)
		return 0;
	block->next = m->blocks;
	block->size = size;
	m->blocks = block;
	m->next = (char *)block->data;
	m->left = size;
	m->total += size;
	return 1;
}

void *mem_alloc(struct mem *m, size_t size)
{
	char *piece;

	if (size > SIZE_MAX / 2)
		return failure(m);
	size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (size == 0)
		size = ALIGNMENT;
	if (size > m->left && !add_block(m, size))
		return failure(m);
	piece = m->next;
	m->next += size;
	m->left -= size;
	return piece;
}

void *mem_array(struct mem *m, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / 2 / size)
		return failure(m);
	return mem_alloc(m, count * size);
}

char *mem_copy(struct mem *m, const char *bytes, size_t length)
{
	char *copy = length < SIZE_MAX / 2 ? mem_alloc(m, length + 1) : failure(m);

	if (copy && length)
		memcpy(copy, bytes, length);
	return copy;
}

char *mem_text(struct mem *m, const char *text)
{
	return text ? mem_copy(m, text, strlen(text)) : NULL;
}

char *mem_printf(struct mem *m, const char *format, ...)
{
	va_list args;
	char short_text[256], *text;
	int length;

	va_start(args, format);
	length = vsnprintf(short_text, sizeof(short_text), format, args);
	va_end(args);
	if (length < 0)
		return failure(m);
	if ((size_t)length < sizeof(short_text))
		return mem_copy(m, short_text, (size_t)length);
	text = mem_alloc(m, (size_t)length + 1);
	if (!text)
		return NULL;
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void *mem_grow(struct mem *m, void *array, size_t count, size_t *room, size_t size)
{
	size_t larger = *room ? *room * 2 : 4;
	void *copy;

	if (count < *room)
		return array;
	copy = mem_array(m, larger, size);
	if (!copy)
		return NULL;
	if (count)
		memcpy(copy, array, count * size);
	*room = larger;
	return copy;
}

void mem_free(struct mem *m)
{
	struct mem_block *block = m->blocks;

	while (block) {
		struct mem_block *next = block->next;

		free_block(block);
		block = next;
	}
	m->blocks = NULL;
	m->next = NULL;
	m->left = 0;
	m->total = 0;
	m->failed = 0;
}
