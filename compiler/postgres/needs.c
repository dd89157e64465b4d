/*
 * What must be there before what, as far as names in attributes tell: a column's type, a partition's parent, a
 * trigger's function, a grant's role. What SQL fragments name is found by the check of the SQL, before.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"

struct name_entry {
	struct object *object;
	struct name_entry *next;
};

/* An operator class that goes without saying for a type: "default" and "for type T" are among its lines. */
struct default_class {
	struct object *object;
	const char *type;
	struct default_class *next;
};

struct needs {
	struct catalog *c;
	struct default_class *classes;
	struct name_entry **buckets; /* top-level objects by schema and name, whatever their signature */
	size_t bucket_count;
	struct str schema, name;
};

static size_t name_hash(const char *schema, const char *name)
{
	size_t hash = 14695981039346656037u;

	for (; *schema; schema++)
		hash = (hash ^ (unsigned char)*schema) * 1099511628211u;
	hash = (hash ^ 0xFF) * 1099511628211u;
	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * 1099511628211u;
	return hash;
}

static void note_class(struct needs *n, struct object *o)
{
	const char *lines = attr_get(o, ATTR_DEFINITION), *type = NULL;
	struct str line = { 0 };
	struct default_class *found;
	int is_default = 0;

	while ((lines = postgres_next_line(lines, &line))) {
		is_default |= strcmp(str_text(&line), "default") == 0;
		if (strncmp(str_text(&line), "for type ", 9) == 0)
			type = mem_text(n->c->mem, str_text(&line) + 9);
	}
	str_free(&line);
	found = is_default && type ? mem_alloc(n->c->mem, sizeof(*found)) : NULL;
	if (!found)
		return;
	*found = (struct default_class){ o, type, n->classes };
	n->classes = found;
}

static int index_names(struct needs *n)
{
	struct name_entry *entry;
	struct object *o;

	n->bucket_count = 256;
	while (n->bucket_count < n->c->count)
		n->bucket_count *= 2;
	n->buckets = mem_array(n->c->mem, n->bucket_count, sizeof(struct name_entry *));
	for (o = n->c->objects; n->buckets && o; o = o->next) {
		struct name_entry **bucket = &n->buckets[name_hash(o->schema, o->name) & (n->bucket_count - 1)];

		if (o->kind == KIND_OPCLASS)
			note_class(n, o);
		entry = mem_alloc(n->c->mem, sizeof(*entry));
		if (!entry)
			return 0;
		*entry = (struct name_entry){ o, *bucket };
		*bucket = entry;
	}
	return n->buckets != NULL;
}

/* Makes `o` depend on all objects of that name and of these kinds; a kind is a bit. */
static void need(struct needs *n, struct object *o, const char *schema, const char *name, uint64_t which)
{
	const struct name_entry *e = n->buckets[name_hash(schema, name) & (n->bucket_count - 1)];

	for (; e; e = e->next)
		if (which >> e->object->kind & 1 && object_top(o) != e->object && strcmp(e->object->name, name) == 0 &&
		    strcmp(e->object->schema, schema) == 0)
			object_depend(n->c, o, e->object);
}

#define BIT(kind) ((uint64_t)1 << KIND_##kind)
#define TYPES (BIT(ENUM) | BIT(TYPE) | BIT(DOMAIN) | BIT(RANGE) | BIT(TABLE) | BIT(VIEW) | BIT(MATVIEW))
#define ROUTINES (BIT(FUNCTION) | BIT(PROCEDURE) | BIT(AGGREGATE))
#define LIST                                                                                                           \
	(TYPES | ROUTINES | BIT(OPERATOR) | BIT(OPFAMILY) | BIT(OPCLASS) | BIT(COLLATION) | BIT(TS_PARSER) |           \
	 BIT(TS_TEMPLATE) | BIT(TS_DICTIONARY) | BIT(SCHEMA) | BIT(PUBLICATION))

/* How an attribute names what it needs. */
enum shape { SHAPE_NAMES, SHAPE_TEXT, SHAPE_QUALIFIED };

