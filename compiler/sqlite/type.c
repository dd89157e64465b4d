/* PostgreSQL's types, as text of the model or as tokens of an expression -> what SQLite keeps their values in. */
#include <stdlib.h>
#include <string.h>

#include "compiler/sqlite/internal.h"

struct object *sqlite_model_object(const struct catalog *model, enum kind kind, const char *qualified)
{
	struct str schema = { 0 }, name = { 0 };
	struct object *o = NULL;

	if (model && names_next(qualified, &schema, &name)) {
		o = catalog_find(model, NULL, kind, str_text(&schema), str_text(&name), NULL);
		if (!o && !schema.length)
			o = catalog_find(model, NULL, kind, "public", str_text(&name), NULL);
	}
	str_free(&schema);
	str_free(&name);
	return o;
}

/* The numbers in brackets. */
static void read_numbers(const char *text, struct sqlite_type *type)
{
	const char *open = strchr(text, '('), *comma = open ? strchr(open, ',') : NULL;

	if (open && type->row->codec == CODEC_TEXT)
		type->length = strtol(open + 1, NULL, 10);
	if (comma && type->row->codec == CODEC_NUMERIC)
		type->scale = strtol(comma + 1, NULL, 10);
}

static int is_citext(const char *text)
{
	struct str name = { 0 };
	int is = names_next(text, NULL, &name) && strcmp(str_text(&name), "citext") == 0;

	str_free(&name);
	return is;
}

static int user_type(const struct catalog *model, const char *text, struct sqlite_type *type)
{
	const struct object *o;

	type->word = "TEXT";
	if ((o = sqlite_model_object(model, KIND_ENUM, text))) {
		type->labels = o;
		return 1;
	}
	if ((o = sqlite_model_object(model, KIND_DOMAIN, text))) {
		if (type->domain_count == SQLITE_DOMAINS_MOST || !attr_get(o, ATTR_TYPE))
			return 0;
		type->domains[type->domain_count++] = o;
		return sqlite_type_of(model, attr_get(o, ATTR_TYPE), type);
	}
	if (sqlite_model_object(model, KIND_RANGE, text))
		return 1;
	if ((o = sqlite_model_object(model, KIND_TYPE, text)) || sqlite_model_object(model, KIND_TABLE, text)) {
		type->is_json = 1;
		return !o || attr_is(o, ATTR_FORM, "composite");
	}
	type->is_nocase = is_citext(text);
	return type->is_nocase;
}

/* Types of things that SQLite does not have at all. */
static int is_foreign(const struct type_row *row)
{
	return strncmp(row->id, "REG", 3) == 0 || row == &types[TYPE_TSVECTOR] || row == &types[TYPE_TSQUERY];
}

int sqlite_type_of(const struct catalog *model, const char *text, struct sqlite_type *type)
{
	size_t length = strlen(text);
	int is_array = 0;

	if (!type->domain_count)
		*type = (struct sqlite_type){ .scale = -1 };
	type->row = type_of_text(text, &is_array);
	if (!type->row && length > 2 && strcmp(text + length - 2, "[]") == 0) {
		struct str element = { 0 };
		int good;

		str_add_bytes(&element, text, length - 2);
		good = user_type(model, str_text(&element), type);
		str_free(&element);
		*type = (struct sqlite_type){ .word = "TEXT", .is_array = 1, .is_json = 1, .scale = -1 };
		return good;
	}
	if (!type->row)
		return user_type(model, text, type);
	type->is_array = is_array;
	type->is_json = is_array || type->row->codec == CODEC_JSON;
	type->word = is_array ? "TEXT" : type->row->sqlite;
	if (!is_array)
		read_numbers(text, type);
	return !is_foreign(type->row);
}

const char *sqlite_collation(const char *name)
{
	static const char *const names[][2] = {
		{ "default", "" },      { "C", "binary" },      { "POSIX", "binary" },  { "ucs_basic", "binary" },
		{ "binary", "binary" }, { "BINARY", "binary" }, { "nocase", "nocase" }, { "NOCASE", "nocase" },
		{ "rtrim", "rtrim" },   { "RTRIM", "rtrim" },
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i][0], name) == 0)
			return names[i][1];
	return NULL;
}

/* ---- reading a type ---- */

/* double precision, character varying: the word behind the first */
static void add_second_word(struct sqlite_translation *t, struct str *text)
{
	const char *second = type_second_word(str_text(text));

	if (!second || !sqlite_peek_is(t, 0, second))
		return;
	str_printf(text, " %s", second);
	t->next++;
}

static void add_numbers(struct sqlite_translation *t, struct str *text)
{
	if (!sqlite_peek_is(t, 0, "("))
		return;
	do {
		str_add(text, sqlite_peek(t, 0)->text);
		t->next++;
	} while (!sqlite_peek_is(t, 0, ")") && sqlite_peek(t, 0)->type != PG_END);
	str_char(text, ')');
	t->next += sqlite_peek(t, 0)->type != PG_END;
}

static void add_zone(struct sqlite_translation *t, struct str *text)
{
	int with = sqlite_peek_is(t, 0, "with");

	if ((!with && !sqlite_peek_is(t, 0, "without")) || !sqlite_peek_is(t, 1, "time") ||
	    !sqlite_peek_is(t, 2, "zone"))
		return;
	str_add(text, with ? " with time zone" : " without time zone");
	t->next += 3;
}

static void add_brackets(struct sqlite_translation *t, struct str *text)
{
	int is_array = sqlite_peek_is(t, 0, "array");

	t->next += is_array != 0;
	while (sqlite_peek_is(t, 0, "[")) {
		is_array = 1;
		t->next += sqlite_peek(t, 1)->type == PG_NUMBER ? 3 : 2;
	}
	if (is_array)
		str_add(text, "[]");
}

static void read_words(struct sqlite_translation *t, struct str *text)
{
	while (sqlite_peek_is(t, 1, ".")) {
		if (!sqlite_peek_is(t, 0, "pg_catalog")) {
			str_ident(text, sqlite_peek(t, 0)->text);
			str_char(text, '.');
		}
		t->next += 2;
	}
	if (sqlite_peek(t, 0)->type == PG_QUOTED)
		str_ident(text, sqlite_peek(t, 0)->text);
	else
		str_add(text, sqlite_peek(t, 0)->text);
	t->next++;
	add_second_word(t, text);
	add_numbers(t, text);
	add_zone(t, text);
	add_brackets(t, text);
}

int sqlite_read_type(struct sqlite_translation *t, struct sqlite_type *type)
{
	const struct pg_token *token = sqlite_peek(t, 0);
	struct str text = { 0 };
	int good;

	*type = (struct sqlite_type){ .scale = -1 };
	if (token->type != PG_WORD && token->type != PG_QUOTED)
		return sqlite_fail_at(t, token, "this form");
	read_words(t, &text);
	good = sqlite_type_of(t->model, str_text(&text), type);
	if (!good && !t->model) { /* a user's type, which nobody can ask for here: its values are texts */
		*type = (struct sqlite_type){ .word = "TEXT", .scale = -1 };
		good = type_of_text(str_text(&text), NULL) == NULL;
	}
	str_free(&text);
	return good || sqlite_fail_at(t, token, "this type");
}
