/*
 * A model as it was declared goes in; one goes out in which every name is qualified, every constraint and index has its
 * name, every type is PostgreSQL's, and every object knows what must exist before it.
 */
#include "compiler/resolve/resolve.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/model/types.h"

void resolve_each(struct resolve *r, struct object *first, void (*each)(struct resolve *r, struct object *o))
{
	struct object *o, *next;

	for (o = first; o; o = next) {
		next = o->next;
		resolve_each(r, o->children, each);
		each(r, o);
	}
}

struct diagnostic *resolve_report(struct resolve *r, enum diag_id id, const struct object *o, enum attr_id attr,
                                  const char *text, const char *message)
{
	const struct attr *a = attr_find(o, attr);
	uint32_t at = a && a->at ? a->at : o->at;
	uint32_t length = a && a->at && text ? (uint32_t)strlen(text) : 1;

	return diag_add(r->diag, id, at, at + length, "%s", message);
}

void resolve_suggest(struct resolve *r, struct diagnostic *report, const enum kind *wanted, const struct object *parent,
                     const char *name)
{
	const char **names, *meant;
	const struct object *o;
	size_t count = 0;

	if (!report)
		return;
	names = mem_array(r->mem, r->catalog->count + 1, sizeof(*names));
	for (o = parent ? parent->children : r->catalog->objects; o; o = o->next)
		for (const enum kind *kind = wanted; *kind; kind++)
			if (o->kind == *kind)
				names[count++] = o->name;
	meant = diag_suggest(name, names);
	if (meant && strcmp(meant, name) != 0)
		diag_remedy(r->diag, report, "did you mean \"%s\"?", meant);
}

/* ---- schemas ---- */

static void check_schema(struct resolve *r, const struct object *o)
{
	static const enum kind schemas[] = { KIND_SCHEMA, KIND_NONE };
	struct object *schema;
	struct diagnostic *report;

	if (!*o->schema || strcmp(o->schema, "public") == 0)
		return;
	schema = name_set_find(&r->names, SPACE_SCHEMA, "", o->schema);
	if (!schema) {
		schema = catalog_find(r->catalog, NULL, KIND_SCHEMA, NULL, o->schema, NULL);
		name_set_add(&r->names, SPACE_SCHEMA, "", o->schema, schema ? schema : (void *)r); /* reported once */
	}
	if (schema == (void *)r)
		return;
	if (schema) {
		object_depend(r->catalog, (struct object *)(uintptr_t)o, schema);
		return;
	}
	report = diag_add(r->diag, DIAG_SCHEMA_UNKNOWN, o->at, o->at + (uint32_t)strlen(o->schema), "no schema \"%s\"",
	                  o->schema);
	diag_remedy(r->diag, report, "declare it: schema %s;", o->schema);
	resolve_suggest(r, report, schemas, NULL, o->schema);
}

static void check_schemas(struct resolve *r)
{
	struct object *o;

	for (o = r->catalog->objects; o; o = o->next)
		if (o->kind != KIND_SEED) /* its table's schema is looked at there */
			check_schema(r, o);
}

/* ---- primary keys, generated columns, triggers ---- */

static void key_is_not_null(struct resolve *r, struct object *table, const struct object *key)
{
	const char *list = attr_get(key, ATTR_COLUMNS);
	struct object *column;

	while (list && (list = names_next(list, NULL, &r->name))) {
		column = catalog_find(r->catalog, table, KIND_COLUMN, NULL, str_text(&r->name), NULL);
		if (column && !attr_find(column, ATTR_NOT_NULL))
			attr_take(r->catalog, column, ATTR_NOT_NULL, "yes");
	}
}

static void check_keys(struct resolve *r, struct object *table)
{
	struct object *key, *first = NULL;

	for (key = object_first(table, KIND_CONSTRAINT); key; key = object_after(key, KIND_CONSTRAINT)) {
		if (!attr_is(key, ATTR_FORM, "primary key"))
			continue;
		if (first) {
			struct diagnostic *report = diag_add(r->diag, DIAG_PRIMARY_KEY_TWICE, key->at, key->at + 11,
			                                     "table %s has two primary keys", table->name);

			diag_other(r->diag, report, first->at, "the first one");
			continue;
		}
		first = key;
		key_is_not_null(r, table, key);
	}
}

