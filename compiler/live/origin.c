/* A source's name in, its catalog with dependencies out. */
#include "compiler/live/origin.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "compiler/front/dialects.h"
#include "compiler/live/import.h"
#include "compiler/live/session.h"
#include "compiler/out/snapshot.h"
#include "compiler/plan/plan.h"
#include "runtime/db/db_url.h"
#include "runtime/look/look.h"

static int ends_in(const char *text, const char *end)
{
	size_t a = strlen(text), b = strlen(end);

	return a >= b && strcmp(text + a - b, end) == 0;
}

static int is_folder(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static int is_file(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static int is_url(const char *source)
{
	return strstr(source, "://") || strncmp(source, "sqlite:", 7) == 0 || (strchr(source, '=') && !is_file(source));
}

const struct dialect *origin_dialect(const char *source)
{
	if (is_url(source))
		return db_url_kind(source) == URL_SQLITE ? &dialect_sqlite : &dialect_postgres;
	return NULL;
}

static int failed(struct origin *o, enum diag_id id, const char *format, const char *text)
{
	struct diagnostic *d = diag_add(&o->compilation.diag, id, 0, 0, "%s: %s", o->source, text);

	if (format)
		diag_remedy(&o->compilation.diag, d, "%s", format);
	return 0;
}

static int failed_database(struct origin *o, sc_db *db)
{
	const sc_error *e = sc_last_error(db);
	struct str text = { 0 };

	str_add(&text, e->message);
	if (*e->detail)
		str_printf(&text, "\n   %s", e->detail);
	failed(o, DIAG_DATABASE_REACH, *e->remedy ? e->remedy : NULL, str_text(&text));
	str_free(&text);
	return 0;
}

static int read_schema(struct origin *o)
{
	const struct compiled_target *t;

	mem_free(&o->compilation.mem);
	if (!compile(&o->compilation, o->source, o->dialect ? o->dialect->name : NULL, 0))
		return 0;
	t = &o->compilation.targets[0];
	o->dialect = t->dialect;
	o->catalog = t->catalog;
	o->catalog->version = o->compilation.model->postgres_version * 10000;
	return 1;
}

static int read_snapshot(struct origin *o, const char *path)
{
	struct compilation *c = &o->compilation;
	const struct source *text = source_read(&c->sources, path);
	size_t wrong = 0;

	if (!text)
		return failed(o, DIAG_FILE_READ, NULL, strerror(errno));
	o->catalog = snapshot_read(&c->mem, text->text, text->length, o->dialect ? o->dialect->name : NULL, &wrong);
	if (!o->catalog && wrong)
		return failed(o, DIAG_FILE_READ, "write it again with schemac build or schemac migrate",
		              mem_printf(&c->mem, "line %zu is no line of a snapshot", wrong));
	if (!o->catalog)
		return failed(o, DIAG_NO_TARGET, NULL, "the snapshot has no part for this database system");
	o->dialect = dialect_by_name(o->catalog->dialect);
	return o->dialect != NULL;
}

static int read_folder(struct origin *o)
{
	struct mem *mem = &o->compilation.mem;
	const struct dialect *const *d;
	const char *path = mem_printf(mem, "%s/schema.snapshot", o->source);

	for (d = dialects; !is_file(path) && *d; d++)
		if (!o->dialect || o->dialect == *d)
			path = mem_printf(mem, "%s/%s/schema.snapshot", o->source, (*d)->name);
	if (!is_file(path))
		return failed(o, DIAG_FILE_READ, "write migrations with schemac migrate FILE.schema",
		              "the folder has no schema.snapshot");
	return read_snapshot(o, path);
}

static int look_at(struct origin *o, sc_db *db)
{
	static const struct look_options options = { .dependencies = 1, .roles = 1 };

	o->catalog = catalog_new(&o->compilation.mem, sc_dialect(db));
	o->is_live = 1;
	return look(db, &options, o->catalog, NULL) == SC_OK || failed_database(o, db);
}

static int read_sql(struct origin *o)
{
	struct options options = *o->options;
	struct import_scratch scratch;
	int good;

	o->dialect = o->dialect ? o->dialect : &dialect_postgres;
	if (o->dialect == &dialect_sqlite)
		options.scratch = "sqlite::memory:";
	good = import_scratch_open(&scratch, &options, &o->compilation.diag, o->source) && look_at(o, scratch.db);
	import_scratch_close(&scratch);
	return good;
}

static int read_database(struct origin *o)
{
	sc_config config = session_config(o->options, o->source);
	sc_db *db = NULL;
	int good;

	config.no_create = 1;
	good = db_open(&config, &db) == SC_OK;
	if (good)
		o->dialect = dialect_by_name(sc_dialect(db));
	else if (db)
		failed_database(o, db);
	good = good && look_at(o, db);
	sc_close(db);
	return good;
}

static int read_by_nature(struct origin *o)
{
	if (strcmp(o->source, "EMPTY") == 0) {
		o->dialect = o->dialect ? o->dialect : &dialect_postgres;
		o->catalog = catalog_new(&o->compilation.mem, o->dialect->name);
		return 1;
	}
	if (is_url(o->source))
		return read_database(o);
	if (is_folder(o->source))
		return read_folder(o);
	if (ends_in(o->source, ".schema"))
		return read_schema(o);
	if (ends_in(o->source, ".sql"))
		return read_sql(o);
	if (ends_in(o->source, ".snapshot") || is_file(o->source))
		return read_snapshot(o, o->source);
	return failed(o, DIAG_FILE_READ,
	              "a source is FILE.schema, FILE.snapshot, FILE.sql, a folder of migrations, postgresql://..., "
	              "\"host=...\", sqlite:PATH "
	              "or EMPTY",
	              "there is no such file, folder or database");
}

int origin_read(struct origin *o, const struct options *options, const char *source, const struct dialect *dialect)
{
	const struct dialect *own = origin_dialect(source);
	int good;

	*o = (struct origin){ .options = options, .source = source, .dialect = dialect };
	compile_begin(&o->compilation);
	if (own && dialect && own != dialect)
		good = failed(o, DIAG_NO_TARGET, NULL, "it is of another database system than the other source");
	else
		good = read_by_nature(o);
	good = good && !o->compilation.diag.errors;
	if (good)
		plan_needs(o->catalog);
	return good;
}

void origin_report(const struct origin *o)
{
	if (o->compilation.diag.first)
		report_compilation(&o->compilation, o->options);
}

int origin_needs_server(const char *source)
{
	return !is_url(source) && ends_in(source, ".sql");
}

void origin_close(struct origin *o)
{
	compile_end(&o->compilation);
}

void origin_forget_others(struct origin *o, const struct catalog *other)
{
	struct object *at, *next;

	for (at = o->catalog->objects; o->is_live && at; at = next) {
		next = at->next;
		if (kinds[at->kind].traits & TRAIT_CLUSTER &&
		    !catalog_find(other, NULL, at->kind, at->schema, at->name, at->signature))
			catalog_remove(o->catalog, at);
	}
}
