/*
 * Names after PostgreSQL's rules (makeObjectName, ChooseIndexName, ChooseConstraintName): from a constraint or index as
 * it is in the catalog to the name that the server would give it.
 *   check (length(nick) > 0) of users   users_nick_check      index (lower(mail)) of users   users_lower_idx
 */
#include "compiler/resolve/names.h"

#include <string.h>

#include "compiler/syntax/lexeme.h"

/* ---- making a name ---- */

/* How many bytes of the text are whole characters within `length`. */
static size_t clip(const char *text, size_t length)
{
	if (length < strlen(text))
		while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
			length--;
	return length;
}

/* How many bytes of each stay: the longer one is cut until all fit. */
static void clip_both(const char *first, size_t *length1, const char *second, size_t *length2, const char *label)
{
	size_t overhead = (second ? 1 : 0) + (label ? strlen(label) + 1 : 0);

	*length1 = strlen(first);
	*length2 = second ? strlen(second) : 0;
	while (*length1 + *length2 > NAME_BYTES - overhead) {
		if (*length1 > *length2)
			--*length1;
		else
			--*length2;
	}
	*length1 = clip(first, *length1);
	*length2 = second ? clip(second, *length2) : 0;
}

void name_add(struct str *s, const char *first, const char *second, const char *label)
{
	size_t length1, length2;

	clip_both(first, &length1, second, &length2, label);
	str_add_bytes(s, first, length1);
	str_add(s, second ? "_" : "");
	str_add_bytes(s, second ? second : "", length2);
	str_add(s, label ? "_" : "");
	str_add(s, label ? label : "");
}

const char *name_make(struct mem *mem, const char *first, const char *second, const char *label)
{
	struct str name = { 0 };
	const char *made;

	name_add(&name, first, second, label);
	made = mem_copy(mem, str_text(&name), name.length);
	str_free(&name);
	return made;
}

/* Adds a name to those joined by '_'; what is behind the 63rd byte is cut by name_make(). */
static void join(struct str *s, const char *name)
{
	if (s->length >= NAME_BYTES + 1)
		return;
	str_add(s, s->length ? "_" : "");
	str_add_bytes(s, name, clip(name, strlen(name) < NAME_BYTES ? strlen(name) : NAME_BYTES));
}

/* ---- columns that a constraint or index is of ---- */

/* Is the element a column, and nothing to be computed? `out` gets its name. */
static int element_is_column(const char *element, struct str *out)
{
	struct lexeme t, next;
	const char *rest = lexeme_next(element, &t);

	lexeme_next(rest, &next);
	if ((t.type != LEXEME_WORD && t.type != LEXEME_QUOTED) || next.type == LEXEME_OPEN || next.type == LEXEME_DOT)
		return 0;
	lexeme_name(out, &t);
	return 1;
}

/* Names of index columns are made to differ: expr, expr1, expr2. */
static const char *unlike(struct mem *mem, const char *name, const char *const *before, size_t count)
{
	const char *made = name, *digits;
	size_t number, i, most;

	for (number = 1;; number++) {
		for (i = 0; i < count && strcmp(before[i], made) != 0; i++)
			;
		if (i == count)
			return made;
		digits = mem_printf(mem, "%zu", number);
		most = NAME_BYTES - strlen(digits);
		made = mem_printf(mem, "%.*s%s", (int)clip(name, strlen(name) < most ? strlen(name) : most), name,
		                  digits);
	}
}

/* "a, lower(b) DESC" and included columns -> a_lower_c */
static const char *element_names(struct mem *mem, const char *elements, const char *include)
{
	const char **names = NULL, *item, *end;
	struct str name = { 0 }, joined = { 0 };
	size_t count = 0, room = 0, i;

	for (item = elements ? elements : ""; *item; item = *end ? end + 1 : end) {
		end = lexeme_item(item);
		str_clear(&name);
		if (!element_is_column(item, &name))
			name_figure(&name, item);
		names = mem_grow(mem, names, count, &room, sizeof(*names));
		names[count] = unlike(mem, mem_text(mem, str_text(&name)), names, count);
		count++;
	}
	while (include && (include = names_next(include, NULL, &name))) {
		names = mem_grow(mem, names, count, &room, sizeof(*names));
		names[count] = unlike(mem, mem_text(mem, str_text(&name)), names, count);
		count++;
	}
	for (i = 0; i < count; i++)
		join(&joined, names[i]);
	item = mem_copy(mem, str_text(&joined), joined.length);
	str_free(&name);
	str_free(&joined);
	return item;
}