/* An identity column counts; it has nothing else that gives it a value. */
static void check_identity(struct resolve *r, const struct object *column)
{
	const struct type *type = type_of_object(r->model->types, column);
	const struct type_row *row = type ? type->row : NULL;

	if (row != &types[TYPE_INT2] && row != &types[TYPE_INT4] && row != &types[TYPE_INT8])
		resolve_report(r, DIAG_IDENTITY_TYPE, column, ATTR_TYPE, attr_get(column, ATTR_TYPE),
		               mem_printf(r->mem, "column %s cannot be an identity: it is of type %s", column->name,
		                          attr_get(column, ATTR_TYPE)));
	else if (attr_find(column, ATTR_DEFAULT) || attr_find(column, ATTR_GENERATED))
		diag_remedy(r->diag,
		            resolve_report(r, DIAG_IDENTITY_TYPE, column, ATTR_IDENTITY, "identity",
		                           mem_printf(r->mem, "identity column %s cannot have another value as well",
		                                      column->name)),
		            "leave the default out");
}

/* The limits of a sequence where none are said. */
struct limits {
	long long least, most;
};

static struct limits type_limits(const char *type)
{
	if (type && strcmp(type, "smallint") == 0)
		return (struct limits){ SHRT_MIN, SHRT_MAX };
	if (type && strcmp(type, "integer") == 0)
		return (struct limits){ INT_MIN, INT_MAX };
	return (struct limits){ LLONG_MIN, LLONG_MAX };
}

static long long number_of(const struct object *o, enum attr_id attr, long long otherwise)
{
	const char *text = attr_get(o, attr);

	return text ? strtoll(text, NULL, 10) : otherwise;
}

static void drop_default(struct resolve *r, struct object *o, enum attr_id attr, long long value)
{
	if (attr_find(o, attr) && number_of(o, attr, value) == value)
		attr_set(r->catalog, o, attr, NULL);
}

/* What is PostgreSQL's default for type and direction is left out, as it cannot be told from what was said. */
static void settle_sequence(struct resolve *r, struct object *o)
{
	struct limits type = type_limits(attr_get(o, ATTR_TYPE));
	int descends = number_of(o, ATTR_INCREMENT, 1) < 0;
	long long least = descends ? type.least : 1, most = descends ? -1 : type.most;

	drop_default(r, o, ATTR_START,
	             descends ? number_of(o, ATTR_MAXVALUE, most) : number_of(o, ATTR_MINVALUE, least));
	drop_default(r, o, ATTR_MINVALUE, least);
	drop_default(r, o, ATTR_MAXVALUE, most);
}

static void settle_column(struct resolve *r, struct object *o)
{
	if (attr_find(o, ATTR_GENERATED) && !attr_find(o, ATTR_STORED))
		attr_set(r->catalog, o, ATTR_STORED, "stored");
	if (!attr_find(o, ATTR_IDENTITY))
		return;
	settle_sequence(r, o);
	if (attr_find(o, ATTR_TYPE))
		check_identity(r, o);
}

static void settle(struct resolve *r, struct object *o)
{
	if (o->kind == KIND_COLUMN) {
		settle_column(r, o);
		return;
	}
	if (o->kind == KIND_TABLE)
		check_keys(r, o);
	if (o->kind == KIND_SEQUENCE)
		settle_sequence(r, o);
	if (attr_find(o, ATTR_INITIALLY_DEFERRED))
		attr_set(r->catalog, o, ATTR_DEFERRABLE, "yes");
	if (o->kind == KIND_TRIGGER && !attr_find(o, ATTR_EACH))
		attr_set(r->catalog, o, ATTR_EACH,
		         attr_find(o, ATTR_CONSTRAINT_TRIGGER) || attr_find(o, ATTR_BODY) ? "row" : "statement");
	if ((o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE) && !attr_find(o, ATTR_LANGUAGE))
		attr_set(r->catalog, o, ATTR_LANGUAGE, "sql");
}

/* The set is complete before lanes share it. */
static void read_type(struct resolve *r, struct object *o)
{
	type_of_object(r->model->types, o);
}

void resolve(struct model *m)
{
	struct resolve r = { .model = m, .mem = m->mem, .diag = m->diag, .catalog = m->catalog };

	name_set_init(&r.names, m->mem);
	check_schemas(&r);
	resolve_types(&r);
	resolve_each(&r, m->catalog->objects, settle);
	resolve_objects(&r);
	resolve_names(&r);
	resolve_references(&r);
	resolve_each(&r, m->catalog->objects, read_type);
	str_free(&r.schema);
	str_free(&r.name);
	str_free(&r.text);
}
