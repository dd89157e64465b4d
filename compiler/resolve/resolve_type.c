/* Types of columns, domains, ranges and sequences: user's types are looked up and qualified, and become dependencies.
 */
#include <string.h>

#include "compiler/resolve/declare.h"
#include "compiler/resolve/resolve.h"

/* Each text is looked up once for a schema: ten thousand columns have a dozen types. */
static struct settled *settled_type(struct resolve *r, const char *schema, const char *text)
{
	struct settled *known = name_set_find(&r->names, SPACE_SETTLED, schema, text);

	if (!known) {
		known = mem_alloc(r->mem, sizeof(*known));
		*known = type_settle(r->model, schema, text, 0);
		name_set_add(&r->names, SPACE_SETTLED, schema, text, known);
		if (!known->unknown && strcmp(known->text, text) != 0 &&
		    !name_set_find(&r->names, SPACE_SETTLED, schema, known->text))
			name_set_add(&r->names, SPACE_SETTLED, schema, known->text, known);
	}
	return known;
}

static void settle_type(struct resolve *r, struct object *o)
{
	const struct attr *type = attr_find(o, ATTR_TYPE);
	const struct settled *found;

	if (!type || (o->kind != KIND_COLUMN && o->kind != KIND_DOMAIN && o->kind != KIND_RANGE))
		return;
	found = settled_type(r, o->schema, type->value);
	if (found->unknown) {
		uint32_t at = type->at ? type->at : o->at;

		type_unknown(r->model, type->value, at, at + (uint32_t)strlen(type->value));
		return;
	}
	if (found->text != type->value && strcmp(found->text, type->value) != 0)
		attr_set_at(r->catalog, o, ATTR_TYPE, found->text, type->at);
	if (found->object && found->object != object_top(o))
		object_depend(r->catalog, object_top(o), found->object);
}

enum { DOMAINS_MOST = 64 };

/* A domain that leads back to itself. */
static void check_domain(struct resolve *r, struct object *o)
{
	const struct object *domain = o;
	const char *path = o->name, *text;
	int i;

	if (o->kind != KIND_DOMAIN)
		return;
	for (i = 0; domain && i < DOMAINS_MOST; i++) {
		const struct settled *known;

		text = attr_get(domain, ATTR_TYPE);
		known = text ? name_set_find(&r->names, SPACE_SETTLED, domain->schema, text) : NULL;
		domain = known && known->object && known->object->kind == KIND_DOMAIN ? known->object : NULL;
		if (domain)
			path = mem_printf(r->mem, "%s -> %s", path, domain->name);
		if (domain != o)
			continue;
		resolve_report(r, DIAG_TYPE_CYCLE, o, ATTR_TYPE, text,
		               mem_printf(r->mem, "domain of itself: %s", path));
		attr_set(r->catalog, o, ATTR_TYPE, "text");
		return;
	}
}

static void settle_column(struct resolve *r, struct object *o)
{
	if (o->kind == KIND_COLUMN)
		settle_type(r, o);
}

void resolve_types(struct resolve *r)
{
	struct object *o;

	for (o = r->catalog->objects; o; o = o->next)
		settle_type(r, o);
	for (o = r->catalog->objects; o; o = o->next)
		check_domain(r, o);
	resolve_each(r, r->catalog->objects, settle_column);
	r->model->types = types_new(r->mem, r->catalog, NULL);
}
