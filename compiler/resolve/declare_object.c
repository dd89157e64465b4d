/*
 * One statement becomes one object: its form by the first words, its head, what it stands on, its clauses, its block.
 * What the words are stands in clauses.def.
 */
#include <string.h>

#include "compiler/model/types.h"
#include "compiler/resolve/declare.h"

/* ---- the object ---- */

static void declared_twice(struct reading *r, const struct object *first)
{
	int is_column = first->kind == KIND_COLUMN;
	struct diagnostic *report =
	        diag_add(r->declare->diag, is_column ? DIAG_COLUMN_TWICE : DIAG_DECLARED_TWICE, r->name_at, r->end,
	                 "%s %s is declared twice%s%s", kinds[first->kind].word, first->name, is_column ? " in " : "",
	                 is_column ? first->parent->name : "");

	diag_other(r->declare->diag, report, first->at, "first declared here");
}

/* Several seeds of one table are told apart by a number. */
static const char *seed_signature(struct reading *r)
{
	struct catalog *c = r->declare->catalog;
	const char *signature = "";
	int number;

	for (number = 2; catalog_find(c, NULL, KIND_SEED, r->schema, r->name, signature); number++)
		signature = mem_printf(r->declare->mem, "%d", number);
	return signature;
}

int declare_object(struct reading *r)
{
	struct catalog *c = r->declare->catalog;
	const struct context *context = r->context;
	int traits = kinds[r->form->kind].traits;
	const char *schema = traits & TRAIT_SCHEMA || r->form->kind == KIND_SEED ? r->schema : NULL;
	struct object *first;

	if (r->form->kind == KIND_SEED)
		r->signature = seed_signature(r);
	first = catalog_find(c, r->parent, r->form->kind, schema, r->name, r->signature);
	if (first && r->form->kind != KIND_SCHEMA) {
		declared_twice(r, first);
		return 0;
	}
	r->object = first ? first : catalog_add(c, r->parent, r->form->kind, schema, r->name, r->signature);
	r->object->at = r->name_at;
	if (*r->name == '\1')
		attr_take(c, r->object, ATTR_UNNAMED, "yes");
	if (r->form->attr != ATTR_NONE)
		attr_take(c, r->object, r->form->attr, r->form->value);
	if (r->arguments && *r->arguments)
		attr_set_at(c, r->object, ATTR_ARGUMENTS, r->arguments, r->arguments_at);
	if (r->result && r->form->kind == KIND_FUNCTION)
		attr_set(c, r->object, ATTR_RETURNS, r->result);
	if (context->module && !r->parent)
		attr_take(c, r->object, ATTR_MODULE, context->module);
	return 1;
}

/* ---- what it stands on ---- */

/* The object that an ON clause among the terms names; 0 when it names one that is not there (reported). */
static int find_on(struct reading *r, struct object **object)
{
	struct reading look = *r;
	int count;

	while (look.next) {
		const struct clause_row *row = clause_match(&r->declare->language, r->scope, look.next, &count);

		if (!row || row->shape != SHAPE_ON) {
			read_next(&look);
			continue;
		}
		for (; count > 0; count--)
			read_next(&look);
		return read_object(&look, row->value, object);
	}
	return 1;
}

/* Can a statement of this form stand in the block of the context's object? */
static int stands_in(const struct form_row *form, const struct context *context)
{
	return context->object && form->places & scope_rows[context->form->scope].block & ~PLACE_TOP;
}

static int find_parent(struct reading *r)
{
	if (!(kinds[r->form->kind].traits & TRAIT_CHILD))
		return 1;
	if (!find_on(r, &r->parent))
		return 0;
	if (!r->parent && stands_in(r->form, r->context))
		r->parent = r->context->object;
	if (!r->parent)
		diag_add(r->declare->diag, DIAG_PART_WITHOUT_TABLE, r->statement->start,
		         r->name_at ? r->end : r->statement->end, "%s stands on nothing", read_what(r));
	return r->parent != NULL;
}

/* Partitions and statistics within a table's block are objects of their own that name the table. */
static void name_table(struct reading *r)
{
	enum attr_id attr = r->form->scope == SCOPE_PARTITION    ? ATTR_PARTITION_OF
	                    : r->form->scope == SCOPE_STATISTICS ? ATTR_FROM
	                                                         : ATTR_NONE;
	const struct object *table = r->context->object;
	struct str *s = &r->declare->text;

	if (attr == ATTR_NONE || !table || !(r->form->places & r->context->places & ~PLACE_TOP))
		return;
	str_clear(s);
	str_qualified(s, table->schema, table->name);
	attr_set(r->declare->catalog, r->object, attr, str_text(s));
}

/* ---- its documentation, targets and block ---- */

static int has_comment(enum kind kind)
{
	return kind != KIND_LABEL && kind != KIND_GRANT && kind != KIND_MEMBER_GRANT && kind != KIND_MEMBER &&
	       kind != KIND_DEFAULT_PRIVILEGES && kind != KIND_SECURITY_LABEL && kind != KIND_USER_MAPPING;
}