static const struct {
	enum attr_id id;
	enum shape shape;
	uint64_t which;
} rows[] = {
	{ ATTR_TYPE, SHAPE_QUALIFIED, TYPES },
	{ ATTR_OF, SHAPE_NAMES, BIT(TYPE) },
	{ ATTR_COLLATE, SHAPE_NAMES, BIT(COLLATION) },
	{ ATTR_INHERITS, SHAPE_NAMES, BIT(TABLE) },
	{ ATTR_PARTITION_OF, SHAPE_NAMES, BIT(TABLE) },
	{ ATTR_REF_TABLE, SHAPE_NAMES, BIT(TABLE) },
	{ ATTR_FROM, SHAPE_NAMES, BIT(TABLE) | BIT(MATVIEW) },
	{ ATTR_SERVER_NAME, SHAPE_NAMES, BIT(SERVER) },
	{ ATTR_WRAPPER_NAME, SHAPE_NAMES, BIT(WRAPPER) },
	{ ATTR_LANGUAGE, SHAPE_NAMES, BIT(LANGUAGE) },
	{ ATTR_METHOD, SHAPE_NAMES, BIT(ACCESS_METHOD) },
	{ ATTR_IN_SCHEMA, SHAPE_NAMES, BIT(SCHEMA) },
	{ ATTR_OWNER, SHAPE_NAMES, BIT(ROLE) },
	{ ATTR_TO, SHAPE_NAMES, BIT(ROLE) },
	{ ATTR_HANDLER, SHAPE_NAMES, ROUTINES },
	{ ATTR_VALIDATOR, SHAPE_NAMES, ROUTINES },
	{ ATTR_INLINE, SHAPE_NAMES, ROUTINES },
	{ ATTR_SUPPORT, SHAPE_NAMES, ROUTINES },
	{ ATTR_ELEMENTS, SHAPE_QUALIFIED, BIT(OPCLASS) | BIT(COLLATION) | BIT(OPERATOR) },
	{ ATTR_EXECUTE, SHAPE_TEXT, ROUTINES },
	{ ATTR_FUNCTION_NAME, SHAPE_TEXT, ROUTINES | TYPES },
	{ ATTR_ARGUMENTS, SHAPE_TEXT, TYPES },
	{ ATTR_RETURNS, SHAPE_TEXT, TYPES },
	{ ATTR_TRANSFORM, SHAPE_TEXT, TYPES },
	{ ATTR_DEFINITION, SHAPE_TEXT, LIST },
};

static void need_names(struct needs *n, struct object *o, const char *list, uint64_t which)
{
	while (list && (list = names_next(list, &n->schema, &n->name)))
		need(n, o, str_text(&n->schema), str_text(&n->name), which);
}

static int is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
	       (unsigned char)c >= 0x80;
}

/* Reads one part of a name into `out`; gives what is behind it. */
static const char *read_part(const char *text, struct str *out)
{
	size_t length = 0;

	str_clear(out);
	if (*text != '"') {
		while (is_name_byte(text[length]))
			length++;
		str_add_bytes(out, text, length);
		return text + length;
	}
	for (text++; *text && (*text != '"' || text[1] == '"'); text++) {
		str_char(out, *text);
		text += *text == '"';
	}
	return *text ? text + 1 : text;
}

static const char *behind_string(const char *text)
{
	for (text++; *text && (*text != '\'' || text[1] == '\''); text++)
		text += *text == '\'';
	return *text ? text + 1 : text;
}

/* An operator behind a dot: OPERATOR(public.===). */
static const char *read_operator(const char *text, struct str *out)
{
	size_t length = strspn(text, "+-*/<>=~!@#%^&|`?");

	str_clear(out);
	str_add_bytes(out, text, length);
	return text + length;
}

/* All names in a text that is no list: each word, and each word.word; a bare one stands for public.word. */
static void need_text(struct needs *n, struct object *o, const char *text, uint64_t which, int bare)
{
	while (*text) {
		if (*text == '\'') {
			text = behind_string(text);
		} else if (*text != '"' && !is_name_byte(*text)) {
			text++;
		} else {
			int qualified;

			text = read_part(text, &n->name);
			qualified = *text == '.' &&
			            (is_name_byte(text[1]) || text[1] == '"' || strchr("+-*/<>=~!@#%^&|`?", text[1]));
			if (qualified) {
				str_clear(&n->schema);
				str_add(&n->schema, str_text(&n->name));
				text++;
				text = is_name_byte(*text) || *text == '"' ? read_part(text, &n->name)
				                                           : read_operator(text, &n->name);
			}
			if (qualified || bare)
				need(n, o, qualified ? str_text(&n->schema) : "public", str_text(&n->name), which);
			if (!qualified && bare) /* schemas, publications: of no schema */
				need(n, o, "", str_text(&n->name), which);
		}
	}
}

