/* `schemac import`: one look at a database, printed as a .schema file, or as one file a schema. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/cli/report.h"
#include "compiler/command/command.h"
#include "compiler/front/compile.h"
#include "compiler/live/import.h"
#include "compiler/live/session.h"
#include "compiler/out/out.h"
#include "compiler/postgres/dialect_postgres.h"
#include "compiler/print/print_schema.h"
#include "compiler/syntax/ast.h"
#include "runtime/db/db_url.h"
#include "runtime/look/look.h"

struct import {
	const struct options *options;
	const char *source; /* URL or path; NULL: from the environment */
	struct compilation c;
	struct import_scratch scratch;
	sc_db *own; /* opened here */
	sc_db *db;  /* to be looked at */
	struct catalog *catalog;
	struct str unmodeled;
	const char *name; /* of the database */
	size_t unsaid;    /* objects that no words can say, of kinds that have some */
};

static int ends_in(const char *text, const char *end)
{
	size_t a = strlen(text), b = strlen(end);

	return a >= b && strcmp(text + a - b, end) == 0;
}

/* ---- reaching the database ---- */

static int open_database(struct import *i)
{
	sc_config config = session_config(i->options, i->source);

	config.no_create = 1;
	config.read_only = 1;
	if (!i->source && !db_url_default()) {
		fputs("schemac: name a database: --db URL, a .sql file, or DATABASE_URL\n", stderr);
		return 0;
	}
	if (db_open(&config, &i->own) != SC_OK) {
		if (i->own)
			report_error(i->options, sc_last_error(i->own));
		return 0;
	}
	i->db = i->own;
	return 1;
}

static int open_source(struct import *i)
{
	i->source = i->options->argument_count ? i->options->arguments[0] : i->options->db;
	if (i->options->argument_count && i->options->db) {
		fputs("schemac: import reads --db or the source given, not both\n", stderr);
		return 0;
	}
	if (!i->source || !ends_in(i->source, ".sql") || strstr(i->source, "://") ||
	    strncmp(i->source, "sqlite:", 7) == 0)
		return open_database(i);
	if (!import_scratch_open(&i->scratch, i->options, &i->c.diag, i->source))
		return 0;
	i->db = i->scratch.db;
	return 1;
}

/* ---- what it is called ---- */

/* The file's name without folder and ending; letters, digits and _ only, for it names folders and C functions. */
static const char *plain_name(struct mem *mem, const char *text)
{
	char *name = mem_text(mem, *text ? text : "database");
	size_t i;

	for (i = 0; name[i]; i++) {
		if (name[i] >= 'A' && name[i] <= 'Z')
			name[i] = (char)(name[i] - 'A' + 'a');
		else if (!((name[i] >= 'a' && name[i] <= 'z') || (i > 0 && name[i] >= '0' && name[i] <= '9')))
			name[i] = '_';
	}
	return name;
}

static const char *file_name(struct mem *mem, const char *path)
{
	const char *slash = strrchr(path, '/'), *start = slash ? slash + 1 : path;
	const char *dot = strrchr(start, '.');

	return plain_name(mem, mem_copy(mem, start, dot && dot > start ? (size_t)(dot - start) : strlen(start)));
}

static int find_name(struct import *i)
{
	const char *current = NULL;

	if (!i->own) {
		i->name = file_name(&i->c.mem, i->source);
	} else if (strcmp(sc_dialect(i->db), "sqlite") == 0) {
		i->name = file_name(&i->c.mem, db_url_path(i->db->url));
	} else {
		if (db_value(i->db, &i->c.mem, &current, "select current_database()", 0, NULL) != SC_OK)
			return 0;
		i->name = plain_name(&i->c.mem, current ? current : "");
	}
	return 1;
}

/* ---- looking and printing ---- */

static int look_at_it(struct import *i)
{
	struct look_options options = { .owners = i->options->owners, .roles = 1 };

	i->catalog = catalog_new(&i->c.mem, sc_dialect(i->db));
	if (find_name(i) && look(i->db, &options, i->catalog, &i->unmodeled) == SC_OK &&
	    (strcmp(sc_dialect(i->db), "sqlite") != 0 || import_sqlite(i->db, i->catalog) == SC_OK)) {
		import_prepare(i->catalog, i->options->roles);
		return 1;
	}
	report_error(i->options, sc_last_error(i->db));
	return 0;
}

/* Lays the printed text out as fmt does; what was printed is always readable. */
static int format_text(struct import *i, const char *path, const struct str *printed, struct str *out)
{
	const struct source *source = source_add(&i->c.sources, path, str_text(printed), printed->length);

	return source && format_source(&i->c.mem, &i->c.diag, source, out);
}

static int write_file(struct import *i, const char *path, const struct str *text)
{
	struct out_files files = { .mem = &i->c.mem };
	const char *slash = strrchr(path, '/');
	const char *folder = slash ? mem_copy(&i->c.mem, path, (size_t)(slash - path) + 1) : ".";
	struct str *content = out_add(&files, slash ? slash + 1 : path);
	int good;

	str_add_bytes(content, str_text(text), text->length);
	good = out_write(&files, folder, &i->c.diag);
	out_free(&files);
	return good;
}

