/* Model in; diagrams of its tables out: NAME.mmd for Mermaid, NAME.dot for Graphviz. */
#include <stdlib.h>
#include <string.h>

#include "compiler/out/bundle.h"
#include "compiler/out/out.h"

/* Views and the rest stay out: a diagram shows what rows are kept and how they refer to each other. */
static int is_drawn(const struct object *o)
{
	return bundle_has_struct(o);
}

/* public.users -> users, billing.invoices -> billing.invoices */
static const char *shown_name(struct mem *mem, const struct object *o)
{
	return *o->schema && strcmp(o->schema, "public") != 0 ? mem_printf(mem, "%s.%s", o->schema, o->name) : o->name;
}

static int has_form(const struct object *constraint, const char *form)
{
	return constraint->kind == KIND_CONSTRAINT && attr_is(constraint, ATTR_FORM, form);
}

/* Is the column part of a constraint of that form? */
static int is_in(const struct object *table, const char *column, const char *form)
{
	const struct object *o;

	for (o = table->children; o; o = o->next)
		if (has_form(o, form) && attr_get(o, ATTR_COLUMNS) &&
		    bundle_list_holds(attr_get(o, ATTR_COLUMNS), column))
			return 1;
	return 0;
}

/* Can at most one row refer to another: are the columns of the foreign key a key themselves? */
static int is_one_to_one(const struct object *table, const char *columns)
{
	const struct object *o;

	for (o = table->children; o; o = o->next)
		if ((has_form(o, "primary key") || has_form(o, "unique")) && attr_is(o, ATTR_COLUMNS, columns))
			return 1;
	return 0;
}

static int is_optional(const struct object *table, const char *columns)
{
	const struct object *o;

	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN))
		if (!attr_get(o, ATTR_NOT_NULL) && !is_in(table, o->name, "primary key") &&
		    bundle_list_holds(columns, o->name))
			return 1;
	return 0;
}

/* A type without public., quotes, and with what `keep` does not hold replaced by '_'. */
static void add_mermaid_word(struct str *s, const char *text, const char *keep)
{
	if (strncmp(text, "public.", 7) == 0)
		text += 7;
	if (*text >= '0' && *text <= '9')
		str_char(s, '_');
	if (!text[strspn(text, "\"")])
		str_char(s, '_');
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;
		int plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';

		if (c != '"')
			str_char(s, plain || strchr(keep, c) ? (char)c : '_');
	}
}

/* A text in double quotes, of which Mermaid has no way to escape one, in one line. */
static void add_mermaid_text(struct str *s, const char *text)
{
	str_char(s, '"');
	for (; *text; text++)
		str_char(s, *text == '"' ? '\'' : *text == '\n' || *text == '\r' ? ' ' : *text);
	str_char(s, '"');
}

/* A table's name: what may not stand in it, even in quotes, becomes '_'. */
static void add_mermaid_entity(struct str *s, struct mem *mem, const struct object *table)
{
	size_t from = s->length;

	add_mermaid_text(s, shown_name(mem, table));
	for (; from < s->length; from++)
		if (s->data[from] == '%' || s->data[from] == '\\' || (unsigned char)s->data[from] < ' ')
			s->data[from] = '_';
}

static void mermaid_table(struct str *s, struct mem *mem, const struct object *table)
{
	const struct object *o;

	str_add(s, "    ");
	add_mermaid_entity(s, mem, table);
	str_add(s, " {\n");
	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN)) {
		int primary = is_in(table, o->name, "primary key"), foreign = is_in(table, o->name, "foreign key");
		int unique = is_in(table, o->name, "unique");

		str_add(s, "        ");
		add_mermaid_word(s, attr_get(o, ATTR_TYPE) ? attr_get(o, ATTR_TYPE) : "unknown", "()[]");
		str_char(s, ' ');
		add_mermaid_word(s, o->name, "");
		str_add(s, primary && foreign ? " PK, FK" : primary ? " PK" : foreign ? " FK" : unique ? " UK" : "");
		if (attr_get(o, ATTR_COMMENT)) {
			str_char(s, ' ');
			add_mermaid_text(s, attr_get(o, ATTR_COMMENT));
		}
		str_char(s, '\n');
	}
	str_add(s, "    }\n");
}

