/*
 * Model, dialect catalogs and scripts in; the runtime's bundle out: the steps of a fresh database, what the ledger
 * keeps of each object, the columns that compiled structs expect, a fingerprint over all. Seeds are made in
 * bundle_seed.c.
 */
#include "compiler/out/bundle.h"

#include <stdlib.h>
#include <string.h>

#include "compiler/out/migrations.h"

/* Writes one object after the other in canonical form; the copy to be sorted is made in the same few pages each time.
 */
struct writer {
	struct mem *mem;
	struct object *copies;
	size_t count, room;
	struct str text;
};

static size_t subtree_size(const struct object *o)
{
	size_t size = 1;

	for (o = o->children; o; o = o->next)
		size += subtree_size(o);
	return size;
}

static struct object *copy_object(struct writer *w, const struct object *from, struct object *parent)
{
	struct object *o = &w->copies[w->count++];
	const struct object *child;

	*o = *from;
	o->parent = parent;
	o->children = o->last_child = o->next = NULL;
	for (child = from->children; child; child = child->next) {
		struct object *copy = copy_object(w, child, o);

		if (o->last_child)
			o->last_child->next = copy;
		else
			o->children = copy;
		o->last_child = copy;
	}
	return o;
}

/* The object's text, with its children in the order in which a look at a database has them. */
static void write_canonical(struct writer *w, const struct object *o)
{
	struct catalog one = { .mem = w->mem };
	size_t size = subtree_size(o);

	if (size > w->room) {
		w->room = size * 2;
		w->copies = mem_array(w->mem, w->room, sizeof(*w->copies));
	}
	w->count = 0;
	one.objects = one.last = copy_object(w, o, NULL);
	catalog_sort(&one);
	str_clear(&w->text);
	object_write(&w->text, one.objects, 0, 1);
}

static int compare_objects(const void *left, const void *right)
{
	const struct object *a = *(const struct object *const *)left, *b = *(const struct object *const *)right;
	int by = kinds[a->kind].phase - kinds[b->kind].phase;

	by = by ? by : (int)a->kind - (int)b->kind;
	by = by ? by : strcmp(a->schema, b->schema);
	by = by ? by : strcmp(a->name, b->name);
	by = by ? by : strcmp(a->signature, b->signature);
	return by ? by : (a->order > b->order) - (a->order < b->order);
}

/* The objects that a database reports, by phase and name. */
static const struct object **live_objects(struct mem *mem, const struct catalog *c, size_t *count)
{
	const struct object **list, *o;
	size_t all = 0;

	for (o = c->objects; o; o = o->next)
		all++;
	list = mem_array(mem, all, sizeof(struct object *));
	*count = 0;
	for (o = c->objects; o; o = o->next)
		if (!(kinds[o->kind].traits & TRAIT_SOURCE))
			list[(*count)++] = o;
	if (*count > 1)
		qsort(list, *count, sizeof(struct object *), compare_objects);
	return list;
}

static const char *identity_of(struct mem *mem, struct str *text, const struct object *o)
{
	str_clear(text);
	object_identity(text, o);
	return mem_copy(mem, str_text(text), text->length);
}

static void make_steps(struct mem *mem, sc_target *t, const struct script *script)
{
	sc_step *steps = mem_array(mem, script->count, sizeof(*steps));
	struct str text = { 0 };
	size_t i;

	for (i = 0; i < script->count; i++) {
		const struct object *o = script->lines[i].object;
		int again = i > 0 && script->lines[i - 1].object == o;

		steps[i].object = again ? steps[i - 1].object : o ? identity_of(mem, &text, o) : "";
		steps[i].sql = script->lines[i].sql;
	}
	str_free(&text);
	t->steps = steps;
	t->step_count = script->count;
}

static void make_asked(struct mem *mem, sc_target *t, const struct catalog *catalog)
{
	const struct object **list = live_objects(mem, catalog, &t->asked_count);
	struct writer w = { .mem = mem };
	sc_asked *asked;
	char hash[65];
	size_t i;

	t->asked = asked = mem_array(mem, t->asked_count, sizeof(*asked));
	for (i = 0; i < t->asked_count; i++) {
		asked[i].object = identity_of(mem, &w.text, list[i]);
		write_canonical(&w, list[i]);
		hash_text(hash, str_text(&w.text), w.text.length);
		asked[i].text = mem_copy(mem, str_text(&w.text), w.text.length);
		asked[i].hash = mem_text(mem, hash);
	}
	str_free(&w.text);
}

int bundle_list_holds(const char *list, const char *name)
{
	struct str item = { 0 };
	int found = 0;

	if (!strstr(list, name) && !strchr(name, '"')) /* the usual case, without taking the list apart */
		return 0;
	while (!found && (list = names_next(list, NULL, &item)))
		found = strcmp(str_text(&item), name) == 0;
	str_free(&item);
	return found;
}

const char *bundle_key_of(const struct object *table)
{
	const struct object *o;

	for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "primary key"))
			return attr_get(o, ATTR_COLUMNS) ? attr_get(o, ATTR_COLUMNS) : "";
	return "";
}

/* Partitions have their parent's columns; nobody reads them on their own. */
int bundle_has_struct(const struct object *o)
{
	return o->kind == KIND_TABLE && !attr_get(o, ATTR_PARTITION_OF);
}

