/* A step in, what the server did for it out. */
#include "compiler/proof/measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Of one table or view that was there before the step. */
struct reading {
	char relation[300]; /* as a name in SQL */
	char oid[24], file[24];
	long scans;
	enum lock_mode lock;
};

struct readings {
	struct mem *mem;
	struct reading *items;
	size_t count, room;
};

/* "AccessExclusiveLock" */
static enum lock_mode mode_of(const char *name)
{
	static const char *const names[] = {
		"",          "AccessShareLock",       "RowShareLock",  "RowExclusiveLock",   "ShareUpdateExclusiveLock",
		"ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"
	};
	int mode = LOCK_ACCESS_EXCLUSIVE;

	while (mode > LOCK_NONE && strcmp(names[mode], name) != 0)
		mode--;
	return (enum lock_mode)mode;
}

static int note(void *context, int columns, const char *const *values)
{
	struct readings *r = context;
	struct reading *last = r->count ? &r->items[r->count - 1] : NULL;
	enum lock_mode lock;

	if (columns != 5 || !values[0] || !values[1])
		return 0;
	lock = mode_of(values[4] ? values[4] : "");
	if (last && strcmp(last->oid, values[1]) == 0) { /* another lock on the same */
		last->lock = lock > last->lock ? lock : last->lock;
		return 0;
	}
	r->items = mem_grow(r->mem, r->items, r->count, &r->room, sizeof(*r->items));
	last = &r->items[r->count++];
	*last = (struct reading){ .scans = values[3] ? strtol(values[3], NULL, 10) : 0, .lock = lock };
	snprintf(last->relation, sizeof(last->relation), "%s", values[0]);
	snprintf(last->oid, sizeof(last->oid), "%s", values[1]);
	snprintf(last->file, sizeof(last->file), "%s", values[2] ? values[2] : "");
	return 0;
}

static sc_rc take(const struct measuring *m, struct mem *mem, struct readings *r)
{
	static const char sql[] =
	        "select pg_catalog.format('%I.%I', n.nspname, c.relname), c.oid, c.relfilenode, "
	        "pg_catalog.pg_stat_get_xact_numscans(c.oid), l.mode from pg_catalog.pg_class c join "
	        "pg_catalog.pg_namespace n on n.oid = c.relnamespace left join pg_catalog.pg_locks l on l.relation = "
	        "c.oid and l.pid = pg_catalog.pg_backend_pid() and l.locktype = 'relation' where c.relkind in ('r', "
	        "'p', 'm', 'v', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.oid "
	        "<= $1::oid order by c.oid";

	*r = (struct readings){ .mem = mem };
	return sc_query(m->db, sql, 1, &m->newest, note, r);
}

static const struct reading *find(const struct readings *r, const char *oid)
{
	size_t i;

	for (i = 0; i < r->count; i++)
		if (strcmp(r->items[i].oid, oid) == 0)
			return &r->items[i];
	return NULL;
}

static void tell(struct measuring *m, size_t number, const char *what, const char *relation, const char *more)
{
	str_printf(m->found, "note: step %zu of the way %s %s %s%s\n", number, m->way, what, relation, more);
	m->notes++;
}

static int is_table(const struct object *table, const char *relation)
{
	struct str name = { 0 };
	int same;

	str_qualified(&name, table->schema, table->name);
	same = strcmp(str_text(&name), relation) == 0;
	str_free(&name);
	return same;
}

/* Of a table that is not the step's own. */
static enum lock_mode said_of(const struct step *step, const char *relation)
{
	const struct step_lock *lock = step->others;

	while (lock && !is_table(lock->table, relation))
		lock = lock->next;
	return lock ? lock->mode : LOCK_ROW_EXCLUSIVE;
}

/* Weaker locks than SHARE UPDATE EXCLUSIVE stand in nobody's way but other DDL's. */
static void compare(struct measuring *m, struct step *step, size_t number, const struct reading *before,
                    const struct reading *after, int own)
{
	enum lock_mode said = own ? step->lock : said_of(step, after->relation);
	char mode[64];

	snprintf(mode, sizeof(mode), " in %s mode, more than the plan says", lock_mode_name(after->lock));
	if (after->lock > said && after->lock > before->lock)
		tell(m, number, "locks", after->relation, mode);
	if (*before->file && strcmp(before->file, after->file) != 0 && !(own && step->rewrites)) {
		tell(m, number, "writes", after->relation, " anew, which the plan does not say");
		step->hazards |= HAZARD_BIT(TABLE_REWRITE);
	} else if (after->scans > before->scans && strcmp(before->file, after->file) == 0 &&
	           !(own && (step->scans || step->rewrites))) {
		tell(m, number, "reads all of", after->relation, ", which the plan does not say");
		step->hazards |= HAZARD_BIT(TABLE_SCAN);
	}
	if (own && after->lock > step->lock)
		step->lock = after->lock;
}

static void compare_all(struct measuring *m, struct step *step, size_t number, const struct readings *before,
                        const struct readings *after)
{
	size_t i;

	for (i = 0; i < after->count; i++) {
		const struct reading *was = find(before, after->items[i].oid);

		if (was)
			compare(m, step, number, was, &after->items[i],
			        step->locked && is_table(step->locked, after->items[i].relation));
	}
}

sc_rc measure_begin(struct measuring *m, sc_db *db, struct mem *mem, struct str *found, const char *way)
{
	*m = (struct measuring){ .db = db, .mem = mem, .found = found, .way = way };
	return db_value(db, mem, &m->newest, "select max(oid) from pg_catalog.pg_class", 0, NULL);
}

sc_rc measure_step(struct measuring *m, struct step *step, size_t number)
{
	struct readings before, after;
	struct mem mem = { 0 };
	sc_rc rc = sc_begin(m->db);

	if (rc == SC_OK)
		rc = take(m, &mem, &before);
	if (rc == SC_OK)
		rc = sc_exec(m->db, step->up);
	if (rc == SC_OK)
		rc = take(m, &mem, &after);
	if (rc == SC_OK)
		compare_all(m, step, number, &before, &after);
	if (rc == SC_OK)
		rc = sc_commit(m->db);
	else
		sc_rollback(m->db);
	mem_free(&mem);
	return rc;
}