static void set_document(struct reading *r)
{
	const struct statement *s = r->statement;

	if (s->doc && has_comment(r->object->kind) && !attr_find(r->object, ATTR_COMMENT))
		attr_set_at(r->declare->catalog, r->object, ATTR_COMMENT, s->doc, s->doc_at);
}

/* What stands on an object that is for some targets only is for them only. */
void declare_targets(struct reading *r)
{
	const char *only = r->context->only ? r->context->only : attr_get(r->parent, ATTR_ONLY);

	if (only && !attr_find(r->object, ATTR_ONLY))
		attr_take(r->declare->catalog, r->object, ATTR_ONLY, only);
}

static void read_block(struct reading *r)
{
	struct context inside = *r->context;

	inside.places = scope_rows[r->form->scope].block;
	inside.object = r->object;
	inside.form = r->form;
	inside.only = attr_get(r->object, ATTR_ONLY);
	if (r->object->kind == KIND_SCHEMA)
		inside.schema = r->object->name;
	else if (*r->object->schema)
		inside.schema = r->object->schema;
	declare_block(r->declare, r->statement->block, &inside);
}

static int needs_block(const struct form_row *form)
{
	return form->scope == SCOPE_ENUM || form->scope == SCOPE_COMPOSITE;
}

static void finish_block(struct reading *r)
{
	const struct statement *s = r->statement;

	if (s->has_block && !scope_rows[r->form->scope].block)
		diag_add(r->declare->diag, DIAG_BLOCK_EXTRA, s->start, r->end, "%s has no block in braces",
		         read_what(r));
	else if (s->has_block)
		read_block(r);
	else if (needs_block(r->form))
		diag_add(r->declare->diag, DIAG_BLOCK_MISSING, s->start, r->end, "%s needs a block in braces",
		         read_what(r));
}

/* Reads what is behind the words of the form; `name` where it was said before them. */
static void declare_rest(struct reading *r)
{
	if (r->form->head == HEAD_GRANT) {
		read_grant(r);
		return;
	}
	if (!read_head(r) || r->form->head == HEAD_DEFAULT_PRIVILEGES || !find_parent(r) || !declare_object(r))
		return;
	name_table(r);
	read_clauses(r);
	set_document(r);
	declare_targets(r);
	finish_block(r);
	read_needed(r);
}

static struct reading begin(struct declare *d, const struct statement *s, const struct form_row *form,
                            const struct context *context, const struct term *first)
{
	struct reading r = { .declare = d, .context = context, .statement = s, .form = form };
	int count = 0;

	r.scope = form->scope;
	r.next = first;
	r.end = first->start;
	if (*form->words)
		count = words_match(form->words, first);
	for (; count > 0; count--)
		read_next(&r);
	return r;
}

/* ---- statements that are no object ---- */

static struct module *find_module(struct model *m, const char *name)
{
	struct module **link = &m->modules;

	while (*link && strcmp((*link)->name, name) != 0)
		link = &(*link)->next;
	if (!*link) {
		*link = mem_alloc(m->mem, sizeof(**link));
		(*link)->name = name;
	}
	return *link;
}

static void declare_module(struct reading *r)
{
	struct context *inside = mem_alloc(r->declare->mem, sizeof(*inside));
	struct module *module;
	const struct term *title;

	if (!read_head(r))
		return;
	module = find_module(r->declare->model, r->name);
	title = read_type_of(r, TERM_STRING);
	title = title ? title : read_type_of(r, TERM_QUOTED);
	if (title)
		module->title = title->text;
	if (r->statement->doc)
		module->comment = r->statement->doc;
	*inside = *r->context;
	inside->module = module->name;
	if (r->next) { /* @only: read as a clause of an object that is then forgotten */
		r->object = mem_alloc(r->declare->mem, sizeof(*r->object));
		r->object->kind = KIND_SCHEMA;
		r->object->schema = r->object->signature = "";
		r->object->name = r->name;
		read_clauses(r);
		if (attr_find(r->object, ATTR_ONLY))
			inside->only = attr_get(r->object, ATTR_ONLY);
	}
	declare_block(r->declare, r->statement->block, inside);
}

static void declare_no_object(struct reading *r)
{
	if (r->form->head == HEAD_MODULE)
		declare_module(r);
	else if (r->form->head == HEAD_INCLUDE && (r->context->module || r->context->object))
		diag_add(r->declare->diag, DIAG_INCLUDE_PLACE, r->statement->start, r->statement->terms->end,
		         "include stands at the top level only");
}

/* ---- which statement it is ---- */

void declare_form(struct declare *d, const struct statement *s, const struct form_row *form,
                  const struct context *context)
{
	struct reading r = begin(d, s, form, context, s->terms);

	declare_rest(&r);
}

