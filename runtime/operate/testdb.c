/* Databases for tests: a template for each schema, a copy for each program. */
#include "runtime/operate/testdb.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "runtime/catalog/catalog.h"
#include "runtime/db/db_url.h"

enum { KEY_LENGTH = 24 };

const char *testdb_new_name(struct mem *mem, const char *prefix)
{
	static atomic_uint number;

	return mem_printf(mem, "%s_%ld_%ld_%u", prefix, (long)time(NULL), (long)getpid(), atomic_fetch_add(&number, 1));
}

/* ---- what a template was made from ---- */

static void add(struct hash *h, const char *text)
{
	hash_add(h, text ? text : "", text ? strlen(text) + 1 : 1);
}

static void add_seed(struct hash *h, const sc_seed *seed)
{
	size_t i;

	add(h, seed->hash);
	for (i = 0; i < seed->part_count; i++)
		if (seed->parts[i].kind & SC_PART_ENV)
			add(h, getenv(seed->parts[i].value));
}

/* Two programs with the same key want the same rows in the same objects. */
static void make_key(char hex[65], const sc_bundle *bundle, const sc_target *target, const char *environment)
{
	struct hash h;
	size_t i;

	hash_begin(&h);
	add(&h, bundle->name);
	add(&h, SCHEMAC_VERSION);
	add(&h, target->fingerprint);
	add(&h, environment);
	for (i = 0; i < target->seed_count; i++)
		add_seed(&h, target->seeds[i]);
	for (i = 0; i < target->migration_count; i++)
		add(&h, target->migrations[i].checksum);
	hash_end(&h, hex);
	hex[KEY_LENGTH] = '\0';
}

static const sc_target *target_of(const sc_bundle *bundle, const char *dialect)
{
	size_t i;

	for (i = 0; i < bundle->target_count; i++)
		if (strcmp(bundle->targets[i].dialect, dialect) == 0)
			return &bundle->targets[i];
	return NULL;
}

/* ---- making and copying ---- */

/* The error of a handle that is closed soon, in the one that the caller looks at. */
static sc_rc hand_on(sc_db *db, const sc_error *e)
{
	sc_rc rc = e->rc == SC_OK ? SC_E_MEMORY : e->rc;

	db_fail(db, rc, e->sqlstate, e->object, e->remedy, "%s", e->message);
	db_detail(db, e->detail);
	return rc;
}

static sc_rc make_template(struct sc_testdb *t, sc_db *db, const sc_bundle *bundle)
{
	sc_config config = t->config;
	sc_init_result result;
	sc_rc rc;

	config.url = t->way->draft_url(t);
	config.no_create = 0;
	if (!config.url)
		return db_no_memory(db);
	rc = sc_init(bundle, &config, &result, NULL);
	if (rc != SC_OK)
		hand_on(db, &result.error);
	sc_init_result_free(&result);
	return rc == SC_OK ? t->way->finish_draft(t, db) : rc;
}

static sc_rc provide_template(struct sc_testdb *t, sc_db *db, const sc_bundle *bundle)
{
	int has = 0;
	sc_rc rc = t->way->has_template(t, db, &has);

	if (rc != SC_OK || has)
		return rc;
	rc = t->way->lock(t, db);
	if (rc != SC_OK)
		return rc;
	rc = t->way->has_template(t, db, &has); /* another may have made it meanwhile */
	if (rc == SC_OK && !has)
		rc = make_template(t, db, bundle);
	t->way->unlock(t, db);
	return rc;
}

static sc_rc choose_way(struct sc_testdb *t, sc_db *db, const sc_bundle *bundle)
{
	static const struct {
		enum url_kind kind;
		const char *dialect;
		const struct testdb_way *way;
	} ways[] = {
#ifndef SCHEMAC_NO_POSTGRES
		{ URL_POSTGRES, "postgresql", &testdb_postgres },
#endif
#ifndef SCHEMAC_NO_SQLITE
		{ URL_SQLITE, "sqlite", &testdb_sqlite },
#endif
	};
	const sc_target *target;
	char key[65];
	size_t i;

	for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		if (ways[i].kind != db_url_kind(t->config.url))
			continue;
		target = target_of(bundle, ways[i].dialect);
		if (!target)
			return db_fail(db, SC_E_DRIVER, NULL, NULL, NULL, "the schema %s has no target %s",
			               bundle->name, ways[i].dialect);
		t->way = ways[i].way;
		make_key(key, bundle, target, t->config.environment);
		return t->way->begin(t, db, key);
	}
	return db_fail(db, SC_E_URL, NULL, NULL, NULL, "the URL names no database server and no SQLite file");
}

static sc_rc take_config(struct sc_testdb *t, sc_db *db, const sc_bundle *bundle, const sc_config *config)
{
	const char *url;

	if (config)
		t->config = *config;
	url = t->config.url && *t->config.url ? t->config.url : db_url_default();
	t->config.url = url ? mem_text(&t->mem, url) : mem_printf(&t->mem, "sqlite:%s.db", bundle->name);
	t->config.database = NULL;
	t->config.environment = mem_text(&t->mem, t->config.environment ? t->config.environment : "testing");
	return t->mem.failed ? db_no_memory(db) : SC_OK;
}

/* The copy takes the place of the empty handle that held the errors until here. */
static sc_rc connect(struct sc_testdb *t, sc_db **db)
{
	sc_db *copy = NULL;
	sc_rc rc;

	t->config.url = t->url;
	rc = sc_open(&t->config, &copy);
	if (!copy)
		return db_no_memory(*db);
	sc_close(*db);
	*db = copy;
	return rc;
}

sc_rc sc_testdb_open(const sc_bundle *bundle, const sc_config *config, sc_testdb **test, sc_db **db)
{
	struct sc_testdb *t;
	sc_rc rc;

	if (!test || !db || !bundle)
		return SC_E_ARGUMENT;
	*test = t = mem_heap(1, sizeof(*t));
	*db = mem_heap(1, sizeof(**db));
	if (!*db)
		return SC_E_MEMORY;
	db_begin_handle(*db);
	if (!t)
		return db_no_memory(*db);
	rc = take_config(t, *db, bundle, config);
	if (rc == SC_OK)
		rc = choose_way(t, *db, bundle);
	if (rc == SC_OK)
		rc = provide_template(t, *db, bundle);
	if (rc == SC_OK)
		rc = t->way->copy(t, *db);
	if (rc != SC_OK && t->server && (*db)->error.rc == SC_OK)
		hand_on(*db, sc_last_error(t->server));
	return rc == SC_OK ? connect(t, db) : rc;
}

const char *sc_testdb_url(const sc_testdb *test)
{
	return test && test->url ? test->url : "";
}

void sc_testdb_close(sc_testdb *test, sc_db *db)
{
	sc_close(db);
	if (!test)
		return;
	if (test->name)
		test->way->drop(test);
	sc_close(test->server);
	mem_free(&test->mem);
	free(test);
}
