/*
 * CSV with a header line into a table of SQLite, read as PostgreSQL's COPY reads it: quotes anywhere in a field, line
 * breaks and doubled quotes between them, an empty field without quotes is NULL.
 */
#include "runtime/db/db_sqlite.h"

#ifndef SCHEMAC_NO_SQLITE

#include <limits.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct csv {
	const char *at;
	const char *end;
	size_t line; /* of the record under way, from 1 */
	size_t next_line;
	struct str text; /* the fields of one record, one behind the other */
};

struct field {
	size_t start;
	size_t length;
	int null;
};

enum csv_end { CSV_FIELD, CSV_RECORD, CSV_UNTERMINATED };

/* Reads a field with what ends it, and says what that was. */
static enum csv_end read_field(struct csv *c, struct field *f)
{
	int quoted = 0, had_quotes = 0;

	*f = (struct field){ .start = c->text.length };
	for (; c->at < c->end; c->at++) {
		char ch = *c->at;

		if (ch == '"' && quoted && c->at + 1 < c->end && c->at[1] == '"') {
			c->at++;
		} else if (ch == '"') {
			quoted = !quoted;
			had_quotes = 1;
			continue;
		} else if (!quoted && (ch == ',' || ch == '\n' || ch == '\r')) {
			break;
		}
		c->next_line += *c->at == '\n';
		str_char(&c->text, *c->at);
	}
	f->length = c->text.length - f->start;
	f->null = !had_quotes && !f->length;
	if (quoted)
		return CSV_UNTERMINATED;
	if (c->at == c->end)
		return CSV_RECORD;
	if (*c->at++ == ',')
		return CSV_FIELD;
	if (c->at[-1] == '\r' && c->at < c->end && *c->at == '\n')
		c->at++;
	c->next_line++;
	return CSV_RECORD;
}

/* Reads one record of up to `room` fields; `count` gets how many there were, more than `room` included. */
static enum csv_end read_record(struct csv *c, struct field *fields, int room, int *count)
{
	enum csv_end end;
	struct field surplus;

	str_clear(&c->text);
	c->line = c->next_line;
	*count = 0;
	do {
		end = read_field(c, *count < room ? &fields[*count] : &surplus);
		if (*count < INT_MAX)
			++*count;
	} while (end == CSV_FIELD);
	return end;
}

static sc_rc fail_line(sc_db *db, const struct csv *c, const char *table, const char *what)
{
	struct str object = { 0 };

	str_printf(&object, "table %s", table);
	db_fail(db, SC_E_DATA, NULL, str_text(&object), "correct the line of the CSV file", "line %zu: %s", c->line,
	        what);
	str_free(&object);
	return SC_E_DATA;
}

static sc_rc insert(sc_db *db, sqlite3_stmt *stmt, const struct csv *c, const struct field *fields, int count)
{
	int code = SQLITE_OK, i;

	for (i = 0; i < count && code == SQLITE_OK; i++)
		code = fields[i].null ? sqlite3_bind_null(stmt, i + 1)
		                      : sqlite3_bind_text64(stmt, i + 1, str_text(&c->text) + fields[i].start,
		                                            fields[i].length, SQLITE_STATIC, SQLITE_UTF8);
	if (code == SQLITE_OK)
		code = sqlite3_step(stmt);
	return code == SQLITE_DONE ? SC_OK : sqlite_fail(db, sqlite3_extended_errcode(sqlite_of(db)));
}

static void note_line(sc_db *db, const struct csv *c, const char *table)
{
	struct str detail = { 0 };

	str_printf(&detail, "in: CSV for %s, line %zu", table, c->line);
	db_detail(db, str_text(&detail));
	str_free(&detail);
}

static sc_rc insert_all(sc_db *db, sqlite3_stmt *stmt, struct csv *c, const char *table, struct field *fields,
                        int width)
{
	sc_rc rc = SC_OK;

	while (rc == SC_OK && c->at < c->end) {
		int count;

		if (read_record(c, fields, width, &count) == CSV_UNTERMINATED)
			return fail_line(db, c, table, "a quote is not closed");
		if (str_failed(&c->text))
			return db_no_memory(db);
		if (count != width)
			return fail_line(db, c, table,
			                 count < width ? "a field is missing" : "there is a field too many");
		rc = insert(db, stmt, c, fields, count);
		if (rc != SC_OK)
			note_line(db, c, table);
		sqlite3_reset(stmt);
	}
	return rc;
}

static void write_insert(struct str *sql, const char *table, const char *columns, int width)
{
	int i;

	str_printf(sql, "insert into %s", table);
	if (columns && *columns)
		str_printf(sql, " (%s)", columns);
	str_add(sql, " values (");
	for (i = 0; i < width; i++)
		str_add(sql, i ? ", ?" : "?");
	str_char(sql, ')');
}

static sc_rc copy_records(sc_db *db, const char *table, const char *columns, struct csv *c, int width)
{
	struct field *fields = mem_heap((size_t)width, sizeof(*fields));
	struct str sql = { 0 };
	sqlite3_stmt *stmt = NULL;
	sc_rc rc;

	write_insert(&sql, table, columns, width);
	rc = !fields || str_failed(&sql) ? db_no_memory(db) : sqlite_prepare(db, str_text(&sql), &stmt);
	if (rc == SC_OK)
		rc = insert_all(db, stmt, c, table, fields, width);
	sqlite3_finalize(stmt);
	str_free(&sql);
	free(fields);
	return rc;
}

sc_rc sqlite_copy(sc_db *db, const char *table, const char *columns, const char *csv, size_t length)
{
	struct csv c = { .at = csv, .end = csv + length, .next_line = 1 };
	int width = 0, nested;
	sc_rc rc = SC_OK;

	if (!length)
		return SC_OK;
	if (read_record(&c, NULL, 0, &width) == CSV_UNTERMINATED)
		rc = fail_line(db, &c, table, "a quote is not closed");
	if (rc == SC_OK)
		rc = sqlite_enter(db, 1, &nested);
	if (rc == SC_OK) {
		rc = copy_records(db, table, columns, &c, width);
		sqlite_note_transaction(db);
		rc = sqlite_leave(db, nested, rc);
	}
	str_free(&c.text);
	return rc;
}

#endif
