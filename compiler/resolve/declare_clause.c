/*
 * The terms of a statement are read here one by one: clauses by the rows of their scope, constraints within a column,
 * and what is said where something cannot be read.
 */
#include <string.h>

#include "compiler/resolve/declare.h"

/* ---- terms ---- */

void read_next(struct reading *r)
{
	r->end = r->next->end;
	r->next = r->next->next;
}

int read_word(struct reading *r, const char *word)
{
	if (!r->next || !words_match(word, r->next))
		return 0;
	read_next(r);
	return 1;
}

const struct term *read_type_of(struct reading *r, enum term_type type)
{
	const struct term *t = r->next;

	if (!t || t->type != type)
		return NULL;
	read_next(r);
	return t;
}

const char *read_name(struct reading *r, uint32_t *at)
{
	const struct term *t = r->next;

	if (!t || (t->type != TERM_WORD && t->type != TERM_QUOTED))
		return NULL;
	if (at)
		*at = t->start;
	read_next(r);
	return t->text;
}

int read_qualified(struct reading *r, const char **schema, const char **name, uint32_t *at)
{
	*schema = NULL;
	*name = read_name(r, at);
	if (*name && read_word(r, ".")) {
		*schema = *name;
		*name = read_name(r, NULL);
	}
	return *name != NULL;
}

/* The `;` of the line before is missing rather than that something is wrong with this word. */
int read_semicolon_missing(struct reading *r)
{
	uint32_t after;

	if (!r->next || !term_begins_line(r->declare->model->sources, r->statement, r->next, &after))
		return 0;
	diag_add(r->declare->diag, DIAG_SEMICOLON_MISSING, after, after + 1, "';' is missing at the end of the line");
	r->next = NULL;
	return 1;
}

int read_fail(struct reading *r, const struct slot *slot, const char *expected)
{
	uint32_t start = r->next ? r->next->start : r->end, end = r->next ? r->next->end : r->end + 1;
	const char *words = slot->row ? slot->row->words : "";

	if (r->quiet || read_semicolon_missing(r))
		return 0;
	if (*words)
		diag_add(r->declare->diag, DIAG_CLAUSE_VALUE, start, end, "\"%s\" needs %s", words, expected);
	else
		diag_add(r->declare->diag, DIAG_CLAUSE_VALUE, start, end, "expected %s", expected);
	return 0;
}

/* Values live in the arena or are of the tables: they are not copied. */
static void take_value(struct reading *r, enum attr_id attr, const char *value, uint32_t at)
{
	uint16_t i;

	attr_take(r->declare->catalog, r->object, attr, value);
	for (i = 0; i < r->object->attr_count; i++)
		if (r->object->attrs[i].id == attr)
			r->object->attrs[i].at = at;
}

void set_once(struct reading *r, const struct slot *slot, enum attr_id attr, const char *value, uint32_t at)
{
	const struct attr *before = attr_find(r->object, attr);
	struct diagnostic *report;

	if (before && before->at && !(slot->row->need & MANY)) {
		report = diag_add(r->declare->diag, DIAG_CLAUSE_TWICE, slot->start, slot->end, "\"%s\" is said twice",
		                  *slot->row->words ? slot->row->words : attrs[attr].word);
		diag_other(r->declare->diag, report, before->at, "first said here");
		return;
	}
	take_value(r, attr, value, at);
}

/* ---- clauses ---- */

/* Where the constraints that may stand among the clauses of a scope belong; 0: none may. */
static int inline_place(enum scope scope)
{
	return scope == SCOPE_COLUMN ? PLACE_COLUMN : scope == SCOPE_DOMAIN ? PLACE_DOMAIN : 0;
}

/* Can a clause without words begin with this term? */
static int can_begin(enum shape shape, const struct term *t)
{
	switch ((int)shape) {
	case SHAPE_TYPE:
		return t->type == TERM_WORD || t->type == TERM_QUOTED;
	case SHAPE_BODY:
	case SHAPE_QUERY:
		return t->type == TERM_BODY || t->type == TERM_STRING;
	case SHAPE_EXPR:
		return t->type == TERM_GROUP || t->type == TERM_BODY;
	default:
		return t->type == TERM_GROUP;
	}
}

/* The clause that is said without words: (a, b) of a key. */
static const struct clause_row *plain_clause(const struct reading *r)
{
	const struct clause_row **row;

	for (row = r->declare->language.clauses[r->scope]; *row; row++)
		if (!*(*row)->words && can_begin((*row)->shape, r->next) && !attr_find(r->object, (*row)->attr))
			return *row;
	return NULL;
}

int read_clause(struct reading *r)
{
	struct slot slot = { .start = r->next->start, .end = r->next->end };
	int count;

	slot.row = clause_match(&r->declare->language, r->scope, r->next, &count);
	if (!slot.row)
		slot.row = plain_clause(r);
	if (!slot.row)
		return 0;
	for (; count > 0; count--) {
		slot.end = r->next->end;
		read_next(r);
	}
	read_value(r, &slot);
	return 1;
}

