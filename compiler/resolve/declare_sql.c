/* Pieces of SQL within a declaration: expressions, bodies, partition keys and bounds, as text in canonical form. */
#include <string.h>

#include "compiler/resolve/declare.h"

const char *read_no_value(struct reading *r, struct slot *slot)
{
	read_fail(r, slot, shape_expects[slot->row->shape]);
	return NULL;
}

/* ---- source text ---- */

static const char *source_text(struct declare *d, uint32_t place)
{
	if (!d->source || place < d->source->base || place > d->source->base + d->source->length)
		d->source = source_of(d->model->sources, place);
	return d->source->text + (place - d->source->base);
}

static int is_group(const struct term *t)
{
	return t->type == TERM_GROUP || t->type == TERM_BRACKET;
}

/* What stands between two terms becomes one blank or nothing; SQL joins 'a' 'b' only where they are on two lines. */
static void add_gap(struct declare *d, struct str *out, const struct term *before, const struct term *t)
{
	size_t length = t->start - before->end;

	if (length == 0)
		return;
	if (before->type == TERM_STRING && t->type == TERM_STRING && memchr(source_text(d, before->end), '\n', length))
		str_char(out, '\n');
	else
		str_char(out, ' ');
}

void add_text(struct declare *d, struct str *out, const struct term *first, const struct term *stop)
{
	const struct term *t, *before = NULL;

	for (t = first; t && t != stop; before = t, t = t->next) {
		if (before)
			add_gap(d, out, before, t);
		if (!is_group(t)) {
			str_add_bytes(out, source_text(d, t->start), t->end - t->start);
			continue;
		}
		str_char(out, t->type == TERM_GROUP ? '(' : '[');
		if (t->inside && t->inside->start == t->start + 2) /* PostgreSQL prints ( SELECT ...) with a blank */
			str_char(out, ' ');
		add_text(d, out, t->inside, NULL);
		str_char(out, t->type == TERM_GROUP ? ')' : ']');
	}
}

const char *read_text(struct declare *d, const struct term *first, const struct term *stop)
{
	str_clear(&d->text);
	add_text(d, &d->text, first, stop);
	return mem_copy(d->mem, str_text(&d->text), d->text.length);
}

const struct term *item_end(const struct term *first)
{
	while (first && !(first->type == TERM_OPERATOR && strcmp(first->text, ",") == 0))
		first = first->next;
	return first;
}

/* ---- expressions and bodies ---- */

/* $$ ... $$ or '...'; the place is that of the first byte of the text itself. */
static const struct term *read_body_term(struct reading *r, struct slot *slot)
{
	const struct term *t = r->next;

	if (!t || (t->type != TERM_BODY && t->type != TERM_STRING)) {
		read_no_value(r, slot);
		return NULL;
	}
	read_next(r);
	slot->at = t->start + 1;
	if (t->type == TERM_BODY) {
		const char *open = source_text(r->declare, t->start);

		slot->at = t->start + (uint32_t)(strchr(open + 1, '$') + 1 - open);
	}
	return t;
}

const char *read_body(struct reading *r, struct slot *slot)
{
	const struct term *t = read_body_term(r, slot);

	return t ? t->text : NULL;
}

/* (a > 0), or as a body for one that is to stay as it is: $$ case ... end $$ */
const char *read_expr(struct reading *r, struct slot *slot)
{
	const struct term *group = r->next && r->next->type == TERM_GROUP ? r->next : NULL;

	if (r->next && r->next->type == TERM_BODY)
		return read_body(r, slot);
	if (!group || !group->inside)
		return read_no_expr(r, slot);
	read_next(r);
	slot->at = group->inside->start;
	return read_text(r->declare, group->inside, NULL);
}

