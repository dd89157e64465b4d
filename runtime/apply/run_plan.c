/* Steps in, a changed database out, piece by piece; see run_plan.h. */
#include "runtime/apply/run_plan.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { LOCK_TIMEOUT_MS = 3000, TRIES = 10, BACKOFF_MOST_MS = 5000 };

static int is_postgres(const sc_db *db)
{
	return strcmp(db->driver->dialect, "postgresql") == 0;
}

static sc_rc set_lock_timeout(sc_db *db, int milliseconds)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "set local lock_timeout = %d", milliseconds);
	return sc_exec(db, sql);
}

/* SQLite's pragmas are the session's. */
static int has_changed(const struct run *run)
{
	size_t i = 0;

	while (i < run->done && strncasecmp(run->steps[i].sql, "pragma ", 7) == 0)
		i++;
	return i < run->done;
}

/* The rest is to be read beside the server's own words, and the failed transaction is gone by then. */
static sc_rc fail_step(struct run *run, size_t at, sc_rc rc)
{
	const struct run_step *step = &run->steps[at];
	sc_db *db = run->db;
	struct str detail = { 0 };

	if (*step->object)
		db_object(db, step->object);
	if (*db->error.detail)
		str_printf(&detail, "%s\n", db->error.detail);
	str_printf(&detail, "step %zu of %zu: %s\n", at + 1, run->count, step->sql);
	if (*step->find && (rc == SC_E_CONSTRAINT || rc == SC_E_DATA))
		str_printf(&detail, "the rows in the way: %s\n", step->find);
	if (!has_changed(run))
		str_add(&detail, "the database is as it was before");
	else
		str_printf(&detail, "steps 1 to %zu are done and stay; the next run goes on from there", run->done);
	if (!str_failed(&detail))
		db_detail(db, str_text(&detail));
	str_free(&detail);
	return rc;
}

static void tell(const struct run *run, size_t at)
{
	db_log(run->db, SC_INFO, "step %zu of %zu: %s", at + 1, run->count, run->steps[at].object);
	if (run->tell)
		run->tell(run->context, at, run->steps[at].sql);
}

/* ---- SQLite: foreign keys rest while a table is rebuilt, and are looked at before the commit ---- */

static int note_row(void *context, int columns, const char *const *values)
{
	struct str *rows = context;

	if (columns >= 3 && rows->length < 1000)
		str_printf(rows, "row %s of %s refers to no row of %s\n", values[1] ? values[1] : "?",
		           values[0] ? values[0] : "?", values[2] ? values[2] : "?");
	return 0;
}

static sc_rc check_keys(sc_db *db)
{
	struct str rows = { 0 };
	sc_rc rc = db_query(db, "pragma foreign_key_check", 0, NULL, note_row, &rows);

	if (rc == SC_OK && rows.length) {
		rc = db_fail(db, SC_E_CONSTRAINT, "23503", NULL, "mend or delete these rows, then run it again",
		             "rows would refer to rows that do not exist");
		db_detail(db, str_text(&rows));
	}
	str_free(&rows);
	return rc;
}

static sc_rc enter(struct run *run, int *keys)
{
	struct mem mem = { 0 };
	const char *on = NULL;
	sc_rc rc;

	*keys = 0;
	if (is_postgres(run->db)) {
		rc = sc_begin(run->db);
		if (rc == SC_OK)
			rc = sc_exec(run->db, run->db->driver->ddl_settings);
		return rc == SC_OK ? set_lock_timeout(run->db, run->lock_timeout_ms) : rc;
	}
	rc = db_value(run->db, &mem, &on, "pragma foreign_keys", 0, NULL);
	*keys = rc == SC_OK && on && strcmp(on, "1") == 0;
	mem_free(&mem);
	if (*keys)
		rc = sc_exec(run->db, "pragma foreign_keys = off");
	return rc == SC_OK ? sc_begin(run->db) : rc;
}

static sc_rc leave(struct run *run, int keys, sc_rc rc)
{
	if (rc != SC_OK || run->dry)
		sc_rollback(run->db);
	else
		rc = sc_commit(run->db);
	if (keys && run->db->driver->exec(run->db, "pragma foreign_keys = on") != SC_OK && rc == SC_OK)
		rc = run->db->error.rc;
	return rc;
}

