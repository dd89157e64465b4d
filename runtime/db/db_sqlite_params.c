/*
 * Text parameters of SQLite. They are written $1, $2 ... as for PostgreSQL, and all of them must be given and used.
 * PostgreSQL knows from the statement which of them are bytea; here those are bytes that are inserted into, assigned to
 * or compared with a column that is declared BLOB.
 */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "runtime/db/sqlite_text.h"

enum { MOST_NUMBER = 32766 };

struct source {
	const char *table, *alias; /* alias "": none */
};

struct reader {
	struct sqlite3 *sqlite;
	struct mem mem;
	struct sqlite_cursor *tokens; /* the last is the end */
	size_t count;
	struct source *sources;
	size_t source_count, source_room;
};

/* ---- which there are ---- */

/* The number of $7; 0: it is none. */
static int number_of(const char *text, size_t length)
{
	int number = 0;
	size_t i;

	if (length < 2 || length > 6 || text[0] != '$')
		return 0;
	for (i = 1; i < length; i++) {
		if (text[i] < '0' || text[i] > '9')
			return 0;
		number = number * 10 + text[i] - '0';
	}
	return number <= MOST_NUMBER ? number : 0;
}

/* The greatest number; -1 where one is written otherwise, or one below it is left out. */
static int count_of(sqlite3_stmt *stmt)
{
	int places = sqlite3_bind_parameter_count(stmt), most = 0, i;

	for (i = 1; i <= places; i++) {
		const char *name = sqlite3_bind_parameter_name(stmt, i);
		int number = name ? number_of(name, strlen(name)) : 0;

		if (!number)
			return -1;
		most = number > most ? number : most;
	}
	return most == places ? most : -1;
}

sc_rc sqlite_check_params(sc_db *db, struct sqlite3_stmt *stmt, int given)
{
	int wanted = count_of(stmt);

	if (wanted == given)
		return SC_OK;
	if (wanted < 0)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "write $1, $2 ... and leave none of them out",
		               "the parameters of the statement are not numbered from $1 on");
	return db_fail(db, SC_E_ARGUMENT, NULL, NULL, "give as many values as the statement has parameters",
	               "the statement has %d parameter%s, %d %s given", wanted, wanted == 1 ? "" : "s", given,
	               given == 1 ? "was" : "were");
}

/* ---- bytea as text ---- */

