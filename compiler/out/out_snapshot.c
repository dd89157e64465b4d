/* Catalogs in, NAME.snapshot out; and back again. */
#include "compiler/out/snapshot.h"

#include <stdio.h>
#include <string.h>

#include "compiler/out/out.h"

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
		wrong = catalog_read(c, body + 1, (size_t)(next - body - 1));
		if (!wrong)
			wrong = snapshot_read_needs(c, body + 1, (size_t)(next - body - 1));
		*wrong_line = wrong ? lines_in(text, body + 1) + (size_t)wrong : 0;
		return wrong ? NULL : c;
	}
	return NULL;
}
