/*
 * Clauses of a declaration: an attribute goes in, the words of its row in clauses.def and its value come out, written
 * by a function a shape so that declare*.c reads the same from it.
 */
#include <ctype.h>
#include <string.h>

#include "compiler/print/print_private.h"
#include "compiler/syntax/lexeme.h"

/* ---- values ---- */

/* Would the word, in whatever case, begin a clause? */
static int is_clause(const struct lexeme *t, enum scope scope)
{
	struct str word = { 0 };
	int is;

	lexeme_name(&word, t);
	is = print_is_taken(str_text(&word), PLACE_COLUMN | PLACE_DOMAIN, scope) ||
	     print_is_taken(str_text(&word), 0, scope);
	str_free(&word);
	return is;
}

/* Could the expression run on into the clause behind it, or be cut by a word that is a clause? Then it gets
 * parentheses. */
static int is_simple(const char *expression, enum scope scope)
{
	struct lexeme t = { 0 }, before;
	const char *rest = expression;
	int operands = 0;

	for (;;) {
		before = t;
		rest = lexeme_next(rest, &t);
		if (t.type == LEXEME_END)
			return 1;
		if (t.type == LEXEME_OPERATOR || t.type == LEXEME_COMMA)
			return t.start == expression && *t.start == '-' && t.length == 1 && lexeme_next(rest, &t) &&
			       t.type == LEXEME_NUMBER && !*rest;
		if (t.type == LEXEME_OPEN) {
			if (t.start == expression)
				return 0;
			rest = lexeme_skip(rest);
			continue;
		}
		if (t.type == LEXEME_CAST || t.type == LEXEME_DOT)
			continue;
		if (t.type == LEXEME_WORD && before.type != LEXEME_DOT && operands++ && is_clause(&t, scope))
			return 0;
	}
}

/* Is the text read as it stands when it is written in parentheses? Line ends and runs of blanks become one blank there.
 */
static int is_kept(const char *expression)
{
	struct lexeme t;
	const char *rest = expression, *from;

	if (*expression == ' ')
		return 0;
	for (;;) {
		from = rest;
		rest = lexeme_next(rest, &t);
		if (t.start > from + 1 || (t.start == from + 1 && *from != ' '))
			return 0;
		if (t.type == LEXEME_END)
			return t.start == from;
		if (t.start == from + 1 && t.type == LEXEME_CLOSE)
			return 0;
		if (t.type == LEXEME_OPERATOR && memchr(t.start, '/', t.length) && strstr(t.start, "//"))
			return 0; /* it would begin a comment */
	}
}

static void print_loose(struct print *p, const char *expression, enum scope scope)
{
	int simple = is_simple(expression, scope);

	str_add(p->out, simple ? "" : "(");
	str_add(p->out, expression);
	str_add(p->out, simple ? "" : ")");
}

static int is_option_word(const char *value)
{
	const char *c = value;

	if (!*c)
		return 0;
	if (isdigit((unsigned char)*c) || *c == '-')
		return value[strspn(value, "-0123456789.")] == '\0' && strspn(value, "-") <= 1 &&
		       value[strlen(value) - 1] != '.' && value[strlen(value) - 1] != '-';
	while (islower((unsigned char)*c) || *c == '_' || (c > value && isdigit((unsigned char)*c)))
		c++;
	return !*c;
}

/* fillfactor=90, x=a b -> (fillfactor = 90, x = 'a b') */
static void print_options(struct print *p, const char *list)
{
	const char *end, *equals, *value;

	str_char(p->out, '(');
	for (; *list; list = *end ? end + 2 : end) {
		end = strstr(list, ", ");
		while (end && !memchr(end + 2, '=', strcspn(end + 2, ",")) && strchr(end + 2, '='))
			end = strstr(end + 2, ", "); /* a ", " within a value: no name follows it */
		end = end ? end : list + strlen(list);
		equals = memchr(list, '=', (size_t)(end - list));
		equals = equals ? equals : end;
		str_add_bytes(p->out, list, (size_t)(equals - list));
		value = mem_copy(&p->mem, equals + (equals < end), (size_t)(end - equals - (equals < end)));
		str_add(p->out, " = ");
		if (is_option_word(value))
			str_add(p->out, value);
		else
			print_string(p, value);
		str_add(p->out, *end ? ", " : "");
	}
	str_char(p->out, ')');
}

