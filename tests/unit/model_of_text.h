#ifndef TESTS_MODEL_OF_TEXT_H
#define TESTS_MODEL_OF_TEXT_H
/* A model made from a catalog in canonical text, for tests of what comes behind the front end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/model/type.h"
#include "compiler/out/bundle.h"

struct made {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct model model;
};

static inline void made_begin(struct made *made, const char *name, const char *catalog)
{
	memset(made, 0, sizeof(*made));
	made->sources.mem = &made->mem;
	made->sources.next_base = 1;
	made->diag.mem = &made->mem;
	made->diag.sources = &made->sources;
	made->model.mem = &made->mem;
	made->model.diag = &made->diag;
	made->model.sources = &made->sources;
	made->model.path = "shop.schema";
	made->model.name = name;
	made->model.catalog = catalog_new(&made->mem, "");
	made->model.types = types_new(&made->mem, made->model.catalog, NULL);
	assert_int_equal(catalog_read(made->model.catalog, catalog, strlen(catalog)), 0);
}

static inline void made_end(struct made *made)
{
	mem_free(&made->mem);
}

/* The catalog of a dialect, taken as it stands in the text, with an empty script. */
static inline struct bundle_source made_source(struct made *made, const struct dialect *dialect, const char *catalog)
{
	struct bundle_source source = { .dialect = dialect };
	struct catalog *c = catalog_new(&made->mem, dialect->name);
	struct script *script = mem_alloc(&made->mem, sizeof(*script));

	assert_int_equal(catalog_read(c, catalog, strlen(catalog)), 0);
	script->mem = &made->mem;
	source.catalog = c;
	source.script = script;
	return source;
}

#endif
