/*
 * Names in an expression -> SQLite's: a column, whose type says how it is written and compared, or a function with its
 * arguments, by the table in function.c.
 */
#include <string.h>

#include "compiler/sqlite/internal.h"

enum { ARGUMENTS_MOST = 64 };

static int is_numeric(const struct sqlite_type *type)
{
	return type->row && type->row->codec == CODEC_NUMERIC && !type->is_array;
}

/* Of a table for SQLite alone a numeric may be kept as text. */
static void add_column(struct str *out, struct sqlite_operand *last, const char *name, const struct sqlite_type *type)
{
	str_printf(out, is_numeric(type) && !sqlite_is_scaled(type) ? "cast(%s as real)" : "%s", name);
	last->kind = OPERAND_COLUMN;
	last->row = type->is_array ? NULL : type->row;
	last->scale = sqlite_is_scaled(type) ? type->scale : -1;
}

static void add_known_column(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last,
                             const char *name, const char *type_text)
{
	struct sqlite_type type;

	if (!sqlite_type_of(type_of(t->types, type_text), &type))
		type = (struct sqlite_type){ 0 };
	add_column(out, last, name, &type);
}

static int is_name(const struct pg_token *token)
{
	return token->type == PG_WORD || token->type == PG_QUOTED;
}

/* There is one schema only; what PostgreSQL brings along is told by the tables. */
static int is_schema(const struct pg_token *token)
{
	return strcmp(token->text, "public") == 0 || strcmp(token->text, "pg_catalog") == 0;
}

/* Is the name compared with something: does such a sign stand before or behind it? */
static int is_compared(const struct sqlite_translation *t, size_t first)
{
	static const char *const signs[] = { "<", ">", "<=", ">=", "=", "<>", "!=", "between" };
	size_t i;

	for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (sqlite_peek_is(t, 0, signs[i]) || (first > 0 && sqlite_token_is(&t->tokens[first - 1], signs[i])))
			return 1;
	return 0;
}

static int same_type(const struct object *a, const struct object *b)
{
	const char *x = attr_get(a, ATTR_TYPE), *y = attr_get(b, ATTR_TYPE);

	return x && y && strcmp(x, y) == 0;
}

/*
 * A column of that name in a table that the view's text names, if all of that name are of one type. What the view
 * needs is not asked: of a schema that was built before it is not known.
 */
static const struct object *needed_column(const struct sqlite_translation *t, const char *name)
{
	const struct object *table, *column, *found = NULL;
	const struct pg_token *token;

	for (token = t->tokens; t->view && t->types->catalog && token->type != PG_END; token++) {
		table = is_name(token) ? catalog_find(t->types->catalog, NULL, KIND_TABLE, "public", token->text, NULL)
		                       : NULL;
		column = table ? column_of(table, name) : NULL;
		if (column && found && !same_type(column, found))
			return NULL;
		found = column ? column : found;
	}
	return found;
}

int sqlite_path(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	struct str name = { 0 };
	const struct object *column;
	const char *word = sqlite_peek(t, 0)->text, *first = word;
	size_t start = t->next;
	int parts = 1;

	last->start = sqlite_emit(t, out, "");
	while (sqlite_peek_is(t, 0, ".") && (is_name(sqlite_peek(t, 1)) || sqlite_peek_is(t, 1, "*"))) {
		if (!is_schema(sqlite_peek(t, 0) - 1) || parts > 1) {
			str_ident(&name, word);
			str_char(&name, '.');
			parts++;
		} else {
			first = sqlite_peek(t, 1)->text;
		}
		word = sqlite_peek(t, 1)->text;
		t->next += 2;
	}
	if (sqlite_peek_is(t, 0, "(")) {
		str_free(&name);
		t->next--;
		return parts > 1 ? sqlite_fail_at(t, sqlite_peek(t, 0), "this function") : sqlite_call(t, out, last);
	}
	if (strcmp(word, "*") == 0)
		str_char(&name, '*');
	else
		str_ident(&name, word);
	column = parts == 1 || (t->table && strcmp(first, t->table->name) == 0) ? column_of(t->table, word) : NULL;
	if (!column && (t->in_sum || is_compared(t, start)))
		column = needed_column(t, word);
	last->kind = OPERAND_OTHER;
	if (column)
		add_known_column(t, out, last, str_text(&name), attr_get(column, ATTR_TYPE));
	else
		str_add(out, str_text(&name));
	str_free(&name);
	return 1;
}

