/* What the rows of a look share: maps by oid, names, adding objects and setting their attributes. */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

struct oid_entry {
	uint64_t key; /* 0: free */
	void *value;
};

static size_t place_of(const struct oid_map *m, uint64_t key)
{
	size_t i = (size_t)((key * 0x9E3779B97F4A7C15u) >> 20) & (m->room - 1);

	while (m->entries[i].key && m->entries[i].key != key)
		i = (i + 1) & (m->room - 1);
	return i;
}

static uint64_t key_of(uint32_t class, uint32_t oid)
{
	return (uint64_t) class << 32 | oid;
}

void *look_find(const struct oid_map *m, uint32_t class, uint32_t oid)
{
	return m->room ? m->entries[place_of(m, key_of(class, oid))].value : NULL;
}

static int make_room(struct look *l, struct oid_map *m)
{
	struct oid_map larger = { .count = m->count, .room = m->room ? m->room * 4 : 64 };
	size_t i;

	larger.entries = mem_array(&l->mem, larger.room, sizeof(*larger.entries));
	if (!larger.entries)
		return 0;
	for (i = 0; i < m->room; i++)
		if (m->entries[i].key)
			larger.entries[place_of(&larger, m->entries[i].key)] = m->entries[i];
	*m = larger;
	return 1;
}

void look_put(struct look *l, struct oid_map *m, uint32_t class, uint32_t oid, void *value)
{
	struct oid_entry *entry;

	if (m->count * 2 >= m->room && !make_room(l, m))
		return;
	entry = &m->entries[place_of(m, key_of(class, oid))];
	m->count += entry->key == 0;
	entry->key = key_of(class, oid);
	entry->value = value;
}

uint32_t look_oid(const char *text)
{
	return text ? (uint32_t)strtoul(text, NULL, 10) : 0;
}

int look_true(const char *text)
{
	return text && *text == 't';
}

const char *look_name(const struct look *l, uint32_t class, const char *oid)
{
	return oid ? look_find(&l->names, class, look_oid(oid)) : NULL;
}

struct relation *look_relation(const struct look *l, const char *oid)
{
	return oid ? look_find(&l->relations, PG_CLASS, look_oid(oid)) : NULL;
}

int look_is_member(const struct look *l, uint32_t class, uint32_t oid)
{
	return look_find(&l->members, class, oid) != NULL;
}

struct object *look_add(struct look *l, uint32_t class, uint32_t oid, struct object *parent, enum kind kind,
                        const char *schema, const char *name, const char *signature)
{
	struct object *o = catalog_add(l->catalog, parent, kind, schema, name, signature);

	if (!o)
		return NULL;
	o->oid = oid;
	look_put(l, &l->objects, class, oid, o);
	return o;
}

struct object *look_object(const struct look *l, uint32_t class, uint32_t oid, uint32_t number)
{
	const struct relation *r = number && class == PG_CLASS ? look_find(&l->relations, PG_CLASS, oid) : NULL;

	if (r && number <= r->column_count && r->columns[number].object)
		return r->columns[number].object;
	return look_find(&l->objects, class, oid);
}

struct object *look_told(struct look *l, uint32_t class, uint32_t oid, uint32_t number)
{
	struct relation *r = number && class == PG_CLASS ? look_find(&l->relations, PG_CLASS, oid) : NULL;
	struct column *c;

	if (!number)
		return look_object(l, class, oid, 0);
	if (!r || !r->object || number > r->column_count || !r->columns[number].name)
		return NULL;
	c = &r->columns[number];
	if (!c->object)
		c->object = catalog_add(l->catalog, r->object, KIND_COLUMN, NULL, c->name, NULL);
	return c->object;
}

static int is_query(enum kind kind)
{
	return kind == KIND_VIEW || kind == KIND_MATVIEW || kind == KIND_RULE;
}

/* Is the value one that the server printed, and not a text that somebody wrote? */
static int is_printed(const struct object *o, enum attr_id id)
{
	return attr_has(id, TRAIT_PRINTED) || (id == ATTR_BODY && is_query(o->kind));
}

void look_set(struct look *l, struct object *o, enum attr_id id, const char *value)
{
	if (!o || !value || !*value)
		return;
	if (attrs[id].class == CLASS_EXPR)
		value = look_bare(l, value);
	attr_set(l->catalog, o, id, is_printed(o, id) ? look_stable(l, value) : value);
}

void look_flag(struct look *l, struct object *o, enum attr_id id, int is_set)
{
	if (is_set)
		attr_take(l->catalog, o, id, "yes");
}

