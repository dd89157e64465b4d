/*
 * Finds where statements end: at a semicolon outside quotes, comments, dollar quotes and BEGIN ... END bodies. What
 * quotes and comments are depends on the dialect: PostgreSQL nests comments and has $$ and E'', SQLite has none of
 * these, but names in `a` and [a].
 */
#include "runtime/apply/statements.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const char outside_mark[] = "-- schemac: outside a transaction";
static const char find_mark[] = "-- rows in the way: ";

struct scanner {
	struct mem *mem;
	int is_postgres;
	const char *at;
	const char *open; /* the quote, comment or bracket that is never closed; NULL: none */
	const char *what; /* it is */
	struct run_step *steps;
	size_t count, room;
	struct run_step next; /* what comments said of the statement to come */
	int words;            /* of the statement so far */
	int is_create, is_trigger;
	int was_begin; /* the word before was BEGIN */
	int depth;     /* of BEGIN ... END and CASE ... END in a body */
	int brackets;  /* the actions of a rule stand in some */
};

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || (c & 0x80);
}

/* Marks what begins at `at` as never closed, and gives the end of the text. */
static const char *never_closed(struct scanner *s, const char *at, const char *what)
{
	if (!s->open) {
		s->open = at;
		s->what = what;
	}
	return at + strlen(at);
}

/* Behind the closing quote; a doubled one is part of the text, as is what follows a backslash in E'...'. */
static const char *skip_quoted(struct scanner *s, const char *from, int escapes)
{
	char close = *from == '[' ? ']' : *from;
	const char *at;

	for (at = from + 1; *at; at++) {
		if (escapes && *at == '\\' && at[1])
			at++;
		else if (*at == close && at[1] == close && close != ']')
			at++;
		else if (*at == close)
			return at + 1;
	}
	return never_closed(s, from, close == '\'' ? "string literal" : "quoted identifier");
}

/* A comment ends at its own end where comments nest, else at the first. SQLite takes the end of the text for one too.
 */
static const char *skip_block_comment(struct scanner *s, const char *from)
{
	const char *at;
	int depth = 1;

	for (at = from + 2; *at && depth; at++) {
		if (s->is_postgres && at[0] == '/' && at[1] == '*')
			depth++, at++;
		else if (at[0] == '*' && at[1] == '/')
			depth--, at++;
	}
	return depth ? never_closed(s, from, "comment") : at;
}

/* $tag$ ... $tag$; gives `at` + 1 where it begins none ($1). */
static const char *skip_dollar(struct scanner *s, const char *at)
{
	const char *tag = at + 1, *end;
	size_t length;

	if (!s->is_postgres || isdigit((unsigned char)*tag))
		return tag;
	while (is_word(*tag))
		tag++;
	if (*tag != '$')
		return at + 1;
	length = (size_t)(tag - at) + 1;
	for (end = tag + 1; (end = strchr(end, '$')); end++)
		if (strncmp(end, at, length) == 0)
			return end + length;
	return never_closed(s, at, "dollar-quoted string");
}

static int word_is(const char *at, size_t length, const char *word)
{
	return strlen(word) == length && strncasecmp(at, word, length) == 0;
}

/* A trigger's body in SQLite and a function's BEGIN ATOMIC in PostgreSQL hold semicolons of their own. */
static const char *take_word(struct scanner *s, const char *at)
{
	const char *end = at;
	size_t length;

	while (is_word(*end) || *end == '$')
		end++;
	length = (size_t)(end - at);
	if (s->words++ == 0)
		s->is_create = word_is(at, length, "create");
	if (s->words <= 4 && word_is(at, length, "trigger"))
		s->is_trigger = s->is_create;
	if (s->depth && word_is(at, length, "case"))
		s->depth++;
	else if (s->depth && word_is(at, length, "end"))
		s->depth--;
	else if (s->is_create && s->was_begin && word_is(at, length, "atomic"))
		s->depth = 1;
	else if (s->is_trigger && !s->depth && word_is(at, length, "begin"))
		s->depth = 1;
	s->was_begin = word_is(at, length, "begin");
	return end;
}

