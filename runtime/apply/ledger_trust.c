/* Are the ledger's tables ordinary tables of a trusted owner? See ledger_trust.h. */
#include "runtime/apply/ledger_trust.h"

#include <stdio.h>
#include <string.h>

#include "runtime/apply/doors.h"
#include "runtime/sql.h"

enum { TRUSTED_NOTHING, TRUSTED_READING, TRUSTED_WRITING };

struct trust_words {
	const char *dialect;
	const char *prefix; /* of the tables' names */
	const char
	        *begin;   /* a transaction that reads; the database's own settings must not decide what a query means */
	const char *set;  /* behind it */
	const char *find; /* the tables there are; NULL: a transaction sees what it saw first, without a lock */
	const char *lock[2]; /* behind "lock table a, b": of one that reads, of one that writes */
	const char *check;
	int params;
};

static const struct trust_words trust_words[] = {
	{ .dialect = "postgresql",
	  .prefix = "schemac.",
	  .begin = "begin isolation level read committed read only",
	  .set = "set local row_security to off",
	  .find = "select pg_catalog.quote_ident(c.relname) from pg_catalog.pg_class c join pg_catalog.pg_namespace n "
	          "on "
	          "n.oid = c.relnamespace where n.nspname = 'schemac' and c.relname in ('ledger', 'object', 'seed', "
	          "'migration', 'catalog') and c.relkind in ('r', 'v', 'p') order by c.relname",
	  .lock = { "in access share mode", "in row exclusive mode" },
	  .check = sql_pg_trust,
	  .params = 1 },
	{ .dialect = "sqlite", .prefix = "schemac_", .begin = "begin", .set = "", .check = sql_sqlite_trust },
};

static const struct trust_words *words_of(const sc_db *db)
{
	size_t i = 0;

	while (strcmp(trust_words[i].dialect, db->driver->dialect) != 0)
		i++;
	return &trust_words[i];
}

static int add_name(void *context, int columns, const char *const *values)
{
	struct str *list = context;

	if (columns == 1 && values[0]) {
		str_add(list, list->length ? ", only schemac." : "lock table only schemac.");
		str_add(list, values[0]);
	}
	return 0;
}

/* "lock table a, b in ... mode", or "" */
static sc_rc find_locks(sc_db *db, const struct trust_words *words, int writes, struct str *sql)
{
	sc_rc rc = words->find ? db_query(db, words->find, 0, NULL, add_name, sql) : SC_OK;

	if (rc == SC_OK && sql->length)
		str_printf(sql, " %s", words->lock[writes]);
	return rc == SC_OK && str_failed(sql) ? db_no_memory(db) : rc;
}

static const char *const tables[] = { "ledger", "object", "seed", "migration", "catalog" };
enum { TABLES = sizeof(tables) / sizeof(tables[0]) };

struct verdict {
	const char *prefix;
	unsigned found; /* which of the tables are there, a bit each */
	struct str table, fault;
};

/* Which of them `text` names. */
static unsigned tables_in(const char *prefix, const char *text)
{
	unsigned found = 0;
	char name[32];
	int i;

	for (i = 0; i < TABLES; i++) {
		snprintf(name, sizeof(name), "%s%s", prefix, tables[i]);
		found |= (unsigned)(strcasestr(text, name) != NULL) << i;
	}
	return found;
}

static int take_fault(void *context, int columns, const char *const *values)
{
	struct verdict *v = context;

	if (columns != 2 || !values[0])
		return 1;
	v->found |= tables_in(strchr(v->prefix, '_') ? v->prefix : "", values[0]);
	if (!values[1])
		return 0;
	str_add(&v->table, values[0]);
	str_add(&v->fault, values[1]);
	return 1;
}

static sc_rc check_tables(sc_db *db, const struct trust_words *words)
{
	const char *owners = doors_trusted_owners(db);
	struct verdict v = { .prefix = words->prefix };
	sc_rc rc = db_query(db, words->check, words->params, &owners, take_fault, &v);

	if (rc == SC_OK && (str_failed(&v.table) || str_failed(&v.fault)))
		rc = db_no_memory(db);
	if (rc == SC_OK && v.fault.length)
		rc = db_fail(db, SC_E_LEDGER, NULL, str_text(&v.table),
		             strstr(str_text(&v.fault), "role")
		                     ? "name the role in trusted_owners or SCHEMAC_TRUSTED_OWNERS if you trust it; "
		                       "otherwise drop the ledger and run schemac baseline"
		                     : "find out who changed it; then drop it and run schemac baseline",
		             "cannot trust the ledger: its table \"%s\" %s", str_text(&v.table), str_text(&v.fault));
	db->trusted_tables = v.found;
	str_free(&v.table);
	str_free(&v.fault);
	return rc;
}

static sc_rc check_locked(sc_db *db, const struct trust_words *words, int writes)
{
	sc_rc rc = check_tables(db, words);

	if (rc == SC_OK)
		db->trusted = writes ? TRUSTED_WRITING : TRUSTED_READING;
	return rc;
}

sc_rc ledger_begin(sc_db *db, const char *begin)
{
	const struct trust_words *words = words_of(db);
	struct str locks = { 0 }, sql = { 0 };
	sc_rc rc = find_locks(db, words, 0, &locks);

	str_printf(&sql, "%s; %s; %s", begin ? begin : words->begin, words->set, str_text(&locks));
	if (rc == SC_OK)
		rc = str_failed(&sql) ? db_no_memory(db) : sc_exec(db, str_text(&sql));
	if (rc == SC_OK)
		rc = check_locked(db, words, 0);
	if (rc != SC_OK)
		sc_rollback(db);
	str_free(&locks);
	str_free(&sql);
	return rc;
}

sc_rc ledger_trust(sc_db *db, int writes)
{
	const struct trust_words *words = words_of(db);
	struct str locks = { 0 };
	sc_rc rc = SC_OK;

	if (db->in_transaction && db->trusted >= (writes ? TRUSTED_WRITING : TRUSTED_READING))
		return SC_OK;
	rc = find_locks(db, words, writes, &locks);
	if (rc == SC_OK && locks.length)
		rc = sc_exec(db, str_text(&locks));
	str_free(&locks);
	return rc == SC_OK ? check_locked(db, words, writes) : rc;
}

/* A table that the check did not see is not the one that was there a moment ago. */
static sc_rc check_named(sc_db *db, const char *sql)
{
	if (!(tables_in(words_of(db)->prefix, sql) & ~db->trusted_tables))
		return SC_OK;
	return db_fail(db, SC_E_LEDGER, NULL, "ledger", "run it again", "the ledger was changed while it was read");
}

sc_rc ledger_query(sc_db *db, const struct db_query *q, int writes)
{
	int own = db->in_transaction == DB_NO_TRANSACTION;
	sc_rc rc = SC_OK;

	if (own)
		rc = writes ? sc_begin(db) : ledger_begin(db, NULL);
	if (rc == SC_OK)
		rc = ledger_trust(db, writes);
	if (rc == SC_OK)
		rc = check_named(db, q->sql);
	if (rc == SC_OK)
		rc = db_query(db, q->sql, q->count, q->params, q->row, q->context);
	if (!own)
		return rc;
	if (rc == SC_OK)
		return sc_commit(db);
	sc_rollback(db);
	return rc;
}
