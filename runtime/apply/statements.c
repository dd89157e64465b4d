/* Finds where statements end: at a semicolon outside brackets and BEGIN ... END bodies. */
#include "runtime/apply/statements.h"

#include <string.h>

#include "runtime/catalog/sql_lexer.h"

static const char outside_mark[] = "-- schemac: outside a transaction";
static const char find_mark[] = "-- rows in the way: ";

struct scanner {
	struct mem *mem;
	int flags; /* of the lexer */
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

/* Marks what begins at `at` as never closed. */
static void never_closed(struct scanner *s, const char *at, const char *what)
{
	if (!s->open) {
		s->open = at;
		s->what = what;
	}
}

/* SQLite takes the end of the text for the end of a comment too; what was meant to follow may be missing all the same.
 */
static struct sql_token next_token(struct scanner *s, const char *at)
{
	struct sql_token t = sql_token_at(at, s->flags);

	if (t.is_open)
		never_closed(s, at, sql_open_what(&t));
	return t;
}

/* A trigger's body in SQLite and a function's BEGIN ATOMIC in PostgreSQL hold semicolons of their own. */
static void take_word(struct scanner *s, const struct sql_token *t)
{
	if (s->words++ == 0)
		s->is_create = sql_token_is(t, "create");
	if (s->words <= 4 && sql_token_is(t, "trigger"))
		s->is_trigger = s->is_create;
	if (s->depth && sql_token_is(t, "case"))
		s->depth++;
	else if (s->depth && sql_token_is(t, "end"))
		s->depth--;
	else if (s->is_create && s->was_begin && sql_token_is(t, "atomic"))
		s->depth = 1;
	else if (s->is_trigger && !s->depth && sql_token_is(t, "begin"))
		s->depth = 1;
	s->was_begin = sql_token_is(t, "begin");
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
	struct sql_token t = next_token(s, s->at);

	while (t.type == SQL_SPACE || t.type == SQL_COMMENT || sql_token_is(&t, ";")) {
		if (t.type == SQL_COMMENT && *t.start == '-')
			read_comment(s, t.start, (size_t)(t.end - t.start));
		t = next_token(s, t.end);
	}
	s->at = t.start;
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
	struct sql_token t;

	s->words = s->is_create = s->is_trigger = s->was_begin = s->depth = s->brackets = 0;
	while (*s->at && (*s->at != ';' || s->depth || s->brackets > 0)) {
		t = next_token(s, s->at);
		s->brackets += sql_token_is(&t, "(") - sql_token_is(&t, ")");
		if (t.type == SQL_WORD)
			take_word(s, &t);
		s->at = t.end;
	}
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
	struct scanner s = { .mem = mem, .at = sql, .flags = sql_flags_of(dialect) };
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
