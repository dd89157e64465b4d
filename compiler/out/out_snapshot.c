/* Catalogs in, NAME.snapshot out; and back again. */
#include "compiler/out/snapshot.h"

#include <stdio.h>
#include <string.h>

#include "compiler/model/clauses.h"
#include "compiler/out/out.h"
#include "compiler/postgres/dialect_postgres.h"

void snapshot_write(struct str *s, struct mem *mem, const sc_target *target, const struct catalog *c, int version)
{
	size_t i;

	str_printf(s, "snapshot %d %s %d\n", SNAPSHOT_FORMAT, target->dialect, version);
	for (i = 0; i < target->asked_count; i++)
		str_add(s, target->asked[i].text);
	snapshot_write_needs(s, mem, c);
}

void out_snapshot(struct out_files *files, const struct model *m, const sc_bundle *bundle,
                  const struct bundle_source *sources)
{
	struct str *s = out_add(files, mem_printf(m->mem, "%s.snapshot", m->name));
	size_t i;

	for (i = 0; i < bundle->target_count; i++)
		snapshot_write(s, m->mem, &bundle->targets[i], sources[i].catalog,
		               sources[i].dialect == &dialect_postgres ? m->postgres_version : 0);
}

/* A part's first line. Lines of a catalog begin with a kind, and no kind is called "snapshot". */
static int read_head(const char *line, char dialect[32], int *version)
{
	int format = 0;

	return sscanf(line, "snapshot %d %31s %d", &format, dialect, version) == 3 && format == SNAPSHOT_FORMAT;
}

static const char *next_part(const char *from, const char *end)
{
	while (from < end) {
		const char *line_end = memchr(from, '\n', (size_t)(end - from));

		from = line_end ? line_end + 1 : end;
		if ((size_t)(end - from) > 9 && memcmp(from, "snapshot ", 9) == 0)
			return from;
	}
	return end;
}

static size_t lines_in(const char *from, const char *to)
{
	size_t count = 0;

	for (; from < to; from++)
		count += *from == '\n';
	return count;
}

/* Does a declaration make such an object, there where it stands? */
static int is_possible(const struct object *o)
{
	int is_child = (kinds[o->kind].traits & TRAIT_CHILD) != 0;

	return is_child == (o->parent != NULL) && form_of_object(o);
}

/* The order of the first object that cannot be; 0: all can. */
static uint32_t impossible_object(const struct object *list)
{
	uint32_t order = 0;

	for (; list && !order; list = list->next)
		order = is_possible(list) ? impossible_object(list->children) : list->order;
	return order;
}

/* The line of an object by its order: neither blank, nor a comment, nor an attribute. */
static int line_of_object(const char *text, const char *end, uint32_t order)
{
	int line = 0;

	while (text < end && order) {
		const char *stop = memchr(text, '\n', (size_t)(end - text)), *first = text;

		stop = stop ? stop : end;
		while (first < stop && *first == ' ')
			first++;
		order -= first < stop && *first != '#' && *first != '.';
		line++;
		text = stop + 1;
	}
	return line;
}

/* 0, or the number of the first line that is wrong. */
static int read_part(struct catalog *c, const char *text, const char *end)
{
	int wrong = catalog_read(c, text, (size_t)(end - text));

	if (!wrong)
		wrong = line_of_object(text, end, impossible_object(c->objects));
	return wrong ? wrong : snapshot_read_needs(c, text, (size_t)(end - text));
}

struct catalog *snapshot_read(struct mem *mem, const char *text, size_t length, const char *dialect, size_t *wrong_line)
{
	const char *end = text + length, *part, *next;
	char name[32];
	int version = 0;

	*wrong_line = 0;
	for (part = text; part < end; part = next) {
		const char *body = memchr(part, '\n', (size_t)(end - part));
		struct catalog *c;
		int wrong;

		next = next_part(part, end);
		if (!body || body - part > 80 ||
		    !read_head(mem_copy(mem, part, (size_t)(body - part)), name, &version)) {
			*wrong_line = lines_in(text, part) + 1;
			return NULL;
		}
		if (dialect && strcmp(name, dialect) != 0)
			continue;
		c = catalog_new(mem, mem_text(mem, name));
		c->version = version;
		wrong = read_part(c, body + 1, next);
		*wrong_line = wrong ? lines_in(text, body + 1) + (size_t)wrong : 0;
		return wrong ? NULL : c;
	}
	return NULL;
}
