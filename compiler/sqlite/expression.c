/*
 * A PostgreSQL expression or query -> SQLite's words, token by token: what both say alike is copied, the rest is told
 * by tables. What has no row in them is refused; SQLite itself then judges the result (verify.c).
 */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "runtime/schemac.h"

enum { DEPTH_MOST = 200 };

/* ---- tokens, one after the other ---- */

int sqlite_fail_at(struct sqlite_translation *t, const struct pg_token *token, const char *failure)
{
	if (t->failure)
		return 0;
	t->failure = failure;
	t->failure_start = token->start;
	t->failure_end = token->end;
	return 0;
}

const struct pg_token *sqlite_peek(const struct sqlite_translation *t, size_t ahead)
{
	const struct pg_token *token = &t->tokens[t->next];

	while (ahead-- && token->type != PG_END)
		token++;
	return token;
}

int sqlite_token_is(const struct pg_token *token, const char *text)
{
	return (token->type == PG_WORD || token->type == PG_SIGN) && strcmp(token->text, text) == 0;
}

int sqlite_peek_is(const struct sqlite_translation *t, size_t ahead, const char *text)
{
	return sqlite_token_is(sqlite_peek(t, ahead), text);
}

int sqlite_expect(struct sqlite_translation *t, const char *text)
{
	if (!sqlite_peek_is(t, 0, text))
		return sqlite_fail_at(t, sqlite_peek(t, 0), "this form");
	t->next++;
	return 1;
}

size_t sqlite_emit(struct sqlite_translation *t, struct str *out, const char *text)
{
	const struct pg_token *token = sqlite_peek(t, 0);
	size_t i, start;

	for (i = token->gap; i < token->start && out->length; i++)
		if (strchr(" \t\r\n", t->text[i]) && !(t->text[i] == ' ' && out->data[out->length - 1] == ' '))
			str_char(out, t->text[i]);
	start = out->length;
	str_add(out, text);
	t->next += token->type != PG_END;
	return start;
}

/* ---- words ---- */

/* Written alike on both sides; they are no names where they stand. */
static int is_common(const char *word)
{
	static const char words[] = " all and as asc between by cross current desc distinct else escape except exclude "
	                            "exists false filter first "
	                            "following from full group groups having in inner intersect isnull join last left "
	                            "limit materialized natural "
	                            "no not notnull null nulls offset on or order others outer over partition "
	                            "preceding range recursive right row "
	                            "rows select then ties true unbounded union using values when where window with ";
	const char *at = words;
	size_t length = strlen(word);

	while ((at = strstr(at, word))) {
		if (at[-1] == ' ' && at[length] == ' ')
			return 1;
		at += length;
	}
	return 0;
}

static const char *const refused[][2] = {
	{ "similar", "SIMILAR TO" },
	{ "overlaps", "OVERLAPS" },
	{ "lateral", "LATERAL" },
	{ "tablesample", "TABLESAMPLE" },
	{ "fetch", "FETCH; say limit" },
	{ "grouping", "GROUPING SETS" },
	{ "rollup", "ROLLUP" },
	{ "cube", "CUBE" },
	{ "symmetric", "BETWEEN SYMMETRIC" },
	{ "interval", "intervals" },
	{ "ordinality", "WITH ORDINALITY" },
	{ "within", "WITHIN GROUP" },
};

static const char *refusal_of(const char *word)
{
	size_t i;

	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (strcmp(refused[i][0], word) == 0)
			return refused[i][1];
	return NULL;
}

/* date '2026-01-01': a literal with its type before it */
static int typed_literal(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	struct sqlite_type type = { 0 };

	if (!sqlite_read_type(t, &type))
		return 0;
	last->value = sqlite_peek(t, 0)->text;
	last->kind = OPERAND_STRING;
	last->start = sqlite_emit(t, out, "");
	str_literal(out, last->value, 0);
	return sqlite_cast(t, out, last, &type);
}

