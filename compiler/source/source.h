#ifndef COMPILER_SOURCE_H
#define COMPILER_SOURCE_H
/*
 * Source files. Every byte of every file that was read has one number, its place: a file's bytes follow those of the
 * file read before it, and place 0 is nowhere. A place finds its file, line and column only when it is printed.
 */
#include <stddef.h>
#include <stdint.h>

#include "runtime/catalog/mem.h"

struct source {
	const char *path;
	const char *text; /* NUL behind the last byte */
	size_t length;
	uint32_t base;   /* place of its first byte */
	uint32_t *lines; /* offsets of the lines, made when a position is first asked for */
	size_t line_count;
	struct source *next;
};

struct sources {
	struct mem *mem;
	struct source *first, *last;
	uint32_t next_base; /* starts at 1 */
};

struct position {
	const char *path;
	int line, column;      /* from 1; columns count characters, not bytes */
	const char *line_text; /* start of the line */
	size_t line_length;
};

/* Reads a file; NULL with errno set when it cannot be (EFBIG over 256 MB). "-" is standard input. */
struct source *source_read(struct sources *s, const char *path);

/* Adds a copy of a text as a file; NULL with errno EFBIG when the places of all files do not fit 32 bits. */
struct source *source_add(struct sources *s, const char *path, const char *text, size_t length);

/* The file a place is in; NULL for 0 and places never given. The place behind its last byte is in it too. */
struct source *source_of(const struct sources *s, uint32_t place);

/* 0 when the place is in no file; `position` is zeroed then. */
int source_position(const struct sources *s, uint32_t place, struct position *position);

#endif