int sqlite_domain_value(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	last->start = sqlite_emit(t, out, "");
	add_column(out, last, t->value, t->value_type);
	return 1;
}

/* ---- calls ---- */

static int read_arguments(struct sqlite_translation *t, struct str *arguments, int *count, struct sqlite_operand *only)
{
	static const char *const comma[] = { ",", NULL };

	if (!sqlite_expect(t, "("))
		return 0;
	if (sqlite_peek_is(t, 0, ")")) {
		t->next++;
		return 1;
	}
	for (;;) {
		struct sqlite_operand last = { 0 };

		if (*count == ARGUMENTS_MOST)
			return sqlite_fail_at(t, sqlite_peek(t, 0), "a call with so many arguments");
		if (!sqlite_sequence(t, &arguments[(*count)++], &last, comma))
			return 0;
		*only = *count == 1 ? last : (struct sqlite_operand){ 0 };
		if (!sqlite_peek_is(t, 0, ","))
			return sqlite_expect(t, ")");
		t->next++;
	}
}

/*
 * A sum of decimals is exact as a sum of whole numbers. As a window function or with a filter it stays what it is:
 * exact as far as REAL is.
 */
static int is_exact_sum(const struct sqlite_translation *t, const struct sqlite_function *f,
                        const struct sqlite_operand *argument)
{
	return strcmp(f->name, "sum") == 0 && argument->kind == OPERAND_COLUMN && argument->row &&
	       argument->row->codec == CODEC_NUMERIC && argument->scale >= 0 && !sqlite_peek_is(t, 0, "over") &&
	       !sqlite_peek_is(t, 0, "filter");
}

static void exact_sum(struct str *out, const char *argument, long scale)
{
	int is_distinct = strncmp(argument, "distinct ", 9) == 0;

	str_printf(out, "(sum(%scast(round(%s * 1e%ld) as integer)) / 1e%ld)", is_distinct ? "distinct " : "",
	           argument + (is_distinct ? 9 : 0), scale, scale);
}

static int finish_call(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last,
                       const struct pg_token *name, const struct sqlite_function *f)
{
	struct str arguments[ARGUMENTS_MOST] = { { 0 } };
	struct sqlite_operand only = { 0 };
	int count = 0, i, in_sum = t->in_sum, good;

	t->in_sum = strcmp(f->name, "sum") == 0;
	good = read_arguments(t, arguments, &count, &only);
	t->in_sum = in_sum;

	if (good && (count < f->least || count > f->most))
		good = sqlite_fail_at(t, name, "this function with these arguments");
	if (good && is_exact_sum(t, f, &only))
		exact_sum(out, str_text(&arguments[0]), only.scale);
	else if (good)
		sqlite_fill(out, f->sql, arguments, count);
	for (i = 0; i < count; i++)
		str_free(&arguments[i]);
	last->kind = strcmp(f->sql, sqlite_now) == 0 ? OPERAND_NOW : OPERAND_OTHER;
	return good;
}

int sqlite_call(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const struct pg_token *name = sqlite_peek(t, 0);
	const struct sqlite_function *f = sqlite_function_of(name->text);

	if (!f)
		return sqlite_fail_at(t, name, "this function");
	if (f->is_volatile && t->is_pure)
		return sqlite_fail_at(t, name,
		                      "a value that changes by itself in a check, an index or a generated column");
	last->start = sqlite_emit(t, out, "");
	return finish_call(t, out, last, name, f);
}