/* "a, b" -> a_b */
static const char *column_names(struct mem *mem, const char *list, const char *include)
{
	struct str name = { 0 }, joined = { 0 };
	const char *text;

	while (list && (list = names_next(list, NULL, &name)))
		join(&joined, str_text(&name));
	while (include && (include = names_next(include, NULL, &name)))
		join(&joined, str_text(&name));
	text = mem_copy(mem, str_text(&joined), joined.length);
	str_free(&name);
	str_free(&joined);
	return text;
}

/* Words that are no column though they look like one where they stand: the fields of extract, the units of interval. */
static int is_field_of_extract(const struct lexeme *before, const struct lexeme *open)
{
	return open->type == LEXEME_OPEN && lexeme_is(before, "extract");
}

/* The one column that an expression mentions; NULL where there are none or several. */
static const char *only_column(struct mem *mem, const struct catalog *c, const struct object *table, const char *text)
{
	struct lexeme before2 = { 0 }, before = { 0 }, t, next;
	const struct object *only = NULL, *column;
	struct str name = { 0 };
	const char *rest;

	for (; (rest = lexeme_next(text, &t)) && t.type != LEXEME_END; before2 = before, before = t, text = rest) {
		lexeme_next(rest, &next);
		if ((t.type != LEXEME_WORD && t.type != LEXEME_QUOTED) || next.type == LEXEME_OPEN ||
		    next.type == LEXEME_DOT || next.type == LEXEME_STRING || before.type == LEXEME_CAST ||
		    is_field_of_extract(&before2, &before))
			continue;
		if (before.type == LEXEME_DOT && before2.type == LEXEME_CLOSE)
			continue; /* (address).city */
		str_clear(&name);
		lexeme_name(&name, &t);
		column = column_find(c, table, str_text(&name));
		if (column && only && column != only) {
			str_free(&name);
			return NULL;
		}
		only = column ? column : only;
	}
	str_free(&name);
	return only ? mem_text(mem, only->name) : NULL;
}

/* ---- the rule ---- */

static const struct rule {
	const char *form;
	const char *label;
	int is_relation;
} rules[] = {
	{ "primary key", "pkey", 1 }, { "unique", "key", 1 },  { "exclude", "excl", 1 },
	{ "foreign key", "fkey", 0 }, { "check", "check", 0 }, { "not null", "not_null", 0 },
};

static const char *second_part(struct mem *mem, const struct catalog *c, const struct object *o, const char *form)
{
	const char *columns = attr_get(o, ATTR_COLUMNS), *include = attr_get(o, ATTR_INCLUDE);

	if (strcmp(form, "primary key") == 0)
		return NULL;
	if (strcmp(form, "exclude") == 0)
		return element_names(mem, attr_get(o, ATTR_ELEMENTS), include);
	if (strcmp(form, "check") == 0)
		return o->parent->kind == KIND_TABLE ? only_column(mem, c, o->parent, attr_get(o, ATTR_EXPR)) : NULL;
	return column_names(mem, columns, strcmp(form, "unique") == 0 ? include : NULL);
}

int name_parts_of(struct mem *mem, const struct catalog *c, const struct object *o, struct name_parts *parts)
{
	const char *form = attr_get(o, ATTR_FORM);
	size_t i;

	*parts = (struct name_parts){ .first = o->parent ? o->parent->name : "" };
	if (o->kind == KIND_INDEX && o->parent) {
		parts->second = element_names(mem, attr_get(o, ATTR_ELEMENTS), attr_get(o, ATTR_INCLUDE));
		parts->label = "idx";
		parts->is_relation = 1;
		return 1;
	}
	if (o->kind != KIND_CONSTRAINT || !o->parent || !form ||
	    (!attr_get(o, ATTR_EXPR) && strcmp(form, "check") == 0))
		return 0;
	for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		if (strcmp(form, rules[i].form) != 0)
			continue;
		parts->second = second_part(mem, c, o, form);
		parts->label = rules[i].label;
		parts->is_relation = rules[i].is_relation;
		parts->is_constraint = 1;
		return 1;
	}
	return 0;
}

int name_is_chosen(struct mem *mem, const struct catalog *c, const struct object *o)
{
	struct name_parts p;

	return name_parts_of(mem, c, o, &p) && strcmp(name_make(mem, p.first, p.second, p.label), o->name) == 0;
}
