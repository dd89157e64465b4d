/*
 * The hazards of a migration for SQLite. Its statements are told apart by their first words; whether they are SQL at
 * all SQLite itself says, in a database in memory that lacks all they name.
 */
#include <string.h>
#include <strings.h>

#include "compiler/lint/lint_private.h"
#include "runtime/db/db.h"

enum { WORDS_MOST = 24 };

struct words {
	const char *items[WORDS_MOST];
	size_t count;
	int has_where;
};

static void read_words(struct mem *mem, const char *sql, struct words *w)
{
	struct str word = { 0 };

	*w = (struct words){ 0 };
	while ((sql = plan_next_word(sql, &word))) {
		if (w->count < WORDS_MOST)
			w->items[w->count++] = mem_text(mem, str_text(&word));
		w->has_where |= strcasecmp(str_text(&word), "where") == 0;
	}
	str_free(&word);
}

/* Does it begin with the pattern's words? "*" is any word, which goes to `name`; "if exists" may stand before it. */
static int begins(const struct words *w, const char *pattern, const char **name)
{
	size_t at = 0;

	while (*pattern) {
		size_t length = strcspn(pattern, " ");

		if (*pattern == '*' && at < w->count && strcasecmp(w->items[at], "if") == 0)
			at += at + 1 < w->count && strcasecmp(w->items[at + 1], "not") == 0 ? 3 : 2;
		if (at >= w->count)
			return 0;
		if (*pattern == '*')
			*name = w->items[at];
		else if (strncasecmp(w->items[at], pattern, length) != 0 || w->items[at][length])
			return 0;
		at++;
		pattern += length + (pattern[length] == ' ');
	}
	return 1;
}

enum { ANY_WHERE, NO_WHERE };

static const struct {
	const char *pattern;
	int where;
	unsigned hazards;
	const char *what;
} rows[] = {
	{ "drop table *", ANY_WHERE, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE), "dropping a table" },
	{ "drop view *", ANY_WHERE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), "dropping a view" },
	{ "alter table * drop", ANY_WHERE,
	  HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BACKWARD_INCOMPATIBLE), "dropping a column" },
	{ "alter table * rename", ANY_WHERE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), "renaming" },
	{ "delete from *", ANY_WHERE, HAZARD_BIT(DATA_LOSS), "delete" },
	{ "update *", NO_WHERE, HAZARD_BIT(TABLE_REWRITE), "updating all rows at once" },
	{ "create unique index * on *", ANY_WHERE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL),
	  "creating a unique index" },
	{ "create index * on *", ANY_WHERE, HAZARD_BIT(TABLE_SCAN), "creating an index" },
};

/* A table that another one takes the name of has been copied: it is rebuilt, and not lost. */
static int is_rebuilt(struct linting *l, const struct run_step *steps, size_t count, const char *table)
{
	const char *name;
	struct words w;
	size_t i;

	for (i = 0; i < count; i++) {
		read_words(l->diag->mem, steps[i].sql, &w);
		if (begins(&w, "alter table * rename to", &name) && w.count > 5 && strcasecmp(w.items[5], table) == 0)
			return 1;
	}
	return 0;
}

static void lint_transaction(struct linting *l, const struct words *w)
{
	static const char *const words[] = { "begin", "commit", "end", "rollback", "savepoint", "release" };
	const char *none;
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (begins(w, words[i], &none))
			lint_own_affair(l);
	if (begins(w, "vacuum", &none))
		lint_must_be_outside(l, "vacuum");
	if (begins(w, "pragma foreign_keys", &none))
		lint_must_be_outside(l, "pragma foreign_keys");
}

static void lint_statement(struct linting *l, const struct run_step *steps, size_t count, size_t at)
{
	const char *table = NULL;
	struct words w;
	size_t i;

	read_words(l->diag->mem, steps[at].sql, &w);
	if (begins(&w, "create table *", &table) || begins(&w, "create temp table *", &table))
		lint_note_created(l, table);
	lint_transaction(l, &w);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!begins(&w, rows[i].pattern, &table) || (rows[i].where == NO_WHERE && w.has_where))
			continue;
		if (i > 0 || !is_rebuilt(l, steps, count, table))
			lint_found(l, rows[i].hazards, table, rows[i].what);
	}
}

/* Only what stays in memory is tried; that a name is missing is no matter. */
static void check_syntax(struct linting *l, sc_db *db, const char *sql)
{
	static const char *const tried[] = {
		"create", "alter", "drop", "insert", "update", "delete", "select", "with"
	};
	static const char *const passed[] = { "pragma",    "attach",  "detach",  "vacuum", "analyze",
		                              "reindex",   "begin",   "commit",  "end",    "rollback",
		                              "savepoint", "release", "explain", "replace" };
	static const char *const wrong[] = { "syntax error", "unrecognized token", "incomplete input" };
	const char *none, *message;
	struct words w;
	size_t i, found = 0;

	read_words(l->diag->mem, sql, &w);
	for (i = 0; i < sizeof(tried) / sizeof(tried[0]); i++)
		found += (size_t)begins(&w, tried[i], &none);
	for (i = 0; i < sizeof(passed) / sizeof(passed[0]); i++)
		if (begins(&w, passed[i], &none))
			return;
	if (!found)
		diag_add(l->diag, DIAG_MIGRATION_SYNTAX, l->at, l->at + 1, "no statement begins with \"%s\"",
		         w.count ? w.items[0] : "");
	if (!found || sc_exec(db, sql) == SC_OK)
		return;
	message = sc_last_error(db)->message;
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		if (strstr(message, wrong[i]))
			diag_add(l->diag, DIAG_MIGRATION_SYNTAX, l->at, l->at + 1, "%s", message);
}

void lint_sqlite(struct linting *l, const struct run_step *steps, size_t count, const uint32_t *places)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db = NULL;
	int can_try = sc_open(&config, &db) == SC_OK;
	size_t i;

	l->remedy = "name the hazard in the head of the file where it is wanted: -- hazard: data-loss: table notes";
	for (i = 0; i < count; i++) {
		l->at = places[i];
		l->outside = steps[i].outside;
		lint_statement(l, steps, count, i);
		if (can_try)
			check_syntax(l, db, steps[i].sql);
	}
	sc_close(db);
}