/* Does the clause that follows begin here? Behind an operator an expression must go on. */
static int ends_loose(struct reading *r, const struct term *before, const struct term *t)
{
	int inline_places = r->scope == SCOPE_COLUMN   ? PLACE_COLUMN
	                    : r->scope == SCOPE_DOMAIN ? PLACE_DOMAIN
	                                               : 0,
	    count;

	if (t->type == TERM_AT)
		return 1;
	if (before->type == TERM_OPERATOR || t->type != TERM_WORD)
		return 0;
	return clause_match(&r->declare->language, r->scope, t, &count) || form_match(inline_places, t, &count) ||
	       words_match("constraint", t);
}

const char *read_loose(struct reading *r, struct slot *slot)
{
	const struct term *first = r->next, *before = NULL;

	if (!first || first->type == TERM_AT)
		return read_no_value(r, slot);
	while (r->next && (!before || !ends_loose(r, before, r->next))) {
		before = r->next;
		read_next(r);
	}
	if (first == before && first->type == TERM_GROUP && first->inside) {
		slot->at = first->inside->start;
		return read_text(r->declare, first->inside, NULL);
	}
	slot->at = first->start;
	return read_text(r->declare, first, r->next);
}

const char *read_query(struct reading *r, struct slot *slot)
{
	const struct term *t = read_body_term(r, slot);
	size_t before, length;

	if (!t)
		return NULL;
	before = strspn(t->text, " \t\r\n");
	length = strlen(t->text + before);
	while (length && strchr(" \t\r\n;", t->text[before + length - 1]))
		length--;
	slot->at += (uint32_t)before;
	return mem_copy(r->declare->mem, t->text + before, length);
}

/* ---- partitions ---- */

/* range (day) */
const char *read_partition_key(struct reading *r, struct slot *slot)
{
	static const char *const methods[] = { "range", "list", "hash" };
	const char *method = NULL, *elements;
	size_t i;

	slot->at = r->next ? r->next->start : r->end;
	for (i = 0; i < sizeof(methods) / sizeof(methods[0]) && !method; i++)
		method = read_word(r, methods[i]) ? methods[i] : NULL;
	if (!method || !r->next || r->next->type != TERM_GROUP || !r->next->inside)
		return read_no_value(r, slot);
	elements = read_elements(r, slot, r->next->inside, 0);
	read_next(r);
	return elements ? mem_printf(r->declare->mem, "%s (%s)", method, elements) : NULL;
}

static void add_bound_values(struct declare *d, struct str *s, const struct term *t)
{
	const struct term *stop;

	str_char(s, '(');
	for (; t; t = stop ? stop->next : NULL) {
		stop = item_end(t);
		if (t->type == TERM_WORD && t->next == stop && strcmp(t->text, "minvalue") == 0)
			str_add(s, "MINVALUE");
		else if (t->type == TERM_WORD && t->next == stop && strcmp(t->text, "maxvalue") == 0)
			str_add(s, "MAXVALUE");
		else
			add_text(d, s, t, stop);
		if (stop)
			str_add(s, ", ");
	}
	str_char(s, ')');
}

/* One word of a bound and the values behind it; 0 where it does not begin so. */
static int read_bound_part(struct reading *r, struct str *s, const char *word)
{
	const struct term *group = r->next && words_match(word, r->next) ? r->next->next : NULL;

	if (!group || group->type != TERM_GROUP)
		return 0;
	read_next(r);
	read_next(r);
	str_printf(s, "%s%s ", s->length ? " " : "", word);
	add_bound_values(r->declare, s, group->inside);
	return 1;
}

/* from (...) to (...) | in (...) | with (...) */
const char *read_bound(struct reading *r, struct slot *slot)
{
	struct str *s = &r->declare->text;
	int good;

	str_clear(s);
	if (r->next && words_match("from", r->next))
		good = read_bound_part(r, s, "from") && read_bound_part(r, s, "to");
	else
		good = read_bound_part(r, s, "in") || read_bound_part(r, s, "with");
	return good ? mem_copy(r->declare->mem, str_text(s), s->length) : read_no_value(r, slot);
}
