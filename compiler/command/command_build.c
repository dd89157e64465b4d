/* schemac build: everything that is made from a schema, a row each in outputs[], written at the end. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/report.h"
#include "compiler/command/command.h"
#include "compiler/front/compile.h"
#include "compiler/out/out.h"

enum { DDL_JOBS = TARGETS_MOST, JOBS = DDL_JOBS + 3 };

/* One output under way: files, arena and diagnostics of its own. */
struct job {
	struct lane lane;
	struct model model;
	struct out_files files;
};

struct build {
	struct compilation c;
	const struct options *options;
	const sc_bundle *bundle;
	struct bundle_source sources[TARGETS_MOST];
	struct job jobs[JOBS];
	struct out_files files; /* all jobs' */
	const char *folder;
};

static void write_ddl(struct build *b, struct job *j)
{
	size_t target = (size_t)(j - b->jobs);

	if (target < b->c.target_count)
		out_ddl(&j->files, &j->model, b->sources[target].dialect, b->sources[target].catalog);
}

static void write_c(struct build *b, struct job *j)
{
	out_c(&j->files, &j->model, b->bundle, b->sources);
}

static void write_snapshot(struct build *b, struct job *j)
{
	out_snapshot(&j->files, &j->model, b->bundle, b->sources);
}

static void write_docs(struct build *b, struct job *j)
{
	(void)b;
	out_docs(&j->files, &j->model);
}

static void (*const outputs[JOBS])(struct build *b, struct job *j) = { write_ddl, write_ddl, write_c, write_snapshot,
	                                                               write_docs };

static void write_output(void *context, size_t i)
{
	struct build *b = context;

	outputs[i](b, &b->jobs[i]);
}

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

static void begin_job(struct build *b, struct job *j)
{
	lane_begin(&j->lane, &b->c.diag);
	j->model = compile_model_in(&b->c, &j->lane);
	j->files.mem = &j->lane.mem;
}

static void end_job(struct build *b, struct job *j)
{
	size_t i;

	lane_join(&j->lane, &b->c.diag);
	for (i = 0; i < j->files.count; i++)
		*out_file_add(&b->files) = *j->files.items[i];
}

static void make_all(struct build *b)
{
	size_t i;

	b->folder = b->options->output ? b->options->output : default_folder(b);
	b->files.mem = &b->c.mem;
	for (i = 0; i < b->c.target_count; i++)
		b->sources[i] = compile_source(&b->c, i);
	for (i = 0; i < JOBS; i++)
		begin_job(b, &b->jobs[i]);
	lanes_run(JOBS, write_output, b);
	for (i = 0; i < JOBS; i++)
		end_job(b, &b->jobs[i]);
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

static void end(struct build *b)
{
	size_t i;

	for (i = 0; i < JOBS; i++)
		mem_free(&b->jobs[i].lane.mem);
	compile_end(&b->c);
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
	report_compilation(&b.c, options);
	end(&b);
	return status;
}
