/* Health: a short list of checks, each with what to do when it fails. */
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/bundle.h"
#include "runtime/apply/columns.h"
#include "runtime/apply/ledger.h"

struct health {
	sc_db *db;
	const sc_bundle *bundle;
	struct mem *mem;
	sc_health_report *report;
};

static sc_rc add(struct health *h, const char *name, sc_rc rc, const char *detail)
{
	const sc_error *e = sc_last_error(h->db);
	sc_health_check *check = &h->report->checks[h->report->count++];

	if (rc == SC_OK)
		*check = (sc_health_check){ name, rc, mem_text(h->mem, detail), "" };
	else
		*check = (sc_health_check){ name, rc,
			                    mem_printf(h->mem, "%s%s%s", e->message, *e->detail ? ": " : "", e->detail),
			                    mem_text(h->mem, e->remedy) };
	return rc;
}

static sc_rc check_connection(struct health *h)
{
	const char *one = NULL;
	double start = db_now();
	sc_rc rc = db_value(h->db, h->mem, &one, "select 1", 0, NULL);

	return add(h, "connection", rc, mem_printf(h->mem, "answers in %.1f ms", db_now() - start));
}

static sc_rc check_version(struct health *h)
{
	struct str shown = { 0 };
	sc_rc rc;

	h->db->driver->version_shown(&shown, db_version(h->db));
	rc = add(h, "version", SC_OK, str_text(&shown));
	str_free(&shown);
	return rc;
}

static sc_rc check_writable(struct health *h)
{
	const char *why;
	sc_rc rc = h->db->driver->why_read_only(h->db, h->mem, &why);

	if (rc == SC_OK && why)
		rc = db_fail(h->db, SC_E_READ_ONLY, NULL, NULL, NULL, "%s", why);
	return add(h, "writable", rc, "it can be written");
}

static sc_rc check_ledger(struct health *h)
{
	const sc_target *target = bundle_target(h->db, h->bundle);
	struct ledger ledger;
	sc_rc rc = target ? ledger_open(h->db, h->mem, h->bundle->name, &ledger) : h->db->error.rc;

	if (rc == SC_OK && !ledger.exists)
		rc = db_fail(h->db, SC_E_LEDGER, NULL, NULL, "run `schemac init`",
		             "this database was never initialized with %s", h->bundle->name);
	else if (rc == SC_OK && strcmp(ledger.fingerprint, target->fingerprint) != 0)
		rc = db_fail(h->db, SC_E_SCHEMA, NULL, NULL, "run `schemac drift` to see what is pending",
		             "the database was last brought to another version of %s", h->bundle->name);
	return add(h, "ledger", rc, "up to date");
}

static sc_rc check_columns(struct health *h)
{
	return add(h, "columns", sc_check_columns(h->db, h->bundle), "the structs fit the live tables");
}

static sc_rc (*const checks[])(struct health *h) = { check_connection, check_version, check_writable, check_ledger,
	                                             check_columns };

static sc_rc check_all(sc_db *db, const sc_bundle *bundle, sc_health_report *report)
{
	struct health h = { db, bundle, mem_heap(1, sizeof(struct mem)), report };
	sc_rc rc = SC_OK;
	size_t i;

	if (!h.mem)
		return db_no_memory(db);
	report->memory = h.mem;
	for (i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		sc_rc one = checks[i](&h);

		rc = rc == SC_OK ? one : rc;
		if (i == 0 && one != SC_OK)
			break; /* nothing else can be asked */
	}
	return rc;
}

sc_rc sc_health(sc_db *db, const sc_bundle *bundle, sc_health_report *report)
{
	sc_rc rc;

	if (!report)
		return SC_E_ARGUMENT;
	*report = (sc_health_report){ 0 };
	rc = bundle_enter(db, bundle);
	return rc == SC_OK ? db_leave(db, check_all(db, bundle, report)) : rc;
}

void sc_health_report_free(sc_health_report *report)
{
	if (!report || !report->memory)
		return;
	mem_free(report->memory);
	free(report->memory);
	*report = (sc_health_report){ 0 };
}
