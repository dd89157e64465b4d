/*
 * Seeds of a bundle into their tables. Rows with a key are upserted, and only where they differ; rows without one are
 * inserted once. env('NAME') becomes a parameter, so that a secret never stands in SQL text.
 */
#include "runtime/apply/seed.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "runtime/apply/bundle.h"
#include "runtime/apply/ledger.h"

enum { ROWS_AT_ONCE = 200, PARAMS_MOST = 1000 };

struct run {
	sc_db *db;
	const sc_bundle *bundle;
	struct mem mem;
	const char *id; /* of the seed in the ledger: "public.roles 1" */
	const char *hash_then;
	int again;
	size_t changed;
};

/* A statement in the making, with the values of env(). */
struct statement {
	struct str sql;
	const char *params[PARAMS_MOST];
	int count;
};

static int count_row(void *context, int columns, const char *const *values)
{
	size_t *count = context;

	(void)columns;
	(void)values;
	(*count)++;
	return 0;
}

/* Is there env('NAME') at `text`? Gives what follows it, and the name. */
static const char *env_call(struct mem *mem, const char *text, const char **name)
{
	const char *at = text + 3, *end;

	if (strncmp(text, "env", 3) != 0)
		return NULL;
	at += strspn(at, " ");
	if (*at++ != '(')
		return NULL;
	at += strspn(at, " ");
	if (*at++ != '\'' || !(end = strchr(at, '\'')))
		return NULL;
	*name = mem_copy(mem, at, (size_t)(end - at));
	end++;
	end += strspn(end, " ");
	return *end == ')' ? end + 1 : NULL;
}

static sc_rc add_env(struct run *r, struct statement *s, const sc_seed *seed, const char *name)
{
	const char *value = name ? getenv(name) : NULL;

	if (!value) {
		db_fail(r->db, SC_E_ENV, NULL, seed->table, NULL,
		        "environment variable %s is not set, and the seed of %s needs it", name ? name : "",
		        seed->table);
		return SC_E_ENV;
	}
	if (s->count == PARAMS_MOST)
		return db_fail(r->db, SC_E_SEED, NULL, seed->table, NULL, "more than %d env() values in one statement",
		               PARAMS_MOST);
	s->params[s->count++] = mem_text(&r->mem, value);
	str_printf(&s->sql, "$%d", s->count);
	return SC_OK;
}

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '$';
}

/* The row's expressions; what stands in quotes is passed over. */
static sc_rc add_row(struct run *r, struct statement *s, const sc_seed *seed, const char *row)
{
	const char *at = row, *name, *rest;
	char quote = '\0';

	str_add(&s->sql, "(");
	for (; *at; at++) {
		if (quote)
			quote = *at == quote ? '\0' : quote;
		else if (*at == '\'' || *at == '"')
			quote = *at;
		else if ((at == row || !is_word(at[-1])) && (rest = env_call(&r->mem, at, &name))) {
			sc_rc rc = add_env(r, s, seed, name);

			if (rc != SC_OK)
				return rc;
			at = rest - 1;
			continue;
		}
		str_char(&s->sql, *at);
	}
	str_add(&s->sql, ")");
	return SC_OK;
}

/* "on conflict (key) do update set a = excluded.a ... where t.a is distinct from excluded.a or ..." */
static void add_conflict(struct str *sql, const sc_seed *seed)
{
	struct str name = { 0 }, set = { 0 }, where = { 0 };
	const char *list = seed->columns;

	while (!seed->keep && (list = names_next(list, NULL, &name))) {
		struct str column = { 0 };

		str_ident(&column, str_text(&name));
		if (!list_has(seed->key, str_text(&column))) {
			str_printf(&set, "%s%s = excluded.%s", set.length ? ", " : "", str_text(&column),
			           str_text(&column));
			str_printf(&where, "%s%s.%s is distinct from excluded.%s", where.length ? " or " : "",
			           seed->table, str_text(&column), str_text(&column));
		}
		str_free(&column);
	}
	if (set.length)
		str_printf(sql, " on conflict (%s) do update set %s where %s", seed->key, str_text(&set),
		           str_text(&where));
	else
		str_printf(sql, " on conflict (%s) do nothing", seed->key);
	str_free(&name);
	str_free(&set);
	str_free(&where);
}

static sc_rc finish(struct run *r, const sc_seed *seed, struct statement *s)
{
	sc_rc rc;

	if (seed->key)
		add_conflict(&s->sql, seed);
	str_add(&s->sql, " returning 1");
	rc = str_failed(&s->sql) || r->mem.failed
	             ? db_fail(r->db, SC_E_MEMORY, NULL, seed->table, NULL, "out of memory")
	             : db_query(r->db, str_text(&s->sql), s->count, s->params, count_row, &r->changed);
	if (rc != SC_OK && !*r->db->error.object)
		db_object(r->db, seed->table);
	return rc;
}

static sc_rc insert_rows(struct run *r, const sc_seed *seed, size_t from, size_t to)
{
	struct statement *s = mem_alloc(&r->mem, sizeof(*s));
	sc_rc rc = SC_OK;
	size_t i;

	if (!s)
		return db_fail(r->db, SC_E_MEMORY, NULL, seed->table, NULL, "out of memory");
	str_printf(&s->sql, "insert into %s (%s) values ", seed->table, seed->columns);
	for (i = from; i < to && rc == SC_OK; i++) {
		str_add(&s->sql, i > from ? ", " : "");
		rc = add_row(r, s, seed, seed->rows[i]);
	}
	if (rc == SC_OK)
		rc = finish(r, seed, s);
	str_free(&s->sql);
	return rc;
}

