#ifndef COMPILER_POSTGRES_H
#define COMPILER_POSTGRES_H
/*
 * Inside of the PostgreSQL dialect: a cell a kind says how its objects are called, created and dropped. Used in
 * this folder only.
 *
 * The lists that stand in ATTR_DEFINITION, a line each, are SQL as their CREATE takes it ("sfunc = public.add"), with
 * these words for what is no plain list:
 *   conversion     from = LATIN1 | to = UTF8 | function = public.f | default
 *   text search configuration   parser = pg_catalog."default" | TOKEN with public.english, pg_catalog.simple
 *   operator class  default | for type T | family public.f | operator 1 < (a, b) | function 1 public.f(a, b) | storage
 * T operator family operator 1 ... | function 1 ... publication    for all tables | table public.t (a, b) where (x > 1)
 * | tables in schema s | publish = 'insert' subscription   connection = 'host=...' | publication = a, b | slot_name =
 * 'x'
 */
#include "compiler/plan/dialect.h"

/* The work of one create or drop: statements are written into `sql` and ended one by one. */
struct postgres {
	struct script *script;
	const struct object *object;
	enum create_mode mode;
	struct str sql;
	struct str unless; /* query that finds the object: the next statement runs only where it has no row */
};

enum postgres_can { CAN_COMMENT = 1, CAN_OWN = 2, CAN_REPLACE = 4 };

struct postgres_cell {
	const char *word;       /* after create, drop, comment on: "table" */
	const char *grant_word; /* after grant ... on; NULL: has no privileges */
	int can;
	void (*create)(struct postgres *p, const struct object *o);
	void (*drop)(struct postgres *p, const struct object *o); /* NULL: drop WORD NAME */
	void (*name)(struct str *s, const struct object *o);      /* what stands behind the word */
	const char *find;                                         /* query for guards, see postgres_unless_there */
};

const struct postgres_cell *postgres_cell_of(const struct object *o);

/* Appends texts up to NULL. */
void postgres_add(struct str *s, ...) __attribute__((sentinel));

/* The word of the object's kind in DDL: foreign tables have one of their own. */
const char *postgres_word(const struct object *o);

/* Name as it stands behind the word, for instance "public.f(integer)", "users_note on public.users". */
void postgres_name(struct str *s, const struct object *o);

/* schema.name, name alone where the kind has no schema. */
void postgres_plain_name(struct str *s, const struct object *o);
void postgres_signature_name(struct str *s, const struct object *o);
void postgres_child_name(struct str *s, const struct object *o);
void postgres_column_name(struct str *s, const struct object *o);
void postgres_method_name(struct str *s, const struct object *o);
void postgres_operator_name(struct str *s, const struct object *o);
void postgres_cast_name(struct str *s, const struct object *o);
void postgres_transform_name(struct str *s, const struct object *o);
void postgres_index_name(struct str *s, const struct object *o);

/* Adds " word value" where the attribute is there, value as it stands; " word" for a flag. */
void postgres_clause(struct str *s, const struct object *o, enum attr_id id, const char *word);
void postgres_flag(struct str *s, const struct object *o, enum attr_id id, const char *word);

/* " with (fillfactor=90)" of ATTR_OPTIONS: "a=b, c=d" with values quoted where they are no plain words or numbers. */
void postgres_options(struct str *s, const char *word, const char *options);

/* The object's options in the order they were written; NULL where it has none. */
const char *postgres_options_of(const struct object *o);

/* Literal of a text; E'' where needed. */
void postgres_literal(struct str *s, const char *text);

/* The next line of a text that is not empty, in `line`; gives the rest, NULL at the end. */
const char *postgres_next_line(const char *text, struct str *line);

/* public.users.id, as OWNED_BY says it -> the table's part, public.users, in `table`. */
void postgres_owner_table(struct str *table, const char *owned_by);

/* The next item of a list parted by commas outside of brackets and quotes, trimmed. NULL at the end. */
const char *postgres_next_item(const char *list, struct str *item);

/* The value of the line "name = value" of a definition in `value`; 0 where there is none. */
int postgres_defined(const struct object *o, const char *name, struct str *value);

/* Ends a statement; guarded when `unless` is set and the mode asks for it. Clears both. */
void postgres_end(struct postgres *p);

/*
 * Sets the guard of the statement to come by the cell's `find`, in which stand for literals: $n the name, $s the schema
 * quoted for to_regnamespace(), $p the parent's name likewise, $f the full name, $g the signature.
 */
void postgres_unless_there(struct postgres *p, const struct object *o);

/* Parts two statements of which the second is only to run with the first, under the same guard. */
void postgres_and_then(struct postgres *p);

