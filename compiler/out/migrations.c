/* A folder in, migrations by number out. */
#include "compiler/out/migrations.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *migrations_folder(const struct model *m, const struct dialect *dialect)
{
	const char *slash = strrchr(m->path, '/');
	int length = slash ? (int)(slash - m->path + 1) : 0;

	if (m->postgres && m->sqlite)
		return mem_printf(m->mem, "%.*smigrations/%s", length, m->path, dialect->name);
	return mem_printf(m->mem, "%.*smigrations", length, m->path);
}

static int compare_migrations(const void *a, const void *b)
{
	const sc_migration *x = a, *y = b;

	return x->number != y->number ? (x->number > y->number) - (x->number < y->number) : strcmp(x->name, y->name);
}

/* The text behind a mark at the beginning of a line of the head; "" where it is not there. */
static const char *head_value(struct mem *mem, const char *text, const char *mark)
{
	size_t length = strlen(mark);

	while (*text == '-' || *text == '#' || strncmp(text, "snapshot", 8) == 0) {
		size_t line = strcspn(text, "\n");

		if (line >= length && strncmp(text, mark, length) == 0)
			return mem_copy(mem, text + length, line - length);
		text += line + (text[line] == '\n');
	}
	return "";
}

const char *migrations_snapshot_of(struct mem *mem, const char *text)
{
	return head_value(mem, text, "# schema: ");
}

/* A whole file; NULL with errno set where it cannot be read. */
static const char *read_file(struct mem *mem, const char *path)
{
	struct sources sources = { .mem = mem, .next_base = 1 };
	const struct source *source = source_read(&sources, path);

	return source ? source->text : NULL;
}

static void read_one(struct mem *mem, struct diag *d, const char *folder, sc_migration *m)
{
	const char *up = mem_printf(mem, "%s/%04d_%s.up.sql", folder, m->number, m->name);
	const char *down = mem_printf(mem, "%s/%04d_%s.down.sql", folder, m->number, m->name);
	char hash[65];

	m->up = read_file(mem, up);
	m->down = read_file(mem, down);
	if (!m->up || (!m->down && errno != ENOENT)) {
		diag_add(d, DIAG_FILE_READ, 0, 0, "%s: %s", m->up ? down : up, strerror(errno));
		m->up = m->up ? m->up : "";
	}
	hash_text(hash, m->up, strlen(m->up));
	m->checksum = mem_text(mem, hash);
	m->before = head_value(mem, m->up, "-- schema before: ");
	m->after = head_value(mem, m->up, "-- schema after: ");
}

/* "0002_add_plan.up.sql" -> 2, "add_plan"; 0 for any other file. */
static int read_name(struct mem *mem, const char *file, sc_migration *m)
{
	size_t digits = strspn(file, "0123456789"), length = strlen(file);

	if (digits < 4 || digits > 8 || (digits > 4 && *file == '0') || file[digits] != '_' || length < digits + 9 ||
	    strcmp(file + length - 7, ".up.sql") != 0)
		return 0;
	m->number = atoi(file);
	m->name = mem_copy(mem, file + digits + 1, length - digits - 8);
	return m->number > 0;
}

sc_migration *migrations_read(struct mem *mem, struct diag *d, const char *folder, size_t *count)
{
	sc_migration *list = NULL;
	size_t room = 0, i;
	struct dirent *entry;
	DIR *dir = opendir(folder);

	*count = 0;
	if (!dir && errno != ENOENT)
		diag_add(d, DIAG_FILE_READ, 0, 0, "%s: %s", folder, strerror(errno));
	while (dir && (entry = readdir(dir))) {
		list = mem_grow(mem, list, *count, &room, sizeof(*list));
		*count += (size_t)read_name(mem, entry->d_name, &list[*count]);
	}
	if (dir)
		closedir(dir);
	if (*count)
		qsort(list, *count, sizeof(*list), compare_migrations);
	for (i = 0; i < *count; i++) {
		if (i && list[i].number == list[i - 1].number)
			diag_add(d, DIAG_FILE_READ, 0, 0, "%s: two migrations have the number %04d: %s and %s", folder,
			         list[i].number, list[i - 1].name, list[i].name);
		read_one(mem, d, folder, &list[i]);
	}
	return list;
}
