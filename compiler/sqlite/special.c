/* What PostgreSQL's grammar has forms of its own for: CASE, CAST, ARRAY, EXTRACT, TRIM, LIKE, = ANY ... -> SQLite's. */
#include <string.h>

#include "compiler/sqlite/internal.h"

/* ---- patterns ---- */

/* a\_b% -> a_b*: what stands for itself in LIKE may be special in GLOB, which minds the case as LIKE does in
 * PostgreSQL. */
static void add_glob(struct str *s, const char *pattern, char escape)
{
	for (; *pattern; pattern++) {
		int is_escaped = escape && *pattern == escape && pattern[1];

		if (is_escaped)
			pattern++;
		if (!is_escaped && *pattern == '%')
			str_char(s, '*');
		else if (!is_escaped && *pattern == '_')
			str_char(s, '?');
		else if (strchr("*?[", *pattern))
			str_printf(s, "[%c]", *pattern);
		else
			str_char(s, *pattern);
	}
}

/* [escape 'c']: 0 where there is none to be said; the escape of PostgreSQL is a backslash. */
static int take_escape(struct sqlite_translation *t, char *escape)
{
	const struct pg_token *token = sqlite_peek(t, 1);

	*escape = '\\';
	if (!sqlite_peek_is(t, 0, "escape"))
		return 1;
	if (token->type != PG_STRING || strlen(token->text) > 1)
		return sqlite_fail_at(t, token, "such an escape");
	*escape = *token->text;
	t->next += 2;
	return 1;
}

static int take_cast(struct sqlite_translation *t)
{
	struct sqlite_type type = { 0 };

	if (!sqlite_peek_is(t, 0, "::"))
		return 1;
	t->next++;
	return sqlite_read_type(t, &type);
}

static void add_pattern(struct str *out, const char *pattern, char escape, int in_any_case)
{
	struct str glob = { 0 };

	str_add(out, in_any_case ? " like " : " glob ");
	if (!in_any_case)
		add_glob(&glob, pattern, escape);
	str_literal(out, in_any_case ? pattern : str_text(&glob), 0);
	if (in_any_case && escape && strchr(pattern, escape))
		str_printf(out, " escape '%s%c'", escape == '\'' ? "'" : "", escape);
	str_free(&glob);
}

int sqlite_like(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last, int in_any_case)
{
	const struct pg_token *pattern = sqlite_peek(t, 1);
	char escape;

	*last = (struct sqlite_operand){ 0 };
	if (pattern->type != PG_STRING || sqlite_peek_is(t, 2, "||")) {
		sqlite_emit(t, out, "like"); /* in any case: what the pattern will be is not known */
		return 1;
	}
	t->next += 2;
	if (!take_cast(t) || !take_escape(t, &escape))
		return 0;
	add_pattern(out, pattern->text, escape, in_any_case);
	return 1;
}

static int like(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return sqlite_like(t, out, last, 0);
}

static int ilike(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return sqlite_like(t, out, last, 1);
}

/* ---- lists ---- */

static int array_items(struct sqlite_translation *t, struct str *out)
{
	struct sqlite_operand item = { 0 };

	t->next++;
	return sqlite_expect(t, "[") && sqlite_sequence(t, out, &item, NULL) && sqlite_expect(t, "]") && take_cast(t);
}

static int literal_items(struct sqlite_translation *t, struct str *out)
{
	const struct pg_token *token = sqlite_peek(t, 0);
	struct sqlite_type type = { 0 };

	t->next++;
	if (sqlite_peek_is(t, 0, "::")) {
		t->next++;
		if (!sqlite_read_type(t, &type))
			return 0;
	}
	return sqlite_array(out, token->text, type.row, 0) || sqlite_fail_at(t, token, "such an array");
}

static int column_items(struct sqlite_translation *t, struct str *out)
{
	struct sqlite_operand item = { 0 };
	int is_query = sqlite_peek_is(t, 0, "select");

	if (!is_query)
		str_add(out, "select value from json_each(");
	if (!sqlite_sequence(t, out, &item, NULL))
		return 0;
	if (!is_query)
		str_char(out, ')');
	return 1;
}

int sqlite_any(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last, int negated)
{
	struct str items = { 0 };
	int is_all = sqlite_peek_is(t, 1, "all");
	int good;

	if (is_all != negated)
		return sqlite_fail_at(t, sqlite_peek(t, 1), is_all ? "= ALL" : "<> ANY");
	t->next += 3;
	if (sqlite_peek_is(t, 0, "array"))
		good = array_items(t, &items);
	else if (sqlite_peek(t, 0)->type == PG_STRING)
		good = literal_items(t, &items);
	else
		good = column_items(t, &items);
	good = good && sqlite_expect(t, ")");
	str_printf(out, "%sin (%s)", negated ? " not " : " ", str_text(&items));
	*last = (struct sqlite_operand){ 0 };
	str_free(&items);
	return good;
}

