/* The table of migrations that ran: reading, checking against the migrations there are, writing. */
#include "runtime/apply/migration_history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/ledger_trust.h"
#include "runtime/sql.h"

static const char *const states[] = { "pending", "running", "done", "back" };

static int is_postgres(const sc_db *db)
{
	return strcmp(db->driver->dialect, "postgresql") == 0;
}

const char *history_ddl(const sc_db *db)
{
	return is_postgres(db) ? sql_pg_migration : sql_sqlite_migration;
}

sc_rc history_create(sc_db *db)
{
	sc_rc rc = sc_exec(db, history_ddl(db));

	db->trusted = 0; /* a table that was made since is to be looked at too */
	return rc;
}

/* Runs "... TABLE ..." with the table's name put in. */
static sc_rc run(sc_db *db, const char *before, const char *after, int count, const char *const *params, sc_row row,
                 void *context)
{
	struct str sql = { 0 };
	struct db_query q = { .count = count, .params = params, .row = row, .context = context };
	int inserts = strncmp(before, "insert", 6) == 0;
	sc_rc rc;

	str_printf(&sql, "%s %s %s", before,
	           !is_postgres(db) ? "schemac_migration"
	           : inserts        ? "schemac.migration"
	                            : "only schemac.migration",
	           after);
	q.sql = str_text(&sql);
	rc = str_failed(&sql) ? db_no_memory(db) : ledger_query(db, &q, strncmp(before, "select", 6) != 0);
	str_free(&sql);
	return rc;
}

static enum migration_state state_of(const char *word)
{
	int i = MIGRATION_BACK;

	while (i > MIGRATION_RUNNING && strcmp(states[i], word) != 0)
		i--;
	return (enum migration_state)i;
}

/* "8.729", whatever the point of the program's locale is. */
static double milliseconds_of(const char *text)
{
	const char *point = strchr(text, '.');
	double unit = 0.1, value = (double)strtoll(text, NULL, 10);

	for (point = point ? point + 1 : ""; *point >= '0' && *point <= '9'; point++, unit /= 10)
		value += unit * (*point - '0');
	return value;
}

static int read_row(void *context, int columns, const char *const *v)
{
	struct history *h = context;
	struct migration_row *grown = mem_grow(h->mem, h->rows, h->count, &h->room, sizeof(*grown));

	if (!grown || columns != 9)
		return 1;
	h->rows = grown;
	grown[h->count++] = (struct migration_row){
		.number = atoi(v[0]),
		.name = mem_text(h->mem, v[1]),
		.checksum = mem_text(h->mem, v[2]),
		.state = state_of(v[3]),
		.done = (size_t)strtoull(v[4], NULL, 10),
		.statements = (size_t)strtoull(v[5], NULL, 10),
		.milliseconds = milliseconds_of(v[6]),
		.applied_by = mem_text(h->mem, v[7]),
		.applied_at = mem_text(h->mem, v[8]),
	};
	return h->mem->failed;
}

sc_rc history_read(sc_db *db, struct mem *mem, const char *bundle, struct history *h)
{
	const char *there = NULL;
	sc_rc rc;

	*h = (struct history){ .mem = mem };
	rc = db_value(db, mem, &there,
	              is_postgres(db) ? "select 1 where to_regclass('schemac.migration') is not null"
	                              : "select 1 from sqlite_schema where name = 'schemac_migration'",
	              0, NULL);
	if (rc != SC_OK || !there)
		return rc;
	rc = run(db,
	         "select number, name, checksum, state, done, statements, milliseconds, applied_by, applied_at from",
	         "where bundle = $1 order by number", 1, &bundle, read_row, h);
	return rc == SC_OK && mem->failed ? db_no_memory(db) : rc;
}

const struct migration_row *history_find(const struct history *h, int number)
{
	size_t i;

	for (i = 0; i < h->count; i++)
		if (h->rows[i].number == number)
			return &h->rows[i];
	return NULL;
}

static const sc_migration *find_migration(const sc_target *t, int number)
{
	size_t i;

	for (i = 0; i < t->migration_count; i++)
		if (t->migrations[i].number == number)
			return &t->migrations[i];
	return NULL;
}

static sc_rc fail(sc_db *db, int number, const char *name, const char *remedy, const char *what)
{
	char object[160];

	snprintf(object, sizeof(object), "migration %04d_%s", number, name);
	return db_fail(db, SC_E_LEDGER, NULL, object, remedy, "%s", what);
}

sc_rc history_check(sc_db *db, const struct history *h, const sc_target *target)
{
	int last = 0;
	size_t i;

	for (i = 0; i < h->count; i++) {
		const struct migration_row *row = &h->rows[i];
		const sc_migration *m = find_migration(target, row->number);

		if (!m)
			return fail(
			        db, row->number, row->name,
			        "put its files back, or take it back with the schemac that has them: schemac rollback",
			        "it ran in this database, but its files are missing");
		if (strcmp(m->checksum, row->checksum) != 0)
			return fail(
			        db, row->number, row->name,
			        "put the file back as it was, and write the change as a new migration: schemac migrate",
			        "it was edited after it ran in this database");
		last = row->number > last ? row->number : last;
	}
	for (i = 0; h->count && i < target->migration_count; i++) {
		const sc_migration *m = &target->migrations[i];

		if (m->number < last && !history_find(h, m->number))
			return fail(db, m->number, m->name, "give it a number behind the last one and run it then",
			            "it comes before one that ran in this database already");
	}
	return SC_OK;
}

sc_rc history_write(sc_db *db, const char *bundle, const sc_migration *m, enum migration_state state, size_t done,
                    size_t statements, double milliseconds)
{
	struct mem mem = { 0 };
	char number[16], at[24], all[24], took[32];
	const char *params[] = {
		bundle, number, m->name, m->checksum, states[state], at, all, took, db_user(db, &mem)
	};
	sc_rc rc;

	snprintf(number, sizeof(number), "%d", m->number);
	snprintf(at, sizeof(at), "%zu", done);
	snprintf(all, sizeof(all), "%zu", statements);
	/* without the point of the program's locale */
	snprintf(took, sizeof(took), "%lld.%03lld", (long long)milliseconds, (long long)(milliseconds * 1e3) % 1000);
	rc = run(
	        db, "insert into",
	        "(bundle, number, name, checksum, state, done, statements, milliseconds, applied_by) values ($1, "
	        "cast($2 as integer), $3, $4, $5, cast($6 as integer), cast($7 as integer), "
	        "cast($8 as double precision), $9) on conflict (bundle, number) "
	        "do update set state = "
	        "excluded.state, done = excluded.done, statements = excluded.statements, checksum = excluded.checksum, "
	        "milliseconds = excluded.milliseconds, applied_at = excluded.applied_at, applied_by = "
	        "excluded.applied_by",
	        9, params, NULL, NULL);
	mem_free(&mem);
	return rc;
}

sc_rc history_remove(sc_db *db, const char *bundle, int number)
{
	char text[16];
	const char *params[] = { bundle, text };

	snprintf(text, sizeof(text), "%d", number);
	return run(db, "delete from", "where bundle = $1 and number = cast($2 as integer)", 2, params, NULL, NULL);
}

sc_rc history_transaction(sc_db *db, sc_rc (*note)(void *context, size_t done), void *context, size_t done)
{
	sc_rc rc = sc_begin(db);

	if (rc != SC_OK)
		return rc;
	rc = note(context, done);
	if (rc == SC_OK)
		return sc_commit(db);
	sc_rollback(db);
	return rc;
}
