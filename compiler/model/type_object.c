/* The names of types: as texts, and the objects of a catalog that they mean. */
#include <string.h>

#include "compiler/model/type.h"

/* Splits "billing.email(3)[]" into names and what is behind them. */
const char *type_split(const char *text, struct str *schema, struct str *name)
{
	str_clear(schema);
	str_clear(name);
	for (;;) {
		if (*text == '"') {
			for (text++; *text && (*text != '"' || text[1] == '"'); text++) {
				text += *text == '"';
				str_char(name, *text);
			}
			text += *text == '"';
		} else {
			size_t length = strcspn(text, ".([ ");

			str_add_bytes(name, text, length);
			text += length;
		}
		if (*text != '.')
			return text;
		text++;
		str_clear(schema);
		str_add(schema, str_text(name));
		str_clear(name);
	}
}

static const enum kind type_kinds[] = { KIND_ENUM,  KIND_DOMAIN, KIND_TYPE,   KIND_RANGE,
	                                KIND_TABLE, KIND_VIEW,   KIND_MATVIEW };

int type_is_kind(enum kind kind)
{
	size_t i;

	for (i = 0; i < sizeof(type_kinds) / sizeof(type_kinds[0]); i++)
		if (type_kinds[i] == kind)
			return 1;
	return 0;
}

/* The range whose definition gives its multirange this name. */
static struct object *range_with_multirange(const struct catalog *c, const char *schema, const char *name)
{
	static const char word[] = "multirange_type_name = ";
	struct object *o;
	struct str last = { 0 };

	for (o = c->objects; o; o = o->next) {
		const char *line =
		        o->kind == KIND_RANGE && strcmp(o->schema, schema) == 0 ? attr_get(o, ATTR_DEFINITION) : NULL;

		line = line ? strstr(line, word) : NULL;
		if (line && names_next(line + strlen(word), NULL, &last) &&
		    strcspn(str_text(&last), "\n") == strlen(name) && strncmp(str_text(&last), name, strlen(name)) == 0)
			break;
	}
	str_free(&last);
	return o;
}

/* PostgreSQL calls a range's multirange as the range, with multirange for range, or with _multirange behind. */
static struct object *multirange_of(const struct catalog *c, const char *schema, const char *name)
{
	const char *at = strstr(name, "multirange");
	struct object *found = NULL;
	struct str s = { 0 };

	if (at) {
		str_add_bytes(&s, name, (size_t)(at - name));
		str_add(&s, at + strlen("multi"));
		found = catalog_find(c, NULL, KIND_RANGE, schema, str_text(&s), NULL);
	}
	if (!found && at && at > name && at[-1] == '_') {
		str_clear(&s);
		str_add_bytes(&s, name, (size_t)(at - 1 - name));
		found = catalog_find(c, NULL, KIND_RANGE, schema, str_text(&s), NULL);
	}
	str_free(&s);
	return found ? found : range_with_multirange(c, schema, name);
}

struct object *type_object(const struct catalog *c, const char *schema, const char *name)
{
	struct object *found = NULL;
	size_t i;

	for (i = 0; !found && i < sizeof(type_kinds) / sizeof(type_kinds[0]); i++)
		found = catalog_find(c, NULL, type_kinds[i], schema, name, NULL);
	return found ? found : multirange_of(c, schema, name);
}
