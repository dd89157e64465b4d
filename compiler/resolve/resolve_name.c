/*
 * Constraints and indexes without a name get the one PostgreSQL would choose; then names that clash are reported. What
 * was named by hand comes first: the server would refuse it otherwise.
 */
#include <string.h>

#include "compiler/resolve/resolve.h"

/* ---- names that are taken ---- */

static int is_relation(const struct object *o)
{
	switch ((int)o->kind) {
	case KIND_TABLE:
	case KIND_VIEW:
	case KIND_MATVIEW:
	case KIND_SEQUENCE:
	case KIND_INDEX:
		return 1;
	case KIND_TYPE:
		return attr_is(o, ATTR_FORM, "composite");
	case KIND_CONSTRAINT:
		return attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique") ||
		       attr_is(o, ATTR_FORM, "exclude");
	default:
		return 0;
	}
}

/* Tables and views have a row type of their name. */
static int is_type(const struct object *o)
{
	return o->kind == KIND_ENUM || o->kind == KIND_DOMAIN || o->kind == KIND_TYPE || o->kind == KIND_RANGE ||
	       o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_MATVIEW;
}

static void take_name(struct resolve *r, int space, struct object *o, const char *word)
{
	struct object *first = name_set_find(&r->names, space, o->schema, o->name);
	struct diagnostic *report;

	if (!first) {
		name_set_add(&r->names, space, o->schema, o->name, o);
		return;
	}
	if (first->kind == o->kind && first->parent == o->parent)
		return; /* reported when it was declared */
	report = diag_add(r->diag, DIAG_DECLARED_TWICE, o->at, o->at + (uint32_t)strlen(o->name),
	                  "%s %s: the name is taken by the %s; %s share their names", kinds[o->kind].word, o->name,
	                  kinds[first->kind].word, word);
	diag_other(r->diag, report, first->at, "first declared here");
}

static void take_names(struct resolve *r, struct object *o)
{
	if (*o->name == '\1')
		return;
	if (is_relation(o))
		take_name(r, SPACE_RELATION, o, "tables, views, sequences, indexes and composite types");
	if (is_type(o) && !(is_relation(o) && name_set_find(&r->names, SPACE_RELATION, o->schema, o->name) != o))
		take_name(r, SPACE_TYPE, o, "types, tables and views");
	if (o->kind == KIND_CONSTRAINT && !name_set_find(&r->names, SPACE_CONSTRAINT, o->schema, o->name))
		name_set_add(&r->names, SPACE_CONSTRAINT, o->schema, o->name, o);
}

/* ---- choosing ---- */

static int is_taken(const struct resolve *r, const struct name_parts *parts, const char *schema, const char *name)
{
	return (parts->is_relation && name_set_find(&r->names, SPACE_RELATION, schema, name)) ||
	       (parts->is_constraint && name_set_find(&r->names, SPACE_CONSTRAINT, schema, name));
}

/* The first of label, label1, label2 ... that is free. */
static const char *choose_name(struct resolve *r, const struct name_parts *parts, const char *schema)
{
	const char *name = name_make(r->mem, parts->first, parts->second, parts->label);
	int number;

	for (number = 1; is_taken(r, parts, schema, name); number++)
		name = name_make(r->mem, parts->first, parts->second, mem_printf(r->mem, "%s%d", parts->label, number));
	return name;
}

/* A serial or identity column has a sequence, which takes a name as well. */
static void take_sequence(struct resolve *r, struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);
	struct name_parts parts = { column->parent->name, column->name, "seq", 1, 0 };

	if (attr_find(column, ATTR_SEQUENCE_NAME) || !type ||
	    (!attr_find(column, ATTR_IDENTITY) && !strstr(type, "serial")))
		return;
	name_set_add(&r->names, SPACE_RELATION, column->schema, choose_name(r, &parts, column->schema), column);
}

/* Objects are found by their name, so one that gets another is made anew. */
static void give_name(struct resolve *r, struct object *o, const char *name)
{
	struct object *named = catalog_add(r->catalog, o->parent, o->kind, o->schema, name, o->signature);

	named->at = o->at;
	named->attrs = o->attrs;
	named->attr_count = o->attr_count;
	named->attr_room = o->attr_room;
	named->attr_mask = o->attr_mask;
	named->deps = o->deps;
	named->dep_count = o->dep_count;
	named->dep_room = o->dep_room;
	catalog_remove(r->catalog, o);
}

static void name_object(struct resolve *r, struct object *o)
{
	struct name_parts parts;
	const char *name;

	if (!name_parts_of(r->mem, r->catalog, o, &parts))
		parts = (struct name_parts){ o->parent->name, NULL, o->kind == KIND_INDEX ? "idx" : "check",
			                     o->kind == KIND_INDEX, 1 };
	name = choose_name(r, &parts, o->schema);
	if (parts.is_relation)
		name_set_add(&r->names, SPACE_RELATION, o->schema, name, o);
	if (parts.is_constraint)
		name_set_add(&r->names, SPACE_CONSTRAINT, o->schema, name, o);
	give_name(r, o, name);
}

/* The order in which PostgreSQL makes, and so names, the parts of a table. */
static const char *const rounds[] = { "check", "not null", "primary key", "unique exclude", "foreign key" };

static void name_round(struct resolve *r, struct object *parent, const char *forms)
{
	struct object *o, *next;

	for (o = object_first(parent, KIND_CONSTRAINT); o; o = next) {
		next = object_after(o, KIND_CONSTRAINT);
		if (*o->name == '\1' && strstr(forms, attr_get(o, ATTR_FORM)))
			name_object(r, o);
	}
}

static void name_constraints(struct resolve *r, struct object *o)
{
	size_t i;

	if (o->kind != KIND_TABLE && o->kind != KIND_DOMAIN)
		return;
	for (i = 0; i < sizeof(rounds) / sizeof(rounds[0]); i++)
		name_round(r, o, rounds[i]);
}

static void take_sequences(struct resolve *r, struct object *table)
{
	struct object *o;

	for (o = table->kind == KIND_TABLE ? object_first(table, KIND_COLUMN) : NULL; o;
	     o = object_after(o, KIND_COLUMN))
		take_sequence(r, o);
}

static void name_indexes(struct resolve *r, struct object *table)
{
	struct object *o, *next;

	for (o = object_first(table, KIND_INDEX); o; o = next) {
		next = object_after(o, KIND_INDEX);
		if (*o->name == '\1')
			name_object(r, o);
	}
}

void resolve_names(struct resolve *r)
{
	struct object *o;

	resolve_each(r, r->catalog->objects, take_names);
	for (o = r->catalog->objects; o; o = o->next)
		take_sequences(r, o);
	for (o = r->catalog->objects; o; o = o->next)
		name_constraints(r, o);
	for (o = r->catalog->objects; o; o = o->next)
		name_indexes(r, o);
}
