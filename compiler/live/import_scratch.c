/* A .sql file in, a database that holds what it makes out; nothing of it stays behind. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compiler/live/import.h"
#include "compiler/live/session.h"
#include "compiler/proof/keeper.h"
#include "compiler/proof/scratch.h"
#include "compiler/proof/server.h"
#include "compiler/sql/sql_script.h"
#include "runtime/db/db_url.h"

static int tell(struct diag *d, enum diag_id id, const char *remedy, const char *path, const char *text)
{
	struct diagnostic *told = diag_add(d, id, 0, 0, "%s: %s", path, text);

	if (remedy)
		diag_remedy(d, told, "%s", remedy);
	return 0;
}

static int tell_database(struct diag *d, const char *path, const sc_db *db)
{
	const sc_error *e = db ? sc_last_error(db) : NULL;

	return tell(d, DIAG_DATABASE_REACH, e && *e->remedy ? e->remedy : NULL, path,
	            e ? mem_printf(d->mem, "%s%s%s", e->message, *e->detail ? ": " : "", e->detail) : "out of memory");
}

static int note_line(void *context, int columns, const char *const *values)
{
	struct str *lines = context;

	if (columns == 1 && values[0])
		str_printf(lines, "%s\n", values[0]);
	return 0;
}

static const char role_names[] = "select rolname from pg_catalog.pg_roles";

static int open_at(sc_db **db, const struct options *options, const char *url, struct diag *d, const char *path)
{
	sc_config config = session_config(options, url);

	config.no_create = 1;
	return sc_open(&config, db) == SC_OK || tell_database(d, path, *db);
}

/* Roles belong to the server and outlive the database. Those that the file does not name are somebody else's. */
static int drop_new_role(void *context, int columns, const char *const *values)
{
	struct import_scratch *s = context;
	struct str line = { 0 };

	if (columns == 1 && values[0])
		str_printf(&line, "\n%s\n", values[0]);
	if (line.length && !strstr(str_text(&s->roles), str_text(&line)) && s->text && strstr(s->text, values[0]))
		str_printf(&s->roles, "%s\n", values[0]);
	str_free(&line);
	return 0;
}

static void drop_new_roles(struct import_scratch *s)
{
	size_t before = s->roles.length;
	const char *name;

	if (sc_query(s->beside, role_names, 0, NULL, drop_new_role, s) != SC_OK)
		return;
	for (name = str_text(&s->roles) + before; *name; name += strcspn(name, "\n") + 1) {
		struct str sql = { 0 }, role = { 0 };

		str_add_bytes(&role, name, strcspn(name, "\n"));
		str_add(&sql, "drop role ");
		str_ident(&sql, str_text(&role));
		if (sc_exec(s->beside, str_text(&sql)) != SC_OK)
			db_log(s->beside, SC_WARNING, "the role %s is still there: %s", str_text(&role),
			       sc_last_error(s->beside)->message);
		str_free(&sql);
		str_free(&role);
	}
}

/* A database with subscriptions cannot be dropped, and a subscription with a slot only by way of the publisher. */
static void drop_subscriptions(sc_db *db)
{
	static const char find[] =
	        "select format('alter subscription %1$I disable\nalter subscription %1$I set (slot_name = "
	        "none)\ndrop subscription %1$I', subname) from pg_catalog.pg_subscription s join "
	        "pg_catalog.pg_database d on d.oid = s.subdbid and d.datname = pg_catalog.current_database()";
	struct str lines = { 0 };
	char *at, *end;

	if (sc_exec(db, "rollback") == SC_OK && sc_query(db, find, 0, NULL, note_line, &lines) == SC_OK)
		for (at = lines.data; at && (end = strchr(at, '\n')); at = end + 1) {
			*end = '\0';
			if (sc_exec(db, at) != SC_OK)
				db_log(db, SC_WARNING, "%s", sc_last_error(db)->message);
		}
	str_free(&lines);
}

