#ifndef COMPILER_COMPILE_H
#define COMPILER_COMPILE_H
/* From a .schema file to what each target is to hold: the way all commands go. */

#include "compiler/model/model.h"
#include "compiler/out/bundle.h"
#include "compiler/plan/dialect.h"
#include "compiler/source/lanes.h"

struct compiled_target {
	const struct dialect *dialect;
	struct catalog *catalog;
	struct script script; /* of a fresh database, plain */
	sc_target bundled;    /* by compile_bundle() */
	struct lane lane;
	struct model model; /* the compilation's, as this lane sees it */
};

struct compilation {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct model *model;
	struct compiled_target targets[TARGETS_MOST];
	size_t target_count;
};

enum compile_flag {
	COMPILE_LINT = 1, /* tell the findings of style too; the scripts stay empty */
	COMPILE_TRUSTED =
	        2 /* only what drift, or a ledger that is up to date, needs: SQL fragments are not looked into */
};

/*
 * Compiles the file for its targets, or only for the dialect named; `flags` of compile_flag. Always call compile_end()
 * afterwards. Nonzero when there was no error; what there was stands in c->diag.
 */
int compile(struct compilation *c, const char *path, const char *dialect, int flags);

/* The model with a lane's arena and diagnostics, for work beside other lanes. */
struct model compile_model_in(const struct compilation *c, struct lane *lane);

/* What one target of a good compilation is made from. */
struct bundle_source compile_source(const struct compilation *c, size_t target);

/* The bundle of a good compilation; NULL when there were errors, which stand in c->diag. */
const sc_bundle *compile_bundle(struct compilation *c);

void compile_end(struct compilation *c);

/* An empty compilation, for commands that only parse. */
void compile_begin(struct compilation *c);

#endif
