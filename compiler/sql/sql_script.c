/* A script as people keep it for psql in, its statements out. */
#include <pg_query.h>
#include <string.h>

#include "compiler/sql/sql_script.h"
#include "runtime/catalog/str.h"

static size_t line_length(const char *line)
{
	size_t length = strcspn(line, "\n");

	return length + (line[length] == '\n');
}

/* Is the line, without blanks at its end, this word? */
static int is_line(const char *line, const char *word)
{
	size_t length = strcspn(line, "\r\n");

	return length == strlen(word) && strncmp(line, word, length) == 0;
}

static int begins(const char *line, const char *word)
{
	return strncasecmp(line, word, strlen(word)) == 0;
}

/* COPY public.t (a, b) FROM stdin; as pg_dump writes it, on one line */
static int is_copy(const char *line)
{
	size_t length = strcspn(line, "\n"), i;

	if (!begins(line, "copy "))
		return 0;
	for (i = 0; i + 10 < length; i++)
		if (begins(line + i, "from stdin"))
			return 1;
	return 0;
}

/* Behind the data of a COPY, whose lines end with one that says \. */
static const char *behind_data(const char *at)
{
	while (*at && !is_line(at, "\\."))
		at += line_length(at);
	return at + line_length(at);
}

/* The script without what only psql understands. Lines within a text or body are never those, for they do not begin so
 * by custom. */
static void strip(struct str *out, const char *at)
{
	while (*at) {
		size_t length = line_length(at);

		if (is_copy(at))
			at = behind_data(at + length);
		else {
			if (*at == '\\')
				str_char(out, '\n');
			else
				str_add_bytes(out, at, length);
			at += length;
		}
	}
}

/* Behind the blanks and comments that stand here. */
static const char *behind_blanks(const char *at)
{
	const char *before;

	do {
		before = at;
		at += strspn(at, " \t\r\n\f;");
		if (strncmp(at, "--", 2) == 0)
			at += strcspn(at, "\n");
		else if (strncmp(at, "/*", 2) == 0)
			at = strstr(at, "*/") ? strstr(at, "*/") + 2 : at + strlen(at);
	} while (at != before);
	return at;
}

/* The parser knows the ';' within BEGIN ATOMIC ... END; the scanner gets along with what is newer than the grammar. */
static PgQuerySplitResult split(const char *script)
{
	PgQuerySplitResult result = pg_query_split_with_parser(script);

	if (!result.error)
		return result;
	pg_query_free_split_result(result);
	result = pg_query_split_with_scanner(script);
	if (result.error && strstr(result.error->message, "out of memory"))
		mem_fail();
	return result;
}

size_t sql_script_split(struct mem *mem, const char *text, const char ***statements)
{
	struct str script = { 0 };
	PgQuerySplitResult result;
	const char **list, *rest;
	size_t count = 0;
	int i;

	strip(&script, text);
	result = split(str_text(&script));
	list = mem_array(mem, (size_t)result.n_stmts + 2, sizeof(*list));
	rest = str_text(&script);
	for (i = 0; list && i < result.n_stmts; i++) {
		const char *start = str_text(&script) + result.stmts[i]->stmt_location;

		list[count++] = mem_copy(mem, start, (size_t)result.stmts[i]->stmt_len);
		rest = start + result.stmts[i]->stmt_len;
	}
	rest = behind_blanks(rest); /* a statement that does not end: the server tells what is wrong with it */
	if (list && *rest)
		list[count++] = mem_text(mem, rest);
	*statements = list;
	pg_query_free_split_result(result);
	str_free(&script);
	return count;
}
