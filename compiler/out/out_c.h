#ifndef COMPILER_OUT_C_H
#define COMPILER_OUT_C_H
/* What the C header and source are written from: the model with a C name for each of its things. */
#include "compiler/model/type.h"
#include "compiler/out/bundle.h"

struct c_enum {
	const struct object *object;
	const char *name;       /* crm_user_role */
	const char **constants; /* CRM_USER_ROLE_ADMIN, one a label */
	size_t count;
};

struct c_field {
	const struct object *column;
	const char *name; /* email; class_ */
	const char *type; /* "int64_t", "enum crm_user_role", "struct crm_user_role_opt" */
	const char *note; /* of an array: its type in the database; else NULL */
};

struct c_table {
	const struct object *object;
	const char *name;                      /* crm_users */
	const struct object *in[TARGETS_MOST]; /* by source: what it is there; NULL: nothing */
	struct c_field *fields;
	size_t count, room;
};

/* A set of texts. */
struct c_names {
	const char **slots;
	size_t count, room;
};

struct c_model {
	struct mem *mem;
	const struct model *model;
	const char *prefix; /* crm */
	const char *upper;  /* CRM */
	struct c_enum *enums;
	size_t enum_count;
	struct c_table *tables;
	size_t table_count;
	struct c_names taken;
};

/* Gives everything of the model its C name: never a keyword, never one twice, the same on every run. */
struct c_model *c_model_make(const struct model *m, const struct bundle_source *sources, size_t count);

/* Adds a text to the set; 0 where it was there already. */
int c_names_add(struct c_names *names, struct mem *mem, const char *text);

/* A name in capitals that nothing else has: prefix, kind ("CONSTRAINT" or ""), name. */
const char *c_constant(struct c_model *c, const char *kind, const char *name);

/* Appends several texts, up to a NULL. */
void str_add_all(struct str *s, const char *const *texts);
#define ADD(s, ...) str_add_all(s, (const char *const[]){ __VA_ARGS__, NULL })

/* A comment, indented; whatever stands in the text, it ends where it should. NULL writes nothing. */
void c_comment(struct str *s, const char *indent, const char *text);

/* A string literal, each line of the text on a line of its own; all on one where `indent` is NULL. */
void c_literal(struct str *s, const char *text, size_t length, const char *indent);

/* The header and the source file. */
void c_write_header(struct str *s, struct c_model *c);
void c_write_source(struct str *s, const struct c_model *c, const sc_bundle *bundle);

#endif
