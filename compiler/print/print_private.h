#ifndef COMPILER_PRINT_PRIVATE_H
#define COMPILER_PRINT_PRIVATE_H
/* Inside of print_schema.c (groups), print_object.c (declarations), print_table.c (blocks of tables), print_name.c
 * (names, types, heads), print_value.c (clauses and their values), print_grant.c (privileges). */
#include "compiler/model/clauses.h"
#include "compiler/model/name_set.h"
#include "compiler/resolve/names.h"

struct print {
	struct str *out;
	const struct catalog *catalog;
	struct mem mem;        /* for the moment: given back when all is printed */
	struct name_set names; /* objects of the top level by schema and name */
	const char *schema;    /* of names that are printed without one */
	int depth;             /* blocks around */
	int lines;             /* clauses are statements of a block, a line each */
	size_t unsaid;         /* objects that no words can say */
};

enum { SPACE_ANY, SPACE_CONSTRAINT, SPACE_DOUBLE };

/* What of an object is being printed, and which attributes are said already. */
struct printed {
	const struct object *object;
	const struct form_row *form;
	unsigned char said[ATTR_COUNT];
};

/* Begins with an object, of which nothing is said yet. */
void print_start(struct printed *at, const struct object *o, const struct form_row *form);

/* Documentation, words, head and clauses, up to the block or ';'. */
void print_declaration(struct print *p, struct printed *at);

/* The object as a declaration of the top level, with all that belongs to it. */
void print_top(struct print *p, const struct object *o);

/* A child as a declaration of its parent's block, where it has to be said at all. */
void print_part(struct print *p, const struct object *o);
void print_table_block(struct print *p, const struct object *table);

/* " {", and "}" in a line of its own. */
void print_open_block(struct print *p);
void print_close_block(struct print *p);

/* Is the name the one that PostgreSQL would choose, so that it need not be said? */
int print_is_chosen(struct print *p, const struct object *o);

/* The blanks that a line begins with. */
void print_indent(struct print *p);

/* Takes away what was appended behind the first `length` bytes. */
void print_cut(struct str *s, size_t length);

/* The head: name, arguments ... with a blank before it. 0 where the form's head cannot be printed. */
int print_head(struct print *p, const struct printed *at);

/* All clauses of the scope for attributes that are there and not said yet. */
void print_clauses(struct print *p, struct printed *at, enum scope scope);

/* Would the name be taken for the beginning of a declaration of the places, or of a clause of the scope? */
int print_is_taken(const char *name, int places, enum scope scope);

/* A name; in quotes as well where it would be taken for the word of a declaration or clause. */
void print_name(struct print *p, const char *name, int places, enum scope scope);

/* A qualified name, without its schema where it is the object's own and the name is found so. */
void print_reference(struct print *p, const struct object *from, const char *name);

/* A type as the object may write it: one of its own schema without that, unless a built-in one has the name. */
void print_type(struct print *p, const struct object *o, const char *type);

/* 'text' */
void print_string(struct print *p, const char *text);

/* The grants and labels of an object; `in_block`: without saying on what. */
void print_grants(struct print *p, const struct object *of, int in_block);
void print_member_grants(struct print *p, const struct object *extension);
void print_default_privileges(struct print *p, const struct object *o);

#endif
