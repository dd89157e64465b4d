#ifndef COMPILER_PLAN_H
#define COMPILER_PLAN_H
/*
 * The plan: what leads from one catalog to another, as typed steps in the order to run them. Both catalogs are of one
 * dialect. A fresh install is the plan from the empty catalog; a rollback is the plan back.
 *
 *   plan_rename   what is called otherwise, by @renamed or (constraints, indexes) by definition
 *   plan_match    which object of one side is which of the other, by name
 *   plan_change   what happens to each: create, drop, alter, replace; what stands in the way goes and comes back
 *   plan_order    one graph of all that, least change first
 *   dialect.planner   the SQL of each, with its lock and hazards
 */
#include "compiler/plan/dialect.h"

enum action { ACTION_CREATE, ACTION_DROP, ACTION_ALTER };

/* What can hurt. A closed vocabulary: --allow names them. */
enum hazard {
#define HAZARD(id, word, guarded, text) HAZARD_##id,
#include "compiler/plan/hazards.def"
#undef HAZARD
	HAZARD_COUNT
};

#define HAZARD_BIT(id) (1u << HAZARD_##id)

struct hazard_row {
	const char *word; /* "data-loss" */
	int guarded;      /* refused unless allowed by name */
	const char *text;
};

extern const struct hazard_row hazard_rows[HAZARD_COUNT];

/* Lock modes of PostgreSQL's tables, weakest first. */
enum lock_mode {
	LOCK_NONE,
	LOCK_ACCESS_SHARE,
	LOCK_ROW_SHARE,
	LOCK_ROW_EXCLUSIVE,
	LOCK_SHARE_UPDATE_EXCLUSIVE,
	LOCK_SHARE,
	LOCK_SHARE_ROW_EXCLUSIVE,
	LOCK_EXCLUSIVE,
	LOCK_ACCESS_EXCLUSIVE
};

/* One statement, its way back, and what it does to a database in use. */
/* A table that a step locks besides its own: the one that a foreign key refers to, parents, partitions. */
struct step_lock {
	const struct object *table;
	enum lock_mode mode;
	struct step_lock *next;
};

struct step {
	enum action action;
	const struct object *object; /* wanted for create and alter, had for drop */
	const char *up;              /* one SQL statement, without a last semicolon */
	const char *down;            /* what takes it back, may be several statements; NULL: nothing does */
	const char *why;             /* "column email: type text -> citext"; "" where the action says it all */
	const char *find; /* query for the rows that make it fail; NULL: what step_find_rows() makes of the object */
	unsigned hazards; /* HAZARD_BIT(...) */
	enum lock_mode lock;
	const struct object *locked; /* table that it locks; NULL: none */
	struct step_lock *others;
	int rewrites, scans; /* that table */
	int outside;         /* may not run in a transaction */
	double seconds;      /* estimate from the live table's size, < 0: unknown */
};

struct plan_options {
	int online;       /* forms that do not block for tables that exist: concurrently, not valid + validate ... */
	int version;      /* of the server, 0: the oldest served */
	const char *user; /* who is to run it; NULL: unknown */
};

struct planning;
struct type_set; /* compiler/model/type.h */

struct plan {
	struct mem *mem;
	const struct planning *making; /* while it is being made */
	const struct dialect *dialect;
	struct plan_options options;
	struct diag *diag;
	const struct catalog *begin; /* what it leads away from */
	const struct catalog *have;  /* that, behind the renames */
	const struct catalog *want;
	struct type_set *have_types, *want_types; /* of these two */
	struct step *steps;
	size_t count, room;
	const struct object **lent;  /* PostgreSQL: tables that have a parent only while the plan runs */
	const struct object **saved; /* PostgreSQL: tables whose rows wait to come back into them */
	size_t lent_count, lent_room, saved_count, saved_room;
};

/* What becomes of an object that is on both sides with different attributes. */
enum change {
	CHANGE_NONE,        /* nothing that this system can see */
	CHANGE_ALTER,       /* in place, beside whatever depends on it */
	CHANGE_ALTER_ALONE, /* in place, but what depends on it must be gone meanwhile (see in_the_way) */
	CHANGE_REPLACE      /* dropped and created */
};

enum whole {
	WHOLE_NO,    /* its attributes and parts are looked at one by one */
	WHOLE_ALTER, /* alter() changes it with its parts, what stands on it has to be made again */
	WHOLE_REPLACE
};

/* What becomes of an object that depends on one that is dropped or altered alone. */
enum way {
	WAY_FREE,   /* nothing: they do not mind each other */
	WAY_GO,     /* it must be gone meanwhile */
	WAY_LOOSEN, /* it stays, without what ties it to the other (a column without its default) */
	WAY_PASS,   /* it is altered along, and what depends on it is in the way in its turn */
	WAY_LOOSEN_AND_PASS
};

