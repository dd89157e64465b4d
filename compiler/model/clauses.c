/* The tables of clauses.def, and finding the row that a statement's terms begin with. */
#include "compiler/model/clauses.h"

#include <pthread.h>
#include <string.h>

#define S(id) (UINT64_C(1) << SCOPE_##id)
#define S_ALL (~UINT64_C(0))
#define S_OWNED                                                                                                        \
	(S(SCHEMA) | S(LANGUAGE) | S(WRAPPER) | S(SERVER) | S(ENUM) | S(COMPOSITE) | S(SHELL) | S(LINES) | S(RANGE) |  \
	 S(DOMAIN) | S(SEQUENCE) | S(TABLE) | S(FOREIGN_TABLE) | S(PARTITION) | S(STATISTICS) | S(FUNCTION) |          \
	 S(AGGREGATE) | S(PROCEDURE) | S(VIEW) | S(MATVIEW) | S(EVENT_TRIGGER))

/* The rows are written with the short names of places. */
enum {
	TOP = PLACE_TOP,
	TABLE = PLACE_TABLE,
	PARTITIONS = PLACE_PARTITIONS,
	VIEW = PLACE_VIEW,
	FIELDS = PLACE_FIELDS,
	LABELS = PLACE_LABELS,
	ROWS = PLACE_ROWS,
	ROLE = PLACE_ROLE,
	SERVER = PLACE_SERVER,
	LINES = PLACE_LINES,
	OBJECT = PLACE_OBJECT,
	COLUMN = PLACE_COLUMN,
	DOMAIN = PLACE_DOMAIN,
	EXTENSION = PLACE_EXTENSION
};

_Static_assert(SCOPE_COUNT <= 64, "a scope is a bit of 64");

#define SCOPE(id, block)
#define FORM(kind, scope, words, places, head, attr, value)
#define CLAUSE(scopes, words, shape, attr, value, need)
#define MISTAKE(scopes, words, remedy)

#undef SCOPE
#define SCOPE(id, block) { #id, block },
const struct scope_row scope_rows[SCOPE_COUNT] = {
#include "compiler/model/clauses.def"
};
#undef SCOPE
#define SCOPE(id, block)

