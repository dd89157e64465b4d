#ifndef COMPILER_ORIGIN_H
#define COMPILER_ORIGIN_H
/*
 * A source, given the same way everywhere: FILE.schema, a snapshot, FILE.sql (loaded into a scratch database), a folder
 * of migrations (its snapshot), postgresql://..., "host=... dbname=...", sqlite:PATH, or the word EMPTY.
 */
#include "compiler/front/compile.h"

struct origin {
	struct compilation compilation; /* of a .schema; its arena holds the others' catalogs too */
	const struct options *options;
	const char *source;
	const struct dialect *dialect;
	struct catalog *catalog; /* with dependencies */
	int is_live;             /* a database said so: it knows what belongs to the whole server too */
};

/* The database system that a source is of by its own nature; NULL where it can be of several. */
const struct dialect *origin_dialect(const char *source);

/*
 * Reads the source for a database system (NULL: the only one or first it has). Nonzero when it was good; what is wrong
 * origin_report() tells on standard error. Always to be closed, before which the catalog must not be used any more.
 */
int origin_read(struct origin *o, const struct options *options, const char *source, const struct dialect *dialect);
void origin_report(const struct origin *o);
void origin_close(struct origin *o);

/* Is it loaded into a scratch database, for which a server may have to be started? */
int origin_needs_server(const char *source);

/*
 * Where one is written and the other comes from a database, takes for the written one what the database system makes of
 * it, wherever they differ: asked beside the live database or on the scratch server.
 */
void origin_pair(struct origin *a, struct origin *b);

/* Takes roles out of what a database said that the other side does not name: they are other people's business. */
void origin_forget_others(struct origin *o, const struct catalog *other);

#endif
