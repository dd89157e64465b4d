/*
 * What needs what, in a snapshot: below the objects, as lines that the reader of a catalog passes over, so that a plan can be
 * made from a snapshot alone. Part of snapshot.h.
 *   #> view public.admins
 *   #>   table public.users
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/merge.h"
#include "compiler/snapshot.h"
#include "runtime/apply.h"

struct need_lines {
	struct mem *mem;
	const char **blocks;
	size_t count, room;
	struct str text;
};

static void add_identity(struct str *s, const struct object *o)
{
	size_t from = s->length;

	object_identity(s, o);
	for (; from < s->length; from++)
		if (s->data[from] == '\n')
			s->data[from] = ' ';
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_needs(struct need_lines *l, const struct object *o)
{
	const char **names = mem_array(l->mem, o->dep_count, sizeof(*names));
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		str_clear(&l->text);
		add_identity(&l->text, o->deps[i]);
		names[i] = mem_text(l->mem, str_text(&l->text));
	}
	qsort(names, o->dep_count, sizeof(*names), compare_texts);
	str_clear(&l->text);
	str_add(&l->text, "#> ");
	add_identity(&l->text, o);
	for (i = 0; i < o->dep_count; i++)
		str_printf(&l->text, "\n#>   %s", names[i]);
	l->blocks = mem_grow(l->mem, l->blocks, l->count, &l->room, sizeof(*l->blocks));
	l->blocks[l->count++] = mem_copy(l->mem, str_text(&l->text), l->text.length);
}

static int is_kept(const struct object *o)
{
	return !(kinds[o->kind].traits & TRAIT_SOURCE) || o->kind == KIND_SQL;
}

static void add_list(struct need_lines *l, const struct object *list)
{
	for (; list; list = list->next) {
		if (list->dep_count && is_kept(list))
			add_needs(l, list);
		add_list(l, list->children);
	}
}

void snapshot_write_needs(struct str *s, struct mem *mem, const struct catalog *c)
{
	struct need_lines l = { .mem = mem };
	size_t i;

	add_list(&l, c->objects);
	if (l.count)
		qsort(l.blocks, l.count, sizeof(*l.blocks), compare_texts);
	for (i = 0; i < l.count; i++)
		str_printf(s, "%s\n", l.blocks[i]);
	str_free(&l.text);
}

static struct object *find(const struct identities *ids, const char *from, size_t length, struct str *name)
{
	str_clear(name);
	str_add_bytes(name, from, length);
	return (struct object *)(uintptr_t)identities_find(ids, str_text(name));
}

int snapshot_read_needs(struct catalog *c, const char *text, size_t length)
{
	struct identities *ids = identities_of(c->mem, c, 1);
	const char *end = text + length;
	struct object *of = NULL, *needed;
	struct str name = { 0 };
	int line = 0, wrong = 0;

	while (text < end && !wrong) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));

		stop = stop ? stop : end;
		line++;
		if (stop - text > 5 && memcmp(text, "#>   ", 5) == 0) {
			needed = find(ids, text + 5, (size_t)(stop - text) - 5, &name);
			if (of && needed)
				object_depend(c, of, needed);
			wrong = of && needed ? 0 : line;
		} else if (stop - text > 3 && memcmp(text, "#> ", 3) == 0) {
			of = find(ids, text + 3, (size_t)(stop - text) - 3, &name);
			wrong = of ? 0 : line;
		}
		text = stop + 1;
	}
	str_free(&name);
	return wrong;
}

/* Sorted by phase and name, so that the text does not tell in which order the schema was written. */
void snapshot_write_catalog(struct str *s, struct mem *mem, const struct catalog *c, int version)
{
	struct catalog *sorted = catalog_new(mem, c->dialect);
	const struct object *o;

	for (o = c->objects; o; o = o->next)
		if (is_kept(o))
			merge_copy(sorted, NULL, o);
	catalog_sort(sorted);
	str_printf(s, "snapshot %d %s %d\n", SNAPSHOT_FORMAT, c->dialect, version);
	for (o = sorted->objects; o; o = o->next)
		object_write(s, o, 0, o->kind != KIND_SQL);
	snapshot_write_needs(s, mem, c);
}
