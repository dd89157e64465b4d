/* What stands in blocks of its own kind: mixins' columns, labels of enums, rows of seeds, lines of definitions. */
#include <stdlib.h>
#include <string.h>

#include "compiler/resolve/declare.h"

/* ---- mixins ---- */

/* The way from the mixin to itself: "a -> b -> a". */
static const char *cycle_text(struct mem *mem, const struct mixin *open, const struct mixin *again)
{
	const char *text = again->name;
	const struct mixin *m;

	for (m = open; m; m = m->outer) {
		text = mem_printf(mem, "%s -> %s", m->name, text);
		if (m == again)
			break;
	}
	return text;
}

static void unknown_mixin(struct reading *r, const char *name, uint32_t at)
{
	struct declare *d = r->declare;
	struct diagnostic *report = diag_add(d->diag, DIAG_MIXIN_UNKNOWN, at, r->end, "no mixin \"%s\"", name);
	const char *meant = diag_suggest(name, declare_mixin_names(d));

	if (meant)
		diag_remedy(d->diag, report, "did you mean \"%s\"?", meant);
}

static void expand_mixin(struct reading *r, const char *name, uint32_t at);

static void expand_bases(struct reading *r, const struct mixin *m)
{
	struct reading inner = *r;
	const char *name;
	uint32_t at;

	inner.next = m->bases;
	while (inner.next) {
		name = read_name(&inner, &at);
		if (!name) {
			struct slot slot = { 0 };

			read_fail(&inner, &slot, shape_expects[SHAPE_MIXINS]);
			return;
		}
		expand_mixin(&inner, name, at);
		if (!read_word(&inner, ","))
			break;
	}
	if (inner.next)
		diag_add(r->declare->diag, DIAG_CLAUSE_UNKNOWN, inner.next->start, inner.next->end,
		         "a mixin has nothing but other mixins and its block");
}

/* Declares the columns of a mixin in the table that is being read, those of its own mixins first. */
static void expand_mixin(struct reading *r, const char *name, uint32_t at)
{
	struct declare *d = r->declare;
	struct mixin *m = declare_mixin(d, name);
	struct context inside = *r->context;

	if (!m) {
		unknown_mixin(r, name, at);
		return;
	}
	if (m->is_open) {
		if (!m->is_reported)
			diag_add(d->diag, DIAG_MIXIN_CYCLE, at, r->end, "mixins contain each other: %s",
			         cycle_text(d->mem, d->open_mixin, m));
		m->is_reported = 1;
		return;
	}
	m->is_open = 1;
	m->outer = d->open_mixin;
	d->open_mixin = m;
	expand_bases(r, m);
	inside.places = scope_rows[SCOPE_MIXIN].block;
	inside.object = r->object;
	inside.form = r->form;
	declare_block(d, m->statement->block, &inside);
	d->open_mixin = m->outer;
	m->is_open = 0;
}

const char *read_mixins(struct reading *r, struct slot *slot)
{
	const char *name;
	uint32_t at;

	do {
		name = read_name(r, &at);
		if (!name) {
			read_fail(r, slot, shape_expects[SHAPE_MIXINS]);
			return NULL;
		}
		expand_mixin(r, name, at);
	} while (read_word(r, ","));
	return "";
}

/* ---- labels of an enum ---- */

static struct reading part_reading(struct declare *d, const struct statement *s, const struct context *context,
                                   const struct form_row *form)
{
	struct reading r = { .declare = d, .context = context, .statement = s, .form = form };

	r.scope = form->scope;
	r.next = s->terms;
	r.end = s->start;
	r.parent = context->object;
	return r;
}

/* sad @renamed(unhappy), 'so so', happy */
void declare_labels(struct declare *d, const struct statement *s, const struct context *context)
{
	struct reading r = part_reading(d, s, context, form_plain(PLACE_LABELS));

	do {
		const struct term *t = r.next;

		if (!t || (t->type != TERM_WORD && t->type != TERM_QUOTED && t->type != TERM_STRING &&
		           t->type != TERM_NUMBER)) {
			struct slot slot = { 0 };

			read_fail(&r, &slot, "labels: sad, happy, 'so so'");
			return;
		}
		r.name = t->text;
		r.name_at = t->start;
		read_next(&r);
		if (!declare_object(&r))
			continue;
		while (r.next && r.next->type == TERM_AT && read_clause(&r))
			;
	} while (read_word(&r, ",") && r.next);
	if (r.next) {
		struct slot slot = { 0 };

		read_fail(&r, &slot, "',' between labels");
	}
}

/* ---- rows of a seed ---- */