/* A foreign key in a diagram, from one table that is drawn to another. */
struct link {
	const struct object *key, *other;
	const char *columns;
};

/* The foreign keys of a table one after the other; begin with {0}. */
static int next_link(struct link *l, const struct model *m, const struct object *table)
{
	do {
		l->key = l->key ? object_after(l->key, KIND_CONSTRAINT) : object_first(table, KIND_CONSTRAINT);
		if (!l->key)
			return 0;
		l->other = bundle_table_named(m->catalog, attr_get(l->key, ATTR_REF_TABLE));
		l->columns = attr_get(l->key, ATTR_COLUMNS);
	} while (!l->other || !l->columns || !has_form(l->key, "foreign key"));
	return 1;
}

static void mermaid_keys(struct str *s, const struct model *m, const struct object *table)
{
	struct link l = { 0 };

	while (next_link(&l, m, table)) {
		str_add(s, "    ");
		add_mermaid_entity(s, m->mem, l.other);
		str_add(s, is_optional(table, l.columns) ? " |o--" : " ||--");
		str_add(s, is_one_to_one(table, l.columns) ? "o| " : "o{ ");
		add_mermaid_entity(s, m->mem, table);
		str_add(s, " : ");
		add_mermaid_text(s, l.columns);
		str_char(s, '\n');
	}
}

static void write_mermaid(struct str *s, const struct model *m)
{
	const struct object *o;

	str_add(s, "erDiagram\n");
	for (o = m->catalog->objects; o; o = o->next)
		if (is_drawn(o))
			mermaid_table(s, m->mem, o);
	for (o = m->catalog->objects; o; o = o->next)
		if (is_drawn(o))
			mermaid_keys(s, m, o);
}

static void add_html(struct str *s, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '&':
			str_add(s, "&amp;");
			break;
		case '<':
			str_add(s, "&lt;");
			break;
		case '>':
			str_add(s, "&gt;");
			break;
		case '"':
			str_add(s, "&quot;");
			break;
		case '\n':
			str_char(s, ' ');
			break;
		default:
			str_char(s, *text);
		}
	}
}

/* A DOT string: only the quote and the backslash before it mean something there. */
static void add_dot(struct str *s, const char *text)
{
	str_char(s, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			str_char(s, '\\');
		str_char(s, *text);
	}
	str_char(s, '"');
}

/* A column's port is its number: a name may hold what a port may not. */
static size_t port_of(const struct object *table, const char *columns)
{
	struct str name = { 0 };
	const struct object *o;
	size_t port = 1;

	names_next(columns ? columns : "", NULL, &name);
	for (o = object_first(table, KIND_COLUMN); o && strcmp(o->name, str_text(&name)) != 0; port++)
		o = object_after(o, KIND_COLUMN);
	str_free(&name);
	return o ? port : 0;
}

static void dot_column(struct str *s, const struct object *table, const struct object *column, size_t port)
{
	int primary = is_in(table, column->name, "primary key");

	str_printf(s, "<tr><td align=\"left\" port=\"c%zu\">%s", port, primary ? "<u>" : "");
	add_html(s, column->name);
	str_add(s, primary ? "</u></td>" : "</td>");
	str_add(s, "<td align=\"left\">");
	add_html(s, attr_get(column, ATTR_TYPE) ? attr_get(column, ATTR_TYPE) : "");
	str_add(s, attr_get(column, ATTR_NOT_NULL) || primary ? "</td></tr>" : "?</td></tr>");
}

static void dot_table(struct str *s, struct mem *mem, const struct object *table)
{
	const struct object *o;
	size_t port = 0;

	str_add(s, "\t\t");
	add_dot(s, shown_name(mem, table));
	str_add(s, " [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\">"
	           "<tr><td colspan=\"2\" bgcolor=\"#dde6f0\" port=\"c0\"><b>");
	add_html(s, shown_name(mem, table));
	str_add(s, "</b></td></tr>");
	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN))
		dot_column(s, table, o, ++port);
	str_add(s, "</table>>");
	if (attr_get(table, ATTR_COMMENT)) {
		str_add(s, ", tooltip=");
		add_dot(s, attr_get(table, ATTR_COMMENT));
	}
	str_add(s, "];\n");
}

