/*
 * Files of seeds, read once for all targets and in pieces: every record is checked, the content hashed. What is small
 * goes into the bundle, so that a compiled program needs no file beside it; what is large stays a file.
 */
#include "compiler/out/bundle.h"
#include "compiler/resolve/names.h"
#include "runtime/catalog/csv.h"

const char *bundle_csv_path(const struct model *m, const struct attr *csv)
{
	const struct source *file = source_of(m->sources, csv->at);
	const char *base = file ? file->path : m->path;
	const char *slash = strrchr(base, '/');

	if (*csv->value == '/' || !slash)
		return csv->value;
	return mem_printf(m->mem, "%.*s/%s", (int)(slash - base), base, csv->value);
}

/* The path from the schema's folder, which is where a program looks for it. */
static const char *from_folder(const struct model *m, const char *path)
{
	const char *slash = m->path ? strrchr(m->path, '/') : NULL;
	size_t length = slash ? (size_t)(slash + 1 - m->path) : 0;

	return strncmp(path, m->path ? m->path : "", length) == 0 ? path + length : path;
}

const struct seed_file *bundle_csv_find(const struct model *m, const struct attr *csv)
{
	const struct seed_file *file = m->seed_files;
	const char *path = bundle_csv_path(m, csv);

	while (file && strcmp(file->path, path) != 0)
		file = file->next;
	return file;
}

/* Header names, quoted for SQL where they need it. */
static const char *header_columns(struct mem *mem, const struct csv *c)
{
	struct str columns = { 0 };
	const char *copy;
	size_t i;

	for (i = 0; i < c->count; i++) {
		str_add(&columns, i ? ", " : "");
		str_ident(&columns, c->values[i] ? c->values[i] : "");
	}
	copy = mem_copy(mem, str_text(&columns), columns.length);
	str_free(&columns);
	return copy;
}

static void report(const struct model *m, const struct attr *csv, const struct csv *c, const char *path)
{
	struct diagnostic *d;

	if (!c->line) {
		diag_add(m->diag, DIAG_CSV_READ, csv->at, csv->at, "cannot read %s: %s", path, c->message);
		return;
	}
	d = diag_add(m->diag, DIAG_CSV_READ, csv->at, csv->at, "%s:%zu: %s", path, c->line, c->message);
	diag_remedy(m->diag, d,
	            strstr(c->message, "UTF-8") ? "save the file as UTF-8 (iconv -f latin1 -t utf-8)"
	                                        : "correct the line of the file");
}

/* Reads all records: 1, or 0 with what is wrong in the reader. */
static int check_records(struct csv *c)
{
	size_t width = c->count;
	int more;

	while ((more = csv_next(c)) > 0 && c->count == width)
		;
	if (more > 0)
		snprintf(c->message, sizeof(c->message), "%zu field%s for %zu columns", c->count,
		         c->count == 1 ? "" : "s", width);
	return more == 0;
}

/* The whole text of a small file. */
static const char *small_text(const struct model *m, const char *path, size_t size)
{
	char *text = mem_alloc(m->mem, size + 1);
	FILE *file = fopen(path, "rb");
	size_t got = file ? fread(text, 1, size, file) : 0;

	if (file)
		fclose(file);
	return got == size ? text : NULL;
}

static void read_file(struct model *m, const struct attr *csv, const char *path)
{
	struct seed_file *file = mem_alloc(m->mem, sizeof(*file));
	struct csv c;
	char hash[65];
	int good = csv_open_file(&c, path) && csv_next(&c) >= 0;

	file->path = path;
	if (good)
		file->columns = header_columns(m->mem, &c);
	good = good && check_records(&c) && csv_hash(&c, hash);
	if (good) {
		file->name = from_folder(m, path);
		file->hash = mem_text(m->mem, hash);
		file->length = (size_t)c.bytes;
		if (c.bytes <= BUNDLE_CSV_MOST)
			file->text = small_text(m, path, file->length);
		file->next = m->seed_files;
		m->seed_files = file;
	} else {
		report(m, csv, &c, path);
	}
	csv_close(&c);
}

void bundle_read_files(struct model *m)
{
	const struct object *o;

	for (o = m->catalog->objects; o; o = o->next) {
		const struct attr *csv = o->kind == KIND_SEED ? attr_find(o, ATTR_CSV) : NULL;

		if (csv && !bundle_csv_find(m, csv))
			read_file(m, csv, bundle_csv_path(m, csv));
	}
}
