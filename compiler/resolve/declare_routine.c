/* Functions and triggers: arguments, results, settings, events and calls, in the spelling PostgreSQL prints them in. */
#include <string.h>

#include "compiler/resolve/declare.h"

/* Lengths and precisions of arguments and results mean nothing to PostgreSQL: numeric(10,2) is numeric. */
static const char *without_modifier(struct mem *mem, const char *type)
{
	const char *open = strchr(type, '('), *close = open ? strchr(open, ')') : NULL;

	if (!close)
		return strncmp(type, "interval ", 9) == 0 ? "interval" : type;
	return mem_printf(mem, "%.*s%s", (int)(open - type), type, close + 1);
}

/* A type that must be there, in canonical spelling; NULL: reported, or quiet and not there. */
static const char *known_type(struct reading *r)
{
	struct slot slot = { 0 };
	uint32_t at = r->next ? r->next->start : r->end;
	const char *text = read_type(r, &slot);
	struct settled type;

	if (!text)
		return NULL;
	type = type_settle(r->declare->model, r->schema ? r->schema : r->context->schema, text, 1);
	if (type.unknown && !r->quiet)
		type_unknown(r->declare->model, text, at, r->end);
	return without_modifier(r->declare->mem, type.text);
}

/* ---- arguments ---- */

struct argument {
	const char *mode; /* "", "IN ", "OUT ", "INOUT ", "VARIADIC " */
	const char *name; /* NULL: none */
	const char *type;
	const struct term *value; /* its default; NULL: none */
};

static int begins_default(const struct term *t)
{
	return words_match("default", t) || words_match("=", t) || words_match(":=", t);
}

/* Is all up to the end or the default a type? Then the argument has no name. */
static int is_type_only(const struct reading *r)
{
	struct reading try = *r;
	struct slot slot = { 0 };

	try.quiet = 1;
	return read_type(&try, &slot) && (!try.next || words_match(",", try.next) || begins_default(try.next) ||
	                                  words_match("order by", try.next));
}

static const char *read_mode(struct reading *r)
{
	static const char *const words[] = { "out", "inout", "variadic", "in" };
	static const char *const modes[] = { "OUT ", "INOUT ", "VARIADIC ", "" };
	const char *input = r->form->kind == KIND_PROCEDURE ? "IN " : ""; /* which is said of procedures only */
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (r->next && words_match(words[i], r->next) && r->next->next && !words_match(",", r->next->next)) {
			read_next(r);
			return *modes[i] ? modes[i] : input;
		}
	return input;
}

static int read_argument(struct reading *r, struct argument *a)
{
	*a = (struct argument){ .mode = read_mode(r) };
	if (!is_type_only(r))
		a->name = read_name(r, NULL);
	a->type = known_type(r);
	if (!a->type)
		return 0;
	if (r->next && begins_default(r->next)) {
		read_next(r);
		a->value = r->next;
		while (r->next && !words_match(",", r->next))
			read_next(r);
		if (!a->value || words_match(",", a->value)) {
			struct slot slot = { 0 };

			return read_fail(r, &slot, shape_expects[SHAPE_LOOSE]);
		}
	}
	return 1;
}

static void add_argument(struct declare *d, struct str *s, const struct argument *a, const struct term *stop)
{
	str_add(s, a->mode);
	if (a->name) {
		str_ident(s, a->name);
		str_char(s, ' ');
	}
	str_add(s, a->type);
	if (a->value) {
		str_add(s, " DEFAULT ");
		add_text(d, s, a->value, stop);
	}
}

/* What a function with OUT arguments and no result of its own returns: the one, or a record of them. */
struct result {
	const char *type;
	int count;
};

/* count(*) has no arguments. */
static int is_star(const struct term *t)
{
	return words_match("*", t) && !t->next;
}

/* What stands before an argument: nothing, a comma, or the ORDER BY of an ordered-set aggregate. */
static const char *read_separator(struct reading *r, const struct term *first)
{
	int is_first = r->next == first;

	if (!is_first && read_word(r, ","))
		return ", ";
	if (!words_match("order by", r->next))
		return is_first ? "" : NULL;
	read_next(r);
	read_next(r);
	return is_first ? "ORDER BY " : " ORDER BY ";
}

static int read_arguments(struct reading *r, const struct term *group, struct str *arguments, struct str *types,
                          struct result *result)
{
	struct reading inner = *r;
	struct argument a;

