/* A catalog or SQL in, a database that lives for a moment in between, a catalog as the database system says it out. */
#include "compiler/proof/scratch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "compiler/front/dialects.h"
#include "runtime/db/db_url.h"
#include "runtime/look/look.h"

static int is_postgres(const sc_db *db)
{
	return strcmp(sc_dialect(db), dialect_postgres.name) == 0;
}

static int open_at(struct scratch *s, struct mem *mem, const sc_config *config, const char *url, const char **why)
{
	sc_config own = *config;

	own.url = url;
	own.no_create = 1;
	if (sc_open(&own, &s->db) == SC_OK)
		return 1;
	*why = mem_text(mem, s->db ? sc_last_error(s->db)->message : "out of memory");
	sc_close(s->db);
	s->db = NULL;
	return 0;
}

static int note_stale(void *context, int columns, const char *const *values)
{
	struct str *sql = context;

	if (columns == 1 && values[0] && sql->length < 4000)
		str_printf(sql, "%s\n", values[0]);
	return 0;
}

/* Those of runs that were killed: more than an hour old, and nobody is there. */
static void drop_stale(sc_db *db)
{
	static const char find[] =
	        "select 'drop database if exists ' || d.datname from pg_catalog.pg_database d where d.datname ~ "
	        "'^schemac_scratch_[0-9]+_[0-9]+_[0-9]+$' and split_part(d.datname, '_', 3)::numeric < extract(epoch "
	        "from now()) - "
	        "3600 and not exists (select from pg_catalog.pg_stat_activity a where a.datid = d.oid)";
	struct str sql = { 0 };
	char *at, *end;

	if (sc_query(db, find, 0, NULL, note_stale, &sql) == SC_OK) {
		for (at = sql.data; at && (end = strchr(at, '\n')); at = end + 1) {
			*end = '\0';
			if (sc_exec(db, at) != SC_OK)
				db_log(db, SC_INFO, "%s", sc_last_error(db)->message);
		}
	}
	str_free(&sql);
}

/* template0 holds nothing of anybody's. */
static int make(struct scratch *s, struct mem *mem, const sc_config *config, const char **why)
{
	struct str sql = { 0 }, url = { 0 };
	int good;

	drop_stale(s->beside);
	snprintf(s->name, sizeof(s->name), "schemac_scratch_%ld_%ld_%.0f", (long)time(NULL), (long)getpid(),
	         db_now() * 1000);
	str_printf(&sql, "create database %s template template0", s->name);
	good = sc_exec(s->beside, str_text(&sql)) == SC_OK;
	if (!good) {
		*why = mem_text(mem, sc_last_error(s->beside)->message);
		s->name[0] = '\0';
	} else {
		db_url_of_database(&url, s->beside->url ? s->beside->url : "", s->name);
		good = open_at(s, mem, config, str_text(&url), why);
	}
	str_free(&sql);
	str_free(&url);
	return good;
}

static int open_beside(struct scratch *s, struct mem *mem, const sc_config *config, const char *url, const char **why)
{
	sc_config own = *config;

	own.url = url;
	if (db_open(&own, &s->beside) == SC_OK)
		return s->own_beside = 1;
	*why = mem_text(mem, s->beside ? sc_last_error(s->beside)->message : "out of memory");
	sc_close(s->beside);
	s->beside = NULL;
	return 0;
}

int scratch_open(struct scratch *s, struct mem *mem, const sc_config *config, sc_db *beside, const char *url,
                 const char **why)
{
	const char *given = url ? url : getenv("SCHEMAC_SCRATCH_URL");

	*s = (struct scratch){ .beside = beside };
	*why = "";
	if (beside && !is_postgres(beside))
		return open_at(s, mem, config, "sqlite::memory:", why);
	if (given && *given) {
		if (db_url_kind(given) == URL_SQLITE)
			return open_at(s, mem, config, "sqlite::memory:", why);
		if (!open_beside(s, mem, config, given, why))
			return 0;
	}
	if (!s->beside) {
		*why = "no scratch database is named: use --scratch URL or SCHEMAC_SCRATCH_URL";
		return 0;
	}
	if (make(s, mem, config, why))
		return 1;
	scratch_close(s);
	return 0;
}

