/*
 * What a table gets from others: a partition or child the columns, checks, keys and indexes of its parents, a typed
 * table the columns of its type. Catalog in and out; parents are completed before their children.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"
#include "compiler/resolve/names.h"

enum stage { STAGE_NONE, STAGE_OPEN, STAGE_DONE };

struct inherit {
	struct catalog *c;
	unsigned char *stages; /* by order */
	size_t count;
	struct str schema, name, text;
};

static struct object *find_named(struct inherit *in, enum kind kind, const char *qualified)
{
	if (!names_next(qualified, &in->schema, &in->name))
		return NULL;
	return catalog_find(in->c, NULL, kind, str_text(&in->schema), str_text(&in->name), NULL);
}

/* The attributes of a column that go down to children; what is only known to the source goes along. */
static const enum attr_id inherited[] = {
	ATTR_TYPE,     ATTR_COLLATE, ATTR_DEFAULT,     ATTR_GENERATED, ATTR_STORED,
	ATTR_NOT_NULL, ATTR_STORAGE, ATTR_COMPRESSION, ATTR_SECRET,    ATTR_TOUCH,
};

static void share_needs(struct inherit *in, struct object *to, const struct object *from)
{
	size_t i;

	for (i = 0; i < from->dep_count; i++)
		object_depend(in->c, to, from->deps[i]);
}

static void share_attribute(struct inherit *in, struct object *to, const struct object *from, enum attr_id id)
{
	const char *value = attr_get(from, id);

	if (value && !attr_get(to, id))
		attr_take(in->c, to, id, value);
}

/* From version 18 on a NOT NULL can be one for the table itself only. */
static int is_null_below(const struct object *column)
{
	const struct object *o;
	struct str name = { 0 };
	int is = 0;

	str_ident(&name, column->name);
	for (o = object_first(column->parent, KIND_CONSTRAINT); o && !is; o = object_after(o, KIND_CONSTRAINT))
		is = attr_is(o, ATTR_FORM, "not null") && attr_find(o, ATTR_NO_INHERIT) &&
		     attr_is(o, ATTR_COLUMNS, str_text(&name));
	str_free(&name);
	return is;
}

/* Gives the child the column, or what it lacks of it. */
static void inherit_column(struct inherit *in, struct object *table, const struct object *column, int mark)
{
	struct object *own = catalog_find(in->c, table, KIND_COLUMN, NULL, column->name, NULL);
	int is_new = !own;
	size_t i;

	if (is_new)
		own = catalog_add(in->c, table, KIND_COLUMN, NULL, column->name, NULL);
	if (!own)
		return;
	if (is_new)
		own->at = column->at;
	for (i = 0; i < sizeof(inherited) / sizeof(inherited[0]); i++)
		if (inherited[i] != ATTR_NOT_NULL || !is_null_below(column))
			share_attribute(in, own, column, inherited[i]);
	share_needs(in, own, column);
	if (mark == 2 || (mark == 1 && is_new))
		attr_take(in->c, own, ATTR_INHERITED, "yes");
}

static size_t column_count(const struct object *table)
{
	const struct object *c;
	size_t count = 0;

	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		count++;
	return count;
}

/* Takes the child out of its place and puts it behind `after`; at the front where that is NULL. */
static void move_behind(struct object *table, struct object *child, struct object *after)
{
	struct object **link = &table->children, *before = NULL;

	for (; *link != child; link = &(*link)->next)
		before = *link;
	*link = child->next;
	if (table->last_child == child)
		table->last_child = before;
	link = after ? &after->next : &table->children;
	child->next = *link;
	*link = child;
	if (!child->next)
		table->last_child = child;
}

/* Does the column stand where `last` is, or before it? */
static int is_placed(const struct object *table, const struct object *column, const struct object *last)
{
	const struct object *c;

	for (c = last ? table->children : NULL; c && c != column; c = c->next)
		if (c == last)
			return 0;
	return c != NULL;
}

/* Columns of the parent first, in its order: `last` is the one placed before. What an earlier parent has too stays. */
static struct object *place_columns(struct inherit *in, struct object *table, const struct object *parent,
                                    struct object *last)
{
	const struct object *c;

	for (c = object_first(parent, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		struct object *own = catalog_find(in->c, table, KIND_COLUMN, NULL, c->name, NULL);

		if (!own || is_placed(table, own, last))
			continue;
		move_behind(table, own, last);
		last = own;
	}
	return last;
}

/* ---- constraints and indexes ---- */

static const struct object *twin_of(const struct object *table, const struct object *of)
{
	const struct object *o = object_first(table, of->kind);

	while (o && (attr_get(o, ATTR_ATTACHED_TO) || !index_fits(o, of)))
		o = object_after(o, of->kind);
	return o;
}

static struct object *copy_child(struct inherit *in, struct object *table, const struct object *from, const char *name)
{
	struct object *o = catalog_add(in->c, table, from->kind, NULL, name, NULL);
	uint16_t i;

