#ifndef RUNTIME_POOL_H
#define RUNTIME_POOL_H
/* What the files of the pool share. */
#include <pthread.h>
#include <sys/types.h>

#include "runtime/db/db_session.h"

/* One connection of the pool; the handle points back to it. */
struct lent {
	sc_db *db;
	struct sc_pool *pool;
	struct lent *next; /* of the idle ones */
	pid_t process;     /* that opened it */
	double born;       /* on db_now()'s clock, as all times here */
	double dies;
	double idle_since;
};

/* Everything but `config` and `bundle` changes under the lock. */
struct sc_pool {
	pthread_mutex_t lock;
	pthread_cond_t returned; /* something came back, or room for a new one */
	struct sc_pool_config config;
	struct mem mem;    /* of the configuration's texts */
	struct lent *idle; /* the one that came back last is lent first, so that the others grow old */
	size_t idle_count;
	size_t opening; /* connections that are being opened: they count as open */
	sc_pool_status counts;
	sc_db *failed; /* a handle that holds the error of sc_pool_open */
	sc_error error;
	pid_t process;
	int closed;
};

/* Fills in the defaults and copies the texts. */
sc_rc pool_take_config(struct sc_pool *p, const sc_pool_config *config);

/* A handle with an open connection, or with the error; NULL: out of memory. Without the lock. */
struct lent *pool_connect(struct sc_pool *p, sc_rc *rc);

/* Makes a handle of the pool from one that sc_init has opened. NULL: out of memory, the handle is closed. */
struct lent *pool_adopt(struct sc_pool *p, sc_db *db);

/* Is it fit to be lent, or to be kept? Without the lock. */
sc_rc pool_check(struct sc_pool *p, struct lent *l);
sc_rc pool_clean(struct lent *l);

void pool_discard(struct lent *l);

#endif
