/* PostgreSQL: templates and copies are databases of the server, copied by CREATE DATABASE ... TEMPLATE. */
#include <string.h>

#include "runtime/db/db_url.h"
#include "runtime/operate/testdb.h"

#ifndef SCHEMAC_NO_POSTGRES

enum { COPY_TRIES = 40, PAUSE_MOST_MS = 500 };

/* Any database of the server will do: the one that is named, else one that every server has. */
static sc_rc connect(struct sc_testdb *t, sc_db *db)
{
	static const char *const others[] = { NULL, "postgres", "template1" };
	sc_config config = t->config;
	struct str url = { 0 };
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		str_clear(&url);
		if (others[i])
			db_url_of_database(&url, t->config.url, others[i]);
		else
			str_add(&url, t->config.url);
		sc_close(t->server);
		t->server = NULL;
		config.url = str_text(&url);
		rc = sc_open(&config, &t->server);
		if (rc != SC_E_NO_DATABASE)
			break;
	}
	str_free(&url);
	return rc != SC_OK && !t->server ? db_no_memory(db) : rc;
}

static int note_line(void *context, int columns, const char *const *values)
{
	if (columns == 1 && values[0])
		str_printf(context, "%s\n", values[0]);
	return 0;
}

/* Copies of programs that are gone, and templates that were not used for a week: their comment says when they were. */
static void sweep(struct sc_testdb *t)
{
	static const char find[] =
	        "select 'drop database if exists ' || pg_catalog.quote_ident(d.datname) from pg_catalog.pg_database d "
	        "left join "
	        "pg_catalog.pg_shdescription c on c.objoid = d.oid and c.classoid = "
	        "'pg_catalog.pg_database'::pg_catalog.regclass "
	        "where pg_catalog.pg_get_userbyid(d.datdba) = current_user and not exists (select from "
	        "pg_catalog.pg_stat_activity a "
	        "where a.datid = d.oid) and (d.datname ~ '^schemac_test_[0-9]+_[0-9]+_[0-9]+$' and "
	        "pg_catalog.split_part(d.datname, '_', 3)::numeric < extract(epoch from now()) - 3600 or d.datname ~ "
	        "'^schemac_template_[0-9a-f]+(_new)?$' and coalesce(pg_catalog.substring(c.description from "
	        "'[0-9]+$')::numeric, 0) < "
	        "extract(epoch from now()) - 7 * 86400)";
	struct str sql = { 0 };
	char *at, *end;

	if (db_query(t->server, find, 0, NULL, note_line, &sql) == SC_OK)
		for (at = sql.data; at && (end = strchr(at, '\n')); at = end + 1) {
			*end = '\0';
			if (sc_exec(t->server, at) != SC_OK)
				db_log(t->server, SC_INFO, "%s", sc_last_error(t->server)->message);
		}
	str_free(&sql);
}

static sc_rc begin(struct sc_testdb *t, sc_db *db, const char *key)
{
	sc_rc rc = connect(t, db);

	if (rc != SC_OK)
		return rc;
	sweep(t);
	t->template = mem_printf(&t->mem, "schemac_template_%s", key);
	return t->template ? SC_OK : db_no_memory(t->server);
}

static sc_rc lock(struct sc_testdb *t, sc_db *db)
{
	(void)db;
	return db_lock(t->server, t->template);
}

static void unlock(struct sc_testdb *t, sc_db *db)
{
	struct db_kept_error kept;

	(void)db;
	db_error_keep(t->server, &kept);
	db_unlock(t->server, t->template);
	db_error_put_back(t->server, &kept);
}

static sc_rc has_template(struct sc_testdb *t, sc_db *db, int *has)
{
	const char *found = NULL;
	sc_rc rc = db_value(t->server, &t->mem, &found, "select 1 from pg_catalog.pg_database where datname = $1", 1,
	                    &t->template);

	(void)db;
	*has = found != NULL;
	return rc;
}

static sc_rc run(struct sc_testdb *t, const char *before, const char *name, const char *after)
{
	struct str sql = { 0 };
	sc_rc rc;

	str_printf(&sql, "%s %s%s", before, name, after);
	rc = str_failed(&sql) ? db_no_memory(t->server) : sc_exec(t->server, str_text(&sql));
	str_free(&sql);
	return rc;
}

static const char *draft_name(struct sc_testdb *t)
{
	return mem_printf(&t->mem, "%s_new", t->template);
}

static const char *url_of(struct sc_testdb *t, const char *name)
{
	struct str url = { 0 };
	const char *copy;

	if (!name)
		return NULL;
	db_url_of_database(&url, t->config.url, name);
	copy = str_failed(&url) ? NULL : mem_text(&t->mem, str_text(&url));
	str_free(&url);
	return copy;
}

/* What a program left that was killed while it made the template goes first; sc_init creates it anew. */
static const char *draft_url(struct sc_testdb *t)
{
	const char *name = draft_name(t);

	if (name && run(t, "drop database if exists", name, " with (force)") != SC_OK)
		db_log(t->server, SC_INFO, "%s", sc_last_error(t->server)->message);
	return url_of(t, name);
}

static sc_rc note_use(struct sc_testdb *t)
{
	const char *now = NULL;
	struct str after = { 0 };
	sc_rc rc = db_value(t->server, &t->mem, &now, "select extract(epoch from now())::bigint::text", 0, NULL);

	str_printf(&after, " is 'template of schemac test-db, used %s'", now ? now : "0");
	if (rc == SC_OK)
		rc = run(t, "comment on database", t->template, str_text(&after));
	str_free(&after);
	return rc;
}

static sc_rc finish_draft(struct sc_testdb *t, sc_db *db)
{
	const char *name = draft_name(t);
	struct str after = { 0 };
	sc_rc rc;

	(void)db;
	str_printf(&after, " rename to %s", t->template);
	rc = name ? run(t, "alter database", name, str_text(&after)) : db_no_memory(t->server);
	str_free(&after);
	return rc;
}

/* A template that another program copies at the same moment is locked for a moment only. */
static sc_rc copy(struct sc_testdb *t, sc_db *db)
{
	struct str after = { 0 };
	unsigned tries;
	sc_rc rc = SC_OK;

	(void)db;
	str_printf(&after, " template %s", t->template);
	t->name = testdb_new_name(&t->mem, "schemac_test");
	t->url = url_of(t, t->name);
	if (!t->url || str_failed(&after))
		rc = db_no_memory(t->server);
	for (tries = 0; t->url && tries < COPY_TRIES; tries++) {
		rc = run(t, "create database", t->name, str_text(&after));
		if (rc == SC_OK || strcmp(sc_last_error(t->server)->sqlstate, "55006") != 0)
			break;
		db_sleep(db_backoff(tries, PAUSE_MOST_MS));
	}
	str_free(&after);
	if (rc != SC_OK)
		t->name = NULL;
	else if (note_use(t) != SC_OK) /* another note at the same moment is as good */
		db_log(t->server, SC_DEBUG, "%s", sc_last_error(t->server)->message);
	return rc;
}

static void drop(struct sc_testdb *t)
{
	if (run(t, "drop database if exists", t->name, " with (force)") != SC_OK)
		db_log(t->server, SC_WARNING, "the test database %s stays: %s", t->name,
		       sc_last_error(t->server)->message);
}

const struct testdb_way testdb_postgres = { begin, lock, has_template, draft_url, finish_draft, unlock, copy, drop };

#endif
