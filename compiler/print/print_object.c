/* One object becomes its declaration, up to the ';' or with its block, and the grants that stand behind it. */
#include <string.h>

#include "compiler/print/print_private.h"

/* ---- lines ---- */

void print_open_block(struct print *p)
{
	str_add(p->out, " {\n");
	p->depth++;
}

void print_close_block(struct print *p)
{
	p->depth--;
	print_indent(p);
	str_add(p->out, "}\n");
}

/* Can the text stand behind ///, each line as it is? */
static int is_document(const char *text)
{
	const char *line = text;

	for (; *line; line += strcspn(line, "\n"), line += *line == '\n') {
		size_t length = strcspn(line, "\n");

		if (!length || strchr(" \t\r/", *line) || strchr(" \t\r", line[length - 1]) ||
		    memchr(line, '\r', length))
			return 0;
	}
	return line > text && line[-1] != '\n';
}

static void print_document(struct print *p, struct printed *at)
{
	const char *text = attr_get(at->object, ATTR_COMMENT);
	size_t length;

	if (!text || !is_document(text))
		return;
	at->said[ATTR_COMMENT] = 1;
	for (; *text; text += length + (text[length] == '\n')) {
		length = strcspn(text, "\n");
		print_indent(p);
		str_add(p->out, "/// ");
		str_add_bytes(p->out, text, length);
		str_char(p->out, '\n');
	}
}

/* ---- one declaration, up to its block ---- */

/* PostgreSQL chooses a name that no constraint of the schema has yet: of several with one name it chose at most the
 * first. */
int print_is_chosen(struct print *p, const struct object *o)
{
	return name_is_chosen(&p->mem, p->catalog, o) &&
	       (o->kind != KIND_CONSTRAINT || !name_set_find(&p->names, SPACE_DOUBLE, o->schema, o->name));
}

void print_start(struct printed *at, const struct object *o, const struct form_row *form)
{
	static const enum attr_id silent[] = { ATTR_MODULE, ATTR_UNNAMED, ATTR_ARGUMENTS, ATTR_DEFINITION,
		                               ATTR_OPTIONS_ORDER };
	size_t i;

	*at = (struct printed){ .object = o, .form = form };
	for (i = 0; i < sizeof(silent) / sizeof(silent[0]); i++)
		at->said[silent[i]] = 1;
	if (form->attr != ATTR_NONE)
		at->said[form->attr] = 1;
	if (o->parent && attr_get(o, ATTR_ONLY) && attr_is(o->parent, ATTR_ONLY, attr_get(o, ATTR_ONLY)))
		at->said[ATTR_ONLY] = 1;
}

/* Its clauses stand in its block: range r { subtype int; } */
static int has_lines(const struct form_row *form)
{
	return (scope_rows[form->scope].block & PLACE_LINES) != 0;
}

void print_declaration(struct print *p, struct printed *at)
{
	print_document(p, at);
	print_indent(p);
	str_add(p->out, at->form->words);
	if (!*at->form->words)
		print_name(p, at->object->name, PLACE_TABLE, SCOPE_TABLE);
	else
		print_head(p, at);
	if (!has_lines(at->form))
		print_clauses(p, at, at->form->scope);
}

/* ---- blocks ---- */

/* sad, happy, 'so so': words where they are such, else texts */
static void print_label(struct print *p, const struct object *o)
{
	const char *c = o->name;
	struct printed at;

	print_start(&at, o, form_of_object(o));
	while ((*c >= 'a' && *c <= 'z') || *c == '_' || (c > o->name && *c >= '0' && *c <= '9'))
		c++;
	if (*c || c == o->name)
		print_string(p, o->name);
	else
		str_add(p->out, o->name);
	print_clauses(p, &at, at.form->scope);
}

static void print_enum_block(struct print *p, const struct object *o)
{
	const struct object *label;

	str_add(p->out, " {");
	for (label = object_first(o, KIND_LABEL); label; label = object_after(label, KIND_LABEL)) {
		str_add(p->out, label == o->children ? " " : ", ");
		print_label(p, label);
	}
	str_add(p->out, " }\n");
}

