/*
 * Two sources, one as it is written and one as a database says it: the database system is asked what it makes of the
 * written one, so that only what differs is left. Part of origin.h.
 */
#include <stdio.h>
#include <stdlib.h>

#include "compiler/front/dialects.h"
#include "compiler/live/origin.h"
#include "compiler/live/session.h"
#include "compiler/plan/merge.h"
#include "compiler/plan/plan.h"
#include "compiler/proof/scratch.h"
#include "compiler/proof/server.h"

struct pairing {
	struct origin *written, *live;
	const char *why; /* nobody can be asked; NULL: somebody was */
};

/* Beside the live database, where no other server is named. */
static sc_db *open_beside(const struct pairing *p)
{
	sc_config config = session_config(p->live->options, p->live->source);
	sc_db *db = NULL;

	if (!origin_dialect(p->live->source))
		return NULL;
	config.no_create = 1;
	if (db_open(&config, &db) == SC_OK)
		return db;
	sc_close(db);
	return NULL;
}

/* NULL where none is named. */
static const char *scratch_url(const struct origin *written)
{
	const char *url = getenv("SCHEMAC_SCRATCH_URL");

	if (written->dialect == &dialect_sqlite)
		return "sqlite::memory:";
	return written->options->scratch ? written->options->scratch : url && *url ? url : NULL;
}

static struct catalog *make(struct pairing *p)
{
	struct mem *mem = &p->written->compilation.mem;
	sc_config config = session_config(p->written->options, NULL);
	struct diag d = { .mem = mem, .sources = &p->written->compilation.sources };
	sc_db *beside = open_beside(p);
	struct scratch scratch;
	struct catalog *c = NULL;
	const char *url = scratch_url(p->written), *why = "";
	struct server *server = beside || url ? NULL : server_start(mem, &why);

	url = server ? server_url(server) : url;
	if (scratch_open(&scratch, mem, &config, beside, url, &p->why)) {
		c = scratch_canonical(&scratch, mem, p->written->dialect, p->written->catalog, &d);
		p->why = c ? NULL : mem_text(mem, sc_last_error(scratch.db)->message);
		scratch_close(&scratch);
	}
	sc_close(beside);
	if (server)
		server_stop(server);
	return c;
}

static const struct catalog *ask(void *context)
{
	return make(context);
}

/* What was said by hand stands on the other side as the database reports it. */
static void forget_said(struct catalog *c)
{
	struct object *o, *next;

	for (o = c->objects; o; o = next) {
		next = o->next;
		if (kinds[o->kind].traits & TRAIT_REMEMBERED)
			catalog_remove(c, o);
	}
}

static const struct object *nobody_knows(void *context, const struct object *live, const struct object *now)
{
	(void)context;
	(void)live;
	(void)now;
	return NULL;
}

static int is_of_the_database(void *context, const struct object *live)
{
	(void)context;
	return !(kinds[live->kind].traits & TRAIT_CLUSTER);
}

static void match(struct pairing *p, int to_written)
{
	struct origin *w = p->written;
	struct merge m = { .mem = &w->compilation.mem,
		           .now = w->catalog,
		           .live = p->live->catalog,
		           .then = nobody_knows,
		           .is_ours = is_of_the_database,
		           .canonical = ask,
		           .context = p };
	struct catalog *made;

	if (to_written) {
		m.renamed = plan_renamed(m.mem, w->dialect, m.live, m.now);
		m.can_rename = w->dialect->planner->can_rename;
		w->catalog = merge_make(&m);
	} else if ((made = make(p)) != NULL) {
		w->catalog = made;
		w->is_live = 1;
	}
	forget_said(w->catalog);
}

void origin_pair(struct origin *a, struct origin *b)
{
	struct pairing p = { a->is_live ? b : a, a->is_live ? a : b, NULL };

	if (a->is_live == b->is_live || !p.written->catalog->objects)
		return;
	match(&p, p.written == b);
	plan_needs(p.written->catalog);
	if (p.why)
		fprintf(stderr, "schemac: note: no scratch database (%s): %s is compared as it is written\n", p.why,
		        p.written->source);
}
