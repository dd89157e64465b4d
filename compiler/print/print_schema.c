/*
 * A catalog becomes the text of a .schema file: objects in groups by module and schema, each as print_object.c declares
 * it, what stands on a table in its block (print_table.c). The words come from clauses.def; these say what stands
 * where.
 */
#include "compiler/print/print_schema.h"

#include <string.h>

#include "compiler/print/print_private.h"

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
		print_open_block(p);
	}
	if (in_schema) {
		print_indent(p);
		str_add(p->out, "schema ");
		str_ident(p->out, g->schema);
		print_open_block(p);
		p->schema = g->schema;
	}
	for (i = 0; i < g->count; i++) {
		if (i > 0 && (is_wide(g->objects[i]) || g->objects[i]->kind != g->objects[i - 1]->kind))
			str_char(p->out, '\n');
		print_top(p, g->objects[i]);
	}
	p->schema = "public";
	if (in_schema)
		print_close_block(p);
	if (in_module)
		print_close_block(p);
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
