/* The connections of a pool: opened, looked at before they are lent, cleaned when they come back. */
#include <stdlib.h>
#include <unistd.h>

#include "runtime/pool/pool.h"

enum {
	MIN = 1,
	MAX = 5,
	OVERFLOW = 10,
	WAIT_MS = 30000,
	LIFETIME_MS = 30 * 60 * 1000,
	IDLE_MS = 10 * 60 * 1000,
	CHECK_MS = 1000
};

static int or_default(int value, int otherwise)
{
	return value == 0 ? otherwise : value < 0 ? 0 : value;
}

sc_rc pool_take_config(struct sc_pool *p, const sc_pool_config *config)
{
	sc_pool_config *c = &p->config;

	*c = *config;
	c->min = or_default(c->min, MIN);
	c->max = or_default(c->max, MAX > c->min ? MAX : c->min);
	c->overflow = or_default(c->overflow, OVERFLOW);
	c->wait_ms = or_default(c->wait_ms, WAIT_MS);
	c->lifetime_ms = or_default(c->lifetime_ms, LIFETIME_MS);
	c->idle_ms = or_default(c->idle_ms, IDLE_MS);
	c->check_ms = c->check_ms < 0 ? -1 : or_default(c->check_ms, CHECK_MS);
	c->connection.url = mem_text(&p->mem, config->connection.url);
	c->connection.database = mem_text(&p->mem, config->connection.database);
	c->connection.environment = mem_text(&p->mem, config->connection.environment);
	if (p->mem.failed)
		return SC_E_MEMORY;
	return c->min <= c->max ? SC_OK : SC_E_ARGUMENT;
}

/* A tenth more or less, so that connections which were opened together do not end together. */
static double lifetime(const struct sc_pool *p)
{
	return p->config.lifetime_ms * (0.9 + 0.2 * db_random());
}

struct lent *pool_adopt(struct sc_pool *p, sc_db *db)
{
	struct lent *l = db ? mem_heap(1, sizeof(*l)) : NULL;

	if (!l) {
		sc_close(db);
		return NULL;
	}
	l->db = db;
	l->pool = p;
	l->process = getpid();
	l->born = db_now();
	l->dies = l->born + lifetime(p);
	db->lent = l;
	return l;
}

struct lent *pool_connect(struct sc_pool *p, sc_rc *rc)
{
	sc_db *db = NULL;
	struct lent *l;

	*rc = sc_open(&p->config.connection, &db);
	l = pool_adopt(p, db);
	if (!l)
		*rc = SC_E_MEMORY;
	return l;
}

sc_rc pool_check(struct sc_pool *p, struct lent *l)
{
	double now = db_now();

	if (now >= l->dies)
		return SC_E_TIMEOUT;
	return l->db->driver->session->ping(l->db, p->config.check_ms >= 0 && now - l->idle_since > p->config.check_ms);
}

/* An open cursor, a COPY or a lost connection are not worth mending. */
sc_rc pool_clean(struct lent *l)
{
	sc_db *db = l->db;

	if (!db->connection || db->reading || db->calls)
		return SC_E_LOST;
	if (db->in_transaction && sc_rollback(db) != SC_OK)
		return SC_E_LOST;
	db_clear(db);
	db->savepoints = 0;
	if (db->driver->session->ping(db, 0) != SC_OK)
		return SC_E_LOST;
	if (!db->ran_sql)
		return SC_OK;
	db->ran_sql = 0;
	return db->driver->session->reset(db);
}

void pool_discard(struct lent *l)
{
	sc_close(l->db);
	free(l);
}
