/*
 * Errors of a handle: what a driver or a caller found goes in, sc_error with code, texts and remedy comes out. Also
 * what SQLSTATEs stand for, and the log.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/db/db.h"

enum { TEXT_MESSAGE, TEXT_DETAIL, TEXT_OBJECT, TEXT_REMEDY };

struct rc_row {
	sc_rc rc;
	const char *name;
	const char *text;
	const char *remedy;
};

static const struct rc_row rc_rows[] = {
#define RC(rc, text, remedy) { rc, #rc, text, remedy },
#include "runtime/db/errors.def"
#undef RC
};

struct sqlstate_row {
	const char *prefix; /* a longer one stands before a shorter one that it starts with */
	sc_rc rc;
	int retryable;
};

static const struct sqlstate_row sqlstate_rows[] = {
	{ "08P01", SC_E_ARGUMENT, 0 },    { "08", SC_E_LOST, 1 },           { "0L", SC_E_PERMISSION, 0 },
	{ "0P", SC_E_PERMISSION, 0 },     { "21", SC_E_DATA, 0 },           { "22", SC_E_DATA, 0 },
	{ "23", SC_E_CONSTRAINT, 0 },     { "25006", SC_E_READ_ONLY, 0 },   { "25P03", SC_E_LOST, 1 },
	{ "25P04", SC_E_TIMEOUT, 0 },     { "28", SC_E_AUTH, 0 },           { "3D000", SC_E_NO_DATABASE, 0 },
	{ "3F000", SC_E_MISSING, 0 },     { "40002", SC_E_CONSTRAINT, 0 },  { "40", SC_E_RETRY, 1 },
	{ "42501", SC_E_PERMISSION, 0 },  { "42701", SC_E_EXISTS, 0 },      { "42703", SC_E_MISSING, 0 },
	{ "42704", SC_E_MISSING, 0 },     { "42710", SC_E_EXISTS, 0 },      { "42723", SC_E_EXISTS, 0 },
	{ "42883", SC_E_MISSING, 0 },     { "42P01", SC_E_MISSING, 0 },     { "42P02", SC_E_ARGUMENT, 0 },
	{ "42P03", SC_E_EXISTS, 0 },      { "42P04", SC_E_EXISTS, 0 },      { "42P05", SC_E_EXISTS, 0 },
	{ "42P06", SC_E_EXISTS, 0 },      { "42P07", SC_E_EXISTS, 0 },      { "42P18", SC_E_ARGUMENT, 0 },
	{ "42", SC_E_SYNTAX, 0 },         { "53300", SC_E_UNREACHABLE, 1 }, { "53", SC_E_FULL, 0 },
	{ "55006", SC_E_BUSY, 1 },        { "55P03", SC_E_TIMEOUT, 1 },     { "57014", SC_E_TIMEOUT, 0 },
	{ "57P03", SC_E_UNREACHABLE, 1 }, { "57P", SC_E_LOST, 1 },
};

static const struct rc_row *find_rc(sc_rc rc)
{
	size_t i;

	for (i = 0; i < sizeof(rc_rows) / sizeof(rc_rows[0]); i++)
		if (rc_rows[i].rc == rc)
			return &rc_rows[i];
	return NULL;
}

const char *sc_rc_name(sc_rc rc)
{
	const struct rc_row *row = find_rc(rc);

	return row ? row->name : "SC_E_UNKNOWN";
}

const char *sc_rc_text(sc_rc rc)
{
	const struct rc_row *row = find_rc(rc);

	return row ? row->text : "unknown code";
}

sc_rc db_rc_of_sqlstate(const char *sqlstate, int *retryable)
{
	size_t i;

	*retryable = 0;
	for (i = 0; i < sizeof(sqlstate_rows) / sizeof(sqlstate_rows[0]); i++) {
		const struct sqlstate_row *row = &sqlstate_rows[i];

		if (strncmp(sqlstate, row->prefix, strlen(row->prefix)) != 0)
			continue;
		*retryable = row->retryable;
		return row->rc;
	}
	return SC_E_SQL;
}

/* Appends the text with each occurrence of the URL as db_url_shown() gives it, without white space at the end. */
static void add_masked(struct str *s, const char *text, const char *url)
{
	const char *at;

	while (url && *url && (at = strstr(text, url))) {
		str_add_bytes(s, text, (size_t)(at - text));
		db_url_shown(s, url);
		text = at + strlen(url);
	}
	str_add(s, text);
	while (s->length && strchr(" \t\r\n", s->data[s->length - 1]))
		s->data[--s->length] = '\0';
}