/* Which row came last would be chance, and PostgreSQL refuses to change a row twice. */
static sc_rc refuse_doubles(struct run *r, const sc_seed *seed)
{
	const char *keys = NULL;
	struct str sql = { 0 };
	sc_rc rc;

	if (!seed->key)
		return SC_OK;
	str_printf(&sql, "select count(*) from (select 1 from schemac_load group by %s having count(*) > 1) t",
	           seed->key);
	rc = db_value(r->db, &r->mem, &keys, str_text(&sql), 0, NULL);
	str_free(&sql);
	if (rc != SC_OK || !keys || strcmp(keys, "0") == 0)
		return rc;
	return db_fail(r->db, SC_E_DATA, NULL, seed->table, "leave one row of each key in the CSV file",
	               "%s keys (%s) stand in more than one row of the file", keys, seed->key);
}

/* The file goes into a temporary table, from there like rows into the real one. */
static sc_rc insert_csv(struct run *r, const sc_seed *seed)
{
	struct statement s = { 0 };
	struct str sql = { 0 };
	sc_rc rc;

	str_printf(&sql, "create temporary table schemac_load as select %s from %s where 1 = 0", seed->columns,
	           seed->table);
	rc = sc_exec(r->db, str_text(&sql));
	if (rc == SC_OK)
		rc = db_copy(r->db, "schemac_load", seed->columns, seed->csv, seed->csv_length);
	if (rc != SC_OK)
		db_object(r->db, seed->table);
	if (rc == SC_OK)
		rc = refuse_doubles(r, seed);
	str_printf(&s.sql, "insert into %s (%s) select %s from schemac_load where 1 = 1", seed->table, seed->columns,
	           seed->columns);
	if (rc == SC_OK)
		rc = finish(r, seed, &s);
	if (rc == SC_OK)
		rc = sc_exec(r->db, "drop table schemac_load");
	str_free(&s.sql);
	str_free(&sql);
	return rc;
}

static int is_done(const struct run *r, const sc_seed *seed)
{
	if (!r->hash_then)
		return 0;
	return !seed->key || (seed->csv && !r->again && strcmp(r->hash_then, seed->hash) == 0);
}

/* Does a value look something up? It may be in a row before it, which a statement of both would not see. */
static int looks_up(const char *row)
{
	char quote = '\0';

	for (; *row; row++) {
		if (quote)
			quote = *row == quote ? '\0' : quote;
		else if (*row == '\'' || *row == '"')
			quote = *row;
		else if (strncasecmp(row, "select", 6) == 0)
			return 1;
	}
	return 0;
}

/* The end of the rows that one statement inserts. */
static size_t end_of_rows(const sc_seed *seed, size_t from)
{
	size_t to = from + 1;

	while (to < seed->row_count && to - from < ROWS_AT_ONCE && !looks_up(seed->rows[to]))
		to++;
	return to;
}

static sc_rc run_seed(struct run *r, const sc_seed *seed)
{
	sc_rc rc = ledger_seed_hash(r->db, &r->mem, r->bundle->name, r->id, &r->hash_then);
	size_t from, to;

	if (rc != SC_OK || is_done(r, seed))
		return rc;
	if (seed->csv)
		rc = insert_csv(r, seed);
	for (from = 0; rc == SC_OK && from < seed->row_count; from = to) {
		to = end_of_rows(seed, from);
		rc = insert_rows(r, seed, from, to);
	}
	if (rc == SC_OK && (!r->hash_then || strcmp(r->hash_then, seed->hash) != 0))
		rc = ledger_seed_done(r->db, r->bundle->name, r->id, seed->hash);
	return rc;
}

/* Which of its table's seeds it is: their order in the schema tells them apart in the ledger. */
static size_t number_of(const sc_target *target, size_t index)
{
	size_t number = 1, i;

	for (i = 0; i < index; i++)
		number += strcmp(target->seeds[i].table, target->seeds[index].table) == 0;
	return number;
}

static sc_rc run_all(struct run *r, const sc_target *target)
{
	sc_rc rc = ledger_create(r->db);
	size_t i;

	for (i = 0; rc == SC_OK && i < target->seed_count; i++) {
		const sc_seed *seed = &target->seeds[i];

		if (!list_has(seed->environments, environment_name(r->db->environment)))
			continue;
		r->id = mem_printf(&r->mem, "%s %zu", seed->table, number_of(target, i));
		rc = r->id ? run_seed(r, seed) : db_no_memory(r->db);
	}
	return rc;
}

sc_rc seeds_run(sc_db *db, const sc_bundle *bundle, const sc_target *target, int again, size_t *changed)
{
	struct run r = { .db = db, .bundle = bundle, .again = again };
	sc_rc rc;

	*changed = 0;
	if (!target->seed_count)
		return SC_OK;
	rc = sc_begin(db);
	if (rc == SC_OK)
		rc = run_all(&r, target);
	if (rc == SC_OK)
		rc = sc_commit(db);
	if (rc == SC_OK)
		*changed = r.changed;
	else if (db->in_transaction)
		sc_rollback(db);
	mem_free(&r.mem);
	return rc;
}

sc_rc sc_seed_run(sc_db *db, const sc_bundle *bundle, size_t *rows)
{
	const sc_target *target;
	sc_rc rc = db_enter(db);

	*rows = 0;
	if (rc != SC_OK)
		return rc;
	target = bundle_target(db, bundle);
	return db_leave(db, target ? seeds_run(db, bundle, target, 1, rows) : db->error.rc);
}
