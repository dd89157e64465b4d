#ifndef RUNTIME_LEDGER_LINE_H
#define RUNTIME_LEDGER_LINE_H
/*
 * The one author of a ledger line. A line says of an object what was asked of the database and what the database made
 * of it; all else that is found in the database is a manual change, and stays one until a run really undoes it.
 */
#include "runtime/apply/ledger.h"

/* The canonical text of an object and its hash; both NULL where there is no such object. */
struct ledger_text {
	const char *text, *hash;
};

struct ledger_case {
	const char *dialect;
	struct ledger_text asked;                 /* by the schema now */
	struct ledger_text asked_then, made_then; /* by the line in the ledger */
	struct ledger_text before, after;         /* in the database, before and after the run */
	int touched;                              /* a step of the run is about the object */
	int fulfilled;                            /* a plan made of the object what the schema asks of it now */
	int reached;  /* SQL that leads to the schema has run: a migration, whose effect is not known */
	int migrated; /* a migration ran, up or down: what it changed is asked for as it left it, until `reached` */
	int restored; /* the run put back what was made: the order of the parts may be another (repair) */
	int adopts;   /* an object without a line is taken as it is: baseline, objects that a migration creates */
};

/*
 * Gives 1 and the line that the ledger is to have for the object, or 0 where it has none. The texts are those of the
 * case or in `mem`. A function of its arguments alone:
 *
 * Each attribute and each part of an object (a column, a constraint ...) is judged on its own. What was made of it is
 * taken anew where it was as made before the run, where the run changed it and a step is about the object, or where it
 * is what the schema asks otherwise now than it did then. Everywhere else the line says what it said.
 *
 *   made then    name text not null                before, after    name text; z int
 *   asked        name text not null; phone text    after            name text; z int; phone text
 *   the line     name text not null; phone text
 */
int ledger_line(struct mem *mem, const struct ledger_case *c, struct ledger_line *line);

/* The text and the hash of a live object, in mem; of NULL none. */
struct ledger_text ledger_text_of(struct mem *mem, const struct object *o);

#endif
