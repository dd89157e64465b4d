/* How PostgreSQL's statements name an object of each kind, and the names PostgreSQL makes by itself. */
#include <string.h>

#include "compiler/postgres/postgres.h"
#include "compiler/resolve/names.h"

void postgres_plain_name(struct str *s, const struct object *o)
{
	str_qualified(s, o->schema, o->name);
}

/*
 * "any" ORDER BY "any" -> VARIADIC "any" ORDER BY VARIADIC "any". Where the direct arguments of an ordered-set
 * aggregate end in a variadic one, that is the ordered one as well, and PostgreSQL takes both for one only when both
 * say so.
 */
static int variadic_order(struct str *s, const struct object *o)
{
	static const char order[] = " ORDER BY ";
	const char *arguments = attr_get(o, ATTR_ARGUMENTS), *at = strstr(o->signature, order);
	const char *variadic = arguments ? strstr(arguments, "VARIADIC ") : NULL;
	const char *last = at ? at + strlen(order) : "";

	if (o->kind != KIND_AGGREGATE || !at || !variadic || variadic > strstr(arguments, order))
		return 0;
	str_add_bytes(s, o->signature, (size_t)(at - o->signature) - strlen(last));
	postgres_add(s, "VARIADIC ", last, order, "VARIADIC ", last, NULL);
	return 1;
}

void postgres_signature_name(struct str *s, const struct object *o)
{
	postgres_plain_name(s, o);
	str_char(s, '(');
	if (variadic_order(s, o)) {
		str_char(s, ')');
		return;
	}
	postgres_add(s, o->kind == KIND_AGGREGATE && !*o->signature ? "*" : o->signature, ")", NULL);
}

/* An operator's name is never quoted. */
void postgres_operator_name(struct str *s, const struct object *o)
{
	str_ident(s, o->schema);
	postgres_add(s, ".", o->name, "(", o->signature, ")", NULL);
}

void postgres_method_name(struct str *s, const struct object *o)
{
	postgres_plain_name(s, o);
	str_add(s, " using ");
	str_ident(s, o->signature);
}

void postgres_cast_name(struct str *s, const struct object *o)
{
	postgres_add(s, "(", o->name, " as ", o->signature, ")", NULL);
}

void postgres_transform_name(struct str *s, const struct object *o)
{
	postgres_add(s, "for ", o->name, " language ", NULL);
	str_ident(s, o->signature);
}

void postgres_child_name(struct str *s, const struct object *o)
{
	str_ident(s, o->name);
	str_add(s, o->parent->kind == KIND_DOMAIN ? " on domain " : " on ");
	postgres_plain_name(s, o->parent);
}

void postgres_column_name(struct str *s, const struct object *o)
{
	postgres_plain_name(s, o->parent);
	str_char(s, '.');
	str_ident(s, o->name);
}

/* An index stands in the schema of its table. */
void postgres_index_name(struct str *s, const struct object *o)
{
	str_qualified(s, o->parent->schema, o->name);
}

void postgres_made_name(struct str *s, const char *table, const char *column, const char *label)
{
	name_add(s, table, column, label);
}
