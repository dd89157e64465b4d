#ifndef RUNTIME_CATALOG_H
#define RUNTIME_CATALOG_H
/*
 * The catalog: the objects of one database as canonical facts, the same whether they come from a .schema file, a
 * snapshot or a live database. A tree: a table holds its columns, constraints, indexes; each object has attributes
 * (attrs.def), each a text in canonical form. What is compared, printed, hashed and loaded is this tree.
 */
#include <stddef.h>
#include <stdint.h>

#include "runtime/catalog/mem.h"
#include "runtime/catalog/str.h"

enum kind_trait {
	TRAIT_SCHEMA = 1,
	TRAIT_SIG = 2,
	TRAIT_CHILD = 4,
	TRAIT_CLUSTER = 8,
	TRAIT_SOURCE = 16,
	TRAIT_REMEMBERED = 32
};
enum attr_class {
	CLASS_FLAG,
	CLASS_WORD,
	CLASS_INT,
	CLASS_TEXT,
	CLASS_NAME,
	CLASS_NAMES,
	CLASS_SET,
	CLASS_TYPE,
	CLASS_EXPR,
	CLASS_BODY
};

enum attr_trait { TRAIT_SQL = 1, TRAIT_COLUMNS = 2, TRAIT_MEANS = 4, TRAIT_PRINTED = 8 }; /* as in attrs.def */

enum kind {
	KIND_NONE,
#define KIND(id, word, traits, phase) KIND_##id,
#include "runtime/catalog/kinds.def"
#undef KIND
	KIND_COUNT
};

enum attr_id {
	ATTR_NONE,
#define ATTR(id, word, class, origin, traits) ATTR_##id,
#include "runtime/catalog/attrs.def"
#undef ATTR
	ATTR_COUNT
};

struct kind_row {
	const char *id; /* as in kinds.def: "TS_PARSER" */
	const char *word;
	int traits;
	int phase;
};

struct attr_row {
	const char *id;
	const char *word;
	enum attr_class class;
	int live;
	int traits; /* of enum attr_trait: its own and its class's */
};

extern const struct kind_row kinds[KIND_COUNT];
extern const struct attr_row attrs[ATTR_COUNT];

/* Has the attribute this trait? */
int attr_has(enum attr_id id, enum attr_trait trait);

struct attr {
	enum attr_id id;
	uint32_t at; /* place in the source, 0 where there is none */
	const char *value;
};

struct object {
	enum kind kind;
	uint32_t at;        /* place of the name in the source, 0 where there is none */
	uint32_t order;     /* number in the order of adding, from 1 */
	uint32_t oid;       /* of a live PostgreSQL database while it is read; 0 otherwise */
	const char *schema; /* "" where the kind has none; a child has its parent's */
	const char *name;
	const char *signature; /* "" where the kind has none */
	struct object *parent;
	struct object *children; /* in order of adding */
	struct object *last_child;
	struct object *next; /* sibling, or next object of the catalog */
	struct attr *attrs;  /* sorted by id */
	uint16_t attr_count;
	uint16_t attr_room;
	uint32_t attr_mask;   /* the bits of attr_bit() of all that it has, and maybe more */
	struct object **deps; /* what must exist before this object */
	size_t dep_count;
	size_t dep_room;
};

/* Of the table that finds objects: the hash beside the object spares looking at others. */
struct catalog_slot {
	struct object *object;
	uint32_t hash; /* 0: free, and never used */
};

struct catalog {
	struct mem *mem;
	const char *dialect;    /* "postgresql", "sqlite"; "" for a model that is not yet of one */
	int version;            /* server_version_num for a live one, else 0 */
	struct object *objects; /* top-level objects, in order of adding */
	struct object *last;
	size_t count;               /* objects at all levels */
	struct catalog_slot *slots; /* by hash of (kind, parent, schema, name, signature) */
	size_t slot_count;
};

/* An empty catalog in the arena; NULL when memory ran out. All that is added lives as long as the arena. */
struct catalog *catalog_new(struct mem *mem, const char *dialect);

/*
 * Adds an object. Texts are copied. NULL stands for "" in schema and signature. The caller makes sure it is not there
 * yet (catalog_find). NULL only when memory ran out (mem->failed says so); the setters below accept that NULL.
 */
struct object *catalog_add(struct catalog *c, struct object *parent, enum kind kind, const char *schema,
                           const char *name, const char *signature);

/* The same where it is not there yet; NULL where it is, too. */
struct object *catalog_add_new(struct catalog *c, struct object *parent, enum kind kind, const char *schema,
                               const char *name, const char *signature);

/* The object, or NULL. For a child give its parent; schema is then not looked at. */
struct object *catalog_find(const struct catalog *c, const struct object *parent, enum kind kind, const char *schema,
                            const char *name, const char *signature);

