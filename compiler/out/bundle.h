#ifndef COMPILER_BUNDLE_H
#define COMPILER_BUNDLE_H
/*
 * The bundle: all that the runtime needs to bring a database to a schema, as the public structs of runtime/schemac.h.
 * `schemac init` runs it from memory; the generated C holds the very same one as const data.
 */
#include "compiler/model/model.h"
#include "compiler/plan/dialect.h"
#include "runtime/schemac.h"

enum { TARGETS_MOST = 2 }; /* of dialects[] */

enum { BUNDLE_CSV_MOST = 64 * 1024 }; /* a larger CSV file stays a file */

/* A CSV file of a seed, checked to its end. */
struct seed_file {
	const char *path;    /* to be opened */
	const char *name;    /* from the schema's folder */
	const char *columns; /* of its header: "code, \"full name\"" */
	const char *hash;
	const char *text; /* where it is small; else NULL */
	size_t length;
	const struct seed_file *next;
};

/* What one database system makes of the model. */
struct bundle_source {
	const struct dialect *dialect;
	const struct catalog *catalog; /* dialect->facts() of the model */
	const struct script *script;   /* script_fresh() in CREATE_PLAIN */
};

/*
 * The bundle of a good model, a target each source. Everything lives in the model's arena. CSV files of seeds that
 * cannot be read and expressions that a system does not have are diagnostics. Offsets and sizes of columns are 0: only
 * C knows them.
 */
const sc_bundle *bundle_make(struct model *m, const struct bundle_source *sources, size_t count);

/*
 * Its three parts: the files that seeds name, read once for all targets; what is of one target, in that model's arena;
 * the whole of targets made before.
 */
void bundle_read_files(struct model *m);
void bundle_make_target(const struct model *m, sc_target *t, const struct bundle_source *source);
const sc_bundle *bundle_join(const struct model *m, const sc_target *targets, size_t count);

/* A path in the schema is relative to the file that has it. The file of a seed, NULL where it could not be read. */
const char *bundle_csv_path(const struct model *m, const struct attr *csv);
const struct seed_file *bundle_csv_find(const struct model *m, const struct attr *csv);

/* The seeds of one target, in the order in which rows that others refer to come first. */
const sc_seed *const *bundle_seeds(const struct model *m, const struct bundle_source *source, size_t *count);

/*
 * The table of the dialect's catalog that stands for one of the model, NULL where there is none. A system without
 * schemas has the tables of "public".
 */
const struct object *bundle_table_of(const struct catalog *catalog, const struct object *table);

/* The table that a NAME attribute refers to: "public.users"; NULL where there is none. */
const struct object *bundle_table_named(const struct catalog *catalog, const char *reference);

/* Does the object get a C struct: is it a table, and no partition of one? */
int bundle_has_struct(const struct object *o);

/* The names of a table's primary key columns, "a, b"; "" where it has none. */
const char *bundle_key_of(const struct object *table);

/* Is the name one of the list "a, \"b c\""? */
int bundle_list_holds(const char *list, const char *name);

/*
 * Is a column of the primary key never null? For history's sake SQLite lets the keys of tables be null that it keeps by
 * their rowid, but for that itself; schemac makes no such tables, but databases have them.
 */
int bundle_key_is_not_null(const struct object *table, const struct object *column);

#endif
