/*
 * The one door to libpg_query: a piece of SQL is wrapped into a statement of its form, parsed, and its node taken out
 * of the tree again. Goes in: text. Comes out: a tree or an error with its place in the text. The library keeps a
 * little memory for each thread until that ends; pg_query_exit() is not called, for the library cannot be used again
 * afterwards.
 */
#include "compiler/sql/sql.h"

#include <ctype.h>
#include <pg_query.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/sql/sql_newer.h"
#include "runtime/catalog/str.h"

/* The library leaks a byte with each plpgsql function: nothing that could be freed here, nothing to be told of. */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#else
#define __lsan_disable() ((void)0)
#define __lsan_enable() ((void)0)
#endif

/*
 * The parser and its writer of JSON recurse: a text of a hundred thousand "+1" would run over the stack. Long texts are
 * parsed by a thread with a stack in step with their length; longer ones than that can serve are left to the server.
 */
enum { OWN_STACK_FROM = 32 * 1024, STACK_PER_BYTE = 256, LONGEST = 4 * 1024 * 1024 };

/* Texts around a piece; the path leads from the statement to the piece's node. */
struct form_row {
	const char *before, *after;
	const char *path[5];
};

static const struct form_row forms[SQL_FORMS] = {
	[SQL_EXPR] = { "SELECT (", "\n)", { "SelectStmt", "targetList", "", "ResTarget", "val" } },
	[SQL_QUERY] = { "", "", { NULL } },
	[SQL_STATEMENTS] = { "", "", { NULL } },
	[SQL_TYPE] = { "SELECT NULL::", "", { "SelectStmt", "targetList", "", "ResTarget", "val" } },
	[SQL_ELEMENTS] = { "CREATE INDEX ON t (", "\n)", { "IndexStmt", "indexParams" } },
	[SQL_EXCLUDE] = { "ALTER TABLE t ADD EXCLUDE (", "\n)", { "AlterTableStmt", "cmds" } },
	[SQL_PARTITION_BY] = { "CREATE TABLE t () PARTITION BY ", "", { "CreateStmt", "partspec" } },
	[SQL_BOUND] = { "CREATE TABLE t PARTITION OF p FOR VALUES ", "", { "CreateStmt", "partbound" } },
	[SQL_EXECUTE] = { "CREATE TRIGGER t BEFORE INSERT ON t EXECUTE FUNCTION ", "", { "CreateTrigStmt" } },
	[SQL_RULE] = { "CREATE RULE r AS ON INSERT TO t DO (", "\n)", { "RuleStmt", "actions" } },
	[SQL_ARGUMENTS] = { "CREATE FUNCTION f(",
	                    "\n) RETURNS int LANGUAGE c",
	                    { "CreateFunctionStmt", "parameters" } },
	[SQL_RETURNS] = { "CREATE FUNCTION f() RETURNS ", "\nLANGUAGE c", { "CreateFunctionStmt" } },
	[SQL_ATOMIC] = { "CREATE FUNCTION f() RETURNS int LANGUAGE sql ", "", { "CreateFunctionStmt", "sql_body" } },
};

/* The few pieces that are not put between the same words as the rest of their form: that text, or with "(" all that
 * begin so. */
struct other_row {
	enum sql_form form;
	const char *text;
	struct form_row words;
};

static const struct other_row others[] = {
	{ SQL_BOUND, "default", { "CREATE TABLE t PARTITION OF p ", "", { "CreateStmt", "partbound" } } },
	{ SQL_RULE, "nothing", { "CREATE RULE r AS ON INSERT TO t DO ", "", { "RuleStmt" } } },
	{ SQL_RULE, "(", { "CREATE RULE r AS ON INSERT TO t DO ", "", { "RuleStmt", "actions" } } },
};

struct entry {
	struct entry *next;
	uint32_t hash;
	enum sql_form form;
	const char *text;
	struct sql_tree tree;
};

struct sql {
	struct mem *mem;
	struct entry **buckets;
	size_t bucket_count, count;
	int with_operators;
};

