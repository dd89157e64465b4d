/* The values of clauses: for each shape of clauses.h a function that reads it from the terms and gives its canonical
 * text. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/resolve/declare.h"

/* ---- lists ---- */

/* By the names themselves, as a database sorts them: "b c" stands behind b, whether it is quoted or not. */
static int compare_texts(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;

	x += *x == '"';
	y += *y == '"';
	for (; *x && *x == *y; x++, y++)
		;
	return (*x == '"' ? 1 : (unsigned char)*x) - (*y == '"' ? 1 : (unsigned char)*y);
}

/* Items that are there twice come once. */
const char *sorted_list(struct declare *d, const char **items, size_t count)
{
	struct str *s = &d->text;
	size_t i;

	if (count)
		qsort(items, count, sizeof(*items), compare_texts);
	str_clear(s);
	for (i = 0; i < count; i++) {
		if (i > 0 && strcmp(items[i], items[i - 1]) == 0)
			continue;
		str_separate(s, ", ", '\0');
		str_add(s, items[i]);
	}
	return mem_copy(d->mem, str_text(s), s->length);
}

enum { LIST_QUALIFIED = 1, LIST_SORTED = 2, LIST_STRINGS = 4, LIST_PLAIN = 8 };

/* One item of a list in `s`; 0 where there is none. */
static int read_item(struct reading *r, int how, struct str *s)
{
	const char *schema = NULL, *name;
	const struct term *t = how & LIST_STRINGS ? read_type_of(r, TERM_STRING) : NULL;

	str_clear(s);
	if (t)
		name = t->text;
	else if (how & LIST_QUALIFIED)
		read_qualified(r, &schema, &name, NULL);
	else
		name = read_name(r, NULL);
	if (!name)
		return 0;
	if (how & (LIST_STRINGS | LIST_PLAIN))
		str_add(s, name);
	else
		str_qualified(s, schema, name);
	return 1;
}

/* a, b up to where no ',' follows. */
static const char *read_list(struct reading *r, struct slot *slot, int how)
{
	struct declare *d = r->declare;
	const char **items = NULL;
	size_t count = 0, room = 0, i;

	do {
		items = mem_grow(d->mem, items, count, &room, sizeof(*items));
		if (!read_item(r, how, &d->text)) {
			read_fail(r, slot, shape_expects[slot->row->shape]);
			return NULL;
		}
		items[count++] = mem_copy(d->mem, str_text(&d->text), d->text.length);
	} while (read_word(r, ","));
	if (how & LIST_SORTED)
		return sorted_list(d, items, count);
	str_clear(&d->text);
	for (i = 0; i < count; i++) {
		str_add(&d->text, i ? ", " : "");
		str_add(&d->text, items[i]);
	}
	return mem_copy(d->mem, str_text(&d->text), d->text.length);
}

/* The same in parentheses. */
static const char *read_list_in(struct reading *r, struct slot *slot, int how)
{
	const struct term *group = r->next && r->next->type == TERM_GROUP ? r->next : NULL;
	struct reading inner = *r;
	const char *list;

	if (!group || !group->inside) {
		read_fail(r, slot, shape_expects[slot->row->shape]);
		return NULL;
	}
	read_next(r);
	slot->at = group->inside->start;
	inner.next = group->inside;
	inner.end = group->start + 1;
	list = read_list(&inner, slot, how);
	if (list && inner.next) {
		read_fail(&inner, slot, shape_expects[slot->row->shape]);
		return NULL;
	}
	return list;
}

static const char *read_columns(struct reading *r, struct slot *slot)
{
	return read_list_in(r, slot, 0);
}

static const char *read_kinds(struct reading *r, struct slot *slot)
{
	return read_list_in(r, slot, LIST_SORTED | LIST_PLAIN);
}

static const char *read_strings(struct reading *r, struct slot *slot)
{
	return read_list_in(r, slot, LIST_STRINGS);
}

static const char *read_qualified_names(struct reading *r, struct slot *slot)
{
	if (r->next && r->next->type == TERM_GROUP)
		return read_list_in(r, slot, LIST_QUALIFIED);
	return read_list(r, slot, LIST_QUALIFIED);
}

static const char *read_roles(struct reading *r, struct slot *slot)
{
	return read_list(r, slot, LIST_SORTED);
}

/* The first name of the list that is none of the known ones; NULL: all are. */
static const char *first_unknown(struct mem *mem, const char *list, const char *const *known)
{
	struct str item = { 0 };
	const char *unknown = NULL;
	int i;

	while (!unknown && (list = names_next(list, NULL, &item))) {
		for (i = 0; known[i] && strcmp(known[i], str_text(&item)) != 0; i++)
			;
		unknown = known[i] ? NULL : mem_text(mem, str_text(&item));
	}
	str_free(&item);
	return unknown;
}

