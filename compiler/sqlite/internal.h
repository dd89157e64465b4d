#ifndef COMPILER_SQLITE_INTERNAL_H
#define COMPILER_SQLITE_INTERNAL_H
/* Between the files of the SQLite dialect. */

#include "compiler/model/type.h"
#include "compiler/resolve/names.h"
#include "compiler/sqlite/sqlite.h"

/* ---- types ---- */

/* A REAL keeps 15 decimal digits of any number, so that each decimal has one REAL and comes back from it. */
enum { SQLITE_DIGITS_MOST = 15 };

/* What a PostgreSQL type becomes. */
struct sqlite_type {
	const char *word;           /* "TEXT" */
	const struct type *type;    /* as declared: a domain that is to be looked through; NULL: one of SQLite's own */
	const struct type_row *row; /* of the base type, or of what an array holds; NULL for those that are declared */
	int is_array;
	int is_json; /* kept as JSON text: arrays, composites, json */
	int is_nocase;
	long length;                 /* n of varchar(n); 0: none */
	long precision;              /* p of numeric(p, s); 0: none */
	long scale;                  /* s of numeric(p, s); -1: none */
	const struct object *labels; /* the enum */
};

/* 0 where SQLite has nothing for it, or `type` is NULL. */
int sqlite_type_of(const struct type *type, struct sqlite_type *kept);

/* The domain that a type is, or that the domain before it is declared over; NULL: none. */
const struct type *sqlite_domain(const struct type *type);

/* The object of the model that a qualified name means, of one of two kinds. */
struct object *sqlite_model_object(const struct catalog *model, enum kind kind, const char *qualified);

/* ---- tokens of PostgreSQL's SQL ---- */

enum pg_token_type { PG_END, PG_WORD, PG_QUOTED, PG_STRING, PG_NUMBER, PG_SIGN };

struct pg_token {
	enum pg_token_type type;
	size_t start, end; /* bytes of the text */
	size_t gap;        /* end of the token before */
	const char *text;  /* word in lower case, value of a quoted name or string, sign */
};

/* All tokens, PG_END last. NULL where one is never closed or not known: then *bad is its place. */
struct pg_token *pg_tokens(struct mem *mem, const char *text, size_t *bad);

/* ---- expressions ---- */

struct sqlite_translation {
	struct mem *mem;
	const char *text;
	struct type_set *types;     /* the model's; their catalog may be NULL */
	const struct object *table; /* whose columns the text may name; may be NULL */
	const struct object *view;  /* whose query it is: the tables it names have the columns; may be NULL */
	const char *value;          /* what stands for VALUE in a domain's check; NULL: nothing */
	const struct sqlite_type *value_type;
	const struct sqlite_type *target; /* of the column that the value goes to; NULL: none */
	int is_pure;                      /* now() and random() are not allowed: check, generated, index */
	/* set by the translation */
	const char *failure; /* what SQLite has not; NULL: all is well */
	size_t failure_start, failure_end;
	/* while it runs */
	struct pg_token *tokens;
	size_t next;
	int depth;
	const struct type_row *compared; /* of the column that the next operand is compared with; NULL: none */
	int in_sum;                      /* the arguments of sum() are read */
};

/* The text in SQLite's words, in the arena; NULL with `failure` set. */
const char *sqlite_translate(struct sqlite_translation *t);

/* Reports the failure; `at` is the place of the text in the source. */
void sqlite_translation_report(const struct sqlite_translation *t, struct diag *d, uint32_t at);

/* What was read last, as long as nothing followed that makes it part of something larger. */
enum sqlite_operand_kind { OPERAND_NONE, OPERAND_STRING, OPERAND_NUMBER, OPERAND_COLUMN, OPERAND_NOW, OPERAND_OTHER };

struct sqlite_operand {
	enum sqlite_operand_kind kind;
	size_t start;               /* in the output */
	const char *value;          /* of a string or number */
	const struct type_row *row; /* of a column */
	long scale;                 /* of a numeric(p, s) column */
};

/* Tokens up to a closing bracket, the end, or one of the words and signs in `stops` (NULL at its end). 0: failed. */
int sqlite_sequence(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last,
                    const char *const *stops);

/* What begins with this word and is written in another way in SQLite. NULL: nothing. */
typedef int sqlite_special(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last);
sqlite_special *sqlite_special_of(const struct sqlite_translation *t, const char *word);

/* Behind "=" or "<>" at "any (" or "all (": in (...), not in (...). */
int sqlite_any(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last, int negated);

/* like, ilike: the pattern decides how it is said. */
int sqlite_like(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last, int in_any_case);

/* At a name: a, a.b, public.a.b, a.*, or a function with its arguments. 0: failed. */
int sqlite_path(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last);

/* At a function's name with its arguments behind it. 0: failed. */
int sqlite_call(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last);

/* At VALUE in a domain's check: what stands for it. */
int sqlite_domain_value(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last);

/* The next token, or the one `ahead` of it. */
const struct pg_token *sqlite_peek(const struct sqlite_translation *t, size_t ahead);
int sqlite_peek_is(const struct sqlite_translation *t, size_t ahead, const char *text); /* word or sign */
int sqlite_token_is(const struct pg_token *token, const char *text);
int sqlite_expect(struct sqlite_translation *t, const char *text);

/* Writes a text for the next token and reads on: the blanks before it are kept. Gives the place in the output. */
size_t sqlite_emit(struct sqlite_translation *t, struct str *out, const char *text);

/* Reads a type. 0: failed. */
int sqlite_read_type(struct sqlite_translation *t, struct sqlite_type *type);