	if (!o)
		return NULL;
	o->at = from->at;
	for (i = 0; i < from->attr_count; i++)
		if (from->attrs[i].id != ATTR_COMMENT && from->attrs[i].id != ATTR_STATISTICS)
			attr_take(in->c, o, from->attrs[i].id, from->attrs[i].value);
	share_needs(in, o, from);
	return o;
}

/* Does the table declare each column that its parents have? Then it is made alone, in the order that it says, and
 * becomes their child afterwards. */
static int stands_alone(struct inherit *in, const struct object *table)
{
	const char *list = attr_get(table, ATTR_INHERITS);
	struct str item = { 0 };
	int is = list != NULL;

	while (is && list && (list = postgres_next_item(list, &item))) {
		const struct object *parent = find_named(in, KIND_TABLE, str_text(&item)), *c;

		for (c = parent ? object_first(parent, KIND_COLUMN) : NULL; c && is; c = object_after(c, KIND_COLUMN))
			is = catalog_find(in->c, (struct object *)(uintptr_t)table, KIND_COLUMN, NULL, c->name, NULL) !=
			     NULL;
	}
	str_free(&item);
	return is;
}

static void inherit_check(struct inherit *in, struct object *table, const struct object *check)
{
	struct object *own = catalog_find(in->c, table, KIND_CONSTRAINT, NULL, check->name, NULL);

	if (attr_find(check, ATTR_NO_INHERIT))
		return;
	if (!own) {
		own = copy_child(in, table, check, check->name);
		if (own)
			attr_take(in->c, own, ATTR_INHERITED, "yes");
	} else if (attr_get(table, ATTR_PARTITION_OF)) {
		attr_take(in->c, own, ATTR_INHERITED, "yes");
	}
}

/* Appends what PostgreSQL calls a column of an index: its name, the function of an expression, else expr. */
static void add_element_name(struct str *s, const char *element)
{
	struct str name = { 0 };
	int is_named = *element != '(' && names_next(element, NULL, &name) && name.length;

	str_separate(s, "_", '\0');
	str_add(s, is_named ? str_text(&name) : "expr");
	str_free(&name);
}

static void add_element_names(struct str *s, const char *list)
{
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item)))
		add_element_name(s, str_text(&item));
	str_free(&item);
}

static const char *made_label(const struct object *o)
{
	if (o->kind == KIND_INDEX)
		return "idx";
	if (attr_is(o, ATTR_FORM, "foreign key"))
		return "fkey";
	return attr_is(o, ATTR_FORM, "primary key") ? "pkey" : attr_is(o, ATTR_FORM, "exclude") ? "excl" : "key";
}

static int is_taken(struct inherit *in, const struct object *table, const char *name)
{
	return catalog_find(in->c, table, KIND_INDEX, NULL, name, NULL) ||
	       catalog_find(in->c, table, KIND_CONSTRAINT, NULL, name, NULL);
}

/* The name that PostgreSQL gives to the partition's index for one of its parent, in in->text. */
static void name_for_partition(struct inherit *in, const struct object *table, const struct object *of)
{
	int primary = attr_is(of, ATTR_FORM, "primary key");
	struct str columns = { 0 }, label = { 0 };
	unsigned number = 0;

	add_element_names(&columns,
	                  attr_get(of, ATTR_COLUMNS) ? attr_get(of, ATTR_COLUMNS) : attr_get(of, ATTR_ELEMENTS));
	add_element_names(&columns, attr_get(of, ATTR_INCLUDE));
	do {
		str_clear(&label);
		str_add(&label, made_label(of));
		if (number++)
			str_printf(&label, "%u", number - 1);
		str_clear(&in->text);
		postgres_made_name(&in->text, table->name, primary ? NULL : str_text(&columns), str_text(&label));
	} while (is_taken(in, table, str_text(&in->text)));
	str_free(&columns);
	str_free(&label);
}

/* The one that is said to be attached to the parent's: for an index it can be a key. */
static const struct object *attached_one(struct inherit *in, const struct object *table, const struct object *of)
{
	const struct object *o = table->children;

	str_clear(&in->text);
	postgres_index_name(&in->text, of);
	while (o && !attr_is(o, ATTR_ATTACHED_TO, str_text(&in->text)))
		o = o->next;
	return o;
}

/* Keys and indexes of a partitioned table exist for each partition, attached to it. */
static void inherit_index(struct inherit *in, struct object *table, struct object *of)
{
	const struct object *twin = attached_one(in, table, of);
	struct object *own;

	if (!twin && attr_find(of, ATTR_INVALID)) /* on the partitioned table only: nothing was made by it */
		return;
	if (!twin)
		twin = twin_of(table, of);
	own = (struct object *)(uintptr_t)twin;
	if (!own) {
		name_for_partition(in, table, of);
		own = copy_child(in, table, of, str_text(&in->text));
		attr_take(in->c, own, ATTR_UNNAMED, "yes");
	}
	str_clear(&in->text);
	postgres_index_name(&in->text, of);
	attr_set(in->c, own, ATTR_ATTACHED_TO, str_text(&in->text));
	if (of->kind == KIND_CONSTRAINT && own)
		attr_take(in->c, own, ATTR_INHERITED, "yes");
	object_depend(in->c, own, of);
}

