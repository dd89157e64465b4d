#ifndef COMPILER_MERGE_H
#define COMPILER_MERGE_H
/*
 * What a live database is to become, without any opinion of ours on how SQL is spelled: it stays as it is, but for what
 * the schema asks otherwise now than it did then. Of an object of which nothing is known from then, the database system
 * itself says what it makes of the schema's text.
 *
 *   asked then   check (a > 0)      default 'x'
 *   asked now    check (a > 1)      default 'x'
 *   live         CHECK ((a > 0))    DEFAULT 'x'::text
 *   wanted       check (a > 1)      DEFAULT 'x'::text
 */
#include "runtime/catalog/catalog.h"

struct merge {
	struct mem *mem;
	const struct catalog *now;  /* what the schema asks, with its dependencies */
	const struct catalog *live; /* what is there, with its dependencies */
	/* The same behind the renames that are asked for now, object for object: what stays is said in its words. */
	const struct catalog *renamed;
	/*
	 * What was asked of a live object at the last apply: `now` itself where it was the same, NULL where nobody
	 * knows. The object may have had another name then.
	 */
	const struct object *(*then)(void *context, const struct object *live, const struct object *now);
	/* Was a live object that is no longer asked for put there by this schema? Then it goes; all others stay. */
	int (*is_ours)(void *context, const struct object *live);
	/* What the database system makes of all that is asked now, NULL where it cannot be asked. Called at most once.
	 */
	const struct catalog *(*canonical)(void *context);
	/* Is there a way to give the live object the name of the other? NULL: never. */
	int (*can_rename)(const struct object *live, const struct object *now);
	void *context;
};

/* The catalog wanted, with dependencies and with what only the schema knows (@renamed, @using). It shares texts with
 * both. */
struct catalog *merge_make(const struct merge *merge);

/* Gives the objects of `to` the needs that their namesakes have in `from`. */
void merge_needs(struct catalog *to, const struct catalog *from);

#endif
