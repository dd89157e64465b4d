#ifndef RUNTIME_CSV_H
#define RUNTIME_CSV_H
/*
 * CSV in pieces, as PostgreSQL's COPY reads it: quotes anywhere in a field, line breaks and doubled quotes between
 * them, an empty field without quotes is NULL; records end in LF, CRLF or CR; a byte order mark is passed over. Memory
 * is one piece and one record, whatever the size of the file.
 */
#include <stdio.h>

#include "runtime/catalog/catalog.h"

enum { CSV_PIECE = 64 * 1024, CSV_RECORD_MOST = 16 * 1024 * 1024, CSV_MESSAGE = 256 };

struct csv_field {
	size_t start; /* in the record's text */
	int null;
};

/* Made by csv_open_file or csv_open_text; the members up to `message` may be read. */
struct csv {
	size_t line;               /* of the record read last, from 1 */
	uint64_t bytes;            /* read so far */
	size_t count;              /* fields of the record */
	const char **values;       /* its fields, NULL for NULL; valid until the next record */
	char message[CSV_MESSAGE]; /* what is wrong, after -1 */
	FILE *file;                /* NULL: a text */
	const char *text, *at, *end;
	char *piece;
	struct hash hash;
	size_t next_line, room;
	struct str record;
	struct csv_field *fields;
};

/*
 * Opens a file. 0 with `message` set where it cannot be read or is no ordinary file: a FIFO or a device has no content
 * that could be read twice. Close it in either case.
 */
int csv_open_file(struct csv *c, const char *path);

/* The same for a text, which must outlive the reader. */
int csv_open_text(struct csv *c, const char *text, size_t length);

/*
 * Reads the next record. 1 with count, values and line; 0 at the end; -1 with `message` and `line`: a quote that is not
 * closed, bytes that are no UTF-8, a NUL, a record over CSV_RECORD_MOST, a read that failed, no memory.
 */
int csv_next(struct csv *c);

/* SHA-256 of all bytes, in hex; reads what is left of them. 0 with `message` where that failed. */
int csv_hash(struct csv *c, char hex[65]);

void csv_close(struct csv *c);

/* Reads PostgreSQL's words for a boolean ("t", "yes", " OFF "): 1 or 0, or -1 where it is none. */
int csv_boolean(const char *text);

#endif