/* a, b -> ('a', 'b') */
static void print_strings(struct print *p, const char *list)
{
	const char *end;

	str_char(p->out, '(');
	for (; *list; list = *end ? end + 2 : end) {
		end = strstr(list, ", ");
		end = end ? end : list + strlen(list);
		print_string(p, mem_copy(&p->mem, list, (size_t)(end - list)));
		str_add(p->out, *end ? ", " : "");
	}
	str_char(p->out, ')');
}

static void print_references(struct print *p, const struct object *o, const char *list)
{
	struct str schema = { 0 }, name = { 0 };
	const char *separator = "";

	while ((list = names_next(list, &schema, &name))) {
		struct str one = { 0 };

		str_qualified(&one, str_text(&schema), str_text(&name));
		str_add(p->out, separator);
		print_reference(p, o, str_text(&one));
		separator = ", ";
		str_free(&one);
	}
	str_free(&schema);
	str_free(&name);
}

static void print_in(struct print *p, const char *value)
{
	str_printf(p->out, "(%s)", value);
}

/* Columns that go with an attribute, in parentheses behind it. */
static void print_columns_of(struct print *p, struct printed *at, enum attr_id attr)
{
	const char *columns = attr_get(at->object, attr);

	if (!columns)
		return;
	print_in(p, columns);
	at->said[attr] = 1;
}

/* (start 10 increment 5); nothing where all is as it is by default */
static void print_identity(struct print *p, struct printed *at)
{
	size_t length = p->out->length;

	print_clauses(p, at, SCOPE_IDENTITY); /* begins with a blank, which gives way to the parenthesis */
	if (p->out->length == length)
		return;
	p->out->data[length] = '(';
	str_char(p->out, ')');
}

static void print_column_type(struct print *p, struct printed *at, const char *value)
{
	print_type(p, at->object, value);
	at->said[ATTR_NOT_NULL] = at->form->scope == SCOPE_COLUMN;
	if (at->form->scope == SCOPE_COLUMN && !attr_find(at->object, ATTR_NOT_NULL))
		str_char(p->out, '?');
}

/* ---- a function a shape ---- */

static void shape_nothing(struct print *p, struct printed *at, const char *value)
{
	(void)p;
	(void)at;
	(void)value;
}

static void shape_plain(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	str_add(p->out, value);
}

static void shape_in(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	print_in(p, value);
}

static void shape_qualified(struct print *p, struct printed *at, const char *value)
{
	print_reference(p, at->object, value);
}

static void shape_qualified_list(struct print *p, struct printed *at, const char *value)
{
	str_char(p->out, '(');
	print_references(p, at->object, value);
	str_char(p->out, ')');
}

static void shape_expr(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	if (is_kept(value))
		print_in(p, value);
	else
		str_dollar(p->out, value);
}

static void shape_loose(struct print *p, struct printed *at, const char *value)
{
	print_loose(p, value, at->form->scope);
}

static void shape_string(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	print_string(p, value);
}

static void shape_strings(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	print_strings(p, value);
}

static void shape_body(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	str_dollar(p->out, value);
}

static void shape_query(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	str_dollar(p->out, mem_printf(&p->mem, "\n%s\n", value));
}

static void shape_options(struct print *p, struct printed *at, const char *value)
{
	const char *written = attr_get(at->object, ATTR_OPTIONS_ORDER);

	print_options(p, written ? written : value);
}

static void shape_reference(struct print *p, struct printed *at, const char *value)
{
	print_reference(p, at->object, value);
	str_char(p->out, ' ');
	print_columns_of(p, at, ATTR_REF_COLUMNS);
}

static void shape_action(struct print *p, struct printed *at, const char *value)
{
	(void)value;
	print_columns_of(p, at, ATTR_ON_DELETE_COLUMNS);
}

static void shape_identity(struct print *p, struct printed *at, const char *value)
{
	(void)value;
	print_identity(p, at);
}

static void shape_index_name(struct print *p, struct printed *at, const char *value)
{
	(void)at;
	str_add(p->out, value + strlen("index "));
}