/* Casts the operand at the end of `out`. 0: failed. */
int sqlite_cast(struct sqlite_translation *t, struct str *out, struct sqlite_operand *operand,
                const struct sqlite_type *type);

/* A value for a column of the type: 'yes' for a boolean is 1, now() for a date is today. 0: failed. */
int sqlite_assign(struct sqlite_translation *t, struct str *out, struct sqlite_operand *operand,
                  const struct sqlite_type *type);

/* SQLite's name of a PostgreSQL collation, "" for the default, NULL where it has none. */
const char *sqlite_collation(const char *name);

/* The items of an array literal '{a,"b c"}': as JSON, ["a","b c"], or as a list 'a', 'b c'. 0 where it is none. */
int sqlite_array(struct str *out, const char *value, const struct type_row *row, int as_json);

/* Marks the failure at a token; gives 0. */
int sqlite_fail_at(struct sqlite_translation *t, const struct pg_token *token, const char *failure);

/* A function of PostgreSQL in SQLite's words. */
struct sqlite_function {
	const char *name;
	int least, most; /* arguments */
	const char *sql; /* $1, $2: arguments, $*: all */
	int is_volatile;
};

const struct sqlite_function *sqlite_function_of(const char *name);

/* The moment, in the forms that columns keep: timestamptz, timestamp, date, time. */
extern const char sqlite_now[], sqlite_local[], sqlite_today[], sqlite_clock[];

/* The moment for a column of the type. */
const char *sqlite_moment_for(const struct type_row *row);

/* extract(FIELD from x): its expression with $1, NULL where there is none. */
const char *sqlite_extract(const char *field);

/* Appends a template with its arguments put in. */
void sqlite_fill(struct str *out, const char *template, const struct str *arguments, int count);

/* ---- forms in which values are kept ---- */

/* Is it a numeric(p, s) that a REAL keeps exactly? */
int sqlite_is_scaled(const struct sqlite_type *type);

/* Appends what must hold of the column's values beyond their storage class; gives the label of the check, NULL: none.
 */
const char *sqlite_form_check(struct str *expr, const struct sqlite_type *type, const char *column);

/* Appends the value that a rebuilt table takes over where the columns keep it in different forms; 0: as it is. */
int sqlite_form_value(struct str *value, const struct object *had, const struct object *column);

/* Does the column's check admit no number that its REAL does not keep exactly? */
int sqlite_keeps_digits(const struct object *column);

/*
 * Appends a literal of a date, time, timestamp or uuid in the form that columns of the type keep; 0 where it has none.
 * A time zone is turned into UTC for timestamptz and left out for the others, as in PostgreSQL.
 */
int sqlite_literal_form(struct str *out, const char *text, const struct type_row *row);

/* ---- facts ---- */

struct sqlite_facts {
	struct catalog *out;
	const struct catalog *model;
	struct type_set *types; /* the model's */
	struct diag *diag;
	struct mem *mem;
	struct catalog *names;  /* in lower case, with the kind that has them; only for looking up */
	struct object **copies; /* by order in the model; NULL: left out */
};

void sqlite_facts(struct catalog *out, const struct catalog *model, struct diag *d, int version);

/* Is the object, with all above it, meant for SQLite; for SQLite alone, in its own words? */
int sqlite_is_meant(const struct object *o);
int sqlite_is_own(const struct object *o);

/* Notes the name of a table, view, index or trigger; 0, told, where SQLite cannot have it or has it already. */
int sqlite_takes_name(struct sqlite_facts *f, const struct object *o);

/* The object that its stored text makes, below `parent` for an index or trigger; NULL, told, where it makes none. */
struct object *sqlite_facts_stored(struct sqlite_facts *f, struct object *parent, const struct object *o);

/* Adds the object with the attributes that only the source knows. NULL: the name cannot be had (reported). */
struct object *sqlite_add(struct sqlite_facts *f, struct object *parent, const struct object *from);

/* Reports a thing that SQLite lacks, at `at` or, where that is 0, at the object. */
void sqlite_lacks(struct sqlite_facts *f, const struct object *o, uint32_t at, const char *format, ...)
        __attribute__((format(printf, 4, 5)));

/* Reports the attributes of `o` that SQLite has nothing for. */
void sqlite_refuse_attributes(struct sqlite_facts *f, const struct object *o);

/*
 * Carries an expression or query over into `to`, if it is there, in SQLite's words; t gives what is to be known for
 * that (text and mem are set here). 0: failed, reported.
 */
int sqlite_carry(struct sqlite_facts *f, struct object *to, const struct object *from, enum attr_id id,
                 struct sqlite_translation t);

/* Carries an attribute over as it is. */
void sqlite_keep(struct sqlite_facts *f, struct object *to, const struct object *from, enum attr_id id);

void sqlite_facts_table(struct sqlite_facts *f, const struct object *table);
void sqlite_facts_constraint(struct sqlite_facts *f, struct object *table, const struct object *constraint);
void sqlite_facts_index(struct sqlite_facts *f, struct object *table, const struct object *index);
void sqlite_facts_view(struct sqlite_facts *f, const struct object *view);
void sqlite_facts_trigger(struct sqlite_facts *f, struct object *on, const struct object *trigger);
void sqlite_facts_touch(struct sqlite_facts *f, struct object *table, const struct object *from);

/* The children of a table or view that are objects of their own. */
void sqlite_facts_children(struct sqlite_facts *f, struct object *to, const struct object *from);

/* Tries the catalog's script with SQLite itself and reports what it does not take, at the object's place. */
void sqlite_verify(const struct catalog *c, struct diag *d);

#endif