struct sql *sql_new(struct mem *mem)
{
	struct sql *s = mem_alloc(mem, sizeof(*s));

	if (!s)
		return NULL;
	s->mem = mem;
	s->bucket_count = 1024;
	s->buckets = mem_array(mem, s->bucket_count, sizeof(struct entry *));
	return s->buckets ? s : NULL;
}

void sql_keep_operators(struct sql *s)
{
	s->with_operators = 1;
}

static uint32_t hash_of(enum sql_form form, const char *text)
{
	uint32_t hash = 2166136261U + (uint32_t)form;

	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 16777619U;
	return hash;
}

static void widen(struct sql *s)
{
	size_t count = s->bucket_count * 4;
	struct entry **buckets = mem_array(s->mem, count, sizeof(struct entry *));

	if (!buckets)
		return;
	for (size_t i = 0; i < s->bucket_count; i++) {
		for (struct entry *e = s->buckets[i], *next; e; e = next) {
			next = e->next;
			e->next = buckets[e->hash % count];
			buckets[e->hash % count] = e;
		}
	}
	s->buckets = buckets;
	s->bucket_count = count;
}

/* --- the parser's call --- */

struct job {
	const char *text;
	PgQueryParseResult result;
};

/* The library reports its own failed allocation as an error of the text, or returns neither tree nor error. */
static void check_memory(const void *result, const PgQueryError *error)
{
	if (error ? strstr(error->message, "out of memory") != NULL : !result)
		mem_fail();
}

static void *parse_job(void *context)
{
	struct job *job = context;

	job->result = pg_query_parse(job->text);
	check_memory(job->result.parse_tree, job->result.error);
	return NULL;
}

/* 0 where the system gives no thread, which is for want of memory. */
static int parse_in_thread(struct job *job, size_t length)
{
	pthread_attr_t attributes;
	pthread_t thread;
	int started;

	if (pthread_attr_init(&attributes) != 0)
		return 0;
	started = pthread_attr_setstacksize(&attributes, (length + OWN_STACK_FROM) * STACK_PER_BYTE) == 0 &&
	          pthread_create(&thread, &attributes, parse_job, job) == 0;
	pthread_attr_destroy(&attributes);
	if (!started)
		mem_fail();
	return started && pthread_join(thread, NULL) == 0;
}

static int run_parser(struct job *job, size_t length)
{
	if (length > LONGEST)
		return 0;
	if (length >= OWN_STACK_FROM)
		return parse_in_thread(job, length);
	parse_job(job);
	return 1;
}

/* --- errors --- */

/* The parser counts characters from 1. */
static size_t byte_of_character(const char *text, size_t length, int character)
{
	size_t at = 0;

	for (int i = 1; i < character && at < length; i++) {
		at++;
		while (at < length && ((unsigned char)text[at] & 0xc0) == 0x80)
			at++;
	}
	return at;
}

static int is_word_byte(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || ((unsigned char)c & 0x80);
}

static size_t token_end(const char *text, size_t at)
{
	size_t end = at;

	while (is_word_byte(text[end]))
		end++;
	return end > at || !text[at] ? end : at + 1;
}

/* "syntax error at or near "from"" is enough of a message; that of the end would name our own bracket. */
static void set_error(struct sql *s, struct sql_tree *tree, const char *text, const char *message, size_t at)
{
	size_t length = strlen(text), construct_at;

	tree->root = NULL;
	tree->newer = sql_newer(text, message, &tree->construct, &construct_at);
	if (tree->newer)
		at = construct_at;
	tree->at = at < length ? at : length;
	tree->end = token_end(text, tree->at);
	tree->error = tree->at == length ? "syntax error: it ends too early" : mem_text(s->mem, message);
}

static void take_error(struct sql *s, struct sql_tree *tree, const char *text, const char *whole,
                       const PgQueryError *error)
{
	size_t at = byte_of_character(whole, strlen(whole), error->cursorpos);

	set_error(s, tree, text, error->message, at > tree->before ? at - tree->before : 0);
}

