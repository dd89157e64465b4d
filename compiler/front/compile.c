/* The pipeline: text -> model -> catalog and script of each target. */
#include "compiler/front/compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compiler/front/dialects.h"
#include "compiler/front/model_read.h"
#include "compiler/model/type.h"

/* Files are written last, and whole or not at all: ending here leaves nothing half done, as a kill would not. */
void mem_exhausted(void)
{
	const struct diag_row *row = &diag_rows[DIAG_OUT_OF_MEMORY];
	const char *const parts[] = { "schemac: error[", row->code,   "]: ", row->title,
		                      "\n   = help: ",   row->remedy, "\n" };
	size_t i;

	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (write(STDERR_FILENO, parts[i], strlen(parts[i])) < 0)
			break;
	_exit(EXIT_FAILURE);
}

void compile_begin(struct compilation *c)
{
	*c = (struct compilation){ 0 };
	c->sources.mem = &c->mem;
	c->sources.next_base = 1;
	c->diag.mem = &c->mem;
	c->diag.sources = &c->sources;
}

static int is_target(const struct model *m, const struct dialect *d)
{
	return d == &dialect_postgres ? m->postgres : m->sqlite;
}

struct model compile_model_in(const struct compilation *c, struct lane *lane)
{
	struct model model = *c->model;

	model.mem = &lane->mem;
	model.diag = &lane->diag;
	model.types = types_new(&lane->mem, model.catalog, c->model->types);
	return model;
}

static void add_target(struct compilation *c, const struct dialect *dialect)
{
	struct compiled_target *t = &c->targets[c->target_count++];

	t->dialect = dialect;
	lane_begin(&t->lane, &c->diag);
	t->model = compile_model_in(c, &t->lane);
}

/* What only lints has no use for the statements, but for whether there is an order for them. */
static void make_script(struct compiled_target *t)
{
	const struct object **ordered;
	int *effective;

	if (t->lane.diag.lint)
		order_objects(&t->lane.mem, t->dialect, t->catalog, &t->lane.diag, &ordered, &effective);
	else
		script_fresh(&t->script, t->dialect, t->catalog, &t->lane.diag, CREATE_PLAIN);
}

static void make_target(void *context, size_t i)
{
	struct compilation *c = context;
	struct compiled_target *t = &c->targets[i];

	t->catalog = catalog_new(&t->lane.mem, t->dialect->name);
	t->script = (struct script){ .mem = &t->lane.mem };
	t->dialect->facts(t->catalog, t->model.catalog, &t->lane.diag, t->model.postgres_version);
	if (!t->lane.diag.errors)
		make_script(t);
}

static void run_targets(struct compilation *c, void (*work)(void *context, size_t i))
{
	size_t i;

	lanes_run(c->target_count, work, c);
	for (i = 0; i < c->target_count; i++)
		lane_join(&c->targets[i].lane, &c->diag);
}

int compile(struct compilation *c, const char *path, const char *dialect, int flags)
{
	size_t i;

	compile_begin(c);
	c->diag.lint = flags & COMPILE_LINT;
	c->diag.trusted = flags & COMPILE_TRUSTED;
	c->model = model_read(&c->mem, &c->diag, path);
	if (c->diag.errors)
		return 0;
	for (i = 0; dialects[i]; i++)
		if (is_target(c->model, dialects[i]) && (!dialect || strcmp(dialect, dialects[i]->name) == 0))
			add_target(c, dialects[i]);
	run_targets(c, make_target);
	if (!c->target_count && !c->diag.errors)
		diag_add(&c->diag, DIAG_NO_TARGET, c->model->name_at, c->model->name_at, "%s has no target %s", path,
		         dialect ? dialect : "");
	return c->diag.errors == 0;
}

struct bundle_source compile_source(const struct compilation *c, size_t target)
{
	const struct compiled_target *t = &c->targets[target];

	return (struct bundle_source){ t->dialect, t->catalog, &t->script };
}

static void bundle_target(void *context, size_t i)
{
	struct compilation *c = context;
	struct bundle_source source = compile_source(c, i);

	c->targets[i].model.seed_files = c->model->seed_files;
	bundle_make_target(&c->targets[i].model, &c->targets[i].bundled, &source);
}

const sc_bundle *compile_bundle(struct compilation *c)
{
	sc_target *targets = mem_array(&c->mem, c->target_count, sizeof(*targets));
	size_t i;

	bundle_read_files(c->model);
	run_targets(c, bundle_target);
	for (i = 0; i < c->target_count; i++)
		targets[i] = c->targets[i].bundled;
	return c->diag.errors ? NULL : bundle_join(c->model, targets, c->target_count);
}

void compile_end(struct compilation *c)
{
	while (c->target_count > 0)
		mem_free(&c->targets[--c->target_count].lane.mem);
	mem_free(&c->mem);
}
