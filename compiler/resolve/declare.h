#ifndef COMPILER_DECLARE_H
#define COMPILER_DECLARE_H
/*
 * Inside of this folder: statements become objects by the rows of clauses.def.
 *
 *   declare.c            where statements stand, in which order they are declared; modules, mixins, targets
 *   declare_object.c     one statement: form, parent, documentation, block
 *   declare_head.c       what stands between the form's words and the clauses
 *   declare_clause.c     clauses, constraints within a column
 *   declare_value.c      how the values of clauses are read, a function a shape
 *   declare_sql.c        expressions, bodies, bounds of partitions
 *   declare_list.c       lists of columns and expressions: indexes, exclusion, partitions, options
 *   declare_routine.c    arguments, results and calls of functions
 *   declare_type.c       types as they are written
 *   type_settle.c        what a type's name means
 *   declare_part.c       mixins, labels, rows, definitions
 *   declare_grant.c      privileges, and the object that a declaration stands on
 */
#include "compiler/model/clauses.h"
#include "compiler/model/model.h"

/* Statement tree -> objects (clauses.def); nothing is looked up in it yet. */
void declare(struct model *m, const struct statement *statements);

struct mixin {
	const char *name;
	const struct statement *statement;
	const struct term *bases; /* behind the ':', or NULL */
	int is_reported;          /* a cycle through it was reported */
	int is_open;              /* its columns are being declared: met again, it is a cycle */
	struct mixin *outer;      /* while it is open: the one that names it */
	struct mixin *next;
};

/* A statement that waits until what it needs is declared. */
struct deferred {
	const struct statement *statement;
	const struct form_row *form;
	struct context *context;
	struct deferred *next;
};

struct deferred_list {
	struct deferred *first, *last;
};

/* Where a statement stands and what holds for all that stand there. */
struct context {
	int places;
	const char *schema;          /* of names without one */
	const char *module;          /* NULL: none */
	const char *only;            /* value of @only; NULL: for all targets */
	struct object *object;       /* whose block it is; NULL: none */
	const struct form_row *form; /* by which that object was declared */
};

struct declare {
	struct model *model;
	struct mem *mem;
	struct diag *diag;
	struct catalog *catalog;
	struct language language;
	struct mixin *mixins;
	struct mixin *open_mixin;      /* innermost that is being expanded */
	struct deferred_list routines; /* told apart by types: after all types */
	struct deferred_list children; /* on an object said with ON: after all objects */
	uint32_t unnamed;              /* how many have been given a name for the time being */
	uint32_t target_at;
	const struct source *source; /* the one looked at last */
	struct str text;             /* for the making of values */
};

/* One statement, or a part of one, while it is read. */
struct reading {
	struct declare *declare;
	const struct context *context;
	const struct statement *statement;
	const struct form_row *form;
	enum scope scope;
	const struct term *next; /* to be read; NULL at the end */
	uint32_t end;            /* behind what was read last */
	struct object *object;
	const char *schema, *name, *signature;
	uint32_t name_at;
	struct object *parent;
	const char *arguments; /* of a routine; NULL: it is none */
	uint32_t arguments_at;
	const char *result; /* what its OUT arguments make it return; NULL: none */
	int failed;         /* a value could not be read */
	int quiet;          /* mistakes are not reported: it is only a try */
};

/* What is known of the value that a shape reads. */
struct slot {
	const struct clause_row *row;
	uint32_t start, end; /* the clause's words */
	uint32_t at;         /* of the value, set by its reader */
};

/* ---- declare.c ---- */
void declare_block(struct declare *d, const struct statement *statements, const struct context *context);
void declare_defer(struct declare *d, struct deferred_list *list, const struct statement *s,
                   const struct form_row *form, const struct context *context);
struct mixin *declare_mixin(struct declare *d, const char *name);
const char *const *declare_mixin_names(struct declare *d);

/* ---- declare_object.c ---- */
void declare_statement(struct declare *d, const struct statement *s, const struct context *context);
void declare_form(struct declare *d, const struct statement *s, const struct form_row *form,
                  const struct context *context);

/* Adds the object that the reader has the name of; 0 when it is there already (reported). */
int declare_object(struct reading *r);

/* Sets @only from what it stands in and on, unless it was said. */
void declare_targets(struct reading *r);

/* ---- declare_head.c ---- */
int read_head(struct reading *r);
int read_reference(struct reading *r);

/* ---- declare_clause.c ---- */

/* Reads clauses to the end of the terms and sets the object's attributes. */
void read_clauses(struct reading *r);

/* Reads one clause; 0 when none of the scope begins here. */
int read_clause(struct reading *r);

/* Reports the first clause that is missing and needed. */
void read_needed(struct reading *r);

/* Reports what was found at the reader's place instead of what was expected; gives 0. */
int read_fail(struct reading *r, const struct slot *slot, const char *expected);

/* Reports a `;` that is likely missing before the reader's place and ends the reading; 0: it is not. */
int read_semicolon_missing(struct reading *r);

