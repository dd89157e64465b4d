/*
 * The name of an expression's column, as PostgreSQL's FigureIndexColname finds it: an element of an index goes in, a
 * word out. Part of names.h.
 *   lower(mail)  ->  lower      (a -> 'b')::date  ->  date      cast(a as int) + 1  ->  expr
 */
#include <string.h>

#include "compiler/resolve/names.h"
#include "compiler/syntax/lexeme.h"

/* How much a name is worth: a cast's type is only taken where there is nothing better. */
struct figure {
	struct str name;
	int strength;
};

static void set_figure(struct figure *f, const struct lexeme *t, int strength)
{
	str_clear(&f->name);
	lexeme_name(&f->name, t);
	f->strength = strength;
}

static void set_figure_text(struct figure *f, const char *name, int strength)
{
	f->strength = strength;
	if (name == str_text(&f->name))
		return;
	str_clear(&f->name);
	str_add(&f->name, name);
}

static const char *read_cast(struct figure *f, const char *text);

/* Words that look like calls and are kept under another name, or none. */
static const struct {
	const char *word, *name;
	int strength;
} figures[] = {
	{ "array", "array", 2 }, { "trim", "btrim", 2 }, { "not", NULL, 0 },     { "exists", "exists", 2 },
	{ "null", NULL, 0 },     { "true", "bool", 1 },  { "false", "bool", 1 }, { "interval", "interval", 1 },
	{ "cast", NULL, 0 },     { "row", "row", 2 },
};

/* The inner type name of PostgreSQL, which a cast gives to a constant: 'x'::integer is int4. */
static const char *inner_type(const char *word)
{
	static const char *const pairs[][2] = {
		{ "integer", "int4" },    { "int", "int4" },    { "bigint", "int8" },      { "smallint", "int2" },
		{ "boolean", "bool" },    { "real", "float4" }, { "double", "float8" },    { "float", "float8" },
		{ "decimal", "numeric" }, { "dec", "numeric" }, { "character", "bpchar" }, { "char", "bpchar" },
	};
	size_t i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (strcmp(word, pairs[i][0]) == 0)
			return pairs[i][1];
	return word;
}

/* cast(a as date): what is cast, or else the type. */
static const char *read_cast_call(struct figure *f, const char *text)
{
	const char *end = lexeme_skip(text);
	struct lexeme t;

	read_cast(f, text);
	while (f->strength < 2 && text < end) {
		text = lexeme_next(text, &t);
		if (t.type == LEXEME_OPEN)
			text = lexeme_skip(text);
		if (!lexeme_is(&t, "as"))
			continue;
		text = lexeme_next(text, &t);
		set_figure(f, &t, 1);
		set_figure_text(f, inner_type(str_text(&f->name)), 1);
		break;
	}
	return end;
}

/* case ... else a end: the name of what ELSE gives, where it is a good one; gives what is behind END. */
static const char *read_case(struct figure *f, const char *text)
{
	struct lexeme t;
	int depth = 1;

	do {
		text = lexeme_next(text, &t);
		if (depth == 1 && lexeme_is(&t, "else"))
			read_cast(f, text);
		depth += lexeme_is(&t, "case") - lexeme_is(&t, "end");
		if (t.type == LEXEME_OPEN)
			text = lexeme_skip(text);
	} while (depth > 0 && t.type != LEXEME_END);
	if (f->strength < 2)
		set_figure_text(f, "case", 1);
	return text;
}

