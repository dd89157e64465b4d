/* What all statements for PostgreSQL are put together from: clauses, names, lists, guards. */
#include <stdarg.h>
#include <string.h>

#include "compiler/postgres/postgres.h"

void postgres_add(struct str *s, ...)
{
	va_list texts;
	const char *text;

	va_start(texts, s);
	while ((text = va_arg(texts, const char *)))
		str_add(s, text);
	va_end(texts);
}

void postgres_literal(struct str *s, const char *text)
{
	str_literal(s, text, 1);
}

void postgres_clause(struct str *s, const struct object *o, enum attr_id id, const char *word)
{
	const char *value = attr_get(o, id);

	if (value)
		postgres_add(s, " ", word, *word ? " " : "", value, NULL);
}

void postgres_flag(struct str *s, const struct object *o, enum attr_id id, const char *word)
{
	if (attr_find(o, id))
		postgres_add(s, " ", word, NULL);
}

const char *postgres_next_line(const char *text, struct str *line)
{
	const char *end;

	while (text && *text == '\n')
		text++;
	if (!text || !*text)
		return NULL;
	end = text + strcspn(text, "\n");
	str_clear(line);
	str_add_bytes(line, text, (size_t)(end - text));
	return end;
}

/* The end of the quoted text or name that begins at `at`. */
static const char *behind_quotes(const char *at)
{
	char quote = *at++;

	while (*at && (*at != quote || at[1] == quote))
		at += *at == quote ? 2 : 1;
	return *at ? at + 1 : at;
}

const char *postgres_next_item(const char *list, struct str *item)
{
	const char *at, *end;
	int depth = 0;

	while (list && (*list == ',' || *list == ' ' || *list == '\n'))
		list++;
	if (!list || !*list)
		return NULL;
	for (at = list; *at && (depth || *at != ',');) {
		depth += *at == '(' || *at == '[' ? 1 : *at == ')' || *at == ']' ? -1 : 0;
		at = *at == '\'' || *at == '"' ? behind_quotes(at) : at + 1;
	}
	for (end = at; end > list && end[-1] == ' ';)
		end--;
	str_clear(item);
	str_add_bytes(item, list, (size_t)(end - list));
	return at;
}

/* May the value of an option stand as it is: a number or a plain word? */
static int is_plain_value(const char *value)
{
	return *value && strspn(value, "0123456789.") == strlen(value)
	               ? 1
	               : ident_is_plain(value) || strcmp(value, "on") == 0 || strcmp(value, "true") == 0 ||
	                         strcmp(value, "false") == 0;
}

static void add_option(struct str *s, const char *item)
{
	const char *value = strchr(item, '=');

	if (!value) {
		str_add(s, item);
		return;
	}
	str_add_bytes(s, item, (size_t)(value - item));
	while (s->length && s->data[s->length - 1] == ' ')
		s->data[--s->length] = '\0';
	value += 1 + strspn(value + 1, " ");
	str_add(s, " = ");
	if (is_plain_value(value) || *value == '\'')
		str_add(s, value);
	else
		postgres_literal(s, value);
}

void postgres_options(struct str *s, const char *word, const char *options)
{
	struct str item = { 0 };
	const char *separator = "";

	if (!options)
		return;
	postgres_add(s, " ", word, " (", NULL);
	while ((options = postgres_next_item(options, &item))) {
		str_add(s, separator);
		add_option(s, str_text(&item));
		separator = ", ";
	}
	str_add(s, ")");
	str_free(&item);
}

const char *postgres_options_of(const struct object *o)
{
	return attr_find(o, ATTR_OPTIONS_ORDER) ? attr_get(o, ATTR_OPTIONS_ORDER) : attr_get(o, ATTR_OPTIONS);
}

int postgres_defined(const struct object *o, const char *name, struct str *value)
{
	const char *text = attr_get(o, ATTR_DEFINITION);
	struct str line = { 0 };
	size_t length = strlen(name);
	int found = 0;

	while (!found && (text = postgres_next_line(text, &line))) {
		const char *l = str_text(&line);

		if (strncmp(l, name, length) != 0 || (l[length] != ' ' && l[length] != '=' && l[length]))
			continue;
		l += length;
		l += strspn(l, " =");
		str_clear(value);
		str_add(value, l);
		found = 1;
	}
	str_free(&line);
	return found;
}