#undef FORM
#define FORM(kind, scope, words, places, head, attr, value)                                                            \
	{ KIND_##kind, SCOPE_##scope, words, places, HEAD_##head, ATTR_##attr, value },
const struct form_row form_rows[] = {
#include "compiler/model/clauses.def"
};
#undef FORM
#define FORM(kind, scope, words, places, head, attr, value)

#undef CLAUSE
#define CLAUSE(scopes, words, shape, attr, value, need) { scopes, words, SHAPE_##shape, ATTR_##attr, value, need },
const struct clause_row clause_rows[] = {
#include "compiler/model/clauses.def"
};
#undef CLAUSE
#define CLAUSE(scopes, words, shape, attr, value, need)

#undef MISTAKE
#define MISTAKE(scopes, words, remedy) { scopes, words, remedy },
const struct mistake_row mistake_rows[] = {
#include "compiler/model/clauses.def"
};
#undef SCOPE
#undef FORM
#undef CLAUSE
#undef MISTAKE

enum { FORM_COUNT = sizeof(form_rows) / sizeof(form_rows[0]) };
const size_t form_count = FORM_COUNT;
const size_t clause_count = sizeof(clause_rows) / sizeof(clause_rows[0]);
const size_t mistake_count = sizeof(mistake_rows) / sizeof(mistake_rows[0]);

const char *const shape_expects[SHAPE_COUNT] = {
	[SHAPE_IS] = "nothing",
	[SHAPE_NOISE] = "nothing",
	[SHAPE_NAME] = "a name",
	[SHAPE_QNAME] = "a name",
	[SHAPE_QNAMES] = "names: a, b",
	[SHAPE_COLUMNS] = "column names in parentheses: (a, b)",
	[SHAPE_ROLES] = "role names: app, web",
	[SHAPE_WORD] = "a word",
	[SHAPE_INT] = "a whole number",
	[SHAPE_NUMBER] = "a number",
	[SHAPE_STRING] = "a text in single quotes: 'text'",
	[SHAPE_STRINGS] = "texts in parentheses: ('a', 'b')",
	[SHAPE_TYPE] = "a type: text, varchar(20), bigint[]",
	[SHAPE_EXPR] = "an expression in parentheses: (a > 0)",
	[SHAPE_LOOSE] = "an expression",
	[SHAPE_BODY] = "a body: $$ ... $$",
	[SHAPE_QUERY] = "a query: $$ select ... $$",
	[SHAPE_OPTIONS] = "options in parentheses: (fillfactor = 90)",
	[SHAPE_FDW_OPTIONS] = "options in parentheses: (host 'localhost', port '5432')",
	[SHAPE_ELEMENTS] = "columns or expressions in parentheses: (a, lower(b) desc)",
	[SHAPE_EXCLUDES] = "columns with operators in parentheses: (room with =, during with &&)",
	[SHAPE_REFERENCE] = "a table and its columns: users (id)",
	[SHAPE_ACTION] = "nothing, or column names in parentheses",
	[SHAPE_PARTITION_KEY] = "range (...), list (...) or hash (...)",
	[SHAPE_BOUND] = "from (...) to (...), in (...) or with (modulus 4, remainder 0)",
	[SHAPE_IDENTITY] = "nothing, or options in parentheses: (start 10 increment 5)",
	[SHAPE_KINDS] = "kinds in parentheses: (ndistinct, dependencies, mcv)",
	[SHAPE_EVENTS] = "events: insert or update of a, b or delete",
	[SHAPE_CALL] = "a function and its arguments: note('a')",
	[SHAPE_FUNCTION] = "a function and its argument types: to_text(email)",
	[SHAPE_RETURNS] = "a type, setof a type, or table (a int, b text)",
	[SHAPE_TRANSFORMS] = "types: for type hstore, for type ltree",
	[SHAPE_SETTING] = "a parameter and its value: search_path = public",
	[SHAPE_MIXINS] = "names of mixins: timestamps, audit",
	[SHAPE_INDEX_NAME] = "the name of an index",
	[SHAPE_ENVIRONMENTS] = "environments: development, testing, production",
	[SHAPE_ON] = "the object it stands on",
	[SHAPE_ARGUMENT_NAME] = "a name in parentheses: (old_name)",
	[SHAPE_ARGUMENT_SET] = "targets in parentheses: (postgresql)",
	[SHAPE_ARGUMENT_EXPR] = "an expression in parentheses: (a::int)",
};

/* A bit for what a word begins with. */
static uint32_t word_bit(const char *words)
{
	return UINT32_C(1) << (*words & 31);
}

void language_init(struct language *l, struct mem *mem)
{
	size_t i;
	int scope;

	l->mem = mem;
	for (scope = 0; scope < SCOPE_COUNT; scope++) {
		size_t count = 0;

		for (i = 0; i < clause_count; i++)
			count += clause_rows[i].scopes >> scope & 1;
		l->clauses[scope] = mem_array(mem, count + 1, sizeof(*l->clauses[scope]));
		for (i = 0, count = 0; i < clause_count; i++)
			if (clause_rows[i].scopes >> scope & 1) {
				l->letters[scope] |= word_bit(clause_rows[i].words);
				l->clauses[scope][count++] = &clause_rows[i];
			}
	}
}

/* A term that can be one of the words of a row. */
static int is_word(const struct term *t)
{
	return t->type == TERM_WORD || t->type == TERM_OPERATOR || t->type == TERM_AT;
}

int words_match(const char *words, const struct term *t)
{
	int count = 0;

	while (*words) {
		size_t length;

		if (!t || *t->text != *words || !is_word(t))
			return 0;
		length = strlen(t->text);
		if (strncmp(words, t->text, length) != 0 || (words[length] != ' ' && words[length] != '\0'))
			return 0;
		words += length + (words[length] == ' ');
		count++;
		t = t->next;
	}
	return count;
}

const struct clause_row *clause_match(const struct language *l, enum scope scope, const struct term *t, int *count)
{
	const struct clause_row **row;
	const struct clause_row *best = NULL;

	*count = 0;
	if (!t || !(l->letters[scope] & word_bit(t->text)))
		return NULL;
	for (row = l->clauses[scope]; *row; row++) {
		int matched = *(*row)->words == *t->text ? words_match((*row)->words, t) : 0;

		if (matched > *count) {
			*count = matched;
			best = *row;
		}
	}
	return best;
}

/* Numbers of rows, from 1, that belong together, in the order of the rows: first[key] and behind[row], 0: none. */
struct form_list {
	size_t first[256], behind[FORM_COUNT + 1];
};

_Static_assert(KIND_COUNT <= 256, "a kind is a key");

static struct form_list forms_of_letter, forms_of_kind; /* by the letter of the first word, '\0': none; by kind */
static pthread_once_t forms_sorted = PTHREAD_ONCE_INIT;

static void put_first(struct form_list *list, size_t key, size_t row)
{
	list->behind[row] = list->first[key];
	list->first[key] = row;
}

static void sort_forms(void)
{
	size_t i;

	for (i = form_count; i > 0; i--) {
		put_first(&forms_of_letter, (unsigned char)*form_rows[i - 1].words, i);
		put_first(&forms_of_kind, form_rows[i - 1].kind, i);
	}
}

const struct form_row *form_match(int places, const struct term *t, int *count)
{
	const struct form_row *best = NULL;
	size_t i;

	pthread_once(&forms_sorted, sort_forms);
	*count = 0;
	for (i = t ? forms_of_letter.first[(unsigned char)*t->text] : 0; i; i = forms_of_letter.behind[i]) {
		const struct form_row *row = &form_rows[i - 1];
		int matched = row->places & places ? words_match(row->words, t) : 0;

		if (matched > *count) {
			*count = matched;
			best = row;
		}
	}
	return best;
}

const struct form_row *form_plain(int places)
{
	size_t i;

	pthread_once(&forms_sorted, sort_forms);
	for (i = forms_of_letter.first[0]; i; i = forms_of_letter.behind[i])
		if (form_rows[i - 1].places & places)
			return &form_rows[i - 1];
	return NULL;
}

/* The form of a column, and that of NOT NULL, depends on what it belongs to. */
static int fits_parent(const struct form_row *form, const struct object *o)
{
	enum kind parent = o->parent ? o->parent->kind : KIND_NONE;

	if (form->scope == SCOPE_NOT_NULL || form->scope == SCOPE_DOMAIN_NOT_NULL)
		return (form->scope == SCOPE_DOMAIN_NOT_NULL) == (parent == KIND_DOMAIN);
	if (form->kind != KIND_COLUMN)
		return 1;
	if (form->scope == SCOPE_VIEW_COLUMN)
		return parent == KIND_VIEW || parent == KIND_MATVIEW;
	return (form->scope == SCOPE_FIELD) == (parent == KIND_TYPE);
}

const struct form_row *form_of_object(const struct object *o)
{
	size_t i;

	pthread_once(&forms_sorted, sort_forms);
	for (i = forms_of_kind.first[o->kind]; i; i = forms_of_kind.behind[i]) {
		const struct form_row *form = &form_rows[i - 1];

		if (fits_parent(form, o) && (form->attr == ATTR_NONE || attr_is(o, form->attr, form->value)))
			return form;
	}
	return NULL;
}

const char *const *clause_words(const struct language *l, enum scope scope)
{
	const struct clause_row **row = l->clauses[scope];
	const char **words;
	size_t count = 0, i;

	while (row[count])
		count++;
	words = mem_array(l->mem, count + 1, sizeof(*words));
	for (i = 0; i < count; i++)
		words[i] = mem_copy(l->mem, row[i]->words, strcspn(row[i]->words, " "));
	return words;
}

const char *const *form_words(const struct language *l, int places)
{
	const char **words = mem_array(l->mem, form_count + 1, sizeof(*words));
	size_t count = 0, i;

	for (i = 0; i < form_count; i++)
		if (form_rows[i].places & places && *form_rows[i].words)
			words[count++] = mem_copy(l->mem, form_rows[i].words, strcspn(form_rows[i].words, " "));
	return words;
}
