/* The tree of objects: adding, finding by a hash of the name, attributes, walking, order. */
#include "runtime/catalog/catalog.h"

#include <stdlib.h>
#include <string.h>

struct catalog *catalog_new(struct mem *mem, const char *dialect)
{
	struct catalog *c = mem_alloc(mem, sizeof(*c));

	if (!c)
		return NULL;
	c->mem = mem;
	c->dialect = dialect;
	c->slot_count = 256;
	c->slots = mem_array(mem, c->slot_count, sizeof(*c->slots));
	return c->slots ? c : NULL;
}

/* Never 0, which marks a free slot. */
static uint32_t key_hash(const struct object *parent, enum kind kind, const char *schema, const char *name,
                         const char *signature)
{
	uint64_t hash = text_hash((uint64_t)kind + 1, name, strlen(name));

	hash = text_hash(hash, signature, strlen(signature));
	if (parent)
		hash = (hash ^ (uintptr_t)parent) * 0x9E3779B97F4A7C15u;
	else
		hash = text_hash(hash, schema, strlen(schema));
	return (uint32_t)(hash >> 32) | 1;
}

/* Its place is by the upper bits: the lowest of all hashes is the same. */
static size_t slot_of(const struct catalog *c, uint32_t hash)
{
	return (hash >> 1) & (c->slot_count - 1);
}

static size_t next_slot(const struct catalog *c, size_t i)
{
	return (i + 1) & (c->slot_count - 1);
}

/* Open addressing; a slot that was left (no object, but a hash) does not end a search. There is always a free one. */
static void put_in_slot(struct catalog *c, struct object *o, uint32_t hash)
{
	size_t i = slot_of(c, hash);

	while (c->slots[i].object)
		i = next_slot(c, i);
	c->slots[i] = (struct catalog_slot){ o, hash };
}

static void take_from_slot(struct catalog *c, const struct object *o)
{
	size_t i = slot_of(c, key_hash(o->parent, o->kind, o->schema, o->name, o->signature));

	while (c->slots[i].hash && c->slots[i].object != o)
		i = next_slot(c, i);
	c->slots[i].object = NULL;
}

static void rehash(struct catalog *c)
{
	size_t old_count = c->slot_count, i;
	struct catalog_slot *old = c->slots;
	struct catalog_slot *larger = mem_array(c->mem, old_count * 2, sizeof(*larger));

	if (!larger)
		return; /* the arena has failed, which ends the work */
	c->slots = larger;
	c->slot_count = old_count * 2;
	for (i = 0; i < old_count; i++)
		if (old[i].object)
			put_in_slot(c, old[i].object, old[i].hash);
}

static void append(struct catalog *c, struct object *o)
{
	struct object **first = o->parent ? &o->parent->children : &c->objects;
	struct object **last = o->parent ? &o->parent->last_child : &c->last;

	if (*last)
		(*last)->next = o;
	else
		*first = o;
	*last = o;
}

static struct object *add(struct catalog *c, struct object *parent, enum kind kind, const char *schema,
                          const char *name, const char *signature, uint32_t hash)
{
	struct object *o = mem_alloc(c->mem, sizeof(*o));

	if (!o)
		return NULL;
	o->kind = kind;
	o->parent = parent;
	o->order = (uint32_t)++c->count;
	o->schema = parent ? parent->schema : *schema ? mem_text(c->mem, schema) : "";
	o->name = mem_text(c->mem, name);
	o->signature = *signature ? mem_text(c->mem, signature) : "";
	if (!o->schema || !o->name || !o->signature)
		return NULL;
	append(c, o);
	if (c->count > c->slot_count / 2)
		rehash(c);
	if (c->count < c->slot_count)
		put_in_slot(c, o, hash);
	return o;
}

static int has_key(const struct object *o, const struct object *parent, enum kind kind, const char *schema,
                   const char *name, const char *signature)
{
	return o->kind == kind && o->parent == parent && strcmp(o->name, name) == 0 &&
	       strcmp(o->signature, signature) == 0 && (parent || strcmp(o->schema, schema) == 0);
}

