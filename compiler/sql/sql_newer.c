/* A text with a syntax error -> the construct of a newer PostgreSQL that it was likely meant to be. */
#include "compiler/sql/sql_newer.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

struct newer_row {
	int version;
	const char *name;
	const char *words;   /* in this order, anything between them; "(" and digits included */
	const char *message; /* part of the parser's message that must be there too; NULL: any */
};

static const struct newer_row newer[] = {
	{ 16, "IS JSON", "is json", NULL },
	{ 16, "IS JSON", "is not json", NULL },
	{ 16, "JSON_ARRAY", "json_array (", NULL },
	{ 16, "JSON_OBJECT", "json_object (", NULL },
	{ 16, "JSON_ARRAYAGG", "json_arrayagg (", NULL },
	{ 16, "JSON_OBJECTAGG", "json_objectagg (", NULL },
	{ 16, "SYSTEM_USER", "system_user", NULL },
	{ 16, "a sub-select in FROM without an alias", "from", "must have an alias" },
	{ 17, "AT LOCAL", "at local", NULL },
	{ 17, "JSON", "json (", NULL },
	{ 17, "JSON_SCALAR", "json_scalar (", NULL },
	{ 17, "JSON_SERIALIZE", "json_serialize (", NULL },
	{ 17, "JSON_EXISTS", "json_exists (", NULL },
	{ 17, "JSON_QUERY", "json_query (", NULL },
	{ 17, "JSON_VALUE", "json_value (", NULL },
	{ 17, "JSON_TABLE", "json_table (", NULL },
	{ 17, "MERGE ... RETURNING", "merge into using returning", NULL },
	{ 17, "WHEN NOT MATCHED BY SOURCE", "not matched by source", NULL },
	{ 17, "WHEN NOT MATCHED BY TARGET", "not matched by target", NULL },
	{ 18, "RETURNING WITH (OLD AS ..., NEW AS ...)", "returning with (", NULL },
	{ 18, "WITHOUT OVERLAPS", "without overlaps", NULL },
	{ 18, "PERIOD", "period", "near \"period\"" },
	{ 18, "NOT ENFORCED", "not enforced", NULL },
	{ 18, "VIRTUAL", "virtual", "near \"virtual\"" },
	{ 19, "GRAPH_TABLE", "graph_table (", NULL },
	{ 19, "GROUP BY ALL", "group by all", NULL },
};

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || ((unsigned char)c & 0x80);
}

/* Behind a text, a quoted name or a comment that begins here; the same place where none does. */
static const char *skip_quoted(const char *p)
{
	if (*p == '\'' || *p == '"') {
		const char *end = strchr(p + 1, *p);

		return end ? end + 1 : p + strlen(p);
	}
	if (p[0] == '-' && p[1] == '-')
		return p + strcspn(p, "\n");
	return p;
}

/* The next token of the text: a word, or one other character. */
static const char *next_token(const char *p, size_t *length)
{
	for (;;) {
		const char *behind = skip_quoted(p);

		if (behind != p)
			p = behind;
		else if (isspace((unsigned char)*p))
			p++;
		else
			break;
	}
	*length = *p ? 1 : 0;
	while (is_word(*p) && is_word(p[*length]))
		(*length)++;
	return p;
}

/* Where the text holds these words in this order, neighbours only unless `apart`: the first of them; NULL: it does not.
 */
static const char *find_words(const char *text, const char *words, int apart)
{
	const char *want = words, *first = NULL;
	size_t length;

	for (const char *p = next_token(text, &length); length; p = next_token(p + length, &length)) {
		size_t wanted = strcspn(want, " ");

		if (wanted != length || strncasecmp(p, want, length) != 0) {
			if (!apart)
				want = words;
			continue;
		}
		if (want == words)
			first = p;
		want += wanted;
		if (!*want)
			return first;
		want++;
	}
	return NULL;
}

/* 1_000, 0xff, 0b101, 0o17: one number since version 16, a number and a word before. */
static const char *find_new_number(const char *text)
{
	size_t length;

	for (const char *p = next_token(text, &length); length; p = next_token(p + length, &length)) {
		if (!isdigit((unsigned char)*p) || length < 3)
			continue;
		if (memchr(p, '_', length) || (*p == '0' && strchr("xXbBoO", p[1])))
			return p;
	}
	return NULL;
}

int sql_newer(const char *text, const char *message, const char **construct, size_t *at)
{
	const char *found = NULL;
	int version = 0;

	for (size_t i = 0; !found && i < sizeof(newer) / sizeof(newer[0]); i++) {
		const struct newer_row *row = &newer[i];

		if (row->message && !strcasestr(message, row->message))
			continue;
		found = find_words(text, row->words, strncmp(row->words, "merge", 5) == 0);
		*construct = row->name;
		version = row->version;
	}
	if (!found && strstr(message, "trailing junk")) {
		found = find_new_number(text);
		*construct = "a number with _ or 0x";
		version = 16;
	}
	*at = found ? (size_t)(found - text) : 0;
	return found ? version : 0;
}