static const struct mistake_row *find_mistake(enum scope scope, const struct term *t)
{
	size_t i;

	for (i = 0; i < mistake_count; i++)
		if (mistake_rows[i].scopes >> scope & 1 && words_match(mistake_rows[i].words, t))
			return &mistake_rows[i];
	return NULL;
}

/* Goes on to where a clause begins, so that one mistake is one error. */
void read_skip(struct reading *r)
{
	int count, place = inline_place(r->scope);

	while (r->next && r->next->type != TERM_AT && !form_match(place, r->next, &count) &&
	       !clause_match(&r->declare->language, r->scope, r->next, &count))
		read_next(r);
}

/* What is declared, for messages: "table users", "check", "index users_ix". */
const char *read_what(const struct reading *r)
{
	int by_form = r->form->kind == KIND_CONSTRAINT || r->form->kind == KIND_NONE;
	const char *word = by_form ? r->form->words : kinds[r->form->kind].word;

	return r->name && *r->name != '\1' ? mem_printf(r->declare->mem, "%s %s", word, r->name) : word;
}

/* As many words from `t` on as `like` has: "for each statment" for "for each row". */
static const char *as_many_words(struct mem *mem, const struct term *t, const char *like)
{
	const char *text = t->text;

	while ((like = strchr(like, ' ')) && (t = t->next) && t->type == TERM_WORD) {
		text = mem_printf(mem, "%s %s", text, t->text);
		like++;
	}
	return text;
}

/* All words of the clause that begins with this one, "execute function" for "execute": the one most like what stands
 * there, or the first. */
static const char *whole_words(const struct reading *r)
{
	const struct clause_row **row;
	const char *word = r->next->text, *first = NULL;
	size_t length = strlen(word);

	for (row = r->declare->language.clauses[r->scope]; *row; row++) {
		const char *const words[] = { (*row)->words, NULL };

		if (strncmp(*words, word, length) != 0 || (*words)[length] != ' ')
			continue;
		if (diag_suggest(as_many_words(r->declare->mem, r->next, *words), words))
			return *words;
		first = first ? first : *words;
	}
	return first;
}

/* The words that could go on: clauses, and constraints of a column. */
static const char *meant_word(struct reading *r, const char *word)
{
	const char *whole = whole_words(r);
	const char *meant = whole ? whole : diag_suggest(word, clause_words(&r->declare->language, r->scope));
	int place = inline_place(r->scope);

	return meant || !place ? meant : diag_suggest(word, form_words(&r->declare->language, place));
}

static int is_bracketed(enum shape shape)
{
	return shape == SHAPE_EXPR || shape == SHAPE_COLUMNS || shape == SHAPE_ELEMENTS || shape == SHAPE_EXCLUDES;
}

/* What a declaration cannot do without, is said in parentheses without a word before, and is not there yet. */
static const struct clause_row *plain_missing(const struct reading *r)
{
	const struct clause_row **row;

	for (row = r->declare->language.clauses[r->scope]; *row; row++)
		if ((*row)->need & NEEDED && !*(*row)->words && is_bracketed((*row)->shape) &&
		    !(r->object && attr_find(r->object, (*row)->attr)))
			return *row;
	return NULL;
}

/* "check a > 0", "unique a": the parentheses were forgotten, so it is no name that follows the words. */
int read_is_unbracketed(const struct reading *r)
{
	const struct term *t = r->next ? r->next->next : NULL;

	return plain_missing(r) && (!t || (t->type == TERM_OPERATOR && !words_match(".", t)));
}

/* Reports that `what` lacks parentheses around what the reader stands at, and passes that over. */
static void fail_unbracketed(struct reading *r, const char *what, enum shape shape, int tell)
{
	const struct term *first = r->next;
	struct diagnostic *report;

	do {
		read_next(r);
		read_skip(r);
	} while (r->next && shape != SHAPE_EXPR);
	report = diag_add(r->declare->diag, DIAG_CLAUSE_VALUE, first->start, r->end, "%s needs %s", what,
	                  shape_expects[shape]);
	if (tell)
		diag_remedy(r->declare->diag, report, "write (%s)", read_text(r->declare, first, r->next));
}

/* What `whose` must say in parentheses stands there without them; 0: it is not so. */
static int read_unbracketed(struct reading *r, struct reading *whose)
{
	const struct clause_row *row = whose->failed || r->next->type == TERM_GROUP ? NULL : plain_missing(whose);

	if (!row)
		return 0;
	if (!read_semicolon_missing(r))
		fail_unbracketed(r, read_what(whose), row->shape, !whose->name || *whose->name == '\1');
	whose->failed = 1;
	return 1;
}

const char *read_no_expr(struct reading *r, struct slot *slot)
{
	const struct term *t = r->next;

	if (r->quiet || !t || t->type == TERM_AT || t->type == TERM_GROUP || !*slot->row->words)
		read_fail(r, slot, shape_expects[slot->row->shape]);
	else if (!read_semicolon_missing(r))
		fail_unbracketed(r, mem_printf(r->declare->mem, "\"%s\"", slot->row->words), SHAPE_EXPR, 1);
	return NULL;
}

