#ifndef RUNTIME_MEM_H
#define RUNTIME_MEM_H
/* Memory of one lifetime: an arena hands out pieces that are all given back at once by mem_free(). */

#include <stddef.h>

struct mem_block;

/*
 * What every failed allocation of the project calls (mem_fail). The library's own does nothing: its callers carry the
 * failure to the API's boundary. A program defines its own, which does not return, where it writes its files last: the
 * compiler does.
 */
void mem_exhausted(void);

/* Counts a failed allocation of this thread and calls mem_exhausted(). */
void mem_fail(void);

/*
 * How many allocations of this thread failed so far. Whoever took the count before a piece of work knows by it whether
 * what was made since is whole: sc_ functions compare before each statement and at their end (db_enter).
 */
unsigned long mem_failures(void);

/* Zeroed items that free() gives back, for what outlives every arena; NULL when memory ran out. */
void *mem_heap(size_t count, size_t size);

/* Start with {0}. When memory runs out `failed` is set and stays set. */
struct mem {
	struct mem_block *blocks;
	char *next;
	size_t left;
	size_t total; /* bytes taken from the system so far */
	int failed;
};

/* Zeroed bytes, aligned for any type; NULL when memory ran out. */
void *mem_alloc(struct mem *m, size_t size);

/* An array of `count` zeroed items; NULL on overflow or when memory ran out. */
void *mem_array(struct mem *m, size_t count, size_t size);

/* Copy of `length` bytes with a NUL behind; NULL when memory ran out. */
char *mem_copy(struct mem *m, const char *bytes, size_t length);

/* Copy of a NUL-terminated text; NULL for NULL or when memory ran out. */
char *mem_text(struct mem *m, const char *text);

/* Text made by a format, as printf does. */
char *mem_printf(struct mem *m, const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * A larger copy of an array that holds `count` items of `size` bytes and has room for `*room`: call it before
 * adding one. Gives the array itself while there is room; NULL when memory ran out.
 */
void *mem_grow(struct mem *m, void *array, size_t count, size_t *room, size_t size);

/* Gives back all pieces; the arena may be used again. */
void mem_free(struct mem *m);

#endif
