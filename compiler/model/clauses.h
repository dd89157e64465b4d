#ifndef COMPILER_CLAUSES_H
#define COMPILER_CLAUSES_H
/*
 * The words of the language as tables (clauses.def): which statements there are, where each may stand, which clauses it
 * may have, how the value of each is written and which attribute it sets.
 */
#include <stdint.h>

#include "compiler/syntax/ast.h"
#include "runtime/catalog/catalog.h"

/* Where a statement may stand. */
enum place {
	PLACE_TOP = 1,
	PLACE_TABLE = 2,
	PLACE_PARTITIONS = 4,
	PLACE_VIEW = 8,
	PLACE_FIELDS = 16,
	PLACE_LABELS = 32,
	PLACE_ROWS = 64,
	PLACE_ROLE = 128,
	PLACE_SERVER = 256,
	PLACE_LINES = 512, /* a clause, or else a line of ATTR_DEFINITION */
	PLACE_OBJECT = 1024,
	PLACE_COLUMN = 2048, /* inline, behind a column's type */
	PLACE_DOMAIN = 4096,
	PLACE_EXTENSION = 8192
};

enum scope {
#define SCOPE(id, block) SCOPE_##id,
#define FORM(kind, scope, words, places, head, attr, value)
#define CLAUSE(scopes, words, shape, attr, value, need)
#define MISTAKE(scopes, words, remedy)
#include "compiler/model/clauses.def"
#undef SCOPE
#undef FORM
#undef CLAUSE
#undef MISTAKE
	SCOPE_COUNT
};

/* What follows the first words of a declaration. */
enum head {
	HEAD_NAME,
	HEAD_QNAME,              /* users, billing.users */
	HEAD_MAYBE,              /* a name, which may be left out */
	HEAD_SIGNATURE,          /* shout(t text) */
	HEAD_OPERATOR,           /* billing.+ (int, int) */
	HEAD_FAMILY,             /* int_ops using btree */
	HEAD_CAST,               /* (text as email) */
	HEAD_TRANSFORM,          /* hstore language plperl */
	HEAD_REFERENCE,          /* users (id) */
	HEAD_GRANT,              /* select, update (nick) on table users to app, web with grant option */
	HEAD_DEFAULT_PRIVILEGES, /* for role app in schema billing grant select on tables to web */
	HEAD_LABEL,              /* the labels of an enum: a, 'b c' */
	HEAD_DATABASE,           /* these make no object */
	HEAD_TARGET,
	HEAD_INCLUDE,
	HEAD_MODULE,
	HEAD_MIXIN
};

