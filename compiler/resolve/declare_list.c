/*
 * Lists in parentheses whose items have words of their own: elements of indexes and exclusion constraints, options.
 * Canonical: (Name, lower(mail) DESC, (a+b) nulls first)  ->  name, lower(mail) DESC, (a+b) NULLS FIRST
 */
#include <string.h>

#include "compiler/resolve/declare.h"

/* ---- elements ---- */

/* The words that can follow the column or expression of an element. */
static int is_element_word(const struct term *t)
{
	static const char *const words[] = { "collate", "asc", "desc", "nulls first", "nulls last", "with" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (words_match(words[i], t))
			return 1;
	return 0;
}

/* name, schema.name: behind them, or `t` itself where there is none. */
static const struct term *behind_name(const struct term *t)
{
	if (t->type != TERM_WORD && t->type != TERM_QUOTED)
		return t;
	while (t->next && words_match(".", t->next) && t->next->next)
		t = t->next->next;
	return t->next;
}

/* An operator class, [schema.]name [(options)], that ends the element or is followed by its words. */
static const struct term *behind_opclass(const struct term *t, const struct term *stop)
{
	const struct term *behind = t;

	if (!t || t == stop || is_element_word(t))
		return t;
	behind = behind_name(t);
	if (behind != t && behind && behind != stop && behind->type == TERM_GROUP)
		behind = behind->next;
	return behind == stop || (behind && is_element_word(behind)) ? behind : t;
}

/* What the element is of: a column, a call, or an expression that gets parentheses. */
struct operand {
	const struct term *first, *stop;
	const struct term *opclass; /* up to the words; NULL: none */
	const struct term *words;
	int is_bare; /* needs no parentheses */
};

/* lower(mail), public.f(x): a name and a group, and no more. */
static int is_call(const struct term *first, const struct term *stop)
{
	const struct term *behind = behind_name(first);

	return behind != first && behind && behind != stop && behind->type == TERM_GROUP && behind->next == stop;
}

static struct operand find_operand(const struct term *first, const struct term *stop)
{
	struct operand o = { .first = first };
	const struct term *t = behind_name(first), *class;

	o.is_bare = t != first && t == first->next;
	if (t == first && t->type == TERM_GROUP) {
		t = t->next;
	} else if (t != first && t && t != stop && t->type == TERM_GROUP) {
		t = t->next;
		o.is_bare = 1;
	}
	class = t && t != stop ? behind_opclass(t, stop) : t;
	if (t != first && (t == stop || class != t || is_element_word(t))) {
		o.stop = t;
		o.opclass = class != t ? t : NULL;
		o.words = class;
	} else {
		o.is_bare = 0;
		for (t = first; t && t != stop && (t == first || !is_element_word(t)); t = t->next)
			;
		o.stop = o.words = t;
	}
	return o;
}

static void add_operand(struct declare *d, struct str *s, const struct operand *o)
{
	const struct term *inside = o->first->type == TERM_GROUP && o->first->next == o->stop ? o->first->inside : NULL;

	if (inside && is_call(inside, NULL)) {
		add_text(d, s, inside, NULL);
	} else if (inside) {
		add_text(d, s, o->first, o->stop);
	} else if (o->is_bare && o->first->next == o->stop) {
		str_ident(s, o->first->text);
	} else if (o->is_bare) {
		add_text(d, s, o->first, o->stop);
	} else {
		str_char(s, '(');
		add_text(d, s, o->first, o->stop);
		str_char(s, ')');
	}
}

/* collate c, asc, desc, nulls first, with op: what stands behind the operand. */
struct element_words {
	const struct term *collate, *operator;
	int desc, nulls_first, nulls_last;
};

/* Gives the first term that is none of them; `stop` when all are. */
static const struct term *read_element_words(struct element_words *w, const struct term *t, const struct term *stop)
{
	while (t && t != stop) {
		int nulls_first = words_match("nulls first", t), nulls_last = words_match("nulls last", t);

		if (words_match("collate", t) && t->next && t->next != stop) {
			w->collate = t->next;
			t = behind_name(t->next);
		} else if (nulls_first || nulls_last) {
			w->nulls_first |= nulls_first;
			w->nulls_last |= nulls_last;
			t = t->next->next;
		} else if (words_match("desc", t) || words_match("asc", t)) {
			w->desc |= words_match("desc", t);
			t = t->next;
		} else if (words_match("with", t) && t->next && t->next != stop) {
			w->operator= t->next;
			return stop; /* an operator, or operator(schema.op), to the end */
		} else {
			return t;
		}
	}
	return stop;
}

static void add_element_words(struct declare *d, struct str *s, const struct operand *o, const struct element_words *w,
                              const struct term *stop)
{
	if (w->collate) {
		const struct term *behind = behind_name(w->collate);
		const struct term *last = w->collate;

		while (last->next != behind)
			last = last->next;
		str_add(s, " COLLATE ");
		str_qualified(s, last == w->collate ? NULL : w->collate->text, last->text);
	}
	if (o->opclass) {
		str_char(s, ' ');
		add_text(d, s, o->opclass, o->words);
	}
	if (w->desc)
		str_add(s, " DESC");
	if (w->nulls_first && !w->desc)
		str_add(s, " NULLS FIRST");
	if (w->nulls_last && w->desc)
		str_add(s, " NULLS LAST");
	if (w->operator) {
		str_add(s, " WITH ");
		add_text(d, s, w->operator, stop);
	}
}

/* An opclass may stand before the collation or behind it. */
static int read_element(struct reading *r, struct slot *slot, struct str *s, const struct term *first,
                        const struct term *stop, int with_operator)
{
	struct operand o = find_operand(first, stop);
	struct element_words w = { 0 };
	const struct term *t = read_element_words(&w, o.words, stop);
	struct reading at = *r;

	if (t != stop && !o.opclass && behind_opclass(t, stop) != t) {
		o.opclass = t;
		o.words = behind_opclass(t, stop);
		t = read_element_words(&w, o.words, stop);
	}
	if (t != stop || (with_operator && !w.operator) || (!with_operator && w.operator)) {
		at.next = t == stop ? first : t;
		return read_fail(&at, slot, shape_expects[with_operator ? SHAPE_EXCLUDES : SHAPE_ELEMENTS]);
	}
	add_operand(r->declare, s, &o);
	add_element_words(r->declare, s, &o, &w, stop);
	return 1;
}

const char *read_elements(struct reading *r, struct slot *slot, const struct term *inside, int with_operator)
{
	struct str *s = &r->declare->text;
	const struct term *t = inside, *stop;

	str_clear(s);
	for (; t; t = stop ? stop->next : NULL) {
		stop = item_end(t);
		if (stop == t || (stop && !stop->next)) {
			struct reading at = *r;

			at.next = stop;
			read_fail(&at, slot, "an element on both sides of the ','");
			return NULL;
		}
		str_add(s, s->length ? ", " : "");
		if (!read_element(r, slot, s, t, stop, with_operator))
			return NULL;
	}
	return mem_copy(r->declare->mem, str_text(s), s->length);
}

/* ---- options ---- */

static int is_option_value(const struct term *t)
{
	return t->type == TERM_WORD || t->type == TERM_NUMBER || t->type == TERM_STRING || t->type == TERM_QUOTED;
}

/* name = value, toast.name = value, name: as the database keeps it, name=value */
static const char *read_option(struct reading *r)
{
	struct mem *mem = r->declare->mem;
	const char *name = read_name(r, NULL), *more, *sign;

	if (name && read_word(r, ".")) {
		more = read_name(r, NULL);
		name = more ? mem_printf(mem, "%s.%s", name, more) : NULL;
	}
	if (!name || !read_word(r, "="))
		return name ? mem_printf(mem, "%s=true", name) : NULL;
	sign = read_word(r, "-") ? "-" : "";
	if (!r->next || !is_option_value(r->next))
		return NULL;
	name = mem_printf(mem, "%s=%s%s", name, sign, r->next->text);
	read_next(r);
	return name;
}

/* name 'value' */
static const char *read_fdw_option(struct reading *r)
{
	const char *name = read_name(r, NULL);
	const struct term *value = name ? read_type_of(r, TERM_STRING) : NULL;
	struct str *s = &r->declare->text;

	if (!value)
		return NULL;
	str_clear(s);
	str_ident(s, name);
	str_char(s, ' ');
	str_literal(s, value->text, 0);
	return mem_copy(r->declare->mem, str_text(s), s->length);
}

/* The database keeps storage parameters as they were written. */
static void keep_order(struct reading *r, const char *const *items, size_t count)
{
	struct str *s = &r->declare->text;
	int sorted = 1;
	size_t i;

	str_clear(s);
	for (i = 0; i < count; i++) {
		sorted = sorted && (i == 0 || strcmp(items[i - 1], items[i]) < 0);
		str_printf(s, "%s%s", i ? ", " : "", items[i]);
	}
	if (!sorted)
		attr_set(r->declare->catalog, r->object, ATTR_OPTIONS_ORDER, str_text(s));
}

const char *read_options(struct reading *r, struct slot *slot, const struct term *inside, int foreign)
{
	struct reading inner = *r;
	const char **items = NULL;
	size_t count = 0, room = 0;

	inner.next = inside;
	do {
		items = mem_grow(r->declare->mem, items, count, &room, sizeof(*items));
		items[count] = foreign ? read_fdw_option(&inner) : read_option(&inner);
		if (!items[count]) {
			read_fail(&inner, slot, shape_expects[slot->row->shape]);
			return NULL;
		}
		count++;
	} while (read_word(&inner, ","));
	if (inner.next) {
		read_fail(&inner, slot, shape_expects[slot->row->shape]);
		return NULL;
	}
	if (!foreign)
		keep_order(r, items, count);
	return sorted_list(r->declare, items, count);
}