void postgres_if_missing(struct postgres *p)
{
	if (p->mode == CREATE_IF_MISSING)
		str_add(&p->sql, "if not exists ");
}

void postgres_create_word(struct postgres *p, const struct object *o)
{
	int replace = p->mode == CREATE_IF_MISSING && postgres_cell_of(o)->can & CAN_REPLACE;

	str_add(&p->sql, replace ? "create or replace " : "create ");
}

/* Puts the statements of `sql` into a block that runs them only where the query finds nothing. */
static void guard(struct postgres *p)
{
	struct str body = { 0 };

	postgres_add(&body, "\nbegin\n    if not exists (", str_text(&p->unless), ") then\n", str_text(&p->sql),
	             ";\n    end if;\nend\n", NULL);
	str_clear(&p->sql);
	str_add(&p->sql, "do ");
	str_dollar(&p->sql, str_text(&body));
	p->sql.failed |= body.failed | p->unless.failed;
	str_free(&body);
}

static int is_guarded(const struct postgres *p)
{
	return p->unless.length && p->mode == CREATE_IF_MISSING;
}

void postgres_end(struct postgres *p)
{
	if (is_guarded(p) && p->sql.length)
		guard(p);
	if (p->sql.length || p->sql.failed)
		script_add_str(p->script, p->object, &p->sql);
	str_clear(&p->unless);
}

void postgres_and_then(struct postgres *p)
{
	if (is_guarded(p))
		str_add(&p->sql, ";\n");
	else
		script_add_str(p->script, p->object, &p->sql);
}

/* The text that a letter behind '$' in a guard's query stands for. */
static void guard_value(struct str *s, const struct object *o, char letter)
{
	if (letter == 'n')
		str_add(s, o->name);
	else if (letter == 's')
		str_ident(s, o->schema);
	else if (letter == 'g')
		str_add(s, o->signature);
	else if (letter == 'p')
		postgres_plain_name(s, o->parent);
	else
		postgres_name(s, o);
}

void postgres_unless_there(struct postgres *p, const struct object *o)
{
	const char *query = postgres_cell_of(o)->find;
	struct str value = { 0 };

	if (p->mode != CREATE_IF_MISSING || !query)
		return;
	for (; *query; query++) {
		if (*query != '$') {
			str_char(&p->unless, *query);
			continue;
		}
		str_clear(&value);
		guard_value(&value, o, *++query);
		postgres_literal(&p->unless, str_text(&value));
	}
	str_free(&value);
}

/* Does `identity` name this object as a NAME attribute does: public.users? */
static int has_name(const struct object *o, const char *qualified, struct str *scratch)
{
	str_clear(scratch);
	str_qualified(scratch, o->schema, o->name);
	return strcmp(str_text(scratch), qualified) == 0;
}

static const struct object *needed_by(const struct object *o, enum kind kind, const char *qualified,
                                      struct str *scratch)
{
	const struct object *child, *found = NULL;
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		const struct object *needed = object_top(o->deps[i]);

		if ((kind == KIND_NONE || needed->kind == kind) && has_name(needed, qualified, scratch))
			return needed;
	}
	for (child = o->children; child && !found; child = child->next)
		if (postgres_is_part(child))
			found = needed_by(child, kind, qualified, scratch);
	return found;
}

const struct object *postgres_needed(const struct object *o, enum kind kind, const char *qualified)
{
	struct str scratch = { 0 };
	const struct object *found = needed_by(o, kind, qualified, &scratch);

	str_free(&scratch);
	return found;
}

int postgres_needs(const struct object *o, const struct object *needed)
{
	const struct object *child;
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (object_top(o->deps[i]) == needed)
			return 1;
	for (child = o->children; child; child = child->next)
		if (kinds[child->kind].phase <= kinds[KIND_CONSTRAINT].phase && postgres_needs(child, needed))
			return 1;
	return 0;
}
