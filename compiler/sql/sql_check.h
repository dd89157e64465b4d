#ifndef COMPILER_SQL_CHECK_H
#define COMPILER_SQL_CHECK_H
/* Inside of check_sql(): one attribute after the other becomes a fragment that is parsed and walked. */
#include "compiler/sql/sql_names.h"

/* SQL fragments: syntax by libpg_query, names they mention exist; sets the dependencies of objects. */
void check_sql(struct model *m);

/* Starts a fragment on an attribute of its owner. */
struct fragment fragment_new(struct sql_run *run, struct object *owner, const struct attr *attr, const char *what,
                             int limits);

/* Parses it; 1 when there is a tree to walk. A syntax error is reported, what is newer than the grammar noted. */
int fragment_parse(struct fragment *f, enum sql_form form);

/* The table that an object stands on, or itself; NULL where it stands on none. */
const struct object *fragment_relation(const struct object *o);

/* --- sql_routine.c --- */

/* Arguments, result and body of a function or procedure. */
void sql_check_routine(struct sql_run *run, struct object *routine);

/* The function that a trigger or event trigger runs. */
void sql_check_execute(struct sql_run *run, struct object *trigger);

#endif