/* An operator may speak of its commutator and its negator before they are there. */
static void need_operator(struct needs *n, struct object *o, const char *text, uint64_t which)
{
	struct str line = { 0 };

	while ((text = postgres_next_line(text, &line)))
		if (strncmp(str_text(&line), "commutator", 10) != 0 && strncmp(str_text(&line), "negator", 7) != 0)
			need_text(n, o, str_text(&line), which, 1);
	str_free(&line);
}

static void need_attributes(struct needs *n, struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *value = attr_get(o, rows[i].id);

		if (!value)
			continue;
		if (rows[i].shape == SHAPE_NAMES)
			need_names(n, o, value, rows[i].which);
		else if (rows[i].id == ATTR_DEFINITION && o->kind == KIND_OPERATOR)
			need_operator(n, o, value, rows[i].which);
		else if (rows[i].shape == SHAPE_TEXT || strchr(value, '.'))
			need_text(n, o, value, rows[i].which, rows[i].shape == SHAPE_TEXT);
	}
}

/* nextval('public.order_no'::regclass): the one place where a default names something within a text. */
static void need_sequence(struct needs *n, struct object *o)
{
	const char *at = attr_get(o, ATTR_DEFAULT);
	size_t length;
	char *name;

	at = at ? strstr(at, "nextval('") : NULL;
	if (!at)
		return;
	at += strlen("nextval('");
	length = strcspn(at, "'");
	name = mem_copy(n->c->mem, at, length);
	if (!name || !names_next(name, &n->schema, &n->name))
		return;
	need(n, o, n->schema.length ? str_text(&n->schema) : "public", str_text(&n->name), BIT(SEQUENCE));
}

/* The table that OWNED_BY names with its column behind the last dot. */
static void need_owner(struct needs *n, struct object *o)
{
	const char *value = attr_get(o, ATTR_OWNED_BY);
	struct str table = { 0 };
	const char *dot;

	if (!value || !names_next(value, &n->schema, &n->name))
		return;
	dot = strchr(str_text(&n->schema), '.');
	if (dot) { /* names_next joins all but the last with dots: public.users */
		str_add_bytes(&table, str_text(&n->schema), (size_t)(dot - str_text(&n->schema)));
		need(n, o, str_text(&table), dot + 1, BIT(TABLE));
	}
	str_free(&table);
}

/* A partition's index needs the parent's; the parent is among what the partition needs. */
static void need_parent_index(struct needs *n, struct object *o)
{
	const char *value = attr_get(o, ATTR_ATTACHED_TO);
	struct object *parent, *index;

	if (!value || !names_next(value, &n->schema, &n->name) || !attr_get(o->parent, ATTR_PARTITION_OF))
		return;
	value = mem_text(n->c->mem, str_text(&n->name));
	if (!value || !names_next(attr_get(o->parent, ATTR_PARTITION_OF), &n->schema, &n->name))
		return;
	parent = catalog_find(n->c, NULL, KIND_TABLE, str_text(&n->schema), str_text(&n->name), NULL);
	index = parent ? catalog_find(n->c, parent, o->kind, NULL, value, NULL) : NULL;
	if (!index && parent)
		index = catalog_find(n->c, parent, KIND_INDEX, NULL, value, NULL);
	if (index)
		object_depend(n->c, o, index);
}

/* Is the column one of those that the list names, each at the beginning of an item? */
static int is_listed(const struct object *column, const char *list)
{
	struct str item = { 0 }, name = { 0 };
	int is = 0;

	while (!is && list && (list = postgres_next_item(list, &item))) {
		size_t length = *str_text(&item) == '"' ? strlen(str_text(&item)) : strcspn(str_text(&item), " ");

		str_clear(&name);
		str_ident(&name, column->name);
		is = name.length <= length && strncmp(str_text(&item), str_text(&name), name.length) == 0 &&
		     (str_text(&item)[name.length] == ' ' || !str_text(&item)[name.length]);
	}
	str_free(&item);
	str_free(&name);
	return is;
}