static void dot_keys(struct str *s, const struct model *m, const struct object *table)
{
	struct link l = { 0 };

	while (next_link(&l, m, table)) {
		str_char(s, '\t');
		add_dot(s, shown_name(m->mem, table));
		str_printf(s, ":c%zu -> ", port_of(table, l.columns));
		add_dot(s, shown_name(m->mem, l.other));
		str_printf(s, ":c%zu [tooltip=", port_of(l.other, attr_get(l.key, ATTR_REF_COLUMNS)));
		add_dot(s, l.key->name);
		str_add(s, is_one_to_one(table, l.columns) ? ", arrowtail=none" : ", arrowtail=crow");
		str_add(s, is_optional(table, l.columns) ? ", style=dashed];\n" : "];\n");
	}
}

/* A table and the module it is of, "" for none. */
struct drawn {
	const char *module;
	const struct object *table;
};

static int compare_drawn(const void *left, const void *right)
{
	const struct drawn *a = left, *b = right;
	int by = strcmp(a->module, b->module);

	return by ? by : (a->table->order > b->table->order) - (a->table->order < b->table->order);
}

static struct drawn *sort_drawn(const struct model *m, size_t *count)
{
	struct drawn *list = mem_array(m->mem, m->catalog->count, sizeof(*list));
	const struct object *o;
	const char *module;

	*count = 0;
	for (o = m->catalog->objects; list && o; o = o->next) {
		module = attr_get(o, ATTR_MODULE);
		if (is_drawn(o))
			list[(*count)++] = (struct drawn){ module ? module : "", o };
	}
	if (*count > 1)
		qsort(list, *count, sizeof(*list), compare_drawn);
	return list;
}

/* The first of a module in the sorted list, or where it would be. */
static size_t first_of_module(const struct drawn *list, size_t count, const char *module)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(list[middle].module, module) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* A frame a module that has tables; those of none stand free. */
static void dot_module(struct str *s, const struct model *m, const struct module *module, const struct drawn *list,
                       size_t count)
{
	const char *name = module ? module->name : "";
	size_t first = first_of_module(list, count, name), i;

	for (i = first; i < count && strcmp(list[i].module, name) == 0; i++) {
		if (module && i == first) {
			str_add(s, "\tsubgraph ");
			add_dot(s, mem_printf(m->mem, "cluster_%s", name));
			str_add(s, " {\n\t\tlabel=");
			add_dot(s, module->title ? module->title : name);
			str_add(s, ";\n");
		}
		dot_table(s, m->mem, list[i].table);
	}
	if (module && i > first)
		str_add(s, "\t}\n");
}

static void write_dot(struct str *s, const struct model *m)
{
	const struct module *module;
	const struct object *o;
	size_t count;
	struct drawn *list = sort_drawn(m, &count);

	str_add(s, "digraph ");
	add_dot(s, m->name);
	str_add(s,
	        " {\n\tgraph [rankdir=LR, fontname=\"Helvetica\", color=\"#a0a8b0\"];\n"
	        "\tnode [shape=plain, fontname=\"Helvetica\", fontsize=11];\n\tedge [dir=both, color=\"#506070\"];\n");
	for (module = m->modules; module; module = module->next)
		dot_module(s, m, module, list, count);
	dot_module(s, m, NULL, list, count);
	for (o = m->catalog->objects; o; o = o->next)
		if (is_drawn(o))
			dot_keys(s, m, o);
	str_add(s, "}\n");
}

void out_docs(struct out_files *files, const struct model *m)
{
	write_mermaid(out_add(files, mem_printf(m->mem, "%s.mmd", m->name)), m);
	write_dot(out_add(files, mem_printf(m->mem, "%s.dot", m->name)), m);
}