static void (*const shapes[SHAPE_COUNT])(struct print *p, struct printed *at, const char *value) = {
	[SHAPE_IS] = shape_nothing,
	[SHAPE_NOISE] = shape_nothing,
	[SHAPE_NAME] = shape_plain,
	[SHAPE_QNAME] = shape_qualified,
	[SHAPE_QNAMES] = shape_qualified_list,
	[SHAPE_COLUMNS] = shape_in,
	[SHAPE_ROLES] = shape_plain,
	[SHAPE_WORD] = shape_plain,
	[SHAPE_INT] = shape_plain,
	[SHAPE_NUMBER] = shape_plain,
	[SHAPE_STRING] = shape_string,
	[SHAPE_STRINGS] = shape_strings,
	[SHAPE_TYPE] = print_column_type,
	[SHAPE_EXPR] = shape_expr,
	[SHAPE_LOOSE] = shape_loose,
	[SHAPE_BODY] = shape_body,
	[SHAPE_QUERY] = shape_query,
	[SHAPE_OPTIONS] = shape_options,
	[SHAPE_FDW_OPTIONS] = shape_in,
	[SHAPE_ELEMENTS] = shape_in,
	[SHAPE_EXCLUDES] = shape_in,
	[SHAPE_REFERENCE] = shape_reference,
	[SHAPE_ACTION] = shape_action,
	[SHAPE_PARTITION_KEY] = shape_plain,
	[SHAPE_BOUND] = shape_plain,
	[SHAPE_IDENTITY] = shape_identity,
	[SHAPE_KINDS] = shape_in,
	[SHAPE_EVENTS] = shape_plain,
	[SHAPE_CALL] = shape_qualified,
	[SHAPE_FUNCTION] = shape_qualified,
	[SHAPE_RETURNS] = shape_plain,
	[SHAPE_TRANSFORMS] = shape_plain,
	[SHAPE_SETTING] = shape_plain,
	[SHAPE_MIXINS] = shape_nothing,
	[SHAPE_INDEX_NAME] = shape_index_name,
	[SHAPE_ENVIRONMENTS] = shape_plain,
	[SHAPE_ON] = shape_nothing,
	[SHAPE_ARGUMENT_NAME] = shape_in,
	[SHAPE_ARGUMENT_SET] = shape_in,
	[SHAPE_ARGUMENT_EXPR] = shape_in,
};

/* Does the row say this value of its attribute? */
static int fits(const struct clause_row *row, const struct object *o, const char *value)
{
	if (row->shape == SHAPE_IS || row->shape == SHAPE_ACTION || row->shape == SHAPE_IDENTITY)
		return strcmp(row->value, value) == 0;
	if (row->shape == SHAPE_EVENTS)
		return attr_is(o, ATTR_TIMING, row->value);
	if (row->shape == SHAPE_INDEX_NAME)
		return strncmp(value, "index ", 6) == 0;
	if (row->shape == SHAPE_FUNCTION)
		return strchr(value, '(') != NULL;
	if (row->shape == SHAPE_BOUND)
		return strcmp(value, "default") != 0;
	return 1;
}

/* Words, a blank, the value; no blank within @renamed(x) and where one of them is empty. */
static void print_clause(struct print *p, struct printed *at, const struct clause_row *row, const char *value)
{
	size_t length;

	if (p->lines)
		print_indent(p);
	else
		str_char(p->out, ' ');
	str_add(p->out, row->words);
	length = p->out->length;
	if (*row->words && *row->words != '@')
		str_char(p->out, ' ');
	shapes[row->shape](p, at, value);
	if (p->out->length == length + 1 && *row->words)
		print_cut(p->out, length);
	if (p->lines)
		str_add(p->out, ";\n");
}

/* A setting a line: each is a clause of its own. */
static void print_settings(struct print *p, struct printed *at, const struct clause_row *row, const char *lines)
{
	while (*lines) {
		size_t length = strcspn(lines, "\n");

		print_clause(p, at, row, mem_copy(&p->mem, lines, length));
		lines += length + (lines[length] == '\n');
	}
}

void print_clauses(struct print *p, struct printed *at, enum scope scope)
{
	size_t i;

	for (i = 0; i < clause_count; i++) {
		const struct clause_row *row = &clause_rows[i];
		const char *value =
		        row->scopes >> scope & 1 && row->attr != ATTR_NONE ? attr_get(at->object, row->attr) : NULL;

		if (!value || at->said[row->attr] || !fits(row, at->object, value))
			continue;
		at->said[row->attr] = 1;
		if (row->shape == SHAPE_EVENTS)
			at->said[ATTR_TIMING] = 1;
		if (row->shape == SHAPE_SETTING)
			print_settings(p, at, row, value);
		else
			print_clause(p, at, row, value);
	}
}
