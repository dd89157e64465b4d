/*
 * A .schema file becomes a model: the file and what it includes are read and parsed, then declared, resolved and
 * checked. Files are told apart by their real path, so that one that is included by several is read once.
 */
#include "compiler/front/model_read.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/check/check.h"
#include "compiler/resolve/declare.h"
#include "compiler/resolve/resolve.h"
#include "compiler/sql/sql_check.h"
#include "compiler/syntax/parse.h"

struct file {
	const char *path;        /* as it was reached */
	const char *real;        /* the same for every way to it */
	const struct file *from; /* the file that includes it */
	int is_open;
	struct file *next;
};

struct reader {
	struct model *model;
	struct mem *tree; /* of the statements: what declare() makes of them does not need it */
	struct file *files, *last;
	size_t count;
	struct statement *first, **link; /* the statements of all files, one behind the other */
};

static void read_file(struct reader *r, const char *path, const struct file *from, uint32_t start, uint32_t end);

static const char *real_path(struct mem *mem, const char *path)
{
	char *real = strcmp(path, "-") == 0 ? NULL : realpath(path, NULL);
	const char *copy = mem_text(mem, real ? real : path);

	free(real);
	return copy;
}

static struct file *find_file(const struct reader *r, const char *real)
{
	struct file *f = r->files;

	while (f && strcmp(f->real, real) != 0)
		f = f->next;
	return f;
}

static struct file *add_file(struct reader *r, const char *path, const char *real, const struct file *from)
{
	struct file *f = mem_alloc(r->model->mem, sizeof(*f));

	f->path = path;
	f->real = real;
	f->from = from;
	if (r->last)
		r->last->next = f;
	else
		r->files = f;
	r->last = f;
	r->count++;
	return f;
}

/* "a.schema -> b.schema -> a.schema" */
static const char *cycle_text(struct mem *mem, const struct file *from, const struct file *again)
{
	const char *text = again->path;

	for (; from; from = from->from) {
		text = mem_printf(mem, "%s -> %s", from->path, text);
		if (from == again)
			break;
	}
	return text;
}

/* A path in an include is meant from the folder of the file it stands in. */
static const char *included_path(struct mem *mem, const struct file *from, const char *path)
{
	const char *slash = strrchr(from->path, '/');

	if (*path == '/' || !slash)
		return path;
	return mem_printf(mem, "%.*s%s", (int)(slash + 1 - from->path), from->path, path);
}

static int is_include(const struct statement *s)
{
	return s->terms->type == TERM_WORD && strcmp(s->terms->text, "include") == 0;
}

/* Reads what an include names; its statements stand where the include stood. */
static void read_include(struct reader *r, const struct statement *s, const struct file *from)
{
	const struct term *name = s->terms->next;

	if (!name || name->next || (name->type != TERM_STRING && name->type != TERM_QUOTED)) {
		struct diagnostic *report = diag_add(r->model->diag, DIAG_CLAUSE_VALUE, s->start, s->end,
		                                     "include needs the path of a file");

		diag_remedy(r->model->diag, report, "include \"common.schema\";");
		return;
	}
	read_file(r, included_path(r->model->mem, from, name->text), from, name->start, name->end);
}

/* Takes the statements over one by one, so that those of included files come in between. */
static void take_statements(struct reader *r, struct statement *s, const struct file *from)
{
	struct statement *next;

	for (; s; s = next) {
		next = s->next;
		s->next = NULL;
		if (is_include(s)) {
			read_include(r, s, from);
			continue;
		}
		*r->link = s;
		r->link = &s->next;
	}
}

static void cannot_read(struct reader *r, const char *path, uint32_t start, uint32_t end)
{
	int error = errno;

	diag_add(r->model->diag, error == EFBIG ? DIAG_FILE_TOO_LARGE : DIAG_FILE_READ, start, end, "%s: %s", path,
	         error == EFBIG ? "more than a .schema may have" : strerror(error));
}

static void read_file(struct reader *r, const char *path, const struct file *from, uint32_t start, uint32_t end)
{
	struct model *m = r->model;
	const char *real = real_path(m->mem, path);
	struct file *f = find_file(r, real);
	struct source *source;

	if (f && f->is_open)
		diag_add(m->diag, DIAG_INCLUDE_CYCLE, start, end, "files include each other: %s",
		         cycle_text(m->mem, from, f));
	if (f)
		return;
	source = source_read(m->sources, path);
	if (!source) {
		cannot_read(r, path, start, end);
		return;
	}
	f = add_file(r, path, real, from);
	f->is_open = 1;
	take_statements(r, parse(m->mem, r->tree, m->diag, source), f);
	f->is_open = 0;
	return;
}

static const char *const *file_paths(struct reader *r)
{
	const char **paths = mem_array(r->model->mem, r->count + 1, sizeof(*paths));
	const struct file *f;
	size_t i = 0;

	for (f = r->files; f; f = f->next)
		paths[i++] = f->path;
	return paths;
}

/* dir/crm.schema -> crm, with what cannot stand in a C name as '_' */
static const char *base_name(struct mem *mem, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	size_t length = strcspn(name, "."), i;
	char *base;

	if (strcmp(path, "-") == 0 || length == 0)
		return "schema";
	base = mem_copy(mem, name, length);
	for (i = 0; i < length; i++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", base[i]))
			base[i] = '_';
	return base;
}

struct model *model_read(struct mem *mem, struct diag *d, const char *path)
{
	struct model *m = mem_alloc(mem, sizeof(*m));
	struct mem tree = { 0 };
	struct reader r = { .model = m, .tree = &tree };
	int broken;

	r.link = &r.first;
	m->mem = mem;
	m->diag = d;
	m->sources = d->sources;
	m->path = path;
	m->name = base_name(mem, path);
	m->catalog = catalog_new(mem, "");
	read_file(&r, path, NULL, 0, 0);
	m->files = file_paths(&r);
	broken = d->errors > 0;
	diag_settle(d);
	declare(m, r.first);
	mem_free(&tree);
	if (broken)
		return m; /* names that are missing may stand in what could not be read */
	diag_settle(d);
	resolve(m);
	diag_settle(d);
	if (!d->trusted) {
		check(m);
		check_sql(m);
	}
	return m;
}
