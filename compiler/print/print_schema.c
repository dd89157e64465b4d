/*
 * A catalog becomes the text of a .schema file: objects in groups by module and schema, what stands on a table in its
 * block. The words come from clauses.def; here is what stands where.
 */
#include "compiler/print/print_schema.h"

#include <string.h>

#include "compiler/print/print_private.h"

/* ---- lines ---- */

static void open_block(struct print *p)
{
	str_add(p->out, " {\n");
	p->depth++;
}

static void close_block(struct print *p)
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

static void start(struct printed *at, const struct object *o, const struct form_row *form)
{
	static const enum attr_id silent[] = { ATTR_MODULE,    ATTR_UNNAMED,    ATTR_C_TYPE,
		                               ATTR_ARGUMENTS, ATTR_DEFINITION, ATTR_OPTIONS_ORDER };
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

static void print_declaration(struct print *p, struct printed *at)
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

/* ---- what stands in the block of a table ---- */

/* A constraint of one column and without a name of its own is said behind the column. */
static int is_inline(struct print *p, const struct object *o, const struct object *column)
{
	const char *columns = attr_get(o, ATTR_COLUMNS);
	struct str name = { 0 };
	int same;

	if (o->kind != KIND_CONSTRAINT || !columns || attr_is(o, ATTR_FORM, "not null") || attr_get(o, ATTR_COMMENT) ||
	    attr_get(o, ATTR_INNER_COMMENT) || attr_find(o, ATTR_ATTACHED_TO) || !form_of_object(o))
		return 0;
	str_ident(&name, column->name);
	same = strcmp(columns, str_text(&name)) == 0;
	str_free(&name);
	return same && print_is_chosen(p, o);
}

/* references users (id) on delete cascade */
static void print_inline(struct print *p, const struct object *o)
{
	struct printed at;

	start(&at, o, form_of_object(o));
	at.said[ATTR_COLUMNS] = 1;
	if (at.form->scope != SCOPE_FOREIGN_KEY) {
		str_char(p->out, ' ');
		str_add(p->out, at.form->words);
	}
	print_clauses(p, &at, at.form->scope);
}

static int is_attribute_same(const struct object *a, const struct object *b, enum attr_id attr)
{
	const char *x = attr_get(a, attr), *y = attr_get(b, attr);

	return x == y || (x && y && strcmp(x, y) == 0);
}

/* The columns of a table that was attached as a partition can stand in an order of their own. */
static int has_own_order(struct print *p, const struct object *table)
{
	const struct object *c, *before = NULL, *from;

	if (!attr_find(table, ATTR_PARTITION_OF))
		return 0;
	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		from = column_inherited(p->catalog, table, c->name);
		if (from && before && before->order > from->order)
			return 1;
		before = from ? from : before;
	}
	return 0;
}

/* A column that a parent or type gives as it is need not be said again. */
static int is_given(struct print *p, const struct object *column)
{
	static const enum attr_id looked_at[] = { ATTR_TYPE,       ATTR_NOT_NULL, ATTR_DEFAULT,     ATTR_GENERATED,
		                                  ATTR_COLLATE,    ATTR_STORAGE,  ATTR_COMPRESSION, ATTR_COMMENT,
		                                  ATTR_STATISTICS, ATTR_OPTIONS,  ATTR_FDW_OPTIONS };
	const struct object *from = column_inherited(p->catalog, column->parent, column->name);
	size_t i;

	if (!from || has_own_order(p, column->parent) ||
	    (!attr_find(column, ATTR_INHERITED) && !attr_find(column->parent, ATTR_OF)))
		return 0;
	for (i = 0; i < sizeof(looked_at) / sizeof(looked_at[0]); i++)
		if (!is_attribute_same(column, from, looked_at[i]))
			return 0;
	return 1;
}

/* Its parent has a default, and it has not. */
static int is_without_default(struct print *p, const struct object *column)
{
	const struct object *from = column_inherited(p->catalog, column->parent, column->name);

	return from && attr_get(from, ATTR_DEFAULT) && !attr_get(column, ATTR_DEFAULT) &&
	       !attr_get(column, ATTR_GENERATED) && !attr_get(column, ATTR_IDENTITY);
}

