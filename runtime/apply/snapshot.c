/* One transaction in which the fingerprint, the ledger and the database are read; see snapshot.h. */
#include "runtime/apply/snapshot.h"

#include <string.h>

#include "runtime/apply/ledger_trust.h"

static const char postgres_begin[] = "begin isolation level repeatable read read only";

static sc_rc open_transaction(sc_db *db, struct snapshot *s)
{
	sc_rc rc;

	if (db->in_transaction != DB_NO_TRANSACTION)
		return SC_OK;
	rc = ledger_begin(db, strcmp(db->driver->dialect, "sqlite") == 0 ? "begin" : postgres_begin);
	s->open = rc == SC_OK;
	return rc;
}

/* Is it worth asking whether nothing was changed? */
static int knows_any(const struct snapshot *s)
{
	size_t i;

	for (i = 0; i < s->seen_count; i++)
		if (*s->seen[i].catalog)
			return 1;
	return 0;
}

static int is_seen(const struct snapshot *s)
{
	size_t i;

	for (i = 0; i < s->seen_count; i++)
		if (strcmp(s->seen[i].catalog, s->fingerprint) == 0)
			return 1;
	return 0;
}

sc_rc snapshot_begin(sc_db *db, const struct look_options *options, int full, struct snapshot *s)
{
	sc_rc rc = open_transaction(db, s);

	s->options = options;
	s->fingerprint = "";
	if (rc == SC_OK && !full)
		rc = ledger_read_seen(db, &s->mem, &s->seen, &s->seen_count);
	if (rc == SC_OK && knows_any(s))
		rc = look_fingerprint(db, &s->mem, &s->fingerprint);
	if (rc == SC_OK && (!*s->fingerprint || !is_seen(s)))
		rc = snapshot_look(db, s);
	return rc;
}

const struct ledger_seen *snapshot_unchanged(const struct snapshot *s, const char *bundle)
{
	size_t i;

	for (i = 0; *s->fingerprint && !s->view.live && i < s->seen_count; i++)
		if (strcmp(s->seen[i].bundle, bundle) == 0 && strcmp(s->seen[i].catalog, s->fingerprint) == 0)
			return &s->seen[i];
	return NULL;
}

sc_rc snapshot_look(sc_db *db, struct snapshot *s)
{
	return s->view.live ? SC_OK : look_take(db, s->options, &s->view);
}

sc_rc snapshot_end(sc_db *db, struct snapshot *s)
{
	int open = s->open;

	s->open = 0;
	return open ? sc_rollback(db) : SC_OK;
}

void snapshot_free(struct snapshot *s)
{
	look_taken_free(&s->view);
	mem_free(&s->mem);
}