/* A set of words out of a few; others are an error. */
static const char *check_words(struct reading *r, struct slot *slot, const char *list, enum diag_id id,
                               const char *what, const char *const *known)
{
	const char *unknown = list ? first_unknown(r->declare->mem, list, known) : NULL, *meant;
	struct diagnostic *report;

	if (!unknown)
		return list;
	report = diag_add(r->declare->diag, id, slot->at, r->end, "no %s \"%s\"", what, unknown);
	meant = diag_suggest(unknown, known);
	if (meant)
		diag_remedy(r->declare->diag, report, "did you mean \"%s\"?", meant);
	return NULL;
}

static const char *read_environments(struct reading *r, struct slot *slot)
{
	static const char *const environments[] = { "development", "testing", "production", NULL };

	return check_words(r, slot, read_list(r, slot, LIST_SORTED), DIAG_ENVIRONMENT_UNKNOWN, "environment",
	                   environments);
}

static const char *read_argument_set(struct reading *r, struct slot *slot)
{
	static const char *const targets[] = { "postgresql", "sqlite", NULL };

	return check_words(r, slot, read_list_in(r, slot, LIST_SORTED), DIAG_TARGET_UNKNOWN, "target", targets);
}

/* ---- single values ---- */

static const char *read_qualified_value(struct reading *r, struct slot *slot)
{
	const char *schema, *name;
	struct str *s = &r->declare->text;

	if (!read_qualified(r, &schema, &name, NULL))
		return read_no_value(r, slot);
	str_clear(s);
	str_qualified(s, schema, name);
	if (schema && read_word(r, ".")) { /* schema.table.column */
		name = read_name(r, NULL);
		if (!name)
			return read_no_value(r, slot);
		str_char(s, '.');
		str_ident(s, name);
	}
	return mem_copy(r->declare->mem, str_text(s), s->length);
}

static const char *quoted(struct declare *d, const char *before, const char *name)
{
	str_clear(&d->text);
	str_add(&d->text, before);
	str_ident(&d->text, name);
	return mem_copy(d->mem, str_text(&d->text), d->text.length);
}

static const char *read_name_value(struct reading *r, struct slot *slot)
{
	const char *name = read_name(r, NULL);

	return name ? quoted(r->declare, "", name) : read_no_value(r, slot);
}

static const char *read_index_name(struct reading *r, struct slot *slot)
{
	const char *name = read_name(r, NULL);

	return name ? quoted(r->declare, "index ", name) : read_no_value(r, slot);
}

static const char *read_word_value(struct reading *r, struct slot *slot)
{
	const struct term *t = read_type_of(r, TERM_WORD);

	return t ? t->text : read_no_value(r, slot);
}

static const char *read_number(struct reading *r, struct slot *slot)
{
	const char *sign = read_word(r, "-") ? "-" : "";
	const struct term *t = read_type_of(r, TERM_NUMBER);

	return t ? mem_printf(r->declare->mem, "%s%s", sign, t->text) : read_no_value(r, slot);
}

static const char *read_int(struct reading *r, struct slot *slot)
{
	const char *text = read_number(r, slot);
	char *end;
	long long number;

	if (!text)
		return NULL;
	errno = 0;
	number = strtoll(text, &end, 10);
	if (*end) {
		diag_add(r->declare->diag, DIAG_CLAUSE_VALUE, slot->at, r->end, "\"%s\" needs a whole number",
		         slot->row->words);
		return NULL;
	}
	if (errno == ERANGE) {
		diag_add(r->declare->diag, DIAG_NUMBER_RANGE, slot->at, r->end, "%s does not fit into 64 bits", text);
		return NULL;
	}
	return mem_printf(r->declare->mem, "%lld", number);
}

static const char *read_string(struct reading *r, struct slot *slot)
{
	const struct term *t = read_type_of(r, TERM_STRING);

	return t ? t->text : read_no_value(r, slot);
}

static const char *read_noise(struct reading *r, struct slot *slot)
{
	(void)r;
	return slot->row->value ? slot->row->value : "";
}

/* ---- values that set more than one attribute ---- */

/* A type; that of a column says whether it may be null. */
static const char *read_column_type(struct reading *r, struct slot *slot)
{
	const char *text = read_type(r, slot);
	int nullable = text && read_word(r, "?"); /* where NOT NULL is not the rule it says what is so anyway */

	if (text && !nullable && r->scope == SCOPE_COLUMN)
		attr_take(r->declare->catalog, r->object, ATTR_NOT_NULL, "yes");
	return text;
}

static const char *read_reference_value(struct reading *r, struct slot *slot)
{
	const char *table = read_qualified_value(r, slot), *columns = NULL;

	if (table && r->next && r->next->type == TERM_GROUP) {
		struct slot in = *slot;

		columns = read_columns(r, &in);
		if (columns)
			attr_set_at(r->declare->catalog, r->object, ATTR_REF_COLUMNS, columns, in.at);
	}
	return table;
}

static const char *read_action(struct reading *r, struct slot *slot)
{
	const char *columns = r->next && r->next->type == TERM_GROUP ? read_columns(r, slot) : NULL;

	if (columns)
		attr_set_at(r->declare->catalog, r->object, ATTR_ON_DELETE_COLUMNS, columns, slot->at);
	slot->at = slot->start;
	return slot->row->value;
}