static const char *skip_word(struct scanner *s, const char *at)
{
	if (s->is_postgres && (*at == 'e' || *at == 'E') && at[1] == '\'')
		return skip_quoted(s, at + 1, 1);
	return take_word(s, at);
}

/* One token of a statement. */
static const char *skip_token(struct scanner *s, const char *at)
{
	if (*at == '\'' || *at == '"' || (!s->is_postgres && (*at == '`' || *at == '[')))
		return skip_quoted(s, at, 0);
	if (at[0] == '-' && at[1] == '-')
		return at + strcspn(at, "\n");
	if (at[0] == '/' && at[1] == '*')
		return skip_block_comment(s, at);
	if (*at == '$')
		return skip_dollar(s, at);
	s->brackets += (*at == '(') - (*at == ')');
	return is_word(*at) ? skip_word(s, at) : at + 1;
}

static void read_comment(struct scanner *s, const char *at, size_t length)
{
	size_t mark = sizeof(find_mark) - 1;

	if (length >= sizeof(outside_mark) - 1 && strncmp(at, outside_mark, sizeof(outside_mark) - 1) == 0)
		s->next.outside = 1;
	else if (length > mark && strncmp(at, find_mark, mark) == 0)
		s->next.find = mem_copy(s->mem, at + mark, length - mark);
}

/* Comments before a statement are read for their marks. */
static void skip_space(struct scanner *s)
{
	for (;;) {
		s->at += strspn(s->at, " \t\r\n;");
		if (s->at[0] == '-' && s->at[1] == '-') {
			size_t length = strcspn(s->at, "\n");

			read_comment(s, s->at, length);
			s->at += length;
		} else if (s->at[0] == '/' && s->at[1] == '*') {
			s->at = skip_block_comment(s, s->at);
		} else {
			return;
		}
	}
}

static int add(struct scanner *s, const char *from, const char *to)
{
	struct run_step *grown = mem_grow(s->mem, s->steps, s->count, &s->room, sizeof(*grown));

	if (!grown)
		return 0;
	s->steps = grown;
	grown += s->count++;
	*grown = s->next;
	grown->sql = mem_copy(s->mem, from, (size_t)(to - from));
	return grown->sql && grown->find;
}

/* From `from` to the semicolon behind the statement. */
static void skip_statement(struct scanner *s)
{
	const char *from = s->at;

	s->words = s->is_create = s->is_trigger = s->was_begin = s->depth = s->brackets = 0;
	while (*s->at && (*s->at != ';' || s->depth || s->brackets > 0))
		s->at = skip_token(s, s->at);
	if (s->brackets > 0)
		never_closed(s, from, "bracket");
	else if (s->depth)
		never_closed(s, from, "body of a statement");
}

static size_t line_of(const char *sql, const char *at)
{
	size_t line = 1;

	for (; sql < at; sql++)
		line += *sql == '\n';
	return line;
}

static void note_problem(const struct scanner *s, const char *sql, struct statements *out)
{
	if (s->open)
		out->problem = mem_printf(s->mem, "line %zu: unterminated %s", line_of(sql, s->open), s->what);
	else if (!s->count && sql[strspn(sql, " \t\r\n")])
		out->problem = "the file contains no statement";
	out->problem_at = s->open ? (size_t)(s->open - sql) : 0;
}

int statements_of(struct mem *mem, const char *dialect, const char *sql, const char *object, struct statements *out)
{
	struct scanner s = { .mem = mem, .at = sql, .is_postgres = strcmp(dialect, "postgresql") == 0 };
	const char *from;

	*out = (struct statements){ 0 };
	for (;;) {
		s.next = (struct run_step){ .object = object, .find = "" };
		skip_space(&s);
		from = s.at;
		skip_statement(&s);
		if (s.at == from)
			break;
		if (!add(&s, from, s.at))
			return 0;
	}
	note_problem(&s, sql, out);
	out->steps = s.steps ? s.steps : mem_alloc(mem, sizeof(*s.steps));
	out->count = s.count;
	return out->steps && !mem->failed;
}
