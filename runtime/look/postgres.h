#ifndef RUNTIME_LOOK_POSTGRES_H
#define RUNTIME_LOOK_POSTGRES_H
/*
 * Inside of the look at PostgreSQL, used by the postgres*.c files only. The queries (sql/pg_*.sql) send rows with
 * raw oids; what an oid means is found here, in maps filled by the queries before. So each query reads one system
 * catalog, or little more, and costs the server next to nothing.
 */
#include "runtime/look/look.h"

/* The oids of system catalogs never change. */
enum catalog_oid {
	PG_TYPE = 1247,
	PG_ATTRIBUTE = 1249,
	PG_PROC = 1255,
	PG_CLASS = 1259,
	PG_AUTHID = 1260,
	PG_TABLESPACE = 1213,
	PG_DEFAULT_ACL = 826,
	PG_FOREIGN_SERVER = 1417,
	PG_USER_MAPPING = 1418,
	PG_FOREIGN_DATA_WRAPPER = 2328,
	PG_AM = 2601,
	PG_ATTRDEF = 2604,
	PG_CAST = 2605,
	PG_CONSTRAINT = 2606,
	PG_CONVERSION = 2607,
	PG_LANGUAGE = 2612,
	PG_NAMESPACE = 2615,
	PG_OPCLASS = 2616,
	PG_OPERATOR = 2617,
	PG_REWRITE = 2618,
	PG_TRIGGER = 2620,
	PG_OPFAMILY = 2753,
	PG_EXTENSION = 3079,
	PG_POLICY = 3256,
	PG_STATISTIC_EXT = 3381,
	PG_COLLATION = 3456,
	PG_EVENT_TRIGGER = 3466,
	PG_TRANSFORM = 3576,
	PG_TS_DICT = 3600,
	PG_TS_PARSER = 3601,
	PG_TS_CONFIG = 3602,
	PG_TS_TEMPLATE = 3764,
	PG_SUBSCRIPTION = 6100,
	PG_PUBLICATION = 6104
};

/* What array_to_string() in the queries parts items by. */
enum { ITEM_END = '\x1f' };

/* (class, oid) -> pointer */
struct oid_map {
	struct oid_entry *entries;
	size_t count, room;
};

/* A type with its modifier, as columns have it. */
struct type_name {
	const char *text;
	uint32_t oid;
	uint32_t modifier;
	uint32_t collation;
	char storage;
	struct type_name *next;
};

/* What only some columns have; texts as the query sends them, NULL for none. */
struct column_extra {
	const char *inherited, *identity, *generated, *compression, *statistics, *options, *fdw_options, *acl;
};

struct column {
	const char *name; /* NULL: dropped */
	struct type_name *type;
	struct object *object;            /* NULL where the relation has no objects for its columns, as views */
	const struct column_extra *extra; /* NULL: none */
	uint32_t collation;
	char storage;
	char not_null;
};

/* A row of pg_class other than an index. */
struct relation {
	uint32_t oid;
	uint32_t owner;
	uint32_t toast;
	char kind;             /* as relkind */
	int is_identity;       /* sequence of an identity column */
	uint32_t owner_column; /* sequence: the column that owns it */
	struct relation *owner_table;
	const char *schema, *name;
	const char *persistence;
	const char *acl;
	struct object *object;  /* NULL: member of an extension */
	struct column *columns; /* by number, from 1 */
	uint32_t column_count;
	struct relation *next;
};

