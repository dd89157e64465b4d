/* Canonical type texts -> interned types; what a type's name means in a catalog stands in type_object.c. */
#include "compiler/model/type.h"

#include <stdlib.h>
#include <string.h>

enum { SPACE = 0 };

struct type_set *types_new(struct mem *mem, const struct catalog *catalog, const struct type_set *shared)
{
	struct type_set *set = mem_alloc(mem, sizeof(*set));

	*set = (struct type_set){ .mem = mem, .catalog = catalog, .shared = shared };
	name_set_init(&set->known, mem);
	return set;
}

static struct type *find(const struct type_set *set, const char *text)
{
	struct type *t = set->shared ? find(set->shared, text) : NULL;

	return t ? t : name_set_find(&set->known, SPACE, "", text);
}

/* ---- what a text says ---- */

/* The end of "numeric(10,2)" in "numeric(10,2)[]"; counts the pairs of brackets. */
static const char *element_end(const char *text, int *dimensions)
{
	const char *end = text + strlen(text);

	for (*dimensions = 0; end - text > 2 && strncmp(end - 2, "[]", 2) == 0; end -= 2)
		++*dimensions;
	return end;
}

static void read_modifier(struct type_set *set, struct type *t, const char *open)
{
	const char *close = open ? strrchr(open, ')') : NULL, *comma;

	if (!close)
		return;
	t->modifier = mem_copy(set->mem, open + 1, (size_t)(close - open - 1));
	comma = strchr(t->modifier, ',');
	t->modifiers[0] = (int)strtol(t->modifier, NULL, 10);
	if (comma)
		t->modifiers[1] = (int)strtol(comma + 1, NULL, 10);
}

/* "interval day to second(3)" -> day to second */
static void read_fields(struct type_set *set, struct type *t)
{
	const char *words = t->text + strlen(t->row->canonical);

	words += *words == ' ';
	if (*words && *words != '(')
		t->fields = mem_copy(set->mem, words, strcspn(words, "("));
}

static void set_builtin(struct type_set *set, struct type *t)
{
	t->kind = TYPE_IS_BUILTIN;
	t->name = t->row->canonical;
	if (t->row == &types[TYPE_INTERVAL])
		read_fields(set, t);
	if (t->row->params)
		read_modifier(set, t, strchr(t->text, '('));
}

static void set_array(struct type_set *set, struct type *t, const char *end)
{
	t->kind = TYPE_IS_ARRAY;
	t->element = type_of(set, mem_copy(set->mem, t->text, (size_t)(end - t->text)));
	t->name = t->element->name;
}

/* A domain that leads back to itself has nothing under it. */
static void set_domain(struct type_set *set, struct type *t)
{
	t->kind = TYPE_IS_DOMAIN;
	t->under = type_of_object(set, t->object);
	if (t->under && t->under->kind == TYPE_IS_DOMAIN && !t->under->under)
		t->under = NULL;
	if (t->under)
		t->base = t->under->base;
}

static enum type_kind kind_of(const struct object *o, const char *name)
{
	switch (o->kind) {
	case KIND_ENUM:
		return TYPE_IS_ENUM;
	case KIND_RANGE:
		return strcmp(o->name, name) == 0 ? TYPE_IS_RANGE : TYPE_IS_MULTIRANGE;
	case KIND_TYPE:
		return attr_is(o, ATTR_FORM, "composite") ? TYPE_IS_COMPOSITE : TYPE_IS_OTHER;
	default:
		return TYPE_IS_COMPOSITE;
	}
}

static void set_named(struct type_set *set, struct type *t)
{
	struct str schema = { 0 }, name = { 0 };
	const char *rest = type_split(t->text, &schema, &name);

	t->name = mem_copy(set->mem, t->text, (size_t)(rest - t->text));
	if (set->catalog)
		t->object = type_object(set->catalog, schema.length ? str_text(&schema) : "public", str_text(&name));
	if (t->object && t->object->kind == KIND_DOMAIN)
		set_domain(set, t);
	else if (t->object)
		t->kind = kind_of(t->object, str_text(&name));
	read_modifier(set, t, *rest == '(' ? rest : NULL);
	str_free(&schema);
	str_free(&name);
}

const struct type *type_of(struct type_set *set, const char *text)
{
	struct type *t = text ? find(set, text) : NULL;
	const char *end;

	if (!text || t)
		return t;
	t = mem_alloc(set->mem, sizeof(*t));
	*t = (struct type){ .kind = TYPE_IS_OTHER, .modifiers = { TYPE_NO_LIMIT, TYPE_NO_LIMIT } };
	t->text = mem_text(set->mem, text);
	t->base = t;
	name_set_add(&set->known, SPACE, "", t->text, t);
	end = element_end(t->text, &t->dimensions);
	if (t->dimensions)
		set_array(set, t, end);
	else if ((t->row = type_of_text(t->text, NULL)))
		set_builtin(set, t);
	else
		set_named(set, t);
	return t;
}

const struct type *type_of_object(struct type_set *set, const struct object *o)
{
	return type_of(set, attr_get(o, ATTR_TYPE));
}

/* ---- what is asked of a type ---- */

const struct type *type_item(const struct type *t)
{
	return t->element ? t->element : t;
}

const struct type_row *type_base_row(const struct type *t)
{
	return t ? t->base->row : NULL;
}

int type_is(const struct type *t, enum type_id id)
{
	return type_base_row(t) == &types[id];
}

int type_length(const struct type *t)
{
	static const enum type_id with_length[] = { TYPE_VARCHAR, TYPE_CHAR, TYPE_BIT, TYPE_VARBIT };
	size_t i;

	for (i = 0; t && i < sizeof(with_length) / sizeof(with_length[0]); i++)
		if (t->row == &types[with_length[i]])
			return t->modifiers[0];
	return TYPE_NO_LIMIT;
}

int type_precision(const struct type *t)
{
	return t && t->row == &types[TYPE_NUMERIC] ? t->modifiers[0] : TYPE_NO_LIMIT;
}

int type_scale(const struct type *t)
{
	if (type_precision(t) == TYPE_NO_LIMIT)
		return TYPE_NO_LIMIT;
	return t->modifiers[1] == TYPE_NO_LIMIT ? 0 : t->modifiers[1];
}

int type_fraction(const struct type *t)
{
	return !t || t->modifiers[0] == TYPE_NO_LIMIT ? 6 : t->modifiers[0];
}
