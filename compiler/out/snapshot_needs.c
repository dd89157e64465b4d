/*
 * What needs what, in a snapshot: below the objects, as lines that the reader of a catalog passes over, so that a plan
 * can be made from a snapshot alone. Part of snapshot.h.
 *   #> view public.admins
 *   #>   table public.users<tab>column id
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/out/snapshot.h"

struct need_lines {
	struct mem *mem;
	const char **blocks;
	size_t count, room;
	struct str text;
};

/* "table public.users", and of what is below it after a tab "column email": the words of the objects' own lines. */
static void add_path(struct str *s, const struct object *o)
{
	const char *id = kinds[o->kind].id;

	if (o->parent) {
		add_path(s, o->parent);
		str_char(s, '\t');
	}
	for (; *id; id++)
		str_char(s, (char)tolower((unsigned char)*id));
	str_char(s, ' ');
	str_qualified(s, !o->parent && kinds[o->kind].traits & TRAIT_SCHEMA ? o->schema : NULL, o->name);
	if (*o->signature)
		str_printf(s, " %s", o->signature);
}

/* A name with a line end or tab in it cannot be said here; what needs it is then ordered by its kind alone. */
static int can_be_said(const struct object *o)
{
	for (; o; o = o->parent)
		if (strpbrk(o->name, "\n\t") || strpbrk(o->schema, "\n\t") || strpbrk(o->signature, "\n\t"))
			return 0;
	return 1;
}

static int is_kept(const struct object *o)
{
	return !(kinds[o->kind].traits & TRAIT_SOURCE);
}

static void add_needs(struct need_lines *l, const struct object *o)
{
	const char **names = mem_array(l->mem, o->dep_count, sizeof(*names));
	size_t count = 0, i;

	for (i = 0; i < o->dep_count; i++) {
		if (!is_kept(object_top(o->deps[i])) || !can_be_said(o->deps[i]))
			continue;
		str_clear(&l->text);
		add_path(&l->text, o->deps[i]);
		names[count++] = mem_text(l->mem, str_text(&l->text));
	}
	if (!count)
		return;
	qsort(names, count, sizeof(*names), text_compare);
	str_clear(&l->text);
	str_add(&l->text, "#> ");
	add_path(&l->text, o);
	for (i = 0; i < count; i++)
		str_printf(&l->text, "\n#>   %s", names[i]);
	l->blocks = mem_grow(l->mem, l->blocks, l->count, &l->room, sizeof(*l->blocks));
	l->blocks[l->count++] = mem_copy(l->mem, str_text(&l->text), l->text.length);
}

static void add_list(struct need_lines *l, const struct object *list)
{
	for (; list; list = list->next) {
		if (list->dep_count && is_kept(list) && can_be_said(list))
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
		qsort(l.blocks, l.count, sizeof(*l.blocks), text_compare);
	for (i = 0; i < l.count; i++)
		str_printf(s, "%s\n", l.blocks[i]);
	str_free(&l.text);
}

struct path_reader {
	struct catalog *catalog;
	struct str word, schema, name;
};

/* The object of one part of a path, below `parent`. */
static struct object *find_part(struct path_reader *r, struct object *parent, const char *part, size_t length)
{
	const char *space = memchr(part, ' ', length);
	size_t word = space ? (size_t)(space - part) : length;
	enum kind kind;
	const char *rest;

	if (word >= length)
		return NULL;
	str_clear(&r->word);
	str_add_bytes(&r->word, part, word);
	kind = kind_by_id(str_text(&r->word));
	str_clear(&r->word);
	str_add_bytes(&r->word, part + word + 1, length - word - 1);
	rest = names_next(str_text(&r->word), &r->schema, &r->name);
	if (kind == KIND_NONE || !rest)
		return NULL;
	return catalog_find(r->catalog, parent, kind, str_text(&r->schema), str_text(&r->name),
	                    *rest == ' ' ? rest + 1 : rest);
}

static struct object *find_path(struct path_reader *r, const char *path, size_t length)
{
	struct object *o = NULL;

	for (;;) {
		const char *tab = memchr(path, '\t', length);
		size_t part = tab ? (size_t)(tab - path) : length;

		o = find_part(r, o, path, part);
		if (!o || !tab)
			return o;
		path += part + 1;
		length -= part + 1;
	}
}

/* One line; 0 when it is wrong. */
static int read_line(struct path_reader *r, const char *line, size_t length, struct object **of)
{
	struct object *needed;

	if (length > 5 && memcmp(line, "#>   ", 5) == 0) {
		needed = find_path(r, line + 5, length - 5);
		if (*of && needed)
			object_depend(r->catalog, *of, needed);
		return *of && needed;
	}
	if (length > 3 && memcmp(line, "#> ", 3) == 0)
		return (*of = find_path(r, line + 3, length - 3)) != NULL;
	return 1;
}

int snapshot_read_needs(struct catalog *c, const char *text, size_t length)
{
	struct path_reader r = { .catalog = c };
	const char *end = text + length;
	struct object *of = NULL;
	int line = 0, wrong = 0;

	while (text < end && !wrong) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));

		stop = stop ? stop : end;
		line++;
		if (!read_line(&r, text, (size_t)(stop - text), &of))
			wrong = line;
		text = stop + 1;
	}
	str_free(&r.word);
	str_free(&r.schema);
	str_free(&r.name);
	return wrong;
}