struct look {
	sc_db *db;
	const struct look_options *options;
	struct catalog *catalog;
	struct str *unmodeled;
	int version;            /* major: 13 ... */
	struct mem mem;         /* until the look is done */
	struct str text;        /* for use within one function */
	struct oid_map objects; /* struct object */
	struct oid_map
	        members;      /* of extensions: the extension's object, or the look itself where it is not looked at */
	struct oid_map names; /* texts: schemas, roles, tablespaces, access methods */
	struct oid_map relations;     /* struct relation, by PG_CLASS */
	struct oid_map types;         /* struct type_name, by oid and modifier */
	struct oid_map domains;       /* struct domain, by PG_TYPE */
	struct oid_map collations;    /* texts: quoted names */
	struct oid_map opclasses;     /* struct opclass */
	struct oid_map exclusions;    /* texts: operators of an exclusion constraint, by its index */
	struct oid_map index_columns; /* struct column_extra, by index and number */
	struct lent *lent;            /* expressions to be asked for again */
	struct oid_map parts;         /* struct part: internal objects and what they are part of */
	struct relation *first_relation, *last_relation;
	struct type_name *first_type; /* all of them */
	size_t type_count;
	const char *census; /* words for the catalogs that have objects of users */
	size_t at;          /* the query whose rows are read */
};

/* A query, and what becomes of its rows. */
struct look_query {
	const char *sql; /* with "{{15: for 15 and later ;; for others}}" */
	enum { ALWAYS, WITH_ROLES, WITH_DEPENDENCIES, WITH_UNMODELED } when;
	const char *where; /* word of the census without which there is nothing to read; NULL: any */
	void (*read)(struct look *l, const char *const *v);
	void (*done)(struct look *l); /* after the last row; may be NULL */
	/* Without `read`: the columns oid, schema (or parent), name, signature, owner, privileges, and these
	 * attributes. */
	enum kind kind;
	uint32_t class;
	uint32_t parent_class; /* 0: has a schema or none */
	enum attr_id attrs[20];
};

/* ---- maps, names, objects (look_postgres_map.c) ---- */

void *look_find(const struct oid_map *m, uint32_t class, uint32_t oid);
void look_put(struct look *l, struct oid_map *m, uint32_t class, uint32_t oid, void *value);

/* Value of a column that holds an oid or number; 0 for NULL. */
uint32_t look_oid(const char *text);
int look_true(const char *text);

/* Name by oid; NULL where it is not of interest, as that of a system schema. */
const char *look_name(const struct look *l, uint32_t class, const char *oid);
struct relation *look_relation(const struct look *l, const char *oid);
int look_is_member(const struct look *l, uint32_t class, uint32_t oid);

/* Adds an object that `class` and `oid` stand for. */
struct object *look_add(struct look *l, uint32_t class, uint32_t oid, struct object *parent, enum kind kind,
                        const char *schema, const char *name, const char *signature);

/* The object, or NULL; where `number` is not 0 that of the column, or the relation's where columns have none, as in
 * views. */
struct object *look_object(const struct look *l, uint32_t class, uint32_t oid, uint32_t number);

/* The same for something to be told of it: a view's column gets an object by it. */
struct object *look_told(struct look *l, uint32_t class, uint32_t oid, uint32_t number);

/* Is the word in the census? */
int look_has(const struct look *l, const char *word);

/* Sets the attribute where the value is not NULL or ""; expressions lose their outer parentheses. */
void look_set(struct look *l, struct object *o, enum attr_id id, const char *value);
void look_flag(struct look *l, struct object *o, enum attr_id id, int is_set);

/* Sets the attribute to what l->text holds, and clears that. */
void look_set_text(struct look *l, struct object *o, enum attr_id id);
void look_set_owner(struct look *l, struct object *o, const char *oid);

/* Row of most kinds, see struct look_query. */
void look_plain(struct look *l, const struct look_query *q, const char *const *v);

/* ---- texts (look_postgres_text.c) ---- */

/* The query with the words for the server's version, or for what the census holds. */
const char *look_sql(struct look *l, const char *sql);

/* "(a > 0)" -> "a > 0"; a subquery keeps its parentheses. */
const char *look_bare(struct look *l, const char *expression);
/* The text, or one that PostgreSQL reads as what it printed the text from; NULL: out of memory. */
const char *look_stable(struct look *l, const char *sql);

/* Behind the character, quoted name, string or bracketed part that `sql` begins with. */
const char *look_step(const char *sql);

