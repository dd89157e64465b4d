#ifndef COMPILER_MERGE_INSIDE_H
#define COMPILER_MERGE_INSIDE_H
/*
 * Inside of the merge: merge.c makes the wanted objects, merge_needs.c their needs; merge_means.c finds the live
 * objects whose words mean something else now.
 */
#include "compiler/plan/merge.h"

struct origin {
	const struct object *live, *now;
	int kept; /* nothing of its own differs from live */
};

struct merging {
	const struct merge *m;
	struct catalog *want;
	struct origin *origins;            /* by order in `want` */
	struct object **of_live, **of_now; /* by order there: the object wanted */
	const struct object **renamed;     /* by order of the live object: the same behind the renames */
	const struct object **before;      /* by order of that: the live object */
	const struct catalog *canonical;
	int has_asked;                /* for the canonical catalog */
	const struct object **of_ask; /* by order of the asked object of the top: the live one; NULL: none */
	const struct object **then;   /* the same: what was asked then */
	const struct object **asked;  /* by order of the live object: what is asked of it now */
	unsigned char *other;         /* by order of the live object: what became other under it (merge_means.c) */
	size_t other_count;
};

/* The child of the same name. */
const struct object *merge_child_of(const struct object *parent, const struct object *like);

/* Notes what changes under the live objects; of_ask and then must be known. */
void merge_note_others(struct merging *g);
/* Do the live object's words mean something else now? Those of it or of anything below it? */
int merge_means_other(const struct merging *g, const struct object *live);
int merge_part_means_other(const struct merging *g, const struct object *live);

/* Gives the wanted objects of the list, and all below them, their needs. */
void merge_add_needs(struct merging *g, struct object *list);

#endif
