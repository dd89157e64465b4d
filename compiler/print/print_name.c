/* Names, types and heads of declarations, written so that declare*.c reads the same from them. */
#include <string.h>

#include "compiler/model/types.h"
#include "compiler/print/print_private.h"

void print_indent(struct print *p)
{
	int i;

	for (i = 0; i < p->depth; i++)
		str_add(p->out, "    ");
}

void print_cut(struct str *s, size_t length)
{
	s->length = length;
	if (s->data)
		s->data[length] = '\0';
}

/* ---- names ---- */

static int is_first_word(const char *words, const char *name)
{
	size_t length = strlen(name);

	return strncmp(words, name, length) == 0 && (words[length] == ' ' || words[length] == '\0');
}

int print_is_taken(const char *name, int places, enum scope scope)
{
	size_t i;

	for (i = 0; places && i < form_count; i++)
		if (form_rows[i].places & places && *form_rows[i].words && is_first_word(form_rows[i].words, name))
			return 1;
	for (i = 0; i < clause_count; i++) {
		const struct clause_row *row = &clause_rows[i];

		if (row->scopes >> scope & 1 && (!places || row->need & IN_BLOCK) && is_first_word(row->words, name))
			return 1;
	}
	return 0;
}

void print_name(struct print *p, const char *name, int places, enum scope scope)
{
	if (ident_is_plain(name) && print_is_taken(name, places, scope))
		str_printf(p->out, "\"%s\"", name);
	else
		str_ident(p->out, name);
}

void print_string(struct print *p, const char *text)
{
	str_literal(p->out, text, 0);
}

/* Is an object of the top level found by this name? */
static int is_there(const struct print *p, const char *schema, const char *name)
{
	return name_set_find(&p->names, SPACE_ANY, schema, name) != NULL;
}

void print_reference(struct print *p, const struct object *from, const char *name)
{
	struct str schema = { 0 }, last = { 0 };
	const char *rest = names_next(name, &schema, &last);

	if (rest && schema.length && strcmp(str_text(&schema), from->schema) == 0 &&
	    is_there(p, from->schema, str_text(&last))) {
		str_ident(p->out, str_text(&last));
		str_add(p->out, rest);
	} else {
		str_add(p->out, name);
	}
	str_free(&schema);
	str_free(&last);
}

/* The short words for the types that are long in PostgreSQL's spelling. */
static int print_short_type(struct print *p, const char *type)
{
	static const char *const words[][3] = {
		{ "timestamp", " with time zone", "timestamptz" },
		{ "timestamp", " without time zone", "timestamp" },
		{ "time", " with time zone", "timetz" },
		{ "time", " without time zone", "time" },
		{ "character varying", "", "varchar" },
		{ "double precision", "", "float8" },
	};
	size_t i, first, second, modifier;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		first = strlen(words[i][0]);
		second = strlen(words[i][1]);
		if (strncmp(type, words[i][0], first) != 0)
			continue;
		modifier = type[first] == '(' ? strcspn(type + first, ")") + 1 : 0;
		if (strncmp(type + first + modifier, words[i][1], second) != 0)
			continue;
		str_add(p->out, words[i][2]);
		str_add_bytes(p->out, type + first, modifier);
		str_add(p->out, type + first + modifier + second);
		return 1;
	}
	return 0;
}

void print_type(struct print *p, const struct object *o, const char *type)
{
	size_t length = strlen(o->schema), end;
	const char *name = type + length + 1;
	const char *bare;

	if (print_short_type(p, type))
		return;
	if (!length || strncmp(type, o->schema, length) != 0 || type[length] != '.') {
		str_add(p->out, type);
		return;
	}
	end = strcspn(name, "([");
	bare = mem_copy(&p->mem, name, end);
	str_add(p->out, type_by_word(bare) || !is_there(p, o->schema, bare) ? type : name);
}

/* ---- heads ---- */

static void print_qualified(struct print *p, const struct object *o)
{
	str_qualified(p->out, strcmp(o->schema, p->schema) == 0 ? NULL : o->schema, o->name);
}

static void print_signature(struct print *p, const struct object *o)
{
	const char *arguments = attr_get(o, ATTR_ARGUMENTS);

	print_qualified(p, o);
	str_printf(p->out, "(%s)", arguments ? arguments : *o->signature ? o->signature : "");
}

int print_head(struct print *p, const struct printed *at)
{
	const struct object *o = at->object;

	str_char(p->out, ' ');
	switch (at->form->head) {
	case HEAD_NAME:
		print_name(p, o->name, 0, SCOPE_FILE);
		return 1;
	case HEAD_QNAME:
		print_qualified(p, o);
		return 1;
	case HEAD_MAYBE:
		if (print_is_chosen(p, o) || *o->name == '\1')
			print_cut(p->out, p->out->length - 1);
		else
			print_name(p, o->name, 0, at->form->scope);
		return 1;
	case HEAD_SIGNATURE:
		print_signature(p, o);
		return 1;
	case HEAD_OPERATOR:
		if (strcmp(o->schema, p->schema) != 0) {
			str_ident(p->out, o->schema);
			str_char(p->out, '.');
		}
		str_printf(p->out, "%s (%s)", o->name, o->signature);
		return 1;
	case HEAD_FAMILY:
		print_qualified(p, o);
		str_add(p->out, " using ");
		str_ident(p->out, o->signature);
		return 1;
	case HEAD_CAST:
		str_printf(p->out, "(%s as %s)", o->name, o->signature);
		return 1;
	case HEAD_TRANSFORM:
		str_printf(p->out, "%s language ", o->name);
		str_ident(p->out, o->signature);
		return 1;
	default:
		return 0;
	}
}