/* A foreign key holds for each partition, by a copy of the same name unless that is taken. */
static void inherit_foreign_key(struct inherit *in, struct object *table, struct object *of)
{
	struct object *own;

	if (is_taken(in, table, of->name)) {
		name_for_partition(in, table, of);
		own = copy_child(in, table, of, str_text(&in->text));
	} else {
		own = copy_child(in, table, of, of->name);
	}
	attr_take(in->c, own, ATTR_INHERITED, "yes");
	object_depend(in->c, own, of);
}

static int is_key(const struct object *o)
{
	return o->kind == KIND_CONSTRAINT && !attr_is(o, ATTR_FORM, "not null");
}

static void inherit_constraints(struct inherit *in, struct object *table, const struct object *parent)
{
	int is_partition = attr_get(table, ATTR_PARTITION_OF) != NULL;
	struct object *o;

	for (o = parent->children; o; o = o->next) {
		if (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check"))
			inherit_check(in, table, o);
		else if (is_partition && o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "foreign key"))
			inherit_foreign_key(in, table, o);
		else if (is_partition && (o->kind == KIND_INDEX || is_key(o)))
			inherit_index(in, table, o);
	}
}

/* A foreign key to a partition, whose key is its parent's: it needs the partition's own. */
static void need_own_key(struct inherit *in, struct object *fk)
{
	const struct object *table = find_named(in, KIND_TABLE, attr_get(fk, ATTR_REF_TABLE));
	struct object *o;
	size_t i, count = fk->dep_count;

	for (i = 0; table && i < count; i++)
		for (o = fk->deps[i]->parent != table && fk->deps[i]->parent != fk->parent ? table->children : NULL; o;
		     o = o->next)
			if (attr_find(o, ATTR_ATTACHED_TO) && index_fits(o, fk->deps[i]))
				object_depend(in->c, fk, o);
}

static void need_own_keys(struct inherit *in, const struct object *table)
{
	struct object *o;

	for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "foreign key"))
			need_own_key(in, o);
}

/* ---- tables ---- */

static void complete_table(struct inherit *in, struct object *table);

static void inherit_from(struct inherit *in, struct object *table, struct object *parent, struct object **last)
{
	int is_partition = attr_get(table, ATTR_PARTITION_OF) != NULL;
	int has_own_order;
	const struct object *c;

	complete_table(in, parent);
	has_own_order = is_partition ? column_count(table) >= column_count(parent) : stands_alone(in, table);
	for (c = object_first(parent, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		inherit_column(in, table, c, is_partition ? 2 : 1);
	if (!has_own_order)
		*last = place_columns(in, table, parent, *last);
	inherit_constraints(in, table, parent);
	object_depend(in->c, table, parent);
}

/* A parent is looked up anew each time: completing one uses the texts as well. */
static void inherit_from_list(struct inherit *in, struct object *table, const char *list)
{
	struct object *last = NULL;
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		struct object *parent = find_named(in, KIND_TABLE, str_text(&item));

		if (parent && parent != table)
			inherit_from(in, table, parent, &last);
	}
	str_free(&item);
}

static void take_type_columns(struct inherit *in, struct object *table)
{
	const struct object *type = find_named(in, KIND_TYPE, attr_get(table, ATTR_OF)), *c;

	if (!type)
		return;
	for (c = object_first(type, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		inherit_column(in, table, c, 0);
	place_columns(in, table, type, NULL);
}

static void complete_table(struct inherit *in, struct object *table)
{
	if (table->order > in->count || in->stages[table->order] != STAGE_NONE)
		return;
	in->stages[table->order] = STAGE_OPEN;
	if (attr_get(table, ATTR_OF))
		take_type_columns(in, table);
	inherit_from_list(in, table, attr_get(table, ATTR_INHERITS));
	inherit_from_list(in, table, attr_get(table, ATTR_PARTITION_OF));
	in->stages[table->order] = STAGE_DONE;
}

/* "default null" keeps a parent's default away, "row security disabled" what policies imply; in the database both are
 * nothing. */
static void forget_nothings(struct catalog *c)
{
	struct object *o, *column;

	for (o = c->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE)
			continue;
		if (attr_is(o, ATTR_ROW_SECURITY, "disabled"))
			attr_set(c, o, ATTR_ROW_SECURITY, NULL);
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (attr_get(column, ATTR_DEFAULT) && strcasecmp(attr_get(column, ATTR_DEFAULT), "null") == 0)
				attr_set(c, column, ATTR_DEFAULT, NULL);
	}
}

void postgres_facts_inherit(struct catalog *c)
{
	struct inherit in = { .c = c, .count = c->count };
	struct object *o;

	in.stages = mem_array(c->mem, c->count + 1, 1);
	if (!in.stages)
		return;
	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_TABLE)
			complete_table(&in, o);
	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_TABLE)
			need_own_keys(&in, o);
	forget_nothings(c);
	str_free(&in.schema);
	str_free(&in.name);
	str_free(&in.text);
}
