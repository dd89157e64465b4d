#ifndef COMPILER_MERGE_INSIDE_H
#define COMPILER_MERGE_INSIDE_H
/* Inside of the merge: merge.c makes the wanted objects, merge_needs.c their needs. */
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
	int has_asked;        /* for the canonical catalog */
	unsigned char *going; /* by order of the live routine: nobody asks for it any more */
	size_t going_count;
};

/* The live object that has the old name in @renamed, which nobody else has now; NULL: none. */
const struct object *merge_find_renamed(const struct merging *g, const struct catalog *c, const struct object *parent,
                                        const struct object *now);

/* Notes the live routines that go. */
void merge_note_going(struct merging *g);
/* Does the unchanged text of a live object mean another routine now? Of it or of anything below it? */
int merge_means_other(const struct merging *g, const struct object *live);
int merge_part_means_other(const struct merging *g, const struct object *live);

/* Gives the wanted objects of the list, and all below them, their needs. */
void merge_add_needs(struct merging *g, struct object *list);

#endif
