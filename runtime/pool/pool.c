/*
 * A pool of connections. All that may wait for the network (opening, asking, resetting, closing) is done without the
 * lock; what is under it is a list and counters.
 */
#include "runtime/pool/pool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* ---- after fork() ---- */

/* The child begins with an empty pool: the parent's connections stay the parent's. Its other threads are not here. */
static void leave_to_parent(struct sc_pool *p)
{
	struct lent *l;

	pthread_mutex_init(&p->lock, NULL);
	while ((l = p->idle)) {
		p->idle = l->next;
		l->db->driver->session->abandon(l->db);
		pool_discard(l);
	}
	p->idle_count = p->opening = 0;
	p->counts = (sc_pool_status){ 0 };
	p->process = getpid();
}

static void take_lock(struct sc_pool *p)
{
	if (p->process != getpid())
		leave_to_parent(p);
	pthread_mutex_lock(&p->lock);
}

/* ---- lending ---- */

/* Milliseconds from now on the clock that pthread_cond_timedwait() goes by. */
static struct timespec clock_in(double milliseconds)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	at.tv_sec += (time_t)(milliseconds / 1e3);
	at.tv_nsec += (long)((milliseconds - (double)(time_t)(milliseconds / 1e3) * 1e3) * 1e6);
	if (at.tv_nsec >= 1000000000) {
		at.tv_sec++;
		at.tv_nsec -= 1000000000;
	}
	return at;
}

static size_t most(const struct sc_pool *p)
{
	return (size_t)p->config.max + (size_t)p->config.overflow;
}

/* Under the lock: waits until one is idle or may be opened. 0: the time is over, or the pool is closed. */
static int wait_turn(struct sc_pool *p)
{
	struct timespec until = clock_in(p->config.wait_ms);
	double since = db_now();
	int late = 0, had_to = 0;

	while (!p->closed && !p->idle && p->counts.open >= most(p) && !late) {
		had_to = 1;
		p->counts.waiting++;
		late = pthread_cond_timedwait(&p->returned, &p->lock, &until) == ETIMEDOUT;
		p->counts.waiting--;
	}
	p->counts.waited += (uint64_t)had_to;
	p->counts.waited_ms += had_to ? db_now() - since : 0;
	if (p->closed || (!p->idle && p->counts.open >= most(p))) {
		p->counts.timed_out += !p->closed;
		return 0;
	}
	return 1;
}

static struct lent *take_idle(struct sc_pool *p)
{
	struct lent *l = p->idle;

	if (l) {
		p->idle = l->next;
		p->idle_count--;
	} else {
		p->counts.open++; /* held for the one that is opened now */
	}
	return l;
}

/* A connection that is gone leaves room for another. */
static void give_room(struct sc_pool *p)
{
	p->counts.open--;
	if (p->closed)
		pthread_cond_broadcast(&p->returned);
	else
		pthread_cond_signal(&p->returned);
}

static void count_lent(struct sc_pool *p)
{
	p->counts.borrowed++;
	p->counts.lent++;
	if (p->counts.lent > p->counts.most_lent)
		p->counts.most_lent = p->counts.lent;
}

/* A handle without a connection, for its error. */
static sc_rc give_error(struct sc_pool *p, sc_db **db)
{
	sc_db *handle = mem_heap(1, sizeof(*handle));

	*db = handle;
	if (!handle)
		return SC_E_MEMORY;
	db_begin_handle(handle);
	if (p->closed)
		return db_fail(handle, SC_E_ARGUMENT, NULL, NULL, NULL, "the pool is closed");
	db_fail(handle, SC_E_TIMEOUT, NULL, NULL, "return connections earlier, or raise max, overflow or wait_ms",
	        "no connection of the pool became free within %.1f s: all %zu are lent", p->config.wait_ms / 1e3,
	        most(p));
	handle->error.retryable = 1;
	return SC_E_TIMEOUT;
}

/* One turn: an idle connection that still answers, or a new one. SC_E_RETRY: look again, the idle one was no good. */
static sc_rc lend(struct sc_pool *p, sc_db **db)
{
	struct lent *l = take_idle(p);
	int fresh = !l;
	sc_rc rc;

	pthread_mutex_unlock(&p->lock);
	if (fresh)
		l = pool_connect(p, &rc);
	else
		rc = pool_check(p, l);
	pthread_mutex_lock(&p->lock);
	if (rc == SC_OK) {
		p->counts.opened += (uint64_t)fresh;
		count_lent(p);
		*db = l->db;
		return rc;
	}
	give_room(p);
	if (fresh) {
		*db = l ? l->db : NULL;
		if (l) {
			l->db->lent = NULL;
			free(l);
		}
		return rc;
	}
	*(rc == SC_E_TIMEOUT ? &p->counts.closed_old : &p->counts.closed_broken) += 1;
	pthread_mutex_unlock(&p->lock);
	pool_discard(l);
	pthread_mutex_lock(&p->lock);
	return SC_E_RETRY;
}

