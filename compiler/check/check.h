#ifndef COMPILER_CHECK_H
#define COMPILER_CHECK_H
/*
 * Checks of the resolved model: what each declaration says is read right, but can it be meant? One function a check,
 * each on one object; the table of them stands in check.c.
 */
#include "compiler/model/model.h"
#include "compiler/model/type.h"

/* The table of checks, each on the resolved model. */
void check(struct model *m);

struct check_run {
	struct model *model;
	struct mem *mem; /* of the run */
	struct str text; /* for passing use */
};

/* A list of names, taken to pieces. */
struct check_names {
	const char **names;
	size_t count, room;
};

/* --- check_help.c --- */

/* Reports at an attribute, or at the object's name where it has none (ATTR_NONE). NULL where it is not to be shown. */
struct diagnostic *check_report(struct check_run *run, enum diag_id id, const struct object *o, enum attr_id attr,
                                const char *format, ...) __attribute__((format(printf, 5, 6)));

/* A type as it was most likely written: without "public.". */
const char *check_shown_type(const char *type);

struct check_names check_names(struct check_run *run, const char *list);
int check_names_has(const struct check_names *names, const char *name);

/* Are all of `some` among the first names of `all`, as many as there are? Any order. */
int check_names_lead(const struct check_names *some, const struct check_names *all);

/* The top-level object of that kind named by an attribute of class NAME; NULL: none. */
const struct object *check_named(struct check_run *run, enum kind kind, const char *name);

/*
 * The columns that the elements of an index begin with, up to its first expression; `plain` tells whether that was the
 * end. "a, lower(b), c DESC" -> a; not plain.
 */
struct check_names check_elements(struct check_run *run, const char *elements, int *plain);

/* --- check_literal.c --- */

/*
 * Does a literal fit a type? `value` is SQL: what is no plain literal fits. Gives NULL, or what is wrong ("is no
 * number"); `late` is set where the database takes the default and only a row with it fails: too long, out of range.
 */
const char *check_literal(struct check_run *run, const struct type *type, const char *value, int *late);

/* --- the checks --- */

typedef void check_function(struct check_run *run, const struct object *o);

/* check_table.c */
check_function check_table_empty, check_table_size, check_key_columns, check_foreign_key, check_identity, check_default,
        check_touch, check_renamed, check_sequence, check_enum;

/* check_index.c */
check_function check_index_method, check_exclude_method, check_partition_bound, check_partition_key,
        check_partition_parent;

/* check_rights.c */
check_function check_policy, check_trigger, check_trigger_function, check_grant;

/* check_seed.c */
check_function check_seed_key, check_seed_required, check_seed_values, check_seed_csv;
void check_seed_cycle(struct check_run *run);

/* check_lint.c */
check_function lint_primary_key, lint_foreign_key_index, lint_index_twice, lint_type, lint_name, lint_definer;

#endif