static void print_definition(struct print *p, const char *lines)
{
	while (*lines) {
		size_t length = strcspn(lines, "\n");

		print_indent(p);
		str_add_bytes(p->out, lines, length);
		str_add(p->out, ";\n");
		lines += length + (lines[length] == '\n');
	}
}

static void print_rows(struct print *p, const struct object *seed)
{
	const struct object *row;
	const char *value;

	for (row = object_first(seed, KIND_ROW); row; row = object_after(row, KIND_ROW)) {
		print_indent(p);
		for (value = attr_get(row, ATTR_VALUES); value && *value;) {
			size_t length = strcspn(value, "\x1f");

			str_add_bytes(p->out, value, length);
			str_add(p->out, value[length] ? ", " : "");
			value += length + (value[length] != '\0');
		}
		str_add(p->out, ";\n");
	}
}

static void print_parts_of(struct print *p, const struct object *o, enum kind kind)
{
	const struct object *part;

	for (part = object_first(o, kind); part; part = object_after(part, kind))
		print_part(p, part);
}

/* What stands in braces behind the object: nothing, then a ';' ends it. */
static void print_block(struct print *p, struct printed *at)
{
	const struct object *o = at->object;
	size_t length = p->out->length, opened;

	if (o->kind == KIND_ENUM) {
		print_enum_block(p, o);
		return;
	}
	print_open_block(p);
	opened = p->out->length;
	if (scope_rows[at->form->scope].block & (PLACE_TABLE | PLACE_VIEW))
		print_table_block(p, o);
	if (o->kind == KIND_TYPE)
		print_parts_of(p, o, KIND_COLUMN);
	if (has_lines(at->form)) {
		p->lines = 1;
		print_clauses(p, at, at->form->scope);
		p->lines = 0;
	}
	if (attr_get(o, ATTR_DEFINITION))
		print_definition(p, attr_get(o, ATTR_DEFINITION));
	print_rows(p, o);
	print_parts_of(p, o, KIND_MEMBER);
	print_parts_of(p, o, KIND_USER_MAPPING);
	print_member_grants(p, o);
	if (p->out->length > opened || attr_is(o, ATTR_FORM, "composite")) {
		print_close_block(p);
		return;
	}
	p->depth--;
	p->out->length = length;
	p->out->data[length] = '\0';
	str_add(p->out, ";\n");
}

/* A domain's constraints stand behind its type. */
static void print_domain_checks(struct print *p, const struct object *domain)
{
	const struct object *o;
	struct printed at;

	for (o = object_first(domain, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		print_start(&at, o, form_of_object(o));
		if (!at.form)
			continue;
		if (!print_is_chosen(p, o)) {
			str_add(p->out, " constraint ");
			str_ident(p->out, o->name);
		}
		str_printf(p->out, " %s", at.form->words);
		print_clauses(p, &at, at.form->scope);
	}
}

/* Do grants stand in the object's block? */
static int has_grants_inside(const struct object *o)
{
	return scope_rows[form_of_object(o)->scope].block & (PLACE_TABLE | PLACE_VIEW);
}

void print_top(struct print *p, const struct object *o)
{
	struct printed at;

	if (o->kind == KIND_DEFAULT_PRIVILEGES) {
		print_default_privileges(p, o);
		return;
	}
	print_start(&at, o, form_of_object(o));
	if (!at.form) {
		print_indent(p);
		str_add(p->out, "-- there are no words for: ");
		object_identity(p->out, o);
		str_char(p->out, '\n');
		p->unsaid++;
		return;
	}
	print_declaration(p, &at);
	if (o->kind == KIND_DOMAIN)
		print_domain_checks(p, o);
	print_block(p, &at);
	if (!has_grants_inside(o))
		print_grants(p, o, 0);
}