sc_rc sc_pool_borrow(sc_pool *p, sc_db **db)
{
	sc_rc rc;

	if (!db)
		return SC_E_ARGUMENT;
	*db = NULL;
	if (!p)
		return SC_E_ARGUMENT;
	take_lock(p);
	do {
		rc = wait_turn(p) ? lend(p, db) : give_error(p, db);
	} while (rc == SC_E_RETRY && !*db);
	if (p->closed)
		pthread_cond_broadcast(&p->returned); /* sc_pool_close waits for who waits here */
	pthread_mutex_unlock(&p->lock);
	return rc;
}

/* ---- taking back ---- */

static void free_pool(struct sc_pool *p)
{
	pthread_mutex_destroy(&p->lock);
	pthread_cond_destroy(&p->returned);
	sc_close(p->failed);
	mem_free(&p->mem);
	free(p);
}

/* Under the lock: is there a place for it among the idle ones? */
static int is_kept(const struct sc_pool *p, const struct lent *l)
{
	return !p->closed && p->idle_count < (size_t)p->config.max && db_now() < l->dies &&
	       (p->counts.open <= (size_t)p->config.max || p->counts.waiting);
}

/* Under the lock: one that nobody needed for long, beyond the least; it is the last of the list. */
static struct lent *take_oldest(struct sc_pool *p)
{
	struct lent **at = &p->idle, *l;

	if (p->idle_count <= (size_t)p->config.min || !*at)
		return NULL;
	while ((*at)->next)
		at = &(*at)->next;
	l = *at;
	if (db_now() - l->idle_since <= p->config.idle_ms)
		return NULL;
	*at = NULL;
	p->idle_count--;
	p->counts.closed_old++;
	give_room(p);
	return l;
}

static void put_idle(struct sc_pool *p, struct lent *l)
{
	l->idle_since = db_now();
	l->next = p->idle;
	p->idle = l;
	p->idle_count++;
	pthread_cond_signal(&p->returned);
}

/* A handle that was lent before a fork comes back in the child: the connection is the parent's. */
static int is_parents(const struct lent *l)
{
	return l->process != getpid();
}

void sc_pool_return(sc_db *db)
{
	struct lent *l = db ? db->lent : NULL, *old = NULL;
	struct sc_pool *p;
	int last;
	sc_rc rc;

	if (!l) {
		sc_close(db);
		return;
	}
	p = l->pool;
	if (is_parents(l)) {
		db->driver->session->abandon(db);
		pool_discard(l);
		return;
	}
	rc = pool_clean(l);
	pthread_mutex_lock(&p->lock);
	p->counts.lent--;
	if (rc == SC_OK && is_kept(p, l)) {
		put_idle(p, l);
		old = take_oldest(p);
		l = NULL;
	} else {
		*(rc == SC_OK ? &p->counts.closed_old : &p->counts.closed_broken) += 1;
		give_room(p);
	}
	last = p->closed && p->counts.lent == 0;
	pthread_mutex_unlock(&p->lock);
	if (l)
		pool_discard(l);
	if (old)
		pool_discard(old);
	if (last && p->closed == 2)
		free_pool(p);
}

/* ---- the pool itself ---- */

static sc_rc fail_open(struct sc_pool *p, sc_rc rc, const sc_error *e)
{
	p->failed = mem_heap(1, sizeof(*p->failed));
	if (!p->failed)
		return SC_E_MEMORY;
	db_begin_handle(p->failed);
	db_fail(p->failed, rc, e ? e->sqlstate : NULL, e ? e->object : NULL, e ? e->remedy : NULL, "%s",
	        e ? e->message : sc_rc_text(rc));
	if (e)
		db_detail(p->failed, e->detail);
	return rc;
}

/* Under no lock: nobody else has the pool yet. */
static void keep(struct sc_pool *p, struct lent *l)
{
	p->counts.open++;
	p->counts.opened++;
	put_idle(p, l);
}

