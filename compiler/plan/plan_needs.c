/*
 * Dependencies on columns. The dependencies an object comes with name tables; which of their columns it uses shows in
 * its texts: every word that is a column's name counts as a use. One too many costs a statement, one too few an error.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "compiler/plan/plan.h"

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80);
}

const char *plan_next_word(const char *text, struct str *word)
{
	str_clear(word);
	while (*text && !is_word(*text) && *text != '"') {
		if (*text == '\'')
			for (text++; *text && *text != '\''; text++)
				;
		text += *text != '\0';
	}
	if (*text == '"')
		return names_next(text, NULL, word);
	while (is_word(*text))
		str_char(word, *text++);
	return word->length ? text : NULL;
}

/* The byte before or behind the star, and the words around it, tell it from a product and from count(*). */
static int is_column_star(const char *query, const char *star)
{
	static const char *const before[] = { "select", "distinct", "all", "returning" };
	const char *end = star, *next = star + 1;
	size_t i, length;

	while (end > query && isspace((unsigned char)end[-1]))
		end--;
	if (end > query && (end[-1] == '.' || end[-1] == ','))
		return 1;
	while (isspace((unsigned char)*next))
		next++;
	if (strncasecmp(next, "from", 4) == 0 && !is_word(next[4]))
		return 1;
	for (i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
		length = strlen(before[i]);
		if (end >= query + length && strncasecmp(end - length, before[i], length) == 0 &&
		    (end == query + length || !is_word(end[-1 - (long)length])))
			return 1;
	}
	return 0;
}

int plan_has_star(const char *query)
{
	struct str word = { 0 };
	const char *at, *text = query;
	int has = 0;

	for (at = query; at && !has && (at = strchr(at, '*')); at++)
		has = is_column_star(query, at);
	while (!has && text && (text = plan_next_word(text, &word)))
		has = strcasecmp(str_text(&word), "natural") == 0 || strcasecmp(str_text(&word), "table") == 0;
	str_free(&word);
	return has;
}

/* Columns of `table` that stand in the text, or behind its star, become needs of `o`. */
static void add_columns(struct catalog *c, struct object *o, const struct object *table, const char *text,
                        struct str *word)
{
	struct object *behind = o->parent != table && plan_has_star(text) ? object_first(table, KIND_COLUMN) : NULL;

	for (; behind; behind = object_after(behind, KIND_COLUMN))
		object_depend(c, o, behind);
	while (text && (text = plan_next_word(text, word))) {
		struct object *column = catalog_find(c, table, KIND_COLUMN, NULL, str_text(word), NULL);

		if (column && column != o && column != o->parent)
			object_depend(c, o, column);
	}
}

static int has_columns(const struct object *o)
{
	return o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_MATVIEW;
}

static void add_needs(struct catalog *c, struct object *o, struct str *word)
{
	size_t deps = o->dep_count, d;
	uint16_t i;

	for (i = 0; i < o->attr_count; i++) {
		if (!attr_has(o->attrs[i].id, TRAIT_COLUMNS))
			continue;
		if (o->parent && has_columns(o->parent))
			add_columns(c, o, o->parent, o->attrs[i].value, word);
		for (d = 0; d < deps; d++)
			if (has_columns(o->deps[d]) && o->deps[d] != o->parent)
				add_columns(c, o, o->deps[d], o->attrs[i].value, word);
	}
}

/* Columns of a table that has parents stand on those of the parents. */
static void add_parents(struct catalog *c, struct object *table, const char *list, struct str *word)
{
	struct str schema = { 0 };

	while (list && (list = names_next(list, &schema, word))) {
		const struct object *parent =
		        catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(word), NULL);
		struct object *column = parent ? object_first(table, KIND_COLUMN) : NULL;

		for (; column; column = object_after(column, KIND_COLUMN)) {
			struct object *above = catalog_find(c, parent, KIND_COLUMN, NULL, column->name, NULL);

			if (above)
				object_depend(c, column, above);
		}
		str_clear(&schema);
	}
	str_free(&schema);
}

static const struct object *find_table(const struct catalog *c, const char *list)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (list && names_next(list, &schema, &name))
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

static int is_under(const struct catalog *c, const struct object *table, const struct object *top)
{
	while (table && table != top)
		table = find_table(c, attr_get(table, ATTR_PARTITION_OF));
	return table == top;
}

/* A foreign key to a partitioned table stands on the partitions, which hold the rows that it finds. */
static void add_partitions(struct catalog *c, struct object *key)
{
	const char *list = attr_get(key, ATTR_REF_TABLE);
	const struct object *table = find_table(c, list);
	struct object *o;

	if (!table || !attr_get(table, ATTR_PARTITION_BY))
		return;
	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_TABLE && o != table && o != key->parent && is_under(c, o, table))
			object_depend(c, key, o);
}

static void add_all(struct catalog *c, struct object *o, struct str *word)
{
	for (; o; o = o->next) {
		add_needs(c, o, word);
		if (o->kind == KIND_CONSTRAINT)
			add_partitions(c, o);
		if (o->kind == KIND_TABLE) {
			add_parents(c, o, attr_get(o, ATTR_INHERITS), word);
			add_parents(c, o, attr_get(o, ATTR_PARTITION_OF), word);
		}
		add_all(c, o->children, word);
	}
}

/* SQLite keeps no list of what a view or trigger uses: whatever of its words is a table or view. */
static void add_named(struct catalog *c, struct object *o, struct str *word)
{
	const char *text = attr_get(o, ATTR_BODY);
	struct object *child;

	while (text && (text = plan_next_word(text, word))) {
		object_depend(c, o, catalog_find(c, NULL, KIND_TABLE, NULL, str_text(word), NULL));
		object_depend(c, o, catalog_find(c, NULL, KIND_VIEW, NULL, str_text(word), NULL));
	}
	for (child = object_first(o, KIND_TRIGGER); child; child = object_after(child, KIND_TRIGGER))
		add_named(c, child, word);
}

void plan_needs(struct catalog *c)
{
	struct str word = { 0 };
	struct object *o;

	for (o = strcmp(c->dialect, "sqlite") == 0 ? c->objects : NULL; o; o = o->next)
		add_named(c, o, &word);
	add_all(c, c->objects, &word);
	str_free(&word);
}