static void unknown_clause(struct reading *r)
{
	const struct term *t = r->next;
	const struct mistake_row *mistake = find_mistake(r->scope, t);
	struct diagnostic *report;
	const char *meant;

	if (read_semicolon_missing(r))
		return;
	if (*t->text)
		report = diag_add(r->declare->diag, DIAG_CLAUSE_UNKNOWN, t->start, t->end,
		                  "unknown clause \"%s\" of %s", t->text, read_what(r));
	else
		report = diag_add(r->declare->diag, DIAG_CLAUSE_UNKNOWN, t->start, t->end,
		                  "nothing in parentheses expected here");
	meant = *t->text ? meant_word(r, t->text) : NULL;
	if (mistake)
		diag_remedy(r->declare->diag, report, "%s", mistake->remedy);
	else if (meant)
		diag_remedy(r->declare->diag, report, "did you mean \"%s\"?", meant);
	else if (words_match(",", t))
		diag_remedy(r->declare->diag, report, "a declaration ends with ';', not with ','");
	else if (!*t->text && scope_rows[r->scope].block & PLACE_TABLE)
		diag_remedy(r->declare->diag, report, "the columns of a table stand in braces: table t { id bigint; }");
	read_next(r);
	read_skip(r);
}

/* A clause that the declaration cannot do without. Where one could not be read, that was the mistake. */
void read_needed(struct reading *r)
{
	const struct clause_row **row;

	for (row = r->declare->language.clauses[r->scope]; *row && !r->failed; row++) {
		if (!((*row)->need & NEEDED) || attr_find(r->object, (*row)->attr))
			continue;
		diag_add(r->declare->diag, DIAG_CLAUSE_MISSING, r->statement->start, r->end,
		         *(*row)->words ? "%s needs \"%s\" and %s" : "%s needs %s%s", read_what(r), (*row)->words,
		         shape_expects[(*row)->shape]);
		return;
	}
}

/* ---- constraints within a column or domain ---- */

const char *declare_temporary_name(struct declare *d)
{
	return mem_printf(d->mem, "\1%u", ++d->unnamed);
}

/* check NAME (...): as in a statement of its own. */
static int is_named_check(const struct reading *r)
{
	return r->form->scope == SCOPE_CHECK && r->next &&
	       (r->next->type == TERM_WORD || r->next->type == TERM_QUOTED) && r->next->next &&
	       r->next->next->type == TERM_GROUP;
}

/* Begins "[constraint NAME] unique ..." behind a column; 0 when there is none. The part takes its clauses over. */
static int begin_inline(struct reading *r, struct reading *part)
{
	const struct term *t = r->next;
	int place = inline_place(r->scope), named = place && words_match("constraint", t) && t->next, count;
	const struct form_row *form = place ? form_match(place, named ? t->next->next : t, &count) : NULL;

	if (!form)
		return 0;
	*part = *r;
	part->failed = 0;
	part->form = form;
	part->scope = form->scope;
	part->parent = r->object->kind == KIND_COLUMN ? r->object->parent : r->object;
	part->name_at = t->start;
	if (named) {
		read_next(part);
		part->name = read_name(part, &part->name_at);
	}
	if (!named || !part->name)
		part->name = declare_temporary_name(r->declare);
	for (; count > 0; count--)
		read_next(part);
	if (!named && is_named_check(part))
		part->name = read_name(part, &part->name_at);
	if (!declare_object(part))
		return 0;
	if (form->scope != SCOPE_CHECK && r->object->kind == KIND_COLUMN) {
		struct str *s = &r->declare->text;

		str_clear(s);
		str_ident(s, r->object->name);
		attr_set(r->declare->catalog, part->object, ATTR_COLUMNS, str_text(s));
	}
	if (form->head == HEAD_REFERENCE)
		read_reference(part);
	r->next = part->next;
	r->end = part->end;
	return 1;
}

static void end_inline(struct reading *part)
{
	if (part->object)
		read_needed(part);
	part->object = NULL;
}

/* What follows an inline constraint is tried as a clause of it first; what begins with @ is the column's. */
static int read_inline_clause(struct reading *r, struct reading *part)
{
	int read;

	if (!part->object || r->next->type == TERM_AT)
		return 0;
	part->next = r->next;
	read = read_clause(part);
	r->failed |= part->failed;
	r->next = part->next;
	r->end = part->end;
	return read;
}

void read_clauses(struct reading *r)
{
	struct reading part = { 0 }, started;

	while (r->next) {
		if (read_inline_clause(r, &part) || read_clause(r))
			continue;
		started = (struct reading){ 0 };
		if (begin_inline(r, &started)) {
			end_inline(&part);
			part = started;
			continue;
		}
		if (!read_unbracketed(r, part.object ? &part : r))
			unknown_clause(r);
	}
	end_inline(&part);
}