/* The model's column of that name. Columns mostly stand in the same order, so the search begins behind the last one
 * found. */
static const struct object *same_column(const struct object *table, const struct object **next, const char *name)
{
	const struct object *o = *next;

	while (o && strcmp(o->name, name) != 0)
		o = object_after(o, KIND_COLUMN);
	for (o = o ? o : object_first(table, KIND_COLUMN); o && strcmp(o->name, name) != 0;)
		o = object_after(o, KIND_COLUMN);
	if (o)
		*next = object_after(o, KIND_COLUMN);
	return o;
}

int bundle_key_is_not_null(const struct object *table, const struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);

	return !attr_get(table, ATTR_STORED_TEXT) || attr_find(table, ATTR_WITHOUT_ROWID) ||
	       (type && strcasecmp(type, "integer") == 0);
}

static void make_columns(struct mem *mem, sc_table *t, const struct object *table, const struct object *in_model)
{
	const struct object *o, *next = object_first(in_model, KIND_COLUMN);
	const char *key = bundle_key_of(table);
	sc_column *c;

	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN))
		t->column_count++;
	t->columns = c = mem_array(mem, t->column_count, sizeof(*c));
	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN), c++) {
		const struct object *source = same_column(in_model, &next, o->name);

		c->name = o->name;
		c->type = attr_get(o, ATTR_TYPE) ? attr_get(o, ATTR_TYPE) : "";
		c->key = bundle_list_holds(key, o->name) != 0;
		c->nullable = !attr_get(o, ATTR_NOT_NULL) && !(c->key && bundle_key_is_not_null(table, o));
		c->secret = attr_get(o, ATTR_SECRET) || attr_get(source, ATTR_SECRET);
		c->has_default = attr_get(o, ATTR_DEFAULT) || attr_get(o, ATTR_IDENTITY) || attr_get(o, ATTR_GENERATED);
	}
}

const struct object *bundle_table_named(const struct catalog *catalog, const char *reference)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *table = NULL;

	if (reference && names_next(reference, &schema, &name)) {
		table = catalog_find(catalog, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
		if (!table && !schema.length)
			table = catalog_find(catalog, NULL, KIND_TABLE, "public", str_text(&name), NULL);
	}
	str_free(&schema);
	str_free(&name);
	return table;
}

const struct object *bundle_table_of(const struct catalog *catalog, const struct object *table)
{
	const struct object *o = catalog_find(catalog, NULL, KIND_TABLE, table->schema, table->name, NULL);

	if (o || strcmp(table->schema, "public") != 0)
		return o;
	return catalog_find(catalog, NULL, KIND_TABLE, NULL, table->name, NULL);
}

/* The tables of the model that this system has, in the model's order. */
static void make_tables(const struct model *m, sc_target *t, const struct catalog *catalog)
{
	const struct object *o, *table;
	sc_table *tables;
	size_t count = 0;

	for (o = m->catalog->objects; o; o = o->next)
		count += (size_t)bundle_has_struct(o);
	t->tables = tables = mem_array(m->mem, count, sizeof(*tables));
	for (o = m->catalog->objects; o; o = o->next) {
		if (!bundle_has_struct(o) || !(table = bundle_table_of(catalog, o)))
			continue;
		tables[t->table_count].schema = table->schema;
		tables[t->table_count].name = table->name;
		make_columns(m->mem, &tables[t->table_count++], table, o);
	}
}

/* Over all that apply and drift go by. The dialect with it, for two empty targets are not the same. */
static const char *fingerprint_of(struct mem *mem, const sc_target *t)
{
	struct str text = { 0 };
	char hash[65];
	size_t i;

	str_printf(&text, "%s\n", t->dialect);
	for (i = 0; i < t->asked_count; i++)
		str_add_bytes(&text, t->asked[i].hash, 64);
	hash_text(hash, str_text(&text), text.length);
	str_free(&text);
	return mem_text(mem, hash);
}

void bundle_make_target(const struct model *m, sc_target *t, const struct bundle_source *source)
{
	*t = (sc_target){ .dialect = source->dialect->name };
	make_steps(m->mem, t, source->script);
	make_asked(m->mem, t, source->catalog);
	t->seeds = bundle_seeds(m, source, &t->seed_count);
	make_tables(m, t, source->catalog);
	t->fingerprint = fingerprint_of(m->mem, t);
	t->migrations = migrations_read(m->mem, m->diag, migrations_folder(m, source->dialect), &t->migration_count);
}

const sc_bundle *bundle_join(const struct model *m, const sc_target *targets, size_t count)
{
	sc_bundle *bundle = mem_alloc(m->mem, sizeof(*bundle));

	bundle->abi = SC_ABI;
	bundle->name = m->name;
	bundle->version = SCHEMAC_VERSION;
	bundle->targets = targets;
	bundle->target_count = count;
	return bundle;
}

const sc_bundle *bundle_make(struct model *m, const struct bundle_source *sources, size_t count)
{
	sc_target *targets = mem_array(m->mem, count, sizeof(*targets));
	size_t i;

	bundle_read_files(m);
	for (i = 0; i < count; i++)
		bundle_make_target(m, &targets[i], &sources[i]);
	return bundle_join(m, targets, count);
}