/* "create ", or "create or replace " where the kind has that and the object may be there. */
void postgres_create_word(struct postgres *p, const struct object *o);

/* "if not exists " where the object may be there. */
void postgres_if_missing(struct postgres *p);

/* The name of the sequence that an identity column has. */
void postgres_identity_sequence(struct str *s, const struct object *column);

/* What comes with an object and can have a comment of its own: "index public.users_pkey", "sequence
 * public.users_id_seq". */
void postgres_inner(struct str *s, const struct object *o);

/* comment on ...; owner: ends its own statements. */
void postgres_comment(struct postgres *p, const struct object *o);
void postgres_owner(struct postgres *p, const struct object *o);

/* drop WORD [if exists ]NAME[ cascade] */
void postgres_drop_plainly(struct postgres *p, const struct object *o, const char *if_exists, const char *behind);

/* Is it made by its parent's create? */
int postgres_is_part(const struct object *o);
/* A partition's own key whose index is attached to an index of the parent's: it is made when that is there. */
int postgres_is_key_of_index(const struct object *o);

/* The object's dependency of a kind (KIND_NONE: any) with this qualified name, as NAME attributes have it. */
const struct object *postgres_needed(const struct object *o, enum kind kind, const char *qualified);

/* Does `o`, or one of its parts, depend on `needed` or one of its parts? */
int postgres_needs(const struct object *o, const struct object *needed);

/* _table */
void postgres_create_table(struct postgres *p, const struct object *o);

/* _table_form */
/* FORM_ATTACHED: made alone, and then the partition or child of others. */
enum table_form { FORM_PLAIN, FORM_TYPED, FORM_PARTITION, FORM_ATTACHED };
enum table_form postgres_table_form(const struct object *o);
/* the parent of a partition, found among what it depends on */
const struct object *postgres_partition_parent(const struct object *o);
/* from `o` on among its siblings, the first of the kind that its parent's create makes */
const struct object *postgres_next_part(const struct object *o, enum kind kind);
/* a column of its own that a parent has too, and with a default */
int postgres_lacks_default(const struct object *column);
/* default | for values ... */
void postgres_bound(struct str *s, const struct object *o);
/* statements behind CREATE that put the table below its parents, or its columns apart from theirs */
void postgres_below_parents(struct postgres *p, const struct object *o, enum table_form form);

/* _column */
void postgres_create_column(struct postgres *p, const struct object *o);
void postgres_drop_column(struct postgres *p, const struct object *o);
/* "email text collate "C" default '' not null", the name padded to `width` */
void postgres_column_text(struct str *s, const struct object *column, size_t width);
/* what may follow the type of a column, and "with options" of an inherited one */
void postgres_column_options(struct str *s, const struct object *column);
/* the width that the names of a table's columns are padded to, and a name so */
size_t postgres_column_width(const struct object *table);
void postgres_padded_name(struct str *s, const struct object *column, size_t width);
/* "alter table only public.users alter column email" */
void postgres_alter_column(struct postgres *p, const struct object *column);
/* " (start 10 increment 2)" options of a sequence or identity, from `opening` on; nothing where all are default */
void postgres_sequence_options(struct str *s, const struct object *o, const char *opening, const char *closing);
/* statements behind CREATE for a column of a table: storage, statistics, options, comment */
void postgres_column_rest(struct postgres *p, const struct object *column);
/* those of the columns of views and types: their comments */
void postgres_column_comments(struct postgres *p, const struct object *o);

/* _index */
void postgres_create_constraint(struct postgres *p, const struct object *o);
void postgres_drop_constraint(struct postgres *p, const struct object *o);
void postgres_constraint_text(struct str *s, const struct object *o);
void postgres_create_index(struct postgres *p, const struct object *o);
void postgres_drop_index(struct postgres *p, const struct object *o);
void postgres_create_statistics(struct postgres *p, const struct object *o);
/* cluster on, replica identity of the table where they name this index or constraint */
void postgres_index_marks(struct postgres *p, const struct object *o);

/* _type */
void postgres_create_enum(struct postgres *p, const struct object *o);
void postgres_create_type(struct postgres *p, const struct object *o);
void postgres_create_domain(struct postgres *p, const struct object *o);
void postgres_create_range(struct postgres *p, const struct object *o);
void postgres_create_collation(struct postgres *p, const struct object *o);
void postgres_create_sequence(struct postgres *p, const struct object *o);
void postgres_create_label(struct postgres *p, const struct object *o);
void postgres_drop_type(struct postgres *p, const struct object *o);
void postgres_drop_sequence(struct postgres *p, const struct object *o);
/* Is the function one that this type, which it needs itself, is made by? */
int postgres_is_made_by(const struct object *type, const struct object *function);
/* Shells of the types that this function is needed for. */
void postgres_create_shells(struct postgres *p, const struct object *function);
/* alter sequence ... owned by, for the sequences that this table uses and owns, or for this sequence; it must stand
 * behind the owners' statements: PostgreSQL wants both to have one owner */
