#ifndef COMPILER_SNAPSHOT_H
#define COMPILER_SNAPSHOT_H
/*
 * A snapshot: the canonical catalog of each database system a schema is for, one after the other, each below a line
 * "snapshot 1 postgresql 13": format, system, oldest server version served (0: any).
 */
#include "compiler/out/bundle.h"

enum { SNAPSHOT_FORMAT = 1 };

/* The part of one target: what the bundle asks of it, and what the catalog's objects need. */
void snapshot_write(struct str *s, struct mem *mem, const sc_target *target, const struct catalog *c, int version);

/*
 * Reads the part of one dialect (NULL: the first). NULL where there is none or a line is wrong; `wrong_line` then says
 * which, 0 where the dialect is not there.
 */
struct catalog *snapshot_read(struct mem *mem, const char *text, size_t length, const char *dialect,
                              size_t *wrong_line);

/* What needs what: written below a part's objects, read after them; gives the number of the first line that is wrong,
 * or 0. */
void snapshot_write_needs(struct str *s, struct mem *mem, const struct catalog *c);
int snapshot_read_needs(struct catalog *c, const char *text, size_t length);

#endif