static struct object *find(const struct catalog *c, const struct object *parent, enum kind kind, const char *schema,
                           const char *name, const char *signature, uint32_t hash)
{
	size_t i;

	for (i = slot_of(c, hash); c->slots[i].hash; i = next_slot(c, i))
		if (c->slots[i].hash == hash && c->slots[i].object &&
		    has_key(c->slots[i].object, parent, kind, schema, name, signature))
			return c->slots[i].object;
	return NULL;
}

struct object *catalog_add(struct catalog *c, struct object *parent, enum kind kind, const char *schema,
                           const char *name, const char *signature)
{
	schema = schema ? schema : "";
	signature = signature ? signature : "";
	return add(c, parent, kind, schema, name, signature,
	           key_hash(parent, kind, parent ? parent->schema : schema, name, signature));
}

struct object *catalog_add_new(struct catalog *c, struct object *parent, enum kind kind, const char *schema,
                               const char *name, const char *signature)
{
	uint32_t hash;

	schema = schema ? schema : "";
	signature = signature ? signature : "";
	hash = key_hash(parent, kind, schema, name, signature);
	return find(c, parent, kind, schema, name, signature, hash)
	               ? NULL
	               : add(c, parent, kind, schema, name, signature, hash);
}

struct object *catalog_find(const struct catalog *c, const struct object *parent, enum kind kind, const char *schema,
                            const char *name, const char *signature)
{
	schema = schema ? schema : "";
	signature = signature ? signature : "";
	return find(c, parent, kind, schema, name, signature, key_hash(parent, kind, schema, name, signature));
}

struct object *catalog_find_like(const struct catalog *c, const struct object *parent, const struct object *like,
                                 const struct object **guess)
{
	const struct object *o = *guess;

	if (!o || !has_key(o, parent, like->kind, like->schema, like->name, like->signature))
		o = catalog_find(c, parent, like->kind, like->schema, like->name, like->signature);
	if (o)
		*guess = o->next;
	return (struct object *)(uintptr_t)o;
}

static void forget(struct catalog *c, struct object *o)
{
	struct object *child;

	for (child = o->children; child; child = child->next)
		forget(c, child);
	take_from_slot(c, o);
}

void catalog_remove(struct catalog *c, struct object *o)
{
	struct object **link = o->parent ? &o->parent->children : &c->objects;
	struct object **last = o->parent ? &o->parent->last_child : &c->last;
	struct object *before = NULL;

	for (; *link && *link != o; link = &(*link)->next)
		before = *link;
	if (!*link)
		return;
	*link = o->next;
	if (*last == o)
		*last = before;
	o->next = NULL;
	forget(c, o);
}

int attr_is(const struct object *o, enum attr_id id, const char *value)
{
	const char *has = attr_get(o, id);

	return has && strcmp(has, value) == 0;
}

int attr_same(const struct object *a, const struct object *b, enum attr_id id)
{
	const char *x = attr_get(a, id), *y = attr_get(b, id);

	return x && y ? strcmp(x, y) == 0 : x == y;
}

static void attr_remove(struct object *o, const struct attr *a)
{
	size_t index = (size_t)(a - o->attrs);

	memmove(o->attrs + index, o->attrs + index + 1, (o->attr_count - index - 1) * sizeof(*a));
	o->attr_count--;
}

static void attr_insert(struct catalog *c, struct object *o, struct attr new)
{
	size_t room = o->attr_room, i = o->attr_count;
	struct attr *grown = mem_grow(c->mem, o->attrs, o->attr_count, &room, sizeof(new));

	if (!grown)
		return;
	o->attrs = grown;
	o->attr_room = (uint16_t)room;
	for (; i > 0 && o->attrs[i - 1].id > new.id; i--)
		o->attrs[i] = o->attrs[i - 1];
	o->attrs[i] = new;
	o->attr_count++;
	o->attr_mask |= attr_bit(new.id);
}