static sc_rc init_first(struct sc_pool *p, const sc_bundle *bundle)
{
	sc_init_result result;
	sc_db *db = NULL;
	sc_rc rc = sc_init(bundle, &p->config.connection, &result, &db);

	if (rc == SC_OK) {
		struct lent *l = pool_adopt(p, db);

		db->ran_sql = 0;
		rc = l ? SC_OK : fail_open(p, SC_E_MEMORY, NULL);
		if (l)
			keep(p, l);
	} else {
		fail_open(p, rc, &result.error);
	}
	sc_init_result_free(&result);
	return rc;
}

static sc_rc open_least(struct sc_pool *p)
{
	sc_rc rc = SC_OK;

	while (rc == SC_OK && p->counts.open < (size_t)p->config.min) {
		struct lent *l = pool_connect(p, &rc);

		if (rc == SC_OK) {
			keep(p, l);
		} else {
			fail_open(p, rc, l ? sc_last_error(l->db) : NULL);
			if (l)
				pool_discard(l);
		}
	}
	return rc;
}

static int begin_pool(struct sc_pool *p)
{
	pthread_condattr_t attributes;
	int good = pthread_condattr_init(&attributes) == 0;

	good = good && pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 &&
	       pthread_cond_init(&p->returned, &attributes) == 0 && pthread_mutex_init(&p->lock, NULL) == 0;
	pthread_condattr_destroy(&attributes);
	p->process = getpid();
	return good;
}

sc_rc sc_pool_open(const sc_bundle *bundle, const sc_pool_config *config, sc_pool **out)
{
	static const sc_pool_config defaults = { 0 };
	struct sc_pool *p;
	sc_rc rc;

	if (!out)
		return SC_E_ARGUMENT;
	*out = p = mem_heap(1, sizeof(*p));
	if (!p || !begin_pool(p))
		return SC_E_MEMORY;
	rc = pool_take_config(p, config ? config : &defaults);
	if (rc != SC_OK)
		return fail_open(p, rc, NULL);
	if (bundle)
		rc = init_first(p, bundle);
	return rc == SC_OK ? open_least(p) : rc;
}

const sc_error *sc_pool_error(const sc_pool *p)
{
	static const sc_error none = { .message = "", .detail = "", .object = "", .remedy = "" };

	return p && p->failed ? sc_last_error(p->failed) : &none;
}

void sc_pool_status_read(sc_pool *p, sc_pool_status *status)
{
	*status = (sc_pool_status){ 0 };
	if (!p)
		return;
	take_lock(p);
	*status = p->counts;
	status->idle = p->idle_count;
	pthread_mutex_unlock(&p->lock);
}

static void close_idle(struct sc_pool *p)
{
	struct lent *l;

	while ((l = p->idle)) {
		p->idle = l->next;
		p->idle_count--;
		p->counts.open--;
		pthread_mutex_unlock(&p->lock);
		pool_discard(l);
		pthread_mutex_lock(&p->lock);
	}
}

size_t sc_pool_close(sc_pool *p, int wait_ms)
{
	struct timespec until = clock_in(wait_ms > 0 ? wait_ms : 0);
	size_t out;

	if (!p)
		return 0;
	take_lock(p);
	p->closed = 1;
	pthread_cond_broadcast(&p->returned);
	close_idle(p);
	while (p->counts.waiting)
		pthread_cond_wait(&p->returned, &p->lock);
	while (p->counts.lent && pthread_cond_timedwait(&p->returned, &p->lock, &until) != ETIMEDOUT)
		;
	out = p->counts.lent;
	p->closed = 2; /* from here on the last one that comes back frees it */
	pthread_mutex_unlock(&p->lock);
	if (!out)
		free_pool(p);
	return out;
}

/* ---- sessions ---- */

sc_rc sc_session_begin(sc_pool *p, const sc_tx *tx, sc_db **db)
{
	sc_rc rc = sc_pool_borrow(p, db);

	return rc == SC_OK ? sc_begin_with(*db, tx) : rc;
}

sc_rc sc_session_end(sc_db *db, sc_rc result, char *error, size_t room)
{
	if (error && room)
		*error = '\0';
	if (!db)
		return result == SC_OK ? SC_E_ARGUMENT : result;
	if (result == SC_OK && db->in_transaction)
		result = sc_commit(db);
	else if (db->in_transaction)
		(void)sc_rollback(db);
	if (result != SC_OK && error && room) {
		strncpy(error, sc_last_error(db)->message, room - 1);
		error[room - 1] = '\0';
	}
	sc_pool_return(db);
	return result;
}