static int digit(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c ? strchr(digits, c >= 'A' && c <= 'F' ? c | 0x20 : c) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* Pairs of digits, white space between them. */
static int read_hex(struct str *bytes, const char *text)
{
	for (; *text; text++) {
		int high = digit(text[0]), low = high < 0 ? -1 : digit(text[1]);

		if (high < 0 && strchr(" \n\t\r", *text))
			continue;
		if (low < 0)
			return 0;
		str_char(bytes, (char)(high << 4 | low));
		text++;
	}
	return 1;
}

static int is_octal(const char *three)
{
	return three[0] >= '0' && three[0] <= '3' && three[1] >= '0' && three[1] <= '7' && three[2] >= '0' &&
	       three[2] <= '7';
}

int sqlite_read_bytea(struct str *bytes, const char *text)
{
	str_clear(bytes);
	if (text[0] == '\\' && text[1] == 'x')
		return read_hex(bytes, text + 2);
	for (; *text; text++) {
		if (*text != '\\') {
			str_char(bytes, *text);
		} else if (text[1] == '\\') {
			str_char(bytes, *++text);
		} else if (is_octal(text + 1)) {
			str_char(bytes, (char)((text[1] - '0') << 6 | (text[2] - '0') << 3 | (text[3] - '0')));
			text += 3;
		} else {
			return 0;
		}
	}
	return 1;
}

/* ---- which are bytes ---- */

static const struct sqlite_cursor *token(const struct reader *r, size_t i)
{
	return &r->tokens[i < r->count ? i : r->count - 1];
}

static int is(const struct reader *r, size_t i, const char *word)
{
	return sqlite_at(token(r, i), word);
}

static int is_name(const struct reader *r, size_t i)
{
	enum sqlite_token_type type = token(r, i)->type;

	return type == SQLITE_TOKEN_WORD || type == SQLITE_TOKEN_NAME;
}

static const char *name_at(struct reader *r, size_t i)
{
	struct sqlite_cursor at = *token(r, i);
	struct str name = { 0 };
	const char *copy = sqlite_take_name(&at, &name) ? mem_text(&r->mem, str_text(&name)) : "";

	str_free(&name);
	return copy ? copy : "";
}

static int read_tokens(struct reader *r, const char *sql)
{
	struct sqlite_cursor at = { .next = sql };
	size_t room = 0;

	do {
		r->tokens = mem_grow(&r->mem, r->tokens, r->count, &room, sizeof(*r->tokens));
		if (!r->tokens)
			return 0;
		sqlite_advance(&at);
		r->tokens[r->count++] = at;
	} while (at.type != SQLITE_TOKEN_END);
	return 1;
}

/* Behind "from", "join", "into", "update" and the commas of a list: [schema.]table [[as] alias] */
static int read_sources(struct reader *r)
{
	static const char *const before[] = { "from", "join", "into", "update", "," };
	size_t i, k;

	for (i = 0; i + 1 < r->count; i++) {
		size_t at = i + 1;
		struct source *s;

		for (k = 0; k < sizeof(before) / sizeof(before[0]) && !is(r, i, before[k]); k++)
			;
		if (k == sizeof(before) / sizeof(before[0]) || !is_name(r, at))
			continue;
		at += is(r, at + 1, ".") ? 2 : 0;
		s = mem_grow(&r->mem, r->sources, r->source_count, &r->source_room, sizeof(*s));
		if (!s)
			return 0;
		r->sources = s;
		s += r->source_count++;
		s->table = name_at(r, at);
		at += is(r, at + 1, "as") ? 2 : 1;
		s->alias = is_name(r, at) ? name_at(r, at) : "";
	}
	return !r->mem.failed;
}

static int is_declared_blob(struct reader *r, const char *table, const char *column, int *known)
{
	const char *type = NULL;

	*known = sqlite3_table_column_metadata(r->sqlite, NULL, table, column, &type, NULL, NULL, NULL, NULL) ==
	         SQLITE_OK;
	return *known && type && sqlite_same_name(type, "blob");
}

/* [qualifier.]column that ends at token i. */
static int is_blob_column(struct reader *r, size_t i)
{
	const char *column = name_at(r, i), *qualifier = i >= 2 && is(r, i - 1, ".") ? name_at(r, i - 2) : NULL;
	size_t k;
	int known = 0, blob;

	if (!is_name(r, i) || is(r, i + 1, "("))
		return 0;
	for (k = 0; k < r->source_count; k++) {
		const struct source *s = &r->sources[k];

		if (qualifier && !sqlite_same_name(qualifier, s->table) && !sqlite_same_name(qualifier, s->alias))
			continue;
		blob = is_declared_blob(r, s->table, column, &known);
		if (known)
			return blob;
	}
	return 0;
}

static int is_operator(const struct reader *r, size_t i)
{
	return is(r, i, "=") || is(r, i, "<") || is(r, i, ">") || is(r, i, "!") || is(r, i, "is") || is(r, i, "not");
}

/* data = $1, data between $1 and $2, data in ($1, $2): the column's last token; 0: there is none. */
static size_t column_before(const struct reader *r, size_t i)
{
	size_t at = i - 1;

	if (is(r, at, "and") && at >= 2 && is(r, at - 2, "between"))
		at -= 2;
	if (is(r, at, "between"))
		return at - 1 - (at >= 2 && is(r, at - 1, "not"));
	if (is(r, at, "(") || is(r, at, ",")) {
		while (at > 0 && !is(r, at, "(") && !is(r, at, ")"))
			at--;
		if (!is(r, at, "(") || at < 2 || !is(r, at - 1, "in"))
			return 0;
		at -= 2;
		return at - (is(r, at, "not") && at > 0);
	}
	if (!is_operator(r, at))
		return 0;
	while (at > 0 && is_operator(r, at))
		at--;
	return at;
}

/* $1 = data */
static size_t column_behind(const struct reader *r, size_t i)
{
	size_t at = i + 1;

	if (!is_operator(r, at))
		return 0;
	while (is_operator(r, at))
		at++;
	return at + (is(r, at + 1, ".") ? 2 : 0);
}

/* The type of the column that an insert without a list of columns fills at this place. */
static int is_blob_place(struct reader *r, const char *table, int place)
{
	sqlite3_stmt *stmt = NULL;
	int blob = 0;

	if (sqlite3_prepare_v2(r->sqlite, "select type from pragma_table_info(?1) limit 1 offset ?2", -1, &stmt,
	                       NULL) != SQLITE_OK)
		return 0;
	if (sqlite3_bind_text(stmt, 1, table, -1, SQLITE_STATIC) == SQLITE_OK &&
	    sqlite3_bind_int(stmt, 2, place) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW)
		blob = sqlite_same_name((const char *)sqlite3_column_text(stmt, 0), "blob");
	sqlite3_finalize(stmt);
	return blob;
}

/* From "(" of a list to the token of its item number `place` from 0; 0 where it is shorter. */
static size_t item_at(const struct reader *r, size_t i, int place)
{
	for (i++; place > 0 && i < r->count && !is(r, i, ")"); i++)
		place -= is(r, i, ",");
	return place ? 0 : i;
}

/* Is token i an item of its own in a row of "insert into t [(a, b)] values (...), (...)"? Then `*blob` is set. */
static int is_inserted(struct reader *r, size_t i, int *blob)
{
	size_t at = i, list;
	int place = 0, depth = 0;

	if ((!is(r, i - 1, "(") && !is(r, i - 1, ",")) || (!is(r, i + 1, ")") && !is(r, i + 1, ",")))
		return 0;
	for (at = i - 1; at > 0 && !(depth == 0 && is(r, at, "(")); at--) {
		depth += is(r, at, ")") - is(r, at, "(");
		place += depth == 0 && is(r, at, ",");
	}
	for (at -= at > 0; at > 0 && !(depth == 0 && is(r, at, "values")); at--)
		depth += is(r, at, ")") - is(r, at, "(");
	while (at > 0 && !is(r, at, "into"))
		at--;
	if (!is(r, at, "into"))
		return 0;
	list = at + (is(r, at + 2, ".") ? 4 : 2);
	*blob = is(r, list, "as") ? 0 : is_blob_place(r, name_at(r, list - 1), place);
	list += is(r, list, "as") ? 2 : 0;
	if (is(r, list, "("))
		*blob = item_at(r, list, place) && is_blob_column(r, item_at(r, list, place));
	return 1;
}

static int is_blob(struct reader *r, size_t i)
{
	size_t before = column_before(r, i), behind = column_behind(r, i);
	int blob = 0;

	if (before && is_blob_column(r, before))
		return 1;
	if (behind && is_blob_column(r, behind))
		return 1;
	return is_inserted(r, i, &blob) && blob;
}

/* A letter a parameter: x those that are bytes. NULL: out of memory. */
static char *forms_of(struct reader *r, const struct db_query *q)
{
	char *forms = mem_array(&r->mem, (size_t)q->count + 1, 1);
	size_t i;

	if (!forms || !read_tokens(r, q->sql) || !read_sources(r))
		return NULL;
	for (i = 1; i < r->count; i++) {
		int number =
		        token(r, i)->type == SQLITE_TOKEN_WORD ? number_of(token(r, i)->start, token(r, i)->length) : 0;

		if (number && number <= q->count && q->params[number - 1] && is_blob(r, i))
			forms[number - 1] = 'x';
	}
	return r->mem.failed ? NULL : forms;
}

/* ---- binding ---- */

static sc_rc bind_bytes(sc_db *db, sqlite3_stmt *stmt, int place, int number, const char *text)
{
	struct str bytes = { 0 };
	int good = sqlite_read_bytea(&bytes, text), code = SQLITE_NOMEM;

	if (!str_failed(&bytes) && good)
		code = sqlite3_bind_blob64(stmt, place, str_text(&bytes), bytes.length, SQLITE_TRANSIENT);
	str_free(&bytes);
	if (!good)
		return db_fail(db, SC_E_DATA, "22P02", NULL, "write \\x and pairs of hexadecimal digits",
		               "the value of $%d is no bytea", number);
	return code == SQLITE_OK ? SC_OK : sqlite_fail(db, code);
}

static sc_rc bind_all(sc_db *db, sqlite3_stmt *stmt, const struct db_query *q, const char *forms)
{
	char name[16];
	sc_rc rc = SC_OK;
	int i, place;

	for (i = 0; rc == SC_OK && i < q->count; i++) {
		if (!q->params[i])
			continue; /* NULL is what is bound from the start */
		snprintf(name, sizeof(name), "$%d", i + 1);
		place = sqlite3_bind_parameter_index(stmt, name);
		if (forms[i] == 'x')
			rc = bind_bytes(db, stmt, place, i + 1, q->params[i]);
		else if (sqlite3_bind_text(stmt, place, q->params[i], -1, SQLITE_STATIC) != SQLITE_OK)
			rc = sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
	}
	return rc;
}

sc_rc sqlite_bind(sc_db *db, struct sqlite3_stmt *stmt, const struct db_query *q)
{
	struct reader r = { .sqlite = sqlite_of(db) };
	sc_rc rc = sqlite_check_params(db, stmt, q->count);
	const char *forms;

	if (rc != SC_OK || !q->count)
		return rc;
	forms = forms_of(&r, q);
	rc = forms ? bind_all(db, stmt, q, forms) : db_no_memory(db);
	mem_free(&r.mem);
	return rc;
}

#endif