/* ---- pieces ---- */

/* Where the piece that begins at `from` ends. */
static size_t piece_end(const struct run *run, size_t from)
{
	size_t to = from;

	if (run->dry)
		return run->count;
	while (to < run->count && !run->steps[to].outside)
		to++;
	return to == from ? from + 1 : to;
}

static sc_rc run_inside(struct run *run, size_t to, size_t *at)
{
	int keys;
	sc_rc rc = enter(run, &keys);

	for (*at = run->done; rc == SC_OK && *at < to; ++*at) {
		tell(run, *at);
		rc = sc_exec(run->db, run->steps[*at].sql);
		if (rc != SC_OK)
			break;
	}
	if (rc == SC_OK && !is_postgres(run->db))
		rc = check_keys(run->db);
	if (rc == SC_OK && run->note && !run->dry)
		rc = run->note(run->context, to);
	return leave(run, keys, rc);
}

static sc_rc run_note(struct run *run, size_t to)
{
	sc_rc rc;

	if (!run->note)
		return SC_OK;
	rc = sc_begin(run->db);
	if (rc == SC_OK)
		rc = run->note(run->context, to);
	if (rc == SC_OK)
		return sc_commit(run->db);
	sc_rollback(run->db);
	return rc;
}

/* The word behind `word`, where the text begins with it; else NULL. Case does not matter. */
static const char *after_word(const char *text, const char *word)
{
	size_t length = strlen(word);

	text += strspn(text, " \t\n");
	if (strncasecmp(text, word, length) != 0 || !strchr(" \t\n", text[length]))
		return NULL;
	return text + length + strspn(text + length, " \t\n");
}

/* "create unique index concurrently ix on public.t ..." -> "public.ix", as a literal for to_regclass() */
static int index_of(struct str *s, const char *sql)
{
	struct str schema = { 0 }, name = { 0 }, table = { 0 }, qualified = { 0 };
	const char *at = after_word(sql, "create"), *unique = at ? after_word(at, "unique") : NULL, *more;
	int found = 0;

	at = unique ? unique : at;
	at = at ? after_word(at, "index") : NULL;
	at = at ? after_word(at, "concurrently") : NULL;
	if (at && (more = after_word(at, "if")) && (more = after_word(more, "not")))
		at = after_word(more, "exists");
	at = at ? names_next(at, &schema, &name) : NULL;
	at = at ? after_word(at, "on") : NULL;
	more = at ? after_word(at, "only") : NULL;
	if (at && names_next(more ? more : at, &schema, &table)) {
		str_qualified(&qualified, schema.length ? str_text(&schema) : NULL, str_text(&name));
		str_literal(s, str_text(&qualified), 1);
		found = 1;
	}
	str_free(&schema);
	str_free(&name);
	str_free(&table);
	str_free(&qualified);
	return found;
}

/* What a failed or killed build left: 1 an invalid index, which is dropped; 2 a valid one, nothing is left to do. */
static sc_rc clear_index(struct run *run, const char *sql, int *there)
{
	struct str name = { 0 }, query = { 0 };
	struct mem mem = { 0 };
	const char *valid = NULL;
	sc_rc rc = SC_OK;

	*there = 0;
	if (is_postgres(run->db) && index_of(&name, sql)) {
		str_printf(&query, "select indisvalid::text from pg_index where indexrelid = to_regclass(%s)",
		           str_text(&name));
		rc = db_value(run->db, &mem, &valid, str_text(&query), 0, NULL);
		*there = rc != SC_OK || !valid ? 0 : *valid == 't' ? 2 : 1;
	}
	if (*there == 1) {
		str_clear(&query);
		str_printf(&query, "select 'drop index concurrently ' || to_regclass(%s)::text", str_text(&name));
		rc = db_value(run->db, &mem, &valid, str_text(&query), 0, NULL);
		if (rc == SC_OK && valid) {
			db_log(run->db, SC_WARNING, "%s: it was left unfinished by a run before", valid);
			rc = sc_exec(run->db, valid);
		}
	}
	str_free(&name);
	str_free(&query);
	mem_free(&mem);
	return rc;
}