/* The classes that an index or a key uses without saying so, by the types of its columns. */
static void need_default_classes(struct needs *n, struct object *o)
{
	const char *method = attr_get(o, ATTR_METHOD) ? attr_get(o, ATTR_METHOD) : "btree";
	const char *list = attr_get(o, ATTR_ELEMENTS) ? attr_get(o, ATTR_ELEMENTS) : attr_get(o, ATTR_COLUMNS);
	const struct default_class *class;
	const struct object *column;

	for (class = n->classes; class; class = class->next)
		for (column = object_first(o->parent, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (strcmp(class->object->signature, method) == 0 && attr_is(column, ATTR_TYPE, class->type) &&
			    is_listed(column, list))
				object_depend(n->c, o, class->object);
}

/* A trigger that a partition has from the table above it, or above that. */
static void need_trigger_above(struct needs *n, struct object *o)
{
	const struct object *table = o->parent;
	struct object *above = NULL;
	const char *name;

	while (!above && table && (name = attr_get(table, ATTR_PARTITION_OF)) &&
	       names_next(name, &n->schema, &n->name)) {
		table = catalog_find(n->c, NULL, KIND_TABLE, str_text(&n->schema), str_text(&n->name), NULL);
		above = table ? catalog_find(n->c, table, KIND_TRIGGER, NULL, o->name, NULL) : NULL;
	}
	if (above)
		object_depend(n->c, o, above);
}

/* "for type public.hstore, for type integer": the transforms of the function's language. */
static void need_transforms(struct needs *n, struct object *o)
{
	static const char words[] = "for type ";
	const char *list = attr_get(o, ATTR_TRANSFORM);
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		const char *type = str_text(&item) + strlen(words);
		struct object *transform =
		        catalog_find(n->c, NULL, KIND_TRANSFORM, NULL, type, attr_get(o, ATTR_LANGUAGE));

		if (transform)
			object_depend(n->c, o, transform);
	}
	str_free(&item);
}

/* What the signature says: operators, casts, transforms. */
static void need_signature(struct needs *n, struct object *o)
{
	if (o->kind == KIND_CAST || o->kind == KIND_TRANSFORM || o->kind == KIND_OPERATOR) {
		need_text(n, o, o->signature, TYPES | BIT(LANGUAGE), 1);
		if (o->kind != KIND_OPERATOR)
			need_text(n, o, o->name, TYPES, 1);
	} else if (o->kind == KIND_DEFAULT_PRIVILEGES) {
		need_text(n, o, o->signature, BIT(SCHEMA) | BIT(ROLE), 1);
	}
}

/* Whose name is that of a role. */
static int is_named_by_role(const struct object *o)
{
	return o->kind == KIND_GRANT || o->kind == KIND_MEMBER_GRANT || o->kind == KIND_MEMBER ||
	       o->kind == KIND_USER_MAPPING || o->kind == KIND_DEFAULT_PRIVILEGES;
}

static void need_index(struct needs *n, struct object *o)
{
	need_parent_index(n, o);
	if (!attr_is(o, ATTR_FORM, "check") && !attr_is(o, ATTR_FORM, "foreign key") &&
	    !attr_is(o, ATTR_FORM, "not null"))
		need_default_classes(n, o);
}

static void need_all(struct needs *n, struct object *list)
{
	for (; list; list = list->next) {
		need_attributes(n, list);
		need_signature(n, list);
		if (list->kind == KIND_COLUMN || list->kind == KIND_DOMAIN)
			need_sequence(n, list);
		else if (list->kind == KIND_SEQUENCE)
			need_owner(n, list);
		else if (list->kind == KIND_INDEX || list->kind == KIND_CONSTRAINT)
			need_index(n, list);
		else if (list->kind == KIND_TRIGGER && attr_get(list, ATTR_INHERITED))
			need_trigger_above(n, list);
		else if (attr_get(list, ATTR_TRANSFORM))
			need_transforms(n, list);
		if (is_named_by_role(list))
			need(n, list, "", list->name, BIT(ROLE));
		need_all(n, list->children);
	}
}

void postgres_facts_needs(struct catalog *c)
{
	struct needs n = { .c = c };

	if (index_names(&n))
		need_all(&n, c->objects);
	str_free(&n.schema);
	str_free(&n.name);
}
