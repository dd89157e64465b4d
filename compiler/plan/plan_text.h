#ifndef COMPILER_PLAN_TEXT_H
#define COMPILER_PLAN_TEXT_H
/* A plan as text for people, as SQL, as JSON and SARIF for programs; and which of its hazards are allowed. */

#include "compiler/plan/plan.h"

/* "ACCESS EXCLUSIVE", "" for none. */
const char *lock_mode_name(enum lock_mode mode);

/* "data-loss, irreversible" */
void hazards_text(struct str *s, unsigned hazards);

/* "locks public.users in ACCESS EXCLUSIVE mode and writes it anew; hazards: table-rewrite"; nothing where there is
 * nothing to say. */
void step_effects(struct str *s, const struct step *step);

/* The query for the rows that keep a constraint from being added; 0 where the step adds none. */
int step_find_rows(struct str *s, const struct step *step);

void plan_text(struct str *s, const struct plan *plan);

/* The statements, each with what it does as a comment before it. */
void plan_sql(struct str *s, const struct plan *plan);

/*
 * Is a hazard of a step allowed? `allow` is the list of --allow: "all", or words of hazards, each for all objects or
 * for one: "data-loss:users.nick, irreversible". NULL allows nothing that is guarded.
 */
int plan_allows(const char *allow, enum hazard hazard, const struct object *object);

/* A line for each guarded hazard that is not allowed: how many. */
size_t plan_refused(struct str *s, const struct plan *plan, const char *allow);

/* The first word of the list that is neither "all" nor a hazard; NULL when all are. The text lives in mem. */
const char *plan_allow_wrong(struct mem *mem, const char *allow);

/* What a plan was made from and for. */
struct plan_origin {
	const char *catalog; /* fingerprint of the catalog it leads away from */
	const char *schema;  /* fingerprint of the schema it leads to; "" for none */
};

void plan_json(struct str *s, const struct plan *plan, const struct plan_origin *origin);
void plan_sarif(struct str *s, const struct plan *plan);

/* A step as it was written to a file. */
struct saved_step {
	const char *object, *sql, *find; /* find: "" for none */
	int outside;
	unsigned hazards;
};

struct saved_plan {
	const char *dialect;
	struct plan_origin origin;
	struct saved_step *steps;
	size_t count;
};

/* Reads what plan_json() wrote. NULL, or what is wrong with it. */
const char *plan_json_read(struct mem *mem, const char *text, size_t length, struct saved_plan *plan);

/* The same as plan_refused() for a plan from a file. */
size_t saved_refused(struct str *s, const struct saved_plan *plan, const char *allow);

/* Fingerprint of a catalog: of its canonical text, whatever the order of its objects. */
const char *catalog_fingerprint(struct mem *mem, const struct catalog *c);

#endif