/* --- from the statement to the piece --- */

static const struct sql_node *follow(const struct sql_node *node, const char *const path[5])
{
	for (int i = 0; i < 5 && path[i] && node; i++)
		node = *path[i] ? sql_get(node, path[i]) : node->child;
	return node;
}

/* Between our brackets "a, b" is a row and "select 1" a sub-select: both are no expression where one is wanted. */
static void check_expression(struct sql *s, struct sql_tree *tree, const char *text)
{
	const struct sql_node *row = sql_get(tree->root, "RowExpr"), *select = sql_get(tree->root, "SubLink");
	long bracket = (long)tree->before - 1;
	const char *format = sql_text(row, "row_format");
	size_t start = strspn(text, " \t\r\n");

	if (row && sql_number(row, "location", 0) == bracket && format && strcmp(format, "COERCE_IMPLICIT_CAST") == 0)
		set_error(s, tree, text, "a list where one expression is wanted", start);
	else if (select && sql_number(select, "location", 0) == bracket && text[start] != '(')
		set_error(s, tree, text, "a sub-select needs parentheses of its own", start);
}

static int is_query(const struct sql_node *statement)
{
	return sql_get(statement, "SelectStmt") != NULL;
}

static void take_piece(struct sql *s, struct sql_tree *tree, enum sql_form form, const struct form_row *words,
                       const char *text)
{
	const struct sql_node *first = sql_items(tree->root, "stmts");
	const struct sql_node *statement = sql_get(first, "stmt");

	if (form == SQL_STATEMENTS)
		return;
	if (!first) {
		set_error(s, tree, text, "there is nothing in it", strlen(text));
	} else if (first->next) {
		long at = sql_number(first, "stmt_location", 0) + sql_number(first, "stmt_len", 0) - (long)tree->before;

		set_error(s, tree, text, "more than one statement", at > 0 ? (size_t)at : 0);
	} else if (form == SQL_QUERY && !is_query(statement)) {
		set_error(s, tree, text, "this is no query", strspn(text, " \t\r\n"));
	} else {
		tree->root = follow(statement, words->path);
		if (form == SQL_EXPR)
			check_expression(s, tree, text);
	}
}

static const struct form_row *words_of(enum sql_form form, const char *text)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (others[i].form == form &&
		    (strcmp(others[i].text, text) == 0 || (*others[i].text == '(' && *text == '(')))
			return &others[i].words;
	return &forms[form];
}

static void fill(struct sql *s, struct sql_tree *tree, enum sql_form form, const char *text)
{
	const struct form_row *words = words_of(form, text);
	struct job job = { .text = mem_printf(s->mem, "%s%s%s", words->before, text, words->after) };

	tree->before = strlen(words->before);
	if (!job.text || !run_parser(&job, strlen(job.text)))
		return;
	if (job.result.error) {
		take_error(s, tree, text, job.text, job.result.error);
	} else {
		tree->root = sql_tree_read(s->mem, mem_text(s->mem, job.result.parse_tree), s->with_operators);
		if (tree->root)
			take_piece(s, tree, form, words, text);
	}
	pg_query_free_parse_result(job.result);
}

const struct sql_tree *sql_parse(struct sql *s, enum sql_form form, const char *text)
{
	uint32_t hash = hash_of(form, text);
	struct entry **bucket = &s->buckets[hash % s->bucket_count];
	struct entry *e;

	for (e = *bucket; e; e = e->next)
		if (e->hash == hash && e->form == form && strcmp(e->text, text) == 0)
			return &e->tree;
	e = mem_alloc(s->mem, sizeof(*e));
	e->hash = hash;
	e->form = form;
	e->text = mem_text(s->mem, text);
	e->next = *bucket;
	*bucket = e;
	if (++s->count > s->bucket_count * 2)
		widen(s);
	fill(s, &e->tree, form, text);
	return &e->tree;
}

/* --- plpgsql --- */