static int common_word(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const char *word = sqlite_peek(t, 0)->text;

	last->start = sqlite_emit(t, out, word);
	if (strcmp(word, "null") == 0 || strcmp(word, "true") == 0 || strcmp(word, "false") == 0)
		last->kind = OPERAND_OTHER;
	return 1;
}

/* with NAME (a, b) as (...): no call */
static int is_query_head(const struct sqlite_translation *t)
{
	size_t ahead = 1;

	while (!sqlite_peek_is(t, ahead, ")") && sqlite_peek(t, ahead)->type != PG_END)
		ahead++;
	return sqlite_peek_is(t, 1, "(") && sqlite_peek_is(t, ahead + 1, "as") && sqlite_peek_is(t, ahead + 2, "(");
}

static int query_head(struct sqlite_translation *t, struct str *out)
{
	const char *name = sqlite_peek(t, 0)->text;

	sqlite_emit(t, out, "");
	str_ident(out, name);
	return 1;
}

static int word(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const char *text = sqlite_peek(t, 0)->text;
	int calls = sqlite_peek_is(t, 1, "(");
	sqlite_special *special = sqlite_special_of(t, text);

	*last = (struct sqlite_operand){ 0 };
	if (t->value && strcmp(text, "value") == 0)
		return sqlite_domain_value(t, out, last);
	if (!calls && column_of(t->table, text) && !is_common(text))
		return sqlite_path(t, out, last);
	if (special)
		return special(t, out, last);
	if (calls && sqlite_function_of(text))
		return sqlite_call(t, out, last);
	if (calls && is_query_head(t))
		return query_head(t, out);
	if (refusal_of(text))
		return sqlite_fail_at(t, sqlite_peek(t, 0), refusal_of(text));
	if (is_common(text))
		return common_word(t, out, last);
	if (sqlite_peek(t, 1)->type == PG_STRING && type_by_word(text))
		return typed_literal(t, out, last);
	return sqlite_path(t, out, last);
}

/* ---- signs ---- */

static int is_shared_sign(const char *sign)
{
	static const char *const signs[] = { "+",  "-",  "*",  "/", "%", "<",  ">",  "<=", ">=",  "=",
		                             "<>", "!=", "||", "&", "|", "<<", ">>", "->", "->>", "," };
	size_t i;

	for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (strcmp(signs[i], sign) == 0)
			return 1;
	return 0;
}

static const char *const refused_signs[][2] = {
	{ "~", "regular expressions" },
	{ "~*", "regular expressions" },
	{ "!~", "regular expressions" },
	{ "!~*", "regular expressions" },
	{ "^", "an operator for powers; say power(a, b)" },
	{ "[", "parts of arrays" },
	{ "@>", "containment" },
	{ "<@", "containment" },
	{ "&&", "overlap" },
	{ ";", "more than one statement here" },
};

static int refuse_sign(struct sqlite_translation *t)
{
	const struct pg_token *token = sqlite_peek(t, 0);
	size_t i;

	for (i = 0; i < sizeof(refused_signs) / sizeof(refused_signs[0]); i++)
		if (strcmp(refused_signs[i][0], token->text) == 0)
			return sqlite_fail_at(t, token, refused_signs[i][1]);
	return sqlite_fail_at(t, token, "this operator");
}

static int group(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	size_t start = sqlite_emit(t, out, "(");

	if (!sqlite_sequence(t, out, last, NULL) || !sqlite_peek_is(t, 0, ")"))
		return sqlite_fail_at(t, sqlite_peek(t, 0), "this form");
	sqlite_emit(t, out, ")");
	*last = (struct sqlite_operand){ .kind = OPERAND_OTHER, .start = start };
	return 1;
}

static int cast_sign(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	struct sqlite_type type = { 0 };

	if (last->kind == OPERAND_NONE)
		return sqlite_fail_at(t, sqlite_peek(t, 0), "this form");
	t->next++;
	return sqlite_read_type(t, &type) && sqlite_cast(t, out, last, &type);
}

