/* What stands between the words of a declaration and its clauses: names, arguments, types. */
#include "compiler/resolve/declare.h"

static int need_name(struct reading *r)
{
	uint32_t start = r->next ? r->next->start : r->end, end = r->next ? r->next->end : r->end + 1;

	if (!read_semicolon_missing(r))
		diag_add(r->declare->diag, DIAG_NAME_MISSING, start, end, "%s needs a name", r->form->words);
	return 0;
}

static int read_name_head(struct reading *r)
{
	r->name = read_name(r, &r->name_at);
	return r->name ? 1 : need_name(r);
}

static int read_qualified_head(struct reading *r)
{
	const char *schema;

	if (!read_qualified(r, &schema, &r->name, &r->name_at))
		return need_name(r);
	r->schema = schema ? schema : r->context->schema;
	return 1;
}

/* index (a), index users_ix (a), index on t (a): a word that begins a clause is no name. */
static int read_maybe_head(struct reading *r)
{
	int count;

	r->name_at = r->statement->start;
	if (r->name) /* constraint NAME check (...) */
		return 1;
	if (r->next && !clause_match(&r->declare->language, r->scope, r->next, &count) && !read_is_unbracketed(r))
		r->name = read_name(r, &r->name_at);
	if (!r->name)
		r->name = declare_temporary_name(r->declare);
	return 1;
}

static int read_signature_head(struct reading *r)
{
	const struct term *group;

	if (!read_qualified_head(r))
		return 0;
	group = read_type_of(r, TERM_GROUP);
	if (!group) {
		struct slot slot = { 0 };

		return read_fail(r, &slot, "arguments in parentheses: (a int, b text), or ()");
	}
	return read_signature(r, group);
}

static int read_operator_head(struct reading *r)
{
	struct slot slot = { 0 };
	const struct term *symbol, *group;

	r->schema = r->context->schema;
	if (r->next && r->next->type != TERM_OPERATOR) {
		r->schema = read_name(r, NULL);
		if (!r->schema || !read_word(r, "."))
			return need_name(r);
	}
	r->name_at = r->next ? r->next->start : r->end;
	symbol = read_type_of(r, TERM_OPERATOR);
	if (!symbol)
		return need_name(r);
	r->name = symbol->text;
	group = read_type_of(r, TERM_GROUP);
	if (!group)
		return read_fail(r, &slot, "types in parentheses: (int, int), none for a missing one");
	r->signature = read_argument_types(r, group);
	return r->signature != NULL;
}

static int read_family_head(struct reading *r)
{
	struct slot slot = { 0 };

	if (!read_qualified_head(r))
		return 0;
	r->signature = read_word(r, "using") ? read_name(r, NULL) : NULL;
	return r->signature ? 1 : read_fail(r, &slot, "using and an access method: using btree");
}

static int read_cast_head(struct reading *r)
{
	struct slot slot = { 0 };
	const struct term *group = read_type_of(r, TERM_GROUP);
	struct reading inner = *r;
	struct settled from, to;
	const char *text;

	if (!group)
		return read_fail(r, &slot, "two types in parentheses: (text as email)");
	r->name_at = group->start;
	inner.next = group->inside;
	text = read_type(&inner, &slot);
	if (!text)
		return 0;
	from = type_settle(r->declare->model, r->context->schema, text, 1);
	text = read_word(&inner, "as") ? read_type(&inner, &slot) : NULL;
	if (!text)
		return read_fail(&inner, &slot, "as and a second type");
	to = type_settle(r->declare->model, r->context->schema, text, 1);
	if (from.unknown || to.unknown) {
		type_unknown(r->declare->model, from.unknown ? from.text : to.text, group->start, group->end);
		return 0;
	}
	r->name = from.text;
	r->signature = to.text;
	return 1;
}

static int read_transform_head(struct reading *r)
{
	struct slot slot = { 0 };
	uint32_t at = r->next ? r->next->start : r->end;
	const char *text = read_type(r, &slot);
	struct settled type;

	if (!text)
		return 0;
	type = type_settle(r->declare->model, r->context->schema, text, 1);
	if (type.unknown) {
		type_unknown(r->declare->model, text, at, r->end);
		return 0;
	}
	r->name = type.text;
	r->name_at = at;
	r->signature = read_word(r, "language") ? read_name(r, NULL) : NULL;
	return r->signature ? 1 : read_fail(r, &slot, "language and its name");
}

/* references users (id): the words are the form's, the rest is as in a foreign key. */
int read_reference(struct reading *r)
{
	struct slot slot = { .row = clause_rows, .start = r->name_at, .end = r->end };

	while (slot.row->shape != SHAPE_REFERENCE)
		slot.row++;
	return read_value(r, &slot);
}

static int (*const heads[])(struct reading *r) = {
	[HEAD_NAME] = read_name_head,         [HEAD_QNAME] = read_qualified_head,
	[HEAD_MAYBE] = read_maybe_head,       [HEAD_SIGNATURE] = read_signature_head,
	[HEAD_OPERATOR] = read_operator_head, [HEAD_FAMILY] = read_family_head,
	[HEAD_CAST] = read_cast_head,         [HEAD_TRANSFORM] = read_transform_head,
	[HEAD_MODULE] = read_name_head,       [HEAD_DEFAULT_PRIVILEGES] = read_default_privileges,
};

int read_head(struct reading *r)
{
	return heads[r->form->head](r);
}