/* After a statement that failed its error stays in the handle. */
static sc_rc put_session_back(sc_db *db, const char *timeout, sc_rc rc)
{
	struct db_kept_error kept;
	struct str sql = { 0 };

	str_add(&sql, "set search_path to ''; set lock_timeout = ");
	str_literal(&sql, timeout, 1);
	if (rc == SC_OK) {
		rc = db->driver->exec(db, str_text(&sql));
	} else {
		db_error_keep(db, &kept);
		(void)db->driver->exec(db, str_text(&sql));
		db_error_put_back(db, &kept);
	}
	str_free(&sql);
	return rc;
}

static sc_rc run_statement(struct run *run, size_t at, int again)
{
	const struct run_step *step = &run->steps[at];
	int there = 0;
	sc_rc rc = clear_index(run, step->sql, &there);

	tell(run, at);
	if (rc != SC_OK || (there == 2 && again))
		return rc;
	return sc_exec(run->db, step->sql);
}

/*
 * A step outside waits for old transactions as long as it takes: it stands in nobody's way. The session's own
 * lock_timeout and the shield are put back, whether the statement works or not.
 */
static sc_rc run_outside(struct run *run, size_t at, int again)
{
	struct mem mem = { 0 };
	sc_db *db = run->db;
	const char *before = NULL;
	sc_rc rc = is_postgres(db) ? db_value(db, &mem, &before, "show lock_timeout", 0, NULL) : SC_OK;

	if (rc == SC_OK && before)
		rc = db->driver->exec(db, "set lock_timeout = 0; set search_path to public");
	if (rc == SC_OK)
		rc = run_statement(run, at, again);
	if (before && rc != SC_E_LOST)
		rc = put_session_back(db, before, rc);
	mem_free(&mem);
	return rc == SC_OK ? run_note(run, at + 1) : rc;
}

static int is_worth_a_retry(const sc_db *db)
{
	return strcmp(db->error.sqlstate, "55P03") == 0 || strcmp(db->error.sqlstate, "40P01") == 0;
}

/* A piece that does not get its locks lets those that wait behind it go on, and tries again. */
static sc_rc run_piece(struct run *run, size_t to, size_t *at, int resumed)
{
	int outside = run->steps[run->done].outside && !run->dry;
	unsigned attempt;
	sc_rc rc = SC_OK;

	for (attempt = 0; attempt < (unsigned)run->tries; attempt++) {
		*at = run->done;
		rc = outside ? run_outside(run, run->done, resumed || attempt) : run_inside(run, to, at);
		if (rc == SC_OK || !is_worth_a_retry(run->db))
			return rc;
		if (attempt + 1 < (unsigned)run->tries) {
			db_log(run->db, SC_WARNING, "%s: step %zu is tried again", run->db->error.message, *at + 1);
			db_sleep(100 + db_backoff(attempt + 2, BACKOFF_MOST_MS));
		}
	}
	return rc;
}

/* One transaction can hold more locks than the server has room for. Then the piece is done in smaller ones. */
static int is_too_much(const struct run *run, size_t to)
{
	return strcmp(run->db->error.sqlstate, "53200") == 0 && to - run->done > 1 && !run->dry;
}

sc_rc run_plan(struct run *run)
{
	size_t first = run->done, at = run->done, most = run->count, last = 0;
	sc_rc rc = SC_OK;

	run->lock_timeout_ms = run->lock_timeout_ms > 0 ? run->lock_timeout_ms : LOCK_TIMEOUT_MS;
	run->tries = run->tries > 0 ? run->tries : TRIES;
	while (rc == SC_OK && run->done < run->count) {
		size_t to = piece_end(run, run->done);

		to = to - run->done > most ? run->done + most : to;
		last = to;
		rc = run_piece(run, to, &at, run->resumed && run->done == first);
		if (rc == SC_OK) {
			run->done = to;
		} else if (is_too_much(run, to)) {
			most = (to - run->done) / 2;
			rc = SC_OK;
		}
	}
	if (rc != SC_OK && run->count) /* behind the last step of a piece it was the commit */
		return fail_step(run, at > run->done && at >= last ? last - 1 : at, rc);
	return rc;
}