/* The operators behind LIKE; an index's condition may hold them. */
static int like_sign(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const char *sign = sqlite_peek(t, 0)->text;

	if (*sign == '!')
		str_add(out, " not");
	return sqlite_like(t, out, last, sign[strlen(sign) - 1] == '*');
}

/* Texts compare as moments and UUIDs only in the form that columns keep. */
static int has_literal_form(const struct type_row *row)
{
	return row->codec == CODEC_DATE || row->codec == CODEC_TIME || row->codec == CODEC_TIMESTAMP ||
	       row->codec == CODEC_UUID;
}

static int sign(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const char *text = sqlite_peek(t, 0)->text;
	int negated = strcmp(text, "<>") == 0 || strcmp(text, "!=") == 0;
	int compares = negated || strcmp(text, "=") == 0;

	if (strcmp(text, "(") == 0)
		return group(t, out, last);
	if (strcmp(text, "::") == 0)
		return cast_sign(t, out, last);
	if (strstr(text, "~~"))
		return like_sign(t, out, last);
	if (compares && sqlite_peek_is(t, 2, "(") &&
	    (sqlite_peek_is(t, 1, "any") || sqlite_peek_is(t, 1, "some") || sqlite_peek_is(t, 1, "all")))
		return sqlite_any(t, out, last, negated);
	if (!is_shared_sign(text) && !(strcmp(text, "~") == 0 && last->kind == OPERAND_NONE))
		return refuse_sign(t);
	if (strcmp(text, "%") == 0 && last->row && last->row->codec == CODEC_NUMERIC)
		return sqlite_fail_at(t, sqlite_peek(t, 0), "the rest of a numeric");
	sqlite_emit(t, out, text);
	if ((compares || strchr("<>", *text)) && last->row && has_literal_form(last->row))
		t->compared = last->row;
	*last = (struct sqlite_operand){ 0 };
	return 1;
}

/* ---- all of it ---- */

static int literal(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const struct pg_token *token = sqlite_peek(t, 0);
	int is_string = token->type == PG_STRING;

	*last = (struct sqlite_operand){ .kind = is_string ? OPERAND_STRING : OPERAND_NUMBER, .value = token->text };
	last->start = sqlite_emit(t, out, is_string ? "" : token->text);
	if (is_string)
		str_literal(out, token->text, 0);
	if (is_string && t->compared && !sqlite_peek_is(t, 0, "::"))
		return sqlite_cast(t, out, last, &(struct sqlite_type){ .row = t->compared, .scale = -1 });
	return 1;
}

static int stops_here(const struct sqlite_translation *t, const char *const *stops)
{
	const struct pg_token *token = sqlite_peek(t, 0);

	if (token->type == PG_END || sqlite_token_is(token, ")") || sqlite_token_is(token, "]"))
		return 1;
	for (; stops && *stops; stops++)
		if (sqlite_token_is(token, *stops))
			return 1;
	return 0;
}

int sqlite_sequence(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last,
                    const char *const *stops)
{
	int good = ++t->depth < DEPTH_MOST || sqlite_fail_at(t, sqlite_peek(t, 0), "an expression so deep");

	while (good && !stops_here(t, stops)) {
		const struct type_row *compared = t->compared;

		switch (sqlite_peek(t, 0)->type) {
		case PG_WORD:
			good = word(t, out, last);
			break;
		case PG_QUOTED:
			*last = (struct sqlite_operand){ 0 };
			good = sqlite_path(t, out, last);
			break;
		case PG_STRING:
		case PG_NUMBER:
			good = literal(t, out, last);
			break;
		case PG_SIGN:
			good = sign(t, out, last);
			break;
		case PG_END:
			break;
		}
		if (compared)
			t->compared = NULL; /* what stood behind the sign is over */
	}
	t->depth--;
	return good;
}

/* ---- whole texts ---- */

