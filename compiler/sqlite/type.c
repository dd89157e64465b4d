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

static int is_citext(const char *text)
{
	struct str name = { 0 };
	int is = names_next(text, NULL, &name) && strcmp(str_text(&name), "citext") == 0;

	str_free(&name);
	return is;
}

/* Types of things that SQLite does not have at all. */
static int is_foreign(const struct type_row *row)
{
	return strncmp(row->id, "REG", 3) == 0 || row == &types[TYPE_TSVECTOR] || row == &types[TYPE_TSQUERY];
}

static int keep_builtin(const struct type *type, struct sqlite_type *kept)
{
	kept->row = type->row;
	kept->word = type->row->sqlite;
	kept->is_json = type->row->codec == CODEC_JSON;
	if (type_length(type) != TYPE_NO_LIMIT)
		kept->length = type_length(type);
	if (type_scale(type) != TYPE_NO_LIMIT)
		kept->scale = type_scale(type);
	if (type_precision(type) != TYPE_NO_LIMIT)
		kept->precision = type_precision(type);
	if (sqlite_is_scaled(kept))
		kept->word = "REAL";
	return !is_foreign(type->row);
}

static int keep_array(const struct type *type, struct sqlite_type *kept)
{
	struct sqlite_type item;

	kept->row = type->element->row;
	kept->is_array = kept->is_json = 1;
	if (!sqlite_type_of(type->element, &item))
		return 0;
	kept->labels = item.labels;
	return 1;
}

int sqlite_type_of(const struct type *type, struct sqlite_type *kept)
{
	*kept = (struct sqlite_type){ .word = "TEXT", .type = type, .scale = -1 };
	if (!type)
		return 0;
	type = type->base;
	switch (type->kind) {
	case TYPE_IS_BUILTIN:
		return keep_builtin(type, kept);
	case TYPE_IS_ARRAY:
		return keep_array(type, kept);
	case TYPE_IS_ENUM:
		kept->labels = type->object;
		return 1;
	case TYPE_IS_COMPOSITE:
		kept->is_json = 1;
		return 1;
	case TYPE_IS_RANGE:
	case TYPE_IS_MULTIRANGE:
		return 1;
	default:
		kept->is_nocase = is_citext(type->name);
		return kept->is_nocase;
	}
}

const struct type *sqlite_domain(const struct type *type)
{
	return type && type->kind == TYPE_IS_DOMAIN ? type : NULL;
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
	good = sqlite_type_of(type_of(t->types, str_text(&text)), type);
	if (!good && !t->types->catalog && !type->row) { /* a declared type, which no one can be asked for: texts */
		*type = (struct sqlite_type){ .word = "TEXT", .scale = -1 };
		good = 1;
	}
	str_free(&text);
	return good || sqlite_fail_at(t, token, "this type");
}
