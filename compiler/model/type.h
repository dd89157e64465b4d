#ifndef COMPILER_TYPE_H
#define COMPILER_TYPE_H
/*
 * What a column's type is, read once from its canonical text:
 *
 *   numeric(12,2)      builtin NUMERIC, modifiers 12 and 2
 *   public.email       domain, over `under`; `base` is what its values are in the end
 *   public.mood[]      array, of `element`, an enum
 *
 * A set keeps the types of one catalog, one for each text: two types of a set are the same if their addresses are.
 */
#include "compiler/model/name_set.h"
#include "compiler/model/types.h"
#include "runtime/catalog/catalog.h"

enum type_kind {
	TYPE_IS_BUILTIN,
	TYPE_IS_ARRAY,
	TYPE_IS_DOMAIN,
	TYPE_IS_ENUM,
	TYPE_IS_COMPOSITE, /* a composite type, or the rows of a table or view */
	TYPE_IS_RANGE,
	TYPE_IS_MULTIRANGE,
	TYPE_IS_OTHER /* of an extension, a base type, or not known to the catalog */
};

enum { TYPE_NO_LIMIT = -1000000 }; /* a modifier that is not written */

struct type {
	enum type_kind kind;
	const char *text;            /* canonical: character varying(20), public.email[] */
	const char *name;            /* without brackets and modifiers: character varying, public.email */
	const struct type_row *row;  /* builtin: its row of types.def; else NULL */
	const struct object *object; /* the domain, enum, composite, range, or base type; NULL: none in the catalog */
	const struct type *element;  /* array: what it holds, never an array itself; else NULL */
	int dimensions;              /* array: pairs of brackets; PostgreSQL writes one for any number of dimensions */
	const struct type *under;    /* domain: the type it is declared over; else NULL */
	const struct type *base;     /* what the values are once domains are looked through; never NULL */
	const char *modifier;        /* as written: "12,2", "Point,4326"; NULL: none */
	int modifiers[2];            /* its numbers; TYPE_NO_LIMIT: not written */
	const char *fields;          /* interval: "day to second"; NULL: all */
};

struct type_set {
	struct mem *mem;
	const struct catalog *catalog;
	const struct type_set *shared;
	struct name_set known;
};

/*
 * An empty set in the arena for the catalog, which may be NULL: then only built-in types are known. `shared`: a set of
 * the same catalog that is looked into first and no longer changes, as other lanes do the same; NULL: none.
 */
struct type_set *types_new(struct mem *mem, const struct catalog *catalog, const struct type_set *shared);

/* The type of a canonical text; an unqualified name is one of schema public. NULL where the text is NULL. */
const struct type *type_of(struct type_set *set, const char *text);

/* The type of a column, domain, range, sequence (ATTR_TYPE); NULL where it has none, or `o` is NULL. */
const struct type *type_of_object(struct type_set *set, const struct object *o);

/* What an array holds; any other type itself. */
const struct type *type_item(const struct type *t);

/* Is it, in the end, built in with this row? Arrays are not. `t` may be NULL. */
int type_is(const struct type *t, enum type_id id);

/* The row of types.def of what the values are in the end; NULL: an array, or a user's type. `t` may be NULL. */
const struct type_row *type_base_row(const struct type *t);

/* n of varchar(n), char(n), bit(n), varbit(n); TYPE_NO_LIMIT: none, or a type without length. Domains are not looked
 * through: ask type->base. */
int type_length(const struct type *t);

/* p and s of numeric(p, s), s being 0 where only p is written; TYPE_NO_LIMIT: any, or another type. */
int type_precision(const struct type *t);
int type_scale(const struct type *t);

/* Digits of a second that a time, timestamp or interval keeps: 6 where it is not written. */
int type_fraction(const struct type *t);

/* Splits "billing.email(3)[]" into schema ("" where there is none), name and what is behind them, which it returns. */
const char *type_split(const char *text, struct str *schema, struct str *name);

/* The object of the catalog that is a type of this name: domain, enum, range (by its multirange's name too), composite,
 * table, view. NULL: none. */
struct object *type_object(const struct catalog *c, const char *schema, const char *name);

/* Can an object of this kind be a type? */
int type_is_kind(enum kind kind);

#endif