/* array['a', 'b'] -> json_array('a', 'b') */
static int array(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	struct sqlite_operand item = { 0 };
	size_t start = sqlite_emit(t, out, "json_array(");

	if (!sqlite_expect(t, "[") || !sqlite_sequence(t, out, &item, NULL) || !sqlite_expect(t, "]"))
		return 0;
	str_char(out, ')');
	*last = (struct sqlite_operand){ .kind = OPERAND_OTHER, .start = start };
	return 1;
}

/* ---- forms ---- */

static int case_form(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	static const char *const end[] = { "end", NULL };
	struct sqlite_operand inner = { 0 };
	size_t start = sqlite_emit(t, out, "case");

	if (!sqlite_sequence(t, out, &inner, end) || !sqlite_peek_is(t, 0, "end"))
		return sqlite_fail_at(t, sqlite_peek(t, 0), "this form");
	sqlite_emit(t, out, "end");
	*last = (struct sqlite_operand){ .kind = OPERAND_OTHER, .start = start };
	return 1;
}

static int cast_form(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	static const char *const as[] = { "as", NULL };
	struct sqlite_operand inner = { 0 };
	struct sqlite_type type = { 0 };
	struct str text = { 0 };
	size_t start = sqlite_emit(t, out, "");
	int good = sqlite_expect(t, "(") && sqlite_sequence(t, &text, &inner, as) && sqlite_expect(t, "as") &&
	           sqlite_read_type(t, &type) && sqlite_expect(t, ")");

	if (inner.start != 0 || inner.kind == OPERAND_NONE) {
		str_printf(out, "(%s)", str_text(&text));
		inner = (struct sqlite_operand){ .kind = OPERAND_OTHER };
	} else {
		str_add(out, str_text(&text));
	}
	inner.start = start;
	*last = inner;
	str_free(&text);
	return good && sqlite_cast(t, out, last, &type);
}

static int extract(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	struct sqlite_operand inner = { 0 };
	struct str argument = { 0 };
	const struct pg_token *field = sqlite_peek(t, 2);
	const char *sql = field->type == PG_WORD || field->type == PG_STRING ? sqlite_extract(field->text) : NULL;
	int good;

	if (!sql)
		return sqlite_fail_at(t, field, "this part of a time");
	last->start = sqlite_emit(t, out, "");
	t->next += 2;
	good = sqlite_expect(t, "from") && sqlite_sequence(t, &argument, &inner, NULL) && sqlite_expect(t, ")");
	sqlite_fill(out, sql, &argument, 1);
	last->kind = OPERAND_OTHER;
	str_free(&argument);
	return good;
}

/* position(a in b) -> instr(b, a) */
static int position(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	static const char *const in[] = { "in", NULL };
	struct sqlite_operand inner = { 0 };
	struct str text[2] = { { 0 } };
	int good;

	last->start = sqlite_emit(t, out, "");
	good = sqlite_expect(t, "(") && sqlite_sequence(t, &text[0], &inner, in) && sqlite_expect(t, "in") &&
	       sqlite_sequence(t, &text[1], &inner, NULL) && sqlite_expect(t, ")");
	sqlite_fill(out, "instr($2, $1)", text, 2);
	last->kind = OPERAND_OTHER;
	str_free(&text[0]);
	str_free(&text[1]);
	return good;
}

/* substring(x from 2 for 3) or with commas -> substr(x, 2, 3) */
static int substring(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	static const char *const stops[] = { ",", "from", "for", NULL };
	struct sqlite_operand inner = { 0 };
	int good;

	last->start = sqlite_emit(t, out, "substr(");
	good = sqlite_expect(t, "(") && sqlite_sequence(t, out, &inner, stops);
	if (good && sqlite_peek_is(t, 0, "for"))
		str_add(out, ", 1");
	while (good && !sqlite_peek_is(t, 0, ")")) {
		if (sqlite_peek(t, 1)->type == PG_STRING)
			return sqlite_fail_at(t, sqlite_peek(t, 1), "regular expressions");
		str_add(out, ", ");
		t->next++;
		good = sqlite_sequence(t, out, &inner, stops) && sqlite_peek(t, 0)->type != PG_END;
	}
	str_char(out, ')');
	last->kind = OPERAND_OTHER;
	return good && sqlite_expect(t, ")");
}