/* Reports that an expression in parentheses is expected at the reader's place; gives NULL. */
const char *read_no_expr(struct reading *r, struct slot *slot);

/* Do the parentheses lack around what follows, so that it is no name? "check a > 0", "unique a" */
int read_is_unbracketed(const struct reading *r);

/* Takes the next term if it is this word or operator. */
int read_word(struct reading *r, const char *word);

/* What is declared, for messages: "table users", "check", "index users_ix". */
const char *read_what(const struct reading *r);

/* Goes on to where a clause begins. */
void read_skip(struct reading *r);

/* Passes the next term over. */
void read_next(struct reading *r);

/* Takes the next term if it is of the type; NULL: it is not. */
const struct term *read_type_of(struct reading *r, enum term_type type);

/* A name, quoted or not, as it is: NULL and nothing read where there is none. */
const char *read_name(struct reading *r, uint32_t *at);

/* name or schema.name; 0 where there is none. `schema` is NULL where it is not said. */
int read_qualified(struct reading *r, const char **schema, const char **name, uint32_t *at);

/* Sets an attribute, unless it is there from a clause before: an error that names both places. */
void set_once(struct reading *r, const struct slot *slot, enum attr_id attr, const char *value, uint32_t at);

/* A name for what has none, until the rule of names gives it one: it begins with \1. */
const char *declare_temporary_name(struct declare *d);

/* ---- declare_value.c ---- */

/* Reads the value that follows a clause's words and stores it; 0 when it is not as it should be (reported). */
int read_value(struct reading *r, struct slot *slot);

/* Joins the texts in order, each once, by ", ". */
const char *sorted_list(struct declare *d, const char **items, size_t count);

/* ---- declare_sql.c ---- */

/* The source of the terms [first, stop), comments left out, blanks and line ends as one blank. Copied into the arena.
 */
const char *read_text(struct declare *d, const struct term *first, const struct term *stop);
void add_text(struct declare *d, struct str *out, const struct term *first, const struct term *stop);

/* Terms up to a ',' at this level or NULL. */
const struct term *item_end(const struct term *first);

/* Reports that the value of the slot's shape is not there; gives NULL. */
const char *read_no_value(struct reading *r, struct slot *slot);

const char *read_expr(struct reading *r, struct slot *slot);
const char *read_loose(struct reading *r, struct slot *slot);
const char *read_body(struct reading *r, struct slot *slot);
const char *read_query(struct reading *r, struct slot *slot);
const char *read_partition_key(struct reading *r, struct slot *slot);
const char *read_bound(struct reading *r, struct slot *slot);

/* ---- declare_list.c ---- */

/* "a, lower(b) DESC": canonical text of index elements; `with_operator`: each has WITH op. NULL: reported. */
const char *read_elements(struct reading *r, struct slot *slot, const struct term *inside, int with_operator);
const char *read_options(struct reading *r, struct slot *slot, const struct term *inside, int foreign);

/* ---- declare_routine.c ---- */
int read_signature(struct reading *r, const struct term *group);
const char *read_argument_types(struct reading *r, const struct term *group);
const char *read_returns(struct reading *r, struct slot *slot);
const char *read_call(struct reading *r, struct slot *slot);
const char *read_setting(struct reading *r, struct slot *slot);
const char *read_events(struct reading *r, struct slot *slot);
const char *read_function(struct reading *r, struct slot *slot);
const char *read_transforms(struct reading *r, struct slot *slot);

/* ---- declare_type.c ---- */

/*
 * A type in canonical spelling; a user's type as its name was written, schema.name or name, to be found by
 * type_settle(). NULL: there is none (reported).
 */
const char *read_type(struct reading *r, struct slot *slot);

/* Does the term begin a type that PostgreSQL brings along? */
int is_builtin_type(const struct term *t);

/* ---- type_settle.c ---- */

/* What a type text is made of, once its name has been looked up. */
struct settled {
	const char *text;      /* canonical: public.email[] */
	struct object *object; /* user's type, or the extension that brings it; NULL: built in */
	int is_array;
	int unknown; /* nothing of that name; reported by the caller's wish */
};

/* Looks a type up, seen from `schema`. `pseudo`: trigger, void, anyelement ... are allowed. */
struct settled type_settle(struct model *m, const char *schema, const char *text, int pseudo);

/* Reports an unknown type, with a suggestion. */
void type_unknown(struct model *m, const char *text, uint32_t start, uint32_t end);

/* ---- declare_part.c ---- */

/*
 * Finds the object that ON names: [kind] name [(types)]. `kind_word`: that kind only; NULL: a table or view. 0 when it
 * is not there (reported).
 */
int read_object(struct reading *r, const char *kind_word, struct object **object);
void declare_labels(struct declare *d, const struct statement *s, const struct context *context);
void declare_row(struct declare *d, const struct statement *s, const struct context *context);
void declare_line(struct declare *d, const struct statement *s, const struct context *context);
const char *read_mixins(struct reading *r, struct slot *slot);
const char *read_on(struct reading *r, struct slot *slot);
int read_grant(struct reading *r);
int read_default_privileges(struct reading *r);

#endif