static int column_count(const struct object *seed)
{
	const char *list = attr_get(seed, ATTR_COLUMNS);
	struct str name = { 0 };
	int count = 0;

	while (list && (list = names_next(list, NULL, &name)))
		count++;
	str_free(&name);
	return count;
}

/* The values of a row, parted by \x1f; gives how many, or -1 where one is empty. */
static int read_row(struct declare *d, const struct term *first)
{
	const struct term *t, *stop;
	int count = 0;

	str_clear(&d->text);
	for (t = first; t; t = stop ? stop->next : NULL) {
		stop = item_end(t);
		if (stop == t || (stop && !stop->next))
			return -1;
		if (count++)
			str_char(&d->text, '\x1f');
		add_text(d, &d->text, t, stop);
	}
	return count;
}

static unsigned long row_number(const struct object *seed)
{
	return seed->last_child ? strtoul(seed->last_child->name, NULL, 10) + 1 : 1;
}

/* 'admin', lower('X'): a value for each column of the seed */
void declare_row(struct declare *d, const struct statement *s, const struct context *context)
{
	struct object *seed = context->object, *row;
	int expected = column_count(seed), count = read_row(d, s->terms);

	if (count < 0) {
		diag_add(d->diag, DIAG_ROW_COUNT, s->start, s->end, "a value is missing beside a ','");
		return;
	}
	if (expected && count != expected) {
		diag_add(d->diag, DIAG_ROW_COUNT, s->start, s->end, "%d value%s for %d column%s", count,
		         count == 1 ? "" : "s", expected, expected == 1 ? "" : "s");
		return;
	}
	row = catalog_add(d->catalog, seed, KIND_ROW, NULL, mem_printf(d->mem, "%lu", row_number(seed)), NULL);
	row->at = s->start;
	attr_set_at(d->catalog, row, ATTR_VALUES, str_text(&d->text), s->start);
}

/* ---- lines of a definition ---- */

/* Kinds whose lines are all "name = value", so that the '=' may be left out. */
static int has_assignments(const struct object *o)
{
	return o->kind != KIND_TS_CONFIG && o->kind != KIND_OPCLASS && o->kind != KIND_OPFAMILY &&
	       o->kind != KIND_PUBLICATION && o->kind != KIND_TRANSFORM;
}

/* asciiword = simple: what a text search configuration maps is joined by "with". */
static const char *line_sign(const struct object *o, const struct term *first)
{
	return o->kind == KIND_TS_CONFIG && !words_match("parser", first) ? "with" : "=";
}

/* sfunc = int4pl, or sfunc int4pl; hashes */
static const char *line_text(struct declare *d, const struct object *o, const struct term *first)
{
	const struct term *value = first->next;
	const char *name, *text;

	if (o->kind == KIND_PUBLICATION && words_match("all tables", first))
		return mem_printf(d->mem, "for %s", read_text(d, first, NULL));
	if (value && words_match("=", value))
		value = value->next;
	else if (!has_assignments(o))
		return read_text(d, first, NULL);
	if (!value)
		return read_text(d, first, first->next);
	name = read_text(d, first, first->next);
	text = read_text(d, value, NULL);
	return mem_printf(d->mem, "%s %s %s", name, line_sign(o, first), text);
}

/* A line is a clause where the kind has one that begins so, else a line of the definition. */
void declare_line(struct declare *d, const struct statement *s, const struct context *context)
{
	struct reading r = part_reading(d, s, context, context->form);
	const char *before = attr_get(context->object, ATTR_DEFINITION), *line;
	struct slot slot = { .start = s->terms->start, .end = s->terms->end };
	struct object *o = context->object;
	int count;

	r.object = o;
	r.name = o->name;
	slot.row = clause_match(&d->language, r.scope, s->terms, &count);
	for (; slot.row && count > 0; count--)
		read_next(&r);
	if (slot.row) {
		read_word(&r, "="); /* as PostgreSQL writes it, subtype = float8 */
		read_value(&r, &slot);
		read_clauses(&r);
		return;
	}
	if (s->has_block)
		diag_add(d->diag, DIAG_BLOCK_EXTRA, s->start, s->terms->end, "a line of a definition has no block");
	line = line_text(d, o, s->terms);
	if (strchr(line, '\n'))
		diag_add(d->diag, DIAG_CLAUSE_VALUE, s->start, s->end, "a text in a definition stands on one line");
	attr_set_at(d->catalog, o, ATTR_DEFINITION, before ? mem_printf(d->mem, "%s\n%s", before, line) : line,
	            s->start);
}