/* trim(both 'x' from a), trim(leading from a), trim(a, 'x') */
static int trim(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	static const char *const stops[] = { ",", "from", NULL };
	struct sqlite_operand inner = { 0 };
	struct str text[2] = { { 0 } };
	const char *name = sqlite_peek_is(t, 2, "leading")    ? "ltrim"
	                   : sqlite_peek_is(t, 2, "trailing") ? "rtrim"
	                                                      : "trim";
	int has_side = *name != 't' || sqlite_peek_is(t, 2, "both");
	int turned, good;

	last->start = sqlite_emit(t, out, name);
	good = sqlite_expect(t, "(");
	t->next += has_side ? 1 : 0;
	good = good && sqlite_sequence(t, &text[0], &inner, stops);
	turned = sqlite_peek_is(t, 0, "from");
	if (good && !sqlite_peek_is(t, 0, ")")) {
		t->next++;
		good = sqlite_sequence(t, &text[1], &inner, NULL);
	}
	str_printf(out, "(%s", str_text(&text[turned]));
	if (text[!turned].length)
		str_printf(out, ", %s", str_text(&text[!turned]));
	str_char(out, ')');
	last->kind = OPERAND_OTHER;
	str_free(&text[0]);
	str_free(&text[1]);
	return good && sqlite_expect(t, ")");
}

static int collate(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const char *name = sqlite_peek(t, 1)->text;
	int is_qualified = sqlite_peek_is(t, 1, "pg_catalog") && sqlite_peek_is(t, 2, ".");
	const char *said;

	if (is_qualified)
		name = sqlite_peek(t, 3)->text;
	said = sqlite_collation(name);
	if (!said)
		return sqlite_fail_at(t, sqlite_peek(t, 1), "this collation");
	str_printf(out, "%s%s", *said ? " collate " : "", said);
	t->next += is_qualified ? 4 : 2;
	*last = (struct sqlite_operand){ 0 };
	return 1;
}

/* is [not] distinct from, is [not] unknown; anything else is alike */
static int is_form(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	int not ;

	*last = (struct sqlite_operand){ 0 };
	sqlite_emit(t, out, "is");
	not = sqlite_peek_is(t, 0, "not");
	if (sqlite_peek_is(t, (size_t) not, "distinct") && sqlite_peek_is(t, (size_t) not +1, "from")) {
		str_add(out, not ? "" : " not");
		t->next += (size_t) not +2;
	} else if (sqlite_peek_is(t, (size_t) not, "unknown")) {
		str_add(out, not ? " not null" : " null");
		t->next += (size_t) not +1;
	}
	return 1;
}

/* now() at time zone 'utc': it is that already */
static int at_form(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	const struct pg_token *zone = sqlite_peek(t, 3);

	if (zone->type != PG_STRING || (strcmp(zone->text, "utc") != 0 && strcmp(zone->text, "UTC") != 0) ||
	    out->length < strlen(sqlite_now) || strcmp(out->data + out->length - strlen(sqlite_now), sqlite_now) != 0)
		return sqlite_fail_at(t, sqlite_peek(t, 0), "time zones");
	t->next += 4;
	out->length -= strlen(sqlite_now);
	*last = (struct sqlite_operand){ .kind = OPERAND_NOW, .start = out->length };
	str_add(out, sqlite_local);
	return 1;
}

/* current_timestamp and the like, perhaps with a precision */
static int moment(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last, const char *sql)
{
	if (t->is_pure)
		return sqlite_fail_at(t, sqlite_peek(t, 0),
		                      "a value that changes by itself in a check, an index or a generated column");
	last->start = sqlite_emit(t, out, sql);
	last->kind = sql == sqlite_now || sql == sqlite_local ? OPERAND_NOW : OPERAND_OTHER;
	if (sqlite_peek_is(t, 0, "(") && sqlite_peek(t, 1)->type == PG_NUMBER && sqlite_peek_is(t, 2, ")"))
		t->next += 3;
	return 1;
}

static int current_timestamp(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return moment(t, out, last, sqlite_now);
}

static int localtimestamp(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return moment(t, out, last, sqlite_local);
}

static int current_date(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return moment(t, out, last, sqlite_today);
}

static int current_time(struct sqlite_translation *t, struct str *out, struct sqlite_operand *last)
{
	return moment(t, out, last, sqlite_clock);
}

static const struct {
	const char *word;
	const char *next; /* must follow; NULL: anything */
	sqlite_special *special;
} specials[] = {
	{ "case", NULL, case_form },
	{ "cast", "(", cast_form },
	{ "array", "[", array },
	{ "extract", "(", extract },
	{ "position", "(", position },
	{ "substring", "(", substring },
	{ "trim", "(", trim },
	{ "collate", NULL, collate },
	{ "is", NULL, is_form },
	{ "at", "time", at_form },
	{ "like", NULL, like },
	{ "ilike", NULL, ilike },
	{ "current_timestamp", NULL, current_timestamp },
	{ "localtimestamp", NULL, localtimestamp },
	{ "current_date", NULL, current_date },
	{ "current_time", NULL, current_time },
	{ "localtime", NULL, current_time },
};

sqlite_special *sqlite_special_of(const struct sqlite_translation *t, const char *word)
{
	size_t i;

	for (i = 0; i < sizeof(specials) / sizeof(specials[0]); i++)
		if (strcmp(specials[i].word, word) == 0 &&
		    (!specials[i].next || sqlite_peek_is(t, 1, specials[i].next)))
			return specials[i].special;
	return NULL;
}