static void drop_database(struct import_scratch *s)
{
	struct str sql = { 0 };

	str_printf(&sql, "drop database if exists %s with (force)", s->name);
	if (sc_exec(s->beside, str_text(&sql)) != SC_OK)
		db_log(s->beside, SC_WARNING, "the scratch database %s is still there: %s", s->name,
		       sc_last_error(s->beside)->message);
	else
		drop_new_roles(s);
	str_free(&sql);
}

/* This process was ended before it could. */
static void clean_up(void *context)
{
	struct import_scratch *s = context;
	sc_config config = session_config(s->options, s->url);
	struct str own = { 0 };

	config.no_create = 1;
	if (sc_open(&config, &s->beside) == SC_OK) {
		db_url_of_database(&own, s->url, s->name);
		config.url = str_text(&own);
		if (sc_open(&config, &s->db) == SC_OK)
			drop_subscriptions(s->db);
		sc_close(s->db);
		drop_database(s);
	}
	sc_close(s->beside);
	str_free(&own);
}

/* template0 holds nothing of anybody's. */
static int make(struct import_scratch *s, const struct options *options, const char *url, struct diag *d,
                const char *path)
{
	struct str sql = { 0 }, own = { 0 };
	int good;

	if (!open_at(&s->beside, options, url, d, path))
		return 0;
	snprintf(s->name, sizeof(s->name), "schemac_import_%ld", (long)getpid());
	str_printf(&sql, "create database %s template template0", s->name);
	str_char(&s->roles, '\n');
	s->options = options;
	s->url = url;
	good = sc_query(s->beside, role_names, 0, NULL, note_line, &s->roles) == SC_OK;
	if (good && !s->server)
		s->keeper = keeper_start(d->mem, clean_up, s);
	good = good && sc_exec(s->beside, str_text(&sql)) == SC_OK;
	if (!good) {
		s->name[0] = '\0';
		tell_database(d, path, s->beside);
	} else {
		db_url_of_database(&own, url, s->name);
		good = open_at(&s->db, options, str_text(&own), d, path);
	}
	str_free(&sql);
	str_free(&own);
	return good;
}

static int open_postgres(struct import_scratch *s, const struct options *options, struct diag *d, const char *path)
{
	const char *url = options->scratch ? options->scratch : getenv("SCHEMAC_SCRATCH_URL"), *why = "";

	if (!url || !*url) {
		s->server = server_start(d->mem, &why);
		if (!s->server)
			return tell(d, DIAG_DATABASE_REACH,
			            "name a server for a scratch database: --scratch URL or SCHEMAC_SCRATCH_URL", path,
			            why);
		url = server_url(s->server);
	}
	return make(s, options, url, d, path);
}

static int load(struct import_scratch *s, struct diag *d, const char *path, const char *text)
{
	const char **statements;
	size_t count, i;

	if (strcmp(sc_dialect(s->db), "sqlite") == 0)
		return sc_exec(s->db, text) == SC_OK || tell_database(d, path, s->db);
	count = sql_script_split(d->mem, text, &statements);
	for (i = 0; i < count; i++)
		if (sc_exec(s->db, statements[i]) != SC_OK)
			return tell_database(d, path, s->db);
	return 1;
}

int import_scratch_open(struct import_scratch *s, const struct options *options, struct diag *d, const char *path)
{
	const struct source *text = source_read(d->sources, path);
	int sqlite = options->scratch && db_url_kind(options->scratch) == URL_SQLITE;

	*s = (struct import_scratch){ 0 };
	s->text = text ? text->text : NULL;
	if (!text)
		return tell(d, DIAG_FILE_READ, NULL, path, strerror(errno));
	if (!(sqlite ? open_at(&s->db, options, "sqlite::memory:", d, path) : open_postgres(s, options, d, path)))
		return 0;
	return load(s, d, path, text->text);
}

void import_scratch_close(struct import_scratch *s)
{
	if (s->db && s->beside && !s->server)
		drop_subscriptions(s->db);
	sc_close(s->db);
	if (s->beside && s->name[0] && !s->server) /* with a server of its own all goes together */
		drop_database(s);
	keeper_end(s->keeper);
	sc_close(s->beside);
	if (s->server)
		server_stop(s->server);
	str_free(&s->roles);
	*s = (struct import_scratch){ 0 };
}
