/* A value in, what must stay of it out; see proof_kept.h. */
#include "compiler/proof/proof_kept.h"

#include <stdio.h>
#include <string.h>

/* The object of plan.begin behind the renames: both catalogs have their objects in the same order. */
static const struct object *behind_renames(const struct plan *plan, const struct object *o)
{
	const struct object *a = plan->begin->objects, *b = plan->have->objects;

	for (; a && b && a != o; a = a->next)
		b = b->next;
	return b;
}

static int keep_number(struct str *s, const char *value)
{
	str_printf(s, "trim_scale((%s)::numeric)::text", value);
	return 1;
}

static int is_exact(const struct type *t)
{
	return type_is(t, TYPE_INT2) || type_is(t, TYPE_INT4) || type_is(t, TYPE_INT8) || type_is(t, TYPE_NUMERIC);
}

static int is_text(const struct type *t)
{
	return type_is(t, TYPE_TEXT) || type_is(t, TYPE_VARCHAR) || type_is(t, TYPE_CHAR);
}

static int keep_plain(struct str *s, const char *value, const struct type *then, const struct type *now)
{
	if (is_exact(then) && is_exact(now))
		return keep_number(s, value);
	if (is_text(then) && is_text(now))
		str_printf(s, "rtrim((%s)::text)", value);
	else if (strcmp(then->text, now->text) == 0)
		str_printf(s, "(%s)::text", value);
	else
		return 0;
	return 1;
}

/* "case (m)::text when 'ok' then 'meh' else (m)::text end" */
static int keep_label(const struct proof_kept *k, struct str *s, const char *value, const struct type *then)
{
	const struct object *is = object_first(then->object, KIND_LABEL), *was;
	const struct object *renamed = behind_renames(k->plan, then->object);
	size_t count = 0;

	for (was = renamed ? object_first(renamed, KIND_LABEL) : NULL; !k->behind && is && was;
	     is = object_after(is, KIND_LABEL), was = object_after(was, KIND_LABEL)) {
		if (strcmp(is->name, was->name) == 0)
			continue;
		if (!count++)
			str_printf(s, "case (%s)::text", value);
		str_add(s, " when ");
		str_literal(s, is->name, 1);
		str_add(s, " then ");
		str_literal(s, was->name, 1);
	}
	str_printf(s, count ? " else (%s)::text end" : "(%s)::text", value);
	return 1;
}

static const struct object *attribute_of(const struct object *type, const char *name)
{
	const struct object *o = object_first(type, KIND_COLUMN);

	while (o && strcmp(o->name, name) != 0)
		o = object_after(o, KIND_COLUMN);
	return o;
}

/* "case when (h) is distinct from null then row(..., ...)::text end": a value whose attributes are all NULL is no NULL.
 */
static int keep_attributes(const struct proof_kept *k, struct str *s, const char *value, const struct type *then,
                           const struct type *now)
{
	const struct object *a = object_first(then->object, KIND_COLUMN), *b;
	const struct object *renamed = behind_renames(k->plan, then->object);
	const struct object *was = renamed ? object_first(renamed, KIND_COLUMN) : NULL;
	struct str attribute = { 0 };
	int count = 0;

	str_printf(s, "case when (%s) is distinct from null then row(", value);
	for (; a && was; a = object_after(a, KIND_COLUMN), was = object_after(was, KIND_COLUMN)) {
		size_t before = s->length;

		b = attribute_of(now->object, was->name);
		if (!b)
			continue;
		str_clear(&attribute);
		str_printf(&attribute, "(%s).", value);
		str_ident(&attribute, k->behind ? b->name : a->name);
		str_add(s, count ? ", " : "");
		if (proof_kept(k, s, str_text(&attribute), type_of_object(k->begin_types, a),
		               type_of_object(k->plan->want_types, b)))
			count++;
		else
			s->length = before;
	}
	str_add(s, ")::text end");
	str_free(&attribute);
	return 1;
}

/* An array within an element has another name for its own: both are seen in the inner query. */
static int keep_elements(const struct proof_kept *k, struct str *s, const char *value, const struct type *then,
                         const struct type *now)
{
	struct proof_kept inner = *k;
	size_t before = s->length;
	char element[24];

	snprintf(element, sizeof(element), "x%d", ++inner.depth);
	str_add(s, "(select array_agg(");
	if (!proof_kept(&inner, s, element, then->element, now->element)) {
		s->length = before;
		return 0;
	}
	str_printf(s, ")::text || array_dims(%s) from unnest(%s) %s)", value, value, element);
	return 1;
}

int proof_kept(const struct proof_kept *k, struct str *s, const char *value, const struct type *then,
               const struct type *now)
{
	if (!then || !now)
		return 0;
	then = then->base;
	now = now->base;
	if (then->kind != now->kind)
		return 0;
	switch (then->kind) {
	case TYPE_IS_ARRAY:
		return keep_elements(k, s, value, then, now);
	case TYPE_IS_ENUM:
		return keep_label(k, s, value, then);
	case TYPE_IS_COMPOSITE:
		return then->object->kind == KIND_TYPE && now->object->kind == KIND_TYPE &&
		       keep_attributes(k, s, value, then, now);
	default:
		return keep_plain(s, value, then, now);
	}
}
