/* A catalog's objects by identity text, sorted for look-up; what is not asked for. Part of apply.h. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/apply.h"

struct named {
	const char *identity;
	const struct object *object;
};

struct identities {
	struct mem *mem;
	struct named *items;
	size_t count, room;
	int all_levels;
};

static void collect(struct identities *ids, struct str *text, const struct object *o)
{
	for (; o; o = o->next) {
		struct named *grown = mem_grow(ids->mem, ids->items, ids->count, &ids->room, sizeof(*grown));

		if (!grown)
			return;
		ids->items = grown;
		str_clear(text);
		object_identity(text, o);
		grown[ids->count++] = (struct named){ mem_text(ids->mem, str_text(text)), o };
		if (ids->all_levels)
			collect(ids, text, o->children);
	}
}

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct named *)a)->identity, ((const struct named *)b)->identity);
}

struct identities *identities_of(struct mem *mem, const struct catalog *c, int all_levels)
{
	struct identities *ids = mem_alloc(mem, sizeof(*ids));
	struct str text = { 0 };

	if (!ids)
		return NULL;
	ids->mem = mem;
	ids->all_levels = all_levels;
	collect(ids, &text, c->objects);
	if (mem->failed || str_failed(&text))
		ids = NULL;
	else if (ids->count)
		qsort(ids->items, ids->count, sizeof(*ids->items), compare);
	str_free(&text);
	return ids;
}

const struct object *identities_find(const struct identities *ids, const char *identity)
{
	struct named key = { identity, NULL };
	const struct named *found = ids->count ? bsearch(&key, ids->items, ids->count, sizeof(key), compare) : NULL;

	return found ? found->object : NULL;
}

/* Named and no more: its canonical text is one line. */
static int is_bare_role(const char *text)
{
	const char *line = strchr(text, '\n');

	return strncmp(text, "role ", 5) == 0 && (!line || !line[1]);
}

void forget_unasked(struct catalog *live, const struct identities *ids, const sc_target *target)
{
	size_t i;

	for (i = 0; i < target->asked_count; i++) {
		const sc_asked *asked = &target->asked[i];
		struct object *o = (struct object *)(uintptr_t)identities_find(ids, asked->object);

		if (o && attr_get(o, ATTR_OWNER) && !strstr(asked->text, "\n  .owner "))
			attr_set(live, o, ATTR_OWNER, NULL);
		if (!o || !is_bare_role(asked->text))
			continue;
		while (o->attr_count)
			attr_set(live, o, o->attrs[0].id, NULL);
		o->children = o->last_child = NULL;
	}
}

int has_asked_owner(const sc_target *target, const char *object, const struct object *live)
{
	const char *owner = attr_get(live, ATTR_OWNER);
	struct str line = { 0 };
	size_t i = 0;
	int has;

	while (owner && i < target->asked_count && strcmp(target->asked[i].object, object) != 0)
		i++;
	if (!owner || i == target->asked_count)
		return 1;
	str_printf(&line, "\n  .owner %s\n", owner);
	has = strstr(target->asked[i].text, str_text(&line)) != NULL;
	str_free(&line);
	return has;
}