static void attr_put(struct catalog *c, struct object *o, struct attr new)
{
	const struct attr *old = attr_find(o, new.id);

	if (!o)
		return;
	if (!new.value && old)
		attr_remove(o, old);
	else if (new.value && old)
		o->attrs[old - o->attrs] = new;
	else if (new.value)
		attr_insert(c, o, new);
}

void attr_set_at(struct catalog *c, struct object *o, enum attr_id id, const char *value, uint32_t at)
{
	const char *copy = o && value ? mem_text(c->mem, value) : NULL;

	if (value && !copy)
		return;
	attr_put(c, o, (struct attr){ id, at, copy });
}

void attr_set(struct catalog *c, struct object *o, enum attr_id id, const char *value)
{
	attr_set_at(c, o, id, value, 0);
}

void attr_take(struct catalog *c, struct object *o, enum attr_id id, const char *value)
{
	attr_put(c, o, (struct attr){ id, 0, value });
}

void object_depend(struct catalog *c, struct object *o, struct object *needed)
{
	struct object **grown;
	size_t i;

	if (!o || !needed || o == needed)
		return;
	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return;
	grown = mem_grow(c->mem, o->deps, o->dep_count, &o->dep_room, sizeof(struct object *));
	if (!grown)
		return;
	o->deps = grown;
	o->deps[o->dep_count++] = needed;
}

struct object *object_first(const struct object *parent, enum kind kind)
{
	struct object *o = parent ? parent->children : NULL;

	while (o && kind != KIND_NONE && o->kind != kind)
		o = o->next;
	return o;
}

struct object *object_after(const struct object *sibling, enum kind kind)
{
	struct object *o = sibling->next;

	while (o && kind != KIND_NONE && o->kind != kind)
		o = o->next;
	return o;
}

struct object *object_top(const struct object *o)
{
	while (o->parent)
		o = o->parent;
	return (struct object *)(uintptr_t)o;
}

static int is_ordered(const struct object *o)
{
	return o->kind == KIND_COLUMN || o->kind == KIND_LABEL || o->kind == KIND_ROW;
}

static int compare_number(uint32_t a, uint32_t b)
{
	return a < b ? -1 : a > b;
}

static int compare_objects(const void *left, const void *right)
{
	const struct object *a = *(const struct object *const *)left, *b = *(const struct object *const *)right;
	int by;

	by = kinds[a->kind].phase - kinds[b->kind].phase;
	by = by ? by : (int)a->kind - (int)b->kind;
	by = by ? by : strcmp(a->schema, b->schema);
	if (a->kind != KIND_GRANT &&
	    a->kind != KIND_MEMBER_GRANT) /* a database keeps them in the order they were made */
		by = by ? by : strcmp(a->name, b->name);
	by = by ? by : strcmp(a->signature, b->signature);
	return by ? by : compare_number(a->order, b->order);
}

/* Columns, labels and rows come first, in the order they have in the list; the rest goes by phase and name. */
static void sort_list(struct mem *mem, struct object **first, struct object **last)
{
	size_t count = 0, ordered = 0, i = 0, j;
	struct object *o, **list;

	for (o = *first; o; o = o->next, count++)
		ordered += (size_t)is_ordered(o);
	list = count > 1 ? mem_array(mem, count, sizeof(struct object *)) : NULL;
	for (o = *first, j = ordered; list && o; o = o->next)
		list[is_ordered(o) ? i++ : j++] = o;
	if (list) {
		qsort(list + ordered, count - ordered, sizeof(struct object *), compare_objects);
		for (i = 0; i < count; i++)
			list[i]->next = i + 1 < count ? list[i + 1] : NULL;
		*first = list[0];
		*last = list[count - 1];
	}
	for (o = *first; o; o = o->next)
		sort_list(mem, &o->children, &o->last_child);
}

void catalog_sort(struct catalog *c)
{
	sort_list(c->mem, &c->objects, &c->last);
}