/* The word that a message puts in quotes: ... at or near "retrun" */
static size_t quoted_word(const char *message, const char **word)
{
	const char *start = strchr(message, '"');
	const char *end = start ? strrchr(start + 1, '"') : NULL;

	if (!end)
		return 0;
	*word = start + 1;
	return (size_t)(end - start - 1);
}

/* Start of a line, counted from 1; the first line of a body that begins with a line break is the empty one. */
static size_t line_start(const char *body, long line)
{
	const char *p = body;

	while (line > 1 && (p = strchr(p, '\n'))) {
		p++;
		line--;
	}
	return p ? (size_t)(p - body) : 0;
}

static size_t find_word(const char *body, size_t from, const char *word, size_t length)
{
	for (size_t at = from; length && body[at]; at++) {
		if (strncmp(body + at, word, length) != 0)
			continue;
		if (is_word_byte(word[0]) && at > 0 && is_word_byte(body[at - 1]))
			continue;
		if (!is_word_byte(word[length - 1]) || !is_word_byte(body[at + length]))
			return at;
	}
	return strlen(body);
}

static void place_error(const char *body, const PgQueryError *found, struct sql_error *error)
{
	const char *near = found->context ? strstr(found->context, " near line ") : NULL;
	size_t from = near ? line_start(body, strtol(near + 11, NULL, 10)) : 0;
	const char *word = NULL;
	size_t length = quoted_word(found->message, &word);
	size_t at = find_word(body, from, word, length);

	if (body[at]) {
		error->at = at;
		error->end = at + length;
		return;
	}
	error->at = from + strspn(body + from, " \t\r\n");
	error->end = error->at + strcspn(body + error->at, "\r\n");
}

/* The fields of a variable are known only where its type is: "item.count" may well be one. */
static int is_unknown_variable(const char *message)
{
	const char *end = strstr(message, "is not a known variable"), *dot = strchr(message, '.');

	return end && !(dot && dot < end) && message[1] != '$'; /* $1: an argument, which the library does not see */
}

/*
 * The library checks plpgsql without a catalog: what it says of types, tables and results is of no worth. These
 * messages come of the text alone.
 */
static int is_reliable(const PgQueryError *error, const char *arguments, const char *returns)
{
	static const char *const starts[] = {
		"syntax error", "missing ",      "unterminated ", "mismatched ", "invalid ", "duplicate ",
		"end label ",   "unrecognized ", "too few ",      "too many ",   NULL
	};

	if (!error->message)
		return 0;
	/* "return;" and "return next;" are whole where there are arguments to give back, which the library does not see
	 */
	if (strncmp(error->message, "missing expression", 18) == 0 &&
	    (strcasestr(arguments, "out ") || strcasestr(returns, "table")))
		return 0;
	for (int i = 0; starts[i]; i++)
		if (strncmp(error->message, starts[i], strlen(starts[i])) == 0)
			return 1;
	return is_unknown_variable(error->message);
}

int sql_check_plpgsql(struct sql *s, const char *arguments, const char *returns, const char *body,
                      struct sql_error *error)
{
	struct str text = { 0 };
	PgQueryPlpgsqlParseResult result;
	int good = 1;

	str_printf(&text, "CREATE FUNCTION f(%s\n) RETURNS %s LANGUAGE plpgsql AS ", arguments, returns);
	str_dollar(&text, body);
	if (str_failed(&text) || text.length >= OWN_STACK_FROM * 4) {
		str_free(&text);
		return 1;
	}
	__lsan_disable();
	result = pg_query_parse_plpgsql(str_text(&text));
	__lsan_enable();
	check_memory(result.plpgsql_funcs, result.error);
	if (result.error && is_reliable(result.error, arguments, returns)) {
		const char *construct;
		size_t at;

		error->message = mem_text(s->mem, result.error->message);
		place_error(body, result.error, error);
		good = sql_newer(body, result.error->message, &construct, &at) != 0;
	}
	pg_query_free_plpgsql_parse_result(result);
	str_free(&text);
	return good;
}