	inner.next = group->inside;
	inner.end = group->start + 1;
	while (inner.next && !is_star(group->inside)) {
		const char *before = read_separator(&inner, group->inside);

		if (!before || !read_argument(&inner, &a)) {
			struct slot slot = { 0 };

			return before ? 0 : read_fail(&inner, &slot, "arguments parted by ','");
		}
		str_add(arguments, before);
		add_argument(r->declare, arguments, &a, inner.next);
		if (strcmp(a.mode, "OUT ") != 0) {
			str_add(types, types->length || *before != ',' ? before : "");
			str_add(types, a.type);
		}
		if (*a.mode == 'O' || strcmp(a.mode, "INOUT ") == 0) {
			result->type = a.type;
			result->count++;
		}
	}
	return 1;
}

/* (t text, out n int): sets the signature, and what is to become attributes once the object is there. */
int read_signature(struct reading *r, const struct term *group)
{
	struct str arguments = { 0 }, types = { 0 };
	struct result result = { 0 };
	int good = read_arguments(r, group, &arguments, &types, &result);

	if (good) {
		r->signature = mem_copy(r->declare->mem, str_text(&types), types.length);
		r->arguments = mem_copy(r->declare->mem, str_text(&arguments), arguments.length);
		r->result = result.count > 1 ? "record" : result.type;
		r->arguments_at = group->inside ? group->inside->start : group->start;
	}
	str_free(&arguments);
	str_free(&types);
	return good;
}

/* Between two types of a list: a comma, or the ORDER BY of an ordered-set aggregate, which may come first. */
static int read_type_separator(struct reading *r, struct str *s)
{
	if (r->next && words_match("order by", r->next)) {
		read_next(r);
		read_next(r);
		str_add(s, s->length ? " ORDER BY " : "ORDER BY ");
		return 1;
	}
	if (!read_word(r, ","))
		return 0;
	str_add(s, ", ");
	return 1;
}

/* (int, none) -> "integer, NONE"; (text order by int) -> "text ORDER BY integer" */
const char *read_argument_types(struct reading *r, const struct term *group)
{
	struct reading inner = *r;
	struct str s = { 0 };
	const char *types = NULL;

	inner.next = group->inside;
	inner.end = group->start + 1;
	read_type_separator(&inner, &s);
	do {
		const char *type = inner.next && words_match("none", inner.next) ? "NONE"
		                   : inner.next                                  ? known_type(&inner)
		                                                                 : NULL;

		if (!type && group->inside)
			break;
		if (type && strcmp(type, "NONE") == 0)
			read_next(&inner);
		str_add(&s, type ? type : "");
	} while (inner.next && read_type_separator(&inner, &s));
	if (!inner.next)
		types = mem_copy(r->declare->mem, str_text(&s), s.length);
	str_free(&s);
	return types;
}

/* ---- results ---- */

static const char *read_table_result(struct reading *r, struct slot *slot)
{
	const struct term *group = read_type_of(r, TERM_GROUP);
	struct str arguments = { 0 }, types = { 0 };
	struct result result = { 0 };
	const char *text = NULL;

	if (!group)
		read_fail(r, slot, shape_expects[SHAPE_RETURNS]);
	else if (read_arguments(r, group, &arguments, &types, &result))
		text = mem_printf(r->declare->mem, "TABLE(%s)", str_text(&arguments));
	str_free(&arguments);
	str_free(&types);
	return text;
}

/* integer | SETOF public.users | TABLE(a integer) */
const char *read_returns(struct reading *r, struct slot *slot)
{
	const char *type;

	if (read_word(r, "table"))
		return read_table_result(r, slot);
	if (!read_word(r, "setof"))
		return known_type(r);
	type = known_type(r);
	return type ? mem_printf(r->declare->mem, "SETOF %s", type) : NULL;
}

/* for type hstore, for type ltree -> "for type public.hstore, for type public.ltree" */
const char *read_transforms(struct reading *r, struct slot *slot)
{
	const char *list = "", *type;

	do {
		if (!read_word(r, "for") || !read_word(r, "type"))
			return read_no_value(r, slot);
		type = known_type(r);
		list = type ? mem_printf(r->declare->mem, "%s%sfor type %s", list, *list ? ", " : "", type) : NULL;
	} while (list && read_word(r, ","));
	return list;
}

/* ---- calls, events, settings ---- */

static const char *called_name(struct reading *r, struct slot *slot, const char *expected)
{
	const char *schema, *name;
	struct str s = { 0 };

	if (!read_qualified(r, &schema, &name, NULL) || !r->next || r->next->type != TERM_GROUP) {
		read_fail(r, slot, expected);
		return NULL;
	}
	str_qualified(&s, schema, name);
	name = mem_copy(r->declare->mem, str_text(&s), s.length);
	str_free(&s);
	return name;
}

