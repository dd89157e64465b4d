/* How PostgreSQL's statements name an object of each kind, and the names PostgreSQL makes by itself. */
#include <string.h>

#include "compiler/postgres/postgres.h"

enum { NAME_BYTES = 63 };

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

/* At most `most` bytes of a name, never half of a UTF-8 character. */
static size_t clipped(const char *name, size_t length, size_t most)
{
	if (length <= most)
		return length;
	while (most > 0 && ((unsigned char)name[most] & 0xC0) == 0x80)
		most--;
	return most;
}

void postgres_made_name(struct str *s, const char *table, const char *column, const char *label)
{
	size_t first = strlen(table), second = column ? strlen(column) : 0;
	size_t overhead = (column ? 1 : 0) + (label ? strlen(label) + 1 : 0);

	while (first + second + overhead > NAME_BYTES) {
		if (first > second)
			first--;
		else
			second--;
	}
	str_add_bytes(s, table, clipped(table, strlen(table), first));
	if (column) {
		str_char(s, '_');
		str_add_bytes(s, column, clipped(column, strlen(column), second));
	}
	if (label)
		postgres_add(s, "_", label, NULL);
}
