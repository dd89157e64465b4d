/* A table's columns by name, wherever they come from: its own, its parents', its type's. Part of names.h. */
#include <string.h>

#include "compiler/resolve/names.h"

const struct object *column_of(const struct object *table, const char *name)
{
	const struct object *o = object_first(table, KIND_COLUMN);

	while (o && strcmp(o->name, name) != 0)
		o = object_after(o, KIND_COLUMN);
	return o;
}

/* How many ancestors are looked at; a catalog that was read may have circles, and ways that part and meet. */
enum { ANCESTORS_MOST = 1000 };

static struct object *inherited_column(const struct catalog *c, const struct object *table, const char *name,
                                       int *left);

static struct object *column_in(const struct catalog *c, const char *list, enum kind kind, const char *name, int *left)
{
	struct str schema = { 0 }, one = { 0 };
	struct object *found = NULL, *from;

	while (!found && list && (*left)-- > 0 && (list = names_next(list, &schema, &one))) {
		from = catalog_find(c, NULL, kind, str_text(&schema), str_text(&one), NULL);
		found = from ? catalog_find(c, from, KIND_COLUMN, NULL, name, NULL) : NULL;
		if (!found && from)
			found = inherited_column(c, from, name, left);
	}
	str_free(&schema);
	str_free(&one);
	return found;
}

static struct object *inherited_column(const struct catalog *c, const struct object *table, const char *name, int *left)
{
	struct object *found = column_in(c, attr_get(table, ATTR_PARTITION_OF), KIND_TABLE, name, left);

	found = found ? found : column_in(c, attr_get(table, ATTR_INHERITS), KIND_TABLE, name, left);
	return found ? found : column_in(c, attr_get(table, ATTR_OF), KIND_TYPE, name, left);
}

struct object *column_inherited(const struct catalog *c, const struct object *table, const char *name)
{
	int left = ANCESTORS_MOST;

	return inherited_column(c, table, name, &left);
}

struct object *column_find(const struct catalog *c, const struct object *table, const char *name)
{
	struct object *found = catalog_find(c, table, KIND_COLUMN, NULL, name, NULL);

	return found ? found : column_inherited(c, table, name);
}

struct object *partition_parent(const struct catalog *c, const struct object *table)
{
	const char *of = attr_get(table, ATTR_PARTITION_OF);
	struct str schema = { 0 }, name = { 0 };
	struct object *found = NULL;

	if (of && names_next(of, &schema, &name))
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

int index_fits(const struct object *o, const struct object *of)
{
	static const enum attr_id alike[] = { ATTR_FORM,   ATTR_COLUMNS, ATTR_ELEMENTS, ATTR_INCLUDE,
		                              ATTR_METHOD, ATTR_UNIQUE,  ATTR_WHERE,    ATTR_NULLS_NOT_DISTINCT };
	size_t i;

	for (i = 0; i < sizeof(alike) / sizeof(alike[0]); i++)
		if (!attr_same(o, of, alike[i]))
			return 0;
	return o->kind == of->kind;
}