/* note('a', 5) -> note('a', '5'): a trigger's arguments are texts */
const char *read_call(struct reading *r, struct slot *slot)
{
	const char *name = called_name(r, slot, shape_expects[SHAPE_CALL]);
	const struct term *t, *group = name ? read_type_of(r, TERM_GROUP) : NULL;
	struct str *s = &r->declare->text;

	if (!group)
		return NULL;
	str_clear(s);
	str_add(s, name);
	str_char(s, '(');
	for (t = group->inside; t; t = t->next) {
		if (words_match(",", t))
			str_add(s, ", ");
		else if (*t->text || t->type == TERM_STRING)
			str_literal(s, t->text, 1);
	}
	str_char(s, ')');
	return mem_copy(r->declare->mem, str_text(s), s->length);
}

/* to_text(email) -> to_text(public.email) */
const char *read_function(struct reading *r, struct slot *slot)
{
	const char *name = called_name(r, slot, shape_expects[SHAPE_FUNCTION]);
	const struct term *group = name ? read_type_of(r, TERM_GROUP) : NULL;
	const char *types = group ? read_argument_types(r, group) : NULL;

	return types ? mem_printf(r->declare->mem, "%s(%s)", name, types) : NULL;
}

/* Events in one order, whatever order they are written in. */
static const char *const events[] = { "insert", "update", "delete", "truncate" };
enum { EVENT_COUNT = 4, EVENT_UPDATE = 1 };

static int read_event(struct reading *r, struct str *columns, int seen[EVENT_COUNT])
{
	const char *name;
	int i;

	for (i = 0; i < EVENT_COUNT && !read_word(r, events[i]); i++)
		;
	if (i == EVENT_COUNT)
		return 0;
	seen[i] = 1;
	if (i != EVENT_UPDATE || !read_word(r, "of"))
		return 1;
	do {
		name = read_name(r, NULL);
		if (!name)
			return 0;
		str_add(columns, columns->length ? ", " : " of ");
		str_ident(columns, name);
	} while (read_word(r, ","));
	return 1;
}

/* update of b or insert -> "insert or update of b" */
const char *read_events(struct reading *r, struct slot *slot)
{
	int seen[EVENT_COUNT] = { 0 }, good, i;
	struct str columns = { 0 }, *s = &r->declare->text;

	do
		good = read_event(r, &columns, seen);
	while (good && read_word(r, "or"));
	if (!good)
		read_fail(r, slot, shape_expects[SHAPE_EVENTS]);
	str_clear(s);
	for (i = 0; good && i < EVENT_COUNT; i++) {
		if (!seen[i])
			continue;
		str_add(s, s->length ? " or " : "");
		str_add(s, events[i]);
		str_add(s, i == EVENT_UPDATE ? str_text(&columns) : "");
	}
	str_free(&columns);
	return good ? mem_copy(r->declare->mem, str_text(s), s->length) : NULL;
}

static const char *setting_name(struct reading *r)
{
	const char *name = read_name(r, NULL);

	while (name && read_word(r, ".")) {
		const char *more = read_name(r, NULL);

		name = more ? mem_printf(r->declare->mem, "%s.%s", name, more) : NULL;
	}
	return name;
}

/* search_path = public, pg_temp -> search_path TO 'public', 'pg_temp' */
const char *read_setting(struct reading *r, struct slot *slot)
{
	const char *name = setting_name(r);
	struct str *s = &r->declare->text;
	int first = 1;

	if (!name || (!read_word(r, "=") && !read_word(r, "to"))) {
		read_fail(r, slot, shape_expects[SHAPE_SETTING]);
		return NULL;
	}
	str_clear(s);
	str_ident(s, name); /* of an extension: "app.user" */
	str_add(s, " TO ");
	do {
		const char *sign = read_word(r, "-") ? "-" : "";

		if (!r->next || r->next->inside || r->next->type == TERM_OPERATOR) {
			read_fail(r, slot, shape_expects[SHAPE_SETTING]);
			return NULL;
		}
		str_add(s, first ? "" : ", ");
		str_literal(s, *sign ? mem_printf(r->declare->mem, "-%s", r->next->text) : r->next->text, 1);
		read_next(r);
		first = 0;
	} while (read_word(r, ","));
	if (!strchr(str_text(s), '\n'))
		return mem_copy(r->declare->mem, str_text(s), s->length);
	read_fail(r, slot, "a value on one line");
	return NULL;
}
