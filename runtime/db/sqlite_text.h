#ifndef RUNTIME_SQLITE_TEXT_H
#define RUNTIME_SQLITE_TEXT_H
/*
 * SQLite keeps its schema as the CREATE texts themselves, so these texts are read and written here: tokens, the reader
 * of a stored text (text -> catalog object), and the writer (catalog object -> text). The two are each other's inverse:
 * what the writer makes of an object the reader turns into the same object.
 */
#include <stddef.h>

#include "runtime/catalog/catalog.h"
#include "runtime/catalog/str.h"

enum sqlite_token_type {
	SQLITE_TOKEN_END,
	SQLITE_TOKEN_WORD,   /* keyword or plain name */
	SQLITE_TOKEN_NAME,   /* "a", [a], `a` */
	SQLITE_TOKEN_STRING, /* 'a': a name too, in some places */
	SQLITE_TOKEN_BLOB,   /* x'00' */
	SQLITE_TOKEN_NUMBER,
	SQLITE_TOKEN_SIGN /* any other character */
};

/* A place in a text: the token read last. Start with {.next = text} and call sqlite_advance(). */
struct sqlite_cursor {
	const char *next;  /* behind the token */
	const char *start; /* of the token */
	size_t length;
	const char *before; /* end of the token before it */
	enum sqlite_token_type type;
};

/* Reads the next token; comments and white space are passed over. */
void sqlite_advance(struct sqlite_cursor *c);

/* Is the token this keyword (in any case) or sign? */
int sqlite_at(const struct sqlite_cursor *c, const char *word);

/* The same, and if so reads on. */
int sqlite_take(struct sqlite_cursor *c, const char *word);

/* Can the token be a name? Then gives it unquoted in `name` and reads on; else 0. */
int sqlite_take_name(struct sqlite_cursor *c, struct str *name);

/*
 * At "(": passes over all to the matching ")", gives what is between, from its first to its last token, in `inside`; 0
 * where it is never closed. `inside` may be NULL.
 */
int sqlite_take_group(struct sqlite_cursor *c, struct str *inside);

/* From the begin of a CREATE text to its name, or to "if not exists" before it. */
void sqlite_skip_head(struct sqlite_cursor *c);

/* Takes away blanks and comments at both ends. */
void sqlite_trim(struct str *text);

/* The same, and brackets that enclose the whole expression: "((a > 0))" -> "a > 0". */
void sqlite_bare(struct str *expr);

/* Are the texts from both tokens on the same but for the size of blanks? A comment on either side makes them differ. */
int sqlite_same_text(const struct sqlite_cursor *a, const struct sqlite_cursor *b);

int sqlite_same_name(const char *a, const char *b); /* ASCII letters in any case, as SQLite compares names */

/* The value of the line "name = value" in a DEFINITION attribute, in `value`; 0 where there is none. */
int sqlite_defined(const struct object *o, const char *name, struct str *value);

/* What a stored text begins with: which kind of object, its name, and the table of an index or trigger ("" for others).
 */
struct sqlite_head {
	enum kind kind; /* KIND_NONE where the text cannot be read */
	struct str name, table;
};

/* Reads the head of "create [temp] [unique] table|virtual table|index|view|trigger [if not exists] ...". Free both
 * texts. */
void sqlite_read_head(const char *text, struct sqlite_head *head);

/*
 * Reads a whole CREATE text into the catalog, below `parent` for an index or trigger. NULL where the text is not
 * understood (nothing is added then) or memory ran out.
 *
 * Objects have no schema. A column's type is the declared text; "default", "generated", checks and conditions are the
 * texts as written. Not compared but kept is STORED_TEXT where the writer would write the object in other words.
 * Conflict clauses stand in DEFINITION: "on conflict = ignore"; of a NOT NULL: "not null on conflict = ignore".
 * A key with order or collation has ELEMENTS besides COLUMNS. INTEGER PRIMARY KEY DESC within the column, which is no
 * alias of the rowid, has "rowid = no" in DEFINITION. A virtual table is a table with FORM virtual, METHOD the module
 * and DEFINITION its arguments. A trigger's BODY is "begin ... end".
 */
struct object *sqlite_read_create(struct catalog *c, struct object *parent, const char *text);

/* Appends the CREATE statement of a table, index, view or trigger. */
void sqlite_write_create(struct str *s, const struct object *o, int if_missing);

/* The same without regard to STORED_TEXT. */
void sqlite_write_plain(struct str *s, const struct object *o, int if_missing);

/* "email TEXT NOT NULL DEFAULT 'x'": a column's definition, as it stands in CREATE TABLE and behind ADD COLUMN. */
void sqlite_write_column(struct str *s, const struct object *column);

/* The column's name as declared in the table; the name itself where it is none of its columns. */
const char *sqlite_declared(const struct object *table, const char *name);

int sqlite_has_column(const struct object *table, const char *name);

/* A collation in canonical form: SQLite does not mind the case, so it is in lower case, quoted where needed. */
void sqlite_add_collation(struct str *s, const char *name);

/* PostgreSQL's name for a part that has none: users_email_key, cut to 63 bytes. `columns` is NULL or a NAMES list. */
void sqlite_part_name(struct str *name, const char *table, const char *columns, const char *label);

/* The name with a number behind it if `table` has a child of the kind with that name. */
void sqlite_free_name(struct str *name, const struct catalog *c, const struct object *table, enum kind kind);

#endif