/*
 * The object that has the same key as one of another catalog, below `parent` there. Lists mostly go side by side: begin
 * with the list's first for a guess, which is moved behind what was found.
 */
struct object *catalog_find_like(const struct catalog *c, const struct object *parent, const struct object *like,
                                 const struct object **guess);

/* Takes an object with its children out of the catalog. */
void catalog_remove(struct catalog *c, struct object *o);

/* Sets, replaces or (value NULL) takes away an attribute. The text is copied; `at` may be 0. */
void attr_set(struct catalog *c, struct object *o, enum attr_id id, const char *value);
void attr_set_at(struct catalog *c, struct object *o, enum attr_id id, const char *value, uint32_t at);

/* The same for a text that lives as long as the catalog, not copied. */
void attr_take(struct catalog *c, struct object *o, enum attr_id id, const char *value);

int attr_is(const struct object *o, enum attr_id id, const char *value);
/* Have both the same value, or neither any? */
int attr_same(const struct object *a, const struct object *b, enum attr_id id);

/* Most objects lack most attributes: the bits of those that they have spare looking. Whoever fills attrs sets them. */
static inline uint32_t attr_bit(enum attr_id id)
{
	return UINT32_C(1) << (id & 31);
}

static inline const struct attr *attr_find(const struct object *o, enum attr_id id)
{
	const struct attr *a, *end;

	if (!o || !(o->attr_mask & attr_bit(id)))
		return NULL;
	for (a = o->attrs, end = a + o->attr_count; a < end && a->id <= id; a++)
		if (a->id == id)
			return a;
	return NULL;
}

/* The value, or NULL where the object does not have the attribute (or is NULL). */
static inline const char *attr_get(const struct object *o, enum attr_id id)
{
	const struct attr *a = attr_find(o, id);

	return a ? a->value : NULL;
}

/* By the id in attrs.def or kinds.def in lower case ("not_null", "ts_parser"); ATTR_NONE, KIND_NONE where unknown. */
enum attr_id attr_by_id(const char *id);
enum kind kind_by_id(const char *id);

/* Notes that `o` needs `needed` to exist first. Doubles and self are passed over. */
void object_depend(struct catalog *c, struct object *o, struct object *needed);

/* First child of a kind, next sibling of the same kind; KIND_NONE means any. */
struct object *object_first(const struct object *parent, enum kind kind);
struct object *object_after(const struct object *sibling, enum kind kind);

/* The topmost object it belongs to: the table of a column, itself for a table. */
struct object *object_top(const struct object *o);

/*
 * The object's name as said to people and kept in the ledger, unique in its catalog:
 * "table public.users", "column public.users.email", "function public.shout(text)", "extension citext".
 */
void object_identity(struct str *s, const struct object *o);

/* Objects by (phase, schema, name, signature), the children other than columns, labels, rows and grants likewise. */
void catalog_sort(struct catalog *c);

/*
 * The canonical text: one object a line, two spaces deeper than its parent, its attributes below it:
 *   table public.users
 *     comment One row per person
 *     column id
 *       type bigint
 * Values are escaped (\\ \n), so that a value is a line. `live_only` leaves out what no database reports.
 */
void catalog_write(struct str *s, const struct catalog *c, int live_only);
void object_write(struct str *s, const struct object *o, int depth, int live_only);

/* Reads the text that catalog_write made. 0, or the number of the first line that is wrong. */
int catalog_read(struct catalog *c, const char *text, size_t length);

/* SHA-256 in hex (64 digits and a NUL) of a text, and of an object's canonical text. */
void hash_text(char hex[65], const char *text, size_t length);

/* The same over bytes that come in pieces: hash_begin, hash_add for each, hash_end once. */
typedef void hash_block_fn(uint32_t state[8], const unsigned char *block);
struct hash {
	hash_block_fn *add_block;
	uint32_t state[8];
	unsigned char rest[64];
	size_t left;
	uint64_t length;
};
void hash_begin(struct hash *h);
void hash_add(struct hash *h, const char *bytes, size_t length);
void hash_end(struct hash *h, char hex[65]);

void object_hash(char hex[65], const struct object *o, int live_only);

/* hash_text() without the instructions that a processor may have for it. */
void hash_text_plainly(char hex[65], const char *text, size_t length);

/* One difference between two catalogs: an object on one side only (a or b NULL), or an attribute with two values. */
struct difference {
	const struct object *a;
	const struct object *b;
	enum attr_id attr; /* ATTR_NONE: the object as a whole */
};

/* Calls `each` for every difference, in catalog order; objects are matched by identity. Returns how many. */
size_t catalog_compare(const struct catalog *a, const struct catalog *b,
                       void (*each)(void *context, const struct difference *d), void *context);
size_t object_compare(const struct object *a, const struct object *b,
                      void (*each)(void *context, const struct difference *d), void *context);

#endif
