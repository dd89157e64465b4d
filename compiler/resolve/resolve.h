#ifndef COMPILER_RESOLVE_H
#define COMPILER_RESOLVE_H
/*
 * Inside of resolve*.c: names become the objects they mean.
 *
 *   resolve.c            the order of the work; schemas, keys, sequences
 *   resolve_type.c       types of columns, domains, ranges
 *   resolve_object.c     names of tables, roles ... in attributes; what must exist first
 *   resolve_function.c   names of functions
 *   resolve_name.c       names after PostgreSQL's rule; names that clash
 *   resolve_reference.c  columns that constraints name; foreign keys
 */
#include "compiler/model/model.h"
#include "compiler/model/type.h"
#include "compiler/resolve/names.h"

/* Mixins, inline constraints, names after PostgreSQL's rule, types, references. */
void resolve(struct model *m);

struct resolve {
	struct model *model;
	struct mem *mem;
	struct diag *diag;
	struct catalog *catalog;
	struct name_set names;         /* spaces of enum name_space */
	struct str schema, name, text; /* for the moment */
};

enum name_space {
	SPACE_RELATION,
	SPACE_TYPE,
	SPACE_ROUTINE,
	SPACE_CONSTRAINT,
	SPACE_SETTLED,
	SPACE_SCHEMA,
	SPACE_ROLE
};

/* Calls `each` for every object of all levels. Objects that it adds behind the last of a list are met too. */
void resolve_each(struct resolve *r, struct object *first, void (*each)(struct resolve *r, struct object *o));

/* An error at an attribute's value; `text` is what the value was there, for its length. Returns it, or NULL. */
struct diagnostic *resolve_report(struct resolve *r, enum diag_id id, const struct object *o, enum attr_id attr,
                                  const char *text, const char *message);

/* Adds "did you mean" out of the names of these kinds (KIND_NONE at the end); `parent`: children of it only. */
void resolve_suggest(struct resolve *r, struct diagnostic *report, const enum kind *wanted, const struct object *parent,
                     const char *name);

/* ---- resolve_type.c ---- */
void resolve_types(struct resolve *r);

/* ---- resolve_object.c ---- */
void resolve_objects(struct resolve *r);

/* The object of one of the kinds that a name means, seen from a schema: "users", "billing.users". NULL: none. */
struct object *resolve_find(struct resolve *r, const enum kind *wanted, const char *from, const char *name);

/* Sets an attribute to the qualified name of an object, with what stands behind it. */
void resolve_set_name(struct resolve *r, struct object *o, enum attr_id attr, const struct object *found,
                      const char *rest);

/* ---- resolve_function.c ---- */
/* Makes a routine known by its name, whatever its arguments. */
void resolve_note_function(struct resolve *r, struct object *o);
void resolve_function(struct resolve *r, struct object *o, enum attr_id attr);

/* ---- resolve_name.c ---- */
void resolve_names(struct resolve *r);

/* ---- resolve_reference.c ---- */
void resolve_references(struct resolve *r);

#endif
