/*
 * Names of functions in attributes: what a trigger executes, an operator or type is made of. Each is qualified, must be
 * there, and is needed before what names it; that of an extension needs the extension.
 */
#include <string.h>

#include "compiler/resolve/builtins.h"
#include "compiler/resolve/resolve.h"

/* The first declared function of the name, whatever its arguments. */
static struct object *function_named(struct resolve *r, const char *schema, const char *name)
{
	return name_set_find(&r->names, SPACE_ROUTINE, schema, name);
}

void resolve_note_function(struct resolve *r, struct object *o)
{
	if ((o->kind == KIND_FUNCTION || o->kind == KIND_AGGREGATE || o->kind == KIND_PROCEDURE) &&
	    !function_named(r, o->schema, o->name))
		name_set_add(&r->names, SPACE_ROUTINE, o->schema, o->name, o);
}

/* The one with these arguments where they are said, "f(integer)". */
static struct object *function_exactly(struct resolve *r, struct object *found, const char *arguments)
{
	struct object *exact;

	if (*arguments != '(' || !found)
		return found;
	str_clear(&r->text);
	str_add_bytes(&r->text, arguments + 1, strlen(arguments) - 2);
	exact = catalog_find(r->catalog, NULL, KIND_FUNCTION, found->schema, found->name, str_text(&r->text));
	return exact ? exact : found;
}

/* Functions that only a trigger can run, which PostgreSQL brings and builtins.def does not list. */
static int is_builtin_trigger(const char *name)
{
	static const char *const names[] = { "tsvector_update_trigger", "tsvector_update_trigger_column",
		                             "suppress_redundant_updates_trigger", "unique_key_recheck" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(name, names[i]) == 0)
			return 1;
	return builtin_since(BUILTIN_FUNCTION, name) != 0;
}

/* The declared extension that brings the function. */
static struct object *extension_with(struct resolve *r, const char *name)
{
	struct object *found = NULL;
	const char *extension;
	size_t i;

	for (i = 0; !found && (extension = builtin_extension(BUILTIN_FUNCTION, name, i)); i++)
		found = catalog_find(r->catalog, NULL, KIND_EXTENSION, NULL, extension, NULL);
	return found;
}

/* An extension of which nothing is known may bring any function. */
static int has_unknown_extension(struct resolve *r)
{
	const struct object *o = r->catalog->objects;

	while (o && (o->kind != KIND_EXTENSION || builtin_extension_known(o->name)))
		o = o->next;
	return o != NULL;
}

static void unknown_function(struct resolve *r, const struct object *o, enum attr_id attr, const char *name)
{
	static const enum kind functions[] = { KIND_FUNCTION, KIND_NONE };
	struct diagnostic *report =
	        resolve_report(r, DIAG_FUNCTION_UNKNOWN, o, attr, name, mem_printf(r->mem, "no function \"%s\"", name));

	resolve_suggest(r, report, functions, NULL, name);
}

void resolve_function(struct resolve *r, struct object *o, enum attr_id attr)
{
	const char *value = attr_get(o, attr), *rest, *name;
	struct object *found;

	if (!value || strcmp(value, "binary") == 0 || strcmp(value, "inout") == 0)
		return;
	rest = names_next(value, &r->schema, &r->name);
	if (!rest)
		return;
	name = mem_text(r->mem, str_text(&r->name));
	found = function_named(r, r->schema.length ? str_text(&r->schema) : o->schema, name);
	if (!found && !r->schema.length)
		found = function_named(r, "public", name);
	if (found) {
		resolve_set_name(r, o, attr, found, mem_text(r->mem, rest));
		object_depend(r->catalog, o, attr == ATTR_FUNCTION_NAME ? function_exactly(r, found, rest) : found);
	} else if (!r->schema.length && (found = extension_with(r, name))) {
		object_depend(r->catalog, o, found);
		str_clear(&r->text);
		str_qualified(&r->text, attr_get(found, ATTR_IN_SCHEMA) ? attr_get(found, ATTR_IN_SCHEMA) : "public",
		              name);
		str_add(&r->text, rest);
		attr_set_at(r->catalog, o, attr, str_text(&r->text), attr_find(o, attr)->at);
	} else if (attr == ATTR_EXECUTE && !r->schema.length && !is_builtin_trigger(name) &&
	           !has_unknown_extension(r)) {
		unknown_function(r, o, attr, name);
	}
}