/* What is computed is rounded as PostgreSQL does for the column; a variable of a seed comes as it is. */
static void round_all(struct str *out, long scale)
{
	struct str inner = { 0 };

	if (strcmp(str_text(out), "null") == 0 || strncmp(str_text(out), "env(", 4) == 0)
		return;
	str_add(&inner, str_text(out));
	str_clear(out);
	str_printf(out, "round(%s, %ld)", str_text(&inner), scale);
	str_free(&inner);
}

static int run(struct sqlite_translation *t, struct str *out)
{
	struct sqlite_operand last = { 0 };

	if (!sqlite_sequence(t, out, &last, NULL))
		return 0;
	if (sqlite_peek(t, 0)->type != PG_END)
		return sqlite_fail_at(t, sqlite_peek(t, 0), "this form");
	if (t->target && last.start == 0 && last.kind != OPERAND_NONE && last.kind != OPERAND_OTHER)
		return sqlite_assign(t, out, &last, t->target);
	if (t->target && sqlite_is_scaled(t->target))
		round_all(out, t->target->scale);
	return 1;
}

const char *sqlite_translate(struct sqlite_translation *t)
{
	struct str out = { 0 };
	size_t bad = 0;
	const char *result = NULL;

	t->failure = NULL;
	t->tokens = pg_tokens(t->mem, t->text, &bad);
	if (!t->tokens) {
		t->failure = "this text";
		t->failure_start = bad;
		t->failure_end = strlen(t->text) > bad ? bad + 1 : bad;
		return NULL;
	}
	if (run(t, &out))
		result = mem_copy(t->mem, str_text(&out), out.length);
	str_free(&out);
	return result;
}

/* Is the text in the source just so? Then the failing word can be shown, else only where the text begins. */
static int is_verbatim(const struct sqlite_translation *t, const struct diag *d, uint32_t at)
{
	const struct source *source = at ? source_of(d->sources, at) : NULL;
	size_t offset = source ? at - source->base : 0;

	return source && offset <= source->length && t->failure_end <= source->length - offset &&
	       memcmp(source->text + offset, t->text, t->failure_end) == 0;
}

void sqlite_translation_report(const struct sqlite_translation *t, struct diag *d, uint32_t at)
{
	int is_exact = is_verbatim(t, d, at);
	uint32_t start = is_exact ? at + (uint32_t)t->failure_start : at;
	uint32_t end = is_exact ? at + (uint32_t)t->failure_end : at;

	diag_add(d, DIAG_SQLITE_EXPRESSION, start, end, "sqlite cannot have %s: %.*s", t->failure,
	         (int)(t->failure_end - t->failure_start), t->text + t->failure_start);
}

const char *sqlite_expression(struct mem *mem, struct diag *d, const char *text, uint32_t at)
{
	struct sqlite_translation t = { .mem = mem, .text = text, .types = types_new(mem, NULL, NULL) };
	const char *result = sqlite_translate(&t);

	if (!result)
		sqlite_translation_report(&t, d, at);
	return result;
}

const char *sqlite_value(struct mem *mem, struct diag *d, struct type_set *set, const struct object *column,
                         const char *text, uint32_t at)
{
	struct sqlite_type type;
	struct sqlite_translation t = { .mem = mem, .text = text, .types = set };
	const char *result;

	if (sqlite_type_of(type_of_object(set, column), &type))
		t.target = &type;
	result = sqlite_translate(&t);
	if (!result)
		sqlite_translation_report(&t, d, at);
	return result;
}

unsigned sqlite_csv_flags(struct type_set *set, const struct object *column)
{
	struct sqlite_type type;

	if (!sqlite_type_of(type_of_object(set, column), &type) || type.is_array || !type.row)
		return 0;
	return type.row == type_by_word("boolean") ? SC_SEED_BOOLEAN
	       : type.row == type_by_word("bytea") ? SC_SEED_BYTES
	                                           : 0;
}
