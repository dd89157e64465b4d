/* Model and bundle in; NAME.h and NAME.c out: structs, enums, and the bundle as const data. */
#include "compiler/out/out_c.h"

#include "compiler/out/out.h"

void out_c(struct out_files *files, const struct model *m, const sc_bundle *bundle, const struct bundle_source *sources)
{
	struct c_model *c = c_model_make(m, sources, bundle->target_count);

	c_write_header(out_add(files, mem_printf(m->mem, "%s.h", m->name)), c);
	c_write_source(out_add(files, mem_printf(m->mem, "%s.c", m->name)), c, bundle);
}
