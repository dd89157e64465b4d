/* The catalog of a live database in, the catalog that is to be printed as a .schema out. */
#include "compiler/live/import.h"

#include <string.h>

struct naming {
	struct catalog *catalog;
	struct mem mem;
};

/* Notes that a role is named: its object gets a mark that a look never sets. */
static void need(struct naming *n, const char *name)
{
	struct object *o = catalog_find(n->catalog, NULL, KIND_ROLE, NULL, name, NULL);

	if (o)
		o->at = 1;
}

static void need_list(struct naming *n, const char *list)
{
	struct str name = { 0 };

	while ((list = names_next(list, NULL, &name)))
		need(n, str_text(&name));
	str_free(&name);
}

static void need_roles_of(struct naming *n, const struct object *o)
{
	const struct object *child;
	const char *to;

	if (o->kind == KIND_GRANT || o->kind == KIND_MEMBER_GRANT || o->kind == KIND_USER_MAPPING ||
	    o->kind == KIND_DEFAULT_PRIVILEGES)
		need(n, o->name);
	if (o->kind == KIND_DEFAULT_PRIVILEGES && (to = strstr(o->signature, " TO ")))
		need_list(n, to + 4);
	if (o->kind == KIND_POLICY && attr_get(o, ATTR_TO))
		need_list(n, attr_get(o, ATTR_TO));
	if (attr_get(o, ATTR_OWNER))
		need_list(n, attr_get(o, ATTR_OWNER));
	for (child = o->children; child; child = child->next)
		need_roles_of(n, child);
}

/* A role that is only named: there it must be, whatever it may do. */
static void bare(struct catalog *c, struct object *role)
{
	while (role->attr_count)
		attr_set(c, role, role->attrs[0].id, NULL);
	role->children = role->last_child = NULL;
	role->at = 0;
}

static void keep_needed_roles(struct catalog *c)
{
	struct naming n = { .catalog = c };
	struct object *o, *next;

	for (o = c->objects; o; o = o->next)
		if (o->kind != KIND_ROLE)
			need_roles_of(&n, o);
	for (o = c->objects; o; o = next) {
		next = o->next;
		if (o->kind == KIND_ROLE && !o->at)
			catalog_remove(c, o);
		else if (o->kind == KIND_ROLE)
			bare(c, o);
	}
	mem_free(&n.mem);
}

/* ---- SQL that is not read back as it was ---- */

static int is_printed_sql(const struct object *o, enum attr_id id)
{
	if (id == ATTR_BODY)
		return o->kind == KIND_VIEW || o->kind == KIND_MATVIEW || o->kind == KIND_RULE ||
		       attr_find(o, ATTR_ATOMIC);
	return attr_has(id, TRAIT_PRINTED) || id == ATTR_COLUMNS;
}

static void make_rereadable(struct catalog *c, struct object *o)
{
	struct str text = { 0 };
	uint16_t i;

	for (; o; o = o->next) {
		for (i = 0; i < o->attr_count; i++) {
			if (!is_printed_sql(o, o->attrs[i].id))
				continue;
			str_clear(&text);
			import_reread(&text, o->attrs[i].value);
			if (strcmp(str_text(&text), o->attrs[i].value) != 0)
				attr_set(c, o, o->attrs[i].id, str_text(&text));
		}
		make_rereadable(c, o->children);
	}
	str_free(&text);
}

/* ---- order ---- */

static int keeps_order(const struct object *o)
{
	return o->kind == KIND_GRANT || o->kind == KIND_MEMBER_GRANT || o->kind == KIND_DEFAULT_PRIVILEGES;
}

/* Takes the objects of a list that keep their order out and puts them back in it, into the same places. */
static void restore_order(struct mem *mem, struct object **first)
{
	struct object *o, **kept, **link;
	size_t count = 0, i, k;

	for (o = *first; o; o = o->next)
		count += (size_t)keeps_order(o);
	kept = count > 1 ? mem_array(mem, count, sizeof(struct object *)) : NULL;
	for (o = *first, i = 0; kept && o; o = o->next) {
		if (!keeps_order(o))
			continue;
		for (k = i++; k > 0 && kept[k - 1]->order > o->order; k--)
			kept[k] = kept[k - 1];
		kept[k] = o;
	}
	/* all that keep their order are of one kind in a list, and so stand side by side */
	for (link = first; kept && *link && !keeps_order(*link);)
		link = &(*link)->next;
	for (o = kept ? *link : NULL, i = 0; o && i < count; i++)
		o = o->next;
	for (i = 0; kept && i < count; i++) {
		*link = kept[i];
		link = &kept[i]->next;
	}
	if (kept)
		*link = o;
	for (o = *first; o; o = o->next)
		restore_order(mem, &o->children);
}

void import_prepare(struct catalog *c, int with_roles)
{
	struct mem mem = { 0 };

	if (!with_roles)
		keep_needed_roles(c);
	if (strcmp(c->dialect, "postgresql") == 0)
		make_rereadable(c, c->objects);
	catalog_sort(c);
	restore_order(&mem, &c->objects);
	mem_free(&mem);
}