void scratch_close(struct scratch *s)
{
	struct str sql = { 0 };

	sc_close(s->db);
	if (s->beside && s->name[0]) {
		str_printf(&sql, "drop database if exists %s with (force)", s->name);
		if (sc_exec(s->beside, str_text(&sql)) != SC_OK)
			db_log(s->beside, SC_WARNING, "the scratch database %s is still there: %s", s->name,
			       sc_last_error(s->beside)->message);
	}
	if (s->own_beside)
		sc_close(s->beside);
	str_free(&sql);
	*s = (struct scratch){ 0 };
}

struct filling {
	struct str roles; /* "\napp\n..." */
};

static int note_role(void *context, int columns, const char *const *values)
{
	struct filling *f = context;

	if (columns == 1 && values[0])
		str_printf(&f->roles, "%s\n", values[0]);
	return 0;
}

static int has_role(const struct filling *f, const char *name)
{
	struct str line = { 0 };
	int found;

	str_printf(&line, "\n%s\n", name);
	found = f->roles.length && strstr(str_text(&f->roles), str_text(&line)) != NULL;
	str_free(&line);
	return found;
}

/* What was said by hand may stand in the catalog as the database reported it. */
static sc_rc run_said(sc_db *db, const struct dialect *dialect, const struct catalog *c, struct mem *mem)
{
	struct script script = { .mem = mem };
	const struct object *o;
	sc_rc rc = SC_OK;
	size_t i;

	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_SQL)
			dialect->create(&script, o, CREATE_IF_MISSING);
	for (i = 0; i < script.count && (rc == SC_OK || rc == SC_E_EXISTS); i++)
		rc = sc_exec(db, script.lines[i].sql);
	return rc == SC_E_EXISTS ? SC_OK : rc;
}

sc_rc scratch_fill(sc_db *db, const struct dialect *dialect, const struct catalog *c, struct diag *d)
{
	struct script script = { .mem = d->mem };
	struct filling f = { 0 };
	const char **sql;
	size_t i, count = 0, failed = 0;
	sc_rc rc = SC_OK;

	str_char(&f.roles, '\n');
	if (is_postgres(db))
		rc = sc_query(db, "select rolname from pg_catalog.pg_roles", 0, NULL, note_role, &f);
	script_fresh(&script, dialect, c, d, CREATE_PLAIN);
	sql = mem_array(d->mem, script.count + 1, sizeof(*sql));
	for (i = 0; i < script.count; i++) {
		const struct object *o = script.lines[i].object;

		if (o && ((o->kind == KIND_ROLE && has_role(&f, o->name)) || o->kind == KIND_SQL))
			continue;
		sql[count++] = script.lines[i].sql;
	}
	if (rc == SC_OK && db->driver->ddl_settings)
		rc = sc_exec(db, db->driver->ddl_settings);
	if (rc == SC_OK && count)
		rc = db_run(db, sql, count, &failed);
	if (rc != SC_OK && failed < count)
		db_detail(db, sql[failed]);
	if (rc == SC_OK)
		rc = run_said(db, dialect, c, d->mem);
	str_free(&f.roles);
	return rc;
}

static struct catalog *look_and_undo(sc_db *db, struct mem *mem, sc_rc rc)
{
	static const struct look_options options = { .dependencies = 1, .roles = 1 };
	struct catalog *made = catalog_new(mem, sc_dialect(db));

	if (rc == SC_OK)
		rc = look(db, &options, made, NULL);
	sc_rollback(db);
	return rc == SC_OK ? made : NULL;
}

struct catalog *scratch_canonical(struct scratch *s, struct mem *mem, const struct dialect *dialect,
                                  const struct catalog *c, struct diag *d)
{
	sc_rc rc = sc_begin(s->db);

	if (rc == SC_OK)
		rc = scratch_fill(s->db, dialect, c, d);
	return look_and_undo(s->db, mem, rc);
}
