/* The ledger's tables: reading and writing them. Which SQL a database system wants stands in the rows of `words`. */
#include "runtime/apply/ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/apply/bundle.h"
#include "runtime/apply/ledger_trust.h"
#include "runtime/sql.h"

struct words {
	const char *dialect;
	const char *prefix; /* of the tables' names */
	const char *only;   /* before a table that is read or changed: what inherits from it is none of ours */
	const char *create;
	const char *exists;
	const char *has_seen;
};

static const struct words words[] = {
	{ "postgresql", "schemac.", "only ", sql_pg_ledger, "select 1 where to_regclass('schemac.ledger') is not null",
	  "select 1 where to_regclass('schemac.catalog') is not null" },
	{ "sqlite", "schemac_", "", sql_sqlite_ledger, "select 1 from sqlite_schema where name = 'schemac_ledger'",
	  "select 1 from sqlite_schema where name = 'schemac_catalog'" },
};

static const struct words *words_of(const sc_db *db)
{
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i].dialect, db->driver->dialect) == 0)
			return &words[i];
	return NULL;
}

/* `format` with what comes before the tables' names put in: for %s where rows are inserted, for %o elsewhere. */
static void add_sql(struct str *sql, const struct words *w, const char *format)
{
	const char *at;

	for (; (at = strchr(format, '%')); format = at + 2) {
		str_add_bytes(sql, format, (size_t)(at - format));
		str_add(sql, at[1] == 'o' ? w->only : "");
		str_add(sql, w->prefix);
	}
	str_add(sql, format);
}

static sc_rc run(sc_db *db, const char *format, int count, const char *const *params, sc_row row, void *context)
{
	struct str sql = { 0 };
	struct db_query q = { .count = count, .params = params, .row = row, .context = context };
	sc_rc rc;

	add_sql(&sql, words_of(db), format);
	q.sql = str_text(&sql);
	rc = str_failed(&sql) ? db_no_memory(db) : ledger_query(db, &q, strncmp(format, "select", 6) != 0);
	str_free(&sql);
	return rc;
}

sc_rc ledger_create(sc_db *db)
{
	sc_rc rc = sc_exec(db, words_of(db)->create);

	db->trusted = 0; /* tables that were made since are to be looked at too */
	return rc;
}

static int read_head(void *context, int columns, const char *const *values)
{
	struct ledger *l = context;

	if (columns != 3 || !values[0] || !values[1] || !values[2])
		return 1;
	l->exists = atoi(values[1]) > LEDGER_FORMAT ? -1 : 1;
	l->fingerprint = mem_text(l->mem, values[0]);
	l->server_version = atoi(values[2]);
	return l->fingerprint ? 0 : 1;
}

sc_rc ledger_open(sc_db *db, struct mem *mem, const char *bundle, struct ledger *l)
{
	const char *there = NULL;
	sc_rc rc;

	*l = (struct ledger){ .mem = mem, .fingerprint = "" };
	rc = db_value(db, mem, &there, words_of(db)->exists, 0, NULL);
	if (rc != SC_OK || !there)
		return rc;
	l->has_tables = 1;
	rc = run(db, "select fingerprint, format, server_version from %oledger where bundle = $1", 1, &bundle,
	         read_head, l);
	if (rc == SC_OK && l->exists < 0)
		return db_fail(db, SC_E_LEDGER, NULL, "ledger", "use the newer schemac, or the one that wrote it",
		               "the ledger of %s was written by a newer schemac", bundle);
	return rc;
}

static int read_entry(void *context, int columns, const char *const *values)
{
	struct ledger *l = context;
	struct ledger_entry *grown = mem_grow(l->mem, l->entries, l->count, &l->room, sizeof(*grown));

	if (!grown || columns != 4)
		return 1;
	l->entries = grown;
	grown += l->count++;
	*grown = (struct ledger_entry){ 0 };
	grown->bundle = mem_text(l->mem, values[0]);
	grown->object = mem_text(l->mem, values[1]);
	grown->asked_hash = mem_text(l->mem, values[2]);
	grown->made_hash = mem_text(l->mem, values[3]);
	return !grown->bundle || !grown->object || !grown->asked_hash || !grown->made_hash;
}

static int compare_entries(const void *a, const void *b)
{
	return strcmp(((const struct ledger_entry *)a)->object, ((const struct ledger_entry *)b)->object);
}

void ledger_sort(struct ledger *l)
{
	if (l->count)
		qsort(l->entries, l->count, sizeof(*l->entries), compare_entries);
}

sc_rc ledger_read(sc_db *db, struct ledger *l)
{
	sc_rc rc;

	if (!l->has_tables)
		return SC_OK;
	rc = run(db, "select bundle, object, asked_hash, made_hash from %oobject", 0, NULL, read_entry, l);
	if (rc == SC_OK && l->mem->failed)
		return db_fail(db, SC_E_MEMORY, NULL, "ledger", NULL, "out of memory reading the ledger");
	ledger_sort(l);
	return rc;
}