/* The first place of `words` outside of quotes and brackets, or NULL. */
const char *look_place(const char *sql, const char *words);

/* Appends all that stands outside of quotes and brackets in lower case. */
void look_lower(struct str *s, const char *sql);

/* Next number of "{1,2}" or "1 2"; 0 at the end. */
int look_number(const char **list, long *number);

/* Appends "a, b" for the numbers of columns. */
void look_columns(struct str *s, const struct relation *r, const char *numbers);

/* Next item of a text that ITEM_END parts, in `item`; the rest, or NULL at its end. */
const char *look_item(const char *list, struct str *item);

/* "fillfactor=90, toast.x=1": sorted. `prefix` goes before each name. */
void look_options_text(struct look *l, struct object *o, const char *options, const char *prefix);

/* Sets ATTR_SET: "search_path TO 'a', 'b'", a line each. */
void look_set_settings(struct look *l, struct object *o, const char *settings);

/* ---- readers of rows ---- */

void look_schema(struct look *l, const char *const *v);
void look_some_name(struct look *l, const char *const *v);
void look_member(struct look *l, const char *const *v);
void look_collation_name(struct look *l, const char *const *v);

/* _relation */
void look_table(struct look *l, const char *const *v);
void look_column(struct look *l, const char *const *v);
void look_columns_done(struct look *l);
sc_rc look_type_names(struct look *l);
void look_default(struct look *l, const char *const *v);
void look_foreign_table(struct look *l, const char *const *v);
void look_view(struct look *l, const char *const *v);
void look_parent(struct look *l, const char *const *v);
void look_toast_options(struct look *l);

/* _type: types and sequences */
/* What a domain is made of in the end; any other type itself. */
uint32_t look_base_type(const struct look *l, uint32_t oid);
void look_type(struct look *l, const char *const *v);
void look_label(struct look *l, const char *const *v);
void look_range(struct look *l, const char *const *v);
void look_sequence_owner(struct look *l, const char *const *v);
void look_sequence(struct look *l, const char *const *v);

/* Is the name the one that PostgreSQL makes: "table_column_label", cut to 63 bytes? */
int look_has_made_name(struct look *l, const char *name, const char *table, const char *column, const char *label);

/* _index: constraints and indexes */
void look_constraint(struct look *l, const char *const *v);
void look_opclass_name(struct look *l, const char *const *v);
void look_index(struct look *l, const char *const *v);

/* _printed: expressions */

/* An expression as the server prints it, `count` names of columns lent (NULL: none, as where there is no relation). */
struct look_printed {
	uint32_t class, oid; /* of what holds it: constraint, index, pg_attrdef */
	enum attr_id attr;
	const struct relation *relation;
	const char *text, *count;
};

/* Sets the attribute to the expression with its own names. */
void look_printed(struct look *l, struct object *o, const struct look_printed *printed);

/* Asks again for those that could not be told from the lent names. */
sc_rc look_printed_again(struct look *l);

/* _routine: functions, triggers, rules, text search dictionaries */
void look_function(struct look *l, const char *const *v);
void look_trigger(struct look *l, const char *const *v);
void look_rule(struct look *l, const char *const *v);
void look_dictionary(struct look *l, const char *const *v);

/* _grant: privileges */
void look_grants(struct look *l, struct object *o, const char *owner, const char *acl);
void look_relation_grants(struct look *l);
void look_default_privileges(struct look *l, const char *const *v);
void look_member_grant(struct look *l, const char *const *v);
/* _said: comments, labels, roles and memberships */
void look_comment(struct look *l, const char *const *v);
void look_security_label(struct look *l, const char *const *v);
void look_role(struct look *l, const char *const *v);
void look_role_member(struct look *l, const char *const *v);

/* _depend */
void look_dependency(struct look *l, const char *const *v);
void look_dependencies_done(struct look *l);
void look_unmodeled(struct look *l, const char *const *v);

#endif
