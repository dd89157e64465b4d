#ifndef COMPILER_MODEL_H
#define COMPILER_MODEL_H
/*
 * The model: a catalog (runtime/catalog/catalog.h) made from a .schema, neutral of any database system, with places for
 * diagnostics. Types are in PostgreSQL's canonical spelling; every inline form is an object of its own.
 */
#include "compiler/source/diag.h"
#include "compiler/syntax/ast.h"
#include "runtime/catalog/catalog.h"

struct type_set; /* type.h */

struct module {
	const char *name;
	const char *title; /* NULL: none */
	const char *comment;
	struct module *next;
};

struct model {
	struct mem *mem;
	struct diag *diag;
	struct sources *sources;
	const char *path; /* of the first file */
	const char *name; /* database crm; else the file's base name */
	uint32_t name_at;
	int postgres; /* target: wanted, and oldest major version, 13 to 18 (0: any) */
	int postgres_version;
	int sqlite;
	struct module *modules; /* in order of first declaration */
	struct catalog *catalog;
	struct type_set *types;             /* of the catalog's objects, once it is resolved */
	const char *const *files;           /* every file read, for -MD; NULL at the end */
	const struct seed_file *seed_files; /* see bundle_read_files */
};

#endif
