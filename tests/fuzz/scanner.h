#ifndef TESTS_SCANNER_H
#define TESTS_SCANNER_H
/* The lexer beside PostgreSQL's own scanner. */
#include <pg_query.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "runtime/catalog/sql_lexer.h"

#define SCANNER_AGREES ((size_t)-1)

/* A field of a protobuf message: its number and, for a varint, its value; for bytes, where they begin and their length.
 */
struct scanner_field {
	unsigned number;
	uint64_t value; /* or the length */
	const uint8_t *bytes;
};

static inline const uint8_t *scanner_varint(const uint8_t *at, const uint8_t *end, uint64_t *value)
{
	int shift = 0;

	for (*value = 0; at < end; shift += 7) {
		*value |= (uint64_t)(*at & 0x7f) << shift;
		if (!(*at++ & 0x80))
			break;
	}
	return at;
}

static inline const uint8_t *scanner_field(const uint8_t *at, const uint8_t *end, struct scanner_field *f)
{
	uint64_t key;

	at = scanner_varint(at, end, &key);
	f->number = (unsigned)(key >> 3);
	at = scanner_varint(at, end, &f->value);
	f->bytes = at;
	return (key & 7) == 2 ? at + f->value : at;
}

/* Steps over the lexer's tokens from `at` to the place `to`; 0 where no token ends there, or one that is more than a
 * sign begins before it. */
static inline const char *scanner_reach(const char *at, const char *to, int inside)
{
	while (at < to) {
		struct sql_token t = sql_token_at(at, SQL_POSTGRES);

		if (inside ? t.type != SQL_SIGN && t.end != to : t.type != SQL_SPACE && t.type != SQL_COMMENT)
			return NULL;
		at = t.end;
	}
	return at == to ? at : NULL;
}

/* The end of a literal that goes on behind a comment of a line; NULL: it does not. */
static inline const char *scanner_literal(const char *from, const char *to)
{
	struct sql_token t = sql_token_at(from, SQL_POSTGRES);
	const char *at = to + strspn(to, " \t\r\n\f");

	return t.type == SQL_STRING && t.end > to && strncmp(at, "--", 2) == 0 ? t.end : NULL;
}

/*
 * Where the lexer divides the text otherwise than PostgreSQL's scanner, a byte; SCANNER_AGREES where it does not, or
 * the scanner takes the text for wrong, or holds a vertical tab, which is space from PostgreSQL 16 on. A token of
 * several signs is one for PostgreSQL.
 */
static inline size_t scanner_differs(const char *text)
{
	PgQueryScanResult result = pg_query_scan(text);
	const uint8_t *at = (const uint8_t *)result.pbuf.data, *end = result.pbuf.len ? at + result.pbuf.len : at;
	const char *here = text, *literal;
	size_t wrong = SCANNER_AGREES;

	while (!result.error && !strchr(text, '\v') && wrong == SCANNER_AGREES && at < end) {
		struct scanner_field f, part;
		uint64_t from = 0, to = 0;
		const uint8_t *inner;

		at = scanner_field(at, end, &f);
		if (f.number != 2)
			continue;
		for (inner = f.bytes; inner < at;) {
			inner = scanner_field(inner, at, &part);
			if (part.number == 1)
				from = part.value;
			if (part.number == 2)
				to = part.value;
		}
		/* comments are tokens for the scanner too */
		if (strncmp(text + from, "--", 2) == 0 || strncmp(text + from, "/*", 2) == 0)
			continue;
		if (strncasecmp(text + from, "u&", 2) == 0 && strchr("'\"", text[from + 2])) /* their end is not told */
			to = (uint64_t)(sql_token_at(text + from, SQL_POSTGRES).end - text);
		literal = scanner_literal(text + from, text + to);
		if (literal && text + from >= here)
			to = (uint64_t)(literal - text);
		if (text + from < here) /* in a literal that goes on behind a comment, which libpg_query divides */
			continue;
		if (!scanner_reach(here, text + from, 0) || !scanner_reach(text + from, text + to, 1))
			wrong = (size_t)from;
		here = text + to;
	}
	pg_query_free_scan_result(result);
	return wrong;
}

/* The text of a file; NULL: it cannot be read. The caller frees it. */
static inline char *scanner_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t room = 1 << 20, length = 0, got;
	char *text = file ? malloc(room + 1) : NULL;

	while (text && (got = fread(text + length, 1, room - length, file)) > 0) {
		length += got;
		if (length == room) {
			char *grown = realloc(text, (room *= 2) + 1);

			if (!grown)
				free(text);
			text = grown;
		}
	}
	if (text)
		text[length] = '\0';
	if (file)
		fclose(file);
	return text;
}

#endif