/* How the value of a clause is written in a .schema, and what is stored. */
enum shape {
	SHAPE_IS,            /* no value: the row's is meant */
	SHAPE_NOISE,         /* nothing is stored */
	SHAPE_NAME,          /* users */
	SHAPE_QNAME,         /* billing.users */
	SHAPE_QNAMES,        /* a, billing.b; parentheses around them may be */
	SHAPE_COLUMNS,       /* (a, b) */
	SHAPE_ROLES,         /* app, web: sorted */
	SHAPE_WORD,          /* lz4 */
	SHAPE_INT,           /* -10 */
	SHAPE_NUMBER,        /* 0.5 */
	SHAPE_STRING,        /* 'text' */
	SHAPE_STRINGS,       /* ('a', 'b'): sorted */
	SHAPE_TYPE,          /* varchar(20)[]; of a column: ? for one that may be null */
	SHAPE_EXPR,          /* (a > 0) */
	SHAPE_LOOSE,         /* an expression up to the next clause */
	SHAPE_BODY,          /* $$ ... $$ */
	SHAPE_QUERY,         /* the same, without blanks around and semicolon behind */
	SHAPE_OPTIONS,       /* (fillfactor = 90, x): fillfactor=90, x=true */
	SHAPE_FDW_OPTIONS,   /* (host 'a', port '5432') */
	SHAPE_ELEMENTS,      /* (a, lower(b) desc, (c + d)) */
	SHAPE_EXCLUDES,      /* (room with =, during with &&) */
	SHAPE_REFERENCE,     /* users (id): sets the columns too */
	SHAPE_ACTION,        /* set null (a, b): the columns may be left out */
	SHAPE_PARTITION_KEY, /* range (day) */
	SHAPE_BOUND,         /* from (1) to (5), in (1, 2), with (modulus 2, remainder 0) */
	SHAPE_IDENTITY,      /* (start 10 increment 2); may be left out */
	SHAPE_KINDS,         /* (mcv, ndistinct): sorted */
	SHAPE_EVENTS,        /* insert or update of a, b; the words before are the timing */
	SHAPE_CALL,          /* note('a') */
	SHAPE_FUNCTION,      /* to_text(email) */
	SHAPE_RETURNS,       /* setof users, table (a int) */
	SHAPE_TRANSFORMS,    /* hstore, for type ltree */
	SHAPE_SETTING,       /* search_path = public, pg_temp */
	SHAPE_MIXINS,        /* timestamps, audit: nothing is stored */
	SHAPE_INDEX_NAME,    /* stored as: index NAME */
	SHAPE_ENVIRONMENTS,  /* development, testing: sorted */
	SHAPE_ON,            /* the object that the declaration stands below */
	SHAPE_ARGUMENT_NAME, /* @renamed(nick) */
	SHAPE_ARGUMENT_SET,  /* @only(postgresql, sqlite): sorted */
	SHAPE_ARGUMENT_EXPR, /* @using(nick::int) */
	SHAPE_COUNT
};

enum need { NEEDED = 1, MANY = 2, IN_BLOCK = 4 }; /* IN_BLOCK: may be a statement of the table's block as well */

enum { CLAUSE_WORDS = 6 }; /* words a row may have at most */

struct scope_row {
	const char *id;
	int block;
};

struct form_row {
	enum kind kind;
	enum scope scope;
	const char *words;
	int places;
	enum head head;
	enum attr_id attr;
	const char *value;
};

struct clause_row {
	uint64_t scopes; /* bit of each scope */
	const char *words;
	enum shape shape;
	enum attr_id attr;
	const char *value;
	int need;
};

struct mistake_row {
	uint64_t scopes;
	const char *words;
	const char *remedy;
};

extern const struct scope_row scope_rows[SCOPE_COUNT];
extern const struct form_row form_rows[];
extern const struct clause_row clause_rows[];
extern const struct mistake_row mistake_rows[];
extern const size_t form_count, clause_count, mistake_count;

/* What a shape is called in a message: "a name", "columns in parentheses"; for the manual as well. */
extern const char *const shape_expects[SHAPE_COUNT];

/* The rows of each scope and place by themselves, in the arena: statements are matched with few comparisons. */
struct language {
	const struct clause_row **clauses[SCOPE_COUNT]; /* NULL at the end */
	uint32_t letters[SCOPE_COUNT];                  /* bits of word_bit() of their first words */
	struct mem *mem;
};

/* Prepares the tables; lives as long as the arena. */
void language_init(struct language *l, struct mem *mem);

/* Does the row of terms begin with these words ("on delete", ":")? Gives their count, 0 for no. */
int words_match(const char *words, const struct term *t);

/* The clause of the scope that begins at `t` with the most words; `count` gets how many. NULL: none. */
const struct clause_row *clause_match(const struct language *l, enum scope scope, const struct term *t, int *count);

/* The declaration that begins at `t` and may stand in one of the places. "" rows are not found. */
const struct form_row *form_match(int places, const struct term *t, int *count);

/* The row without words of a place and kind, or NULL: how the columns of a table are declared. */
const struct form_row *form_plain(int places);

/* The form by which an object is written: its kind, and its attribute where the row asks for one. */
const struct form_row *form_of_object(const struct object *o);

/* The first words of all clauses of a scope, or of all forms of the places: for suggestions. NULL at the end. */
const char *const *clause_words(const struct language *l, enum scope scope);
const char *const *form_words(const struct language *l, int places);

#endif
