/*
 * Preloaded into a program (LD_PRELOAD): the allocation number FAIL_AT fails, and no other; with FAIL_ON=1 all behind
 * it too. A program that ends writes how many it made into the file FAIL_COUNT names. Allocations of the dynamic loader
 * and of dlsym() itself come before the count begins.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void *(*real_malloc)(size_t);
static void *(*real_calloc)(size_t, size_t);
static void *(*real_realloc)(void *, size_t);
static void *(*real_mmap)(void *, size_t, int, int, int, off_t);
static atomic_ulong count;
static unsigned long fail_at;
static int fail_on, begun;
static char early[65536]; /* what dlsym() asks for before it has found calloc */
static size_t early_used;

static int fails(void)
{
	unsigned long n;

	if (!begun)
		return 0;
	n = atomic_fetch_add(&count, 1) + 1;
	if (!fail_at || (fail_on ? n < fail_at : n != fail_at))
		return 0;
	errno = ENOMEM;
	return 1;
}

/* Other libraries' constructors allocate before ours runs. */
static void find_real(void)
{
	static int finding;

	if (finding++)
		return;
	real_malloc = (void *(*)(size_t))dlsym(RTLD_NEXT, "malloc");
	real_realloc = (void *(*)(void *, size_t))dlsym(RTLD_NEXT, "realloc");
	real_mmap = (void *(*)(void *, size_t, int, int, int, off_t))dlsym(RTLD_NEXT, "mmap");
	real_calloc = (void *(*)(size_t, size_t))dlsym(RTLD_NEXT, "calloc");
}

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("FAIL_AT"), *on = getenv("FAIL_ON");

	find_real();
	fail_at = at ? strtoul(at, NULL, 10) : 0;
	fail_on = on && *on == '1';
	begun = 1;
}

__attribute__((destructor)) static void end(void)
{
	const char *path = getenv("FAIL_COUNT");
	char text[32];
	int file, length;

	begun = 0;
	file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
	if (file < 0)
		return;
	length = snprintf(text, sizeof(text), "%lu\n", atomic_load(&count));
	if (write(file, text, (size_t)length) < 0)
		_exit(99);
	close(file);
}

static void *early_piece(size_t size)
{
	void *piece = early + early_used;

	size = (size + 15) / 16 * 16;
	if (size > sizeof(early) - early_used)
		return NULL;
	early_used += size;
	return piece;
}

static int is_early(const void *piece)
{
	return (const char *)piece >= early && (const char *)piece < early + sizeof(early);
}

void *malloc(size_t size)
{
	if (!real_malloc)
		find_real();
	if (!real_malloc)
		return early_piece(size);
	return fails() ? NULL : real_malloc(size);
}

void *calloc(size_t many, size_t size)
{
	if (!real_calloc)
		find_real();
	if (!real_calloc)
		return early_piece(many * size);
	return fails() ? NULL : real_calloc(many, size);
}

void *realloc(void *piece, size_t size)
{
	void *copy;

	if (!real_realloc)
		find_real();
	if (!is_early(piece) || !piece)
		return fails() ? NULL : real_realloc(piece, size);
	copy = malloc(size);
	if (copy)
		memcpy(copy, piece, size);
	return copy;
}

void free(void *piece)
{
	static void (*real_free)(void *);

	if (!piece || is_early(piece))
		return;
	if (!real_free)
		real_free = (void (*)(void *))dlsym(RTLD_NEXT, "free");
	real_free(piece);
}

void *mmap(void *at, size_t length, int protection, int flags, int file, off_t offset)
{
	if (!real_mmap)
		find_real();
	return flags & MAP_ANONYMOUS && fails() ? MAP_FAILED : real_mmap(at, length, protection, flags, file, offset);
}
