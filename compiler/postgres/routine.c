/* Functions, procedures and what is made of them: operator families and classes, casts, transforms, languages. */
#include <string.h>

#include "compiler/postgres/postgres.h"

/* Lines "search_path TO 'x'" as clauses of their own. */
static void settings(struct str *s, const struct object *o)
{
	const char *text = attr_get(o, ATTR_SET);
	struct str line = { 0 };

	while ((text = postgres_next_line(text, &line)))
		postgres_add(s, "\n    set ", str_text(&line), NULL);
	str_free(&line);
}

static void attributes(struct str *s, const struct object *o)
{
	struct str list = { 0 };

	if (attr_get(o, ATTR_TRANSFORM))
		postgres_add(&list, " transform ", attr_get(o, ATTR_TRANSFORM), NULL);
	postgres_flag(&list, o, ATTR_WINDOW, "window");
	postgres_clause(&list, o, ATTR_VOLATILITY, "");
	postgres_flag(&list, o, ATTR_LEAKPROOF, "leakproof");
	postgres_flag(&list, o, ATTR_STRICT, "strict");
	postgres_flag(&list, o, ATTR_SECURITY_DEFINER, "security definer");
	postgres_clause(&list, o, ATTR_PARALLEL, "parallel");
	postgres_clause(&list, o, ATTR_COST, "cost");
	postgres_clause(&list, o, ATTR_ROWS, "rows");
	postgres_clause(&list, o, ATTR_SUPPORT, "support");
	if (list.length)
		postgres_add(s, "\n   ", str_text(&list), NULL);
	s->failed |= list.failed;
	str_free(&list);
}

static void body(struct str *s, const struct object *o)
{
	const char *text = attr_get(o, ATTR_BODY);

	text = text ? text : "";
	if (attr_find(o, ATTR_ATOMIC)) {
		postgres_add(s, "\n", text, NULL);
	} else if (attr_get(o, ATTR_LINK_SYMBOL)) {
		str_add(s, "\nas ");
		postgres_literal(s, attr_get(o, ATTR_LINK_SYMBOL));
		str_add(s, ", ");
		postgres_literal(s, text);
	} else {
		str_add(s, "\nas ");
		str_dollar(s, text);
	}
}

void postgres_create_routine(struct postgres *p, const struct object *o)
{
	struct str *s = &p->sql;
	const char *arguments = attr_get(o, ATTR_ARGUMENTS);

	postgres_create_shells(p, o);
	postgres_create_word(p, o);
	postgres_add(s, postgres_word(o), " ", NULL);
	postgres_plain_name(s, o);
	postgres_add(s, "(", arguments ? arguments : o->signature, ")", NULL);
	if (attr_get(o, ATTR_RETURNS))
		postgres_add(s, "\n    returns ", attr_get(o, ATTR_RETURNS), NULL);
	if (attr_get(o, ATTR_LANGUAGE))
		postgres_add(s, "\n    language ", attr_get(o, ATTR_LANGUAGE), NULL);
	attributes(s, o);
	settings(s, o);
	body(s, o);
}

/* The functions of a base type go with it. */
void postgres_drop_routine(struct postgres *p, const struct object *o)
{
	int together = 0;
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		together |= postgres_is_made_by(object_top(o->deps[i]), o);
	postgres_drop_plainly(p, o, together ? "if exists " : "", "");
}

/* Is the line of a definition an element of an operator family or class? */
static int is_element(const char *line)
{
	return strncmp(line, "operator ", 9) == 0 || strncmp(line, "function ", 9) == 0 ||
	       strncmp(line, "storage ", 8) == 0;
}

static void elements(struct str *s, const struct object *o)
{
	const char *text = attr_get(o, ATTR_DEFINITION);
	const char *separator = "\n    ";
	struct str line = { 0 };

	while ((text = postgres_next_line(text, &line))) {
		if (!is_element(str_text(&line)))
			continue;
		postgres_add(s, separator, str_text(&line), NULL);
		separator = ",\n    ";
	}
	str_free(&line);
}

static int has_elements(const struct object *o)
{
	struct str list = { 0 };
	int has;

	elements(&list, o);
	has = list.length > 0;
	str_free(&list);
	return has;
}

void postgres_create_opfamily(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	str_add(&p->sql, "create operator family ");
	postgres_method_name(&p->sql, o);
	if (has_elements(o)) {
		postgres_and_then(p);
		str_add(&p->sql, "alter operator family ");
		postgres_method_name(&p->sql, o);
		str_add(&p->sql, " add");
		elements(&p->sql, o);
	}
}

void postgres_create_opclass(struct postgres *p, const struct object *o)
{
	struct str value = { 0 };
	struct str *s = &p->sql;

	postgres_unless_there(p, o);
	str_add(s, "create operator class ");
	postgres_plain_name(s, o);
	if (postgres_defined(o, "default", &value))
		str_add(s, " default");
	if (postgres_defined(o, "for type", &value))
		postgres_add(s, " for type ", str_text(&value), NULL);
	str_add(s, " using ");
	str_ident(s, o->signature);
	if (postgres_defined(o, "family", &value))
		postgres_add(s, " family ", str_text(&value), NULL);
	str_add(s, " as");
	elements(s, o);
	if (!has_elements(o) && postgres_defined(o, "for type", &value)) /* the grammar wants one item at least */
		postgres_add(s, " storage ", str_text(&value), NULL);
	str_free(&value);
}

void postgres_create_cast(struct postgres *p, const struct object *o)
{
	const char *function = attr_get(o, ATTR_FUNCTION_NAME);

	postgres_unless_there(p, o);
	str_add(&p->sql, "create cast ");
	postgres_cast_name(&p->sql, o);
	if (!function || strcmp(function, "binary") == 0)
		str_add(&p->sql, " without function");
	else if (strcmp(function, "inout") == 0)
		str_add(&p->sql, " with inout");
	else
		postgres_add(&p->sql, " with function ", function, NULL);
	postgres_clause(&p->sql, o, ATTR_CONTEXT, "as");
}

/* The definition says "from sql with function f(internal), to sql with function g(internal)"; one may be missing. */
void postgres_create_transform(struct postgres *p, const struct object *o)
{
	const char *functions = attr_get(o, ATTR_FUNCTION_NAME);
	struct str line = { 0 };
	const char *separator = "";

	postgres_create_word(p, o);
	str_add(&p->sql, "transform ");
	postgres_transform_name(&p->sql, o);
	str_add(&p->sql, " (");
	functions = functions ? functions : attr_get(o, ATTR_DEFINITION);
	while ((functions = postgres_next_line(functions, &line))) {
		postgres_add(&p->sql, separator, str_text(&line), NULL);
		separator = ", ";
	}
	str_add(&p->sql, ")");
	str_free(&line);
}

void postgres_create_language(struct postgres *p, const struct object *o)
{
	postgres_create_word(p, o);
	str_add(&p->sql, attr_find(o, ATTR_TRUSTED) ? "trusted language " : "language ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_HANDLER, "handler");
	postgres_clause(&p->sql, o, ATTR_INLINE, "inline");
	postgres_clause(&p->sql, o, ATTR_VALIDATOR, "validator");
}