void ledger_believe(struct ledger *l, const char *bundle, const sc_target *target)
{
	size_t i;

	if (strcmp(l->fingerprint, target->fingerprint) != 0)
		return;
	for (i = 0; i < target->asked_count; i++) {
		struct ledger_entry *e = ledger_find_of(l, bundle, target->asked[i].object);

		if (e) {
			e->asked_hash = target->asked[i].hash;
			e->asked = target->asked[i].text;
		}
	}
}

const struct ledger_entry *ledger_find(const struct ledger *l, const char *object)
{
	struct ledger_entry key = { .object = object };

	return l->count ? bsearch(&key, l->entries, l->count, sizeof(key), compare_entries) : NULL;
}

struct ledger_entry *ledger_find_of(const struct ledger *l, const char *bundle, const char *object)
{
	const struct ledger_entry *found = ledger_find(l, object);
	size_t i = found ? (size_t)(found - l->entries) : l->count;

	while (i > 0 && i < l->count && strcmp(l->entries[i - 1].object, object) == 0)
		i--;
	for (; i < l->count && strcmp(l->entries[i].object, object) == 0; i++)
		if (strcmp(l->entries[i].bundle, bundle) == 0)
			return &l->entries[i];
	return NULL;
}

struct texts {
	struct mem *mem;
	const char **asked, **made;
};

static int read_texts(void *context, int columns, const char *const *values)
{
	struct texts *t = context;

	if (columns != 2)
		return 1;
	*t->asked = mem_text(t->mem, values[0]);
	*t->made = mem_text(t->mem, values[1]);
	return 0;
}

sc_rc ledger_texts(sc_db *db, struct mem *mem, const char *bundle, const char *object, const char **asked,
                   const char **made)
{
	const char *params[] = { bundle, object };
	struct texts t = { mem, asked, made };

	*asked = *made = NULL;
	return run(db, "select asked, made from %oobject where bundle = $1 and object = $2", 2, params, read_texts, &t);
}

struct texts_of {
	struct ledger *ledger;
	const char *bundle;
};

static int read_all_texts(void *context, int columns, const char *const *values)
{
	const struct texts_of *t = context;
	struct ledger_entry *e = columns == 3 ? ledger_find_of(t->ledger, t->bundle, values[0]) : NULL;

	if (e) {
		e->asked = mem_text(t->ledger->mem, values[1]);
		e->made = mem_text(t->ledger->mem, values[2]);
	}
	return t->ledger->mem->failed;
}

sc_rc ledger_read_texts(sc_db *db, struct ledger *l, const char *bundle)
{
	struct texts_of t = { l, bundle };

	if (!l->exists)
		return SC_OK;
	return run(db, "select object, asked, made from %oobject where bundle = $1", 1, &bundle, read_all_texts, &t);
}

struct lines {
	const char *bundle;
	const struct ledger_line *next, *end;
	const char *values[6];
};

static int next_line(void *context, const char *const **values)
{
	struct lines *l = context;
	const struct ledger_line *line = l->next;

	if (line == l->end)
		return 0;
	l->next++;
	l->values[0] = l->bundle;
	l->values[1] = line->object;
	l->values[2] = line->asked_hash;
	l->values[3] = line->made_hash;
	l->values[4] = line->asked;
	l->values[5] = line->made;
	*values = l->values;
	return 1;
}

static sc_rc copy_lines(sc_db *db, const char *bundle, const struct ledger_line *lines, size_t count)
{
	struct lines l = { .bundle = bundle, .next = lines, .end = lines + count };
	struct db_copy to = { .columns = "bundle, object, asked_hash, made_hash, asked, made", .forms = "tttttt" };
	struct str table = { 0 };
	sc_rc rc = ledger_trust(db, 1);

	if (rc != SC_OK)
		return rc;
	str_printf(&table, "%sobject", words_of(db)->prefix);
	to.table = str_text(&table);
	rc = str_failed(&table) ? db_no_memory(db) : db_copy(db, &to, next_line, &l);
	str_free(&table);
	return rc;
}

sc_rc ledger_write(sc_db *db, const sc_bundle *bundle, const char *fingerprint, const struct ledger_line *lines,
                   size_t count)
{
	struct mem mem = { 0 };
	char version[16], format[16];
	const char *params[] = { bundle->name, fingerprint, format, sc_version(), version, db_user(db, &mem) };
	sc_rc rc = run(db, "delete from %oobject where bundle = $1", 1, params, NULL, NULL);

	if (rc == SC_OK)
		rc = copy_lines(db, bundle->name, lines, count);
	snprintf(version, sizeof(version), "%d", db_version(db));
	snprintf(format, sizeof(format), "%d", LEDGER_FORMAT);
	if (rc == SC_OK)
		rc = run(db, "delete from %oledger where bundle = $1", 1, params, NULL, NULL);
	if (rc == SC_OK)
		rc = run(db,
		         "insert into %sledger (bundle, fingerprint, format, schemac_version, server_version, "
		         "applied_by) values ($1, $2, cast($3 as integer), $4, cast($5 as integer), $6)",
		         6, params, NULL, NULL);
	mem_free(&mem);
	return rc;
}