void postgres_link_sequences(struct postgres *p, const struct object *o);

/* _routine */
void postgres_create_routine(struct postgres *p, const struct object *o);
void postgres_create_aggregate(struct postgres *p, const struct object *o);
void postgres_create_operator(struct postgres *p, const struct object *o);
void postgres_drop_routine(struct postgres *p, const struct object *o);
void postgres_create_opfamily(struct postgres *p, const struct object *o);
void postgres_create_opclass(struct postgres *p, const struct object *o);
void postgres_create_cast(struct postgres *p, const struct object *o);
void postgres_create_transform(struct postgres *p, const struct object *o);
void postgres_create_language(struct postgres *p, const struct object *o);

/* _view */
void postgres_create_view(struct postgres *p, const struct object *o);
void postgres_create_matview(struct postgres *p, const struct object *o);
void postgres_create_rule(struct postgres *p, const struct object *o);
void postgres_create_trigger(struct postgres *p, const struct object *o);
void postgres_drop_trigger(struct postgres *p, const struct object *o);
void postgres_create_event_trigger(struct postgres *p, const struct object *o);

/* _security */
void postgres_create_role(struct postgres *p, const struct object *o);
void postgres_create_member(struct postgres *p, const struct object *o);
void postgres_drop_member(struct postgres *p, const struct object *o);
void postgres_create_policy(struct postgres *p, const struct object *o);
void postgres_create_grant(struct postgres *p, const struct object *o);
void postgres_drop_grant(struct postgres *p, const struct object *o);
/* "revoke all on table public.t from app": what, on which object, from or to, whom */
/* What a grant is on: the object above it; a member grant says it itself. */
const struct object *postgres_granted_on(const struct object *grant);
void postgres_grant_on(struct str *s, const char *what, const struct object *of, const char *word, const char *to);
/* What all may do with objects of a kind ("function", "types") unless it is taken away; NULL: nothing. */
const char *postgres_usual_privilege(const char *word);
/* The parts of default privileges' signature "SCHEMA ON KIND TO GRANTEE"; the schema may be missing. 0: it cannot be
 * read. */
struct postgres_scope {
	struct str schema, kind, to;
};
int postgres_read_scope(struct postgres_scope *at, const char *signature);
void postgres_free_scope(struct postgres_scope *at);
void postgres_create_default_privileges(struct postgres *p, const struct object *o);
void postgres_drop_default_privileges(struct postgres *p, const struct object *o);
void postgres_create_security_label(struct postgres *p, const struct object *o);
void postgres_drop_security_label(struct postgres *p, const struct object *o);

/* _misc */
void postgres_create_schema(struct postgres *p, const struct object *o);
void postgres_drop_schema(struct postgres *p, const struct object *o);
void postgres_create_extension(struct postgres *p, const struct object *o);
void postgres_create_access_method(struct postgres *p, const struct object *o);
void postgres_create_wrapper(struct postgres *p, const struct object *o);
void postgres_create_server(struct postgres *p, const struct object *o);
void postgres_create_user_mapping(struct postgres *p, const struct object *o);
void postgres_drop_user_mapping(struct postgres *p, const struct object *o);
void postgres_create_conversion(struct postgres *p, const struct object *o);
void postgres_create_ts(struct postgres *p, const struct object *o);
void postgres_create_ts_config(struct postgres *p, const struct object *o);
void postgres_create_publication(struct postgres *p, const struct object *o);
void postgres_create_subscription(struct postgres *p, const struct object *o);
void postgres_drop_subscription(struct postgres *p, const struct object *o);
void postgres_create_sql(struct postgres *p, const struct object *o);
void postgres_drop_sql(struct postgres *p, const struct object *o);

/* _facts, _inherit, _needs, _version: the model as PostgreSQL will report it */
void postgres_facts(struct catalog *out, const struct catalog *model, struct diag *d, int version);
void postgres_facts_inherit(struct catalog *c);
void postgres_facts_needs(struct catalog *c);
void postgres_facts_version(const struct catalog *c, struct diag *d, int version);

/* PostgreSQL's name for what belongs to a table and a column: "t_c_label" cut to 63 bytes as makeObjectName does. */
void postgres_made_name(struct str *s, const char *table, const char *column, const char *label);

#endif