static int write_one(struct import *i)
{
	struct str printed = { 0 }, text = { 0 };
	int good;

	i->unsaid = print_schema(&printed, i->catalog, i->name);
	good = format_text(i, mem_printf(&i->c.mem, "%s.schema", i->name), &printed, &text);
	if (good && i->options->file)
		good = write_file(i, i->options->file, &text);
	else if (good)
		fwrite(str_text(&text), 1, text.length, stdout);
	str_free(&printed);
	str_free(&text);
	return good;
}

/* ---- one file a schema ---- */

struct part {
	const char *schema; /* "" for what belongs to none */
	const char *file;
	struct part *next;
};

/* What stands in no schema is said first, in the file that includes the others. */
static const char *home_of(const struct object *o)
{
	if (o->kind == KIND_SCHEMA)
		return o->name;
	return kinds[o->kind].traits & TRAIT_SCHEMA ? o->schema : "";
}

static int is_in_part(const void *context, const struct object *o)
{
	const struct part *p = context;

	return strcmp(home_of(o), p->schema) == 0;
}

static struct part *part_of(struct import *i, struct part **parts, const char *schema)
{
	struct part **link = parts, *p;

	for (; *link; link = &(*link)->next)
		if (strcmp((*link)->schema, schema) == 0)
			return *link;
	p = *link = mem_alloc(&i->c.mem, sizeof(*p));
	p->schema = schema;
	p->file = *schema ? mem_printf(&i->c.mem, "%s_%s.schema", i->name, plain_name(&i->c.mem, schema))
	                  : mem_printf(&i->c.mem, "%s.schema", i->name);
	return p;
}

static int is_taken(const struct part *parts, const struct part *p)
{
	for (; parts != p; parts = parts->next)
		if (strcmp(parts->file, p->file) == 0)
			return 1;
	return 0;
}

static int write_part(struct import *i, struct out_files *files, struct part *parts, struct part *p)
{
	struct str printed = { 0 };
	const struct part *other;
	int good;

	if (is_taken(parts, p))
		p->file = mem_printf(&i->c.mem, "%s_%u.schema", p->schema, (unsigned)files->count);
	i->unsaid += print_schema_part(&printed, i->catalog, p == parts ? i->name : NULL, is_in_part, p);
	for (other = p == parts ? parts->next : NULL; other; other = other->next) {
		str_add(&printed, other == parts->next ? "\ninclude " : "include ");
		str_c_literal(&printed, other->file, strlen(other->file));
		str_add(&printed, ";\n");
	}
	good = format_text(i, p->file, &printed, out_add(files, p->file));
	str_free(&printed);
	return good;
}

static int write_split(struct import *i)
{
	struct out_files files = { .mem = &i->c.mem };
	struct part *parts = NULL, *p;
	const struct object *o;
	int good = 1;

	part_of(i, &parts, "");
	for (o = i->catalog->objects; o; o = o->next)
		part_of(i, &parts, home_of(o));
	for (p = parts->next; p && good; p = p->next)
		good = write_part(i, &files, parts, p);
	good = good && write_part(i, &files, parts, parts);
	if (good)
		good = out_write(&files, i->options->split, &i->c.diag);
	out_free(&files);
	return good;
}

/* ---- what could not be said ---- */

static int tell_unmodeled(struct import *i)
{
	const char *line = str_text(&i->unmodeled);
	int count = 0;

	for (; *line; line += strcspn(line, "\n"), line += *line == '\n', count++)
		fprintf(stderr, "schemac: warning: there are no words for this, it was left out: %.*s\n",
		        (int)strcspn(line, "\n"), line);
	if (i->unsaid)
		fprintf(stderr,
		        "schemac: warning: %zu objects could not be said in words, they stand there as comments\n",
		        i->unsaid);
	return count || i->unsaid;
}

static void tell_secret(void *context, const struct object *o, const char *item)
{
	struct str identity = { 0 };
	int *count = context;

	object_identity(&identity, o);
	fprintf(stderr, "schemac: warning: %s: the value of %.*s is not read from a database, it is written as ***\n",
	        str_text(&identity), (int)strcspn(item, " ="), item);
	str_free(&identity);
	++*count;
}

static int tell_secrets(struct import *i)
{
	const struct object *o, *child;
	int count = 0;

	for (o = i->catalog->objects; o; o = o->next) {
		postgres_each_secret(o, tell_secret, &count);
		for (child = o->children; child; child = child->next)
			postgres_each_secret(child, tell_secret, &count);
	}
	return count;
}

static void end(struct import *i)
{
	sc_close(i->own);
	import_scratch_close(&i->scratch);
	str_free(&i->unmodeled);
	compile_end(&i->c);
}

int command_import(const struct options *options)
{
	struct import i = { .options = options };
	int good, left_out = 0;

	compile_begin(&i.c);
	good = open_source(&i) && look_at_it(&i);
	if (good)
		good = options->split ? write_split(&i) : write_one(&i);
	if (good)
		left_out = tell_unmodeled(&i) + tell_secrets(&i);
	report_compilation(&i.c, options);
	end(&i);
	return !good || (left_out && options->strict) ? EXIT_FAILED : EXIT_DONE;
}