void look_set_text(struct look *l, struct object *o, enum attr_id id)
{
	if (str_failed(&l->text))
		l->mem.failed = 1;
	else if (l->text.length && o)
		attr_set(l->catalog, o, id,
		         is_printed(o, id) ? look_stable(l, str_text(&l->text)) : str_text(&l->text));
	str_clear(&l->text);
}

void look_set_owner(struct look *l, struct object *o, const char *oid)
{
	const char *name = look_name(l, PG_AUTHID, oid);

	if (!l->options->owners || !name)
		return;
	str_clear(&l->text);
	str_ident(&l->text, name);
	look_set_text(l, o, ATTR_OWNER);
}

/* The schema's name in `schema`, or the object above in `parent`; 0 where neither is looked at. */
static int find_home(struct look *l, const struct look_query *q, const char *oid, const char **schema,
                     struct object **parent)
{
	*schema = NULL;
	*parent = NULL;
	if (q->parent_class)
		*parent = look_object(l, q->parent_class, look_oid(oid), 0);
	else if (oid)
		*schema = look_name(l, PG_NAMESPACE, oid);
	return !q->parent_class && !oid ? 1 : *parent || *schema;
}

void look_plain(struct look *l, const struct look_query *q, const char *const *v)
{
	enum { OID, HOME, NAME, SIGNATURE, OWNER, PRIVILEGES, FIRST };
	const char *schema;
	struct object *parent, *o;
	size_t i;

	if (look_is_member(l, q->class, look_oid(v[OID])) || !find_home(l, q, v[HOME], &schema, &parent))
		return;
	o = look_add(l, q->class, look_oid(v[OID]), parent, q->kind, schema, v[NAME], v[SIGNATURE]);
	look_set_owner(l, o, v[OWNER]);
	for (i = 0; i < sizeof(q->attrs) / sizeof(q->attrs[0]) && q->attrs[i]; i++)
		look_set(l, o, q->attrs[i], v[FIRST + i]);
	look_grants(l, o, look_name(l, PG_AUTHID, v[OWNER]), v[PRIVILEGES]);
}

static void put_name(struct look *l, uint32_t class, const char *oid, const char *name)
{
	look_put(l, &l->names, class, look_oid(oid), mem_text(&l->mem, name));
}

void look_some_name(struct look *l, const char *const *v)
{
	enum { CLASS, OID, NAME };

	put_name(l, look_oid(v[CLASS]), v[OID], v[NAME]);
}

/* From version 15 on, schema public belongs to a role that stands for the database's owner; before, to the first
 * superuser. */
static int is_initial_owner(const char *schema, uint32_t oid, const char *owner)
{
	enum { FIRST_SUPERUSER = 10 };

	return strcmp(schema, "public") == 0 && owner &&
	       (oid == FIRST_SUPERUSER || strcmp(owner, "pg_database_owner") == 0);
}

void look_schema(struct look *l, const char *const *v)
{
	enum { OID, NAME, OWNER, PRIVILEGES };
	const char *owner = look_name(l, PG_AUTHID, v[OWNER]);
	struct object *o;

	put_name(l, PG_NAMESPACE, v[OID], v[NAME]);
	if (look_is_member(l, PG_NAMESPACE, look_oid(v[OID])))
		return;
	o = look_add(l, PG_NAMESPACE, look_oid(v[OID]), NULL, KIND_SCHEMA, NULL, v[NAME], NULL);
	if (!is_initial_owner(v[NAME], look_oid(v[OWNER]), owner))
		look_set_owner(l, o, v[OWNER]);
	look_grants(l, o, owner, v[PRIVILEGES]);
}

void look_member(struct look *l, const char *const *v)
{
	enum { CLASS, OID, EXTENSION };
	void *extension = look_find(&l->objects, PG_EXTENSION, look_oid(v[EXTENSION]));

	look_put(l, &l->members, look_oid(v[CLASS]), look_oid(v[OID]), extension ? extension : l);
}

void look_collation_name(struct look *l, const char *const *v)
{
	enum { OID, SCHEMA, NAME };
	enum { DEFAULT = 100 };

	if (look_oid(v[OID]) == DEFAULT)
		return;
	str_clear(&l->text);
	str_qualified(&l->text, look_name(l, PG_NAMESPACE, v[SCHEMA]), v[NAME]);
	look_put(l, &l->collations, PG_COLLATION, look_oid(v[OID]), mem_text(&l->mem, str_text(&l->text)));
}