static void point_at_texts(sc_db *db)
{
	db->error.message = str_text(&db->error_text[TEXT_MESSAGE]);
	db->error.detail = str_text(&db->error_text[TEXT_DETAIL]);
	db->error.object = str_text(&db->error_text[TEXT_OBJECT]);
	db->error.remedy = str_text(&db->error_text[TEXT_REMEDY]);
}

/* The text may be the one that is set already, or a part of it. */
static void set_text(sc_db *db, int which, const char *text)
{
	struct str fresh = { 0 };

	add_masked(&fresh, text ? text : "", db->url);
	str_free(&db->error_text[which]);
	db->error_text[which] = fresh;
	point_at_texts(db);
}

void db_clear(sc_db *db)
{
	size_t i;

	if (db->error.rc == SC_OK && db->error.message && !db->error_text[TEXT_MESSAGE].length)
		return; /* the usual case */
	for (i = 0; i < sizeof(db->error_text) / sizeof(db->error_text[0]); i++)
		str_clear(&db->error_text[i]);
	db->error.rc = SC_OK;
	db->error.sqlstate[0] = '\0';
	db->error.retryable = 0;
	point_at_texts(db);
}

static int is_retryable(sc_rc rc)
{
	return rc == SC_E_UNREACHABLE || rc == SC_E_LOST || rc == SC_E_BUSY || rc == SC_E_RETRY;
}

sc_rc db_fail(sc_db *db, sc_rc rc, const char *sqlstate, const char *object, const char *remedy, const char *format,
              ...)
{
	const struct rc_row *row = find_rc(rc);
	char *message = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&message, format, args) < 0) {
		message = NULL;
		mem_fail();
	}
	va_end(args);
	set_text(db, TEXT_MESSAGE, message ? message : sc_rc_text(rc));
	free(message);
	set_text(db, TEXT_OBJECT, object);
	set_text(db, TEXT_REMEDY, remedy || !row ? remedy : row->remedy);
	set_text(db, TEXT_DETAIL, NULL);
	db->error.rc = rc;
	db->error.retryable = is_retryable(rc);
	snprintf(db->error.sqlstate, sizeof(db->error.sqlstate), "%s", sqlstate ? sqlstate : "");
	if (sqlstate && *sqlstate)
		(void)db_rc_of_sqlstate(sqlstate, &db->error.retryable);
	return rc;
}

sc_rc db_no_memory(sc_db *db)
{
	return db_fail(db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory");
}

void db_error_keep(sc_db *db, struct db_kept_error *kept)
{
	kept->error = db->error;
	memcpy(kept->texts, db->error_text, sizeof(kept->texts));
	memset(db->error_text, 0, sizeof(db->error_text));
	db_clear(db);
}

void db_error_put_back(sc_db *db, struct db_kept_error *kept)
{
	size_t i;

	for (i = 0; i < sizeof(kept->texts) / sizeof(kept->texts[0]); i++)
		str_free(&db->error_text[i]);
	memcpy(db->error_text, kept->texts, sizeof(kept->texts));
	db->error = kept->error;
}

void db_error_drop(struct db_kept_error *kept)
{
	size_t i;

	for (i = 0; i < sizeof(kept->texts) / sizeof(kept->texts[0]); i++)
		str_free(&kept->texts[i]);
}

void db_detail(sc_db *db, const char *detail)
{
	set_text(db, TEXT_DETAIL, detail);
}

void db_object(sc_db *db, const char *object)
{
	set_text(db, TEXT_OBJECT, object);
}

const sc_error *sc_last_error(const sc_db *db)
{
	static const sc_error no_handle = { SC_E_MEMORY, "", "there is no handle: out of memory", "", "", "", 0 };

	return db ? &db->error : &no_handle;
}

void db_log(sc_db *db, sc_level level, const char *format, ...)
{
	struct str masked = { 0 };
	char *text = NULL;
	va_list args;

	if (!db->config.log)
		return;
	va_start(args, format);
	if (vasprintf(&text, format, args) < 0) {
		text = NULL;
		mem_fail();
	}
	va_end(args);
	if (!text)
		return;
	add_masked(&masked, text, db->url);
	db->config.log(db->config.log_context, level, str_text(&masked));
	str_free(&masked);
	free(text);
}
