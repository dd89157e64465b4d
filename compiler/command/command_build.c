/* schemac build: everything that is made from a schema, a row each in outputs[], written at the end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/command/command.h"
#include "compiler/out/out.h"
#include "compiler/session/compile.h"

struct build {
	struct compilation c;
	const struct options *options;
	const sc_bundle *bundle;
	struct bundle_source sources[2];
	struct out_files files;
	const char *folder;
};

static void write_ddl(struct build *b)
{
	size_t i;

	for (i = 0; i < b->c.target_count; i++)
		out_ddl(&b->files, b->c.model, b->c.targets[i].dialect, b->c.targets[i].catalog);
}

static void write_c(struct build *b)
{
	out_c(&b->files, b->c.model, b->bundle, b->sources);
}

static void write_snapshot(struct build *b)
{
	out_snapshot(&b->files, b->c.model, b->sources, b->bundle->target_count);
}

static void write_docs(struct build *b)
{
	out_docs(&b->files, b->c.model);
}

static void (*const outputs[])(struct build *b) = { write_ddl, write_c, write_snapshot, write_docs };

/* A path as make reads it: spaces, '#' and '$' escaped. */
static void make_path(struct str *s, const char *path)
{
	for (; *path; path++) {
		if (*path == ' ' || *path == '#')
			str_char(s, '\\');
		else if (*path == '$')
			str_char(s, '$');
		str_char(s, *path);
	}
}

/* generated/crm/crm.c generated/crm/crm.h: crm.schema common.schema, and an empty rule for each so that one may go. */
static void write_dependencies(struct build *b)
{
	const struct model *m = b->c.model;
	struct str made = { 0 };
	struct str *s;
	size_t i;

	for (i = 0; i < b->files.count; i++) {
		str_add(&made, i ? " \\\n " : "");
		make_path(&made, mem_printf(&b->c.mem, "%s/%s", b->folder, b->files.items[i]->path));
	}
	s = out_add(&b->files, mem_printf(&b->c.mem, "%s.d", m->name));
	str_add(s, str_text(&made));
	str_char(s, ':');
	for (i = 0; m->files[i]; i++) {
		str_add(s, " ");
		make_path(s, m->files[i]);
	}
	str_add(s, "\n");
	for (i = 0; m->files[i]; i++) {
		str_add(s, "\n");
		make_path(s, m->files[i]);
		str_add(s, ":\n");
	}
	str_free(&made);
}

static const char *default_folder(struct build *b)
{
	const char *path = b->options->arguments[0], *slash = strrchr(path, '/');

	return mem_printf(&b->c.mem, "%.*sgenerated/%s", slash ? (int)(slash - path + 1) : 0, path, b->c.model->name);
}

static void make_all(struct build *b)
{
	size_t i;

	b->folder = b->options->output ? b->options->output : default_folder(b);
	b->files.mem = &b->c.mem;
	for (i = 0; i < b->c.target_count; i++)
		b->sources[i] = compile_source(&b->c, i);
	for (i = 0; i < sizeof(outputs) / sizeof(outputs[0]); i++)
		outputs[i](b);
	if (b->options->dependencies || b->options->depfile)
		write_dependencies(b);
}

/* Exit status of --check: would anything be written? */
static int would_change(struct build *b)
{
	size_t i, changed = 0;

	for (i = 0; i < b->files.count; i++) {
		const char *path = mem_printf(&b->c.mem, "%s/%s", b->folder, b->files.items[i]->path);

		if (!out_is_same(path, &b->files.items[i]->content)) {
			printf("%s would change\n", path);
			changed++;
		}
	}
	return changed ? EXIT_DIFFERS : EXIT_DONE;
}

static int finish(struct build *b)
{
	if (b->options->check)
		return would_change(b);
	if (!out_write(&b->files, b->folder, &b->c.diag))
		return EXIT_FAILED;
	if (!b->options->quiet && b->options->format == FORMAT_TEXT)
		printf("%s: %zu files, %zu written, %zu removed\n", b->folder, b->files.count, b->files.written,
		       b->files.removed);
	return EXIT_DONE;
}

int command_build(const struct options *options)
{
	struct build b = { .options = options };
	int status = EXIT_FAILED;

	if (compile(&b.c, options->arguments[0], options->dialect, 0) && !(options->strict && b.c.diag.warnings))
		b.bundle = compile_bundle(&b.c);
	if (b.bundle) {
		make_all(&b);
		status = b.c.diag.errors ? EXIT_FAILED : finish(&b);
		out_free(&b.files);
	}
	compile_report(&b.c, options);
	compile_end(&b.c);
	return status;
}