/* "index text;" declares an index called text, but a column is meant. */
static int is_meant_as_column(struct declare *d, const struct term *t)
{
	int count;

	t = t->next;
	if (!t || !is_builtin_type(t))
		return 0;
	t = t->next;
	if (t && t->type == TERM_GROUP && t->inside && t->inside->type == TERM_NUMBER)
		t = t->next;
	return !t || t->type == TERM_BRACKET || t->type == TERM_AT || words_match("?", t) ||
	       clause_match(&d->language, SCOPE_COLUMN, t, &count);
}

static void word_as_column(struct declare *d, const struct term *t)
{
	struct diagnostic *report = diag_add(d->diag, DIAG_WORD_AS_COLUMN, t->start, t->end,
	                                     "\"%s\" begins a declaration of its own here", t->text);

	diag_remedy(d->diag, report, "a column called %s is written in double quotes: \"%s\"", t->text, t->text);
}

/* constraint NAME primary key (...): the form follows the name. */
static int declare_named(struct declare *d, const struct statement *s, const struct context *context)
{
	const struct term *name = s->terms->next;
	const struct form_row *form = NULL;
	struct reading r;
	int count;

	if (name && name->next && (name->type == TERM_WORD || name->type == TERM_QUOTED))
		form = form_match(PLACE_TABLE, name->next, &count);
	if (!form || form->kind != KIND_CONSTRAINT)
		return 0;
	r = begin(d, s, form, context, name->next);
	r.name = name->text;
	r.name_at = name->start;
	declare_rest(&r);
	return 1;
}

/* A statement of a table's block that says something of the table: partition by range (day) { ... } */
static int declare_clause(struct declare *d, const struct statement *s, const struct context *context)
{
	struct reading r = { .declare = d, .context = context, .statement = s, .form = context->form };
	struct context inside = *context;
	const struct clause_row *row;
	int count;

	row = clause_match(&d->language, context->form->scope, s->terms, &count);
	if (!row || !(row->need & IN_BLOCK))
		return 0;
	r.scope = r.form->scope;
	r.next = s->terms;
	r.object = context->object;
	r.name = context->object->name;
	read_clauses(&r);
	if (s->has_block && row->shape == SHAPE_PARTITION_KEY) {
		inside.places = PLACE_PARTITIONS;
		declare_block(d, s->block, &inside);
	} else if (s->has_block) {
		diag_add(d->diag, DIAG_BLOCK_EXTRA, s->start, r.end, "%s has no block in braces", row->words);
	}
	return 1;
}

static void unknown_declaration(struct declare *d, const struct statement *s, const struct context *context)
{
	const struct term *t = s->terms;
	struct diagnostic *report =
	        diag_add(d->diag, DIAG_DECLARATION_UNKNOWN, t->start, t->end, "no declaration begins with \"%s\"%s",
	                 *t->text ? t->text : "(", context->places & PLACE_TOP ? "" : " here");
	const char *meant = *t->text ? diag_suggest(t->text, form_words(&d->language, context->places)) : NULL;
	size_t i;

	if (meant)
		diag_remedy(d->diag, report, "did you mean \"%s\"?", meant);
	for (i = 0; i < mistake_count; i++)
		if (mistake_rows[i].scopes >> SCOPE_FILE & 1 && words_match(mistake_rows[i].words, t))
			diag_remedy(d->diag, report, "%s", mistake_rows[i].remedy);
}

static void declare_worded(struct declare *d, const struct statement *s, const struct form_row *form,
                           const struct context *context)
{
	struct reading r;

	if (form->kind == KIND_NONE) {
		r = begin(d, s, form, context, s->terms);
		declare_no_object(&r);
	} else if (kinds[form->kind].traits & TRAIT_SIG) {
		declare_defer(d, &d->routines, s, form, context);
	} else if (kinds[form->kind].traits & TRAIT_CHILD && context->places & PLACE_TOP) {
		declare_defer(d, &d->children, s, form, context);
	} else {
		declare_form(d, s, form, context);
	}
}

void declare_statement(struct declare *d, const struct statement *s, const struct context *context)
{
	int places = context->places & ~(PLACE_COLUMN | PLACE_DOMAIN), count;
	const struct form_row *form = form_match(places, s->terms, &count);
	int is_name = s->terms->type == TERM_WORD || s->terms->type == TERM_QUOTED;
	int is_table = places & PLACE_TABLE;

	if (places & PLACE_LABELS)
		declare_labels(d, s, context);
	else if (places & PLACE_ROWS)
		declare_row(d, s, context);
	else if (places & PLACE_LINES)
		declare_line(d, s, context);
	else if (is_table && words_match("constraint", s->terms) && declare_named(d, s, context))
		return;
	else if (places & (PLACE_TABLE | PLACE_VIEW) && !form && context->form && declare_clause(d, s, context))
		return;
	else if (is_table && form && count == 1 && is_meant_as_column(d, s->terms))
		word_as_column(d, s->terms);
	else if (form)
		declare_worded(d, s, form, context);
	else if (is_name && form_plain(places))
		declare_form(d, s, form_plain(places), context);
	else
		unknown_declaration(d, s, context);
}