static void print_column(struct print *p, const struct object *column)
{
	struct printed at;
	const struct object *o;

	if (is_given(p, column))
		return;
	start(&at, column, form_of_object(column));
	print_declaration(p, &at);
	if (is_without_default(p, column))
		str_add(p->out, " default null");
	for (o = object_first(column->parent, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (is_inline(p, o, column))
			print_inline(p, o);
	str_add(p->out, ";\n");
}

/* Is the constraint said behind one of the columns that are printed? */
static int is_said_inline(struct print *p, const struct object *o)
{
	const struct object *column;

	for (column = object_first(o->parent, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (is_inline(p, o, column) && !is_given(p, column))
			return 1;
	return 0;
}

/* Is there something of its own to be said of a partition's key or index? So it is where the one above was made on the
 * partitioned table only, with which nothing else came. */
static int is_attached_by_hand(struct print *p, const struct object *o)
{
	static const enum attr_id own[] = { ATTR_OPTIONS, ATTR_TABLESPACE, ATTR_STATISTICS };
	const char *above = attr_get(o->parent, ATTR_PARTITION_OF);
	struct str schema = { 0 }, name = { 0 };
	const struct object *table = NULL, *index = NULL;
	int differs = attr_get(o, ATTR_COMMENT) || attr_get(o, ATTR_INNER_COMMENT);
	size_t i;

	if (above && names_next(above, &schema, &name))
		table = catalog_find(p->catalog, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	if (table && names_next(attr_get(o, ATTR_ATTACHED_TO), &schema, &name))
		index = catalog_find(p->catalog, (struct object *)(uintptr_t)table, o->kind, NULL, str_text(&name),
		                     NULL);
	str_free(&schema);
	str_free(&name);
	for (i = 0; index && i < sizeof(own) / sizeof(own[0]); i++)
		differs |= !is_attribute_same(o, index, own[i]);
	return differs || (index && attr_find(index, ATTR_INVALID));
}

/* What a parent gives under the name that PostgreSQL chooses. */
static int is_given_part(struct print *p, const struct object *o)
{
	if (!attr_find(o, ATTR_ATTACHED_TO))
		return o->kind == KIND_CONSTRAINT && attr_find(o, ATTR_INHERITED);
	return print_is_chosen(p, o) && !is_attached_by_hand(p, o);
}

static void print_part(struct print *p, const struct object *o)
{
	struct printed at;

	if (is_given_part(p, o) ||
	    (o->kind == KIND_CONSTRAINT && o->parent->kind == KIND_TABLE && is_said_inline(p, o)))
		return;
	start(&at, o, form_of_object(o));
	if (!at.form) {
		p->unsaid++;
		return;
	}
	print_declaration(p, &at);
	str_add(p->out, ";\n");
}

/* ---- blocks ---- */

static const enum kind table_parts[] = { KIND_CONSTRAINT, KIND_INDEX, KIND_RULE, KIND_TRIGGER, KIND_POLICY };

static void print_table_block(struct print *p, const struct object *o)
{
	const struct object *part;
	size_t i;

	for (part = object_first(o, KIND_COLUMN); part; part = object_after(part, KIND_COLUMN))
		print_column(p, part);
	if (object_first(o, KIND_POLICY) &&
	    !attr_find(o, ATTR_ROW_SECURITY)) { /* policies enable it unless this is said */
		print_indent(p);
		str_add(p->out, "row security disabled;\n");
	}
	for (i = 0; i < sizeof(table_parts) / sizeof(table_parts[0]); i++)
		for (part = object_first(o, table_parts[i]); part; part = object_after(part, table_parts[i]))
			print_part(p, part);
	print_grants(p, o, 1);
	for (part = object_first(o, KIND_COLUMN); part; part = object_after(part, KIND_COLUMN))
		print_grants(p, part, 0);
}

/* sad, happy, 'so so': words where they are such, else texts */
static void print_label(struct print *p, const struct object *o)
{
	const char *c = o->name;
	struct printed at;

	start(&at, o, form_of_object(o));
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
	open_block(p);
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
		close_block(p);
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
		start(&at, o, form_of_object(o));
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

static void print_top(struct print *p, const struct object *o)
{
	struct printed at;

	if (o->kind == KIND_DEFAULT_PRIVILEGES) {
		print_default_privileges(p, o);
		return;
	}
	start(&at, o, form_of_object(o));
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

/* ---- groups ---- */

/* Objects of a module and a schema stand together; a module or schema stands where its first object does. */
struct group {
	const char *module, *schema;
	const struct object **objects;
	size_t count, room;
};

struct groups {
	struct group *list;
	size_t count, room;
};

static const char *text_of(const char *text)
{
	return text ? text : "";
}

/* Declarations that make the schema itself, roles and the like come before all schemas. */
static struct group *group_of(struct print *p, struct groups *g, const struct object *o)
{
	const char *module = text_of(attr_get(o, ATTR_MODULE));
	const char *schema = kinds[o->kind].traits & TRAIT_SCHEMA || o->kind == KIND_SEED ? o->schema : "public";
	size_t i;

	for (i = g->count; i > 0; i--)
		if (strcmp(g->list[i - 1].module, module) == 0 && strcmp(g->list[i - 1].schema, schema) == 0)
			return &g->list[i - 1];
	g->list = mem_grow(&p->mem, g->list, g->count, &g->room, sizeof(*g->list));
	g->list[g->count] = (struct group){ .module = module, .schema = schema };
	return &g->list[g->count++];
}

static void add_to_group(struct print *p, struct groups *g, const struct object *o)
{
	struct group *group = group_of(p, g, o);

	group->objects = mem_grow(&p->mem, group->objects, group->count, &group->room, sizeof(*group->objects));
	group->objects[group->count++] = o;
}

static int is_wide(const struct object *o)
{
	return form_of_object(o) && scope_rows[form_of_object(o)->scope].block && o->kind != KIND_SCHEMA &&
	       o->kind != KIND_DOMAIN && o->kind != KIND_SEQUENCE && o->kind != KIND_ENUM && o->kind != KIND_ROLE;
}

static void print_group(struct print *p, const struct group *g)
{
	int in_schema = strcmp(g->schema, "public") != 0 && *g->schema, in_module = *g->module != '\0';
	size_t i;

	str_char(p->out, '\n');
	if (in_module) {
		print_indent(p);
		str_add(p->out, "module ");
		str_ident(p->out, g->module);
		open_block(p);
	}
	if (in_schema) {
		print_indent(p);
		str_add(p->out, "schema ");
		str_ident(p->out, g->schema);
		open_block(p);
		p->schema = g->schema;
	}
	for (i = 0; i < g->count; i++) {
		if (i > 0 && (is_wide(g->objects[i]) || g->objects[i]->kind != g->objects[i - 1]->kind))
			str_char(p->out, '\n');
		print_top(p, g->objects[i]);
	}
	p->schema = "public";
	if (in_schema)
		close_block(p);
	if (in_module)
		close_block(p);
}

/* Those that come from a parent have its name. */
static void note_constraint(struct print *p, const struct object *o)
{
	int is_double = name_set_find(&p->names, SPACE_CONSTRAINT, o->schema, o->name) != NULL;

	if (!attr_find(o, ATTR_INHERITED))
		name_set_add(&p->names, is_double ? SPACE_DOUBLE : SPACE_CONSTRAINT, o->schema, o->name,
		             (void *)(uintptr_t)o);
}

static void prepare(struct print *p, struct str *out, const struct catalog *c)
{
	const struct object *o, *part;

	*p = (struct print){ .out = out, .catalog = c, .schema = "public" };
	name_set_init(&p->names, &p->mem);
	for (o = c->objects; o; o = o->next) {
		if (kinds[o->kind].traits & TRAIT_SCHEMA)
			name_set_add(&p->names, SPACE_ANY, o->schema, o->name, (void *)(uintptr_t)o);
		for (part = object_first(o, KIND_CONSTRAINT); part; part = object_after(part, KIND_CONSTRAINT))
			note_constraint(p, part);
	}
}

/* What every database has, and no file needs to say. */
static int is_plain_public(const struct object *o)
{
	return o->kind == KIND_SCHEMA && strcmp(o->name, "public") == 0 && !o->attr_count && !o->children;
}

static void print_first_lines(struct str *s, const struct catalog *c, const char *database)
{
	enum { POSTGRES = 130000, ONE_MAJOR = 10000 }; /* SQLite's version is no part of a target */

	str_add(s, "database ");
	str_ident(s, database);
	str_add(s, ";\n");
	if (*c->dialect && strcmp(c->dialect, "postgresql") == 0 && c->version >= POSTGRES)
		str_printf(s, "target %s %d;\n", c->dialect, c->version / ONE_MAJOR);
	else if (*c->dialect)
		str_printf(s, "target %s;\n", c->dialect);
}

size_t print_schema_part(struct str *s, const struct catalog *c, const char *database,
                         int (*is_in)(const void *context, const struct object *o), const void *context)
{
	struct groups groups = { 0 };
	const struct object *o;
	struct print p;
	size_t i;

	prepare(&p, s, c);
	if (database)
		print_first_lines(s, c, database);
	for (o = c->objects; o; o = o->next)
		if (!is_plain_public(o) && (!is_in || is_in(context, o)))
			add_to_group(&p, &groups, o);
	for (i = 0; i < groups.count; i++)
		print_group(&p, &groups.list[i]);
	mem_free(&p.mem);
	return p.unsaid;
}

size_t print_schema(struct str *s, const struct catalog *c, const char *database)
{
	return print_schema_part(s, c, database, NULL, NULL);
}

void print_object(struct str *s, const struct catalog *c, const struct object *o)
{
	struct print p;

	prepare(&p, s, c);
	print_top(&p, o);
	mem_free(&p.mem);
}