/* identity (start 10 increment 5): clauses of a sequence in parentheses. */
static const char *read_identity(struct reading *r, struct slot *slot)
{
	const struct term *group = read_type_of(r, TERM_GROUP);
	struct reading inner = *r;

	if (group) {
		inner.scope = SCOPE_IDENTITY;
		inner.next = group->inside;
		inner.end = group->start + 1;
		read_clauses(&inner);
	}
	slot->at = slot->start;
	return slot->row->value;
}

static const char *read_events_value(struct reading *r, struct slot *slot)
{
	const char *events = read_events(r, slot);

	if (events)
		attr_set_at(r->declare->catalog, r->object, ATTR_TIMING, slot->row->value, slot->start);
	return events;
}

/* One setting a line; said again it adds a line. */
static const char *read_setting_value(struct reading *r, struct slot *slot)
{
	const char *before = attr_get(r->object, slot->row->attr), *text = read_setting(r, slot);

	return before && text ? mem_printf(r->declare->mem, "%s\n%s", before, text) : text;
}

static const char *read_element_list(struct reading *r, struct slot *slot)
{
	const struct term *group = r->next && r->next->type == TERM_GROUP ? r->next : NULL;

	if (!group || !group->inside)
		return read_no_value(r, slot);
	read_next(r);
	slot->at = group->inside->start;
	return read_elements(r, slot, group->inside, slot->row->shape == SHAPE_EXCLUDES);
}

static const char *read_option_list(struct reading *r, struct slot *slot)
{
	const struct term *group = r->next && r->next->type == TERM_GROUP ? r->next : NULL;

	if (!group || !group->inside)
		return read_no_value(r, slot);
	read_next(r);
	slot->at = group->inside->start;
	return read_options(r, slot, group->inside, slot->row->shape == SHAPE_FDW_OPTIONS);
}

/* ---- the table of shapes ---- */

static const char *(*const readers[SHAPE_COUNT])(struct reading *r, struct slot *slot) = {
	[SHAPE_IS] = read_noise,
	[SHAPE_NOISE] = read_noise,
	[SHAPE_NAME] = read_name_value,
	[SHAPE_QNAME] = read_qualified_value,
	[SHAPE_QNAMES] = read_qualified_names,
	[SHAPE_COLUMNS] = read_columns,
	[SHAPE_ROLES] = read_roles,
	[SHAPE_WORD] = read_word_value,
	[SHAPE_INT] = read_int,
	[SHAPE_NUMBER] = read_number,
	[SHAPE_STRING] = read_string,
	[SHAPE_STRINGS] = read_strings,
	[SHAPE_TYPE] = read_column_type,
	[SHAPE_EXPR] = read_expr,
	[SHAPE_LOOSE] = read_loose,
	[SHAPE_BODY] = read_body,
	[SHAPE_QUERY] = read_query,
	[SHAPE_OPTIONS] = read_option_list,
	[SHAPE_FDW_OPTIONS] = read_option_list,
	[SHAPE_ELEMENTS] = read_element_list,
	[SHAPE_EXCLUDES] = read_element_list,
	[SHAPE_REFERENCE] = read_reference_value,
	[SHAPE_ACTION] = read_action,
	[SHAPE_PARTITION_KEY] = read_partition_key,
	[SHAPE_BOUND] = read_bound,
	[SHAPE_IDENTITY] = read_identity,
	[SHAPE_KINDS] = read_kinds,
	[SHAPE_EVENTS] = read_events_value,
	[SHAPE_CALL] = read_call,
	[SHAPE_FUNCTION] = read_function,
	[SHAPE_RETURNS] = read_returns,
	[SHAPE_TRANSFORMS] = read_transforms,
	[SHAPE_SETTING] = read_setting_value,
	[SHAPE_MIXINS] = read_mixins,
	[SHAPE_INDEX_NAME] = read_index_name,
	[SHAPE_ENVIRONMENTS] = read_environments,
	[SHAPE_ON] = read_on,
	[SHAPE_ARGUMENT_NAME] = read_columns,
	[SHAPE_ARGUMENT_SET] = read_argument_set,
	[SHAPE_ARGUMENT_EXPR] = read_expr,
};

/* Is the row's value one that means absence, rather than part of what the clause says? */
static int is_default(const struct clause_row *row, const char *text)
{
	switch ((int)row->shape) {
	case SHAPE_IS:
	case SHAPE_ACTION:
	case SHAPE_IDENTITY:
	case SHAPE_EVENTS:
		return 0;
	default:
		return row->value && strcmp(row->value, text) == 0;
	}
}

int read_value(struct reading *r, struct slot *slot)
{
	const char *text;

	slot->at = slot->row->shape != SHAPE_IS && r->next ? r->next->start : slot->start;
	text = readers[slot->row->shape](r, slot);
	if (!text) {
		r->failed = 1;
		read_skip(r);
		return 0;
	}
	if (slot->row->attr != ATTR_NONE && !is_default(slot->row, text))
		set_once(r, slot, slot->row->attr, text, slot->at);
	return 1;
}
