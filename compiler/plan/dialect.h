#ifndef COMPILER_DIALECT_H
#define COMPILER_DIALECT_H
/*
 * What a database system makes of the model: which objects and attributes it will report, and the SQL that creates and
 * drops them. All that is particular to one system stands in its dialect_*.c files.
 */
#include "compiler/source/diag.h"
#include "runtime/catalog/catalog.h"

/* SQL statements in the order to run them, each for an object, without a last semicolon. */
struct script_line {
	const struct object *object;
	const char *sql;
};

struct script {
	struct mem *mem;
	struct script_line *lines;
	size_t count, room;
};

void script_add(struct script *s, const struct object *object, const char *sql);     /* takes the text, no copy */
void script_add_str(struct script *s, const struct object *object, struct str *sql); /* copies, clears the buffer */

enum create_mode {
	CREATE_PLAIN,     /* the object is known to be missing */
	CREATE_IF_MISSING /* safe to run twice */
};

struct planner;

struct dialect {
	const char *name;
	int can_pipeline;
	/*
	 * Model -> catalog of this system: types in its own spelling, serial, enums, @touch ... as it will report them.
	 * Objects with @only for others are left out; what the system cannot do is an error at its place.
	 * `version` is the oldest server to be served (13 ...), 0: any.
	 */
	void (*facts)(struct catalog *out, const struct catalog *model, struct diag *d, int version);
	/*
	 * All statements that make the object as it stands in the catalog, its comment included. A table brings its
	 * columns and constraints other than foreign keys; foreign keys, indexes, triggers, policies, grants are
	 * objects of their own.
	 */
	void (*create)(struct script *s, const struct object *o, enum create_mode mode);
	void (*drop)(struct script *s, const struct object *o);
	/* Is the object made by its parent's create (column, label, in-table constraint)? */
	int (*is_part)(const struct object *o);
	const char *file_head;         /* first lines of each DDL file */
	const struct planner *planner; /* plan.h: how a change is carried out */
};

/* Is the object meant for the dialect of that name, as far as its own @only says? */
int dialect_is_meant(const struct object *o, const char *name);

/* Reports that the object needs one that is not meant for the dialect. */
void dialect_left_out(struct diag *d, const struct object *o, const struct object *needed, const char *name);

/* The place behind the object's name in the source; 0 where it stands in none. */
uint32_t object_end(const struct object *o);

/*
 * All objects that are created on their own (not parts), in the order to create them: by phase, module and place, each
 * after what it depends on. An object needed earlier than its phase is moved with its dependents' phase (effective[i]).
 * A cycle is reported with its whole path. `effective` gets a phase per object; both arrays are in mem.
 */
size_t order_objects(struct mem *mem, const struct dialect *dialect, const struct catalog *c, struct diag *d,
                     const struct object ***ordered, int **effective);

/* Script of a fresh database: the plan from the empty catalog. */
void script_fresh(struct script *s, const struct dialect *dialect, const struct catalog *c, struct diag *d,
                  enum create_mode mode);

#endif