struct reading_seen {
	struct mem *mem;
	struct ledger_seen *seen;
	size_t count, room;
};

static int read_seen(void *context, int columns, const char *const *values)
{
	struct reading_seen *r = context;
	struct ledger_seen *grown = mem_grow(r->mem, r->seen, r->count, &r->room, sizeof(*grown));

	if (!grown || columns != 4)
		return 1;
	r->seen = grown;
	grown[r->count++] = (struct ledger_seen){ mem_text(r->mem, values[0]), mem_text(r->mem, values[1]),
		                                  values[2] && atoi(values[2]), mem_text(r->mem, values[3]) };
	return r->mem->failed;
}

sc_rc ledger_read_seen(sc_db *db, struct mem *mem, struct ledger_seen **seen, size_t *count)
{
	struct reading_seen r = { .mem = mem };
	const char *there = NULL;
	sc_rc rc = db_value(db, mem, &there, words_of(db)->has_seen, 0, NULL);

	if (rc == SC_OK && there)
		rc = run(db, "select bundle, fingerprint, strays, columns from %ocatalog", 0, NULL, read_seen, &r);
	*seen = r.seen;
	*count = r.count;
	return rc == SC_OK && mem->failed ? db_no_memory(db) : rc;
}

sc_rc ledger_saw_catalog(sc_db *db, const char *bundle, const char *catalog, int strays)
{
	const char *params[] = { bundle, catalog, strays ? "1" : "0" };

	return run(db,
	           "insert into %scatalog (bundle, fingerprint, strays) values ($1, $2, cast($3 as integer)) "
	           "on conflict (bundle) do update set fingerprint = excluded.fingerprint, strays = excluded.strays",
	           3, params, NULL, NULL);
}

sc_rc ledger_saw_columns(sc_db *db, const char *bundle, const char *columns)
{
	const char *params[] = { bundle, columns };

	return run(db,
	           "insert into %scatalog (bundle, columns) values ($1, $2) "
	           "on conflict (bundle) do update set columns = excluded.columns",
	           2, params, NULL, NULL);
}

const char *ledger_prefix(const sc_db *db)
{
	return words_of(db)->prefix;
}

const char *ledger_only(const sc_db *db)
{
	return words_of(db)->only;
}

sc_rc ledger_seeds(sc_db *db, const char *bundle, sc_row row, void *context)
{
	return run(db, "select seed, hash from %oseed where bundle = $1", 1, &bundle, row, context);
}

sc_rc ledger_seed_rename(sc_db *db, const char *bundle, const char *from, const char *to)
{
	const char *params[] = { bundle, from, to };

	return run(db,
	           "update %oseed set seed = $3 || substr(seed, length($2) + 1) where bundle = $1 and "
	           "substr(seed, 1, length($2) + 1) = $2 || ' '",
	           3, params, NULL, NULL);
}

sc_rc ledger_seed_done(sc_db *db, const char *bundle, const char *seed, const char *hash)
{
	const char *params[] = { bundle, seed, hash };

	return run(db,
	           "insert into %sseed (bundle, seed, hash) values ($1, $2, $3) "
	           "on conflict (bundle, seed) do update set hash = excluded.hash, applied_at = excluded.applied_at",
	           3, params, NULL, NULL);
}

static void copy_text(char *to, size_t room, const char *text)
{
	snprintf(to, room, "%s", text ? text : "");
}

static int read_status(void *context, int columns, const char *const *values)
{
	sc_status *s = context;

	if (columns != 4)
		return 1;
	copy_text(s->applied_at, sizeof(s->applied_at), values[0]);
	copy_text(s->applied_by, sizeof(s->applied_by), values[1]);
	copy_text(s->version, sizeof(s->version), values[2]);
	s->objects = values[3] ? (size_t)strtoull(values[3], NULL, 10) : 0;
	return 0;
}

static sc_rc status_read(sc_db *db, const sc_bundle *bundle, sc_status *status)
{
	const sc_target *target = bundle_target(db, bundle);
	struct mem mem = { 0 };
	struct ledger ledger = { 0 };
	sc_rc rc = target ? ledger_open(db, &mem, bundle->name, &ledger) : db->error.rc;

	if (rc == SC_OK && ledger.exists) {
		status->initialized = 1;
		status->up_to_date = strcmp(ledger.fingerprint, target->fingerprint) == 0;
		rc = run(db,
		         "select applied_at, applied_by, schemac_version, (select count(*) from %oobject o where "
		         "o.bundle = l.bundle) "
		         "from %oledger l where bundle = $1",
		         1, &bundle->name, read_status, status);
	}
	mem_free(&mem);
	return rc == SC_OK && !status->up_to_date ? SC_DIFFERS : rc;
}

sc_rc sc_status_read(sc_db *db, const sc_bundle *bundle, sc_status *status)
{
	sc_rc rc;

	if (!status)
		return SC_E_ARGUMENT;
	*status = (sc_status){ 0 };
	rc = bundle_enter(db, bundle);
	return rc == SC_OK ? db_leave(db, status_read(db, bundle, status)) : rc;
}