/* How a database system carries out a plan. */
struct planner {
	/* Is the object changed as a whole (an SQLite table that is rebuilt, an enum that is exchanged)? */
	enum whole (*as_a_whole)(const struct plan *p, const struct object *have, const struct object *want);
	/* What a difference of the object's own attributes means; parts and other children are asked for on their own.
	 */
	enum change (*change)(const struct object *have, const struct object *want, const struct plan_options *options);
	/* What of `dependent`, wanted as `wanted` (NULL: not at all), while `have`, which it needs, is altered alone or
	 * (`goes`) dropped? */
	enum way (*in_the_way)(const struct object *dependent, const struct object *wanted, const struct object *have,
	                       int goes);
	/*
	 * The steps that must come before all others but the renames, and the catalog that the database has behind
	 * them; may be NULL.
	 */
	const struct catalog *(*begin)(struct plan *p);
	/* The steps that untie an object; gives what is left of it. NULL where in_the_way() never says WAY_LOOSEN. */
	const struct object *(*loosen)(struct plan *p, const struct object *have);
	/* Called once behind the last step, where the plan has any; may be NULL. */
	void (*finish)(struct plan *p);
	/* Are names that differ in upper and lower case only one name? */
	int folds_case;
	/* Can a function call others whose names stand in its body alone? */
	int follows_bodies;
	/* Does a query keep the columns that stood behind its star when it was made? */
	int expands_stars;
	/* Do the triggers of all tables share their names? */
	int global_triggers;
	/* Is there a way to rename such an object, or to move it into another schema? And the steps: parents have their
	 * new names. */
	int (*can_rename)(const struct object *have, const struct object *want);
	void (*rename)(struct plan *p, const struct object *have, const struct object *want);
	/* The steps. A part (column, label) is created in and dropped from a parent that exists. */
	void (*create)(struct plan *p, const struct object *o, int in_new_parent);
	void (*drop)(struct plan *p, const struct object *o);
	void (*alter)(struct plan *p, const struct object *have, const struct object *want);
};

/*
 * Fills the plan from `have` to `want`. What cannot be done at all (a type change without a cast ...) is an error in
 * `d` with its place in the schema. Both catalogs must have their dependencies (object.deps).
 */
void plan_make(struct plan *plan, const struct dialect *dialect, const struct catalog *have, const struct catalog *want,
               const struct plan_options *options, struct diag *d);

/*
 * Notes @renamed in `want` for what `have` holds under other names, by the evidence that there is: a table holds the
 * indexes, of which a schema has one of a name; others are the only ones of the same make, and what stands on them is
 * as wanted. `is_free` tells whether an object of `have` is left to be renamed.
 */
void plan_find_renamed(const struct dialect *dialect, const struct catalog *have, struct catalog *want,
                       int (*is_free)(void *context, const struct object *live), void *context);

/* The way back of a plan that was made from `began`, where it notes the names to go back from. */
void plan_back(struct plan *down, const struct plan *up, struct catalog *began, struct diag *d);

/* Adds dependencies on the columns that an object's texts name. Call it once for each catalog that plan_make() is
 * given. */
void plan_needs(struct catalog *c);

/*
 * What the database reports of `have` behind the renames that @renamed in `want` asks for, object for object in the
 * same order; `have` itself where there are none.
 */
const struct catalog *plan_renamed(struct mem *mem, const struct dialect *dialect, const struct catalog *have,
                                   const struct catalog *want);

/* Does this object of `have` stay all through the plan, not dropped and made again? */
int plan_keeps(const struct plan *p, const struct object *had);

/* Adds a step; for the planner of a dialect. Gives it for additions. */
struct step *plan_add(struct plan *p, enum action action, const struct object *object, const char *up,
                      const char *down);

/* ---- between the plan's own files ---- */

/* What is known of one object while the plan is made. */
struct note {
	const struct object *object;
	struct note *twin; /* the other side's; NULL: none */
	enum action action;
	int acts;    /* it has an action of its own: it is a node of the graph */
	int goes;    /* have: dropped (with its parent, or by itself); want: created */
	int whole;   /* want: it is altered together with its parts */
	int loosens; /* have: its action is to be untied, its twin's to be altered from `left` */
	const struct object *left;
	struct note *owner;     /* of a sequence: its column */
	struct note *passed_by; /* have: the exchange (a note of want) that alters it along */
	enum change change;
	struct note **users; /* who depends on it, same side */
	size_t user_count, user_room;
	struct note **before; /* nodes that must run before this one */
	size_t before_count, before_room;
	int visited;     /* while the order is made */
	size_t done;     /* its steps are there, as the first, second ... of all; 0: not yet */
	unsigned mark;   /* of the last search that came by */
	size_t position; /* in the order wanted when nothing forces another */
};

struct side {
	const struct catalog *catalog;
	struct note *notes; /* by object.order */
	size_t count;
};

struct planning {
	struct plan *plan;
	struct mem *mem;
	const struct planner *planner;
	struct side have, want;
};

/* Adds the steps of the renames; gives the catalog that the database holds behind them. */
const struct catalog *plan_rename(struct plan *p);
struct note *note_of(const struct side *s, const struct object *o);
void plan_match(struct planning *p);
void plan_change(struct planning *p);
/* The next identifier of an SQL text, unquoted into `word`; texts in single quotes are passed over. NULL at the end. */
const char *plan_next_word(const char *text, struct str *word);
/* Has the query a star that stands for columns: *, t.*, natural join, table t? */
int plan_has_star(const char *query);
/* Notes that one node runs before another; nothing where either does not act. */
void plan_before(struct planning *p, struct note *first, struct note *then);
/* What the bodies of routines mention is made before them, where nothing else says the contrary. */
void plan_mentions(struct planning *p);
size_t plan_order(struct planning *p, struct note ***order);

#endif
