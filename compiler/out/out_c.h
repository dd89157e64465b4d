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
	int used; /* a column has it */
};

struct c_table;

/* What a column's values are in C. */
struct c_type {
	const char *id;        /* of sc_type: "INT8" */
	const char *c;         /* of a value: "int64_t", "enum crm_user_role" */
	const char *form;      /* of sc_opt_..., sc_set_...: "i64"; NULL: an enum's own */
	int pointer;           /* NULL is a NULL pointer */
	const char *note;      /* what the text is in the database; NULL: nothing to say */
	const char *sql;       /* AS_TEXT: the type's name in SQL */
	struct c_enum *labels; /* ENUM */
};

struct c_field {
	const struct object *column;
	const char *name; /* email; class_ */
	struct c_type type;
	const struct c_table *id; /* the table whose key it holds, with a type of its own; NULL: none */
	const char *row, *set;    /* types of the field in the row, and in new and patch */
	int nullable;
	int read_only;
	int secret;
	int identity;
	int absent[TARGETS_MOST]; /* by source */
};

/* Columns by which rows are found: those that are given, then those of the order behind them (~number: descending). */
struct c_key {
	const char *name; /* of the constraint or unique index; NULL: an index or a foreign key */
	int columns[64];
	size_t given, ordered;
	int primary, unique, target, partial;
	int absent[TARGETS_MOST];
};

struct c_table {
	const struct object *object;
	const char *name;                      /* crm_users */
	const struct object *in[TARGETS_MOST]; /* by source: what it is there; NULL: nothing */
	struct c_field *fields;
	size_t count, room;
	struct c_key *keys; /* the primary key is the first */
	size_t key_count, key_room;
	int has_id; /* a type of its own for the key */
	size_t id;  /* the field that is the key */
	unsigned flags;
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
	const struct bundle_source *sources;
	size_t source_count;
};

/* Gives everything of the model its C name: never a keyword, never one twice, the same on every run. */
struct c_model *c_model_make(const struct model *m, const struct bundle_source *sources, size_t count);

/* Adds a text to the set; 0 where it was there already. */
int c_names_add(struct c_names *names, struct mem *mem, const char *text);

/* The name, or with a number behind it the first that nothing else has. */
const char *c_take(struct c_model *c, const char *name);

/* What a type is in C. */
struct c_type c_type_of(const struct c_model *c, const struct type *type);

/* The enum of the model. */
struct c_enum *c_enum_of(const struct c_model *c, const struct object *o);

/* Keys of all tables, and the types of the fields that hold them. */
void c_keys_make(struct c_model *c);
void c_fields_type(struct c_model *c);

/* The field of a column; the table's count where there is none. */
size_t c_field_of(const struct c_table *t, const char *column);

/* new, patch and functions of a table; the descriptors that these work from. */
void c_write_access(struct str *s, struct c_model *c, const struct c_table *t);
void c_write_ids(struct str *s, const struct c_model *c);
void c_write_relation(struct str *s, const struct c_model *c, const struct c_table *t);

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
