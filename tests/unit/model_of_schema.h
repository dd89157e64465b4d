#ifndef TESTS_MODEL_OF_SCHEMA_H
#define TESTS_MODEL_OF_SCHEMA_H
/* A model declared and resolved from the text of a .schema, for tests of the front end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/resolve/declare.h"
#include "compiler/resolve/resolve.h"

struct front {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct model model;
};

static inline void front_begin(struct front *f)
{
	memset(f, 0, sizeof(*f));
	f->sources.mem = &f->mem;
	f->sources.next_base = 1;
	f->diag.mem = &f->mem;
	f->diag.sources = &f->sources;
}

/* Reads a text as a file of its own; may be called again for another model. */
static inline struct catalog *front_read(struct front *f, const char *text)
{
	const struct source *source = source_add(&f->sources, "test.schema", text, strlen(text));

	assert_non_null(source);
	f->model = (struct model){ .mem = &f->mem, .diag = &f->diag, .sources = &f->sources, .path = "test.schema" };
	f->model.catalog = catalog_new(&f->mem, "");
	declare(&f->model, parse(&f->mem, &f->mem, &f->diag, source));
	resolve(&f->model);
	return f->model.catalog;
}

static inline void front_expect_good(const struct front *f, const char *text)
{
	if (f->diag.errors)
		fail_msg("%s\nis refused: %s", text, f->diag.first ? f->diag.first->message : "");
}

static inline void front_end(struct front *f)
{
	mem_free(&f->mem);
}

#endif