/* A name, call, constant or bracket; gives what is behind it. */
static const char *read_operand(struct figure *f, const char *text)
{
	struct lexeme t, next;
	const char *rest = lexeme_next(text, &t);
	size_t i;

	f->strength = 0;
	if (t.type == LEXEME_OPEN) {
		read_cast(f, rest);
		return lexeme_skip(rest);
	}
	if (t.type != LEXEME_WORD && t.type != LEXEME_QUOTED)
		return rest;
	if (lexeme_is(&t, "case"))
		return read_case(f, rest);
	for (i = 0; t.type == LEXEME_WORD && i < sizeof(figures) / sizeof(figures[0]); i++) {
		if (!lexeme_is(&t, figures[i].word))
			continue;
		set_figure_text(f, figures[i].name ? figures[i].name : "", figures[i].strength);
		if (lexeme_is(&t, "cast") && lexeme_next(rest, &next) && next.type == LEXEME_OPEN)
			return read_cast_call(f, lexeme_next(rest, &next));
		if (lexeme_is(&t, "interval"))
			return lexeme_next(rest, &next);
		if (lexeme_is(&t, "trim") || lexeme_is(&t, "array") || lexeme_is(&t, "exists") || lexeme_is(&t, "row"))
			return lexeme_skip(lexeme_next(rest, &next));
		return rest + strlen(rest); /* the rest of it has no better name */
	}
	set_figure(f, &t, 2);
	for (;;) {
		const char *behind = lexeme_next(rest, &next);

		if (next.type == LEXEME_DOT) {
			rest = lexeme_next(behind, &t);
			set_figure(f, &t, 2);
		} else if (next.type == LEXEME_OPEN) {
			rest = lexeme_skip(behind);
		} else if (next.type == LEXEME_STRING) { /* date '2020-01-01' */
			set_figure_text(f, inner_type(str_text(&f->name)), 1);
			return behind;
		} else {
			return rest;
		}
	}
}

/* Words of a type behind '::'; gives what is behind them, and the type's inner name. */
static const char *read_cast_type(const char *text, struct figure *type)
{
	struct lexeme t;
	const char *rest = lexeme_next(text, &t), *behind;

	set_figure(type, &t, 1);
	for (;;) {
		behind = lexeme_next(rest, &t);
		if (t.type == LEXEME_DOT) {
			rest = lexeme_next(behind, &t);
			set_figure(type, &t, 1);
			continue;
		}
		if (lexeme_is(&t, "varying"))
			set_figure_text(type, strcmp(str_text(&type->name), "bit") == 0 ? "varbit" : "varchar", 1);
		else if (lexeme_is(&t, "with"))
			set_figure_text(type, strcmp(str_text(&type->name), "time") == 0 ? "timetz" : "timestamptz", 1);
		else if (!lexeme_is(&t, "precision") && !lexeme_is(&t, "without") && !lexeme_is(&t, "time") &&
		         !lexeme_is(&t, "zone"))
			break;
		rest = behind;
	}
	set_figure_text(type, inner_type(str_text(&type->name)), 1);
	while (t.type == LEXEME_OPEN) {
		rest = lexeme_skip(behind);
		behind = lexeme_next(rest, &t);
	}
	return rest;
}

/* operand[::type ...]; an operator behind it leaves nothing to call the column by. */
static const char *read_cast(struct figure *f, const char *text)
{
	const char *rest = read_operand(f, text), *behind;
	struct lexeme t;

	for (;;) {
		behind = lexeme_next(rest, &t);
		if (t.type == LEXEME_CAST) {
			struct figure type = { 0 };

			rest = read_cast_type(behind, &type);
			if (f->strength < 2)
				set_figure_text(f, str_text(&type.name), 1);
			str_free(&type.name);
		} else if (lexeme_is(&t, "collate")) {
			rest = lexeme_next(behind, &t);
		} else if (lexeme_is(&t, "at")) {
			set_figure_text(f, "timezone", 2);
			return rest;
		} else if (t.type == LEXEME_OPEN) { /* (a)[1] */
			rest = lexeme_skip(behind);
		} else if (t.type == LEXEME_DOT) { /* (a).b */
			rest = lexeme_next(behind, &t);
			set_figure(f, &t, 2);
		} else {
			break;
		}
	}
	if (t.type != LEXEME_END && t.type != LEXEME_CLOSE && t.type != LEXEME_COMMA && !lexeme_is(&t, "as") &&
	    !lexeme_is(&t, "end"))
		f->strength = 0;
	return rest;
}

void name_figure(struct str *out, const char *element)
{
	struct figure f = { 0 };

	read_operand(&f, element);
	str_add(out, f.strength ? str_text(&f.name) : "expr");
	str_free(&f.name);
}
